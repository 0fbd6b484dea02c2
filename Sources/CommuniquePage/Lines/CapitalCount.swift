/// Which letters and words of a text are capitals.
struct CapitalCount {
    /// How many scalar values and words are looked at.
    private static let (letterLimit, wordLimit) = (300, 40)

    /// Whether all letters are capitals, of those that have case.
    let isCapitals: Bool
    /// The share of the words that begin with a capital, 0 to 100.
    let share: Int

    /// Counts in `utf8`, which is `isASCII` or not.
    init(_ utf8: [UInt8], isASCII: Bool) {
        let letters =
            isASCII
            ? LetterCount(ofASCII: utf8, limit: Self.letterLimit)
            : LetterCount(utf8, limit: Self.letterLimit)
        isCapitals = letters.capitals >= 3 && letters.small * 12 <= letters.capitals
        var (words, counted, capitals) = (0, 0, 0)
        var start = 0
        let bytes = utf8.span
        while start < bytes.count, words < Self.wordLimit {
            var (end, continuations) = (start, 0)
            while end < bytes.count, bytes[end] != 0x20 {
                if bytes[end] & 0xC0 == 0x80 { continuations += 1 }
                end += 1
            }
            if end > start {
                words += 1
                let word = Self.word(utf8, start..<end, length: end - start - continuations)
                // Small words have small letters in names too: "Ministry of the Interior".
                let isCapital = word.first.contains(.uppercase)
                if !word.first.isEmpty, word.length > 3 || isCapital {
                    counted += 1
                    if isCapital { capitals += 1 }
                }
            }
            start = end + 1
        }
        share = counted == 0 ? 0 : capitals * 100 / counted
    }

    /// What the first letter of a word is, and how many scalar values it has; an elided article is no
    /// word of its own: "d'Orvelle".
    private static func word(_ utf8: [UInt8], _ range: Range<Int>, length: Int)
        -> (first: Letters.Class, length: Int)
    {
        var reader = ScalarReader(utf8, from: range.lowerBound, to: range.upperBound)
        var first: Letters.Class = []
        var (position, rest, isElided) = (0, length, false)
        while let scalar = reader.next() {
            position += 1
            if position <= 6, !isElided, scalar == "'" || scalar == "’" {
                (isElided, first, rest) = (true, [], length - position)
                continue
            }
            if first.isEmpty {
                let classes = Letters.classes(of: scalar)
                if classes.contains(.alphabetic) { first = classes }
            }
            // Behind the first letter only an article may end, and only near the beginning.
            if !first.isEmpty, position >= 6 || isElided { break }
        }
        return (first, rest)
    }
}
