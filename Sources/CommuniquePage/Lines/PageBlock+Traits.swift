import Communique

extension PageBlock {
    /// Reads what is no phrase: addresses, numbers, files, menus, marks.
    ///
    /// `numberCount` tells how many of the tokens are numbers.
    func readTraits(_ reading: TextReading, numbers numberCount: Int) {
        let (utf8, bytes) = (reading.utf8, reading.folded)
        let (tokens, marks) = (reading.tokens, reading.marks)
        guard utf8.count <= 4_000 else { return }
        if !Self.hasLetterOrNumber(utf8) { traits.insert(.symbols) }
        if Self.mayHaveAddress(bytes, marks) { readAddresses(bytes) }
        numbers = numberCount
        if numbers > 0 {
            readTelephone(tokens)
            readReferenceNumber(tokens)
            readNamedNumber(reading)
        }
        readKnownWords(tokens)
        if !marks.isDisjoint(with: [.bar, .slash, .latinMark, .generalMark, .fullWidth]),
            Self.hasSeparator(utf8)
        {
            readSegments()
        }
        if Self.isBrowserMark(utf8, marks) { traits.insert(.browserMark) }
        if isTextSize(tokens, bytes) { traits.insert(.textSize) }
        if isEndMark(tokens) { traits.insert(.endMark) }
        if marks.contains(.copyright) && ByteSearch.contains("©" as StaticString, in: utf8)
            && !creditsByRight || ByteSearch.stands("copyright", at: 0, of: bytes)
        {
            traits.insert(.copyright)
        }
        if words <= 4, let word = tokens.first(where: \.isWord),
            LanguageNames.beginsName(word.hash), LanguageNames.isName(text)
        {
            traits.insert(.languageName)
        }
        if (2...8).contains(words), numbers == 0,
            tokens.allSatisfy({ !$0.isWord || LanguageNames.beginsName($0.hash) }),
            text.split(separator: " ").allSatisfy({
                LanguageNames.isName(String($0)) || !$0.contains(where: \.isLetter)
            })
        {
            traits.insert(.languageName)
        }
        if Self.mayBeFootnote(utf8), isFootnote { traits.insert(.footnoteMark) }
    }

    /// Whether an address of mail or of the web may stand in `bytes`, folded text with `marks`: the
    /// full-width forms are folded to the plain ones.
    private static func mayHaveAddress(_ bytes: [UInt8], _ marks: TextMarks) -> Bool {
        marks.contains([.at, .stop]) || marks.contains([.colon, .slash])
            || marks.contains(.fullWidth)
            || marks.contains([.letterW, .stop])
                && ByteSearch.contains("www." as StaticString, in: bytes)
    }

    /// The name in a label of end matter that ends with the word for "about": "한빛조선 개요".
    var aboutName: String? {
        guard words >= 2, words <= 6, ending == .open, label == nil, isCaseless || startsUpper,
            let blank = text.lastIndex(of: " "),
            Self.aboutWords.contains(Folding.folded(String(text[text.index(after: blank)...])))
        else { return nil }
        return String(text[..<blank])
    }

    /// "About" where it stands behind the name.
    private static let aboutWords: Set<String> = [
        "개요", "소개", "hakkında", "haqqında", "туралы", "жөнүндө", "haqida", "մասին",
    ]

    /// Whether it is a caption that ends with the owner of the picture: "The new lock. © Ida Holm".
    var creditsByRight: Bool {
        guard words <= 60, let sign = text.firstIndex(of: "©") else { return false }
        let (before, behind) = (text[..<sign], text[text.index(after: sign)...])
        guard before.split(separator: " ").count >= 4, !behind.contains(where: \.isNumber) else {
            return false
        }
        return (1...6).contains(behind.split(separator: " ").count)
            && (before.trimmed.last.map { ".…!?)".contains($0) } ?? false
                || behind.contains("/"))
    }

    private static func hasLetterOrNumber(_ utf8: [UInt8]) -> Bool {
        var reader = ScalarReader(utf8)
        while let scalar = reader.next() {
            if !Letters.classes(of: scalar).isDisjoint(with: [.alphabetic, .numeric]) {
                return true
            }
        }
        return false
    }

    private func readAddresses(_ bytes: [UInt8]) {
        // Backwards, so that an address knows whether a stop stands behind it before the next blank.
        var hasStop = false
        for index in bytes.indices.reversed() {
            switch bytes[index] {
            case UInt8(ascii: " "): hasStop = false
            case UInt8(ascii: "."): hasStop = true
            case UInt8(ascii: "@"):
                let isMail =
                    hasStop && index > 0 && index + 3 < bytes.count
                    && WordByte.isOne(bytes[index - 1])
                    && WordByte.isOne(bytes[index + 1])
                if isMail { traits.insert(.mailAddress) }
            case UInt8(ascii: ":"):
                if ByteSearch.stands("://", at: index, of: bytes) { traits.insert(.webAddress) }
            case UInt8(ascii: "w"):
                if ByteSearch.stands("www.", at: index, of: bytes) { traits.insert(.webAddress) }
            default: break
            }
        }
    }

