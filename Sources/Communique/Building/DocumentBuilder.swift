/// Something that stands for blocks in the writing of a document: a block, a text, a ``Salutation``.
public protocol BlockComponent {
    /// The blocks it stands for, in order.
    var blocks: [Block] { get }
}

extension Block: BlockComponent {
    /// The block itself.
    public var blocks: [Block] { [self] }
}

/// Collects the blocks of a document that is written in code.
///
/// A string alone is a paragraph; `if`, `switch` and `for` work as in Swift.
@resultBuilder
public enum DocumentBuilder {
    /// A paragraph.
    public static func buildExpression(_ text: String) -> [Block] {
        [Block(.paragraph(.init(text)))]
    }
    /// A component.
    public static func buildExpression(_ component: some BlockComponent) -> [Block] {
        component.blocks
    }
    /// Blocks made elsewhere.
    public static func buildExpression(_ blocks: [Block]) -> [Block] { blocks }
    /// The parts, one after the other.
    public static func buildBlock(_ parts: [Block]...) -> [Block] { parts.flatMap { $0 } }
    /// A part that may be missing.
    public static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }
    /// One of two parts.
    public static func buildEither(first part: [Block]) -> [Block] { part }
    /// The other of two parts.
    public static func buildEither(second part: [Block]) -> [Block] { part }
    /// The parts of a loop.
    public static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap { $0 } }
}

extension Document {
    /// Writes a document that reads like one.
    ///
    /// ```swift
    /// let speech = Document("Opening of the Forum", kind: .speech, language: "en") {
    ///     Salutation("Dear colleagues,")
    ///     "I am glad to see you."
    ///     Items { "first;"; "second." }
    ///     Closing("Thank you.")
    /// }
    /// ```
    public init(
        _ headline: String? = nil,
        kind: DocumentKind? = nil,
        language: LanguageTag? = nil,
        @DocumentBuilder body: () -> [Block]
    ) {
        self.init()
        if let headline { headlines = [LocalizedText(headline, language: language)] }
        self.kind = kind
        self.language = language
        languages = language.map { [$0] } ?? []
        self.body = body()
    }
}
