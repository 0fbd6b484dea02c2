import Communique

/// Finds who speaks and who wrote the text.
struct PersonFinder {
    private let finder: FactFinder
    private let kind: DocumentKind?

    /// The kinds of texts that have a speaker.
    private static let spoken: Set<DocumentKind> = [
        .speech, .statement, .message, .interview, .transcript,
    ]

    /// Makes a finder for a text of `kind`.
    init(_ finder: FactFinder, kind: DocumentKind?) {
        self.finder = finder
        self.kind = kind
    }

    /// The candidates for the speaker's name and office.
    struct Speaker {
        var names: [FactFinder.Candidate] = []
        var roles: [FactFinder.Candidate] = []
    }

    /// Who speaks, from the byline, the headline, the signature, the standfirst and the turns.
    func speaker() -> Speaker {
        var speaker = Speaker()
        guard let kind, Self.spoken.contains(kind) else { return speaker }
        func add(
            _ mention: Mention?,
            _ rule: Decision.RuleName,
            _ confidence: Int,
            _ reason: String,
            _ block: Int
        ) {
            guard let mention else { return }
            if let name = mention.name {
                speaker.names.append(
                    .init(
                        value: Nominative.name(name, in: language),
                        rule: rule,
                        confidence: confidence,
                        reason: reason,
                        block: block
                    )
                )
            }
            if let role = mention.role, mention.name != nil || speaker.roles.isEmpty {
                speaker.roles.append(
                    .init(
                        value: Nominative.office(role, in: language, lexicon: finder.page.lexicon),
                        rule: rule,
                        confidence: confidence,
                        reason: reason,
                        block: block
                    )
                )
            }
        }
        // The headline of a letter names whom it is for; who wrote it stands under it.
        if kind == .message { addSignature(&speaker) }
        for index in finder.blocks(of: .byline) {
            let namesKind = finder.page.blocks[index].kindStarts
            add(
                namesKind ? mention(inTitle: index) : mention(inByline: index),
                "fact.speaker-in-byline",
                85,
                "the byline names the speaker",
                index
            )
        }
        for index in finder.article.titles.prefix(1) + finder.blocks(of: .subtitle).prefix(1) {
            add(
                mention(inTitle: index),
                "fact.speaker-in-headline",
                80,
                "the headline names the speaker",
                index
            )
        }
        if kind != .message { addSignature(&speaker) }
        for index in finder.blocks(of: .lede).prefix(1) where kind == .interview || kind == .message
        {
            let source = WordText(finder.page.blocks[index].text, lexicon: finder.page.lexicon)
            for start in source.words.indices where source.words[start].length(of: .officeNoun) > 0
            {
                let found = Mention(source, from: start)
                if found?.name != nil {
                    add(
                        found,
                        "fact.speaker-in-lede",
                        65,
                        "the first paragraph names the speaker",
                        index
                    )
                    break
                }
            }
        }
        if let label = finder.article.conversation.mainLabel { addTurns(of: label, &speaker) }
        return speaker
    }

    private var language: LanguageTag? { finder.languages.main }

    private func mention(inByline index: Int) -> Mention? {
        let source = WordText(finder.page.blocks[index].text, lexicon: finder.page.lexicon)
        var start = 0
        if let first = source.words.first {
            start = max(first.length(of: .bylineStart), first.length(of: .byWord))
        }
        if let label = finder.page.blocks[index].label {
            let count = label.text.split(separator: " ").count
            start = max(start, count)
        }
        guard let mention = Mention(source, from: start), mention.name != nil || mention.role != nil
        else { return nil }
        return mention
    }

    /// The speaker in a headline stands behind the kind of text: "Statement by the Mayor of X".
    private func mention(inTitle index: Int) -> Mention? {
        if finder.page.blocks[index].evidence.script == .han {
            return HanMention.mention(
                in: finder.page.blocks[index].text,
                lexicon: finder.page.lexicon
            )
            .map { Mention(name: $0.name, role: $0.office) }
        }
        let source = WordText(finder.page.blocks[index].text, lexicon: finder.page.lexicon)
        guard
            let kindAt = source.words.indices.first(where: { word in
                source.words[word].phrases.contains { $0.kind != nil && $0.kind != .news }
            })
        else {
            return Mention(source, from: 0)
        }
        var start =
            kindAt
            + (source.words[kindAt].phrases.filter { $0.kind != nil }.map(\.length).max() ?? 1)
        while start < source.words.count, start - kindAt < 8 {
            let word = source.words[start]
            let by = word.length(of: .byWord)
            if by > 0 {
                start += by
                continue
            }
            if word.length(of: .officeNoun) > 0 || word.isAcronym
                || word.isCapital && word.length(of: .personTitle) > 0
            {
                break
            }
            if word.text.isEmpty || word.folded.allSatisfy(\.isNumber) {
                start += 1
                continue
            }
            break
        }
        return Mention(source, from: start)
    }

