import Communique

/// Finds the body or medium that issued the text.
struct OrganisationFinder {
    private let finder: FactFinder
    private let datelines: [FactFinder.LocatedDateline]

    /// Makes a finder for a page whose datelines are known.
    init(_ finder: FactFinder, datelines: [FactFinder.LocatedDateline]) {
        self.finder = finder
        self.datelines = datelines
    }

    /// The candidates, the best first.
    func candidates() -> [FactFinder.Candidate] {
        var found: [FactFinder.Candidate] = []
        func add(
            _ value: String?,
            _ rule: Decision.RuleName,
            _ confidence: Int,
            _ reason: String,
            _ block: Int?
        ) {
            guard let printed = value, printed.count >= 2 else { return }
            let value = Nominative.body(
                printed,
                in: finder.languages.main,
                lexicon: finder.page.lexicon
            )
            found.append(
                .init(
                    value: value,
                    rule: rule,
                    confidence: confidence,
                    reason: reason,
                    block: block
                )
            )
        }
        for index in finder.blocks(of: .byline) {
            let rule = finder.verdicts[index].decision.rule
            let block = finder.page.blocks[index]
            if rule == "head.issuer" {
                add(
                    block.text,
                    "fact.organisation-in-byline",
                    88,
                    "the head names the issuing body",
                    index
                )
            } else if let label = block.label, block.evidence.script == .han,
                Self.sourceLabels.contains(where: label.text.hasSuffix),
                case let source = block.textBehindLabel.trimmed, (2...14).contains(source.count),
                source.allSatisfy(\.isLetter)
            {
                add(
                    source,
                    "fact.organisation-in-byline",
                    84,
                    "the byline names the source",
                    index
                )
            } else if block.inner.has(.bodyNoun), block.starts.has(.bylineStart) {
                add(
                    body(in: index),
                    "fact.organisation-in-byline",
                    84,
                    "the byline names a body",
                    index
                )
            }
        }
        for index in finder.blocks(of: .note) {
            add(
                subject(ofLabel: index),
                "fact.organisation-in-end-matter",
                86,
                "the end matter tells about it",
                index
            )
        }
        for located in datelines
        where !(located.dateline.text.contains("--(") && !found.isEmpty) {
            add(
                located.dateline.source,
                "fact.organisation-of-dateline",
                82,
                "the dateline names the agency",
                located.block
            )
        }
        for index in finder.article.titles.prefix(1) {
            add(
                acronym(in: index),
                "fact.organisation-in-headline",
                80,
                "stands before the office in the headline",
                index
            )
        }
        for index in finder.blocks(of: .tag) + finder.blocks(of: .boilerplate)
        where finder.article.head.contains(index) {
            let block = finder.page.blocks[index]
            guard block.inner.has(.bodyNoun), block.words <= 10, !block.isMenuLine else { continue }
            add(
                body(in: index),
                "fact.organisation-in-label",
                70,
                "a label of the head names a body",
                index
            )
        }
        for index in finder.article.titles.prefix(1) + finder.blocks(of: .byline).prefix(1) {
            add(
                bodyOfOffice(in: index),
                "fact.organisation-of-speaker",
                76,
                "the body the speaker speaks for",
                index
            )
        }
        if finder.isInterview {
            for index in finder.blocks(of: .subtitle) + finder.opening.prefix(1)
                + finder.blocks(of: .note)
            {
                add(
                    medium(in: index),
                    "fact.organisation-of-interview",
                    60,
                    "the medium the interview was given to",
                    index
                )
            }
        }
        addEnds(add)
        if let index = nameOfSite() {
            add(
                finder.page.blocks[index].text,
                "fact.organisation-of-site",
                58,
                "the name over the menu of the site",
                index
            )
        }
        for index in finder.article.titles.prefix(1) + finder.opening.prefix(1) {
            add(
                body(in: index),
                "fact.organisation-in-text",
                50,
                "the text names a body",
                index
            )
        }
        if let given = finder.options.organisation {
            // The caller's word decides between bodies that the page names, and stands in for none.
            let key = Folding.folded(given)
            if let index = found.firstIndex(where: { Folding.folded($0.value) == key }) {
                found.insert(found.remove(at: index), at: 0)
            } else {
                add(
                    given,
                    "fact.organisation-given",
                    60,
                    "the caller names the body",
                    nil
                )
            }
        }
        // A press office counts as the body it belongs to, where that is named.
        let isOffice = { (candidate: FactFinder.Candidate) in
            finder.page.lexicon.cues(startingWith: candidate.value).hasAny(
                .contactLabel,
                .typeLabel
            ) || Self.isPressOffice(candidate.value)
        }
        for candidate in found where isOffice(candidate) {
            if let owner = owner(ofOffice: candidate.value) {
                add(owner, candidate.rule, candidate.confidence, candidate.reason, candidate.block)
            }
        }
        let offices = found.map(isOffice)
        let (bodies, pressOffices) = (
            found.indices.filter { !offices[$0] }, found.indices.filter { offices[$0] }
        )
        return (bodies + pressOffices).map { found[$0] }
    }

