import Communique

/// Writes running text as lines of Markdown.
struct InlineWriter {
    /// Where the text stands.
    enum Place {
        /// In lines of its own, which can be broken.
        case lines
        /// In one line: a heading.
        case line
        /// In one cell of a table.
        case cell
    }

    /// Whether what Markdown has no marks for is written as elements of HTML.
    let usesHTML: Bool
    /// The language around.
    var language: LanguageTag?
    private(set) var replaced = 0
    private(set) var unsafeLinks = 0
    private(set) var nestedLinks = 0
    private var stresses: [Stress] = []
    private var isInLink = false
    private var isInEmphasis = false
    private var isInStrong = false
    private var place = Place.lines

    init(usesHTML: Bool, language: LanguageTag?) {
        self.usesHTML = usesHTML
        self.language = language
    }

    /// The lines of `content`, in `own` language; a hard break ends each but the last. Empty when the
    /// text shows nothing.
    mutating func lines(
        of content: [Inline],
        in own: LanguageTag? = nil,
        at place: Place = .lines
    ) -> [[UInt8]] {
        guard content.contains(where: \.isShown) else { return [] }
        self.place = place
        stresses = []
        let outer = language
        var tokens: [InlineToken] = []
        let element = openLanguage(own)
        if let element { tokens.append(.source(Array(element.utf8))) }
        tokens += self.tokens(of: content)
        if element != nil { tokens.append(.source(Array("</span>".utf8))) }
        language = outer
        StressResolver.resolve(tokens, &stresses)
        return assembled(tokens)
    }

    private func assembled(_ tokens: [InlineToken]) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        func append(_ bytes: [UInt8]) { lines[lines.count - 1] += bytes }
        for token in tokens {
            switch token {
            case .source(let bytes):
                // Two spans of code in a row would be read as one.
                if bytes.first == UInt8(ascii: "`"), lines[lines.count - 1].last == bytes.first {
                    append(Array("<!-- -->".utf8))
                }
                append(bytes)
            case .open(let number): append(stresses[number].start)
            case .close(let number): append(stresses[number].end)
            case .bracket:
                // An exclamation mark before it would make a picture of the link.
                if lines[lines.count - 1].last == UInt8(ascii: "!") {
                    lines[lines.count - 1].removeLast()
                    append([UInt8(ascii: "\\"), UInt8(ascii: "!")])
                }
                append([UInt8(ascii: "[")])
            case .lineBreak:
                if place == .lines { lines.append([]) } else { append(Array("<br>".utf8)) }
            }
        }
        lines = lines.map(Self.trimmed)
        // Readers drop blanks at the ends of a paragraph, and would leave the mark of a break.
        while lines.last.map(Self.isBlank) ?? false { lines.removeLast() }
        return Array(lines.drop(while: Self.isBlank))
    }

    private static func isBlank(_ line: [UInt8]) -> Bool {
        line.count < 32 && MarkdownText.isBlank(String(decoding: line, as: UTF8.self))
    }

    private static func trimmed(_ line: [UInt8]) -> [UInt8] {
        guard line.first == 0x20 || line.last == 0x20 else { return line }
        let start = line.firstIndex { $0 != 0x20 } ?? line.endIndex
        let end = line.lastIndex { $0 != 0x20 } ?? start - 1
        return start <= end ? Array(line[start...end]) : []
    }
}

// MARK: Tokens

extension InlineWriter {
    private mutating func tokens(of content: [Inline]) -> [InlineToken] {
        var tokens: [InlineToken] = []
        for inline in content {
            switch inline {
            case .text(let text): tokens.append(source(text))
            case .lineBreak: tokens.append(.lineBreak)
            case .emphasis(let inner):
                tokens += stressed(inner, isStrong: false, within: isInEmphasis)
            case .strong(let inner):
                tokens += stressed(inner, isStrong: true, within: isInStrong)
            case .link(let link): tokens += self.tokens(of: link)
            case .span(let span): tokens += self.tokens(of: span)
            case .quote, .entity, .custom: tokens += self.tokens(of: inline.children)
            }
        }
        return tokens
    }

    private mutating func source(_ text: String) -> InlineToken {
        let escaped = MarkdownText(text, isInCell: place == .cell)
        replaced += escaped.replaced
        return .source(escaped.bytes)
    }

    /// Stressed text; blanks at its ends stay outside of the marks. Within its like it has none of its
    /// own, which could end those around.
    private mutating func stressed(
        _ content: [Inline],
        isStrong: Bool,
        within isMarked: Bool
    ) -> [InlineToken] {
        if isMarked { return tokens(of: content) }
        let outer = (isInStrong, isInEmphasis)
        if isStrong { isInStrong = true } else { isInEmphasis = true }
        var inner = tokens(of: content)
        (isInStrong, isInEmphasis) = outer
        var before: [InlineToken] = []
        var after: [InlineToken] = []
        while case .source(let bytes)? = inner.first, bytes.first ?? 0x20 == 0x20 {
            if !bytes.isEmpty { before = [.source([0x20])] }
            let rest = bytes.drop { $0 == 0x20 }
            if rest.isEmpty { inner.removeFirst() } else { inner[0] = .source(Array(rest)) }
        }
        while case .source(let bytes)? = inner.last, bytes.last ?? 0x20 == 0x20 {
            if !bytes.isEmpty { after = [.source([0x20])] }
            let end = bytes.lastIndex { $0 != 0x20 }
            inner.removeLast()
            if let end { inner.append(.source(Array(bytes[...end]))) }
        }
        let isEmpty = inner.allSatisfy { if case .lineBreak = $0 { true } else { false } }
        guard !isEmpty else { return before + inner + after }
        stresses.append(Stress(isStrong: isStrong))
        let number = stresses.count - 1
        return before + [.open(number)] + inner + [.close(number)] + after
    }

