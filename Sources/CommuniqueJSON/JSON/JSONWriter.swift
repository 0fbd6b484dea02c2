import CommuniqueHTML

/// Writes JSON with its keys in the order in which they are given.
///
/// Keys are literals and values are written whole; text is escaped by runs. The writer keeps its
/// commas; that objects end where they should is the caller's to see to.
///
/// - Source: RFC 8259.
package struct JSONWriter {
    /// The UTF-8 of what is written so far.
    package private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    /// Whether literal keys are written in lower case, as the second line of ninjs has them.
    var lowercasesKeys = false
    private var depth = 0
    private var needsComma = false
    private var isBehindKey = false

    /// Makes a writer; a pretty one puts each member on a line, two blanks deeper than its object.
    package init(pretty: Bool = false, capacity: Int = 0) {
        isPretty = pretty
        bytes.reserveCapacity(capacity)
    }

    /// Ends the text with a line feed, and gives its bytes without copying them.
    package consuming func finish() -> [UInt8] {
        bytes.append(0x0A)
        return bytes
    }

    /// Begins an object, as a value of its own or behind a key.
    package mutating func beginObject() { open(UInt8(ascii: "{")) }
    /// Ends an object.
    package mutating func endObject() { close(UInt8(ascii: "}")) }
    /// Begins an array.
    package mutating func beginArray() { open(UInt8(ascii: "[")) }
    /// Ends an array.
    package mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes the key of the member whose value is written next; it must need no escape.
    package mutating func key(_ key: StaticString) {
        beginValue()
        let name = unsafe UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
        let isLower = lowercasesKeys
        bytes.append(addingCapacity: name.count + 3) { output in
            output.append(UInt8(ascii: "\""))
            for index in name.indices {
                let byte = unsafe name[index]
                output.append(isLower && byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
            output.append(UInt8(ascii: "\""))
            output.append(UInt8(ascii: ":"))
        }
        if isPretty { bytes.append(0x20) }
        isBehindKey = true
    }

    /// Writes the key of the member whose value is written next, with the escapes that it needs.
    package mutating func key(text: String) {
        string(text)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(0x20) }
        isBehindKey = true
    }

    /// Writes a value that is JSON already.
    package mutating func raw(_ json: some Sequence<UInt8>) {
        beginValue()
        bytes.append(contentsOf: json)
    }

    /// Writes a text.
    package mutating func string(_ text: String) {
        beginValue()
        var text = text
        text.withUTF8 { unsafe quote($0) }
    }

    /// Writes a text given as valid UTF-8.
    package mutating func string(utf8 text: [UInt8]) {
        beginValue()
        unsafe text.withUnsafeBufferPointer { unsafe quote($0) }
    }

    /// Writes a text that `body` appends to what is written, with its escapes.
    package mutating func string(writtenBy body: (inout [UInt8]) -> Void) {
        beginValue()
        bytes.append(UInt8(ascii: "\""))
        body(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a text piece by piece: `body` calls ``append(utf8:in:behind:)`` and ``append(_:behind:)``.
    mutating func string(inPieces body: (inout JSONWriter) -> Void) {
        beginValue()
        bytes.append(UInt8(ascii: "\""))
        body(&self)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a number.
    package mutating func number(_ number: Int) {
        beginValue()
        bytes += String(number).utf8
    }

    /// Writes `true` or `false`.
    package mutating func boolean(_ value: Bool) {
        beginValue()
        bytes += (value ? "true" : "false").utf8
    }

    /// Writes a member; none when `text` is missing or empty.
    package mutating func member(_ name: StaticString, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        key(name)
        string(text)
    }

    /// Writes a member; none when `value` is missing.
    package mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        number(value)
    }

    /// Writes an array of objects, `body` the members of each; none when there are no `elements`.
    package mutating func objects<Element>(
        _ name: StaticString,
        _ elements: [Element],
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        key(name)
        beginArray()
        for element in elements {
            beginObject()
            body(&self, element)
            endObject()
        }
        endArray()
    }

    private mutating func open(_ bracket: UInt8) {
        beginValue()
        bytes.append(bracket)
        depth += 1
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if needsComma { beginLine() }
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func beginValue() {
        if isBehindKey {
            isBehindKey = false
        } else {
            if needsComma { bytes.append(UInt8(ascii: ",")) }
            if depth > 0 { beginLine() }
        }
        needsComma = true
    }

    private mutating func beginLine() {
        guard isPretty else { return }
        bytes.append(0x0A)
        for _ in 0..<depth {
            bytes.append(0x20)
            bytes.append(0x20)
        }
    }
}

// MARK: Escapes

extension JSONWriter {
    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        unsafe append(utf8: text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Adds UTF-8 with the escapes that it needs.
    private mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while true {
            unsafe index = Self.plainEnd(of: text, from: index)
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            guard index < text.count else { break }
            unsafe escape(text[index])
            index += 1
            start = index
        }
    }

    /// Adds a part of valid UTF-8 to the text that is being written, with the escapes that it needs,
    /// behind `gap`, which needs none.
    mutating func append(utf8 text: [UInt8], in part: Range<Int>, behind gap: StaticString) {
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: gap.utf8Start, count: gap.utf8CodeUnitCount)
        )
        unsafe text.withUnsafeBufferPointer { text in
            unsafe append(utf8: UnsafeBufferPointer(rebasing: text[part]))
        }
    }

    /// Adds a piece that needs no escape to the text that is being written, behind `gap`, which needs
    /// none either.
    mutating func append(_ text: CleanText, behind gap: StaticString) {
        text.append(to: &bytes, behind: gap, before: "")
    }

    /// The first place from `index` on whose byte needs an escape: eight bytes are looked at in one.
    private static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
        var index = index
        if let base = text.baseAddress {
            let start = unsafe UnsafeRawPointer(base)
            while index + 8 <= text.count {
                let word = unsafe start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                guard needsNoEscape(word) else { break }
                index += 8
            }
        }
        while index < text.count {
            let byte = unsafe text[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
            index += 1
        }
        return index
    }

    /// Whether none of the eight bytes is a control character, a quotation mark or a backslash.
    private static func needsNoEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let slashes = word ^ (ones &* 0x5C)
        // Each term has the top bit of a byte set when that byte is below 0x20, or zero.
        let controls = (word &- ones &* 0x20) & ~word
        let isQuote = (quotes &- ones) & ~quotes
        let isSlash = (slashes &- ones) & ~slashes
        return (controls | isQuote | isSlash) & (ones &* 0x80) == 0
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: bytes.append(byte)
        default:
            bytes += "u00".utf8
            bytes.append(0x30 + byte >> 4)
            let low = byte & 0x0F
            bytes.append(low < 10 ? 0x30 + low : 0x61 + low - 10)
        }
    }
}
