public import Communique

/// Tells the language of the blocks of a page.
///
/// 1. `identify` gives candidates in order, the likeliest first, each language once.
/// 2. Its confidences lie between 0 and 1, and fall.
/// 3. It gives none for a text that holds no words.
/// 4. Equal texts in equal contexts have equal candidates.
///
/// ``StatisticalLanguageIdentifier`` is the default; `NaturalLanguageIdentifier` asks Apple's
/// NaturalLanguage where it exists.
public protocol LanguageIdentifier: Sendable {
    /// The languages that `text` may be in.
    func identify(_ text: String, context: LanguageContext) -> [LanguageCandidate]
}

/// A language that a text may be in.
public struct LanguageCandidate: Hashable, Sendable {
    /// The language.
    public var language: LanguageTag
    /// How sure it is, 0 to 1.
    public var confidence: Double

    /// Makes a candidate.
    public init(_ language: LanguageTag, confidence: Double) {
        self.language = language
        self.confidence = confidence
    }
}

/// What is known of the document when the language of one of its blocks is asked for.
public struct LanguageContext: Hashable, Sendable {
    /// The language of most of the document; `nil` while it is not known.
    public var document: LanguageTag?
    /// How many letters the document has; a long document says more of a short block.
    public var documentLetters: Int

    /// Makes a context.
    public init(document: LanguageTag? = nil, documentLetters: Int = 0) {
        self.document = document
        self.documentLetters = documentLetters
    }
}

/// Tells languages by script, frequent words and letters, from the word tables of this package.
///
/// A short text stays in the document's language unless much speaks against it.
public struct StatisticalLanguageIdentifier: LanguageIdentifier {
    /// Makes an identifier.
    public init() {}

    /// The tags of the languages it knows, in the order of its tables.
    public static var languages: [LanguageTag] { LanguageFacts.all.map(\.tag) }

    /// The languages that `text` may be in.
    public func identify(_ text: String, context: LanguageContext = LanguageContext())
        -> [LanguageCandidate]
    {
        let reading = TextReading(Array(text.utf8))
        let evidence = reading.evidence
        let points = Self.weighed(evidence, reading.tokens)
        let total = points.sum()
        guard total > 0, evidence.letters > 0 else { return [] }
        let main = context.document.flatMap { LanguageStatistics.index(of: $0) }
        let chosen =
            main.map { evidence.language(main: $0) ?? $0 }
            ?? points.indices.max { (points[$0], $1) < (points[$1], $0) }
        var ranked = points.indices.filter { points[$0] > 0 }
            .sorted { (points[$0], $1) > (points[$1], $0) }
        if let chosen {
            ranked.removeAll { $0 == chosen }
            ranked.insert(chosen, at: 0)
        }
        var last = 1.0
        return ranked.map { index in
            let share = Double(points[index] / total)
            // What was chosen by the context is at least as likely as what would be without it.
            last = min(last, index == chosen ? max(share, Double(points.max() / total)) : share)
            return LanguageCandidate(LanguageFacts.all[index].tag, confidence: last)
        }
    }

    /// The points of a text; where the first few languages are near each other, with those of the words
    /// that begin phrases of press pages in them.
    private static func weighed(_ evidence: LanguageEvidence, _ tokens: [Token])
        -> LanguageEvidence.Points
    {
        var points = evidence.points
        let most = points.max()
        guard evidence.words <= 14, most > 0 else { return points }
        let near = points.indices.filter { points[$0] >= most * 0.7 }
        guard (2...6).contains(near.count) else { return points }
        for index in near {
            let table = CompiledPhrases.of(index).table
            let known = tokens.count { $0.kind == .word && table[$0.hash] != nil }
            points[index] += 0.2 * Float(known)
        }
        return points
    }
}
