/// A place in the input, between two bytes.
public struct SourcePosition: Hashable, Sendable, Comparable {
    /// The number of UTF-8 bytes before the place, counted in the decoded text.
    public var offset: Int
    /// The line, from 1.
    public var line: Int
    /// The column in UTF-8 bytes, from 1.
    public var column: Int

    /// Makes a position.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// Whether `lhs` stands before `rhs` in the input.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.offset < rhs.offset }
}

/// A stretch of the input: where a value of the document came from.
public struct SourceRange: Hashable, Sendable {
    /// The place before the first byte.
    public var start: SourcePosition
    /// The place behind the last byte, never before `start`.
    public var end: SourcePosition

    /// Makes a range; `end` is moved to `start` when it stands before it.
    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = max(start, end)
    }
}

extension SourceRange: CustomStringConvertible {
    /// The range as compilers print it: `line:column-line:column`.
    public var description: String {
        "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
}