    private mutating func tokens(of link: Inline.Link) -> [InlineToken] {
        let address = LinkTarget.safe(link.href)
        if address == nil { unsafeLinks += 1 }
        if isInLink { nestedLinks += 1 }
        guard let address, !isInLink else { return tokens(of: link.content) }
        if Self.isAutomatic(address), link.content.plainText == address {
            return [.source(Array("<".utf8) + address.utf8 + Array(">".utf8))]
        }
        isInLink = true
        let inner = tokens(of: link.content)
        isInLink = false
        return [.bracket] + inner + [.source(Array("](".utf8) + Self.destination(address) + [0x29])]
    }

    /// Whether an address can stand between angle brackets alone.
    private static func isAutomatic(_ address: String) -> Bool {
        (address.hasPrefix("https://") || address.hasPrefix("http://"))
            && address.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != 0x7C && $0 != 0x26 }
    }

    /// An address as a link has it: in brackets where it holds parentheses.
    static func destination(_ address: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            // It may begin a character reference; the others end an address or a cell.
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
                || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
            {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        let needsBrackets = address.isEmpty || address.utf8.contains { $0 == 0x28 || $0 == 0x29 }
        return needsBrackets ? [UInt8(ascii: "<")] + bytes + [UInt8(ascii: ">")] : bytes
    }

    private mutating func tokens(of span: Inline.Span) -> [InlineToken] {
        if span.role == "code" { return code(span.content.plainText) }
        let outer = language
        let language = openLanguage(span.language)
        let role = usesHTML ? span.role.flatMap { Self.elements[$0] } : nil
        var tokens: [InlineToken] = []
        if let language { tokens.append(.source(Array(language.utf8))) }
        if let role { tokens.append(.source(Array("<\(role)>".utf8))) }
        tokens += self.tokens(of: span.content)
        if let role { tokens.append(.source(Array("</\(role)>".utf8))) }
        if language != nil { tokens.append(.source(Array("</span>".utf8))) }
        self.language = outer
        return tokens
    }

    /// The elements of the roles for type.
    private static let elements = [
        "subscript": "sub", "superscript": "sup", "underline": "u", "deleted": "del",
        "inserted": "ins", "small": "small", "keyboard": "kbd",
    ]

    /// A span of code, in more backticks than stand in it in a row.
    private mutating func code(_ text: String) -> [InlineToken] {
        replaced += MarkdownText(text, isInCell: false).replaced
        var bytes: [UInt8] = []
        for byte in MarkdownText.plain(text) {
            if byte == UInt8(ascii: "|"), place == .cell { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        guard bytes.contains(where: { $0 != 0x20 }) else { return [.source(bytes)] }
        var longest = 0
        var run = 0
        for byte in bytes {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = Array(repeating: UInt8(ascii: "`"), count: longest + 1)
        let isEdged = bytes.first == UInt8(ascii: "`") || bytes.last == UInt8(ascii: "`")
        let edge: [UInt8] = isEdged ? [0x20] : []
        return [.source(fence + edge + bytes + edge + fence)]
    }

    /// The element that marks text in another language, when there is to be one; the language becomes
    /// the one around.
    private mutating func openLanguage(_ own: LanguageTag?) -> String? {
        guard let own, own != language else { return nil }
        let turns = own.isRightToLeft != (language?.isRightToLeft ?? false)
        language = own
        guard usesHTML else { return nil }
        // A tag is letters, digits and hyphens.
        let direction = turns ? " dir=\"\(own.isRightToLeft ? "rtl" : "ltr")\"" : ""
        return "<span lang=\"\(own.rawValue)\"\(direction)>"
    }
}

extension Inline {
    /// Whether the piece shows anything.
    fileprivate var isShown: Bool {
        switch self {
        case .text(let text): !MarkdownText.isBlank(text)
        default: children.contains(where: \.isShown)
        }
    }
}

extension MarkdownText {
    /// Whether `text` shows nothing: the separators of ASCII are blanks here, too.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || 0x1C...0x1F ~= $0.value
        }
    }

    /// The characters of `text` without escapes, blanks made one, control characters replaced.
    static func plain(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x1C...0x20, 0x85, 0x2028, 0x2029:
                if bytes.last != 0x20 { bytes.append(0x20) }
            case 0..<0x20, 0x7F..<0xA0: bytes += [0xEF, 0xBF, 0xBD]
            default: bytes += Array(UTF8.encode(scalar) ?? .init())
            }
        }
        return bytes
    }
}
