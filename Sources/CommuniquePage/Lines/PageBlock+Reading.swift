import Communique

extension PageBlock {
    /// How many tokens of a block are looked at: what tells its role stands at its beginning.
    private static let tokenLimit = 220

    /// Reads what can be seen in `text`.
    init(text: String, source: SourceRange, gap: Int, lexicon: Lexicon) {
        self.text = text
        self.source = source
        self.gap = gap
        marker = Marker(text)
        let rest = marker.map { String(text.utf8.dropFirst($0.length)) ?? text } ?? text
        let bytes = Folding.fold(text)
        let tokens = Token.tokens(of: bytes, limit: Self.tokenLimit)
        readShape(rest, bytes: bytes)
        readTokens(tokens, bytes: bytes)
        label = Label.read(rest, markerLength: marker?.length ?? 0, lexicon: lexicon)
        readPhrases(bytes, tokens: tokens, lexicon: lexicon)
        readDates(tokens)
        readKeyBeforeDate(tokens, bytes: bytes)
        readTraits(bytes, tokens: tokens)
        evidence.merge(LanguageIdentifier.shared.evidence(of: text, tokens: tokens))
        // The mark of a Greek question is that of a semicolon elsewhere.
        if ending == .semicolon, evidence.script == .greek, startsUpper { ending = .question }
    }

    // MARK: Shape

    private mutating func readShape(_ rest: String, bytes: [UInt8]) {
        characters = text.utf8.count { $0 & 0xC0 != 0x80 }
        first = rest.first { !$0.isWhitespace } ?? " "
        opensQuote = Quotation.opens(rest)
        closesQuote = Quotation.closes(text)
        let opener: Set<Character> = ["(", "[", "（", "【", "<", "‹"]
        let closer: Set<Character> = [")", "]", "）", "】", ">", "›"]
        if let head = rest.first, opener.contains(head), let last = rest.last(where: { $0 != "." })
        {
            isBracketed = closer.contains(last)
        }
        if rest.count > 4, let head = Marker(rest), case .dash = head.style { isBracketed = false }
        ending = Self.ending(of: text)
        var upper = 0
        var lower = 0
        for scalar in text.unicodeScalars.prefix(300) {
            if scalar.properties.isUppercase {
                upper += 1
            } else if scalar.properties.isLowercase {
                lower += 1
            }
        }
        isCapitals = upper >= 3 && lower * 12 <= upper
        let firstLetter = rest.unicodeScalars.first { $0.properties.isAlphabetic }
        startsUpper = firstLetter.map { !$0.properties.isLowercase } ?? false
        var wordCount = 0
        var capitalWords = 0
        for printed in text.split(separator: " ").prefix(40) {
            // An elided article is no word of its own: "d'Orvelle".
            let elided = printed.prefix(6).firstIndex { $0 == "'" || $0 == "’" }
            let word = elided.map { printed[printed.index(after: $0)...] } ?? printed
            guard let letter = word.unicodeScalars.first(where: { $0.properties.isAlphabetic })
            else {
                continue
            }
            // Small words have small letters in names too: "Ministry of the Interior".
            guard word.count > 3 || letter.properties.isUppercase else { continue }
            wordCount += 1
            if letter.properties.isUppercase { capitalWords += 1 }
        }
        capitalShare = wordCount == 0 ? 0 : capitalWords * 100 / wordCount
    }

    private static func ending(of text: String) -> Ending {
        var rest = text[...]
        let skipped: Set<Character> = ["\"", "”", "»", "’", "'", ")", "]", "“", "）", "」", "』", "*"]
        while let last = rest.last, skipped.contains(last) || last.isWhitespace {
            rest.removeLast()
        }
        // A footnote's mark may stand behind the stop: "homes².", "April[1]".
        while let last = rest.last, "¹²³⁴⁵⁶⁷⁸⁹⁰".contains(last) { rest.removeLast() }
        switch rest.last {
        case "."?: return rest.hasSuffix("...") ? .ellipsis : .stop
        case "。"?, "؟"?, "।"?, "։"?, "．"?: return rest.last == "؟" ? .question : .stop
        case "?"?, "？"?: return .question
        case "!"?, "！"?: return .exclamation
        case "…"?: return .ellipsis
        case ":"?, "："?: return .colon
        case ";"?, "；"?, "؛"?: return .semicolon
        case ","?, "，"?, "、"?, "،"?: return .comma
        default: return .open
        }
    }

    // MARK: Tokens

