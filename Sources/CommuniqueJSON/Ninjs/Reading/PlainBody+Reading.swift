import Communique

extension PlainBody {
    /// The paragraphs of a text, which is valid UTF-8: parted by empty lines, or, in a text without any, by line ends.
    static func blocks(of text: some Collection<UInt8>) -> [Block] {
        unsafe text.withContiguousStorageIfAvailable { unsafe blocks(of: $0) }
            ?? Array(text).withUnsafeBufferPointer { unsafe blocks(of: $0) }
    }

    private static func blocks(of text: UnsafeBufferPointer<UInt8>) -> [Block] {
        let bytes = unsafe text.span
        let lines = lines(of: bytes)
        func string(_ line: Range<Int>) -> String {
            unsafe JSONBytes.string(checked: UnsafeBufferPointer(rebasing: text[line]))
        }
        // Empty lines at the ends part nothing.
        guard let first = lines.firstIndex(where: { !$0.isEmpty }),
            let last = lines.lastIndex(where: { !$0.isEmpty })
        else { return [] }
        let hasEmptyLines = lines[first...last].contains { $0.isEmpty }
        var blocks: [Block] = []
        var content: [Inline] = []
        for line in lines[first...last] {
            if !line.isEmpty {
                if !content.isEmpty { content.append(.lineBreak) }
                content.append(.text(string(line)))
            }
            if !content.isEmpty, line.isEmpty || !hasEmptyLines {
                blocks.append(Block(.paragraph(Block.Text(content))))
                content = []
            }
        }
        if !content.isEmpty { blocks.append(Block(.paragraph(Block.Text(content)))) }
        return blocks
    }

    /// The lines without the blanks at their ends.
    private static func lines(of bytes: Span<UInt8>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var index = 0
        while index <= bytes.count {
            index = lineEnd(in: bytes, from: index)
            var line = start..<index
            while let last = line.last, ASCII.isBlank(bytes[last]) { line = line.lowerBound..<last }
            while let first = line.first, ASCII.isBlank(bytes[first]) {
                line = (first + 1)..<line.upperBound
            }
            lines.append(line)
            index += 1
            start = index
        }
        return lines
    }

    /// The first line feed from `index` on, else the end: eight bytes are looked at in one.
    private static func lineEnd(in bytes: Span<UInt8>, from index: Int) -> Int {
        var index = index
        let raw = unsafe bytes.bytes
        while index + 8 <= bytes.count {
            let word = unsafe raw.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index,
                as: UInt64.self
            )
            let ones: UInt64 = 0x0101_0101_0101_0101
            let feeds = word ^ (ones &* 0x0A)
            guard (feeds &- ones) & ~feeds & (ones &* 0x80) == 0 else { break }
            index += 8
        }
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return index
    }
}
