import Communique

extension PageBlock {
    /// Reads all that can be seen in the text.
    func read(_ reading: TextReading, lexicon: Lexicon) {
        let (bytes, tokens, marks) = (reading.folded, reading.tokens, reading.marks)
        readShape(reading.utf8, isASCII: !marks.contains(.beyondASCII))
        let numbers = readTokens(reading)
        label = Label.read(
            text,
            reading.utf8,
            marks,
            markerLength: startsWithInitial(reading.utf8) ? 0 : marker?.length ?? 0,
            lexicon: lexicon
        )
        let phrases = readPhrases(bytes, tokens: tokens, lexicon: lexicon)
        // Without a number in digits, or perhaps in Han characters, it has no date and no time.
        if numbers > 0 || marks.contains(.han) {
            readDates(tokens)
        } else {
            wordsBesideDates = words
        }
        readKeyBeforeDate(tokens, bytes: bytes)
        readTraits(reading, numbers: numbers)
        evidence = reading.evidence.adding(phrases)
        // The mark of a Greek question is that of a semicolon elsewhere.
        if ending == .semicolon, evidence.script == .greek, startsUpper { ending = .question }
    }

    /// Whether what could be the letter of an item is an initial before a name and a colon: "I. Holm: …".
    private func startsWithInitial(_ utf8: [UInt8]) -> Bool {
        guard let marker, !marker.isBracketed, marker.style == .letter || marker.style == .roman,
            marker.length <= 4
        else { return false }
        var reader = ScalarReader(utf8)
        guard let initial = reader.next(), Letters.classes(of: initial).contains(.uppercase),
            reader.next() == ".", reader.next() == " ", let first = reader.next(),
            Letters.classes(of: first).contains(.uppercase)
        else { return false }
        // One word, perhaps with a hyphen, or another initial and a word.
        var blanks = 0
        while let scalar = reader.next(), reader.index < 48 {
            if scalar == ":" || scalar == "：" { return true }
            if scalar == " " { blanks += 1 }
            guard blanks <= 1,
                scalar == " " || scalar == "-" || scalar == "." || scalar == "’" || scalar == "'"
                    || Letters.classes(of: scalar).contains(.alphabetic)
            else { return false }
        }
        return false
    }

    // MARK: Shape

    private func readShape(_ utf8: [UInt8], isASCII: Bool) {
        let start = min(marker?.length ?? 0, utf8.count)
        characters = isASCII ? utf8.count : utf8.count { $0 & 0xC0 != 0x80 }
        opensQuote = Quotation.opens(utf8, from: start)
        closesQuote = Quotation.closes(utf8)
        isBracketed = Self.isBracketed(utf8, from: start)
        ending = Self.ending(of: utf8)
        readCapitals(utf8, from: start, isASCII: isASCII)
    }

