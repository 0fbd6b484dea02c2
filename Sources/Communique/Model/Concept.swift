/// A thing that a document names: a subject, a genre, a place, identified as well as its source could.
///
/// - Source: NewsML-G2 2.35 `FlexPropType` (`@qcode`, `@uri`, `@literal`, child `name`);
///   ninjs 3.1 `subjects`, `genres`.
public struct Concept: Hashable, Sendable {
    /// What sort of thing a concept is. The set is open.
    ///
    /// - Source: IPTC NewsCodes `cpnat`: the raw values are its codes.
    public struct Nature: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The code.
        public let rawValue: String
        /// Makes a nature from its code.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a nature from its code.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// An idea: a topic, a genre.
        public static let abstract: Self = "abstract"
        /// A natural person.
        public static let person: Self = "person"
        /// An organisation, an office, a medium.
        public static let organisation: Self = "organisation"
        /// A country, a region, a town.
        public static let geoArea: Self = "geoArea"
        /// A building, a square, a venue.
        public static let pointOfInterest: Self = "poi"
        /// A thing: a product, a ship, a work.
        public static let object: Self = "object"
        /// Something that happens.
        public static let event: Self = "event"
    }

    /// The code in a controlled vocabulary.
    public var qcode: QCode?
    /// The full identifier.
    public var uri: String?
    /// An identifier that means something to the sender alone.
    public var literal: String?
    /// The names, in one or more languages.
    public var names: [LocalizedText]
    /// What sort of thing it is; `nil` when the source did not say.
    public var nature: Nature?

    /// Makes a concept.
    public init(
        qcode: QCode? = nil,
        uri: String? = nil,
        literal: String? = nil,
        names: [LocalizedText] = [],
        nature: Nature? = nil
    ) {
        self.qcode = qcode
        self.uri = uri
        self.literal = literal
        self.names = names
        self.nature = nature
    }

    /// Makes a concept known by its name alone.
    public init(_ name: String, language: LanguageTag? = nil, nature: Nature? = nil) {
        self.init(names: [LocalizedText(name, language: language)], nature: nature)
    }

    /// The first name in `language`, else the first name of all.
    public func name(in language: LanguageTag? = nil) -> String? {
        (names.first { $0.language == language } ?? names.first)?.text
    }
}