    /// Ends of labels of Chinese that name the source.
    private static let sourceLabels = ["来源", "來源", "稿源", "单位", "單位", "机构", "機構"]

    /// The medium that an interview was given to: "im Interview mit der Rundschau", "интервью газете
    /// «Край»"; or the label of who asks, when the page has it over its menu.
    private func medium(in index: Int) -> String? {
        let source = finder.evidence.words(of: index)
        guard
            let first = source.words.indices.first(where: { word in
                source.words[word].phrases.contains { $0.kind == .interview }
            })
        else { return nil }
        let length = source.words[first].phrases.filter { $0.kind == .interview }.map(\.length)
            .max()
        let at = first + max(1, length ?? 1) - 1
        var start = at + 1
        while start < source.words.count, start - at <= 5 {
            let word = source.words[start]
            let isQuoted = word.before.map { "«„“\"".unicodeScalars.contains($0) } ?? false
            if isQuoted
                || word.isCapital && source.words[start - 1].isLink && !word.namesKind
                    && !word.has(.officeNoun) && !word.has(.personTitle)
            {
                break
            }
            if word.behind == "." || word.has(.officeNoun) { return nil }
            start += 1
        }
        guard start < source.words.count, start - at <= 5,
            source.words[start].isCapital
        else { return nil }
        // "The Harbour Courier": the article is of the name.
        if start > at + 1, source.words[start - 1].isCapital, source.words[start - 1].isLink {
            start -= 1
        }
        var end = start
        while end < source.words.count, end - start < 6 {
            let word = source.words[end]
            let isQuote = source.words[start].before != nil
            guard word.isCapital || word.isLink || isQuote || isMedium(word) else { break }
            end += 1
            if word.behind != nil || isClosed(source, behind: end - 1) { break }
        }
        while end > start, !source.words[end - 1].isCapital, !isMedium(source.words[end - 1]),
            source.words[start].before == nil
        {
            end -= 1
        }
        let words = source.words[start..<end]
        // Two names without a noun of media are sooner those of a person.
        guard end > start, !words.contains(where: { $0.has(.officeNoun) }),
            words.count != 2 || source.words[start].before != nil
                || words.contains(where: { $0.has(.bodyNoun) || isMedium($0) })
        else { return nil }
        let name = source.text(start..<end)
        // "der Norddeutschen Rundschau": the adjective stands in the dative.
        if finder.languages.main == "de", words.count > 1, let adjective = words.first?.text,
            adjective.hasSuffix("en"), adjective.count > 5
        {
            return String(adjective.dropLast()) + String(name.dropFirst(adjective.count))
        }
        return name
    }

    private func isMedium(_ word: WordText.Word) -> Bool {
        let folded = Folding.folded(String(word.text))
        return Self.media.contains { folded.hasPrefix($0) || folded.hasSuffix($0) }
    }

    /// Words in the names of newspapers, in the languages that link what belongs to a noun.
    private static let media = [
        "zeitung", "rundschau", "anzeiger", "blatt", "kurier", "courier", "corriere", "gazet",
        "gazzetta", "journal", "giornale", "listy", "noviny", "diario", "diário", "jornal", "times",
        "chronicle", "herald", "tribune", "tribun", "post", "krant", "dagblad", "radio", "kronik",
        "газет", "вест", "новост", "вестник", "известия", "news", "echo", "écho",
    ]

