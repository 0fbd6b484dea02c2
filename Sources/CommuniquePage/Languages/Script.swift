/// A writing system.
enum Script: Int, CaseIterable, Sendable {
    case latin, cyrillic, greek, armenian, hebrew, arabic, han, kana, hangul, georgian, devanagari,
        thai

    /// The script of a letter; `nil` for what all scripts share.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x2AF, 0x1E00...0x1EFF: self = .latin
        case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
        case 0x0400...0x052F: self = .cyrillic
        case 0x0531...0x058F: self = .armenian
        case 0x0590...0x05FF: self = .hebrew
        case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x0900...0x097F: self = .devanagari
        case 0x0E00...0x0E7F: self = .thai
        case 0x10A0...0x10FF: self = .georgian
        // The middle dot of names stands among Han characters as well.
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: self = .han
        case 0xAC00...0xD7AF, 0x1100...0x11FF: self = .hangul
        default: return nil
        }
    }
}
