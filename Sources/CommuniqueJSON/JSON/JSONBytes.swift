import Communique

/// What the scanner and the nodes do with the bytes of strings.
enum JSONBytes {
    /// The first place from `index` on with a mark, a backslash, a control character or a byte beyond
    /// ASCII: eight bytes are looked at in one.
    static func plainEnd(of bytes: Span<UInt8>, from index: Int) -> Int {
        var index = index
        let raw = unsafe bytes.bytes
        while index + 8 <= bytes.count {
            let word = unsafe raw.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index,
                as: UInt64.self
            )
            let ones: UInt64 = 0x0101_0101_0101_0101
            let quotes = word ^ (ones &* 0x22)
            let slashes = word ^ (ones &* 0x5C)
            // Each term has the top bit of a byte set when that byte is to be looked at alone.
            let special =
                (word &- ones &* 0x20) | (quotes &- ones) | (slashes &- ones) | word
            guard special & (ones &* 0x80) == 0 else { break }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x80 { break }
            index += 1
        }
        return index
    }

    /// How many bytes the character at `index` has, which is beyond ASCII; `nil` for bytes that are no
    /// UTF-8.
    ///
    /// - Source: Unicode Standard 3.9, table 3-7.
    static func scalarLength(_ bytes: Span<UInt8>, at index: Int) -> Int? {
        func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < bytes.count && range.contains(bytes[index + offset])
        }
        switch bytes[index] {
        case 0xC2...0xDF: return isTail(1) ? 2 : nil
        case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : nil
        case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : nil
        case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : nil
        case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : nil
        case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : nil
        case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : nil
        default: return nil
        }
    }

    /// The code unit of UTF-16 that `\uXXXX` at `index` stands for; `nil` where there is none.
    static func codeUnit(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt32 = 0
        for offset in 2..<6 {
            let byte = bytes[index + offset]
            let digit: UInt8
            if ASCII.isDigit(byte) {
                digit = byte - 0x30
            } else if (byte | 0x20) &- 0x61 < 6 {
                digit = (byte | 0x20) - 0x61 + 10
            } else {
                return nil
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// Whether two stretches of one length hold the same bytes.
    static func areEqual(_ range: Range<Int>, _ other: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        let distance = other.lowerBound - range.lowerBound
        for index in range where bytes[index] != bytes[index + distance] { return false }
        return true
    }

    /// The bytes that a string of the index stands for, which the scanner has checked.
    static func content(of node: JSONText.Node, _ bytes: Span<UInt8>) -> [UInt8] {
        let range = node.range
        var content: [UInt8] = []
        content.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\\") else {
                content.append(byte)
                index += 1
                continue
            }
            let escape = bytes[index + 1]
            index += 2
            switch escape {
            case UInt8(ascii: "b"): content.append(0x08)
            case UInt8(ascii: "f"): content.append(0x0C)
            case UInt8(ascii: "n"): content.append(0x0A)
            case UInt8(ascii: "r"): content.append(0x0D)
            case UInt8(ascii: "t"): content.append(0x09)
            case UInt8(ascii: "u"):
                var value = codeUnit(bytes, at: index - 2) ?? 0xFFFD
                index += 4
                if value & 0xFC00 == 0xD800, let low = codeUnit(bytes, at: index) {
                    value = 0x1_0000 + (value & 0x3FF) << 10 + low & 0x3FF
                    index += 6
                }
                content += String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8
            default: content.append(escape)
            }
        }
        return content
    }
}
