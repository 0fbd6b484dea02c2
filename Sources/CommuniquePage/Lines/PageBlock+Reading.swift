import Communique

extension PageBlock {
    /// Reads all that can be seen in the text.
    func read(_ reading: TextReading, lexicon: Lexicon) {
        let (bytes, tokens) = (reading.folded, reading.tokens)
        readShape(reading.utf8)
        readTokens(tokens, bytes: bytes)
        label = Label.read(text, reading.utf8, markerLength: marker?.length ?? 0, lexicon: lexicon)
        let phrases = readPhrases(bytes, tokens: tokens, lexicon: lexicon)
        readDates(tokens)
        readKeyBeforeDate(tokens, bytes: bytes)
        readTraits(reading)
        evidence = reading.evidence.adding(phrases)
        // The mark of a Greek question is that of a semicolon elsewhere.
        if ending == .semicolon, evidence.script == .greek, startsUpper { ending = .question }
    }

    // MARK: Shape

    private func readShape(_ utf8: [UInt8]) {
        let start = min(marker?.length ?? 0, utf8.count)
        characters = utf8.count { $0 & 0xC0 != 0x80 }
        opensQuote = Quotation.opens(utf8, from: start)
        closesQuote = Quotation.closes(utf8)
        isBracketed = Self.isBracketed(utf8, from: start)
        ending = Self.ending(of: utf8)
        readCapitals(utf8, from: start)
    }

