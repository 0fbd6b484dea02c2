import Communique

/// The items of a message, found by their tags alone: for messages that are not well formed.
///
/// For encodings that agree with ASCII in ASCII's range.
struct MessageParts {
    private let input: [UInt8]
    /// The declaration of the document and the start tag of the message.
    private let declaration: Range<Int>
    private let startTag: Range<Int>
    private let prefix: [UInt8]
    /// Where the items are, and how many lines come before each.
    private(set) var items: [(range: Range<Int>, line: Int)] = []

    /// Finds the items; `nil` when `input` is no message.
    init?(_ input: [UInt8]) {
        self.input = input
        let start = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let tag = Self.tag(named: ["newsMessage"], in: input, from: start) else { return nil }
        let end = Self.end(ofTagAt: tag.lowerBound, in: input)
        guard end > tag.upperBound else { return nil }
        declaration = Self.declaration(of: input, from: start)
        startTag = tag.lowerBound..<end
        prefix = Self.prefix(of: input[tag])
        var index = end
        var lines = input[..<end].count { $0 == 0x0A }
        while let found = Self.tag(named: NewsMLG2Parser.items, in: input, from: index) {
            lines += input[index..<found.lowerBound].count { $0 == 0x0A }
            let before = index
            defer { lines += input[max(before, found.lowerBound)..<index].count { $0 == 0x0A } }
            // An item ends with its end tag, or where the next one begins.
            let name = Array(input[(found.lowerBound + 1)..<found.upperBound])
            let close = Self.range(of: [0x3C, 0x2F] + name, in: input, from: found.upperBound)
            let next = Self.tag(named: NewsMLG2Parser.items, in: input, from: found.upperBound)
            let limit = next?.lowerBound ?? input.count
            if let close, close.upperBound < limit || next == nil {
                let end = Self.end(ofTagAt: close.lowerBound, in: input)
                items.append((found.lowerBound..<end, lines))
                index = end
            } else {
                items.append((found.lowerBound..<limit, lines))
                index = limit
            }
            if index >= input.count { break }
        }
    }

    /// An item within a message of its own, and how many lines of the input come before that.
    func document(of item: (range: Range<Int>, line: Int)) -> (bytes: [UInt8], line: Int) {
        var bytes = Array(input[declaration]) + input[startTag]
        let own = bytes.count { $0 == 0x0A }
        bytes += input[item.range]
        bytes += [0x3C, 0x2F] + prefix + "newsMessage>".utf8
        return (bytes, item.line - own)
    }

    // MARK: Tags

    /// The first start tag of one of the names, up to the end of its name.
    private static func tag(
        named names: Set<String>,
        in input: [UInt8],
        from start: Int
    ) -> Range<Int>? {
        var index = start
        while let open = input[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            let end =
                input[index...].firstIndex {
                    ASCII.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
                } ?? input.count
            guard end - index <= 64 else { continue }
            let name = input[index..<end]
            let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
            if names.contains(String(decoding: local, as: UTF8.self)) { return open..<end }
        }
        return nil
    }

    /// Behind the tag that begins at `start`: quotes may hold the sign that ends it.
    private static func end(ofTagAt start: Int, in input: [UInt8]) -> Int {
        var quote: UInt8?
        for index in start..<input.count {
            let byte = input[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return input.count
    }

    private static func prefix(of tag: ArraySlice<UInt8>) -> [UInt8] {
        guard let colon = tag.firstIndex(of: UInt8(ascii: ":")) else { return [] }
        return Array(tag[(tag.startIndex + 1)...colon])
    }

    private static func declaration(of input: [UInt8], from start: Int) -> Range<Int> {
        guard input[start...].starts(with: "<?xml ".utf8) else { return 0..<start }
        return 0..<end(ofTagAt: start, in: input)
    }

    private static func range(of bytes: [UInt8], in input: [UInt8], from start: Int) -> Range<Int>?
    {
        var index = start
        while let found = input[index...].firstIndex(of: bytes[0]) {
            if input[found...].starts(with: bytes) { return found..<(found + bytes.count) }
            index = found + 1
        }
        return nil
    }
}
