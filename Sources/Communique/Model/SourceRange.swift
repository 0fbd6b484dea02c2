/// A place in the input, between two bytes.
public struct SourcePosition: Hashable, Sendable, Comparable {
    // Each block of a document has two positions: they are kept small. What lies beyond 4 GiB is
    // given as there.
    private var storedOffset: UInt32
    private var storedLine: UInt32
    private var storedColumn: UInt32

    /// The number of UTF-8 bytes before the place, counted in the decoded text; at most 2³² - 1.
    public var offset: Int {
        get { Int(storedOffset) }
        set { storedOffset = UInt32(clamping: newValue) }
    }
    /// The line, from 1.
    public var line: Int {
        get { Int(storedLine) }
        set { storedLine = UInt32(clamping: newValue) }
    }
    /// The column in UTF-8 bytes, from 1.
    public var column: Int {
        get { Int(storedColumn) }
        set { storedColumn = UInt32(clamping: newValue) }
    }

    /// Makes a position.
    public init(offset: Int, line: Int, column: Int) {
        storedOffset = UInt32(clamping: offset)
        storedLine = UInt32(clamping: line)
        storedColumn = UInt32(clamping: column)
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

    /// How many bytes of the input it takes.
    public var byteCount: Int { end.offset - start.offset }

    /// Whether the byte at `offset` lies within; a range without bytes contains the one it stands before.
    public func contains(offset: Int) -> Bool {
        offset >= start.offset && (offset < end.offset || offset == start.offset)
    }
}

extension SourceRange: CustomStringConvertible {
    /// The range as compilers print it: `line:column-line:column`.
    public var description: String {
        "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
}
