/// Characters that take two columns: Han characters, kana, Hangul, their marks, full-width forms.
enum WideCharacter {
    /// Whether one begins at `index` of `bytes`, which are valid UTF-8.
    static func begins(in bytes: [UInt8], at index: Int) -> Bool {
        switch bytes[index] {
        // U+3000 to U+DFFF, of which the first are marks and kana, the last Hangul.
        case 0xE3...0xED: true
        case 0xEF: index + 1 < bytes.count && (0xBC...0xBD).contains(bytes[index + 1])
        case 0xF0: true
        default: false
        }
    }

    /// Whether the text that ends in `text` goes on at `index` of `bytes` without a blank: both sides
    /// are of a script that has none. Hangul has blanks.
    static func joins(_ text: [UInt8], _ bytes: [UInt8], at index: Int) -> Bool {
        var last = text.count - 1
        while last > 0, text[last] & 0xC0 == 0x80 { last -= 1 }
        guard last >= 0 else { return false }
        return hasNoBlanks(text, at: last) && hasNoBlanks(bytes, at: index)
    }

    private static func hasNoBlanks(_ bytes: [UInt8], at index: Int) -> Bool {
        begins(in: bytes, at: index) && !(0xEA...0xED).contains(bytes[index])
            && bytes[index] != 0xF0
    }
}
