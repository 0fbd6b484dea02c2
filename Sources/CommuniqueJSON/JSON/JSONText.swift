import Communique

/// JSON that was checked from its first byte to its last, with an index of its values.
///
/// Nothing is copied out of the bytes before it is asked for: a reader makes strings of what it keeps,
/// and what it does not know stays a range of bytes. The index has a node for each value and each
/// key, in the order of the text. It is a class so that each node of it costs one reference.
///
/// - Source: RFC 8259.
package final class JSONText: Sendable {
    /// The text as it was given.
    package let bytes: [UInt8]
    let nodes: [Node]
    /// The first value of each document: one, or several when a sequence was asked for.
    private let rootIndices: [Int]
    /// The keys that a key of the same object has already, by offset.
    package let duplicateKeys: [Int]

    /// What a text may hold at its top.
    package enum Content: Sendable {
        /// One value.
        case value
        /// Any number of values with blanks or nothing between them, such as a value a line.
        case sequence
    }

    /// Checks and indexes `bytes`; a byte order mark before the text is skipped.
    ///
    /// Where it is to stop with its task, that is the error `json.cancelled`. Keys that repeat are not refused: who wants one value for each looks at `duplicateKeys`.
    package init(
        _ bytes: [UInt8],
        content: Content = .value,
        limits: JSONLimits = JSONLimits(),
        stopsWhenCancelled: Bool = false
    ) throws(JSONError) {
        var scanner = JSONScanner(limits: limits, capacity: bytes.count / 12 + 16)
        scanner.stopsWhenCancelled = stopsWhenCancelled
        do {
            try scanner.scan(bytes.span, content: content)
        } catch {
            throw JSONError(
                error.code,
                error.message,
                at: SourcePosition(offset: error.offset, in: bytes)
            )
        }
        self.bytes = bytes
        nodes = scanner.nodes
        rootIndices = scanner.roots
        duplicateKeys = scanner.duplicateKeys
    }

    /// The values at the top; exactly one unless a sequence was asked for.
    package var roots: [JSONNode] { rootIndices.map { JSONNode(text: self, index: $0) } }

    /// The error for the first key that repeats; `nil` when none does.
    package var duplicateKeyError: JSONError? {
        duplicateKeys.first.map {
            JSONError(
                .duplicateKey,
                "the object has two members of one name",
                at: SourcePosition(offset: $0, in: bytes)
            )
        }
    }

    /// The index of the value of the last member called `name` of the object at `index`; `nil` when there
    /// is none, or no object.
    ///
    /// Objects are small: a look at each key costs less than a table of them would.
    func value(of name: StaticString, in index: Int, inAnyCase: Bool) -> Int? {
        unsafe nodes.withUnsafeBufferPointer { nodes in
            guard unsafe nodes[index].kind == .object else { return nil }
            return unsafe bytes.withUnsafeBufferPointer { bytes in
                let end = unsafe Int(nodes[index].next)
                var key = index + 1
                var found: Int?
                while key < end {
                    let node = unsafe nodes[key]
                    if node.end &- node.start == name.utf8CodeUnitCount,
                        unsafe Self.isEqual(
                            bytes,
                            from: Int(node.start),
                            to: name,
                            inAnyCase: inAnyCase
                        )
                    {
                        found = key + 1
                    }
                    key = unsafe Int(nodes[key + 1].next)
                }
                return found
            }
        }
    }

    /// Whether `name` stands at `start`.
    static func isEqual(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        to name: StaticString,
        inAnyCase: Bool
    ) -> Bool {
        for offset in 0..<name.utf8CodeUnitCount {
            let byte = unsafe bytes[start + offset]
            let difference = unsafe byte ^ name.utf8Start[offset]
            // The case of a letter of ASCII is one bit.
            guard difference == 0 || inAnyCase && difference == 0x20 && ASCII.isLetter(byte) else {
                return false
            }
        }
        return true
    }

    /// What a value is.
    package enum Kind: UInt8, Sendable { case null, boolean, number, string, array, object }

    /// One value or key: which bytes it is, and where the index goes on behind what lies within it.
    struct Node: Sendable {
        /// The first byte; of a string the first behind its mark.
        var start: UInt32
        /// The byte behind the last; of a string its closing mark.
        var end: UInt32
        /// The index of the node behind this one and all within it.
        var next: UInt32
        var kind: Kind
        var hasEscapes = false

        var range: Range<Int> { Int(start)..<Int(end) }
    }
}

extension SourcePosition {
    /// The position of the byte at `offset`.
    init(offset: Int, in bytes: [UInt8]) {
        let span = bytes.span
        let raw = unsafe span.bytes
        let end = min(offset, span.count)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var lines = 0
        var start = 0
        var index = 0
        while index + 8 <= end {
            let word = unsafe raw.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index,
                as: UInt64.self
            )
            // A byte that is a line feed has its top bit in `found`, the others have nothing.
            let other = word ^ (ones &* 0x0A)
            let found = ~(((other & (ones &* 0x7F)) &+ ones &* 0x7F) | other) & (ones &* 0x80)
            if found != 0 {
                lines += found.nonzeroBitCount
                // The last of them is the highest in a word of little end.
                start = index + 8 - UInt64(littleEndian: found).leadingZeroBitCount / 8
            }
            index += 8
        }
        while index < end {
            if span[index] == 0x0A {
                lines += 1
                start = index + 1
            }
            index += 1
        }
        self.init(offset: offset, line: lines + 1, column: offset - start + 1)
    }
}
