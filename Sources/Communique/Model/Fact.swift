/// A statement about the whole document that a parser found in its input.
///
/// A document lists all candidates: the one chosen for a field, and those that lost.
public struct Fact: Hashable, Sendable {
    /// What the fact is about. The set is open.
    public struct Field: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name of the field.
        public let rawValue: String
        /// Makes a field from its name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a field from its name.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// The headline.
        public static let title: Self = "title"
        /// The line under or over the headline.
        public static let subtitle: Self = "subtitle"
        /// The date of the text, as ISO 8601.
        public static let date: Self = "date"
        /// The kind of the text.
        public static let kind: Self = "kind"
        /// The language of most of the text.
        public static let language: Self = "language"
        /// The name of who speaks.
        public static let speaker: Self = "speaker"
        /// The office of who speaks.
        public static let speakerRole: Self = "speaker-role"
        /// The issuing body or medium.
        public static let organisation: Self = "organisation"
        /// Where the text was delivered, adopted or filed.
        public static let place: Self = "place"
        /// Who wrote the text; there may be several.
        public static let author: Self = "author"
        /// When the page was first published, as ISO 8601.
        public static let published: Self = "published"
        /// When the page was changed last, as ISO 8601.
        public static let modified: Self = "modified"
        /// When the text was made, as ISO 8601.
        public static let created: Self = "created"
        /// Until when the text is not to be published, as ISO 8601.
        public static let embargo: Self = "embargo"
        /// Until when the page is of use, as ISO 8601.
        public static let expires: Self = "expires"
        /// The name of the site or the medium.
        public static let siteName: Self = "site-name"
        /// What the page is about, in a sentence or two.
        public static let description: Self = "description"
        /// A word to find the page by; there may be many.
        public static let keyword: Self = "keyword"
        /// The part of the site or the paper that the text stands in.
        public static let section: Self = "section"
        /// The address of the page, as the page itself gives it.
        public static let url: Self = "url"
        /// The address of a picture that the page names as its own; there may be several.
        public static let image: Self = "image"
        /// The licence, or the notice of rights.
        public static let licence: Self = "licence"

        /// The fields of the corpus format, in the order in which it prints them.
        package static let printed: [Self] = [
            .title, .subtitle, .date, .kind, .language, .speaker, .speakerRole, .organisation,
            .place,
        ]
    }

    /// What the fact is about.
    public var field: Field
    /// The value as text: a date as ISO 8601, a language as its tag.
    public var value: String
    /// Whether the document took this candidate over.
    public var isChosen: Bool
    /// The rule that found it.
    public var decision: Decision
    /// Where it stands in the input.
    public var source: SourceRange?

    /// Makes a fact.
    public init(
        _ field: Field,
        _ value: String,
        isChosen: Bool = true,
        decision: Decision,
        source: SourceRange? = nil
    ) {
        self.field = field
        self.value = value
        self.isChosen = isChosen
        self.decision = decision
        self.source = source
    }
}
