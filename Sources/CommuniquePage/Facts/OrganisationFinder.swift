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
            _ block: Int
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
            } else if block.inner.has(.bodyNoun), block.starts.has(.bylineStart) {
                add(
                    body(in: block.text),
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
        for located in datelines {
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
        for index in finder.blocks(of: .tag) where finder.article.head.contains(index) {
            let block = finder.page.blocks[index]
            guard block.inner.has(.bodyNoun) else { continue }
            add(
                body(in: block.text),
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
        addEnds(add)
        for index in finder.article.titles.prefix(1) + finder.opening.prefix(1) {
            add(
                body(in: finder.page.blocks[index].text),
                "fact.organisation-in-text",
                50,
                "the text names a body",
                index
            )
        }
        // A press office counts as the body it belongs to, where that is named.
        let isOffice = { (candidate: FactFinder.Candidate) in
            finder.page.lexicon.cues(startingWith: candidate.value).hasAny(
                .contactLabel,
                .typeLabel
            )
        }
        return found.filter { !isOffice($0) } + found.filter(isOffice)
    }

    /// Bodies in signatures, contacts, copyright lines and site names.
    private func addEnds(_ add: (String?, Decision.RuleName, Int, String, Int) -> Void) {
        for index in finder.blocks(of: .signature)
        where finder.page.blocks[index].inner.has(.bodyNoun) {
            let block = finder.page.blocks[index]
            guard block.dates.isEmpty, block.words <= 12 else { continue }
            add(
                body(in: block.text),
                "fact.organisation-in-signature",
                78,
                "signed the text",
                index
            )
        }
        for index in finder.page.blocks.indices where finder.verdicts[index].role == .boilerplate {
            let block = finder.page.blocks[index]
            if block.traits.contains(.copyright) {
                add(
                    holder(in: block.text),
                    "fact.organisation-in-copyright",
                    74,
                    "holds the copyright",
                    index
                )
            } else if finder.verdicts[index].decision.rule == "before.site-name" {
                add(block.text, "fact.organisation-of-site", 72, "the name of the site", index)
            } else if block.traits.contains(.segments), index < finder.article.head.lowerBound,
                let first = block.text.split(whereSeparator: { "|>/»".contains($0) }).first?
                    .trimmed,
                finder.page.lexicon.cues(startingWith: first).has(.bodyNoun)
            {
                add(first, "fact.organisation-of-site", 66, "the name of the site", index)
            } else if let label = block.label, index > finder.article.bodyEnd,
                label.cues.has(.furnitureStart), block.inner.has(.bodyNoun)
            {
                add(
                    body(in: block.text),
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
                body(in: block.text),
                "fact.organisation-in-contact",
                62,
                "the contacts name a body",
                index
            )
        }
    }

    /// The body that a label such as "About X" names.
    private func subject(ofLabel index: Int) -> String? {
        let block = finder.page.blocks[index]
        guard block.starts.has(.noteLabel), block.words <= 9, block.ending == .open,
            !block.whole.has(.noteLabel)
        else { return nil }
        let source = WordText(block.text, lexicon: finder.page.lexicon)
        var start = source.words.first?.length(of: .noteLabel) ?? 0
        while start < source.words.count, !source.words[start].isCapital { start += 1 }
        guard start > 0, start < source.words.count else { return nil }
        return source.text(start..<source.words.count)
    }

    /// The body in the office of the speaker that a headline or a byline names: "spokesperson of the
    /// Ministry of X".
    private func bodyOfOffice(in index: Int) -> String? {
        if finder.page.blocks[index].evidence.script == .han {
            return HanMention.mention(
                in: finder.page.blocks[index].text,
                lexicon: finder.page.lexicon
            )?.body
        }
        let source = WordText(finder.page.blocks[index].text, lexicon: finder.page.lexicon)
        guard
            let office = source.words.indices.first(where: {
                source.words[$0].length(of: .officeNoun) > 0
            }),
            let role = Mention(source, from: office)?.role, role.split(separator: " ").count >= 3
        else { return nil }
        return body(in: role)
    }

    /// An abbreviation before an office: "the CSTO Secretary General".
    private func acronym(in index: Int) -> String? {
        let words = WordText(finder.page.blocks[index].text, lexicon: finder.page.lexicon).words
        guard !words.allSatisfy({ $0.isAcronym || $0.text.isEmpty }) else { return nil }
        for (word, next) in zip(words, words.dropFirst())
        where word.isAcronym && word.text.count <= 7 && next.length(of: .officeNoun) > 0
            && word.length(of: .officeNoun) == 0
        {
            return word.text
        }
        return nil
    }

    /// The name of a body in `text`: a noun such as "ministry" with the capitalised words before it and
    /// what follows it.
    func body(in text: String) -> String? {
        let source = WordText(text, lexicon: finder.page.lexicon)
        let words = source.words
        guard
            let noun = words.indices.first(where: {
                words[$0].length(of: .bodyNoun) > 0 && words[$0].isCapital
                    && !words[$0].text.contains("--")
            })
        else { return nil }
        var start = noun
        while start > 0, words[start - 1].isCapital, !words[start - 1].text.contains("--"),
            words[start - 1].behind == nil, noun - start < 5,
            words[start - 1].length(of: .bylineStart) == 0,
            words[start - 1].text.count > 2 || words[start - 1].isAcronym,
            words[start - 1].phrases.allSatisfy({ $0.kind == nil }),
            !["the", "der", "die", "das", "le", "la", "el", "il"].contains(words[start - 1].folded)
        {
            start -= 1
        }
        var end = noun + words[noun].length(of: .bodyNoun)
        end = min(end, words.count)
        var index = end
        while index < words.count,
            words[index - 1].behind == nil || words[index - 1].behind == "'"
                || words[index - 1].behind == "’"
        {
            let word = words[index]
            if word.isCapital {
                if isPersonName(words, at: index) { break }
                index += 1
                end = index
            } else if Mention.connectors.contains(word.folded)
                || ["to", "à", "in"].contains(word.folded) && words[noun].length(of: .bodyNoun) > 0
                    && isPosted(words[noun].folded),
                index + 1 < words.count
            {
                let next = words[index + 1]
                guard
                    next.isCapital || Mention.connectors.contains(next.folded)
                        || isGenitive(next.folded)
                else { break }
                if ["and", "und", "et", "y", "e", "и", "та"].contains(word.folded),
                    isPersonName(words, at: index + 1)
                {
                    break
                }
                index += 1
            } else if isGenitive(word.folded) {
                index += 1
                end = index
            } else {
                break
            }
        }
        // "The Council said": the noun alone names no body.
        if max(end, start + 1) - start == 1, !words[start].isAcronym { return nil }
        return source.text(start..<max(end, start + 1))
    }

    /// Whether a body stands abroad, so that "to" and a place belong to its name.
    private func isPosted(_ noun: String) -> Bool {
        ["mission", "delegation", "embassy", "ambassade", "consulate", "representation"].contains(
            noun
        )
    }

    private func isPersonName(_ words: [WordText.Word], at index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let behind = index + 2 < words.count ? words[index + 2].folded : ""
        return words[index].isCapital && words[index + 1].isCapital
            && words[index].length(of: .bodyNoun) == 0
            && (behind == "mp" || words[index].length(of: .personTitle) > 0)
    }

    /// Whether a small word of a Slavic language has an ending of the genitive, as in "Министерство
    /// иностранных дел".
    private func isGenitive(_ word: String) -> Bool {
        guard word.unicodeScalars.allSatisfy({ (0x400...0x52F).contains($0.value) }),
            word.count >= 3
        else { return false }
        return [
            "ых", "их", "ий", "ой", "ого", "ел", "дел", "ия", "ав", "ов", "та", "ры", "ки", "ения",
            "ния", "ств", "справ", "ції", "них", "ної", "ього", "ія",
        ]
        .contains { word.hasSuffix($0) }
    }

    /// The holder in a copyright line.
    private func holder(in text: String) -> String? {
        let source = WordText(text, lexicon: finder.page.lexicon)
        var start = 0
        while start < source.words.count {
            let word = source.words[start]
            let isLead =
                word.text.isEmpty || word.folded == "copyright"
                || word.text.contains(where: \.isNumber) || word.folded == "c"
            guard isLead else { break }
            start += 1
        }
        var end = start
        while end < source.words.count, end - start < 9,
            !source.words[end].text.contains(where: \.isNumber)
        {
            end += 1
            if let mark = source.words[end - 1].behind, ".,|;".contains(mark),
                !source.words[end - 1].text.hasSuffix(".")
            {
                break
            }
        }
        // A sentence with the sign somewhere in it names no holder.
        guard end - start <= 7 else { return nil }
        guard end > start, source.words[start].isCapital else { return nil }
        return source.text(start..<end)
    }
}
