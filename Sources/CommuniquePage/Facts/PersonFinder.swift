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
        /// Whether two speak with equal right, so that neither is the speaker.
        var isShared = false
    }

    /// Why a person is taken for the speaker.
    private struct Ground {
        var rule: Decision.RuleName
        var confidence: Int
        var reason: String
    }

    /// Who speaks, from the byline, the headline, the signature, the standfirst and the turns.
    func speaker() -> Speaker {
        var speaker = Speaker()
        guard let kind, Self.spoken.contains(kind) else { return speaker }
        // The headline of a letter names whom it is for; who wrote it stands under it.
        if kind == .message { addSignature(&speaker) }
        let byline = Ground(
            rule: "fact.speaker-in-byline",
            confidence: 85,
            reason: "the byline names the speaker"
        )
        for index in finder.blocks(of: .byline) {
            let namesKind = finder.page.blocks[index].kindStarts
            add(namesKind ? inTitle(index) : inByline(index), byline, index, &speaker)
        }
        let headline = Ground(
            rule: "fact.speaker-in-headline",
            confidence: 80,
            reason: "the headline names the speaker"
        )
        // What tells of a letter begins with who sent it.
        if kind == .message, !finder.blocks(of: .lede).isEmpty { addLede(&speaker) }
        for index in finder.article.titles.prefix(1) + finder.blocks(of: .subtitle).prefix(1) {
            if kind == .message, !speaker.names.isEmpty { break }
            add(inTitle(index), headline, index, &speaker)
            if kind == .transcript, namesTwo(index) { speaker.isShared = true }
        }
        if kind != .message { addSignature(&speaker) }
        addLede(&speaker)
        addTitled(&speaker)
        if let label = finder.article.conversation.mainLabel { addTurns(of: label, &speaker) }
        addRole(&speaker)
        return speaker
    }

    private var language: LanguageTag? { finder.languages.main }

    /// A person as text.
    private struct Person {
        var name: String?
        var role: String?
    }

    private func person(_ mention: Mention?, in source: WordText) -> Person? {
        guard let mention else { return nil }
        let printed = mention.role.map { source.text($0) }
        let role = printed.map {
            Nominative.office($0, in: language, lexicon: finder.page.lexicon)
        }
        // "Министр Анна Белова": an office in the nominative stands by a name in it.
        let isPlain = role.map { $0 == printed && Nominative.isPlainOffice($0) } ?? false
        return Person(
            name: mention.name.map {
                Nominative.name(source.text($0), in: language, isPlain: isPlain)
            },
            role: role
        )
    }

    private func add(_ person: Person?, _ ground: Ground, _ block: Int?, _ speaker: inout Speaker) {
        guard let person else { return }
        func candidate(_ value: String) -> FactFinder.Candidate {
            .init(
                value: value,
                rule: ground.rule,
                confidence: ground.confidence,
                reason: ground.reason,
                block: block
            )
        }
        if let name = person.name {
            // Whoever is named in full goes before one named by surname alone.
            let isFuller =
                speaker.names.first.map {
                    !$0.value.contains(" ") && name.hasSuffix($0.value) && name != $0.value
                } ?? false
            speaker.names.insert(candidate(name), at: isFuller ? 0 : speaker.names.count)
        }
        if let role = person.role, person.name != nil || speaker.roles.isEmpty {
            // An office with its name goes before an office alone.
            let isFirst = person.name != nil && speaker.names.count == 1 && !speaker.roles.isEmpty
            speaker.roles.insert(candidate(role), at: isFirst ? 0 : speaker.roles.count)
        }
    }

    // MARK: Head

    private func words(_ index: Int) -> WordText { finder.evidence.words(of: index) }

    private func reader(_ source: WordText) -> PersonReader {
        PersonReader(source, evidence: finder.evidence)
    }

    private func inByline(_ index: Int) -> Person? {
        if let han = inHan(index) { return han }
        let source = words(index)
        var start = 0
        if let first = source.words.first {
            start = max(first.length(of: .bylineStart), first.length(of: .byWord))
        }
        if let label = finder.page.blocks[index].label,
            label.length < finder.page.blocks[index].text.utf8.count
        {
            start = max(start, label.text.split(separator: " ").count)
        }
        let reader = reader(source)
        if let mention = reader.mention(from: start) { return person(mention, in: source) }
        return nil
    }

    /// The speaker in a headline stands behind the kind of text: "Statement by the Mayor of X"; where
    /// the kind is the last word, before it.
    private func inTitle(_ index: Int) -> Person? {
        if let han = inHan(index) { return han }
        let source = words(index)
        let reader = reader(source)
        guard
            let kindAt = source.words.indices.first(where: { word in
                source.words[word].phrases.contains { $0.kind != nil && $0.kind != .news }
            })
        else {
            if let by = source.words.indices.prefix(4).first(where: {
                $0 > 0 && source.words[$0].has(.byWord) && !source.words[$0].isCapital
            }), let found = person(reader.mention(from: by + 1), in: source), found.name != nil {
                return found
            }
            return person(reader.mention(from: 0), in: source)
        }
        let start = behindKind(kindAt, in: source)
        var ahead = person(reader.mention(from: start), in: source)
        // "Statement at the end of mission by the Independent Expert".
        if ahead == nil,
            let by = source.words.indices.first(where: {
                $0 > start && source.words[$0].has(.byWord) && !source.words[$0].isCapital
                    && !source.words[$0].has(.inWord)
            })
        {
            ahead = person(reader.mention(from: by + 1), in: source)
        }
        if ahead?.name != nil { return ahead }
        // "Remarks by Ida Holm at the Conference of Ports".
        if ahead == nil, start > kindAt + 1 || start < source.words.count && start > 0,
            start > 0, source.words[start - 1].has(.byWord), let name = reader.nameRun(from: start)
        {
            return Person(name: Nominative.name(source.text(name), in: language))
        }
        if kindAt > 1, let before = person(reader.mention(from: 0), in: source),
            before.name != nil || ahead == nil
        {
            return before
        }
        return ahead
    }

    /// Where the words begin that name the speaker, behind the kind of text and "by".
    private func behindKind(_ kindAt: Int, in source: WordText) -> Int {
        let length =
            source.words[kindAt].phrases.filter { $0.kind != nil }.map(\.length).max() ?? 1
        var start = kindAt + length
        // "Изявление на говорителя" is the name of a kind with an office in it.
        if let office = (kindAt..<min(start, source.words.count)).first(where: {
            source.words[$0].has(.officeNoun)
        }) {
            return office
        }
        while start < source.words.count, start - kindAt < 8 {
            let word = source.words[start]
            let by = word.length(of: .byWord)
            if by > 0 {
                start += by
                continue
            }
            if word.has(.officeNoun) || word.isAcronym || word.isCapital && word.has(.personTitle) {
                break
            }
            guard word.text.isEmpty || word.text.allSatisfy(\.isNumber) else { break }
            start += 1
        }
        return start
    }

    private func inHan(_ index: Int) -> Person? {
        let block = finder.page.blocks[index]
        guard block.evidence.script == .han || block.evidence.script == .kana,
            let found = HanMention.mention(
                in: block.textBehindLabel,
                lexicon: finder.page.lexicon,
                isJapanese: language == "ja"
            )
        else { return nil }
        return Person(name: found.name, role: found.office)
    }

    /// Whether a headline names two who hold offices, joined by "and".
    private func namesTwo(_ index: Int) -> Bool {
        let source = words(index)
        let offices = source.words.indices.filter { source.words[$0].has(.officeNoun) }
        guard let first = offices.first else { return false }
        return offices.contains { office in
            guard office > first + 1 else { return false }
            return source.words[(first + 1)..<office].suffix(3).contains(where: \.isConjunction)
                && source.words[(first + 1)..<office].contains { $0.isCapital }
        }
    }

    // MARK: Text

    /// A person whom the first paragraph names with an office.
    private func addLede(_ speaker: inout Speaker) {
        guard speaker.names.isEmpty else { return }
        guard kind != .statement else { return addHolder(&speaker) }
        let ground = Ground(
            rule: "fact.speaker-in-lede",
            confidence: 65,
            reason: "the first paragraph names the speaker"
        )
        for index in finder.blocks(of: .lede).prefix(1) + finder.opening.prefix(1)
        where speaker.names.isEmpty {
            if kind == .speech, finder.verdicts[index].role != .lede { continue }
            let source = words(index)
            guard let found = reader(source).mentions().first else { continue }
            add(person(found, in: source), ground, index, &speaker)
        }
    }

    /// The name of who holds the office of the headline, from the text.
    private func addHolder(_ speaker: inout Speaker) {
        guard let role = speaker.roles.first?.value else { return }
        let ground = Ground(
            rule: "fact.speaker-in-lede",
            confidence: 60,
            reason: "the text names who holds the office"
        )
        for index in finder.opening {
            if let han = inHan(index), let name = han.name, let office = han.role {
                guard office.hasSuffix(role) || role.hasSuffix(office) else { continue }
                return add(Person(name: name), ground, index, &speaker)
            }
            let source = words(index)
            for mention in reader(source).mentions() {
                guard let office = mention.role, let name = person(mention, in: source)?.name,
                    Folding.folded(role).hasPrefix(Folding.folded(source.text(office).prefixOfWord))
                else { continue }
                return add(Person(name: name), ground, index, &speaker)
            }
        }
    }

    /// The name behind a person's title in scripts without capitals, where head and signature name the
    /// office alone: "متن پیام دکتر کاوه بهرامی".
    private func addTitled(_ speaker: inout Speaker) {
        guard speaker.names.isEmpty, !speaker.roles.isEmpty, kind == .message || kind == .statement
        else { return }
        let ground = Ground(
            rule: "fact.speaker-in-lede",
            confidence: 55,
            reason: "the text names who speaks by a title"
        )
        for index in finder.opening {
            let source = words(index)
            guard source.words.first?.isCaseless == true,
                let name = reader(source).titledName()
            else { continue }
            return add(Person(name: source.text(name)), ground, index, &speaker)
        }
    }

    /// A name and an office among the lines of a signature.
    private func addSignature(_ speaker: inout Speaker) {
        guard kind == .statement || kind == .message || kind == .speech else { return }
        let lines = finder.blocks(of: .signature).filter { finder.page.blocks[$0].dates.isEmpty }
        guard !lines.isEmpty, lines.count <= 4 else { return }
        // Who signs together speaks for a body, not for himself.
        let names = lines.filter { line in
            let source = words(line)
            return reader(source).nameRun(from: 0)?.count == source.words.count
        }
        // Of a name with an office below it and other lines, the name is who signed.
        let holders = names.filter { name in
            lines.contains(name + 1) && finder.page.blocks[name + 1].inner.has(.officeNoun)
        }
        guard Set(names.map { finder.page.blocks[$0].key }).count < 2 || holders.count == 1 else {
            return
        }
        let ground = Ground(
            rule: "fact.speaker-in-signature",
            confidence: 75,
            reason: "signed the text"
        )
        for (position, index) in lines.enumerated() {
            if let han = inHan(index), han.name != nil {
                return add(han, ground, index, &speaker)
            }
            let source = words(index)
            var start = 0
            if let first = source.words.first { start = first.length(of: .signatureStart) }
            let reader = reader(source)
            if let found = reader.mention(from: start), found.name != nil {
                add(person(found, in: source), ground, index, &speaker)
                return
            }
            guard let name = reader.nameRun(from: start),
                name.upperBound == source.words.count
                    || source.words[name.upperBound - 1].behind == ","
            else { continue }
            var signed = Person(name: source.text(name))
            if position + 1 < lines.count,
                finder.page.blocks[lines[position + 1]].inner.has(.officeNoun)
            {
                signed.role = finder.page.blocks[lines[position + 1]].text
            }
            add(signed, ground, index, &speaker)
            return
        }
    }

    /// The label under which most was said, when it is a full name or an office with a name.
    private func addTurns(of label: String, _ speaker: inout Speaker) {
        guard speaker.names.isEmpty || speaker.roles.isEmpty else { return }
        let ground = Ground(
            rule: "fact.speaker-of-turns",
            confidence: 60,
            reason: "says most in the talk"
        )
        let index = finder.page.blocks.indices.first { index in
            finder.page.blocks[index].label?.text == label
                || finder.page.blocks[index].text == label
        }
        let source = WordText(label, lexicon: finder.page.lexicon)
        if let found = reader(source).mention(from: 0), found.name != nil {
            let person = person(found, in: source)
            add(
                Person(
                    name: speaker.names.isEmpty ? person?.name : nil,
                    role: speaker.roles.isEmpty ? person?.role : nil
                ),
                ground,
                index,
                &speaker
            )
            return
        }
        let words = source.words
        guard speaker.names.isEmpty, (2...4).contains(words.count), words.allSatisfy(\.isCapital),
            !words.contains(where: { $0.has(.officeNoun) || $0.has(.bodyNoun) })
        else { return }
        add(Person(name: label), ground, index, &speaker)
    }

    /// The office of a speaker whom head and signature name without one, from the text.
    private func addRole(_ speaker: inout Speaker) {
        guard let name = speaker.names.first, speaker.roles.isEmpty,
            let surname = name.value.split(separator: " ").last
        else { return }
        for index in finder.opening {
            let source = words(index)
            for mention in reader(source).mentions() {
                guard let range = mention.name, let role = mention.role,
                    source.text(range).contains(surname)
                else { continue }
                add(
                    person(Mention(name: nil, role: role), in: source),
                    Ground(
                        rule: "fact.speaker-in-lede",
                        confidence: 62,
                        reason: "the text names the speaker's office"
                    ),
                    index,
                    &speaker
                )
                return
            }
        }
    }

    // MARK: Authors

    /// The authors that bylines name.
    func authors() -> [FactFinder.Candidate] {
        guard !(kind.map { Self.spoken.contains($0) && $0 != .interview } ?? false) else {
            return []
        }
        var found: [FactFinder.Candidate] = []
        for index in finder.blocks(of: .byline) {
            let block = finder.page.blocks[index]
            guard
                block.starts.has(.bylineStart) || block.label?.cues.has(.bylineStart) == true
                    || finder.verdicts[index].decision.rule == "head.name"
            else { continue }
            for name in authors(in: words(index)) where !found.contains(where: { $0.value == name })
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
        }
        return found
    }

    private func authors(in source: WordText) -> [String] {
        var names: [String] = []
        var index = 0
        while index < source.words.count {
            let word = source.words[index]
            // Who edited the text did not write it.
            let isEditor = Folding.folded(String(word.text)).hasPrefix("edit")
            let start = index + word.length(of: .bylineStart)
            var end = start
            while end < source.words.count, source.words[end].isCapital,
                !source.words[end].has(.officeNoun), !source.words[end].has(.bodyNoun),
                end == start || !source.words[end].has(.bylineStart)
            {
                end += 1
                if let mark = source.words[end - 1].behind, mark != "." { break }
            }
            if (2...4).contains(end - start), !isEditor { names.append(source.text(start..<end)) }
            index = max(end, index + 1)
        }
        return names
    }
}

extension String {
    /// The first word but for its last letters, which may be an ending.
    fileprivate var prefixOfWord: String {
        let word = prefix { $0 != " " }
        return String(word.dropLast(word.count > 6 ? 2 : 0))
    }
}

extension PageBlock {
    /// The text behind the label that it begins with.
    var textBehindLabel: String {
        guard let label, label.length < text.utf8.count else { return text }
        return String(text.utf8.dropFirst(label.length)) ?? text
    }
}
