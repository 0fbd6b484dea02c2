import Communique

/// Reads the names of bodies in the words of a text: a noun such as "ministry", and what belongs to it.
struct BodyReader {
    /// The words.
    let source: WordText
    /// What the page's other texts say of where names end.
    let evidence: NameEvidence

    private var words: [WordText.Word] { source.words }

    /// The words of the first body named in the text.
    func first() -> Range<Int>? {
        var index = 0
        while index < words.count {
            if let body = body(at: index) { return body }
            if words[index].isCompoundBody { return index..<(index + 1) }
            index += 1
        }
        return nil
    }

    /// The words that name the body whose noun begins at `noun`; `nil` when there is none, or when the
    /// noun stands alone: "the council said".
    func body(at noun: Int) -> Range<Int>? {
        guard let phrase = words[noun].phrase(.bodyNoun), !words[noun].isPossessive else {
            return nil
        }
        let facts = LanguageFacts.all[phrase.language]
        let end = min(noun + phrase.length, words.count)
        let found: Range<Int>? =
            switch facts.bodyNames {
            case .nounLast: endingWithNoun(noun, end)
            case .articles: withArticles(end, noun)
            case .joined: words[noun].isCaseless ? joinedCaseless(noun, end) : joined(noun, end)
            case .linked: linked(noun, end)
            }
        guard let found, found.count > 1 || isShortForm(found.lowerBound) else { return nil }
        return found
    }

    /// Whether a word in capitals is a short form, and not a word of a text in capitals.
    private func isShortForm(_ index: Int) -> Bool {
        words[index].isAcronym && words.contains { $0.isCapital && !$0.isAcronym }
    }

    // MARK: The noun is the last word

    private func endingWithNoun(_ noun: Int, _ end: Int) -> Range<Int>? {
        var start = noun
        var index = noun
        while index > 0, noun - index < 5 {
            let word = words[index - 1]
            guard word.behind == nil, !word.namesKind, !word.hasDigit, !word.text.isEmpty,
                !word.has(.bylineStart), !word.has(.officeNoun), !word.has(.saidWord),
                // "Selim Aydoğan'ın": whose speech it is.
                !word.text.contains(where: { $0 == "’" || $0 == "'" })
                    || word.phrases.isEmpty == false
            else { break }
            if word.isCapital || word.isCaseless {
                start = index - 1
            } else if word.isFrequent && !word.isLink {
                break
            }
            index -= 1
        }
        guard words[start].isCapital || words[start].isCaseless else { return nil }
        return start..<end
    }

    // MARK: The article is a prefix

    private func withArticles(_ behind: Int, _ noun: Int) -> Range<Int>? {
        if let length = evidence.length(of: noun, in: source) { return noun..<(noun + length) }
        var index = behind
        var hasArticle = words[behind - 1].startsWithArticle
        while index < words.count, words[index - 1].behind == nil, index - behind < 6 {
            let word = words[index]
            if word.isFrequent && !word.isLink || word.has(.saidWord) || word.hasDigit { break }
            let isDefinite = word.startsWithArticle && (hasArticle || !word.text.hasPrefix("لل"))
            if hasArticle, !isDefinite { break }
            if isDefinite { hasArticle = true }
            if !hasArticle, index - behind >= 3 { break }
            index += 1
        }
        // Without an article it is any committee, and no name.
        return hasArticle ? noun..<max(behind, index) : nil
    }

    // MARK: What belongs to the noun stands right behind it

    private func joinedCaseless(_ noun: Int, _ end: Int) -> Range<Int>? {
        if let length = evidence.length(of: noun, in: source) { return noun..<(noun + length) }
        var index = end
        while index < words.count, words[index - 1].behind == nil, index - end < 3 {
            let word = words[index]
            if word.isFrequent || word.has(.saidWord) || word.hasDigit { break }
            index += 1
        }
        return noun..<index
    }

