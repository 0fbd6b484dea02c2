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
    var kind: Kind {
        switch form {
        case .word: .word
        case .number: .number(Int(truncatingIfNeeded: content))
        case .mark: .mark(UInt8(truncatingIfNeeded: content))
        case .otherMark: .otherMark
        }
    }
    /// Its first byte in the folded text.
    var start: Int { Int(first) }
    /// The byte behind it.
    var end: Int { Int(first) + Int(length) }
    /// The hash of its bytes; 0 but for words.
    var hash: UInt64 { form == .word ? content : 0 }

    /// Whether a word has an apostrophe or a hyphen within it.
    let isJoined: Bool

    // A page has a token for each five bytes: hence small ones.
    private let form: Form
    private let first: UInt32
    private let length: UInt32
    /// The hash of a word, the value of a number, the byte of a mark.
    private let content: UInt64

    private enum Form: UInt8 { case word, number, mark, otherMark }

    private init(
        _ form: Form,
        _ range: Range<Int>,
        content: UInt64 = 0,
        isJoined: Bool = false
    ) {
        self.form = form
        self.content = content
        self.isJoined = isJoined
        // No block is longer than a page, and no page longer than what a token can count.
        first = UInt32(clamping: range.lowerBound)
        length = UInt32(clamping: range.count)
    }

    /// Whether the token is a word.
    var isWord: Bool { form == .word }
    /// The number of digits of a number.
    var digits: Int { Int(length) }
    /// The number, when the token is one.
    var number: Int? { form == .number ? Int(truncatingIfNeeded: content) : nil }
    /// Whether the token is the ASCII mark `scalar`.
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
        form == .mark && content == UInt64(scalar.value)
    }

    /// The tokens of `bytes` that begin from `start` on and before `end`, at most `limit`.
    static func tokens(
        of bytes: [UInt8],
        from start: Int = 0,
        to end: Int? = nil,
        limit: Int = .max
    ) -> [Token] {
        var key = PhraseHash()
        return tokens(of: bytes, from: start, to: end ?? bytes.count, limit: limit, key: &key)
    }

    /// The same, and the hash of the letters and digits of all tokens, for comparison with other
    /// texts: hyphens aside, which are written or not.
    static func tokens(
        of bytes: [UInt8],
        from start: Int,
        to end: Int,
        limit: Int,
        key: inout PhraseHash
    ) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(min(limit, (end - start) / 5 + 4))
        let bytes = bytes.span
        var index = start
        while index < end, tokens.count < limit {
            let byte = bytes[index]
            if byte == 0x20 {
                index += 1
            } else if byte.isASCIILetter || byte >= 0x80 && isLetter(bytes, at: index) {
                tokens.append(word(in: bytes, at: &index, &key))
            } else if byte.isASCIIDigit {
                tokens.append(number(in: bytes, at: &index, &key))
            } else if byte < 0x80 {
                tokens.append(Token(.mark, index..<index + 1, content: UInt64(byte)))
                index += 1
            } else {
                let start = index
                index += 1
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
                tokens.append(Token(.otherMark, start..<index))
            }
        }
        return tokens
    }

    @inline(__always)
    private static func number(
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ key: inout PhraseHash
    ) -> Token {
        let start = index
        var value = 0
        while index < bytes.count, bytes[index].isASCIIDigit {
            if value < 1_000_000_000 { value = value * 10 + Int(bytes[index] - 0x30) }
            key.add(bytes[index])
            index += 1
        }
        return Token(.number, start..<index, content: UInt64(value))
    }

    @inline(__always)
    private static func word(
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ key: inout PhraseHash
    ) -> Token {
        let start = index
        var hash = PhraseHash()
        if bytes[index] >= 0xE3, WordBoundary.isIdeograph(bytes, at: index) {
            for _ in 0..<3 {
                hash.add(bytes[index])
                key.add(bytes[index])
                index += 1
            }
            return Token(.word, start..<index, content: hash.value)
        }
        var isJoined = false
        while index < bytes.count {
            let byte = bytes[index]
            if !byte.isASCIILetter, byte & 0xC0 != 0x80 {
                if byte >= 0xC0 {
                    guard isLetter(bytes, at: index), !WordBoundary.isIdeograph(bytes, at: index)
                    else { break }
                } else {
                    guard byte == 0x27 || byte == 0x2D, index + 1 < bytes.count,
                        isLetter(bytes, at: index + 1)
                    else { break }
                    isJoined = true
                }
            }
            hash.add(byte)
            if byte != 0x2D { key.add(byte) }
            index += 1
        }
        return Token(.word, start..<index, content: hash.value, isJoined: isJoined)
    }

    /// Whether a letter begins at `index`: an ASCII letter, or a character that is no punctuation.
    @inline(__always)
    private static func isLetter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIILetter }
        guard byte >= 0xC2 else { return false }
        return !WordBoundary.isPunctuation(bytes, at: index) && !(byte == 0xE2)
            && !(byte == 0xF0) && !(byte == 0xEF)
    }
}
