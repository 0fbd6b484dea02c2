/// How far a parser or a renderer follows what it is given.
public struct Limits: Hashable, Sendable {
    /// The deepest nesting of blocks and of pieces of text: a block of the body is at the first
    /// level, what lies within it at the second.
    ///
    /// Parsers cut what lies deeper with a diagnostic, renderers write it as plain text: walks
    /// recurse, and readers of the output recurse too (libxml2 goes 256 elements deep).
    public var nesting: Int
    /// The most bytes of one input; a parser of a machine format refuses what is longer.
    public var inputBytes: Int
    /// The most remarks of one kind on one input: the last of them says how many more there were.
    public var diagnostics: Int

    /// Makes a set of limits; values below 1 count as 1.
    public init(nesting: Int = 64, inputBytes: Int = 1 << 30, diagnostics: Int = 1000) {
        self.nesting = max(1, nesting)
        self.inputBytes = max(1, inputBytes)
        self.diagnostics = max(1, diagnostics)
    }
}
