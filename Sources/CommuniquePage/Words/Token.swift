import Communique

/// A word, a number or a mark of punctuation of folded text.
struct Token {
    /// What a token is.
    enum Kind: Equatable {
        /// Letters, apostrophes and hyphens within them; one Han character or kana.
        case word
        /// Digits.
        case number(Int)
        /// One ASCII mark of punctuation.
        case mark(UInt8)
        /// A mark of punctuation outside ASCII.
        case otherMark
    }

    /// What the token is.
    let kind: Kind
    /// Its first byte in the folded text.
    let start: Int
    /// The byte behind it.
    let end: Int
    /// The hash of its bytes; of words only.
    let hash: UInt64

    /// Whether a word has an apostrophe or a hyphen within it.
    var isJoined = false

    /// The number of digits of a number.
    var digits: Int { end - start }
    /// The number, when the token is one.
    var number: Int? {
        if case .number(let value) = kind { return value }
        return nil
    }
    /// Whether the token is the ASCII mark `scalar`.
    func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: scalar)) }

    /// The tokens of `bytes` that begin from `start` on and before `end`, at most `limit`.
    static func tokens(
        of bytes: [UInt8],
        from start: Int = 0,
        to end: Int? = nil,
        limit: Int = .max
    ) -> [Token] {
        let end = end ?? bytes.count
        var tokens: [Token] = []
        tokens.reserveCapacity(min(limit, (end - start) / 5 + 4))
        var index = start
        while index < end, tokens.count < limit {
            let byte = bytes[index]
            if byte == 0x20 {
                index += 1
            } else if ASCII.isDigit(byte) {
                tokens.append(number(in: bytes, at: &index))
            } else if ASCII.isLetter(byte) || byte >= 0x80 && isLetter(bytes, at: index) {
                tokens.append(word(in: bytes, at: &index))
            } else if byte < 0x80 {
                tokens.append(Token(kind: .mark(byte), start: index, end: index + 1, hash: 0))
                index += 1
            } else {
                let start = index
                index += 1
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
                tokens.append(Token(kind: .otherMark, start: start, end: index, hash: 0))
            }
        }
        return tokens
    }

    private static func number(in bytes: [UInt8], at index: inout Int) -> Token {
        let start = index
        var value = 0
        while index < bytes.count, ASCII.isDigit(bytes[index]) {
            if value < 1_000_000_000 { value = value * 10 + Int(bytes[index] - 0x30) }
            index += 1
        }
        return Token(kind: .number(value), start: start, end: index, hash: 0)
    }

    private static func word(in bytes: [UInt8], at index: inout Int) -> Token {
        let start = index
        var hash = PhraseHash()
        if bytes[index] >= 0xE3, WordBoundary.isIdeograph(bytes, at: index) {
            for _ in 0..<3 {
                hash.add(bytes[index])
                index += 1
            }
            return Token(kind: .word, start: start, end: index, hash: hash.value)
        }
        var isJoined = false
        while index < bytes.count {
            let byte = bytes[index]
            let isInner =
                ASCII.isLetter(byte) || byte & 0xC0 == 0x80
                || byte >= 0xC0 && isLetter(bytes, at: index)
                    && !WordBoundary.isIdeograph(bytes, at: index)
                || (byte == 0x27 || byte == 0x2D) && index + 1 < bytes.count
                    && isLetter(bytes, at: index + 1)
            guard isInner else { break }
            if byte == 0x27 || byte == 0x2D { isJoined = true }
            hash.add(byte)
            index += 1
        }
        return Token(
            kind: .word,
            start: start,
            end: index,
            hash: hash.value,
            isJoined: isJoined
        )
    }

    /// Whether a letter begins at `index`: an ASCII letter, or a character that is no punctuation.
    private static func isLetter(_ bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return ASCII.isLetter(byte) }
        guard byte >= 0xC2 else { return false }
        return !WordBoundary.isPunctuation(bytes, at: index) && !(byte == 0xE2)
            && !(byte == 0xF0) && !(byte == 0xEF)
    }
}
