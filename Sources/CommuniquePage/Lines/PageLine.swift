/// A line of the page that holds more than white space.
struct PageLine {
    /// The offset of the line's first byte.
    let lineStart: Int
    /// The offset of the first byte that is not white space.
    let start: Int
    /// The offset behind the last byte that is not white space.
    let end: Int
    /// The line's number, from 1.
    let number: Int
    /// How many characters of white space stand before the text.
    let indent: Int
    /// How many columns the line takes, its indent included: a Han character, kana or Hangul takes two.
    let width: Int
    /// How many empty lines stand before it.
    let gap: Int
    /// Whether white space within the line is more than single spaces.
    let needsCollapse: Bool
}

/// Parts the bytes of a page into lines, in one pass.
///
/// Lines end with LF, CR, CRLF, VT, FF, NEL, U+2028 or U+2029. White space is what Unicode calls so,
/// the no-break spaces and the byte order mark included.
struct LineScanner {
    private let bytes: [UInt8]
    private var lines: [PageLine] = []
    private var number = 1
    private var gap = 0

    /// The lines of `bytes`, which are valid UTF-8.
    static func lines(of bytes: [UInt8]) -> [PageLine] {
        var scanner = LineScanner(bytes: bytes)
        scanner.scan()
        return scanner.lines
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func scan() {
        var index = 0
        while index < bytes.count { index = scanLine(at: index) }
    }

    /// Reads the line that begins at `lineStart`, and gives where the next begins.
    private mutating func scanLine(at lineStart: Int) -> Int {
        // The span, for an array would be asked for its count and its bytes again for each byte.
        let page = bytes
        let bytes = page.span
        var index = lineStart
        var start = lineStart
        var end = lineStart
        var width = 0
        var indent = 0
        var widthAtEnd = 0
        var isEmpty = true
        var needsCollapse = false
        var pendingBlanks = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 {
                pendingBlanks += 1
                index += 1
                width += 1
                continue
            }
            if byte > 0x20, byte < 0x7F {
                if isEmpty {
                    start = index
                    indent = width
                    isEmpty = false
                }
                if pendingBlanks > 1 { needsCollapse = true }
                pendingBlanks = 0
                // The rest of the word, as far as it is ASCII.
                let first = index
                repeat {
                    index += 1
                } while index < bytes.count
                    && bytes[index] > 0x20 && bytes[index] < 0x7F
                width += index - first
                end = index
                widthAtEnd = width
                continue
            }
            let length = WhiteSpace.breakLength(in: bytes, at: index)
            if length > 0 {
                finish(
                    lineStart: lineStart,
                    start: start,
                    end: end,
                    indent: indent,
                    width: widthAtEnd,
                    isEmpty: isEmpty,
                    needsCollapse: needsCollapse
                )
                return index + length
            }
            let blank = WhiteSpace.blankLength(in: bytes, at: index)
            if blank > 0 {
                // Anything but a space is made one.
                pendingBlanks += 2
                index += blank
                width += 1
                continue
            }
            if isEmpty {
                start = index
                indent = width
                isEmpty = false
            }
            if pendingBlanks > 1 { needsCollapse = true }
            pendingBlanks = 0
            width += WideCharacter.begins(in: page, at: index) ? 2 : 1
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            end = index
            widthAtEnd = width
        }
        finish(
            lineStart: lineStart,
            start: start,
            end: end,
            indent: indent,
            width: widthAtEnd,
            isEmpty: isEmpty,
            needsCollapse: needsCollapse
        )
        return index
    }

    private mutating func finish(
        lineStart: Int,
        start: Int,
        end: Int,
        indent: Int,
        width: Int,
        isEmpty: Bool,
        needsCollapse: Bool
    ) {
        if isEmpty {
            gap += 1
        } else {
            lines.append(
                PageLine(
                    lineStart: lineStart,
                    start: start,
                    end: end,
                    number: number,
                    indent: indent,
                    width: width,
                    gap: gap,
                    needsCollapse: needsCollapse
                )
            )
            gap = 0
        }
        number += 1
    }
}

/// White space in UTF-8.
enum WhiteSpace {
    /// The length of the line break at `index`; 0 when there is none.
    static func breakLength(in bytes: [UInt8], at index: Int) -> Int {
        breakLength(in: bytes.span, at: index)
    }

    /// The length of the line break at `index`; 0 when there is none.
    @inline(__always)
    static func breakLength(in bytes: Span<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }

    /// The length of the blank at `index`, line breaks aside; 0 when there is none. Control
    /// characters count as blanks: they are no text.
    static func blankLength(in bytes: [UInt8], at index: Int) -> Int {
        blankLength(in: bytes.span, at: index)
    }

    /// The length of the blank at `index`, line breaks aside; 0 when there is none.
    @inline(__always)
    static func blankLength(in bytes: Span<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        guard index + 1 < bytes.count else { return 0 }
        switch byte {
        case 0xC2: return bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE1:
            guard index + 2 < bytes.count else { return 0 }
            return bytes[index + 1] == 0x9A && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xE2:
            guard index + 2 < bytes.count else { return 0 }
            if bytes[index + 1] == 0x80 {
                return bytes[index + 2] <= 0x8A || bytes[index + 2] == 0xAF ? 3 : 0
            }
            return bytes[index + 1] == 0x81 && bytes[index + 2] == 0x9F ? 3 : 0
        case 0xE3:
            guard index + 2 < bytes.count else { return 0 }
            return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xEF:
            guard index + 2 < bytes.count else { return 0 }
            return bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// In how many parts the text of `bytes` in `range` is parted by more than a space.
    static func columns(of bytes: [UInt8], _ range: Range<Int>) -> Int {
        var (count, width, index) = (1, 0, range.lowerBound)
        while index < range.upperBound {
            let blank = blankLength(in: bytes, at: index)
            if blank > 0 {
                width += blank == 1 && bytes[index] == 0x20 ? 1 : 2
                index += blank
                continue
            }
            if width > 1 { count += 1 }
            width = 0
            index += 1
        }
        return count
    }

    /// The text of `bytes` in `range` with each run of white space made one space.
    static func collapsed(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        var isPending = false
        var isWrap = false
        let page = bytes
        let bytes = page.span
        while index < range.upperBound {
            let blank = max(blankLength(in: bytes, at: index), breakLength(in: bytes, at: index))
            if blank > 0 {
                isPending = !result.isEmpty
                if isPending, breakLength(in: bytes, at: index) > 0 { isWrap = true }
                index += blank
            } else {
                if isPending {
                    // Text without blanks is wrapped without any.
                    if !isWrap || !WideCharacter.joins(result, page, at: index) {
                        result.append(0x20)
                    }
                    isPending = false
                    isWrap = false
                }
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
