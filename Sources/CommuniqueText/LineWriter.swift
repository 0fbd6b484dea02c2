/// What stands before the text of a line.
struct Indent {
    /// The characters: blanks, perhaps a marker.
    var text: String
    /// The columns they take.
    var columns: Int

    static let none = Indent(text: "", columns: 0)

    /// Makes an indent from the characters of it.
    init(_ text: String) { self.init(text: text, columns: DisplayWidth.of(text)) }

    /// Makes an indent of blanks.
    init(blanks columns: Int) {
        self.init(text: String(repeating: " ", count: columns), columns: columns)
    }

    private init(text: String, columns: Int) {
        self.text = text
        self.columns = columns
    }

    static func + (left: Indent, right: Indent) -> Indent {
        Indent(text: left.text + right.text, columns: left.columns + right.columns)
    }
}

/// Breaks text into lines and collects their bytes.
struct LineWriter {
    /// The lines, each with its line feed.
    private(set) var bytes: [UInt8] = []
    /// How many control characters were replaced: a terminal would obey them.
    private(set) var replacedControls = 0
    /// The most columns a line may take; `nil` for no limit.
    let limit: Int?

    init(limit: Int?) {
        self.limit = limit.map { max(1, $0) }
    }

    /// Writes an empty line.
    mutating func writeEmptyLine() { bytes.append(0x0A) }

    /// Writes a line of `count` copies of an ASCII character behind `indent`.
    mutating func writeRule(_ character: Unicode.Scalar, count: Int, indent: Indent = .none) {
        bytes += indent.text.utf8
        bytes += repeatElement(UInt8(ascii: character), count: count)
        bytes.append(0x0A)
    }

    /// `text` on one line, with its white space collapsed and its control characters replaced.
    mutating func printable(_ text: String) -> String {
        var line = LineWriter(limit: nil)
        line.write([text])
        replacedControls += line.replacedControls
        return String(decoding: line.bytes.dropLast(), as: UTF8.self)
    }

    /// Writes a line that is laid out already.
    mutating func writeVerbatim(_ line: String, indent: Indent) {
        bytes += indent.text.utf8
        bytes += line.utf8
        endLine()
    }

    /// Writes `parts`, each from a new line, and gives the columns of the widest line.
    ///
    /// White space is collapsed, but for blanks that forbid a break. A word that is wider than the
    /// line is left whole. Nothing is written when no part holds a word, unless `first` does.
    @discardableResult
    mutating func write(_ parts: [String], first: Indent = .none, rest: Indent = .none) -> Int {
        var indent = first
        var widest = 0
        var isEmpty = true
        for part in parts {
            guard let columns = write(part, first: indent, rest: rest) else { continue }
            widest = max(widest, columns)
            indent = rest
            isEmpty = false
        }
        if isEmpty, first.text.utf8.contains(where: { $0 != 0x20 }) {
            bytes += first.text.utf8
            endLine()
            return first.columns
        }
        return widest
    }

    /// Writes one part; `nil`, and nothing written, when it holds no word.
    private mutating func write(_ part: String, first: Indent, rest: Indent) -> Int? {
        var part = part
        return part.withUTF8 { buffer -> Int? in
            let text = unsafe buffer.span
            var index = 0
            var column = 0
            var widest = 0
            var hasBlank = false
            var isLineStart = true
            var isStarted = false
            while let piece = Piece(at: &index, in: text, hasBlank: &hasBlank) {
                let blank = hasBlank && !isLineStart ? 1 : 0
                if !isStarted {
                    bytes += first.text.utf8
                    column = first.columns
                    isStarted = true
                } else if let limit, !isLineStart, column + blank + piece.columns > limit {
                    endLine()
                    bytes += rest.text.utf8
                    column = rest.columns
                } else if blank == 1 {
                    bytes.append(0x20)
                    column += 1
                }
                append(piece, of: text)
                column += piece.columns
                widest = max(widest, column)
                isLineStart = false
                hasBlank = false
            }
            guard isStarted else { return nil }
            endLine()
            return widest
        }
    }

