/// A person or a body that has a part in the document.
///
/// - Source: NewsML-G2 2.35 `creator`, `contributor`, `infoSource`; ninjs 3.1 `people`,
///   `organisations`.
public struct Party: Hashable, Sendable {
    /// Whether a party is a person or a body.
    public enum Nature: Hashable, Sendable {
        /// A natural person.
        case person
        /// An organisation, an office, a medium.
        case organisation
    }

    /// The part that a party has in the document. The set is open.
    public struct Role: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name of the role.
        public let rawValue: String
        /// Makes a role from its name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a role from its name.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// The person whose words the text is.
        public static let speaker: Self = "speaker"
        /// The person who wrote the text.
        public static let author: Self = "author"
        /// The person who asks in an interview.
        public static let interviewer: Self = "interviewer"
        /// A person or body that signed the text.
        public static let signatory: Self = "signatory"
        /// The body that issued the text.
        public static let issuer: Self = "issuer"
        /// The person or office that answers questions about the text.
        public static let contact: Self = "contact"
        /// The person or body that the information came from.
        public static let source: Self = "source"
        /// A person or body that changed or added to the text.
        public static let contributor: Self = "contributor"
    }

    /// Whether this is a person or a body.
    public var nature: Nature
    /// The part it has in the document.
    public var role: Role
    /// The name as printed; `nil` when the source names the office alone.
    public var name: String?
    /// The office or job as worded in the source: "Minister of Finance".
    public var jobTitle: String?
    /// The body a person speaks for.
    public var affiliation: String?
    /// The short form of a body's name that the source itself gives: "ERC".
    public var abbreviation: String?
    /// Identifiers and further names.
    public var concept: Concept?

    /// Makes a party.
    public init(
        _ nature: Nature,
        role: Role,
        name: String? = nil,
        jobTitle: String? = nil,
        affiliation: String? = nil,
        abbreviation: String? = nil,
        concept: Concept? = nil
    ) {
        self.nature = nature
        self.role = role
        self.name = name
        self.jobTitle = jobTitle
        self.affiliation = affiliation
        self.abbreviation = abbreviation
        self.concept = concept
    }

    /// The name to show: the name, else the office.
    public var displayName: String? { name ?? jobTitle }
}
