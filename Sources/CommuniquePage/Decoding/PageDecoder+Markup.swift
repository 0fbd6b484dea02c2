package import Communique

extension PageDecoder {
    /// The text of a page of HTML, as well-formed UTF-8, and the remarks on how it was decoded.
    ///
    /// A byte order mark decides, then the encoding that the caller names, then what the page says of
    /// itself, then UTF-8 where all bytes fit, then an East Asian encoding in which it reads well, and else
    /// windows-1252, which most pages without a word about it are in.
    ///
    /// - Source: HTML Standard 13.2.3.2 (determining the character encoding).
    package static func markup(
        _ input: [UInt8],
        encoding named: PageEncoding?,
        converter: (any MultibyteConverter)? = nil
    ) -> Outcome<[UInt8]> {
        var remarks: [Diagnostic] = []
        var encoding = named
        if encoding == nil, let label = EncodingDeclaration.label(in: input) {
            encoding = PageEncoding(label: label)
            if encoding == nil {
                let message = "the page says that it is in \(label), which is not known"
                remarks.append(Diagnostic(.unknownEncoding, .warning, message))
            } else if encoding == .utf16LE || encoding == .utf16BE {
                // What was read as ASCII so far is not UTF-16.
                encoding = .utf8
            }
        }
        if encoding == nil || encoding == .utf8, named == nil,
            UTF8Repair.firstFault(in: input) != nil, mayBeSingleByte(input)
        {
            let multibyte = converter.flatMap { MultibyteGuess.encoding(of: input, by: $0) }
            let label = multibyte?.rawValue ?? "windows-1252"
            encoding = PageEncoding(label: label)
            let message = "the page is not UTF-8 and was read as \(label)"
            remarks.append(Diagnostic(.encodingGuessed, .note, message))
        }
        let decoded = decode(input, encoding: encoding, converter: converter)
        let others = decoded.diagnostics.filter { $0.code != .looksLikeHTML }
        return Outcome(decoded.bytes, diagnostics: remarks + others)
    }

    /// Whether a page that is not UTF-8 is in another encoding, and not UTF-8 with a few faults.
    private static func mayBeSingleByte(_ input: [UInt8]) -> Bool {
        if byteOrderMark(of: input) != nil { return false }
        let high = input.count { $0 >= 0x80 }
        let repaired = UTF8Repair.repaired(input, firstFault: UTF8Repair.firstFault(in: input) ?? 0)
        return repaired.replacements * 3 > high
    }
}

/// Finds the encoding that a page of HTML says it is in.
///
/// - Source: HTML Standard 13.2.3.2 (prescanning a byte stream); XML 1.0, 4.3.3.
enum EncodingDeclaration {
    /// The name behind `charset=`, or of an XML declaration; `nil` when there is none.
    static func label(in input: [UInt8]) -> String? {
        let head = input.prefix(16_384)
        var index = head.startIndex
        if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")),
            let label = value(behind: "encoding", in: head[..<end])
        {
            return label
        }
        while let start = head[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard head[index...].prefix(4).lazy.map({ $0 | 0x20 }).elementsEqual("meta".utf8) else {
                if head[index...].starts(with: "!--".utf8) { index = behindComment(head, index) }
                continue
            }
            let end = head[index...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            if let label = value(behind: "charset", in: head[index..<end]) { return label }
            index = end
        }
        return nil
    }

    private static func behindComment(_ head: ArraySlice<UInt8>, _ start: Int) -> Int {
        var index = start + 3
        while index + 2 < head.endIndex {
            if head[index...].starts(with: "-->".utf8) { return index + 3 }
            index += 1
        }
        return head.endIndex
    }

    /// The value behind a name and a sign of equality, with or without quotation marks.
    private static func value(behind name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
        let name = Array("\(name)".utf8)
        var index = tag.startIndex
        while index + name.count < tag.endIndex {
            guard tag[index..<(index + name.count)].lazy.map({ $0 | 0x20 }).elementsEqual(name)
            else {
                index += 1
                continue
            }
            index += name.count
            var rest = tag[index...].drop(while: ASCII.isBlank)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { ASCII.isBlank($0) || $0 == 0x22 || $0 == 0x27 }
            let label = rest.prefix {
                ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F
                    || $0 == 0x3A || $0 == 0x2E
            }
            return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
        }
        return nil
    }
}
