import Communique

/// A person or an office named in a text, as words of it.
struct Mention: Equatable {
    /// The words of the person's name.
    var name: Range<Int>?
    /// The words of the office.
    var role: Range<Int>?

    /// All words of it.
    var words: Range<Int>? {
        guard let name else { return role }
        guard let role else { return name }
        return min(name.lowerBound, role.lowerBound)..<max(name.upperBound, role.upperBound)
    }
}

/// Reads persons and offices in the words of a text: "Office Name", "Office, Name", "Name, Office",
/// "Name (Office)", an office alone.
struct PersonReader {
    /// The words.
    let source: WordText
    /// Reads what belongs to an office: the body it is of.
    let bodies: BodyReader

    private var words: [WordText.Word] { source.words }

    /// Makes a reader; `evidence` tells where the names of bodies end.
    init(_ source: WordText, evidence: NameEvidence) {
        self.source = source
        bodies = BodyReader(source: source, evidence: evidence)
    }

    /// The first person or office from `start` on, when it stands there: at most five words ahead.
    func mention(from start: Int) -> Mention? {
        var index = start
        while index < words.count, Self.articles.contains(words[index]) || words[index].text.isEmpty
        {
            index += 1
        }
        if let named = nameFirst(from: index) { return named }
        let limit = min(words.count, index + 5)
        guard index < limit, let office = (index..<limit).first(where: { isOffice($0) }) else {
            return nil
        }
        return mention(ofOffice: office, from: index, qualified: true)
    }

    /// All persons named with an office in the text.
    func mentions() -> [Mention] {
        var found: [Mention] = []
        var from = 0
        for index in words.indices where index >= from && isOffice(index) {
            guard let mention = mention(ofOffice: index, from: from, qualified: false),
                let all = mention.words
            else { continue }
            from = max(all.upperBound, index + 1)
            if mention.name != nil { found.append(mention) }
        }
        return found
    }

    /// Who holds the office whose noun is at `office`; nothing before `from` is looked at.
    /// `qualified` says that all words before the noun belong to the office, as in a headline.
    func mention(ofOffice office: Int, from: Int, qualified: Bool) -> Mention? {
        guard let phrase = words[office].phrase(.officeNoun) else { return nil }
        let facts = LanguageFacts.all[phrase.language]
        let start = officeStart(office, from: from, facts, qualified: qualified)
        let end = min(office + phrase.length, words.count)
        if words[office].isCaseless {
            return caseless(start..<end, from: from, facts)
        }
        var found = behind(start..<end, facts, qualified: qualified)
        if found.name == nil, let name = nameBefore(start, from: from) { found.name = name }
        return found
    }

    func isOffice(_ index: Int) -> Bool {
        words[index].has(.officeNoun)
            && !(words[index].isAcronym && words[index].text.utf8.count == 2)
    }

    // MARK: The office

    /// Where the name of an office begins: its noun, or words that qualify it.
    private func officeStart(
        _ office: Int,
        from: Int,
        _ facts: LanguageFacts,
        qualified: Bool
    ) -> Int {
        var start = office
        while start > from, office - start < 4 {
            let word = words[start - 1]
            guard !word.text.isEmpty, word.behind == nil || word.behind == "-",
                !Self.articles.contains(word), !word.has(.byWord) || word.isCapital,
                !word.namesKind,
                !word.has(.saidWord), !word.hasDigit, words[start].before != "(",
                !word.isFrequent || facts.bodyNames == .nounLast && qualified
            else { break }
            if !word.isCapital, !qualified { break }
            start -= 1
        }
        // What belongs to the office begins with a capital, or is the office.
        if !qualified, facts.bodyNames == .nounLast {
            while start < office, !words[start].isCapital { start += 1 }
        }
        return start
    }

