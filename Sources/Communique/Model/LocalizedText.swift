/// A text together with the language it is in.
public struct LocalizedText: Hashable, Sendable {
    /// The text, without markup.
    public var text: String
    /// Its language; `nil` when it is the document's.
    public var language: LanguageTag?
    /// What the text is for among others of its field, as the source spells it: `drol:caption`.
    ///
    /// - Source: NewsML-G2 2.35 `headline/@role`, `description/@role`; ninjs 3.1 `headlines/role`.
    public var role: String?

    /// Makes a text in a language.
    public init(_ text: String, language: LanguageTag? = nil, role: String? = nil) {
        self.text = text
        self.language = language
        self.role = role
    }
}

extension LocalizedText: ExpressibleByStringLiteral {
    /// Makes a text in the document's language.
    public init(stringLiteral value: String) { self.init(value) }
}
