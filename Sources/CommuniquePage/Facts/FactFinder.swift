import Communique

/// Finds out the facts about a document, each with the place it stands at and the rule that found it.
///
/// For each field there is a list of candidates, the best first; the document takes the first and
/// keeps the others as ``Fact``s that were not chosen.
struct FactFinder {
    let page: Page
    let article: Article
    let verdicts: [Verdict]
    let languages: BlockLanguages
    let options: PageParser
    /// Where names end, and the words of blocks.
    let evidence: NameEvidence
    private var facts: [Fact] = []

    /// A value that a fact may have.
    struct Candidate {
        var value: String
        var rule: Decision.RuleName
        var confidence: Int
        var reason: String
        var block: Int?
    }

    /// Adds the facts to `document`, and fills its typed fields from those chosen.
    static func addFacts(
        to document: inout Document,
        page: Page,
        article: Article,
        verdicts: [Verdict],
        languages: BlockLanguages,
        options: PageParser
    ) {
        guard article.isFound else { return }
        var finder = FactFinder(
            page: page,
            article: article,
            verdicts: verdicts,
            languages: languages,
            options: options
        )
        finder.fill(&document)
        document.facts = finder.facts
        finder.addNames(to: &document)
    }

    private var blocksByRole: [Block.Role: [Int]] = [:]

    private init(
        page: Page,
        article: Article,
        verdicts: [Verdict],
        languages: BlockLanguages,
        options: PageParser
    ) {
        self.page = page
        self.article = article
        self.verdicts = verdicts
        self.languages = languages
        self.options = options
        blocksByRole = Self.grouped(verdicts)
        evidence = NameEvidence(
            page,
            titles: article.titles,
            language: languages.main,
            blocks: Self.texts(of: article, verdicts)
        )
    }

    /// The blocks of each role. A block is mostly of the role of the one before.
    private static func grouped(_ verdicts: [Verdict]) -> [Block.Role: [Int]] {
        var groups: [(role: Block.Role, blocks: [Int])] = []
        var current = 0
        for (index, verdict) in verdicts.enumerated() {
            if groups.isEmpty || groups[current].role != verdict.role {
                current = groups.firstIndex { $0.role == verdict.role } ?? groups.count
                if current == groups.count { groups.append((verdict.role, [])) }
            }
            groups[current].blocks.append(index)
        }
        return Dictionary(uniqueKeysWithValues: groups.map { ($0.role, $0.blocks) })
    }

    /// The blocks whose words tell where names end: the article, then its furniture.
    private static func texts(of article: Article, _ verdicts: [Verdict]) -> [Int] {
        let isFurniture = verdicts.map {
            $0.isOfFurniture && ($0.role == .boilerplate || $0.role == .related)
        }
        return verdicts.indices.filter { !isFurniture[$0] }
            + verdicts.indices.filter { isFurniture[$0] }
    }

    private mutating func fill(_ document: inout Document) {
        if let title = add(.title, titles()) {
            document.headlines = [LocalizedText(title)] + mirroredTitles()
        }
        if let subtitle = add(.subtitle, subtitles()) {
            document.subtitles = [LocalizedText(subtitle)]
        }
        let datelines = datelines()
        let dates = DateFinder(self, datelines: datelines)
        if let date = add(.date, dates.candidates()) {
            document.dates.created = NewsDate(iso8601: date)
        }
        document.dates.published = dates.published
        document.dates.modified = dates.modified
        let kinds = KindFinder(self, hasAgency: datelines.contains { $0.dateline.source != nil })
        if let kind = add(.kind, kinds.candidates()) {
            document.kind = DocumentKind(rawValue: kind)
        }
        if let language = languages.main {
            add(
                .language,
                [
                    Candidate(
                        value: language.rawValue,
                        rule: "fact.language",
                        confidence: 90,
                        reason: "script, frequent words and letters of the text"
                    )
                ]
            )
        }
        fillParties(&document, datelines)
        if let dateline = datelines.first {
            document.dateline = dateline.dateline
        }
        if let place = add(.place, places(datelines)) { document.place = Place(place) }
    }