    /// What stands behind an office: what belongs to it, and the name.
    private func behind(_ office: Range<Int>, _ facts: LanguageFacts, qualified: Bool) -> Mention {
        var index = office.upperBound
        var end = office.upperBound
        // An office of several words, "министр иностранных дел", is complete.
        var (small, asks) = (office.count >= 3 ? 1 : 0, false)
        while index < words.count {
            let before = words[index - 1]
            let word = words[index]
            if !before.endsNothing || word.before == "(" {
                let isBracket = word.before == "(" && before.behind == nil
                if before.behind == "," || before.behind == ":" && qualified || isBracket
                    || before.behind == "-" || before.behind == "–",
                    let name = nameRun(from: index),
                    !isBracket || words[name.upperBound - 1].behind == ")",
                    !isOfficeAhead(name.lowerBound)
                {
                    return Mention(name: name, role: office.lowerBound..<end)
                }
                break
            }
            if word.has(.personTitle), word.isCapital || word.behind == ".",
                let name = nameRun(from: index, least: 1)
            {
                return Mention(name: name, role: office.lowerBound..<end)
            }
            if word.text.isEmpty || BodyReader.occasions.contains(word) { break }
            if let mark = word.before, "«“„\"".unicodeScalars.contains(mark) { break }
            if word.isCapital {
                let afterLink = before.isLink
                let run = capitals(from: index)
                // "F-16" has a capital and is no name.
                if run.isEmpty { break }
                if facts.bodyNames == .nounLast, !afterLink, let name = nameLeading(run),
                    words[name.upperBound - 1].text.contains(where: { $0 == "'" || $0 == "’" })
                {
                    return Mention(name: name, role: office.lowerBound..<end)
                }
                if let noun = run.first(where: { words[$0].has(.bodyNoun) }),
                    let body = bodies.body(at: noun) ?? Optional(noun..<(noun + 1)),
                    body.upperBound > index
                {
                    (index, end) = (body.upperBound, body.upperBound)
                    continue
                }
                if run.first(where: { isOffice($0) }) == index {
                    index += max(1, word.length(of: .officeNoun))
                    end = index
                    continue
                }
                if let name = nameWithin(run, afterLink: afterLink, small: small, facts) {
                    return Mention(
                        name: name,
                        role: office.lowerBound..<(name.lowerBound > index ? name.lowerBound : end)
                    )
                }
                // A single word: what the office is of, where names of that sort may follow.
                if run.count == 1, !afterLink, !word.isAcronym, facts.bodyNames == .nounLast {
                    break
                }
                (index, end) = (run.upperBound, run.upperBound)
                continue
            }
            if word.isLink {
                index += 1
                asks = true
                continue
            }
            if word.isFrequent || word.has(.saidWord) || word.hasDigit || word.namesKind
                || facts.bodyNames == .nounLast
            {
                break
            }
            if facts.bodyNames == .joined, SlavicEndings.isVerb(word.text), small > 0 || !qualified
            {
                break
            }
            let goesOn =
                index + 2 < words.count && words[index + 1].isLink && words[index + 2].isCapital
            if !qualified, facts.bodyNames == .linked, !before.isLink, small == 0, !goesOn { break }
            if facts.bodyNames == .joined, small > (qualified ? 1 : 0), !asks { break }
            if small >= 4 { break }
            asks = SlavicEndings.isAdjective(word.text)
            small += 1
            index += 1
            end = index
        }
        return Mention(name: nil, role: office.lowerBound..<min(end, words.count))
    }

    private func isOfficeAhead(_ index: Int) -> Bool { isOffice(index) }