    private mutating func append(_ piece: Piece, of text: Span<UInt8>) {
        let span = text.extracting(piece.range)
        guard piece.hasControls else {
            unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
            return
        }
        var index = 0
        while index < span.count {
            let length = Piece.controlLength(at: index, in: span)
            if length > 0 {
                bytes += "\u{FFFD}".utf8
                replacedControls += 1
                index += length
            } else {
                bytes.append(span[index])
                index += 1
            }
        }
    }

    private mutating func endLine() {
        while bytes.last == 0x20 { bytes.removeLast() }
        bytes.append(0x0A)
    }
}

/// A stretch of text that must not be broken: a word, or one character of a script without blanks.
struct Piece {
    /// The bytes of the piece.
    let range: Range<Int>
    /// The columns it takes.
    let columns: Int
    /// Whether it holds characters that a terminal would obey.
    let hasControls: Bool

    /// Takes the next piece of `text` from `index` on; `nil` when there is none. Sets `hasBlank` when
    /// white space stands before it.
    init?(at index: inout Int, in text: borrowing Span<UInt8>, hasBlank: inout Bool) {
        while index < text.count {
            let length = Self.breakLength(at: index, in: text)
            if length == 0 { break }
            hasBlank = true
            index += length
        }
        guard index < text.count else { return nil }
        let start = index
        // Most words are of printable ASCII alone: a column for each byte, and no place to break.
        while index < text.count, text[index] > 0x20, text[index] < 0x7F { index += 1 }
        if index == text.count || text[index] == 0x20 || text[index] == 0x0A {
            range = start..<index
            columns = index - start
            self.hasControls = false
            return
        }
        index = start
        var width = DisplayWidth()
        var hasControls = false
        var last: UInt32?
        while index < text.count, Self.breakLength(at: index, in: text) == 0 {
            let control = Self.controlLength(at: index, in: text)
            if control > 0 {
                hasControls = true
                width.add(0xFFFD)
                last = 0xFFFD
                index += control
                continue
            }
            let (scalar, length) = Self.scalar(at: index, in: text)
            if let last, scalar >= 0x80 || last >= 0x80,
                BreakRule.allowsBreak(between: last, and: scalar)
            {
                break
            }
            width.add(scalar)
            last = scalar
            index += length
        }
        range = start..<index
        columns = width.columns
        self.hasControls = hasControls
    }

    /// The number of bytes of the white space at `index` at which a line may end.
    private static func breakLength(at index: Int, in text: borrowing Span<UInt8>) -> Int {
        let byte = text[index]
        if byte > 0x20 && byte < 0xC2 { return 0 }
        let length = WhiteSpace.length(at: index, in: text)
        guard length > 1 else { return length }
        // U+00A0, U+2007 and U+202F are blanks that hold words together.
        if length == 2 { return text[index + 1] == 0xA0 ? 0 : 2 }
        guard byte == 0xE2, text[index + 1] == 0x80 else { return length }
        return text[index + 2] == 0x87 || text[index + 2] == 0xAF ? 0 : length
    }

    /// The number of bytes of the control character at `index`; white space is none.
    static func controlLength(at index: Int, in text: borrowing Span<UInt8>) -> Int {
        let byte = text[index]
        if byte < 0x20 || byte == 0x7F { return 1 }
        guard byte == 0xC2, index + 1 < text.count else { return 0 }
        return text[index + 1] < 0xA0 ? 2 : 0
    }

    /// The scalar at `index` of valid UTF-8, and its number of bytes.
    private static func scalar(
        at index: Int,
        in text: borrowing Span<UInt8>
    ) -> (UInt32, length: Int) {
        let first = UInt32(text[index])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= text.count else { return (first, 1) }
        var scalar = first & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
        return (scalar, length)
    }
}
