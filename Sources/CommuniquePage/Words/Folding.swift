/// Text made ready for comparison with phrases: lower case, without the differences that say nothing.
///
/// Quotes of apostrophes, digits of other scripts, full-width forms, the accents of Greek capitals,
/// the points and letter variants of Arabic, `ё` and the dot of a Turkish `İ` are folded away.
enum Folding {
    /// The folded UTF-8 of `text`.
    static func fold(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { utf8 in
            unsafe [UInt8](unsafeUninitializedCapacity: room(for: utf8.count)) {
                unsafe $1 = fold(utf8, into: $0)
            }
        }
    }

    /// The folded bytes of well-formed UTF-8.
    static func fold(_ utf8: [UInt8]) -> [UInt8] {
        unsafe utf8.withUnsafeBufferPointer { utf8 in
            unsafe [UInt8](unsafeUninitializedCapacity: room(for: utf8.count)) {
                unsafe $1 = fold(utf8, into: $0)
            }
        }
    }

    /// The room that the folded bytes of `count` bytes may need: no scalar value folds to more than
    /// half as much again, and ASCII is written by the word.
    private static func room(for count: Int) -> Int { count + count / 2 + 12 }

    /// Folds well-formed `utf8` into `folded`, which has the room for it. Gives the bytes written.
    private static func fold(
        _ utf8: UnsafeBufferPointer<UInt8>,
        into folded: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        let source = UnsafeRawBufferPointer(utf8)
        let target = UnsafeMutableRawBufferPointer(folded)
        let (table, end) = (Letters.foldTable, utf8.count)
        var (index, count) = (0, 0)
        while index < end {
            // Most of a text is ASCII: eight bytes at a time.
            while index + 8 <= end {
                let word = unsafe source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                guard word & ASCIIWord.highBits == 0 else { break }
                unsafe target.storeBytes(
                    of: ASCIIWord.lowercased(word),
                    toByteOffset: count,
                    as: UInt64.self
                )
                index += 8
                count += 8
            }
            guard index < end else { break }
            let lead = unsafe utf8[index]
            if lead < 0x80 {
                unsafe folded[count] = lead &- 0x41 < 26 ? lead | 0x20 : lead
                index += 1
                count += 1
            } else if lead < 0xE0 {
                let trail = UInt32(unsafe utf8[index + 1] & 0x3F)
                let value = UInt32(lead & 0x1F) << 6 | trail
                index += 2
                let single = UInt32(table[Int(value)])
                if single == 0 { continue }
                if single >= 0x80, single < 0x800 {
                    unsafe folded[count] = UInt8(truncatingIfNeeded: single >> 6 | 0xC0)
                    unsafe folded[count + 1] = UInt8(truncatingIfNeeded: single & 0x3F | 0x80)
                    count += 2
                } else if single != 0xFFFF {
                    unsafe write(single, to: folded, &count)
                } else {
                    unsafe writeFolded(value, to: folded, &count)
                }
            } else {
                func trail(_ offset: Int) -> UInt32 { UInt32(unsafe utf8[index + offset] & 0x3F) }
                let value: UInt32
                if lead < 0xF0 {
                    value = UInt32(lead & 0x0F) << 12 | trail(1) << 6 | trail(2)
                    index += 3
                } else {
                    value = UInt32(lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3)
                    index += 4
                }
                unsafe writeFolded(value, to: folded, &count)
            }
        }
        return count
    }

    /// Writes what a scalar value folds to.
    private static func writeFolded(
        _ value: UInt32,
        to folded: UnsafeMutableBufferPointer<UInt8>,
        _ count: inout Int
    ) {
        // Han characters, kana, Hangul: they have no case.
        if (0x3000..<0xA000).contains(value) || (0xAC00..<0xD7B0).contains(value) {
            return unsafe write(value, to: folded, &count)
        }
        guard let scalar = Unicode.Scalar(value) else { return }
        if (0x2000...0x206F).contains(value) {
            // Dashes and quotes are too frequent for an array each.
            if let replacement = replacement(of: scalar) {
                unsafe write(replacement.value, to: folded, &count)
            }
            return
        }
        for scalar in scalars(for: scalar) { unsafe write(scalar.value, to: folded, &count) }
    }

    /// Writes the UTF-8 of a scalar value.
    private static func write(
        _ scalar: UInt32,
        to folded: UnsafeMutableBufferPointer<UInt8>,
        _ count: inout Int
    ) {
        func write(_ byte: UInt32) {
            unsafe folded[count] = UInt8(truncatingIfNeeded: byte)
            count += 1
        }
        if scalar < 0x80 { return write(scalar) }
        if scalar < 0x800 {
            write(scalar >> 6 | 0xC0)
        } else {
            if scalar < 0x1_0000 {
                write(scalar >> 12 | 0xE0)
            } else {
                write(scalar >> 18 | 0xF0)
                write(scalar >> 12 & 0x3F | 0x80)
            }
            write(scalar >> 6 & 0x3F | 0x80)
        }
        write(scalar & 0x3F | 0x80)
    }

    /// What a scalar value folds to.
    static func scalars(for scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        // To ask whether there is a mapping is far cheaper than to make a string of it.
        guard scalar.properties.changesWhenLowercased else {
            return (scalar.value < 0x80 ? scalar : replacement(of: scalar)).map { [$0] } ?? []
        }
        return scalar.properties.lowercaseMapping.unicodeScalars.compactMap {
            $0.value < 0x80 ? $0 : replacement(of: $0)
        }
    }

    /// The folded text.
    static func folded(_ text: String) -> String {
        String(decoding: fold(text), as: UTF8.self)
    }

    /// What stands for `scalar`, which is lower case; `nil` when nothing does.
    private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BB, 0x02BC, 0x02B9, 0x00B4, 0x2032: "'"
        case 0x2010, 0x2011: "-"
        case 0x00AD, 0x0307, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: nil
        case 0x0640, 0x064B...0x0652, 0x0670: nil
        case 0x0622, 0x0623, 0x0625: "\u{0627}"
        case 0x0649, 0x06CC: "\u{064A}"
        case 0x06A9: "\u{0643}"
        case 0x0660...0x0669: Unicode.Scalar(scalar.value - 0x0660 + 0x30)
        case 0x06F0...0x06F9: Unicode.Scalar(scalar.value - 0x06F0 + 0x30)
        case 0x0131: "i"
        case 0x0451: "\u{0435}"
        case 0x03AC: "α"
        case 0x03AD: "ε"
        case 0x03AE: "η"
        case 0x03AF, 0x03CA, 0x0390: "ι"
        case 0x03CC: "ο"
        case 0x03CD, 0x03CB, 0x03B0: "υ"
        case 0x03CE: "ω"
        case 0x03C2: "σ"
        case 0xFF01...0xFF5E:
            fullWidth(scalar)
        default: scalar
        }
    }

    /// The ASCII character of a full-width one, lower case.
    private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let value = scalar.value - 0xFF01 + 0x21
        return Unicode.Scalar((0x41...0x5A).contains(value) ? value + 0x20 : value)
    }
}