    /// The name among capitalised words behind an office; `nil` when they are what the office is of.
    private func nameWithin(
        _ run: Range<Int>,
        afterLink: Bool,
        small: Int,
        _ facts: LanguageFacts
    ) -> Range<Int>? {
        if facts.bodyNames == .nounLast { return nameLeading(run) }
        let names = run.count { !words[$0].isLink && !Self.particles.contains(words[$0]) }
        guard names >= 2 else { return nil }
        if words[run.lowerBound...].prefix(run.count).allSatisfy(\.isAcronym), names > 3 {
            return nil
        }
        if afterLink {
            return names >= 3 ? lastNames(2, of: run) : nil
        }
        if names == 3 {
            let middle = words[run.lowerBound + 1]
            let isPatronymic = ["вич", "вича", "вичем", "вичу", "вна", "вны", "вной", "вне"]
                .contains { middle.text.hasSuffix($0) }
            if facts.bodyNames == .joined, !isPatronymic, small == 0 {
                return lastNames(2, of: run)
            }
            return run
        }
        if names >= 4 {
            let middle = words[run.upperBound - 2]
            let isPatronymic = ["вич", "вича", "вны", "вна"].contains { middle.text.hasSuffix($0) }
            return lastNames(isPatronymic ? 3 : 2, of: run)
        }
        return run
    }

    /// The name that capitalised words behind an office begin with, where what an office is of stands
    /// before it: two words, and a third that is no other noun in a case of its own.
    private func nameLeading(_ run: Range<Int>) -> Range<Int>? {
        var end = run.lowerBound
        while end < run.upperBound, end - run.lowerBound < 4 {
            let word = words[end]
            if word.has(.officeNoun) || word.has(.bodyNoun) { break }
            if end - run.lowerBound >= 2, !Self.isPatronymic(words[end - 1]),
                !Self.isPatronymic(word), run.count > 3 || Self.isOblique(word)
            {
                break
            }
            end += 1
            // "Elif Karan'ın": the ending of a name is the end of it.
            if word.text.contains(where: { $0 == "'" || $0 == "’" }) { break }
        }
        return end - run.lowerBound >= 2 ? run.lowerBound..<end : nil
    }

    /// Whether a word names the father: "Kərim oğlu", "Садыр уулу", "Кемелұлы".
    private static func isPatronymic(_ word: WordText.Word) -> Bool {
        [
            "ұлы", "қызы", "уулу", "кызы", "oğlu", "qızı", "oglu", "o'g'li", "qizi", "улы", "вич",
            "вна",
        ]
        .contains { word.text.hasSuffix($0) }
    }

    /// Whether a word has the ending of the genitive, dative or locative in a Turkic language.
    private static func isOblique(_ word: WordText.Word) -> Bool {
        [
            "нын", "нин", "нун", "нүн", "дын", "дин", "тын", "тин", "ның", "нің", "дың", "дің",
            "тың",
            "тің", "ндағы", "ндагы", "ғы", "гы", "nın", "nin", "nun", "nün", "ning", "dakı", "dəki",
            "da", "də", "дағы", "ға", "ге",
        ].contains { word.text.hasSuffix($0) && word.text.count > $0.count + 2 }
    }

    private func lastNames(_ count: Int, of run: Range<Int>) -> Range<Int> {
        var (start, left) = (run.upperBound, count)
        while start > run.lowerBound, left > 0 {
            start -= 1
            if !Self.particles.contains(words[start]) { left -= 1 }
        }
        return start..<run.upperBound
    }

    // MARK: Names

    /// "Allan Reyes, Department Spokesperson".
    private func nameFirst(from start: Int) -> Mention? {
        guard let name = nameRun(from: start), name.upperBound < words.count,
            words[name.upperBound - 1].behind == "," || words[name.upperBound].before == "("
                || ["-", "–", "—"].contains(words[name.upperBound].before ?? " ")
                || words[name.upperBound].text.isEmpty
        else { return nil }
        var role = name.upperBound
        while role < words.count, words[role].text.isEmpty || Self.articles.contains(words[role]) {
            role += 1
        }
        guard let office = (role..<min(words.count, role + 4)).first(where: { isOffice($0) }),
            let phrase = words[office].phrase(.officeNoun)
        else { return nil }
        let facts = LanguageFacts.all[phrase.language]
        let end = min(office + phrase.length, words.count)
        let found = behind(role..<end, facts, qualified: true)
        return Mention(name: name, role: found.role)
    }

