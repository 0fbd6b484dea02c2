import SystemPackage

/// The lines of a file or a pipe, one after the other, in memory that the longest line bounds.
struct LineInput {
    /// What stands between two line feeds.
    enum Line {
        case text([UInt8])
        /// The line has more bytes than the limit, and was passed over.
        case tooLong
    }

    private let descriptor: FileDescriptor
    private let name: String
    private let limit: Int
    /// What was read and is not yet given.
    private var pending: [UInt8] = []
    /// How much of it is given, and how much holds no line feed.
    private var (start, searched) = (0, 0)
    private var isAtEnd = false
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    /// - Parameter limit: The most bytes of a line.
    init(_ descriptor: FileDescriptor, name: String, limit: Int) {
        self.descriptor = descriptor
        self.name = name
        self.limit = limit
    }

    /// The next line without its line feed; `nil` at the end.
    ///
    /// - Throws: ``ToolError`` when reading fails.
    mutating func next() throws -> Line? {
        var isTooLong = false
        while true {
            if let end = pending[searched...].firstIndex(of: 0x0A) {
                let line = pending[start..<end]
                (start, searched) = (end + 1, end + 1)
                return isTooLong || line.count > limit ? .tooLong : .text(Array(line))
            }
            searched = pending.count
            if isAtEnd {
                let line = Array(pending[start...])
                start = pending.count
                if isTooLong || line.count > limit { return .tooLong }
                return line.isEmpty ? nil : .text(line)
            }
            if searched - start > limit {
                isTooLong = true
                start = searched
            }
            try fill()
        }
    }

    private mutating func fill() throws {
        pending.removeSubrange(..<start)
        (start, searched) = (0, searched - start)
        let count: Int
        do {
            count = try unsafe chunk.withUnsafeMutableBytes {
                try unsafe descriptor.read(into: $0)
            }
        } catch let error as Errno {
            throw ToolError(.inputOutput, file: name, "cannot read: \(error)")
        }
        isAtEnd = count == 0
        pending += chunk[..<count]
    }
}