    private mutating func fillParties(_ document: inout Document, _ datelines: [LocatedDateline]) {
        let persons = PersonFinder(self, kind: document.kind)
        let speaker = persons.speaker()
        let name = add(.speaker, speaker.names, isChosen: !speaker.isShared)
        let role = add(.speakerRole, speaker.roles, isChosen: !speaker.isShared)
        let organisations = OrganisationFinder(self, datelines: datelines).candidates()
        let organisation = add(.organisation, organisations)
        if name != nil || role != nil {
            document.parties.append(
                Party(
                    .person,
                    role: .speaker,
                    name: name,
                    jobTitle: role,
                    affiliation: organisation
                )
            )
        }
        for author in persons.authors() {
            facts.append(fact(.author, author, isChosen: true))
            document.parties.append(Party(.person, role: .author, name: author.value))
        }
        if let organisation {
            document.provider = Party(.organisation, role: .issuer, name: organisation)
        }
        if let byline = blocks(of: .byline).first {
            document.byline = LocalizedText(page.blocks[byline].text)
        }
    }

    /// Adds the short forms that the text defines, and the persons and bodies that it names.
    private func addNames(to document: inout Document) {
        let text = verdicts.indices.lazy.filter {
            $0 >= article.head.lowerBound && !verdicts[$0].isOfFurniture
        }
        let blocks = Array(text.prefix(EntityFinder.blockLimit))
        document.abbreviations = AbbreviationFinder(page, blocks: blocks, languages: languages)
            .abbreviations()
        document.entities = EntityFinder(
            self,
            blocks: blocks,
            abbreviations: document.abbreviations
        )
        .entities()
    }

    // MARK: Candidates

    /// Adds `candidates`, the best first, and gives the value of the best.
    @discardableResult
    private mutating func add(
        _ field: Fact.Field,
        _ candidates: [Candidate],
        isChosen: Bool = true
    ) -> String? {
        var seen: Set<String> = []
        for candidate in candidates
        where !candidate.value.isEmpty && seen.insert(candidate.value).inserted {
            facts.append(fact(field, candidate, isChosen: isChosen && seen.count == 1))
        }
        guard isChosen else { return nil }
        return candidates.first { !$0.value.isEmpty }?.value
    }

    private func fact(_ field: Fact.Field, _ candidate: Candidate, isChosen: Bool) -> Fact {
        Fact(
            field,
            candidate.value,
            isChosen: isChosen,
            decision: Decision(
                rule: candidate.rule,
                confidence: candidate.confidence,
                reason: candidate.reason
            ),
            source: candidate.block.map { page.blocks[$0].source }
        )
    }

    /// The indices of the blocks that were taken for `role`.
    func blocks(of role: Block.Role) -> [Int] { blocksByRole[role] ?? [] }

    /// Whether the text is an interview.
    var isInterview: Bool {
        facts.contains {
            $0.field == .kind && $0.isChosen && $0.value == DocumentKind.interview.rawValue
        }
    }

    /// Whether a signature holds the name of a person, and no party or office before it.
    var isSignedByName: Bool {
        blocks(of: .signature).contains { index in
            let source = evidence.words(of: index)
            let name = PersonReader(source, evidence: evidence).nameRun(from: 0)
            return name?.count == source.words.count
        }
    }

    /// The first paragraphs of the text.
    var opening: [Int] {
        let text = verdicts.indices.dropFirst(article.head.lowerBound).lazy.filter { index in
            guard !verdicts[index].roles.isDisjoint(with: [.text, .answer]) else { return false }
            return [.lede, .paragraph, .answer].contains(verdicts[index].role)
        }
        return Array(text.prefix(2))
    }

    /// A year to complete dates that have none: the page's own, else that of the day of reading.
    var fallbackYear: Int? {
        for range in [article.head, 0..<page.blocks.count] {
            for index in range {
                if let year = page.blocks[index].dates.compactMap(\.year).first { return year }
            }
        }
        return options.now?.year
    }

    // MARK: Titles

    private func titles() -> [Candidate] {
        var candidates: [Candidate] = []
        // Of two copies the one without a date is the headline.
        let isOfMenu = { (index: Int) in page.blocks[index].marker?.isSimple == true }
        for index in article.titles.filter({ !isOfMenu($0) }) + article.titles.filter(isOfMenu) {
            let block = page.blocks[index]
            candidates.append(
                Candidate(
                    value: headline(of: block),
                    rule: "fact.title",
                    confidence: article.titles.count > 1 ? 95 : 80,
                    reason: article.titles.count > 1
                        ? "stands twice in the head" : "the headline of the head",
                    block: index
                )
            )
        }
        return candidates
    }