    /// Whether a closing quotation mark stands behind a word.
    private func isClosed(_ source: WordText, behind word: Int) -> Bool {
        let end = source.words[word].range.upperBound
        let rest = source.text.utf8.dropFirst(end)
        return (String(rest.prefix(8)) ?? "").first.map { "»“”\"".contains($0) } ?? false
    }

    /// A line over the menu of the site that is no phrase of furniture: the name of a medium.
    private func nameOfSite() -> Int? {
        let blocks = finder.page.blocks
        for index in blocks.indices.prefix(2) where index < finder.article.head.lowerBound {
            let block = blocks[index]
            guard finder.verdicts[index].role == .boilerplate, (2...6).contains(block.words),
                block.ending == .open, block.label == nil, block.dates.isEmpty,
                block.capitalShare >= 50 || block.isCaseless, block.numbers == 0,
                block.columns == 1, !block.isFurniture, block.kind == nil,
                block.marker == nil, index + 1 < blocks.count,
                finder.verdicts[index + 1].role == .boilerplate
            else { continue }
            let next = blocks[index + 1]
            let isPhrase = block.starts.hasAny(.noteLabel, .furnitureStart, .furniture, .home)
            if !isPhrase, next.isMenu, !next.traits.contains(.languageName) { return index }
        }
        return nil
    }

    /// Bodies in signatures, contacts, copyright lines and site names.
    private func addEnds(_ add: (String?, Decision.RuleName, Int, String, Int?) -> Void) {
        for index in finder.blocks(of: .signature)
        where finder.page.blocks[index].inner.has(.bodyNoun) {
            let block = finder.page.blocks[index]
            guard block.dates.isEmpty, block.words <= 12 else { continue }
            add(
                body(in: index),
                "fact.organisation-in-signature",
                78,
                "signed the text",
                index
            )
        }
        for index in finder.page.blocks.indices
        where finder.verdicts[index].roles.contains(.boilerplate) {
            let block = finder.page.blocks[index]
            if block.traits.contains(.copyright) {
                add(
                    holder(in: index),
                    "fact.organisation-in-copyright",
                    74,
                    "holds the copyright",
                    index
                )
            } else if finder.verdicts[index].decision.rule == "before.site-name",
                block.words > 1 || block.evidence.script == .han || block.isCapitals
                    || index == 0 && block.whole.has(.bodyNoun)
            {
                add(block.text, "fact.organisation-of-site", 72, "the name of the site", index)
            } else if block.traits.contains(.segments), index < finder.article.head.lowerBound,
                let first = Self.firstSegment(of: block.text)?.trimmed,
                finder.page.lexicon.cues(startingWith: first).has(.bodyNoun)
            {
                add(first, "fact.organisation-of-site", 66, "the name of the site", index)
            } else if let label = block.label, index > finder.article.bodyEnd,
                label.cues.has(.furnitureStart), block.inner.has(.bodyNoun)
            {
                add(
                    body(in: index),
                    "fact.organisation-of-site",
                    50,
                    "a line of the site",
                    index
                )
            }
        }
        for index in finder.blocks(of: .contact)
        where finder.page.blocks[index].inner.has(.bodyNoun) {
            let block = finder.page.blocks[index]
            guard block.words <= 8, block.label == nil else { continue }
            add(
                body(in: index),
                "fact.organisation-in-contact",
                62,
                "the contacts name a body",
                index
            )
        }
    }

    /// The body in the name of its press office: "Пресс-служба Министерства обороны".
    private func owner(ofOffice name: String) -> String? {
        let source = WordText(name, lexicon: finder.page.lexicon)
        guard let first = source.words.first else { return nil }
        let length = max(1, first.length(of: .contactLabel), first.length(of: .bodyNoun))
        guard
            let noun = source.words.indices.first(where: {
                $0 >= length && source.words[$0].has(.bodyNoun)
            })
        else { return nil }
        let reader = BodyReader(source: source, evidence: finder.evidence)
        return reader.body(at: noun).map { source.text($0) }
    }

    /// What stands before the first mark that parts the members of a trail.
    private static func firstSegment(of text: String) -> Substring? {
        func isMark(_ character: Character) -> Bool {
            switch character {
            case "|", ">", "/", "»": true
            default: false
            }
        }
        let segment = text.drop(while: isMark).prefix { !isMark($0) }
        return segment.isEmpty ? nil : segment
    }

