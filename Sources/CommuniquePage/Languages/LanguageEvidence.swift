import Communique

/// How much a text speaks for each language of ``LanguageFacts``.
struct LanguageEvidence: Sendable {
    /// The points of each language, in 64ths: each block of a page keeps its own.
    private let packed: LanguagePoints.Packed
    private let languages: LanguagePoints.Mask
    private let bestIndex: Int8
    private let bestLead: Float
    private let wordCount: UInt16
    private let letterCount: UInt16
    /// The script of most letters.
    let script: Script?

    /// The points of each language.
    var points: LanguagePoints {
        var points = LanguagePoints()
        add(to: &points)
        return points
    }
    /// The points of the language at `index`.
    func points(of index: Int) -> Float {
        languages & (1 << LanguagePoints.Mask(index)) == 0 ? 0 : packed[index]
    }
    /// How many words were looked at.
    var words: Int { Int(wordCount) }
    /// How many letters were looked at.
    var letters: Int { Int(letterCount) }
    /// The language with most points, and its lead over the next, as a share of its points.
    var best: (index: Int, lead: Float)? {
        bestIndex < 0 ? nil : (Int(bestIndex), bestLead)
    }

    /// Makes evidence; nothing speaks for any language unless it is given.
    init(
        points: LanguagePoints = LanguagePoints(),
        words: Int = 0,
        script: Script? = nil,
        letters: Int = 0
    ) {
        packed = points.packed
        languages = points.languages
        wordCount = UInt16(clamping: words)
        letterCount = UInt16(clamping: letters)
        self.script = script
        let best = Self.best(of: points)
        bestIndex = Int8(best?.index ?? -1)
        bestLead = best?.lead ?? 0
    }

    /// The evidence with the points of phrases.
    ///
    /// Phrases speak only for languages of the text's own script.
    func adding(_ phrases: LanguagePoints) -> LanguageEvidence {
        guard !phrases.isEmpty else { return self }
        var own = phrases
        if let script { own.keep(LanguageStatistics.shared.languages(writtenIn: script)) }
        var sum = points
        sum += own
        return LanguageEvidence(points: sum, words: words, script: script, letters: letters)
    }

    /// Adds the points of each language to `points`.
    func add(to points: inout LanguagePoints) { points.add(packed, of: languages) }

    private static func best(of points: LanguagePoints) -> (index: Int, lead: Float)? {
        var best = -1
        var (first, second): (Float, Float) = (0, 0)
        points.forEach { index, value in
            guard value > 0 else { return }
            if best < 0 || value > first {
                second = first
                first = value
                best = index
            } else {
                second = max(second, value)
            }
        }
        return best >= 0 ? (best, (first - second) / first) : nil
    }
}
