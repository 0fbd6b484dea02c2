import Communique

/// Finds the persons and bodies that the text names with a title, an office or the noun of a body, and
/// where it names them. Names that nothing in the text explains are left alone.
struct EntityFinder {
    private let finder: FactFinder
    private let blocks: [Int]
    private let abbreviations: [Abbreviation]

    /// How many blocks of the text are looked at; entities of a very long text are those of its first.
    static let blockLimit = 600
    /// How many entities are kept apart.
    private static let entityLimit = 200
    private static let wordLimit = 250

    /// Makes a finder for the blocks at `blocks`.
    init(_ finder: FactFinder, blocks: [Int], abbreviations: [Abbreviation]) {
        (self.finder, self.blocks, self.abbreviations) = (finder, blocks, abbreviations)
    }

    private struct Found {
        var entity: Entity
        /// The folded words of its name.
        var words: [String]
        var language: LanguageTag?
    }

    /// The entities, in the order in which the text names them first.
    func entities() -> [Entity] {
        var found: [Found] = []
        let cues: CueSet = [
            CueSet(.officeNoun), CueSet(.bodyNoun), CueSet(.personTitle),
        ]
        for index in blocks where !finder.page.blocks[index].inner.isDisjoint(with: cues) {
            guard found.count < Self.entityLimit else { break }
            read(index, &found)
        }
        addLaterMentions(&found)
        return found.map { item in
            var entity = item.entity
            entity.mentions = entity.mentions.reduce(into: []) { kept, mention in
                if !kept.contains(mention) { kept.append(mention) }
            }
            entity.mentions.sort { $0.start < $1.start }
            return entity
        }
    }

    private func read(_ index: Int, _ found: inout [Found]) {
        let block = finder.page.blocks[index]
        // In a headline with capitals throughout nothing tells a name from other words.
        guard !(block.words > 4 && block.capitalShare > 70 && block.evidence.script == .latin),
            !block.isCapitals
        else { return }
        let language = finder.languages.tags[index]
        let source = finder.evidence.allWords(of: index, limit: Self.wordLimit)
        let reader = PersonReader(source, evidence: finder.evidence)
        let map = SourceMap(finder.page, block: index)
        var taken: [Range<Int>] = []
        for mention in reader.mentions() + titled(source, reader) {
            guard let name = mention.name, !taken.contains(where: name.overlaps),
                isName(name, in: source)
            else { continue }
            taken.append(name)
            add(person: mention, name, source, map, language, &found)
        }
        for noun in source.words.indices where source.words[noun].has(.bodyNoun) {
            guard let body = reader.bodies.body(at: noun), !taken.contains(where: body.overlaps)
            else { continue }
            taken.append(body)
            add(body: body, source, map, language, &found)
        }
    }

    /// Persons with a title before their names: "Mr Tomas Hale".
    private func titled(_ source: WordText, _ reader: PersonReader) -> [Mention] {
        source.words.indices.compactMap { index in
            guard source.words[index].has(.personTitle), source.words[index].isCapital,
                index == 0 || !source.words[index - 1].has(.personTitle),
                let name = reader.nameRun(from: index), name.lowerBound > index
            else { return nil }
            return Mention(name: name, role: nil)
        }
    }

    private func isName(_ name: Range<Int>, in source: WordText) -> Bool {
        !name.contains { word in
            let word = source.words[word]
            return word.hasDigit || word.namesKind || DateWords.shared.isWeekday(word.hash)
                || word.has(.furniture) || word.has(.typeLabel)
        }
    }

    // MARK: Gathering

    private func add(
        person mention: Mention,
        _ name: Range<Int>,
        _ source: WordText,
        _ map: SourceMap,
        _ language: LanguageTag?,
        _ found: inout [Found]
    ) {
        let text = Nominative.name(Self.withoutStop(source.text(name)), in: language)
        let words = Folding.folded(text).split(separator: " ").map(String.init)
        let place = map.source(of: bytes(of: name, in: source))
        let role = mention.role.map { Self.office(of: $0, in: source, language, finder) }
        let known = found.firstIndex {
            $0.entity.concept.nature == .person && Self.isSame($0.words, words)
        }
        if let known {
            found[known].entity.mentions.append(place)
            if found[known].entity.jobTitle == nil { found[known].entity.jobTitle = role }
            return
        }
        let reader = BodyReader(source: source, evidence: finder.evidence)
        let affiliation = mention.role.flatMap { range in
            range.lazy.compactMap { reader.body(at: $0) }.first {
                $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound
            }
        }
        found.append(
            Found(
                entity: Entity(
                    concept: Concept(text, language: own(language), nature: .person),
                    jobTitle: role,
                    affiliation: affiliation.map { source.text($0) },
                    mentions: [place]
                ),
                words: words,
                language: language
            )
        )
    }

