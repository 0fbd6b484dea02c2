import Communique

/// Makes text a URI in the strict sense, which format checks of JSON Schema ask for.
///
/// - Source: RFC 3986 section 3; JSON Schema 2020-12 section 7.3.5.
enum URIText {
    /// `text` as an absolute URI, what a URI cannot hold percent-encoded; `nil` when it has no scheme.
    /// A valid URI is given back as it is.
    static func absolute(_ text: String) -> String? {
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), isScheme(bytes[..<colon]) else {
            return nil
        }
        var output = Array(bytes[...colon])
        var rest = bytes[(colon + 1)...]
        if rest.starts(with: "//".utf8) {
            let start = rest.startIndex + 2
            let end = rest[start...].firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
            output += "//".utf8
            appendAuthority(rest[start..<end], to: &output)
            rest = rest[end...]
        }
        let hash = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
        append(rest[..<hash], to: &output) { isPathCharacter($0) || $0 == UInt8(ascii: "?") }
        if hash < rest.endIndex {
            output.append(UInt8(ascii: "#"))
            append(rest[(hash + 1)...], to: &output) {
                isPathCharacter($0) || $0 == UInt8(ascii: "?")
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// `text` with all but unreserved characters percent-encoded.
    static func segment(_ text: String) -> String {
        var output: [UInt8] = []
        append(Array(text.utf8)[...], to: &output, keepingEscapes: false, isUnreserved)
        return String(decoding: output, as: UTF8.self)
    }

    private static func appendAuthority(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var host = bytes
        if let at = bytes.lastIndex(of: UInt8(ascii: "@")) {
            append(bytes[..<at], to: &output) { isNameCharacter($0) || $0 == UInt8(ascii: ":") }
            output.append(UInt8(ascii: "@"))
            host = bytes[(at + 1)...]
        }
        var port: ArraySlice<UInt8> = []
        if let colon = host.lastIndex(of: UInt8(ascii: ":")),
            host[(colon + 1)...].allSatisfy(ASCII.isDigit)
        {
            port = host[colon...]
            host = host[..<colon]
        }
        append(host, to: &output, isNameCharacter)
        output += port
    }

    private static func append(
        _ bytes: ArraySlice<UInt8>,
        to output: inout [UInt8],
        keepingEscapes: Bool = true,
        _ isKept: (UInt8) -> Bool
    ) {
        for index in bytes.indices {
            let byte = bytes[index]
            let isEscape =
                keepingEscapes && byte == UInt8(ascii: "%") && index + 2 < bytes.endIndex
                && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
            if isEscape || isKept(byte) {
                output.append(byte)
            } else {
                output += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0x0F)]
            }
        }
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, ASCII.isLetter(first) else { return false }
        return bytes.allSatisfy {
            ASCII.isLetter($0) || ASCII.isDigit($0) || "+-.".utf8.contains($0)
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~".utf8.contains(byte)
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        isUnreserved(byte) || "!$&'()*+,;=".utf8.contains(byte)
    }

    private static func isPathCharacter(_ byte: UInt8) -> Bool {
        isNameCharacter(byte) || ":@/".utf8.contains(byte)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x41 + value - 10
    }
}
