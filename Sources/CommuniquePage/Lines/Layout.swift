import Communique

/// How the lines of a page make blocks.
///
/// A page has one line per block, unless it is hard-wrapped: then a line break is only a wrap where
/// the first word of the next line would not have fitted.
struct Layout {
    /// The column at which the page was wrapped; `nil` when it was not.
    let wrapWidth: Int?

    /// The widths at which text is wrapped by hand or by mail programs.
    private static let plausibleWidths = 38...132

    /// Judges the layout of `lines`.
    init(_ lines: [PageLine], in bytes: [UInt8]) {
        wrapWidth = Self.wrapWidth(of: lines, in: bytes)
    }

    /// The blocks of the page: each a range of `lines`.
    func blocks(of lines: [PageLine], in bytes: [UInt8]) -> [Range<Int>] {
        LoneMarkers.joined(unmarkedBlocks(of: lines, in: bytes), of: lines, in: bytes)
    }

    /// The blocks of the page, marks that stand alone on their lines not yet joined to their text.
    private func unmarkedBlocks(of lines: [PageLine], in bytes: [UInt8]) -> [Range<Int>] {
        guard let wrapWidth else { return lines.indices.map { $0..<($0 + 1) } }
        var blocks: [Range<Int>] = []
        var start = 0
        for index in lines.indices.dropFirst() {
            let isWrap = Self.isWrap(
                lines[index - 1],
                lines[index],
                width: wrapWidth,
                first: lines[start],
                in: bytes
            )
            if !isWrap {
                blocks.append(start..<index)
                start = index
            }
        }
        if !lines.isEmpty { blocks.append(start..<lines.count) }
        return blocks
    }

    /// Whether the break between two lines is a wrap at `width`.
    private static func isWrap(
        _ line: PageLine,
        _ next: PageLine,
        width: Int,
        first: PageLine,
        in bytes: [UInt8]
    ) -> Bool {
        guard next.gap == 0, line.width <= width, next.width <= width else { return false }
        guard line.width + 1 + firstWordWidth(of: next, in: bytes) > width else { return false }
        // A mark at the indent of the block's first line begins a new item.
        if next.indent <= first.indent, Marker.startsWithBullet(bytes, at: next.start) {
            return false
        }
        return true
    }

    private static func wrapWidth(of lines: [PageLine], in bytes: [UInt8]) -> Int? {
        // The width is the longest line that is followed by another without an empty line between;
        // lines of one word (addresses) say nothing, and neither do a few that stick out.
        var widths: [Int] = []
        for index in lines.indices.dropLast() where lines[index + 1].gap == 0 {
            let line = lines[index]
            if line.width >= plausibleWidths.lowerBound, isText(line, in: bytes) {
                widths.append(line.width)
            }
        }
        guard widths.count >= 3 else { return nil }
        widths.sort()
        var width = widths[widths.count - 1]
        let typical = widths[widths.count * 3 / 4]
        if !plausibleWidths.contains(width) || width > typical * 5 / 4 {
            guard plausibleWidths.contains(typical), widths[widths.count / 4] > typical / 2 else {
                return nil
            }
            let outliers = widths.filter { $0 > typical + 12 }
            guard outliers.count * 20 <= widths.count else { return nil }
            width = widths.last { $0 <= typical + 12 } ?? typical
        }
        return isWrapped(lines, at: width, in: bytes) ? width : nil
    }

    /// Whether wraps at `width` explain the long lines of the page.
    private static func isWrapped(_ lines: [PageLine], at width: Int, in bytes: [UInt8]) -> Bool {
        var wraps = 0
        var wrapsWithinSentence = 0
        var longLines = 0
        for index in lines.indices {
            let line = lines[index]
            guard line.width > width * 2 / 3 else { continue }
            // Before an empty line a break is no wrap, whatever its length.
            guard index + 1 < lines.count, lines[index + 1].gap == 0 else { continue }
            longLines += 1
            let next = lines[index + 1]
            guard line.width + 1 + firstWordWidth(of: next, in: bytes) > width else { continue }
            wraps += 1
            if !endsSentence(line, in: bytes) { wrapsWithinSentence += 1 }
        }
        let tooLong = lines.count { $0.width > width && isText($0, in: bytes) }
        return wraps >= 3 && wrapsWithinSentence * 3 >= wraps * 2
            && wraps * 2 >= longLines && tooLong * 4 <= wraps
    }

    private static func endsSentence(_ line: PageLine, in bytes: [UInt8]) -> Bool {
        let last = bytes[line.end - 1]
        if line.end - line.start >= 3,
            bytes[line.end - 3..<line.end].elementsEqual([0xE3, 0x80, 0x82])
        {
            return true
        }
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            || last == UInt8(ascii: ":") || last == UInt8(ascii: ";")
    }

    /// Whether a line is more than one long word, such as an address.
    private static func isText(_ line: PageLine, in bytes: [UInt8]) -> Bool {
        WideCharacter.begins(in: bytes, at: line.start)
            || bytes[line.start..<line.end].contains(0x20)
    }

    /// The width of the first word of `line`, in columns.
    private static func firstWordWidth(of line: PageLine, in bytes: [UInt8]) -> Int {
        // Scripts without blanks are wrapped between any two characters, but for marks that stay
        // with the character before them.
        if WideCharacter.begins(in: bytes, at: line.start) { return 4 }
        var width = 0
        var index = line.start
        while index < line.end, WhiteSpace.blankLength(in: bytes, at: index) == 0 {
            if bytes[index] & 0xC0 != 0x80 { width += 1 }
            index += 1
        }
        return width
    }
}
