/// A thing that a document names: a subject, a genre, a place, identified as well as its source could.
///
/// - Source: NewsML-G2 2.35 `FlexPropType` (`@qcode`, `@uri`, `@literal`, child `name`);
///   ninjs 3.1 `subjects`, `genres`.
public struct Concept: Hashable, Sendable {
    /// The code in a controlled vocabulary.
    public var qcode: QCode?
    /// The full identifier.
    public var uri: String?
    /// An identifier that means something to the sender alone.
    public var literal: String?
    /// The names, in one or more languages.
    public var names: [LocalizedText]

    /// Makes a concept.
    public init(
        qcode: QCode? = nil,
        uri: String? = nil,
        literal: String? = nil,
        names: [LocalizedText] = []
    ) {
        self.qcode = qcode
        self.uri = uri
        self.literal = literal
        self.names = names
    }

    /// Makes a concept known by its name alone.
    public init(_ name: String, language: LanguageTag? = nil) {
        self.init(names: [LocalizedText(name, language: language)])
    }

    /// The first name in `language`, else the first name of all.
    public func name(in language: LanguageTag? = nil) -> String? {
        (names.first { $0.language == language } ?? names.first)?.text
    }
}