    private func add(
        body: Range<Int>,
        _ source: WordText,
        _ map: SourceMap,
        _ language: LanguageTag?,
        _ found: inout [Found]
    ) {
        let text = Nominative.body(
            source.text(body),
            in: language,
            lexicon: finder.page.lexicon
        )
        let words = Folding.folded(text).split(separator: " ").map(String.init)
        let place = map.source(of: bytes(of: body, in: source))
        // The uses of a short form are mentions of its long form.
        guard !abbreviations.contains(where: { $0.short == text }) else { return }
        let known = found.firstIndex {
            $0.entity.concept.nature == .organisation && Self.isSame($0.words, words)
        }
        if let known {
            found[known].entity.mentions.append(place)
            return
        }
        found.append(
            Found(
                entity: Entity(
                    concept: Concept(text, language: own(language), nature: .organisation),
                    abbreviation: abbreviation(of: words),
                    mentions: [place]
                ),
                words: words,
                language: language
            )
        )
    }

    private static func office(
        of role: Range<Int>,
        in source: WordText,
        _ language: LanguageTag?,
        _ finder: FactFinder
    ) -> String {
        Nominative.office(source.text(role), in: language, lexicon: finder.page.lexicon)
    }

    /// The name without the stop of its sentence; that of an initial or of "Jr." stays.
    private static func withoutStop(_ name: String) -> String {
        guard name.last == ".", let last = name.split(separator: " ").last, last.count > 4 else {
            return name
        }
        return String(name.dropLast())
    }

    private func own(_ language: LanguageTag?) -> LanguageTag? {
        language == finder.languages.main ? nil : language
    }

    private func bytes(of range: Range<Int>, in source: WordText) -> Range<Int> {
        source.words[range.lowerBound].range
            .lowerBound..<source.words[range.upperBound - 1].range.upperBound
    }

    /// Whether two names are one, their endings aside.
    private static func isSame(_ first: [String], _ second: [String]) -> Bool {
        first.count == second.count
            && zip(first, second).allSatisfy { one, other in
                if one == other { return true }
                let stem = max(3, min(one.count, other.count) - 2)
                return abs(one.count - other.count) <= 3
                    && one.prefix(stem) == other.prefix(stem)
            }
    }

    private func abbreviation(of words: [String]) -> String? {
        abbreviations.first {
            Self.isSame(
                Folding.folded($0.long).split(separator: " ").map(String.init),
                words
            )
        }?.short
    }

    // MARK: Later mentions

    /// Adds the places where a person is named by the surname alone, and a body by its short form.
    private func addLaterMentions(_ found: inout [Found]) {
        var search = NameSearch()
        var surnames: [String: Int] = [:]
        for item in found where item.entity.concept.nature == .person {
            surnames[item.words.last ?? "", default: 0] += 1
        }
        for (owner, item) in found.enumerated() {
            guard item.entity.concept.nature == .person else {
                for place in abbreviations.first(where: { $0.short == item.entity.abbreviation })?
                    .uses
                    ?? []
                {
                    found[owner].entity.mentions.append(place)
                }
                continue
            }
            // Two of one surname cannot be told apart.
            guard let name = item.entity.concept.names.first?.text.split(separator: " ").last,
                name.count >= 4, surnames[item.words.last ?? ""] == 1
            else { continue }
            search.add(String(name), owner: owner, ending: Self.endings(of: name))
        }
        guard !search.isEmpty else { return }
        for index in blocks {
            search.forEach(in: Array(finder.page.blocks[index].text.utf8)) { owner, range in
                let place = SourceMap(finder.page, block: index).source(of: range)
                let isWithin = found[owner].entity.mentions.contains {
                    $0.start <= place.start && place.end <= $0.end
                }
                if !isWithin { found[owner].entity.mentions.append(place) }
            }
        }
    }

    /// How many bytes of an ending a surname may take: none in scripts whose names stay as they are.
    private static func endings(of name: Substring) -> Int {
        switch name.unicodeScalars.first.flatMap({ Script($0) }) {
        case .cyrillic, .armenian, .georgian: 8
        case .latin: 2
        default: 0
        }
    }
}
