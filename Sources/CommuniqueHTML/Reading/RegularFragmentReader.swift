package import Communique

/// Reads HTML whose markup is regular: what our own writers send, and most systems that make bodies of
/// items.
///
/// Markup is regular when there is only one way to take it: each element is known here and stands
/// where it may stand, it ends with its own end tag and in order, attributes are in quotation marks,
/// references have their semicolon. Of such markup every parser of HTML makes the same, and this one
/// needs no more than a look at each byte. What is not regular it leaves to a parser that knows how
/// browsers take it.
///
/// - Source: HTML Standard 13.1.2 (elements), 13.1.4 (character references), and 13.2.6.4.7 for what
///   would end an element without its end tag.
package struct RegularFragmentReader {
    private var builder: MarkupBlockBuilder
    /// The elements that are open.
    private var open: [RegularElement] = []
    private var line = 1
    /// Where the line begins.
    private var lineStart = 0

    private init(_ options: MarkupBlockBuilder.Options) { builder = MarkupBlockBuilder(options) }

    /// Reads `fragment`; `nil` when its markup is not regular, or its bytes are no UTF-8.
    package static func parse(
        _ fragment: [UInt8],
        _ options: MarkupBlockBuilder.Options
    ) -> Outcome<[Block]>? {
        var reader = RegularFragmentReader(options)
        guard fragment.first.map({ $0 < 0xBB }) ?? true, reader.read(fragment.span),
            String(validating: fragment, as: UTF8.self) != nil
        else { return nil }
        return reader.builder.finish()
    }

    /// How deep elements nest at most in regular markup.
    private static let nesting = 60

    private mutating func read(_ bytes: Span<UInt8>) -> Bool {
        // A parser of HTML has these around the fragment.
        builder.startElement("html", at: position(0))
        builder.startElement("body", at: position(0))
        var index = 0
        while index < bytes.count {
            let end: Int?
            switch bytes[index] {
            case UInt8(ascii: "<"): end = readTag(bytes, from: index)
            case UInt8(ascii: "&"): end = readReference(bytes, from: index)
            default: end = readText(bytes, from: index)
            }
            guard let end else { return false }
            index = end
        }
        builder.endElement("html", at: position(bytes.count))
        return open.isEmpty
    }

    private func position(_ offset: Int) -> SourcePosition {
        SourcePosition(offset: offset, line: line, column: offset - lineStart + 1)
    }

    // MARK: Text

    /// Reads characters up to markup; gives where they end.
    private mutating func readText(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        let position = position(start)
        var index = start
        scan: while true {
            index = HTMLBytes.plainEnd(of: bytes, from: index)
            guard index < bytes.count else { break }
            switch bytes[index] {
            case UInt8(ascii: "<"), UInt8(ascii: "&"): break scan
            case 0x0A:
                line += 1
                lineStart = index + 1
            case 0x09: break
            case 0xEF:
                // U+FFFE and U+FFFF are no characters of HTML.
                if index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
                    return nil
                }
            default: return nil
            }
            index += 1
        }
        // Between items and cells there is nothing but blanks.
        if !(open.last?.holds.text ?? true),
            !(start..<index).allSatisfy({ ASCII.isBlank(bytes[$0]) })
        {
            return nil
        }
        builder.text(utf8: bytes.extracting(start..<index), at: position)
        return index
    }

    private mutating func readReference(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        guard open.last?.holds.text ?? true,
            let (scalar, end) = HTMLBytes.reference(in: bytes, at: start)
        else { return nil }
        builder.text(String(Character(scalar)), at: position(start))
        return end
    }

    // MARK: Tags

    /// Reads a tag or a comment; gives where it ends.
    private mutating func readTag(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        guard start + 2 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "/"): return readEnd(bytes, from: start)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return readStart(bytes, from: start)
        default: return nil
        }
    }

    private mutating func readEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        let end = HTMLBytes.nameEnd(in: bytes, from: start + 2)
        guard end < bytes.count, bytes[end] == UInt8(ascii: ">"), let element = open.popLast(),
            element.hasName(bytes, start + 2..<end)
        else { return nil }
        builder.endElement(element.name, at: position(start))
        return end + 1
    }

    private mutating func readStart(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        let position = position(start)
        var index = HTMLBytes.nameEnd(in: bytes, from: start + 1)
        guard let element = RegularElement.called(bytes, start + 1..<index),
            element.stands(in: open)
        else { return nil }
        var attributes = MarkupAttributes()
        while true {
            let isBehindBlank = skipBlanks(bytes, &index)
            guard index < bytes.count else { return nil }
            if bytes[index] == UInt8(ascii: ">") { break }
            if bytes[index] == UInt8(ascii: "/") {
                index += 1
                guard element.isVoid, index < bytes.count, bytes[index] == UInt8(ascii: ">") else {
                    return nil
                }
                break
            }
            guard isBehindBlank, let attribute = HTMLBytes.attribute(in: bytes, &index) else {
                return nil
            }
            attributes.all.append(attribute)
        }
        if !element.isVoid {
            guard open.count < Self.nesting else { return nil }
            open.append(element)
        }
        builder.startElement(element.name, attributes, at: position)
        return index + 1
    }

    /// Skips blanks within a tag; gives whether there were any.
    private mutating func skipBlanks(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        let start = index
        while index < bytes.count {
            if bytes[index] == 0x0A {
                line += 1
                lineStart = index + 1
            } else if bytes[index] != 0x20, bytes[index] != 0x09 {
                break
            }
            index += 1
        }
        return index > start
    }
}