    private func joined(_ noun: Int, _ end: Int) -> Range<Int>? {
        let start = startOfCapitals(before: noun)
        guard words[start].isCapital else { return nil }
        if let length = evidence.length(of: noun, in: source), length >= end - noun,
            !isWithinCapitals(noun + length)
        {
            return start..<(noun + length)
        }
        var index = end
        var close = end
        // An adjective asks for its noun: "иностранных дел", "na vanjskih poslova".
        var (small, asks, capitals) = (0, true, 0)
        while index < words.count, words[index - 1].endsNothing {
            let word = words[index]
            if word.has(.saidWord) || word.hasDigit || word.before == "(" { break }
            if word.isCapital {
                if isPerson(at: index) || word.namesKind { break }
                index += 1
                close = index
                capitals += 1
                (small, asks) = (0, word.has(.bodyNoun) || SlavicEndings.isAdjective(word.text))
            } else if Self.occasions.contains(word) {
                break
            } else if word.isLink {
                index += 1
                asks = true
            } else if !word.isFrequent, asks || small == 0 && close == end, small < 3,
                !SlavicEndings.isVerb(word.text)
            {
                index += 1
                close = index
                small += 1
                asks = SlavicEndings.isAdjective(word.text)
            } else {
                break
            }
        }
        // "Министерства иностранных дел Республики Велмара Нины Саар": who speaks for it is no part.
        if capitals >= 3, close > end + 3, words[(close - 3)..<close].allSatisfy(\.isCapital) {
            close -= 2
        }
        return start..<close
    }

    // MARK: Small words link what belongs to the noun

    private func linked(_ noun: Int, _ end: Int) -> Range<Int>? {
        guard words[noun].isCapital, !words[noun].hasDash else { return nil }
        let start = startOfCapitals(before: noun)
        if start == noun, end < words.count, words[end].isLink,
            let length = evidence.length(of: noun, in: source), length > end - noun
        {
            return start..<(noun + length)
        }
        var index = end
        var close = end
        while index < words.count, words[index - 1].endsNothing {
            let word = words[index]
            if word.before == "(" { break }
            if word.isCapital {
                if isPerson(at: index) || word.namesKind { break }
                if word.has(.officeNoun), !words[index - 1].isLink { break }
                index += 1
                close = index
            } else if Self.occasions.contains(word) && !Self.about.contains(word)
                || close == end && word.isConjunction
            {
                break
            } else if word.isLink
                || close == end && index == end && BodyReader.posted.contains(word)
                    && BodyReader.abroad.contains(words[noun])
                || index == end && BodyReader.about.contains(word)
                    && BodyReader.advising.contains(words[noun])
            {
                if word.isConjunction, isPerson(at: index + 1) { break }
                index += 1
            } else if close == index, isAdjective(at: index),
                index + 1 < words.count || index > end && !words[close - 1].isAcronym
            {
                // The last word of a line that names a body: "Ministère des Voies navigables".
                index += 1
                close = index
            } else {
                break
            }
        }
        return start..<close
    }

    /// Whether a word in small letters goes on with a name in a language that links: "Consorzio vetrai
    /// di Rovasca"; or is the last word of a line.
    private func isAdjective(at index: Int) -> Bool {
        let word = words[index]
        guard !word.isFrequent, !word.hasDigit, word.behind == nil, !word.has(.saidWord),
            !word.namesKind
        else { return false }
        return index + 1 == words.count
            || index + 2 < words.count && words[index + 1].isLink && words[index + 2].isCapital
    }

    /// Whether capitalised words without a mark between them stand on both sides of `index`.
    private func isWithinCapitals(_ index: Int) -> Bool {
        index < words.count && words[index].isCapital && words[index - 1].isCapital
            && words[index - 1].behind == nil && words[index].before == nil
    }

    /// Where the capitalised words before a noun begin that belong to it.
    private func startOfCapitals(before noun: Int) -> Int {
        var start = noun
        while start > 0, noun - start < 5 {
            let word = words[start - 1]
            guard word.isCapital, word.behind == nil || word.behind == "-", !word.isLink,
                !word.hasDash, !word.has(.bylineStart) || word.isAcronym,
                word.text.utf8.count > 2 || word.isAcronym, !word.namesKind, !word.has(.noteLabel),
                !word.isPossessive,
                start - 1 > 0 && words[start - 2].behind != "." || !SlavicEndings.isVerb(word.text),
                !BodyReader.articles.contains(word), !word.has(.officeNoun),
                words[start].before != "("
            else { break }
            start -= 1
        }
        return start
    }

