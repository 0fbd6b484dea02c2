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
        var ranked = points.ranked
        let total = ranked.reduce(0) { $0 + points[$1] }
        guard let first = ranked.first, evidence.letters > 0 else { return [] }
        let main = context.document.flatMap { LanguageStatistics.index(of: $0) }
        let chosen = main.map { evidence.language(main: $0) ?? $0 } ?? first
        ranked.removeAll { $0 == chosen }
        // What the context chose is at least as likely as what would be without it.
        let likeliest = Double(points[first] / total)
        return [LanguageCandidate(LanguageFacts.all[chosen].tag, confidence: likeliest)]
            + ranked.map { index in
                LanguageCandidate(
                    LanguageFacts.all[index].tag,
                    confidence: Double(points[index] / total)
                )
            }
    }

    /// The points of a text; where the first few languages are near each other, with those of the words
    /// that begin phrases of press pages in them.
    private static func weighed(_ evidence: LanguageEvidence, _ tokens: [Token]) -> LanguagePoints {
        var points = evidence.points
        let most = points.max()
        guard evidence.words <= 14, most > 0 else { return points }
        let near = points.ranked.filter { points[$0] >= most * 0.7 }
        guard (2...6).contains(near.count) else { return points }
        for index in near {
            let table = CompiledPhrases.of(index).table
            let known = tokens.count { $0.isWord && table[$0.hash] != nil }
            points.add(0.2 * Float(known), to: 1 << LanguagePoints.Mask(index))
        }
        return points
    }
}
