/// Makes the bytes of a page fit for libxml2's HTML parser.
enum HTMLInput {
    /// `bytes` as UTF-8 that is valid, without zeros, at which libxml2 would stop, and with tags that
    /// are repaired.
    static func prepared(_ bytes: [UInt8], attributeLimit: Int) -> [UInt8] {
        var bytes = bytes
        if String(validating: bytes, as: UTF8.self) == nil {
            bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
        repairTags(in: &bytes, limit: attributeLimit)
        return bytes
    }

    /// Puts spaces in the place of attributes beyond `limit`, of which 2.9 compares each with all
    /// before it, and of the slash at the end of `<script/>`, which 2.9 takes for the end of the
    /// script.
    ///
    /// - Source: HTML Standard 13.2.5.32 to 13.2.5.40 (attributes), 13.2.5.4 (script data).
    private static func repairTags(in bytes: inout [UInt8], limit: Int) {
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 else { continue }
            let tag = endOfTag(in: bytes, from: index, limit: limit)
            if let excess = tag.excess {
                for place in excess..<tag.end { bytes[place] = 0x20 }
            }
            if tag.end < bytes.count, bytes[tag.end - 1] == UInt8(ascii: "/"),
                isRawText(bytes[index..<tag.end])
            {
                bytes[tag.end - 1] = 0x20
            }
            index = tag.end
        }
    }

    /// Where a tag ends, and where the attributes begin that are too many.
    private static func endOfTag(
        in bytes: [UInt8],
        from start: Int,
        limit: Int
    ) -> (end: Int, excess: Int?) {
        var index = start
        var count = 0
        var excess: Int?
        // Whether an attribute may begin, and whether a value may.
        var (isBetween, isBeforeValue) = (false, false)
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: ">"): return (index, excess)
            case ...0x20, UInt8(ascii: "/"): if !isBeforeValue { isBetween = true }
            case UInt8(ascii: "="):
                isBeforeValue = true
                isBetween = false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isBeforeValue {
                    guard let end = bytes[(index + 1)...].firstIndex(of: byte) else {
                        return (index, nil)
                    }
                    index = end
                    isBetween = true
                } else {
                    isBetween = false
                }
                isBeforeValue = false
            default:
                if isBetween {
                    count += 1
                    if count > limit, excess == nil { excess = index }
                }
                isBetween = false
                isBeforeValue = false
            }
            index += 1
        }
        return (index, excess)
    }

    private static func isRawText(_ tag: ArraySlice<UInt8>) -> Bool {
        ["script", "style"].contains { name in
            tag.count > name.utf8.count
                && zip(tag, name.utf8).allSatisfy { $0 | 0x20 == $1 }
                && (tag[tag.startIndex + name.utf8.count] | 0x20) &- 0x61 >= 26
        }
    }
}
