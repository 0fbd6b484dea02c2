import Communique

/// Reads data that stand in XML as letters.
///
/// - Source: RFC 4648 section 4; XML Schema 1.0 part 2, 3.2.16 (`base64Binary`: blanks anywhere).
enum Base64 {
    /// The bytes that `text` stands for, blanks left out; `nil` when it is not base64. Missing signs
    /// at the end are not asked for.
    static func decoded(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3)
        var buffer: UInt32 = 0
        var bits = 0
        var isAtEnd = false
        for byte in text.utf8 {
            if ASCII.isBlank(byte) { continue }
            if byte == UInt8(ascii: "=") {
                isAtEnd = true
                continue
            }
            guard !isAtEnd, let value = value(of: byte) else { return nil }
            buffer = buffer << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        // Six bits alone are no byte.
        return bits == 6 ? nil : bytes
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 0x41)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 0x61) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