    /// The headline without a date that the site appended to it.
    private func headline(of block: PageBlock) -> String {
        // A bullet before a headline is the menu's that the copy stands in.
        let text =
            block.marker?.isSimple == true
            ? String(block.text.drop { !$0.isLetter && !$0.isNumber && !"\"“„«‘(".contains($0) })
            : block.text
        guard let before = block.keyBeforeDate, let date = block.dates.last else {
            return text
        }
        let isRepeated = article.titles.contains { page.blocks[$0].key == before }
        // A date in digits, with nothing between it and the headline, is the site's.
        let words = text.split(separator: " ")
        guard
            let first = words.lastIndex(where: {
                $0.first?.isNumber != true && !"-–—|,".contains($0.first ?? " ")
            }),
            first + 1 < words.count, date.tokens.count == 5 || isRepeated
        else { return text }
        let tail = words[(first + 1)...]
        guard tail.first?.contains(where: { ".-/".contains($0) }) == true || isRepeated else {
            return text
        }
        if words[first].hasSuffix(",") || words[first].hasSuffix("–") { return text }
        return words[...first].joined(separator: " ")
    }

    private func mirroredTitles() -> [LocalizedText] {
        article.titles.compactMap { index in
            guard let tag = languages.tags[index], tag != languages.main else { return nil }
            return LocalizedText(page.blocks[index].text, language: tag)
        }
    }

    private func subtitles() -> [Candidate] {
        blocks(of: .subtitle).map { index in
            Candidate(
                value: page.blocks[index].text,
                rule: "fact.subtitle",
                confidence: 75,
                reason: "completes the headline",
                block: index
            )
        }
    }

    // MARK: Datelines and places

    /// A dateline, and the block it stands in.
    struct LocatedDateline {
        var dateline: Dateline
        var block: Int
    }

    private func datelines() -> [LocatedDateline] {
        let year = fallbackYear
        var found: [LocatedDateline] = []
        for index in blocks(of: .dateline) {
            if let dateline = DatelineReader.dateline(alone: page.blocks[index], year: year) {
                found.append(LocatedDateline(dateline: dateline, block: index))
            }
        }
        for index in opening {
            if let dateline = DatelineReader.dateline(opening: page.blocks[index], year: year) {
                found.append(LocatedDateline(dateline: dateline, block: index))
                break
            }
        }
        // A place alone is less sure than one with a date or an agency.
        func isSure(_ located: LocatedDateline) -> Bool {
            located.dateline.date != nil || located.dateline.source != nil
                || verdicts[located.block].role != .dateline
        }
        return found.filter(isSure) + found.filter { !isSure($0) }
    }

    private func places(_ datelines: [LocatedDateline]) -> [Candidate] {
        var candidates = datelines.compactMap { located -> Candidate? in
            guard let place = located.dateline.place else { return nil }
            return Candidate(
                value: place.name,
                rule: "fact.place-of-dateline",
                confidence: 85,
                reason: "the place of the dateline",
                block: located.block
            )
        }
        // ", City, 8 September 2021" at the end of a headline or a deck.
        for index in article.titles + blocks(of: .subtitle) + blocks(of: .byline) {
            let block = page.blocks[index]
            guard let place = placeBeforeDate(block) else { continue }
            candidates.append(
                Candidate(
                    value: place,
                    rule: "fact.place-in-headline",
                    confidence: 70,
                    reason: "stands before the date of the headline",
                    block: index
                )
            )
        }
        // "… at the opening of the school in Port Selden": the last words of a speech's headline.
        if let title = article.titles.first,
            facts.contains(where: {
                $0.field == .kind && $0.isChosen && $0.value == DocumentKind.speech.rawValue
            }), let place = placeEnding(title)
        {
            candidates.append(
                Candidate(
                    value: place,
                    rule: "fact.place-in-headline",
                    confidence: 52,
                    reason: "ends the headline of a speech",
                    block: title
                )
            )
        }
        for index in blocks(of: .signature)
        where !page.blocks[index].dates.isEmpty || page.blocks[index].starts.has(.signatureStart) {
            guard let place = placeOfSigning(index) else { continue }
            candidates.append(
                Candidate(
                    value: place,
                    rule: "fact.place-of-signing",
                    confidence: 70,
                    reason: "the place of signing",
                    block: index
                )
            )
        }
        return candidates
    }

