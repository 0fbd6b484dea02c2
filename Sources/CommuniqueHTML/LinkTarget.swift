import Communique

/// The address of a link that is safe to follow on a page.
///
/// - Source: WHATWG URL Standard 4.4: blanks at the ends, tabs and line ends anywhere are dropped
///   before a scheme is looked for, so that `java\nscript:` is a script.
enum LinkTarget {
    /// `href` as it may stand in an attribute; `nil` when it is empty or of a scheme that can do more
    /// than lead somewhere. An address without a scheme is relative, and may stand.
    static func safe(_ href: String) -> String? {
        let bytes = href.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        let isEdge: (UInt8) -> Bool = { $0 <= 0x20 }
        let start = bytes.drop(while: isEdge)
        guard let end = start.lastIndex(where: { !isEdge($0) }) else { return nil }
        let address = start[...end]
        if let colon = address.firstIndex(of: UInt8(ascii: ":")), isScheme(address[..<colon]) {
            let scheme = String(decoding: address[..<colon].map { $0 | 0x20 }, as: UTF8.self)
            guard ["http", "https", "mailto", "tel"].contains(scheme) else { return nil }
        }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(address.count)
        for byte in address {
            if byte > 0x20 && byte != 0x7F {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 0x0F)]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, ASCII.isLetter(first) else { return false }
        return bytes.allSatisfy {
            ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "+")
                || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? 0x30 + digit : 0x41 + digit - 10
    }
}