    private static func isBracketed(_ utf8: [UInt8], from start: Int) -> Bool {
        var reader = ScalarReader(utf8, from: start)
        guard let head = reader.next() else { return false }
        switch head {
        case "(", "[", "（", "【", "<", "‹": break
        default: return false
        }
        var end = utf8.count
        while end > start, utf8[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard let last = ScalarReader.last(of: utf8, before: end), last.start >= start else {
            return false
        }
        switch last.scalar {
        case ")", "]", "）", "】", ">", "›": return true
        default: return false
        }
    }

    private func readCapitals(_ utf8: [UInt8], from start: Int, isASCII: Bool) {
        let count = CapitalCount(utf8, isASCII: isASCII)
        isCapitals = count.isCapitals
        capitalShare = count.share
        var reader = ScalarReader(utf8, from: start)
        while let scalar = reader.next() {
            let classes = Letters.classes(of: scalar)
            guard classes.contains(.alphabetic) else { continue }
            startsUpper = !classes.contains(.lowercase)
            break
        }
    }

    private static func ending(of utf8: [UInt8]) -> Ending {
        // Most texts end with a letter or a full stop, and the rest need not be looked for.
        if let last = utf8.last, last.isASCIILetter { return .open }
        var end = utf8.count
        func skip(_ isSkipped: (Unicode.Scalar) -> Bool) {
            while let last = ScalarReader.last(of: utf8, before: end), isSkipped(last.scalar) {
                end = last.start
            }
        }
        if utf8.last != UInt8(ascii: ".") {
            skip { scalar in
                switch scalar {
                case "\"", "”", "»", "’", "'", ")", "]", "“", "）", "」", "』", "*", " ": true
                default: false
                }
            }
            // A footnote's mark may stand behind the stop: "homes².", "April[1]".
            skip { scalar in
                switch scalar {
                case "¹", "²", "³", "\u{2070}", "\u{2074}"..."\u{2079}": true
                default: false
                }
            }
            if let open = utf8[..<end].lastIndex(of: UInt8(ascii: "[")), end - open <= 4,
                utf8[(open + 1)..<end].allSatisfy(\.isASCIIDigit)
            {
                end = open
            }
        }
        guard let last = ScalarReader.last(of: utf8, before: end) else { return .open }
        switch last.scalar {
        case ".":
            return end >= 3 && utf8[end - 2] == 0x2E && utf8[end - 3] == 0x2E ? .ellipsis : .stop
        case "。", "।", "։", "．": return .stop
        case "?", "？", "؟": return .question
        case "!", "！": return .exclamation
        case "…": return .ellipsis
        case ":", "：": return .colon
        case ";", "；", "؛": return .semicolon
        case ",", "，", "、", "،": return .comma
        default: return .open
        }
    }

    // MARK: Tokens

    /// Counts words and sentences, and gives how many numbers there are.
    private func readTokens(_ reading: TextReading) -> Int {
        let (tokens, bytes) = (reading.tokens, reading.folded)
        var (han, plain, sentences, numbers) = (0, 0, 0, 0)
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .word:
                if bytes[token.start] >= 0xE3, WordBoundary.isIdeograph(bytes, at: token.start) {
                    han += 1
                } else {
                    plain += 1
                }
            case .number:
                plain += 1
                numbers += 1
            case .mark(let mark):
                if mark == 0x2E || mark == 0x3F || mark == 0x21, index > 0,
                    tokens[index - 1].isWord,
                    tokens[index - 1].end - tokens[index - 1].start > 2
                {
                    sentences += 1
                }
            case .otherMark:
                // The full stop of Han text, the question mark of Arabic.
                let mark = (bytes[token.start], bytes[token.end - 1], token.end - token.start)
                if mark == (0xE3, 0x82, 3) && bytes[token.start + 1] == 0x80
                    || mark == (0xD8, 0x9F, 2)
                {
                    sentences += 1
                }
            }
        }
        self.sentences = sentences
        words = plain + (han + 1) / 2
        var hash = reading.key
        if tokens.count == TextReading.tokenLimit {
            words = max(words, reading.utf8.count / 7)
            self.sentences = max(sentences, 3)
            for byte in bytes.suffix(64) { hash.add(byte) }
        }
        self.key = hash.value
        return numbers
    }

    /// The comparison key of the text before a date that ends it; `nil` when none does.
    private func readKeyBeforeDate(_ tokens: [Token], bytes: [UInt8]) {
        guard let date = dates.last, date.tokens.lowerBound >= 2 else { return }
        let behind = tokens[date.tokens.upperBound...]
        guard behind.allSatisfy({ $0.number.map { $0 < 60 } ?? true }), behind.count <= 6 else {
            return
        }
        var hash = PhraseHash()
        var head = tokens[..<date.tokens.lowerBound]
        while let last = head.last, last.number == nil,
            !last.isWord || DateWords.shared.isWeekday(last.hash)
        {
            head.removeLast()
        }
        for token in head {
            guard token.number != nil || token.isWord else { continue }
            for index in token.start..<token.end where bytes[index] != 0x2D {
                hash.add(bytes[index])
            }
        }
        keyBeforeDate = hash.value
    }

    // MARK: Phrases

    /// Takes over what the phrases of the text tell, and gives what they speak for as a language.
    private func readPhrases(_ bytes: [UInt8], tokens: [Token], lexicon: Lexicon)
        -> LanguagePoints
    {
        let phrases = PhraseReading(bytes, tokens: tokens, words: words, lexicon: lexicon)
        starts = phrases.starts
        whole = phrases.whole
        inner = phrases.inner
        kind = phrases.kind
        kindStarts = phrases.kindStarts
        kinds = phrases.kinds
        wordsBehindType = phrases.wordsBehindType
        endsType = phrases.endsType
        endsBody = phrases.endsBody
        typeWords = phrases.typeWords
        menuWords = phrases.menuWords
        return phrases.points
    }

    // MARK: Dates

    private func readDates(_ tokens: [Token]) {
        let reader = DateReader(tokens, words: .shared)
        dates = reader.dates(before: words > 60 ? 50 : 90)
        if !dates.isEmpty {
            wordsBesideDates = reader.strangers(to: dates)
            isDate = words <= 22 && wordsBesideDates == 0
            hasLooseNumber = tokens.indices.contains { index in
                guard let number = tokens[index].number, number >= 60 else { return false }
                return !dates.contains { $0.tokens.contains(index) }
            }
            return
        }
        wordsBesideDates = words
        if words <= 7, reader.holdsTime {
            isTime = reader.isTimeOnly
            isTimed =
                tokens.contains {
                    $0.isWord && KnownWords.uses(of: $0.hash).contains(.zoneName)
                }
        }
    }
}

