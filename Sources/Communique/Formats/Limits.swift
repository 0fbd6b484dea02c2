/// How far a parser or a renderer follows what it is given.
public struct Limits: Hashable, Sendable {
    /// The deepest nesting of blocks and of pieces of text: a block of the body is at the first
    /// level, what lies within it at the second.
    ///
    /// Parsers cut what lies deeper with a diagnostic, renderers write it as plain text: walks
    /// recurse, and readers of the output recurse too (libxml2 goes 256 elements deep).
    public var nesting: Int

    /// Makes a set of limits; a `nesting` below 1 counts as 1.
    public init(nesting: Int = 64) { self.nesting = max(1, nesting) }
}