    /// The name that a comma or a dash parts from the office at `office`: "said Ida Holm, the mayor".
    private func nameBefore(_ office: Int, from: Int) -> Range<Int>? {
        var behind = office
        while behind > from,
            words[behind - 1].text.isEmpty || Self.articles.contains(words[behind - 1])
        {
            behind -= 1
        }
        guard behind > from, words[behind - 1].behind == "," || words[behind].before == "(" else {
            return nil
        }
        var start = behind
        while start > from, behind - start < 4 {
            let word = words[start - 1]
            guard word.isCapital || Self.particles.contains(word),
                start == behind || word.behind == nil, !word.has(.bodyNoun), !isOffice(start - 1),
                !word.has(.inWord) || !word.isCapital, !word.hasDigit
            else { break }
            start -= 1
            if words[start].before != nil { break }
        }
        while start < behind, !words[start].isCapital || words[start].has(.personTitle) {
            start += 1
        }
        return (2...4).contains(behind - start) ? start..<behind : nil
    }

    /// Two to four capitalised words at `start`, titles before them left out.
    func nameRun(from start: Int, least: Int = 2) -> Range<Int>? {
        var index = start
        while index < words.count, words[index].has(.personTitle),
            words[index].isCapital || words[index].behind == "." || words[index].text.utf8.count < 5
        { index += 1 }
        let run = capitals(from: index)
        let names = run.count { !Self.particles.contains(words[$0]) }
        guard (least...4).contains(names),
            !run.contains(where: { words[$0].has(.bodyNoun) || words[$0].has(.officeNoun) })
        else { return nil }
        return run
    }

    /// The capitalised words from `start` on, with the particles of names among them, up to a mark.
    private func capitals(from start: Int) -> Range<Int> {
        var index = start
        while index < words.count, index - start < 8 {
            let word = words[index]
            if index > start, word.before == "(" || word.before == "«" || word.before == "“" {
                break
            }
            guard word.isCapital && !word.hasDigit || word.has(.personTitle) && index > start else {
                // "van der" between two capitals.
                var next = index
                while next < words.count, next - index < 3, Self.particles.contains(words[next]),
                    words[next].behind == nil
                {
                    next += 1
                }
                guard next > index, index > start, next < words.count, words[next].isCapital else {
                    break
                }
                index = next
                continue
            }
            index += 1
            if let mark = word.behind, mark != "-",
                !(mark == "." && word.text.unicodeScalars.count <= 3)
            {
                break
            }
        }
        while index > start, !words[index - 1].isCapital { index -= 1 }
        return start..<index
    }

    // MARK: Scripts without capitals

    /// An office of Arabic, Hebrew, Persian: what belongs to it, then two or three words of a name.
    private func caseless(_ office: Range<Int>, from: Int, _ facts: LanguageFacts) -> Mention {
        // "Name, Office".
        if office.lowerBound > from, let mark = words[office.lowerBound - 1].behind,
            mark == "،" || mark == ","
        {
            var start = office.lowerBound
            while start > from, office.lowerBound - start < 3 {
                let word = words[start - 1]
                guard start == office.lowerBound || word.behind == nil, isNameLike(word) else {
                    break
                }
                start -= 1
            }
            if office.lowerBound - start >= 2 {
                return Mention(
                    name: start..<office.lowerBound,
                    role: office.lowerBound..<endOfOffice(office, facts)
                )
            }
        }
        let end = endOfOffice(office, facts)
        let role = office.lowerBound..<end
        guard end < words.count, words[end - 1].behind == nil || words[end - 1].behind == "،" else {
            return Mention(name: nil, role: role)
        }
        var start = end
        var hasTitle = false
        while start < words.count, words[start].has(.personTitle) {
            start += words[start].length(of: .personTitle)
            hasTitle = true
        }
        guard facts.bodyNames == .articles || hasTitle else {
            return Mention(name: nil, role: role)
        }
        var index = start
        while index < words.count, index - start < 4 {
            let word = words[index]
            guard isNameLike(word), index == start || words[index - 1].behind == nil else { break }
            if index - start >= 2, !word.startsWithArticle, !words[index - 1].isLink { break }
            index += 1
        }
        guard index - start >= 2 else { return Mention(name: nil, role: role) }
        return Mention(name: start..<index, role: role)
    }