extension DocumentKind {
    /// Whether this kind says more than `other`, for two names at the beginning of one headline.
    func isFiner(than other: DocumentKind?) -> Bool {
        switch (self, other) {
        case (.jointStatement, _): true
        case (_, .statement?) where self == .communique || self == .declaration: true
        case (.transcript, .news?), (.interview, .news?), (_, .news?): true
        default: false
        }
    }
}

/// Marks of quotation.
enum Quotation {
    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "„", "«", "‘", "‚", "「", "『", "»", "‹", "״", "”": true
        default: false
        }
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "”", "“", "»", "«", "’", "」", "』", "›", "״": true
        default: false
        }
    }

    /// Whether a text begins with an opening mark at `start`, and goes on behind it.
    static func opens(_ utf8: [UInt8], from start: Int) -> Bool {
        var reader = ScalarReader(utf8, from: start)
        guard let first = reader.next(), isOpening(first) else { return false }
        return reader.index < utf8.count
    }

    /// Whether a text ends with a closing mark, a stop aside.
    static func closes(_ utf8: [UInt8]) -> Bool {
        var end = utf8.count
        while let last = ScalarReader.last(of: utf8, before: end) {
            switch last.scalar {
            case ".", ",", "!", "?", ";", ":", "。", " ": end = last.start
            default: return isClosing(last.scalar)
            }
        }
        return false
    }

    /// Whether a scalar value may be a mark of quotation; nearly all are not.
    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0xAB, 0xBB, 0x5F4, 0x2018...0x203A, 0x300C...0x300F: true
        default: false
        }
    }

    /// The offset behind the first closing mark that matches the mark `text` begins with.
    static func closingIndex(in text: Substring) -> Substring.Index? {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, isQuote(first), isOpening(first) else { return nil }
        return scalars.dropFirst().firstIndex { scalar in
            guard isQuote(scalar) else { return false }
            switch first {
            case "\"": return scalar == "\""
            case "“", "”": return scalar == "”" || scalar == "“"
            case "„", "‚":
                return scalar == "“" || scalar == "”" || scalar == "\"" || scalar == "‘"
            case "«": return scalar == "»"
            case "»": return scalar == "«"
            case "‘": return scalar == "’"
            case "「": return scalar == "」"
            case "『": return scalar == "』"
            default: return isClosing(scalar)
            }
        }
    }
}
