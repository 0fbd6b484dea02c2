extension XMLOutput {
    /// Adds characters, escaped as they must be in text or in the value of an attribute.
    @inline(__always)
    mutating func appendEscaped(
        _ bytes: UnsafeBufferPointer<UInt8>,
        isAttribute: Bool = false
    ) {
        let scanner = unsafe XMLScanner(bytes)
        var start = 0
        while true {
            let special =
                isAttribute
                ? scanner.firstAttributeSpecial(from: start)
                : scanner.firstTextSpecial(from: start)
            unsafe append(UnsafeBufferPointer(rebasing: bytes[start..<special]))
            guard special < scanner.count else { return }
            unsafe appendReference(to: bytes[special])
            start = special + 1
        }
    }

    private mutating func appendReference(to byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        case 0x09: append("&#9;")
        case 0x0A: append("&#10;")
        default: append("&#13;")
        }
    }
}
