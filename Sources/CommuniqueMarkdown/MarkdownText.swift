import Communique

/// Characters of text as Markdown: what would mean something is escaped, and blanks become one blank.
///
/// - Source: CommonMark 0.31.2, 2.4 (backslash escapes) and 6; GitHub Flavored Markdown 0.29, tables
///   and strikethrough.
struct MarkdownText {
    /// The characters, without line ends.
    private(set) var bytes: [UInt8] = []
    /// How many control characters were replaced by U+FFFD.
    private(set) var replaced = 0

    /// - Parameter isInCell: Whether the text stands in the cell of a table, where a bar ends it.
    init(_ text: String, isInCell: Bool) {
        var text = text
        bytes.reserveCapacity(text.utf8.count + 8)
        text.withUTF8 { buffer in
            let span = unsafe buffer.span
            var index = 0
            while index < span.count { index += append(at: index, of: span, isInCell: isInCell) }
        }
    }

    /// Appends the character at `index`, and gives its length.
    private mutating func append(
        at index: Int,
        of span: borrowing Span<UInt8>,
        isInCell: Bool
    ) -> Int {
        let byte = span[index]
        let next = index + 1 < span.count ? span[index + 1] : 0
        switch byte {
        case 0x09...0x0D, 0x1C...0x20: appendBlank()
        case 0..<0x20, 0x7F: appendReplacement()
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "~"):
            escape(byte)
        case UInt8(ascii: "|") where isInCell: escape(byte)
        case UInt8(ascii: "_"):
            // Within a word of ASCII it stands for itself.
            let isWithinWord = index > 0 && Self.isWord(span[index - 1]) && Self.isWord(next)
            if isWithinWord { bytes.append(byte) } else { escape(byte) }
        case UInt8(ascii: "<"):
            let opensTag =
                next == 0 || ASCII.isLetter(next) || next == UInt8(ascii: "/")
                || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
            if opensTag { escape(byte) } else { bytes.append(byte) }
        case UInt8(ascii: "&"):
            if Self.mayBeReference(at: index, of: span) { escape(byte) } else { bytes.append(byte) }
        case 0xC2 where next == 0x85: appendBlank()
        case 0xC2 where next < 0xA0: appendReplacement()
        case 0xE2 where next == 0x80 && index + 2 < span.count && span[index + 2] & 0xFE == 0xA8:
            // U+2028 and U+2029.
            appendBlank()
            return 3
        default:
            bytes.append(byte)
            return 1
        }
        return byte == 0xC2 ? 2 : 1
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
    }

    private mutating func appendBlank() { if bytes.last != 0x20 { bytes.append(0x20) } }

    private mutating func appendReplacement() {
        bytes += [0xEF, 0xBF, 0xBD]
        replaced += 1
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte)
    }

    /// Whether an ampersand begins what reads like a character reference, or what follows it is not
    /// known here.
    private static func mayBeReference(at index: Int, of span: borrowing Span<UInt8>) -> Bool {
        var end = index + 1
        while end < span.count, end < index + 40, isWord(span[end]) || span[end] == 0x23 {
            end += 1
        }
        return end == span.count || end == index + 40 || span[end] == UInt8(ascii: ";")
    }
}

/// The start of a line of a paragraph, which must not look like that of another block.
enum LineStart {
    /// `line` with a backslash where its first characters would begin a heading, a list, a quote, a
    /// break, a table or the underline of a heading.
    static func guarded(_ line: [UInt8]) -> [UInt8] {
        guard let first = line.first else { return line }
        let second = line.count > 1 ? line[1] : 0x20
        switch first {
        case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"): return escaped(line, at: 0)
        case UInt8(ascii: "-"), UInt8(ascii: ":"):
            let isMark = second == 0x20 || "-:|".utf8.contains(second)
            return isMark ? escaped(line, at: 0) : line
        case UInt8(ascii: "+"): return second == 0x20 ? escaped(line, at: 0) : line
        case UInt8(ascii: "#"):
            let count = line.prefix { $0 == first }.count
            let isHeading = count <= 6 && (count == line.count || line[count] == 0x20)
            return isHeading ? escaped(line, at: 0) : line
        case 0x30...0x39:
            let count = line.prefix { ASCII.isDigit($0) }.count
            guard count <= 9, count < line.count,
                line[count] == UInt8(ascii: ".") || line[count] == UInt8(ascii: ")"),
                count + 1 == line.count || line[count + 1] == 0x20
            else { return line }
            return escaped(line, at: count)
        default: return line
        }
    }

    private static func escaped(_ line: [UInt8], at index: Int) -> [UInt8] {
        Array(line[..<index]) + [UInt8(ascii: "\\")] + line[index...]
    }
}
