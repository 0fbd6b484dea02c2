/// Makes any text a reference, or a URI, that schemas and parsers accept.
///
/// - Source: RFC 3986 section 4.1 (`URI-reference`); RFC 3987 sections 2.2 and 4.1 for what lies
///   beyond ASCII.
package enum IRI {
    /// `text` with what a reference cannot hold percent-encoded; blanks at its ends are dropped.
    ///
    /// A text that is a reference already is given back as it is, so that an identifier stays the
    /// same.
    package static func repaired(_ text: String) -> String {
        if isPlain(text) { return text }
        var rest = Substring(encoded(trimmed(text), keeping: isAllowed))
        var result = ""
        if let colon = rest.firstIndex(of: ":"), isScheme(rest[..<colon]) {
            result += rest[...colon]
            rest = rest[rest.index(after: colon)...]
        } else if !rest.hasPrefix("//") {
            // A colon in the first segment would make the segment a scheme.
            let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
            result += encoded(rest[..<end]) { $0 != 0x3A && isAllowed($0) }
            rest = rest[end...]
        }
        if rest.hasPrefix("//") {
            let start = rest.index(rest.startIndex, offsetBy: 2)
            let end = rest[start...].firstIndex { "/?#".contains($0) } ?? rest.endIndex
            result += "//" + authority(rest[start..<end])
            rest = rest[end...]
        }
        // One fragment, and no brackets outside of a host.
        let fragment = rest.firstIndex(of: "#") ?? rest.endIndex
        result += encoded(rest[..<fragment]) { isAllowed($0) && !isBracket($0) }
        guard fragment < rest.endIndex else { return result }
        return result + "#"
            + encoded(rest[rest.index(after: fragment)...]) {
                isAllowed($0) && !isBracket($0) && $0 != 0x23
            }
    }

    /// `text` as an absolute URI, all beyond ASCII percent-encoded too; `nil` when it has no scheme.
    ///
    /// - Source: RFC 3986 section 3; JSON Schema 2020-12 section 7.3.5, which asks for no less.
    package static func absoluteURI(_ text: String) -> String? {
        if isPlain(text) { return text }
        let reference = repaired(text)
        guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")),
            isScheme(reference[..<colon])
        else { return nil }
        return ascii(reference)
    }

    /// `reference` with all beyond ASCII percent-encoded: a URI made of an IRI.
    ///
    /// - Source: RFC 3987 section 3.1.
    package static func ascii(_ reference: String) -> String {
        reference.utf8.allSatisfy { $0 < 0x80 }
            ? reference : encoded(reference, isReadable: { _ in false }, keeping: isAllowed)
    }

    /// `text` as one segment of a reference: all of ASCII but unreserved characters is
    /// percent-encoded, the percent sign always, so that two texts never become one.
    package static func encodedSegment(_ text: String) -> String {
        text.utf8.allSatisfy(isUnreserved)
            ? text : encoded(text, keepsEscapes: false, keeping: isUnreserved)
    }

    /// Whether `text` is a URI at first sight, as nearly all are: a scheme, and behind it nothing
    /// that has to stand in a certain place.
    static func isPlain(_ text: String) -> Bool {
        var hasScheme = false
        var slashes = 0
        for byte in text.utf8 {
            guard hasScheme else {
                if byte == 0x3A { hasScheme = true } else if !ASCII.isLetter(byte) { return false }
                continue
            }
            switch byte {
            // Two slashes may come before the number of a port.
            case 0x3A: if slashes > 1 { return false }
            case 0x2F: slashes += 1
            default: if !isPlain(byte) { return false }
            }
        }
        return hasScheme && text.utf8.first != 0x3A
    }

    /// Whether `text` is a path, perhaps with a query, and holds nothing that has to stand in a certain
    /// place.
    static func isPlainPath(_ text: String) -> Bool {
        !text.isEmpty && !text.utf8.starts(with: "//".utf8)
            && text.utf8.allSatisfy { $0 == 0x2F || isPlain($0) }
    }

    /// Whether a byte may stand anywhere behind the scheme.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x24, 0x26...0x2E, 0x3B, 0x3D, 0x3F, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func authority(_ text: Substring) -> String {
        var host = text
        var result = ""
        if let at = text.lastIndex(of: "@") {
            result += encoded(text[..<at]) { isAllowed($0) && !isBracket($0) && $0 != 0x40 } + "@"
            host = text[text.index(after: at)...]
        }
        if host.first == "[", let close = host.firstIndex(of: "]"),
            host[host.index(after: host.startIndex)..<close].utf8.allSatisfy({
                isHexadecimal($0) || $0 == 0x3A || $0 == 0x2E
            })
        {
            let after = host[host.index(after: close)...]
            return result + host[...close] + (isPort(after) ? after : "")
        }
        var port: Substring = ""
        if let colon = host.lastIndex(of: ":"), isPort(host[colon...]) {
            port = host[colon...]
            host = host[..<colon]
        }
        return result
            + encoded(host) { isAllowed($0) && !isBracket($0) && $0 != 0x3A && $0 != 0x40 } + port
    }

    /// Whether `text` is a colon and the number of a port.
    private static func isPort(_ text: Substring) -> Bool {
        let digits = text.utf8.dropFirst()
        return text.first == ":" && digits.count <= 5 && digits.allSatisfy { ASCII.isDigit($0) }
    }

    /// Whether `text` is the name of a scheme (RFC 3986 section 3.1).
    package static func isScheme(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first, ASCII.isLetter(first) else { return false }
        return text.utf8.allSatisfy { byte in
            ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2B || byte == 0x2D
                || byte == 0x2E
        }
    }

    /// Percent-encodes each ASCII character that is not kept, and beyond ASCII what RFC 3987 forbids.
    private static func encoded(
        _ text: some StringProtocol,
        keepsEscapes: Bool = true,
        isReadable: (Unicode.Scalar) -> Bool = IRI.isReadable,
        keeping isKept: (UInt8) -> Bool
    ) -> String {
        var result = ""
        let bytes = Array(text.utf8)
        var index = 0
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            let isPercent = scalar == "%"
            let isKept =
                if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                    isPercent ? keepsEscapes && isEscape(bytes, at: index) : isKept(byte)
                } else {
                    isReadable(scalar)
                }
            if isKept {
                result.unicodeScalars.append(scalar)
            } else {
                for byte in bytes[index..<(index + length)] {
                    result += byte < 0x10 ? "%0" : "%"
                    result += String(byte, radix: 16, uppercase: true)
                }
            }
            index += length
        }
        return result
    }

    private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
        index + 2 < bytes.count && isHexadecimal(bytes[index + 1])
            && isHexadecimal(bytes[index + 2])
    }

    /// Whether a character beyond ASCII may stand in an IRI as it is.
    private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0x200D, 0x2010...0x2027, 0x202F...0x2065, 0x2070...0xD7FF, 0xF900...0xFDCF,
            0xFDF0...0xFFEF:
            true
        case 0x1_0000...0xE_FFFF: scalar.value & 0xFFFF < 0xFFFE && scalar.value >> 16 != 0xE
        default: false
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
            || byte == 0x7E
    }

    private static func isBracket(_ byte: UInt8) -> Bool { byte == 0x5B || byte == 0x5D }
    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
    }

    private static func trimmed(_ text: String) -> Substring {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return text[first..<scalars.index(after: last)]
    }
}
