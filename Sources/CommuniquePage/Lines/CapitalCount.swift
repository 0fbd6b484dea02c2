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
        var (upper, lower, seen) = (0, 0, 0)
        var (words, counted, capitals) = (0, 0, 0)
        var word = Word()
        func finishWord() {
            guard word.position > 0, words < Self.wordLimit else { return }
            words += 1
            // Small words have small letters in names too: "Ministry of the Interior".
            guard word.hasLetter, word.length > 3 || word.isCapital else { return }
            counted += 1
            if word.isCapital { capitals += 1 }
        }
        var reader = ScalarReader(utf8)
        while seen < Self.letterLimit || words < Self.wordLimit, let scalar = reader.next() {
            seen += 1
            if scalar == " " {
                finishWord()
                word = Word()
                continue
            }
            let classes = Letters.classes(of: scalar)
            if seen <= Self.letterLimit {
                if classes.contains(.uppercase) {
                    upper += 1
                } else if classes.contains(.lowercase) {
                    lower += 1
                }
            }
            word.add(scalar, classes)
        }
        finishWord()
        isCapitals = upper >= 3 && lower * 12 <= upper
        share = counted == 0 ? 0 : capitals * 100 / counted
    }

    /// The word at hand.
    private struct Word {
        /// How many scalar values were read; of them, those that count to its length.
        var (position, length) = (0, 0)
        var isElided = false
        /// Whether it has a letter, and whether the first is a capital.
        var (hasLetter, isCapital) = (false, false)

        @inline(__always)
        mutating func add(_ scalar: Unicode.Scalar, _ classes: Letters.Class) {
            position += 1
            if !isElided, position <= 6, scalar == "'" || scalar == "’" {
                // An elided article is no word of its own: "d'Orvelle".
                (isElided, length, hasLetter, isCapital) = (true, 0, false, false)
                return
            }
            length += 1
            if !hasLetter, classes.contains(.alphabetic) {
                (hasLetter, isCapital) = (true, classes.contains(.uppercase))
            }
        }
    }
}