    private mutating func readTokens(_ tokens: [Token], bytes: [UInt8]) {
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
                if firstWords.count < 8 { firstWords.append(token.hash) }
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
                if bytes[token.start..<token.end].elementsEqual([0xE3, 0x80, 0x82])
                    || bytes[token.start..<token.end].elementsEqual([0xD8, 0x9F])
                {
                    sentences += 1
                }
                continue
            }
            for byte in bytes[token.start..<token.end] where byte != 0x2D { hash.add(byte) }
        }
        words = plain + (han + 1) / 2
        if tokens.count == Self.tokenLimit {
            words = max(words, text.utf8.count / 7)
            sentences = max(sentences, 3)
            for byte in bytes.suffix(64) { hash.add(byte) }
        }
        key = hash.value
    }

    /// The comparison key of the text before a date that ends it; `nil` when none does.
    private mutating func readKeyBeforeDate(_ tokens: [Token], bytes: [UInt8]) {
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

    private mutating func readPhrases(_ bytes: [UInt8], tokens: [Token], lexicon: Lexicon) {
        let contentStart = tokens.first { token in
            if case .word = token.kind { return true }
            return false
        }?.start
        guard let contentStart else { return }
        let contentEnd = Self.contentEnd(bytes, tokens)
        evidence = LanguageEvidence(
            points: Array(repeating: 0, count: LanguageFacts.all.count),
            words: 0,
            script: nil,
            letters: 0
        )
        var position = 0
        var kindPosition = -1
        var typeEnd = 0
        for token in tokens.prefix(words > 60 ? 90 : 140) {
            guard case .word = token.kind else { continue }
            let isFirst = token.start == contentStart
            var isMenuWord = false
            var isTypeWord = false
            for start in Self.phraseStarts(of: token, in: bytes) {
                lexicon.forEachPhrase(in: bytes, at: start) { match in
                    inner.formUnion(match.cues)
                    if isFirst {
                        starts.formUnion(match.cues)
                        if match.end >= contentEnd { whole.formUnion(match.cues) }
                        if match.cues.has(.typeLabel) || match.kind != nil {
                            typeEnd = max(typeEnd, match.end)
                        }
                        if words <= 14 { evidence.points[match.language] += 0.9 }
                    } else if match.cues.has(.typeLabel), match.end >= contentEnd {
                        endsType = true
                    }
                    if match.cues.hasAny(.furniture, .home, .typeLabel, .relatedLabel) {
                        isMenuWord = true
                    }
                    if match.cues.has(.typeLabel) || match.kind != nil { isTypeWord = true }
                    if let found = match.kind {
                        // A longer name at the same place takes over: "communiqué de presse".
                        if kindPosition == position, let last = kinds.last, last != found {
                            kinds.removeLast()
                        }
                        if !kinds.contains(found) { kinds.append(found) }
                        if kind == nil || kindPosition == position
                            || position < 3 && found.isFiner(than: kind)
                        {
                            kind = found
                            kindStarts = position < 3
                            kindPosition = position
                        }
                    }
                }
            }
            if isMenuWord { menuWords += 1 }
            if isTypeWord { typeWords += 1 }
            position += 1
        }
        if typeEnd > 0 {
            wordsBehindType = tokens.count { $0.start >= typeEnd && $0.kind == .word }
        }
    }

    /// Where a phrase may begin in a word: at its start, and behind an article that is elided into it.
    private static func phraseStarts(of token: Token, in bytes: [UInt8]) -> [Int] {
        guard
            let apostrophe = bytes[token.start..<min(token.end, token.start + 6)].firstIndex(
                of: 0x27
            )
        else { return [token.start] }
        return [token.start, apostrophe + 1]
    }

    /// Where the content ends when end punctuation and numbers are left aside.
    private static func contentEnd(_ bytes: [UInt8], _ tokens: [Token]) -> Int {
        tokens.last { token in
            if case .word = token.kind { return true }
            return false
        }?.end ?? bytes.count
    }

    // MARK: Dates

    private mutating func readDates(_ tokens: [Token]) {
        let reader = DateReader(tokens, words: .shared)
        dates = reader.dates(before: words > 60 ? 50 : 90)
        isDate = words <= 22 && reader.isDateOnly(dates)
        wordsBesideDates = reader.strangers(to: dates)
        if dates.isEmpty, words <= 7 {
            isTime = reader.isTimeOnly
            isTimed =
                reader.holdsTime
                && tokens.contains { $0.kind == .word && TimeZones.names.contains($0.hash) }
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

    /// Whether `text` begins with an opening mark.
    static func opens(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        return opening.contains(first) && text.count > 1
    }

    /// Whether `text` ends with a closing mark, a stop aside.
    static func closes(_ text: String) -> Bool {
        let last = text.last { !".,!?;:。".contains($0) && !$0.isWhitespace }
        return last.map(closing.contains) ?? false
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
