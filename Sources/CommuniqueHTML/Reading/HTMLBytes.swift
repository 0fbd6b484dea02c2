import Communique

/// The bytes of regular markup: text, references, names and attributes.
enum HTMLBytes {
    /// The first place from `index` on that is no plain text: markup, a control character, or a byte
    /// that may begin what is no character. Eight bytes are looked at in one.
    static func plainEnd(of bytes: Span<UInt8>, from index: Int) -> Int {
        var index = index
        let raw = unsafe bytes.bytes
        let ones: UInt64 = 0x0101_0101_0101_0101
        while index < bytes.count {
            while index + 8 <= bytes.count {
                let word = unsafe raw.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: index,
                    as: UInt64.self
                )
                func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
                let controls = (word &- ones &* 0x20) & ~word
                let brackets = zeros(word ^ ones &* 0x3C)
                let ampersands = zeros(word ^ ones &* 0x26)
                // The lead bytes of what may be no character.
                let leads = zeros(word ^ ones &* 0xEF)
                guard (controls | brackets | ampersands | leads) & (ones &* 0x80) == 0 else { break }
                index += 8
            }
            guard index < bytes.count, isPlain(bytes[index]) else { break }
            index += 1
        }
        return index
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x3C && byte != 0x26 && byte != 0xEF
    }

    /// The end of the words from `index` on, where a word begins, that single spaces part: eight bytes
    /// are looked at in one.
    static func collapsedEnd(of bytes: Span<UInt8>, from start: Int) -> Int {
        let raw = unsafe bytes.bytes
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        // Whether the byte before is a space, in the top bit of the first.
        var before: UInt64 = 0
        while index + 8 <= bytes.count {
            let loaded = unsafe raw.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index,
                as: UInt64.self
            )
            let word = UInt64(littleEndian: loaded)
            let other = word ^ ones &* 0x20
            let spaces = ~(((other & (ones &* 0x7F)) &+ ones &* 0x7F) | other) & (ones &* 0x80)
            let controls = (word &- ones &* 0x20) & ~word & (ones &* 0x80)
            guard spaces & (spaces << 8 | before) | controls == 0 else { break }
            before = spaces >> 56
            index += 8
        }
        while index < bytes.count {
            if ASCII.isBlank(bytes[index]), index > start {
                if bytes[index - 1] == 0x20 { return index - 1 }
                if bytes[index] != 0x20 { return index }
            }
            index += 1
        }
        return bytes[index - 1] == 0x20 ? index - 1 : index
    }

    /// The end of a name of lower case letters and digits.
    static func nameEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] &- 0x61 < 26 || ASCII.isDigit(bytes[index]) {
            index += 1
        }
        return index
    }

    /// The character of the reference that begins at `start`, and where it ends; `nil` for one that is
    /// not among the usual.
    static func reference(
        in bytes: Span<UInt8>,
        at start: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        var end = start + 1
        while end < bytes.count, end - start < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > start + 1 else {
            return nil
        }
        if bytes[start + 1] == UInt8(ascii: "#") {
            return number(in: bytes, start + 2..<end).map { ($0, end + 1) }
        }
        for (name, scalar) in named where name.utf8CodeUnitCount == end - start - 1 {
            let isEqual = (start + 1..<end).allSatisfy {
                unsafe name.utf8Start[$0 - start - 1] == bytes[$0]
            }
            if isEqual { return (scalar, end + 1) }
        }
        return nil
    }

    /// The character that digits stand for, which may be hexadecimal; `nil` for one that parsers of
    /// HTML take for another.
    private static func number(in bytes: Span<UInt8>, _ range: Range<Int>) -> Unicode.Scalar? {
        guard let first = range.first else { return nil }
        let isHexadecimal = bytes[first] == UInt8(ascii: "x")
        let digits = isHexadecimal ? first + 1..<range.upperBound : range
        guard !digits.isEmpty, digits.count <= 6 else { return nil }
        var value: UInt32 = 0
        for index in digits {
            let byte = bytes[index]
            if ASCII.isDigit(byte) {
                value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
            } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
                value = value * 16 + UInt32((byte | 0x20) - 0x61 + 10)
            } else {
                return nil
            }
        }
        switch value {
        case 0x09, 0x0A, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD:
            return Unicode.Scalar(value)
        case 0x1_0000...0x10_FFFF: return value & 0xFFFF < 0xFFFE ? Unicode.Scalar(value) : nil
        default: return nil
        }
    }

    /// The references that texts have; all parsers know them.
    private static let named: [(name: StaticString, scalar: Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("nbsp", "\u{A0}"),
        ("ndash", "\u{2013}"), ("mdash", "\u{2014}"), ("lsquo", "\u{2018}"),
        ("rsquo", "\u{2019}"), ("ldquo", "\u{201C}"), ("rdquo", "\u{201D}"),
        ("bdquo", "\u{201E}"), ("laquo", "\u{AB}"), ("raquo", "\u{BB}"), ("hellip", "\u{2026}"),
        ("auml", "\u{E4}"), ("ouml", "\u{F6}"), ("uuml", "\u{FC}"), ("szlig", "\u{DF}"),
        ("eacute", "\u{E9}"), ("egrave", "\u{E8}"), ("agrave", "\u{E0}"), ("ccedil", "\u{E7}"),
    ]

    /// Reads an attribute; `index` is where it begins, then where it ends. `nil` for one without
    /// quotation marks, or of a shape that is not regular.
    static func attribute(
        in bytes: Span<UInt8>,
        _ index: inout Int
    ) -> MarkupAttributes.Attribute? {
        let start = index
        while index < bytes.count,
            bytes[index] &- 0x61 < 26 || bytes[index] == UInt8(ascii: "-")
                || bytes[index] == UInt8(ascii: ":") || ASCII.isDigit(bytes[index])
        {
            index += 1
        }
        guard index > start, ASCII.isLetter(bytes[start]), index + 1 < bytes.count else {
            return nil
        }
        let name = string(bytes, start..<index)
        guard bytes[index] == UInt8(ascii: "=") else {
            let byte = bytes[index]
            return byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: ">")
                ? MarkupAttributes.Attribute(name, "") : nil
        }
        let mark = bytes[index + 1]
        guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
        index += 2
        var value = ""
        var pieceStart = index
        while index < bytes.count, bytes[index] != mark {
            switch bytes[index] {
            case UInt8(ascii: "&"):
                guard let (scalar, end) = reference(in: bytes, at: index) else { return nil }
                value += string(bytes, pieceStart..<index)
                value.unicodeScalars.append(scalar)
                index = end
                pieceStart = end
            case ..<0x20, UInt8(ascii: "<"), 0xEF: return nil
            default: index += 1
            }
        }
        guard index < bytes.count else { return nil }
        value += string(bytes, pieceStart..<index)
        index += 1
        return MarkupAttributes.Attribute(name, value)
    }

    private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        unsafe bytes.extracting(range).withUnsafeBufferPointer {
            unsafe String(decoding: $0, as: UTF8.self)
        }
    }
}