    // MARK: Numbers

    /// A telephone number: seven digits or more in groups parted by blanks, hyphens, brackets.
    private func readTelephone(_ tokens: [Token]) {
        guard words <= 45 else { return }
        var run = 0
        var groups = 0
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .number:
                run += token.digits
                groups += 1
            case .mark(let mark)
            where run > 0 && Self.joinsDigits(mark) || mark == 0x2B || mark == 0x28:
                break
            default:
                run = 0
                groups = 0
            }
            guard run > 0 else { continue }
            let isDateLike = dates.contains { $0.tokens.contains(index) }
            if isDateLike {
                run = 0
                groups = 0
            }
            // Single digits in a row are the pages of a list.
            if run >= 7, run * 2 >= groups * 3, groups >= 2 || run >= 9 {
                traits.insert(.telephone)
            }
        }
    }

    private static func joinsDigits(_ mark: UInt8) -> Bool {
        switch Unicode.Scalar(mark) {
        case "+", "-", "(", ")", ".", "/": true
        default: false
        }
    }

    /// A reference number: letters and digits joined by slashes or hyphens, and no sentence.
    private func readReferenceNumber(_ tokens: [Token]) {
        if words <= 8, ending == .open, tokens.count(where: \.isWord) <= 2,
            !isDate, !text.utf8.contains(0x20),
            text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") })
        {
            traits.insert(.referenceNumber)
        }
    }

    /// A number that says that it is one: "No. 12", "№ 7".
    private func readNamedNumber(_ reading: TextReading) {
        let tokens = reading.tokens
        guard words <= 9, tokens.count >= 2, ending == .open else { return }
        let isSign = ByteSearch.stands("№", at: 0, of: reading.utf8)
        if isSign || Self.numberWords.contains(tokens[0].hash) {
            let next = tokens.dropFirst().first { $0.number != nil || $0.isWord }
            if next?.number != nil { traits.insert(.referenceNumber) }
        } else if (3...8).contains(tokens.count), tokens[0].isWord, dates.isEmpty,
            Self.numberWords.contains(tokens[1].hash),
            tokens.dropFirst(2).first(where: { $0.number != nil || $0.isWord })?.number != nil,
            tokens.count(where: \.isWord) <= 3
        {
            // "Case No. 12", "Pourvoi n° 20-14.118".
            traits.insert(.referenceNumber)
            traits.remove(.telephone)
        }
    }

    /// The words before a number that is a name.
    private static let numberWords = ["nr", "no", "n", "num", "ref"].map { PhraseHash.of($0.utf8) }

    // MARK: Known words

    /// Reads the words that are the same in all languages.
    private func readKnownWords(_ tokens: [Token]) {
        for (index, token) in tokens.enumerated() where token.isWord {
            let known = KnownWords.uses(of: token.hash)
            if known.isEmpty { continue }
            if known.contains(.zoneName) { hasTimeZone = true }
            if known.contains(.network), words <= 14 { traits.insert(.network) }
            guard words <= 20 else { continue }
            if known.contains(.fileExtension) { traits.insert(.file) }
            if known.contains(.fileSize), index > 0, tokens[index - 1].number != nil {
                traits.insert(.fileSize)
            }
        }
    }

    // MARK: Marks of terminal browsers

    /// Whether a text has what only a dump of a terminal browser has: "(BUTTON) Next", "____ Search",
    /// "[ ] News", "IFRAME: https://…", a picture's file name alone in square brackets.
    private static func isBrowserMark(_ utf8: [UInt8], _ marks: TextMarks) -> Bool {
        guard let first = utf8.first else { return false }
        if first == UInt8(ascii: "["), utf8.count > 3 {
            if ByteSearch.stands("[ ] ", at: 0, of: utf8) { return true }
            let inside = utf8.dropFirst().dropLast()
            return utf8.last == UInt8(ascii: "]") && !inside.contains(0x20)
                && inside.contains(where: { $0 == 0x2E || $0 == 0x2D || $0 == 0x5F })
        }
        if ByteSearch.stands("IFRAME: ", at: 0, of: utf8) { return true }
        guard utf8.count <= 200, marks.contains(.field) else { return false }
        return ByteSearch.contains("(BUTTON)" as StaticString, in: utf8)
            || ByteSearch.contains("____" as StaticString, in: utf8)
    }

    // MARK: Segments

    /// Whether one of the separators of ``readSegments()`` may stand in a text.
    private static func hasSeparator(_ utf8: [UInt8]) -> Bool {
        for (index, byte) in utf8.enumerated() {
            switch byte {
            case UInt8(ascii: ">"), UInt8(ascii: "|"): return true
            case UInt8(ascii: "/"):
                if index > 0, utf8[index - 1] == 0x20 { return true }
            // ＞.
            case 0xEF where utf8[index + 1] == 0xBC && utf8[index + 2] == 0x9E: return true
            // » and ·.
            case 0xC2 where index > 0 && utf8[index - 1] == 0x20:
                if utf8[index + 1] == 0xBB || utf8[index + 1] == 0xB7 { return true }
            // •, › and →.
            case 0xE2 where index > 0 && utf8[index - 1] == 0x20:
                switch (utf8[index + 1], utf8[index + 2]) {
                case (0x80, 0xA2), (0x80, 0xBA), (0x86, 0x92): return true
                default: break
                }
            default: break
            }
        }
        return false
    }

    private func readSegments() {
        let separators: [(String, Bool)] = [
            (" > ", true), (" ＞ ", true), ("＞", true), (" » ", true), (" → ", true), (" › ", true),
            (" / ", false),
            (" | ", false),
            (" · ", false), (" • ", false), (">", true),
        ]
        for (separator, isTrail) in separators where ByteSearch.contains(separator, in: text) {
            let parts = ByteSearch.parts(of: text, between: separator)
            guard parts.count >= 2 else { continue }
            let longest = parts.dropLast().map { $0.split(separator: " ").count }.max() ?? 0
            guard longest <= 5, ending != .stop || parts.count >= 3 else { continue }
            if isTrail || starts.has(.home) {
                traits.insert(.breadcrumb)
            }
            if parts.count >= 3 || isTrail || separator == " | " { traits.insert(.segments) }
            return
        }
    }

    /// Whether the block is the buttons of a text's size: "A- A+".
    private func isTextSize(_ tokens: [Token], _ bytes: [UInt8]) -> Bool {
        guard tokens.count <= 8, tokens.contains(where: \.isWord) else { return false }
        return tokens.allSatisfy { token in
            switch token.kind {
            case .word:
                // A Latin or a Cyrillic letter.
                return token.end - token.start == 1 && bytes[token.start] == UInt8(ascii: "a")
                    || token.end - token.start == 2 && bytes[token.start] == 0xD0
                        && bytes[token.start + 1] == 0xB0
            case .mark(let mark): return "+-|/•".utf8.contains(mark)
            case .otherMark: return true
            case .number: return false
            }
        }
    }

    private func isEndMark(_ tokens: [Token]) -> Bool {
        if tokens.isEmpty { return true }
        guard tokens.count <= 9 else { return false }
        if tokens.allSatisfy({ token in
            switch token.kind {
            case .mark, .otherMark: true
            default: false
            }
        }) {
            return true
        }
        // "-30-", "- 0 -", "30".
        let numbers = tokens.compactMap(\.number)
        return numbers.count == 1 && (numbers[0] == 30 || numbers[0] == 0)
            && tokens.allSatisfy { $0.number != nil || $0.isMark("-") }
    }

    /// Whether a text begins as ``isFootnote`` wants it: with a mark, a digit or a bracket.
    private static func mayBeFootnote(_ utf8: [UInt8]) -> Bool {
        var reader = ScalarReader(utf8)
        guard let first = reader.next() else { return false }
        switch first {
        case "[", "*", "†", "‡": return true
        default: return Letters.classes(of: first).contains(.numeric)
        }
    }

    private static func isNoteMark(_ character: Character) -> Bool {
        switch character {
        case "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "*", "†", "‡": true
        default: false
        }
    }

    private var isFootnote: Bool {
        guard words >= 3, dates.first?.tokens.lowerBound != 0 else { return false }
        let text = self.text
        if let first = text.first, Self.isNoteMark(first), text.dropFirst().first != "*" {
            return first != "*" || text.dropFirst().first?.isWhitespace == false
        }
        guard text.hasPrefix("[") || text.first?.isNumber == true else { return false }
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            let inside = text[text.index(after: text.startIndex)..<end]
            return !inside.isEmpty && inside.count <= 3 && inside.allSatisfy(\.isNumber)
        }
        // A bare number before text: "1 Act No. 7 of 2021."
        let number = text.prefix(while: \.isNumber)
        let rest = text[number.endIndex...]
        guard number.count <= 2, rest.first == " ", let next = rest.dropFirst().first else {
            return false
        }
        return next.isUppercase
    }
}

/// Bytes of words.
enum WordByte {
    /// Whether `byte` is a letter, a digit or part of a character outside ASCII.
    static func isOne(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
    }
}
