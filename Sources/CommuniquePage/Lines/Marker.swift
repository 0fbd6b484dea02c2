import Communique

/// The mark before an item, a numbered paragraph or a turn.
struct Marker: Hashable {
    /// What kind of mark it is.
    enum Style: Hashable {
        /// `•`, `▪`, `*`, `·`, `►` and their like.
        case bullet
        /// `-`, `–`, `—`, `--`.
        case dash
        /// `1.`, `1)`, `(1)`.
        case number(Int)
        /// `a)`, `(a)`, `a.`, `а)`.
        case letter
        /// `i)`, `(iv)`, `II.`
        case roman

        /// Whether `other` is of the same kind, numbers aside.
        func isLike(_ other: Style) -> Bool {
            switch (self, other) {
            case (.bullet, .bullet), (.dash, .dash), (.number, .number), (.letter, .letter),
                (.roman, .roman), (.letter, .roman), (.roman, .letter):
                true
            default: false
            }
        }
    }

    /// Whether the mark is a bullet or a dash.
    var isSimple: Bool { style == .bullet || style == .dash }

    /// What kind of mark it is.
    let style: Style
    /// The length of the mark in UTF-8 bytes, the blank behind it included.
    let length: Int
    /// Whether the mark has brackets: `(a)`, `1)`.
    let isBracketed: Bool
    /// Whether a blank stands behind the mark.
    let isFollowedByBlank: Bool

    /// The bullets, as UTF-8.
    private static let bullets: [[UInt8]] = [
        "•", "▪", "◦", "‣", "▸", "►", "▶", "■", "□", "●", "○", "◆", "◇", "❖", "✓", "✔", "➢", "➤",
        "·", "∙", "⁃", "\u{F0B7}", "\u{F0A7}", "★", "※", "・", "*", "→", "»", "+",
    ].map { Array($0.utf8) }

    /// Whether a bullet or a dash, and a blank behind it, stand at `index`.
    static func startsWithBullet(_ bytes: [UInt8], at index: Int) -> Bool {
        guard let marker = simple(bytes[index..<min(index + 8, bytes.count)]) else { return false }
        return marker.isFollowedByBlank
    }

    /// The mark at the beginning of a text, whose white space is collapsed.
    init?(_ utf8: [UInt8]) {
        guard Self.mayBegin(utf8) else { return nil }
        if let simple = Self.simple(utf8[..<min(utf8.count, 24)]) {
            self = simple
        } else if Self.mayCount(utf8[0]), let counted = Self.counted(Array(utf8.prefix(24))) {
            self = counted
        } else {
            return nil
        }
    }

    /// Whether a text can begin with a mark; most begin with a word.
    private static func mayBegin(_ utf8: [UInt8]) -> Bool {
        guard let first = utf8.first else { return false }
        guard first.isASCIILetter || first == 0xD0 || first == 0xD1 else { return first != 0x20 }
        // A letter or a roman number has at most nine bytes, and a mark behind it.
        for index in 0..<min(utf8.count, 11) {
            let byte = utf8[index]
            if byte == 0x20 { return false }
            if !byte.isASCIILetter, !byte.isASCIIDigit, byte & 0xC0 != 0x80, byte != 0xD0,
                byte != 0xD1
            {
                return true
            }
        }
        return false
    }

    private init(style: Style, length: Int, isBracketed: Bool = false, isFollowedByBlank: Bool) {
        self.style = style
        self.length = length
        self.isBracketed = isBracketed
        self.isFollowedByBlank = isFollowedByBlank
    }

    /// A bullet or a dash.
    private static func simple(_ bytes: ArraySlice<UInt8>) -> Marker? {
        guard let first = bytes.first else { return nil }
        if first == UInt8(ascii: "-") || isDash(bytes) {
            var length = first == UInt8(ascii: "-") ? 1 : 3
            if first == UInt8(ascii: "-"), bytes.dropFirst().first == first { length = 2 }
            let next = bytes.dropFirst(length).first
            if first == UInt8(ascii: "-"), next?.isASCIIDigit == true { return nil }
            return Marker(
                style: .dash,
                length: next == 0x20 ? length + 1 : length,
                isFollowedByBlank: next == 0x20 || next == 0x09 || next == nil
            )
        }
        // The lead bytes of the bullets.
        switch first {
        case 0x2A, 0x2B, 0xC2, 0xE2, 0xE3, 0xEF: break
        default: return nil
        }
        for bullet in bullets where bytes.starts(with: bullet) {
            let next = bytes.dropFirst(bullet.count).first
            if first == UInt8(ascii: "*"), next == first { return nil }
            // Terminal browsers mark items of the second level so; elsewhere a plus is a sign.
            if first == UInt8(ascii: "+"), next != 0x20 { return nil }
            return Marker(
                style: .bullet,
                length: bullet.count + (next == 0x20 ? 1 : 0),
                isFollowedByBlank: next == 0x20 || next == 0x09 || next == nil
            )
        }
        return nil
    }

