/// Which letters and words of a text are capitals.
struct CapitalCount {
    /// How many scalar values and words are looked at.
    private static let (letterLimit, wordLimit) = (300, 40)

    private var (upper, lower) = (0, 0)
    private var (words, counted, capitals) = (0, 0, 0)
    // The word at hand.
    private var (position, length) = (0, 0)
    private var isElided = false
    private var letter: Letters.Class?

    /// Whether all letters are capitals, of those that have case.
    var isCapitals: Bool { upper >= 3 && lower * 12 <= upper }
    /// The share of the words that begin with a capital, 0 to 100.
    var share: Int { counted == 0 ? 0 : capitals * 100 / counted }

    /// Counts in `utf8`.
    init(_ utf8: [UInt8]) {
        var reader = ScalarReader(utf8)
        var seen = 0
        while seen < Self.letterLimit || words < Self.wordLimit, let scalar = reader.next() {
            if scalar == " " {
                finishWord()
            } else {
                let classes = Letters.classes(of: scalar)
                if seen < Self.letterLimit {
                    if classes.contains(.uppercase) {
                        upper += 1
                    } else if classes.contains(.lowercase) {
                        lower += 1
                    }
                }
                add(scalar, classes)
            }
            seen += 1
        }
        finishWord()
    }

    @inline(__always)
    private mutating func add(_ scalar: Unicode.Scalar, _ classes: Letters.Class) {
        position += 1
        if !isElided, position <= 6, scalar == "'" || scalar == "’" {
            // An elided article is no word of its own: "d'Orvelle".
            (isElided, length, letter) = (true, 0, nil)
            return
        }
        length += 1
        if letter == nil, classes.contains(.alphabetic) { letter = classes }
    }

    private mutating func finishWord() {
        defer { (position, isElided, length, letter) = (0, false, 0, nil) }
        guard position > 0, words < Self.wordLimit else { return }
        words += 1
        // Small words have small letters in names too: "Ministry of the Interior".
        guard let letter, length > 3 || letter.contains(.uppercase) else { return }
        counted += 1
        if letter.contains(.uppercase) { capitals += 1 }
    }
}
