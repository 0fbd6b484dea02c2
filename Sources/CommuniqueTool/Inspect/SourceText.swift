import Communique

/// The text of an input, as the places of a document count it.
struct SourceText: Sendable {
    /// UTF-8 without a byte order mark.
    let bytes: [UInt8]
    /// Where each line begins; the first at 0.
    let lineStarts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        lineStarts = starts
    }

    var lineCount: Int { lineStarts.count }

    /// The bytes of a line, counted from 0, without its end.
    func line(_ index: Int) -> Range<Int> {
        let start = lineStarts[index]
        var end = index + 1 < lineCount ? lineStarts[index + 1] - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// Where the line behind a line begins, or the text ends.
    func nextLine(_ index: Int) -> Int {
        index + 1 < lineCount ? lineStarts[index + 1] : bytes.count
    }

    /// The line of a byte, counted from 0.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineCount
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a place; a place without bytes is one in a line, and stands for the rest of it.
    ///
    /// `nil` when the place lies outside.
    func range(of source: SourceRange) -> Range<Int>? {
        if source.byteCount > 0 {
            guard source.start.offset < bytes.count else { return nil }
            return source.start.offset..<min(source.end.offset, bytes.count)
        }
        guard (1...lineCount).contains(source.start.line) else { return nil }
        let line = line(source.start.line - 1)
        return min(line.lowerBound + source.start.column - 1, line.upperBound)..<line.upperBound
    }

    /// The first bytes of a range that is too long to be shown as one thing, such as that of a fact which
    /// an attribute of the root element states.
    func beginning(of range: Range<Int>) -> Range<Int> {
        let most = 200
        guard range.count > most else { return range }
        var end = range.lowerBound + most
        // No character is cut.
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return range.lowerBound..<end
    }

    /// The characters of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
