/// A person, a body or a place that the text names.
///
/// Persons and bodies that have a part in the document itself are ``Party``; one and the same person
/// can be both.
///
/// - Source: NewsML-G2 2.35 `assert`, `inlineRef`; ninjs 3.1 `people`, `organisations`, `places`.
public struct Entity: Hashable, Sendable {
    /// The thing: its nature, its names, its identifiers.
    public var concept: Concept
    /// The office, job or title as worded in the text: "Minister of Finance".
    public var jobTitle: String?
    /// The body a person belongs to, as worded in the text.
    public var affiliation: String?
    /// The short form of a body's name that the text itself gives.
    public var abbreviation: String?
    /// Where the text names it, in order; empty when the source does not say.
    public var mentions: [SourceRange]

    /// Makes an entity.
    public init(
        concept: Concept,
        jobTitle: String? = nil,
        affiliation: String? = nil,
        abbreviation: String? = nil,
        mentions: [SourceRange] = []
    ) {
        self.concept = concept
        self.jobTitle = jobTitle
        self.affiliation = affiliation
        self.abbreviation = abbreviation
        self.mentions = mentions
    }
}
