/// A text together with the language it is in.
public struct LocalizedText: Hashable, Sendable {
    /// The text, without markup.
    public var text: String
    /// Its language; `nil` when it is the document's.
    public var language: LanguageTag?

    /// Makes a text in a language.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.text = text
        self.language = language
    }
}

extension LocalizedText: ExpressibleByStringLiteral {
    /// Makes a text in the document's language.
    public init(stringLiteral value: String) { self.init(value) }
}
