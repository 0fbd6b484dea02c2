/// How far a parser or a renderer follows what it is given.
///
/// The defaults are safe for input of strangers, and far from what newsrooms send. What passes a limit
/// is never dropped in silence: the input is refused with an error that names the limit, or cut with a
/// remark. Entities need no limit: XML that declares one is refused. Time has none either: cancel
/// the task, and the parser stops.
public struct Limits: Hashable, Sendable {
    /// The deepest nesting of blocks and of pieces of text: a block of the body is at the first
    /// level, what lies within it at the second.
    ///
    /// Parsers cut what lies deeper with a diagnostic, renderers write it as plain text: walks
    /// recurse, and readers of the output recurse too (libxml2 goes 256 elements deep).
    public var nesting: Int
    /// The most bytes of one input; what is longer is refused.
    public var inputBytes: Int
    /// The most blocks of one text: a page with more is refused, a body of markup is cut there, with
    /// a remark of severity error.
    public var blocks: Int
    /// The most elements of one input of XML or HTML, and the most values of one of JSON, its keys
    /// among them; what has more is refused.
    public var elements: Int
    /// The most attributes of one element; XML with more is refused, in HTML the others are passed
    /// over.
    public var attributes: Int
    /// The most remarks of one kind on one input: the last of them says how many more there were.
    public var diagnostics: Int

    /// Makes a set of limits; values below 1 count as 1.
    public init(
        nesting: Int = 64,
        inputBytes: Int = 256 << 20,
        blocks: Int = 4_000_000,
        elements: Int = 16_000_000,
        attributes: Int = 1_000,
        diagnostics: Int = 1_000
    ) {
        self.nesting = max(1, nesting)
        self.inputBytes = max(1, inputBytes)
        self.blocks = max(1, blocks)
        self.elements = max(1, elements)
        self.attributes = max(1, attributes)
        self.diagnostics = max(1, diagnostics)
    }
}