    /// The two words behind the first title of a person, in a script without capitals.
    func titledName() -> Range<Int>? {
        guard let title = words.indices.first(where: { words[$0].has(.personTitle) }) else {
            return nil
        }
        let start = title + max(1, words[title].length(of: .personTitle))
        guard start + 2 <= words.count, words[start].behind == nil,
            isNameLike(words[start]), isNameLike(words[start + 1])
        else { return nil }
        return start..<(start + 2)
    }

    private func isNameLike(_ word: WordText.Word) -> Bool {
        !word.text.isEmpty && !word.hasDigit && (!word.isFrequent || word.isLink)
            && !word.has(.saidWord) && !word.has(.bodyNoun) && !word.has(.officeNoun)
            && !word.namesKind && !Self.hebrewPrefix(word)
    }

    /// Whether a word of Hebrew begins with what is written together with it, "in the", and so is no
    /// name; a guess from its length.
    private static func hebrewPrefix(_ word: WordText.Word) -> Bool {
        word.text.hasPrefix("ב") && word.text.unicodeScalars.count >= 4 && word.phrases.isEmpty
            && !word.text.hasPrefix("בן")
    }

    private func endOfOffice(_ office: Range<Int>, _ facts: LanguageFacts) -> Int {
        var index = office.upperBound
        var hasArticle = words[office.upperBound - 1].startsWithArticle
        while index < words.count, words[index - 1].behind == nil, index - office.upperBound < 6 {
            let word = words[index]
            if word.isFrequent && !word.isLink && !Self.speaksFor.contains(word)
                || word.has(.saidWord) || word.hasDigit || word.has(.personTitle)
                || word.namesKind
            {
                break
            }
            if word.has(.bodyNoun), let body = bodies.body(at: index) {
                index = max(index + 1, body.upperBound)
                hasArticle = true
                continue
            }
            // "المتحدث الرسمي باسم وزارة الخارجية": for whom the office speaks.
            if Self.speaksFor.contains(word), index + 1 < words.count,
                words[index + 1].has(.bodyNoun)
            {
                index += 1
                continue
            }
            if facts.bodyNames == .articles {
                if hasArticle, !word.startsWithArticle { break }
                if word.startsWithArticle { hasArticle = true }
                // Without an article it may be a name as well.
                if !word.startsWithArticle, !isConstruct(index) { break }
            } else if index - office.upperBound >= 3 {
                break
            }
            index += 1
        }
        return min(index, words.count)
    }

    /// Whether a word without article is followed by one with it, and so belongs to the office.
    private func isConstruct(_ index: Int) -> Bool {
        index + 1 < words.count && words[index].behind == nil && words[index + 1].startsWithArticle
            && !words[index + 1].isFrequent
    }

    private static let articles = WordSet(
        """
        the its der des die den dem el la le les l' il lo o a as os del de du della dell' von vom do da
        """
    )
    /// Words between an office of Arabic or Persian and the body it speaks for.
    private static let speaksFor = WordSet("باسم لشؤون لدى")
    /// Small words within the names of persons.
    private static let particles = WordSet(
        """
        van von der den de del della di da dos das du la le el al bin ibn ben ten ter zu af av oğlu qızı
        ван фон дер де ла бин ибн бен оглы кызы и y i
        """
    )
}