    /// Whether `bytes` begin with a dash: an en dash, an em dash, a bar, a minus, a line of a box.
    private static func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.startIndex
        guard bytes[start] == 0xE2, bytes.count >= 3 else { return false }
        switch (bytes[start + 1], bytes[start + 2]) {
        case (0x80, 0x93...0x95), (0x88, 0x92), (0x94, 0x80): return true
        default: return false
        }
    }

    /// A number, a letter or a roman number.
    private static func counted(_ bytes: [UInt8]) -> Marker? {
        var index = 0
        let isOpen = bytes.first == UInt8(ascii: "(")
        let isFullWidthOpen = bytes.starts(with: [0xEF, 0xBC, 0x88])
        if isOpen { index = 1 } else if isFullWidthOpen { index = 3 }
        let start = index
        while index < bytes.count, isCounter(bytes, at: index) {
            index += bytes[index] < 0x80 ? 1 : bytes[index] >= 0xE0 ? 3 : 2
            if index - start > 9 { return nil }
        }
        guard index > start, index < bytes.count else { return nil }
        let counter = bytes[start..<min(index, bytes.count)]
        guard let style = style(of: Array(counter)) else { return nil }
        var isBracketed = false
        if bytes[index] == UInt8(ascii: ")") {
            isBracketed = true
            index += 1
        } else if bytes[index...].starts(with: [0xEF, 0xBC, 0x89]) {
            isBracketed = true
            index += 3
        } else if isOpen || isFullWidthOpen {
            return nil
        } else if bytes[index] == UInt8(ascii: ".") {
            index += 1
            // "3.5 per cent", "14.05.2024", "e.g." and initials such as "A.B." are no marks.
            if index < bytes.count, ASCII.isDigit(bytes[index]) { return nil }
            if bytes[index...].contains(0x2E), case .letter = style, index < bytes.count,
                bytes[index] != 0x20
            {
                return nil
            }
        } else if bytes[index...].starts(with: [0xE3, 0x80, 0x81])
            || bytes[index...].starts(with: [0xEF, 0xBC, 0x8E])
        {
            index += 3
        } else {
            return nil
        }
        let isBlank = index >= bytes.count || bytes[index] == 0x20
        if !isBlank, !isBracketed, case .letter = style { return nil }
        return Marker(
            style: style,
            length: isBlank ? min(index + 1, bytes.count) : index,
            isBracketed: isBracketed,
            isFollowedByBlank: isBlank
        )
    }

    /// Whether ``counted(_:)`` may find a mark that begins with `first`: a digit, a letter, a bracket or
    /// the lead byte of a Cyrillic letter, a Han number or a full-width bracket.
    private static func mayCount(_ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "("), 0xD0, 0xD1, 0xE4, 0xE5, 0xEF: true
        default: first.isASCIILetter || first.isASCIIDigit
        }
    }

    private static func isCounter(_ bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return ASCII.isDigit(byte) || ASCII.isLetter(byte) }
        // Cyrillic letters, and the Han numbers 一二三四五六七八九十.
        if byte == 0xD0 || byte == 0xD1 { return true }
        return hanNumber(bytes[index...]) != nil
    }

    private static func hanNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.first == 0xE4 || bytes.first == 0xE5 else { return nil }
        return hanNumbers.firstIndex { bytes.starts(with: $0) }.map { $0 + 1 }
    }

    private static let hanNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        .map { Array($0.utf8) }

    private static func isRoman(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): true
        default: false
        }
    }

    private static func style(of counter: [UInt8]) -> Style? {
        if counter.allSatisfy(ASCII.isDigit) {
            return counter.count <= 3
                ? .number(counter.reduce(0) { $0 * 10 + Int($1 - 0x30) }) : nil
        }
        if let number = hanNumber(counter[...]), counter.count <= 6 { return .number(number) }
        let isUpper = counter.allSatisfy { $0 &- 0x41 < 26 }
        let isLower = counter.allSatisfy { $0 &- 0x61 < 26 }
        if isUpper || isLower, counter.count <= 5, counter.allSatisfy(isRoman) {
            return .roman
        }
        if counter.count == 1, ASCII.isLetter(counter[0]) { return .letter }
        if counter.count == 2, counter[0] == 0xD0 || counter[0] == 0xD1 { return .letter }
        return nil
    }
}
