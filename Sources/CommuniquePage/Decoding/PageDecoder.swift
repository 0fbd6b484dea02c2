import Communique

/// The text of a page, and what there is to say about how it was read.
struct DecodedPage {
    /// Well-formed UTF-8 without a byte order mark.
    var bytes: [UInt8]
    /// How the input was read.
    var encoding: PageEncoding
    /// The remarks; their ranges are places in ``bytes``.
    var diagnostics: [Diagnostic]
    /// Whether the input is no text; a `page.looks-binary` remark says what it is instead.
    var looksBinary: Bool
}

/// Turns the bytes of a page into UTF-8.
///
/// A byte order mark decides, then the encoding that the caller names, then UTF-8. No other
/// encoding is guessed, for a wrong guess is a text that looks right and is not: what cannot be
/// decoded is replaced by U+FFFD, and a remark says so. The one exception is UTF-16 without a mark,
/// whose zero bytes leave no doubt.
package enum PageDecoder {
    /// The text of a page, as its blocks and facts count their places in it.
    package static func text(
        of input: [UInt8],
        encoding: PageEncoding?,
        converter: (any MultibyteConverter)?
    ) -> [UInt8] {
        decode(input, encoding: encoding, converter: converter).bytes
    }

    static func decode(
        _ input: [UInt8],
        encoding named: PageEncoding? = nil,
        converter: (any MultibyteConverter)? = nil
    ) -> DecodedPage {
        var diagnostics: [Diagnostic] = []
        let mark = byteOrderMark(of: input)
        let guess = mark == nil && named == nil ? UTF16Guess.encoding(of: input) : nil
        let encoding = mark?.encoding ?? named ?? guess ?? .utf8
        if let mark, let named, mark.encoding != named {
            diagnostics.append(
                Diagnostic(
                    .encodingOverridden,
                    .note,
                    "the page was named as \(named) and begins with the mark of \(mark.encoding)"
                )
            )
        }
        if let guess {
            let message = "the page names no encoding and was read as \(guess) for its zero bytes"
            diagnostics.append(Diagnostic(.encodingGuessed, .note, message))
        }

        let kind = BinarySignature.found(in: input, encoding: encoding)
        if let kind {
            let message = "the input is not text; it looks like \(kind)"
            diagnostics.append(Diagnostic(.looksBinary, .error, message))
        }
        let text = mark.map { Array(input.dropFirst($0.length)) } ?? input
        if case .multibyte(let multibyte) = encoding.form,
            converter.flatMap({ multibyte.text(of: [], by: $0) }) == nil
        {
            let message = "there is no converter for \(encoding) here; the page was read as UTF-8"
            diagnostics.append(Diagnostic(.noConverter, .warning, message))
        }
        let decoded = decoded(text, as: encoding, converter)
        if let first = decoded.firstReplacement {
            // Nobody is helped by advice about the encoding of a picture.
            let isAssumed = mark == nil && named == nil && guess == nil && kind == nil
            diagnostics.append(
                Diagnostic(
                    .undecodable,
                    .warning,
                    undecodable(decoded.replacements, in: encoding, isAssumed: isAssumed),
                    source: range(first..<first + Decoded.replacementLength, in: decoded.bytes)
                )
            )
        }
        if let markup = HTMLSignature.range(in: decoded.bytes) {
            diagnostics.append(
                Diagnostic(
                    .looksLikeHTML,
                    .warning,
                    "the page is HTML, whose tags are read as text; extract its text first",
                    source: range(markup, in: decoded.bytes)
                )
            )
        }
        return DecodedPage(
            bytes: decoded.bytes,
            encoding: encoding,
            diagnostics: diagnostics,
            looksBinary: kind != nil
        )
    }

    static func byteOrderMark(
        of input: [UInt8]
    ) -> (encoding: PageEncoding, length: Int)? {
        if input.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if input.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
        if input.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
        return nil
    }

    private static func decoded(
        _ text: [UInt8],
        as encoding: PageEncoding,
        _ converter: (any MultibyteConverter)?
    ) -> Decoded {
        switch encoding.form {
        case .utf8: return utf8(text)
        case .multibyte(let encoding):
            return converter.flatMap { encoding.text(of: text, by: $0) }.map(Decoded.init)
                ?? utf8(text)
        case .utf16LittleEndian: return Transcoder.utf16(text, isBigEndian: false)
        case .utf16BigEndian: return Transcoder.utf16(text, isBigEndian: true)
        case .singleByte(let encoding):
            return Transcoder.singleByte(text, table: encoding.table)
        }
    }

    private static func utf8(_ text: [UInt8]) -> Decoded {
        guard let fault = UTF8Repair.firstFault(in: text) else { return Decoded(text) }
        return UTF8Repair.repaired(text, firstFault: fault)
    }

    private static func undecodable(
        _ count: Int,
        in encoding: PageEncoding,
        isAssumed: Bool
    ) -> String {
        let what = count == 1 ? "1 place is" : "\(count) places are"
        let remark = "\(what) not \(encoding) and became U+FFFD"
        return isAssumed ? remark + "; name the encoding of the page if it is another" : remark
    }

    /// A stretch of text as lines and columns; a line ends with LF, CR LF or CR.
    private static func range(_ offsets: Range<Int>, in bytes: [UInt8]) -> SourceRange {
        let start = position(of: offsets.lowerBound, in: bytes)
        let length = offsets.count
        // What is reported here stands on one line.
        let end = SourcePosition(
            offset: start.offset + length,
            line: start.line,
            column: start.column + length
        )
        return SourceRange(start: start, end: end)
    }

    private static func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
        var line = 1
        var lineStart = 0
        for index in 0..<offset {
            let isEnd =
                bytes[index] == 0x0A
                || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            guard isEnd else { continue }
            line += 1
            lineStart = index + 1
        }
        return SourcePosition(offset: offset, line: line, column: offset - lineStart + 1)
    }
}