    /// Whether a name is that of a press office alone, without the body it is of.
    private static func isPressOffice(_ name: String) -> Bool {
        let words = Folding.folded(name).split(separator: " ")
        return words.count <= 3
            && words.contains { word in pressWords.contains { word.hasPrefix($0) } }
    }

    private static let pressWords = [
        "press", "prensa", "пресс", "прес", "stampa", "imprensa", "tiskov", "prasow", "basın",
    ]

    /// The body that a label such as "About X" names.
    private func subject(ofLabel index: Int) -> String? {
        let block = finder.page.blocks[index]
        guard block.words <= 9, block.ending == .open, !block.whole.has(.noteLabel) else {
            return nil
        }
        if block.aboutName != nil { return block.aboutName }
        guard block.starts.has(.noteLabel) else { return nil }
        let source = finder.evidence.words(of: index)
        var start = source.words.first?.length(of: .noteLabel) ?? 0
        while start < source.words.count, !source.words[start].isCapital { start += 1 }
        guard start > 0, start < source.words.count else { return nil }
        return source.text(start..<source.words.count)
    }

    /// The body in the office of the speaker that a headline or a byline names: "spokesperson of the
    /// Ministry of X".
    private func bodyOfOffice(in index: Int) -> String? {
        let block = finder.page.blocks[index]
        if block.evidence.script == .han || block.evidence.script == .kana {
            return HanMention.mention(
                in: block.textBehindLabel,
                lexicon: finder.page.lexicon,
                isJapanese: finder.languages.main == "ja"
            )?.body
        }
        let source = finder.evidence.words(of: index)
        let reader = PersonReader(source, evidence: finder.evidence)
        guard let office = source.words.indices.first(where: reader.isOffice),
            let role = reader.mention(ofOffice: office, from: 0, qualified: true)?.role,
            role.count >= 2,
            let noun = role.first(where: { source.words[$0].has(.bodyNoun) }),
            let body = reader.bodies.body(at: noun)
        else { return nil }
        return source.text(body)
    }

    /// An abbreviation before an office: "the CSTO Secretary General".
    private func acronym(in index: Int) -> String? {
        let words = finder.evidence.words(of: index).words
        guard !words.allSatisfy({ $0.isAcronym || $0.text.isEmpty }) else { return nil }
        for (word, next) in zip(words, words.dropFirst())
        where word.isAcronym && word.text.count <= 7 && next.has(.officeNoun)
            && !word.has(.officeNoun)
        {
            return String(word.text)
        }
        return nil
    }

    /// The name of the first body in the block at `index`.
    private func body(in index: Int) -> String? {
        let block = finder.page.blocks[index]
        if block.evidence.script == .han || block.evidence.script == .kana {
            return HanMention.body(in: block.textBehindLabel, lexicon: finder.page.lexicon)
        }
        let source = finder.evidence.words(of: index)
        guard let body = BodyReader(source: source, evidence: finder.evidence).first() else {
            return nil
        }
        let name = source.text(body)
        // The particles of Korean are no part of the name.
        return body.count == 1 ? CompoundNouns.name(in: name[...]).map(String.init) ?? name : name
    }

    /// The holder in a copyright line.
    private func holder(in index: Int) -> String? {
        let source = finder.evidence.words(of: index)
        var start = 0
        while start < source.words.count {
            let word = source.words[start]
            guard word.text.isEmpty || word.hasDigit || Self.copyrightWords.contains(word) else {
                break
            }
            start += 1
        }
        var end = start
        while end < source.words.count, end - start < 9, !source.words[end].hasDigit {
            // "Lake Press Ltd. All rights reserved".
            if end > start, end + 3 <= source.words.count, source.words[end].has(.furnitureStart) {
                break
            }
            end += 1
            if let mark = source.words[end - 1].behind, ".,|;".unicodeScalars.contains(mark),
                !source.words[end - 1].text.hasSuffix(".")
            {
                break
            }
        }
        // A sentence with the sign somewhere in it names no holder.
        guard end > start, end - start <= 7, source.words[start].isCapital,
            !source.words[start].has(.furniture), !source.words[start].has(.furnitureStart)
        else { return nil }
        return source.text(start..<end)
    }

    private static let copyrightWords = WordSet("copyright c")
}