    private func isPerson(at index: Int) -> Bool {
        guard index + 1 < words.count, words[index].isCapital, words[index + 1].isCapital,
            words[index].length(of: .bodyNoun) == 0
        else { return false }
        return words[index].has(.personTitle) || words[index].has(.officeNoun)
            || index + 2 < words.count && BodyReader.member.contains(words[index + 2])
    }

    private static let articles = WordSet(
        "the der die das le la el il der den dem des los las les i gli το η ο οι του της των τα"
    )
    /// Bodies that stand abroad, so that "to" and a place belong to their names.
    private static let abroad = WordSet(
        "mission delegation embassy ambassade consulate representation"
    )
    /// Bodies that are named for what they advise on.
    private static let advising = WordSet(
        "committee commission council panel group conference forum"
    )
    private static let about = WordSet("on")
    private static let posted = WordSet("to à in")
    /// Words that end a name because an occasion follows.
    static let occasions = WordSet(
        """
        after before during following regarding concerning with about at on lors avec sur après devant
        chez anlässlich nach über mit ante sobre tras durante después antes perante presso dopo prima
        op bij tijdens over podczas przy při privind για κατά στο στη στην пред при перед после щодо
        під про с со к у до після
        """
    )
    private static let member = WordSet("mp")
}

/// Endings of Slavic words that tell what a word in small letters is.
enum SlavicEndings {
    /// Whether a word ends as an adjective does that a noun must follow.
    static func isAdjective(_ word: Substring) -> Bool {
        adjectives.contains { word.hasSuffix($0) }
    }

    /// Whether a word ends as the past or an infinitive of a verb does.
    static func isVerb(_ word: Substring) -> Bool {
        word.utf8.count > 6 && verbs.contains { word.hasSuffix($0) }
    }

    private static let adjectives = [
        "ых", "их", "ого", "его", "ой", "ей", "ої", "ної", "ьої", "ните", "ските", "ih", "og",
        "oga",
        "ých", "ích", "ého", "ího", "ych", "ich", "iego", "ego", "ej", "ske",
    ]
    private static let verbs = [
        "ло", "ла", "ли", "лось", "лась", "лись", "ует", "яет", "ает", "ить", "ать", "ува", "ява",
        "ира", "тся", "ться", "ится", "lo", "la", "li", "je", "ил", "ыл", "ял", "шу", "жу", "ło",
        "ła", "ły", "uje",
    ]
}

extension WordText.Word {
    /// Whether it names a body by itself, being a compound with the noun of one.
    var isCompoundBody: Bool {
        guard text.utf8.count >= 8 else { return false }
        return CompoundNouns.name(in: text) != nil
    }

    /// Whether a dash of two hyphens is in it.
    fileprivate var hasDash: Bool { text.utf8.contains(0x2D) && text.contains("--") }

    /// Whether it is of a script without capitals.
    var isCaseless: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return Letters.classes(of: first).intersection([.alphabetic, .uppercase, .lowercase])
            == .alphabetic
    }

    /// Whether no mark stands behind it that ends a name.
    var endsNothing: Bool {
        behind == nil || behind == "'" || behind == "’" || behind == "-" || behind == "&"
    }

    /// Whether an Arabic or Hebrew article is its beginning, with or without what is written together
    /// with it.
    var startsWithArticle: Bool {
        for prefix in ["ال", "وال", "لل", "بال", "ה", "וה"] where text.hasPrefix(prefix) {
            return text.unicodeScalars.count >= prefix.unicodeScalars.count + 2
        }
        return false
    }

    /// Whether it owns what follows: "the Assembly's Committee".
    var isPossessive: Bool { text.hasSuffix("'s") || text.hasSuffix("’s") }

    /// Whether it joins two of a kind.
    var isConjunction: Bool { Self.conjunctions.contains(self) }

    private static let conjunctions = WordSet("and und et y e и та i a en och ja και şi și și")
}
