import Communique

/// The words of HTML or XML without its tags, for a reader that has no parser of markup.
enum MarkupText {
    /// Whether a text begins with a tag.
    static func looksLikeMarkup(_ text: String) -> Bool {
        var rest = text.utf8.drop(while: ASCII.isBlank)
        guard rest.popFirst() == UInt8(ascii: "<"), let next = rest.first else { return false }
        return ASCII.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    /// The words on one line.
    static func line(of markup: String) -> String {
        paragraphs(of: markup).utf8.split { ASCII.isBlank($0) }
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// The words, what blocks hold parted by empty lines; a break is a line end.
    static func paragraphs(of markup: String) -> String {
        var reader = TagReader(Array(markup.utf8))
        return reader.text()
    }
}

private struct TagReader {
    private let bytes: [UInt8]
    private var index = 0
    private var output: [UInt8] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func text() -> String {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<") where isTag: skipTag()
            case UInt8(ascii: "&"): readReference()
            case let byte where ASCII.isBlank(byte):
                // Line ends of the source are layout.
                if let last = output.last, !ASCII.isBlank(last) { output.append(0x20) }
                index += 1
            case let byte:
                output.append(byte)
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private var isTag: Bool {
        guard index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        return ASCII.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            || next == UInt8(ascii: "?")
    }

    private mutating func skipTag() {
        if begins("<!--", at: index) { return skip(past: "-->") }
        let start = index
        index += 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        let nameStart = index
        while index < bytes.count, NinjsShape.isWord(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
        var mark: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = mark {
                if byte == open { mark = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                mark = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        let isOpening = bytes[start + 1] != UInt8(ascii: "/")
        switch name {
        case "br": output.append(0x0A)
        case "script" where isOpening: skip(past: "</script")
        case "style" where isOpening: skip(past: "</style")
        case "head" where isOpening: skip(past: "</head")
        case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "em", "font", "i",
            "img", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time",
            "u", "var", "wbr":
            break
        default:
            if !output.isEmpty, !output.suffix(2).elementsEqual([0x0A, 0x0A]) {
                output += [0x0A, 0x0A]
            }
        }
    }

    private mutating func readReference() {
        let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
        guard let end, let scalar = Self.scalar(named: bytes[(index + 1)..<end]) else {
            output.append(bytes[index])
            index += 1
            return
        }
        output += String(Character(scalar)).utf8
        index = end + 1
    }

    private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let text = String(decoding: name, as: UTF8.self)
        switch text {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case "nbsp": return "\u{A0}"
        case "ndash": return "–"
        case "mdash": return "—"
        case "lsquo": return "‘"
        case "rsquo": return "’"
        case "ldquo": return "“"
        case "rdquo": return "”"
        case "hellip": return "…"
        default: break
        }
        guard text.hasPrefix("#") else { return nil }
        let digits = text.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let number =
            isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
        return number.flatMap(Unicode.Scalar.init)
    }

    private func begins(_ mark: StaticString, at index: Int) -> Bool {
        let length = mark.utf8CodeUnitCount
        guard index + length <= bytes.count else { return false }
        for offset in 0..<length {
            let byte = bytes[index + offset]
            let wanted = unsafe mark.utf8Start[offset]
            guard byte == wanted || ASCII.isLetter(byte) && byte | 0x20 == wanted else {
                return false
            }
        }
        return true
    }

    private mutating func skip(past mark: StaticString) {
        while index < bytes.count, !begins(mark, at: index) { index += 1 }
        index = min(bytes.count, index + mark.utf8CodeUnitCount)
        guard mark.description.hasPrefix("</") else { return }
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        index = min(bytes.count, index + 1)
    }
}
