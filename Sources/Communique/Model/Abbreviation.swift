/// A short form that the text defines: "European Research Council (ERC)".
public struct Abbreviation: Hashable, Sendable {
    /// The short form: "ERC".
    public var short: String
    /// What it stands for, as worded in the text.
    public var long: String
    /// The language of the definition; `nil` when it is the document's.
    public var language: LanguageTag?
    /// Where the text defines it: the long form and the short form.
    public var definition: SourceRange?
    /// Where the text uses the short form afterwards, in order.
    public var uses: [SourceRange]

    /// Makes an abbreviation.
    public init(
        short: String,
        long: String,
        language: LanguageTag? = nil,
        definition: SourceRange? = nil,
        uses: [SourceRange] = []
    ) {
        self.short = short
        self.long = long
        self.language = language
        self.definition = definition
        self.uses = uses
    }
}
