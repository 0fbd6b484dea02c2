/// Text made ready for comparison with phrases: lower case, without the differences that say nothing.
///
/// Quotes of apostrophes, digits of other scripts, full-width forms, the accents of Greek capitals,
/// the points and letter variants of Arabic, `ё` and the dot of a Turkish `İ` are folded away.
enum Folding {
    /// The folded UTF-8 of `text`.
    static func fold(_ text: String) -> [UInt8] {
        var text = text
        let ascii: [UInt8]? = text.withUTF8 { utf8 in
            guard unsafe utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            return unsafe utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        }
        if let ascii { return ascii }
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.lowercased().unicodeScalars {
            if scalar.value < 0x80 {
                folded.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let replacement = replacement(of: scalar) {
                folded += UTF8.encode(replacement) ?? UTF8.encodedReplacementCharacter
            }
        }
        return folded
    }

    /// The folded text.
    static func folded(_ text: String) -> String {
        String(decoding: fold(text), as: UTF8.self)
    }

    /// What stands for `scalar`, which is lower case; `nil` when nothing does.
    private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC, 0x02B9, 0x00B4, 0x2032: "'"
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