    private func placeBeforeDate(_ block: PageBlock) -> String? {
        guard !block.dates.isEmpty else { return nil }
        let parts = block.text.split(separator: ",").map(\.trimmed)
        for (index, part) in parts.enumerated() where index > 0 && part.contains(where: \.isNumber)
        {
            // "…, at City on 12 March 2024": the place and the date share the part.
            let ahead = part.split(separator: " ").prefix { !$0.contains(where: \.isNumber) }
            let names = ahead.filter {
                $0.first?.isUppercase == true
                    && DateWords.shared.month(PhraseHash.of(Folding.fold(String($0)))) == nil
            }
            if let first = ahead.first, first.first?.isLowercase == true,
                (1...3).contains(names.count), ahead.count <= 5
            {
                return isPlaceLike(names.joined(separator: " "))
                    ? names.joined(separator: " ") : nil
            }
            guard index >= 2, isPlaceLike(parts[index - 1]) else { return nil }
            return parts[index - 1]
        }
        return nil
    }

    /// Whether one to three words can be the name of a place: capitals, no office, no person's title.
    private func isPlaceLike(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (1...3).contains(words.count) && words[0].first?.isUppercase == true
            && !page.lexicon.cues(startingWith: text).hasAny(.officeNoun, .personTitle)
            && !facts.contains {
                $0.field == .speaker && ($0.value == text || $0.value.hasSuffix(text))
            }
    }

    /// "in" and a place at the end of a headline that names an occasion before.
    private func placeEnding(_ index: Int) -> String? {
        let source = evidence.words(of: index)
        let words = source.words
        var start = words.count
        while start > 0, words[start - 1].isCapital, words.count - start < 3,
            start == words.count || words[start - 1].behind == nil
        {
            start -= 1
        }
        guard start > 4, start < words.count, words[start - 1].has(.inWord),
            words[(start / 3)..<(start - 1)].contains(where: { $0.has(.inWord) }),
            !words[start...].contains(where: {
                $0.has(.bodyNoun) || $0.has(.officeNoun) || $0.hasDigit
            })
        else { return nil }
        return source.text(start..<words.count)
    }

    private func placeOfSigning(_ index: Int) -> String? {
        let source = evidence.words(of: index)
        let words = source.words
        guard words.count >= 2 else { return nil }
        // "Port Almar, 9 November 2023".
        if words[0].isCapital, page.blocks[index].words <= 9,
            let comma = words.prefix(4).firstIndex(where: { $0.behind == "," }),
            words[...comma].allSatisfy({ $0.isCapital || $0.isLink }),
            !words[0].has(.signatureStart),
            comma + 1 < words.count, !words[...comma].contains(where: { $0.has(.officeNoun) })
        {
            return source.text(0..<(comma + 1))
        }
        // "Göyşəhər şəhəri, 13 iyul": the word for town behind the name.
        if words[0].isCapital, words.count >= 3, words[1].behind == ",",
            Self.townNouns.contains(words[1])
        {
            return source.text(0..<1)
        }
        // "м. Заріччя", "г. Москва".
        for word in words.indices.dropLast()
        where Self.townWords.contains(words[word]) && words[word].behind == "."
            && words[word + 1].isCapital
        {
            return source.text((word + 1)..<(word + 2))
        }
        return placeBehindIn(source, from: 0)
    }

    private static let townWords = WordSet("м г гр с смт")
    private static let townNouns = WordSet("şəhəri şəhər қаласы шаары shahri kenti")

    /// The capitalised words behind a word such as "in", where no name of a body or a month begins.
    private func placeBehindIn(_ source: WordText, from start: Int) -> String? {
        let words = source.words
        var word = start
        while word < words.count, !words[word].has(.inWord) { word += 1 }
        word += 1
        while word < words.count, !words[word].isCapital, word < start + 6 { word += 1 }
        let first = word
        while word < words.count, words[word].isCapital, word - first < 3,
            !words[word].has(.bodyNoun), !words[word].has(.officeNoun)
        {
            word += 1
            if words[word - 1].behind != nil { break }
        }
        guard word > first, DateWords.shared.month(words[first].hash) == nil else { return nil }
        return source.text(first..<word)
    }
}
