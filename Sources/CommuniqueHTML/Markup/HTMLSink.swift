/// Collects the bytes of HTML; text passes through escaping, and there is no other way in for it.
package struct HTMLSink {
    /// What is written so far.
    package private(set) var bytes: [UInt8] = []
    /// How many characters that HTML forbids were replaced by U+FFFD.
    package private(set) var replacementCount = 0

    /// Whether the markup stands within a string of JSON, whose escapes it needs as well.
    private let isInJSON: Bool

    /// Whether a start tag still waits for attributes and its `>`.
    private var isTagOpen = false

    package init(capacity: Int = 0) {
        isInJSON = false
        bytes.reserveCapacity(capacity)
    }

    /// Makes a sink that writes on behind the opening mark of a string of JSON: escaping for both at
    /// once saves a copy of the whole text.
    init(inStringOf json: consuming [UInt8]) {
        isInJSON = true
        bytes = json
    }

    /// Gives what is written without copying it.
    package consuming func finish() -> [UInt8] { bytes }

    /// Writes markup as it stands, which is that of a page around its blocks.
    package mutating func markup(_ markup: StaticString) {
        closeTag()
        append(markup)
    }

    /// Takes back what was written after the first `count` bytes.
    mutating func discard(from count: Int) {
        isTagOpen = false
        bytes.removeSubrange(count...)
    }

    /// Writes characters that stand for themselves within a `script`; nothing else may call it than
    /// who has escaped them.
    mutating func scriptText(_ text: String) {
        closeTag()
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes a plain paragraph and the end of its line, in one go.
    mutating func paragraph(_ text: CleanText) {
        closeTag()
        text.append(to: &bytes, behind: "<p>", before: isInJSON ? #"</p>\n"# : "</p>\n")
    }

    private mutating func closeTag() {
        guard isTagOpen else { return }
        bytes.append(UInt8(ascii: ">"))
        isTagOpen = false
    }

    private mutating func append(_ markup: StaticString) {
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(
                start: markup.utf8Start,
                count: markup.utf8CodeUnitCount
            )
        )
    }

    private mutating func escape(_ text: String, quotes: Bool) {
        var text = text
        text.withUTF8 { unsafe escape($0, quotes: quotes) }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, quotes: Bool) {
        let span = unsafe text.span
        let raw = unsafe span.bytes
        var start = 0
        var index = 0
        while index < span.count {
            let byte = span[index]
            if byte < 0x80, index + 8 <= span.count {
                let word = unsafe raw.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: index,
                    as: UInt64.self
                )
                if HTMLByte.arePlain(word) {
                    index += 8
                    continue
                }
            }
            if HTMLByte.isPlain(byte) {
                index += 1
                continue
            }
            guard
                let (length, replacement) = HTMLByte.replacement(
                    at: index,
                    in: span,
                    quotes: quotes,
                    isInJSON: isInJSON
                )
            else {
                index += 1
                continue
            }
            unsafe append(text, start..<index)
            append(replacement)
            if replacement.utf8CodeUnitCount == 3 { replacementCount += 1 }
            index += length
            start = index
        }
        unsafe append(text, start..<index)
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    }
}

extension HTMLSink: MarkupSink {
    package mutating func start(html element: HTMLElement, isMixed: Bool) { start(element.name) }

    /// Opens an element that is no part of a text: the head of a page and its sections.
    package mutating func start(_ name: StaticString) {
        closeTag()
        bytes.append(UInt8(ascii: "<"))
        append(name)
        isTagOpen = true
    }

    package mutating func attribute(html attribute: HTMLAttribute, _ value: String) {
        self.attribute(attribute.name, value)
    }

    /// Adds an attribute that is no part of a text.
    package mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(0x20)
        append(name)
        bytes.append(UInt8(ascii: "="))
        append(isInJSON ? #"\""# : "\"")
        escape(value, quotes: true)
        append(isInJSON ? #"\""# : "\"")
    }

    package mutating func text(_ text: String) {
        closeTag()
        escape(text, quotes: false)
    }

    package mutating func end(html element: HTMLElement) {
        if element.isVoid {
            // A fragment is XML as well.
            isTagOpen = false
            append("/>")
        } else {
            end(element.name)
        }
    }

    /// Closes an element that is no part of a text.
    package mutating func end(_ name: StaticString) {
        closeTag()
        append("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    package mutating func breakLine() {
        closeTag()
        append(isInJSON ? #"\n"# : "\n")
    }
}

/// What HTML makes of single characters of text.
///
/// - Source: HTML Standard 13.1.4 (character references) and 13.2.3.5 (forbidden code points).
private enum HTMLByte {
    /// Whether the byte stands for itself whatever follows; such bytes are copied in runs.
    static func isPlain(_ byte: UInt8) -> Bool {
        if byte < 0x80 {
            return byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
                && byte != 0x5C && byte != 0x7F
        }
        return byte != 0xC2 && byte < 0xEF
    }

    /// Whether each of eight bytes is of ASCII and stands for itself.
    static func arePlain(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // The top bit of a byte is set when the byte is zero, or follows a lower one that is.
        func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
        let controls = (word &- ones &* 0x20) & ~word
        let ampersands = zeros(word ^ (ones &* 0x26))
        let quotes = zeros(word ^ (ones &* 0x22))
        // 0x3C and 0x3E differ by one bit; 0x3D and 0x3F do not become zero.
        let brackets = zeros((word | ones &* 0x02) ^ (ones &* 0x3E))
        let backslashes = zeros(word ^ (ones &* 0x5C))
        let deletes = zeros(word ^ (ones &* 0x7F))
        let found = word | controls | ampersands | quotes | brackets | backslashes | deletes
        return found & (ones &* 0x80) == 0
    }

    /// What is written in place of the character at `index`, and its length; `nil` when it stays.
    static func replacement(
        at index: Int,
        in span: borrowing Span<UInt8>,
        quotes: Bool,
        isInJSON: Bool
    ) -> (length: Int, StaticString)? {
        let lineFeed: StaticString = isInJSON ? #"\n"# : "\n"
        switch span[index] {
        case 0x26: return (1, "&amp;")
        case 0x3C: return (1, "&lt;")
        case 0x3E: return (1, "&gt;")
        case 0x22: return quotes ? (1, "&quot;") : isInJSON ? (1, #"\""#) : nil
        case 0x5C: return isInJSON ? (1, #"\\"#) : nil
        case 0x09: return isInJSON ? (1, #"\t"#) : nil
        case 0x0A: return isInJSON ? (1, lineFeed) : nil
        // Parsers turn a carriage return into a line feed; a form feed is no character of XML.
        case 0x0C, 0x0D: return (1, lineFeed)
        case ..<0x20, 0x7F: return (1, "\u{FFFD}")
        case 0xC2:
            guard index + 1 < span.count, span[index + 1] < 0xA0 else { return nil }
            return span[index + 1] == 0x85 ? (2, lineFeed) : (2, "\u{FFFD}")
        case 0xEF:
            guard index + 2 < span.count else { return nil }
            let (second, third) = (span[index + 1], span[index + 2])
            let isForbidden =
                second == 0xB7 && (0x90...0xAF).contains(third)
                || second == 0xBF && third >= 0xBE
            return isForbidden ? (3, "\u{FFFD}") : nil
        case 0xF0...:
            // U+1FFFE, U+1FFFF and their like in each plane.
            guard index + 3 < span.count, span[index + 1] & 0x0F == 0x0F,
                span[index + 2] == 0xBF, span[index + 3] >= 0xBE
            else { return nil }
            return (4, "\u{FFFD}")
        default: return nil
        }
    }
}
