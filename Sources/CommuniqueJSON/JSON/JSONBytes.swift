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

    /// The bytes that the string at `range` stands for, which the scanner has checked.
    static func content(of range: Range<Int>, _ bytes: [UInt8]) -> [UInt8] {
        unsafe Array(unsafeUninitializedCapacity: range.count) { output, count in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                count = unsafe unescape(UnsafeBufferPointer(rebasing: bytes[range]), into: output)
            }
        }
    }

    /// The characters that the string at `range` stands for, which the scanner has checked.
    static func string(at range: Range<Int>, _ bytes: [UInt8], hasEscapes: Bool) -> String {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            let text = unsafe UnsafeBufferPointer(rebasing: bytes[range])
            guard hasEscapes else { return unsafe string(checked: text) }
            return unsafe String(unsafeUninitializedCapacity: text.count) { output in
                unsafe unescape(text, into: output)
            }
        }
    }

    /// The characters of bytes that the scanner has checked: where the standard library can, it does
    /// not check them again, which is half of the work.
    static func string(checked text: UnsafeBufferPointer<UInt8>) -> String {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            return unsafe String(copying: UTF8Span(unchecked: text.span))
        }
        return unsafe String(decoding: text, as: UTF8.self)
    }

    /// Writes what a checked string stands for; nothing it stands for is longer than itself.
    private static func unescape(
        _ text: UnsafeBufferPointer<UInt8>,
        into output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        let span = unsafe text.span
        guard let source = text.baseAddress, let target = output.baseAddress else { return 0 }
        var index = 0
        var count = 0
        while index < text.count {
            let end = backslash(in: span, from: index)
            unsafe (target + count).update(from: source + index, count: end - index)
            count += end - index
            index = end
            guard index < text.count else { break }
            let escape = span[index + 1]
            var scalar = UInt32(escape)
            index += 2
            switch escape {
            case UInt8(ascii: "b"): scalar = 0x08
            case UInt8(ascii: "f"): scalar = 0x0C
            case UInt8(ascii: "n"): scalar = 0x0A
            case UInt8(ascii: "r"): scalar = 0x0D
            case UInt8(ascii: "t"): scalar = 0x09
            case UInt8(ascii: "u"):
                scalar = codeUnit(span, at: index - 2) ?? 0xFFFD
                index += 4
                if scalar & 0xFC00 == 0xD800, let low = codeUnit(span, at: index) {
                    scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + low & 0x3FF
                    index += 6
                }
            default: break
            }
            for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? .init() {
                unsafe output[count] = byte
                count += 1
            }
        }
        return count
    }

    /// The first backslash from `index` on: eight bytes are looked at in one.
    private static func backslash(in bytes: Span<UInt8>, from index: Int) -> Int {
        var index = index
        let raw = unsafe bytes.bytes
        while index + 8 <= bytes.count {
            let word = unsafe raw.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index,
                as: UInt64.self
            )
            let ones: UInt64 = 0x0101_0101_0101_0101
            let slashes = word ^ (ones &* 0x5C)
            guard (slashes &- ones) & ~slashes & (ones &* 0x80) == 0 else { break }
            index += 8
        }
        while index < bytes.count, bytes[index] != UInt8(ascii: "\\") { index += 1 }
        return index
    }
}
