/// Which letters and words of a text are capitals.
struct CapitalCount {
    /// How many scalar values and words are looked at.
    private static let (letterLimit, wordLimit) = (300, 40)

    /// Whether all letters are capitals, of those that have case.
    let isCapitals: Bool
    /// The share of the words that begin with a capital, 0 to 100.
    let share: Int

    /// Counts in `utf8`.
    init(_ utf8: [UInt8]) {
        let letters = Letters.Table()
        var (upper, lower, seen) = (0, 0, 0)
        var (words, counted, capitals) = (0, 0, 0)
        // The word at hand: the scalar values read, those of its length, and its first letter.
        var (position, length, isElided) = (0, 0, false)
        var first: Letters.Class = []
        var reader = ScalarReader(utf8)
        while seen < Self.letterLimit || words < Self.wordLimit {
            // Most of a text is the small letters within its words.
            while !first.isEmpty, seen < Self.letterLimit, reader.index < utf8.count,
                utf8[reader.index] &- 0x61 < 26
            {
                reader.skipByte()
                (lower, seen, position, length) = (lower + 1, seen + 1, position + 1, length + 1)
            }
            let next = reader.next()
            guard let scalar = next, scalar != " " else {
                // Small words have small letters in names too: "Ministry of the Interior".
                let isCapital = first.contains(.uppercase)
                if position > 0, words < Self.wordLimit {
                    words += 1
                    if !first.isEmpty, length > 3 || isCapital {
                        counted += 1
                        if isCapital { capitals += 1 }
                    }
                }
                (position, length, isElided, first) = (0, 0, false, [])
                if next == nil { break }
                seen += 1
                continue
            }
            let classes = letters.classes(of: scalar)
            if seen < Self.letterLimit {
                if classes.contains(.uppercase) {
                    upper += 1
                } else if classes.contains(.lowercase) {
                    lower += 1
                }
            }
            seen += 1
            position += 1
            if position <= 6, !isElided, scalar == "'" || scalar == "’" {
                // An elided article is no word of its own: "d'Orvelle".
                (isElided, length, first) = (true, 0, [])
                continue
            }
            length += 1
            if first.isEmpty, classes.contains(.alphabetic) { first = classes }
        }
        isCapitals = upper >= 3 && lower * 12 <= upper
        share = counted == 0 ? 0 : capitals * 100 / counted
    }
}
