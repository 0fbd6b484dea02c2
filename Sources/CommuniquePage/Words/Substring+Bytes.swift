// What the standard library does by characters, done by bytes: a text is parted at blanks, and asked
// for its endings, hundreds of times on a page, and characters take fifty times as long. The results
// are the same but for an accent upon a separator, which is parted too; where accents that are no
// part of their letters may make a beginning or an ending, the standard library is asked.

extension StringProtocol where SubSequence == Substring {
    /// The parts between the places where `separator` stands.
    func split(
        separator: Character,
        maxSplits: Int = .max,
        omittingEmptySubsequences: Bool = true
    ) -> [Substring] {
        guard let byte = separator.asciiValue else {
            return split(
                maxSplits: maxSplits,
                omittingEmptySubsequences: omittingEmptySubsequences
            ) { $0 == separator }
        }
        return parts(maxSplits, omittingEmptySubsequences) { $0 == byte }
    }

    /// The parts between the bytes of ASCII that `isSeparator` tells; empty ones are left out.
    func split(whereByte isSeparator: (UInt8) -> Bool) -> [Substring] {
        parts(.max, true, isSeparator)
    }

    @inline(__always)
    private func parts(_ maxSplits: Int, _ omitsEmpty: Bool, _ isSeparator: (UInt8) -> Bool)
        -> [Substring]
    {
        var parts: [Substring] = []
        var start = utf8.startIndex
        var index = start
        while index < utf8.endIndex, parts.count < maxSplits {
            let next = utf8.index(after: index)
            if isSeparator(utf8[index]) {
                if !omitsEmpty || start < index { parts.append(self[start..<index]) }
                start = next
            }
            index = next
        }
        if !omitsEmpty || start < utf8.endIndex { parts.append(self[start..<utf8.endIndex]) }
        return parts
    }
}

extension Substring {
    /// Whether the text ends with `suffix`.
    func hasSuffix(_ suffix: String) -> Bool {
        var (index, other) = (utf8.endIndex, suffix.utf8.endIndex)
        while other > suffix.utf8.startIndex {
            guard index > utf8.startIndex else { return false }
            utf8.formIndex(before: &index)
            suffix.utf8.formIndex(before: &other)
            let byte = utf8[index]
            if byte != suffix.utf8[other] {
                // An accent of its own may make a letter of the suffix.
                return hasAccents && String(self).hasSuffix(suffix)
            }
        }
        return true
    }

    /// Whether the text begins with `prefix`.
    func hasPrefix(_ prefix: String) -> Bool {
        var index = utf8.startIndex
        for byte in prefix.utf8 {
            guard index < utf8.endIndex else { return false }
            if utf8[index] != byte { return hasAccents && String(self).hasPrefix(prefix) }
            utf8.formIndex(after: &index)
        }
        // What follows may belong to the last character.
        if index == utf8.endIndex || utf8[index] < 0x80 { return true }
        return String(self).hasPrefix(prefix)
    }

    /// Whether an accent that is no part of a letter may stand in the text.
    private var hasAccents: Bool { utf8.contains { $0 == 0xCC || $0 == 0xCD } }
}
