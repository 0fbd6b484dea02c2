#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// What is done to the bytes of a document outside of libxml2.
enum XMLRepair {
    /// The document with ampersands that begin no reference escaped, and HTML's entities written as
    /// numbers; `nil` when there is nothing to do.
    ///
    /// For encodings that agree with ASCII in ASCII's range. CDATA sections, comments and processing
    /// instructions stay as they are.
    static func references(in bytes: [UInt8]) -> [UInt8]? {
        var repaired: [UInt8] = []
        var copied = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), let end = endOfVerbatim(in: bytes, from: index) {
                index = end
                continue
            }
            guard byte == UInt8(ascii: "&") else {
                index += 1
                continue
            }
            let name = bytes[(index + 1)...].prefix { isNameByte($0) }
            let isClosed =
                !name.isEmpty && name.endIndex < bytes.count
                && bytes[name.endIndex] == UInt8(ascii: ";")
            if !isClosed || !isKnown(name) {
                repaired += bytes[copied..<index]
                if isClosed, let value = htmlValue(name) {
                    repaired += "&#\(value);".utf8
                    index = name.endIndex + 1
                } else {
                    repaired += "&amp;".utf8
                    index += 1
                }
                copied = index
            } else {
                index = name.endIndex + 1
            }
        }
        guard copied > 0 else { return nil }
        return repaired + bytes[copied...]
    }

    /// The line of an element with more attributes than `limit`; `nil` when there is none.
    ///
    /// libxml2 2.9 compares each attribute with all before it. In a short document that is no matter.
    static func lineOfCrowdedTag(in bytes: [UInt8], limit: Int) -> Int? {
        guard bytes.count > 1 << 17 else { return nil }
        let bytes = bytes.span
        var line = 1
        var count = 0
        for index in bytes.indices {
            switch bytes[index] {
            case 0x0A: line += 1
            case UInt8(ascii: "<"), UInt8(ascii: ">"): count = 0
            case UInt8(ascii: "="):
                count += 1
                // Text has equals signs too, by the thousand where it is encoded; a tag has quotes.
                if count > limit, hasQuote(behind: index, in: bytes) { return line }
            default: break
            }
        }
        return nil
    }

    private static func hasQuote(behind index: Int, in bytes: Span<UInt8>) -> Bool {
        for next in (index + 1)..<max(index + 1, min(index + 8, bytes.count)) {
            switch bytes[next] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            case 0, 0x20, 0x09, 0x0A, 0x0D: continue
            default: return false
            }
        }
        return false
    }

    /// Where what begins at `index` ends, if it is a CDATA section, a comment or an instruction.
    private static func endOfVerbatim(in bytes: [UInt8], from index: Int) -> Int? {
        for (start, end) in [("<![CDATA[", "]]>"), ("<!--", "-->"), ("<?", "?>")]
        where bytes[index...].starts(with: start.utf8) {
            var place = index + start.utf8.count
            while place < bytes.count {
                if bytes[place...].starts(with: end.utf8) { return place + end.utf8.count }
                place += 1
            }
            return bytes.count
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "#")
    }

    /// Whether XML knows a reference without being told.
    private static func isKnown(_ name: ArraySlice<UInt8>) -> Bool {
        if name.first == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            if digits.first == UInt8(ascii: "x") {
                return digits.count > 1
                    && digits.dropFirst().allSatisfy {
                        $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6
                    }
            }
            return !digits.isEmpty && digits.allSatisfy { $0 &- 0x30 < 10 }
        }
        return ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
    }

    /// The character that HTML 4 has a name for.
    private static func htmlValue(_ name: ArraySlice<UInt8>) -> UInt32? {
        let name = Array(name) + [0]
        return unsafe name.withUnsafeBufferPointer { bytes in
            guard let found = unsafe htmlEntityLookup(bytes.baseAddress) else { return nil }
            return unsafe UInt32(found.pointee.value)
        }
    }
}