    private static func isBracketed(_ utf8: [UInt8], from start: Int) -> Bool {
        var reader = ScalarReader(utf8, from: start)
        guard let head = reader.next(), "([（【<‹".unicodeScalars.contains(head) else { return false }
        var end = utf8.count
        while end > start, utf8[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard let last = ScalarReader.last(of: utf8, before: end), last.start >= start,
            ")]）】>›".unicodeScalars.contains(last.scalar)
        else { return false }
        return true
    }

    private func readCapitals(_ utf8: [UInt8], from start: Int) {
        var (upper, lower, seen) = (0, 0, 0)
        var reader = ScalarReader(utf8)
        var words = CapitalWords()
        while seen < 300 || words.count < CapitalWords.limit, let scalar = reader.next() {
            let classes = scalar == " " ? [] : Letters.classes(of: scalar)
            if seen < 300 {
                if classes.contains(.uppercase) {
                    upper += 1
                } else if classes.contains(.lowercase) {
                    lower += 1
                }
            }
            seen += 1
            words.add(scalar, classes)
        }
        isCapitals = upper >= 3 && lower * 12 <= upper
        capitalShare = words.share
        reader = ScalarReader(utf8, from: start)
        while let scalar = reader.next() {
            let classes = Letters.classes(of: scalar)
            guard classes.contains(.alphabetic) else { continue }
            startsUpper = !classes.contains(.lowercase)
            break
        }
    }

    /// Counts the words of a text, and those with a capital.
    private struct CapitalWords {
        /// How many words are looked at.
        static let limit = 40

        /// How many words have begun and ended.
        private(set) var count = 0
        private var counted = 0
        private var capitals = 0
        private var position = 0
        private var isElided = false
        private var length = 0
        private var letter: Letters.Class?

        mutating func add(_ scalar: Unicode.Scalar, _ classes: Letters.Class) {
            if scalar == " " { return finish() }
            position += 1
            if !isElided, position <= 6, scalar == "'" || scalar == "’" {
                // An elided article is no word of its own: "d'Orvelle".
                (isElided, length, letter) = (true, 0, nil)
                return
            }
            length += 1
            if letter == nil, classes.contains(.alphabetic) { letter = classes }
        }

        private mutating func finish() {
            defer { (position, isElided, length, letter) = (0, false, 0, nil) }
            guard position > 0, count < Self.limit else { return }
            count += 1
            // Small words have small letters in names too: "Ministry of the Interior".
            guard let letter, length > 3 || letter.contains(.uppercase) else { return }
            counted += 1
            if letter.contains(.uppercase) { capitals += 1 }
        }

        /// The share of the words that have a capital, 0 to 100.
        var share: Int {
            var all = self
            all.finish()
            return all.counted == 0 ? 0 : all.capitals * 100 / all.counted
        }
    }

    private static func ending(of utf8: [UInt8]) -> Ending {
        // Most texts end with a letter or a full stop, and the rest need not be looked for.
        if let last = utf8.last, ASCII.isLetter(last) { return .open }
        var end = utf8.count
        func skip(_ skipped: String) {
            while let last = ScalarReader.last(of: utf8, before: end),
                skipped.unicodeScalars.contains(last.scalar)
            {
                end = last.start
            }
        }
        if utf8.last != UInt8(ascii: ".") {
            skip("\"”»’')]“）」』* ")
            // A footnote's mark may stand behind the stop: "homes².", "April[1]".
            skip("¹²³⁴⁵⁶⁷⁸⁹⁰")
            if let open = utf8[..<end].lastIndex(of: UInt8(ascii: "[")), end - open <= 4,
                utf8[(open + 1)..<end].allSatisfy(ASCII.isDigit)
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

    private func readTokens(_ tokens: [Token], bytes: [UInt8]) {
        var han = 0
        var plain = 0
        var hash = PhraseHash()
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .word:
                if bytes[token.start] >= 0xE3, WordBoundary.isIdeograph(bytes, at: token.start) {
                    han += 1
                } else {
                    plain += 1
                }
            case .number: plain += 1
            case .mark(let mark):
                if mark == 0x2E || mark == 0x3F || mark == 0x21, index > 0,
                    case .word = tokens[index - 1].kind,
                    tokens[index - 1].end - tokens[index - 1].start > 2
                {
                    sentences += 1
                }
                continue
            case .otherMark:
                // The full stop of Han text, the question mark of Arabic.
                let mark = (bytes[token.start], bytes[token.end - 1], token.end - token.start)
                if mark == (0xE3, 0x82, 3) && bytes[token.start + 1] == 0x80
                    || mark == (0xD8, 0x9F, 2)
                {
                    sentences += 1
                }
                continue
            }
            for byte in bytes[token.start..<token.end] where byte != 0x2D { hash.add(byte) }
        }
        words = plain + (han + 1) / 2
        if tokens.count == TextReading.tokenLimit {
            words = max(words, text.utf8.count / 7)
            sentences = max(sentences, 3)
            for byte in bytes.suffix(64) { hash.add(byte) }
        }
        key = hash.value
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
            last.kind != .word || DateWords.shared.isWeekday(last.hash)
        {
            head.removeLast()
        }
        for token in head {
            guard token.number != nil || token.kind == .word else { continue }
            for byte in bytes[token.start..<token.end] where byte != 0x2D { hash.add(byte) }
        }
        keyBeforeDate = hash.value
    }

    // MARK: Phrases

    /// Reads the phrases of the text, and gives what they speak for as a language.
    private func readPhrases(_ bytes: [UInt8], tokens: [Token], lexicon: Lexicon)
        -> LanguageEvidence.Points
    {
        let contentStart = tokens.first { token in
            if case .word = token.kind { return true }
            return false
        }?.start
        var points = LanguageEvidence.Points.zero
        guard let contentStart else { return points }
        let contentEnd = Self.contentEnd(bytes, tokens)
        var position = 0
        var kindPosition = -1
        var typeEnd = 0
        for token in tokens.prefix(words > 60 ? 90 : 140) {
            guard case .word = token.kind else { continue }
            let isFirst = token.start == contentStart
            var isMenuWord = false
            var isTypeWord = false
            func take(_ match: Lexicon.Match) {
                inner.formUnion(match.cues)
                if match.cues.has(.typeLabel) || match.kind != nil { isTypeWord = true }
                if isFirst {
                    starts.formUnion(match.cues)
                    if match.end >= contentEnd { whole.formUnion(match.cues) }
                    if match.cues.has(.typeLabel) || match.kind != nil {
                        typeEnd = max(typeEnd, match.end)
                    }
                    if words <= 14 { points[match.language] += 0.9 }
                } else if match.cues.has(.typeLabel), match.end >= contentEnd {
                    endsType = true
                }
                if match.cues.hasAny(.furniture, .home, .typeLabel, .relatedLabel) {
                    isMenuWord = true
                }
                if let found = match.kind {
                    // A longer name at the same place takes over: "communiqué de presse".
                    if kindPosition == position, let last = kinds.last, last != found {
                        kinds.removeLast()
                    }
                    if !kinds.contains(found) { kinds.append(found) }
                    if kind == nil || kindPosition == position
                        || position < 3 && found.isFiner(than: kind)
                    {
                        kindPosition = position
                        kind = found
                        kindStarts = position < 3
                    }
                }
            }
            lexicon.forEachPhrase(in: bytes, at: token, take)
            if token.isJoined, let inner = Self.innerStart(of: token, in: bytes) {
                lexicon.forEachPhrase(in: bytes, at: inner, take)
            }
            if isTypeWord { typeWords += 1 }
            if isMenuWord { menuWords += 1 }
            position += 1
        }
        if typeEnd > 0 {
            wordsBehindType = tokens.count { $0.start >= typeEnd && $0.kind == .word }
        }
        return points
    }

    /// Where a second phrase may begin in a word: behind an article that is elided into it.
    private static func innerStart(of token: Token, in bytes: [UInt8]) -> Int? {
        for index in token.start..<min(token.end, token.start + 6) where bytes[index] == 0x27 {
            return index + 1
        }
        return nil
    }

    /// Where the content ends when end punctuation and numbers are left aside.
    private static func contentEnd(_ bytes: [UInt8], _ tokens: [Token]) -> Int {
        tokens.last { token in
            if case .word = token.kind { return true }
            return false
        }?.end ?? bytes.count
    }

    // MARK: Dates

    private func readDates(_ tokens: [Token]) {
        let reader = DateReader(tokens, words: .shared)
        dates = reader.dates(before: words > 60 ? 50 : 90)
        isDate = words <= 22 && reader.isDateOnly(dates)
        wordsBesideDates = reader.strangers(to: dates)
        if dates.isEmpty, words <= 7 {
            isTime = reader.isTimeOnly
            isTimed =
                reader.holdsTime
                && tokens.contains {
                    $0.kind == .word && KnownWords.uses(of: $0.hash).contains(.zoneName)
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
    private static let opening: Set<Character> = [
        "\"", "“", "„", "«", "‘", "‚", "「", "『", "»", "‹", "״", "”",
    ]
    private static let closing: Set<Character> = [
        "\"", "”", "“", "»", "«", "’", "」", "』", "›", "״",
    ]

    /// Whether a text begins with an opening mark at `start`, and goes on behind it.
    static func opens(_ utf8: [UInt8], from start: Int) -> Bool {
        var reader = ScalarReader(utf8, from: start)
        guard let first = reader.next(), isQuote(first) else { return false }
        return opening.contains(Character(first)) && reader.index < utf8.count
    }

    /// Whether a text ends with a closing mark, a stop aside.
    static func closes(_ utf8: [UInt8]) -> Bool {
        var end = utf8.count
        while let last = ScalarReader.last(of: utf8, before: end) {
            if !".,!?;:。 ".unicodeScalars.contains(last.scalar) {
                return isQuote(last.scalar) && closing.contains(Character(last.scalar))
            }
            end = last.start
        }
        return false
    }

    /// Whether a scalar value may be a mark of quotation; nearly all are not, and need no look at a
    /// set of characters.
    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0xAB, 0xBB, 0x5F4, 0x2018...0x203A, 0x300C...0x300F: true
        default: false
        }
    }

    /// The offset behind the first closing mark that matches the mark `text` begins with.
    static func closingIndex(in text: Substring) -> Substring.Index? {
        guard let first = text.first, opening.contains(first) else { return nil }
        let wanted: Set<Character> =
            switch first {
            case "\"": ["\""]
            case "“", "”": ["”", "“"]
            case "„", "‚": ["“", "”", "\"", "‘"]
            case "«": ["»"]
            case "»": ["«"]
            case "‘": ["’"]
            case "「": ["」"]
            case "『": ["』"]
            default: closing
            }
        return text.dropFirst().firstIndex(where: wanted.contains)
    }
}