    /// A name and an office among the lines of a signature.
    private func addSignature(_ speaker: inout Speaker) {
        guard kind == .statement || kind == .message || kind == .speech else { return }
        let lines = finder.blocks(of: .signature)
        guard !lines.isEmpty, lines.count <= 4 else { return }
        for (position, index) in lines.enumerated() {
            let text = finder.page.blocks[index].text
            let source = WordText(text, lexicon: finder.page.lexicon)
            if let found = Mention(source, from: 0), let name = found.name {
                speaker.names.append(
                    .init(
                        value: name,
                        rule: "fact.speaker-in-signature",
                        confidence: 75,
                        reason: "signed the text",
                        block: index
                    )
                )
                if let role = found.role {
                    speaker.roles.insert(
                        .init(
                            value: role,
                            rule: "fact.speaker-in-signature",
                            confidence: 75,
                            reason: "signed the text",
                            block: index
                        ),
                        at: 0
                    )
                }
                return
            }
            let words = source.words
            let isName =
                (2...4).contains(words.count)
                && words.allSatisfy {
                    $0.isCapital && $0.length(of: .officeNoun) == 0 && $0.length(of: .bodyNoun) == 0
                }
            guard isName else { continue }
            speaker.names.append(
                .init(
                    value: text.trimmingPunctuation,
                    rule: "fact.speaker-in-signature",
                    confidence: 72,
                    reason: "signed the text",
                    block: index
                )
            )
            if position + 1 < lines.count,
                finder.page.blocks[lines[position + 1]].inner.has(.officeNoun)
            {
                let next = lines[position + 1]
                speaker.roles.append(
                    .init(
                        value: finder.page.blocks[next].text,
                        rule: "fact.speaker-in-signature",
                        confidence: 72,
                        reason: "stands under the signature",
                        block: next
                    )
                )
            }
            return
        }
    }

    /// The label under which most was said, when it is a full name or an office with a name.
    private func addTurns(of label: String, _ speaker: inout Speaker) {
        guard speaker.names.isEmpty || speaker.roles.isEmpty else { return }
        let index = finder.page.blocks.indices.first { index in
            finder.page.blocks[index].label?.text == label
                || finder.page.blocks[index].text == label
        }
        let source = WordText(label, lexicon: finder.page.lexicon)
        if let found = Mention(source, from: 0), found.name != nil {
            if speaker.names.isEmpty, let name = found.name {
                speaker.names.append(
                    .init(
                        value: name,
                        rule: "fact.speaker-of-turns",
                        confidence: 60,
                        reason: "says most in the talk",
                        block: index
                    )
                )
            }
            if speaker.roles.isEmpty, let role = found.role {
                speaker.roles.append(
                    .init(
                        value: role,
                        rule: "fact.speaker-of-turns",
                        confidence: 60,
                        reason: "says most in the talk",
                        block: index
                    )
                )
            }
            return
        }
        let words = source.words
        guard speaker.names.isEmpty, (2...4).contains(words.count), words.allSatisfy(\.isCapital),
            !words.allSatisfy(\.isAcronym)
        else { return }
        speaker.names.append(
            .init(
                value: label,
                rule: "fact.speaker-of-turns",
                confidence: 60,
                reason: "says most in the talk",
                block: index
            )
        )
    }

    /// The authors that bylines name.
    func authors() -> [FactFinder.Candidate] {
        var found: [FactFinder.Candidate] = []
        for index in finder.blocks(of: .byline) {
            let block = finder.page.blocks[index]
            guard
                block.starts.has(.bylineStart) || block.label?.cues.has(.bylineStart) == true
                    || verdictIsName(index)
            else { continue }
            let source = WordText(block.text, lexicon: finder.page.lexicon)
            var index2 = 0
            while index2 < source.words.count {
                var end = index2
                while end < source.words.count, source.words[end].isCapital,
                    source.words[end].length(of: .officeNoun) == 0,
                    source.words[end].length(of: .bodyNoun) == 0,
                    end == index2 || source.words[end].length(of: .bylineStart) == 0
                {
                    end += 1
                    if source.words[end - 1].behind != nil, source.words[end - 1].behind != "." {
                        break
                    }
                }
                let start =
                    source.words[index2].length(of: .bylineStart) > 0
                    ? index2 + source.words[index2].length(of: .bylineStart) : index2
                // Who edited the text did not write it.
                let isEditor = source.words[index2].folded.hasPrefix("edit")
                let name = start < end ? source.text(start..<end) : ""
                if end - start >= 2, end - start <= 4, !isEditor,
                    !found.contains(where: { $0.value == name })
                {
                    found.append(
                        .init(
                            value: name,
                            rule: "fact.author",
                            confidence: 75,
                            reason: "the byline names the author",
                            block: index
                        )
                    )
                }
                index2 = max(end, index2 + 1)
            }
        }
        return kind.map { Self.spoken.contains($0) && $0 != .interview } ?? false ? [] : found
    }

    private func verdictIsName(_ index: Int) -> Bool {
        finder.verdicts[index].decision.rule == "head.name"
    }
}
