/// Makes the bytes of a page fit for libxml2's HTML parser.
enum HTMLInput {
    /// `bytes` as UTF-8 that is valid, without zeros, at which libxml2 would stop, and without more
    /// attributes in a tag than `attributeLimit`: 2.9 compares each with all before it.
    static func prepared(_ bytes: [UInt8], attributeLimit: Int) -> [UInt8] {
        var bytes = bytes
        if String(validating: bytes, as: UTF8.self) == nil {
            bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
        // In a short page it is no matter how many there are.
        if bytes.count > 1 << 16 { thinTags(in: &bytes, limit: attributeLimit) }
        return bytes
    }

    /// Puts spaces in the place of what is too much in a tag.
    private static func thinTags(in bytes: inout [UInt8], limit: Int) {
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 else { continue }
            var count = 0
            var quote: UInt8?
            var wasBlank = false
            var excess: Int?
            while index < bytes.count {
                let byte = bytes[index]
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: ">") {
                    break
                } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
                    wasBlank = true
                } else {
                    if wasBlank {
                        count += 1
                        if count > limit, excess == nil { excess = index }
                    }
                    wasBlank = false
                    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
                }
                index += 1
            }
            // A mark that nothing closes is none.
            if quote != nil { index = start + 1 }
            guard let excess, quote == nil else { continue }
            for place in excess..<index { bytes[place] = 0x20 }
        }
    }
}
