import Communique

/// Decides the language of the page's text, and of each block with the text as context.
struct BlockLanguages {
    /// The language of most of the text; `nil` when nothing speaks for one.
    let main: LanguageTag?
    /// The language of each block; the main one where nothing speaks for another.
    let tags: [LanguageTag?]

    /// Judges `blocks` by what `identifier` says; those whose verdict is no furniture are the text.
    ///
    /// `hint` is the language of the site, which counts as much as a few words of the text.
    init(
        _ blocks: [PageBlock],
        verdicts: [Verdict],
        identifier: any LanguageIdentifier,
        hint: LanguageTag? = nil
    ) {
        // What our own identifier asks of a text was gathered when the block was read.
        if identifier is StatisticalLanguageIdentifier {
            self.init(blocks, verdicts: verdicts, hint: hint)
            return
        }
        var sums: [LanguageTag: Double] = [:]
        var letters = 0
        for isFallback in [false, true] where sums.isEmpty {
            for (block, verdict) in zip(blocks, verdicts)
            where isFallback || !verdict.isOfFurniture {
                for candidate in identifier.identify(block.text, context: LanguageContext()) {
                    sums[candidate.language, default: 0] +=
                        candidate.confidence * Double(block.characters)
                }
                letters += block.evidence.letters
            }
        }
        if let hint { sums[hint, default: 0] += 20 }
        let main = sums.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
        let context = LanguageContext(document: main, documentLetters: letters)
        let tags: [LanguageTag?] = blocks.map { block in
            if block.traits.contains(.languageName) { return Self.named(in: block) ?? main }
            guard block.evidence.letters >= 3, !block.isAddress,
                let best = identifier.identify(block.text, context: context).first,
                best.confidence >= 0.5
            else { return main }
            return best.language
        }
        self.init(main: main, tags: tags)
    }

    private init(main: LanguageTag?, tags: [LanguageTag?]) {
        self.main = main
        self.tags = tags
    }

    /// Judges by the evidence that reading the blocks left.
    private init(_ blocks: [PageBlock], verdicts: [Verdict], hint: LanguageTag?) {
        var totals = LanguagePoints()
        for isFallback in [false, true] {
            for (block, verdict) in zip(blocks, verdicts)
            where isFallback || !verdict.isOfFurniture {
                block.evidence.add(to: &totals)
            }
            if totals.max() > 1 { break }
        }
        if let hint = hint.flatMap(LanguageStatistics.index) {
            totals.add(3, to: 1 << UInt64(hint))
        }
        let mainIndex = totals.best
        let main = mainIndex.map { LanguageFacts.all[$0].tag }
        self.main = main
        let own: [LanguageTag?] = blocks.map { block in
            if block.traits.contains(.languageName),
                let named = LanguageNames.language(named: block.text)
            {
                return block.namesLanguageAlone ? named : main
            }
            guard !block.isAddress else { return main }
            guard let mainIndex else {
                return block.evidence.best.map { LanguageFacts.all[$0.index].tag }
            }
            let share = block.evidence.words == 1 ? 0 : block.capitalShare
            return block.evidence.language(main: mainIndex, capitalShare: share).map {
                LanguageFacts.all[$0].tag
            } ?? main
        }
        tags = own.indices.map { Self.amongNeighbours($0, blocks, verdicts, own, main) }
    }

    /// The language of the block at `index`: a short one that both neighbours in the text, which are in
    /// another language than the document, could be of too, is of theirs.
    private static func amongNeighbours(
        _ index: Int,
        _ blocks: [PageBlock],
        _ verdicts: [Verdict],
        _ tags: [LanguageTag?],
        _ main: LanguageTag?
    ) -> LanguageTag? {
        let tag = tags[index]
        guard tag == main, blocks[index].words <= 6, index > 0, index + 1 < blocks.count,
            let before = tags[index - 1], before == tags[index + 1], before != main,
            !verdicts[index].role.isOfFurniture, !verdicts[index - 1].role.isOfFurniture,
            !verdicts[index + 1].role.isOfFurniture, blocks[index + 1].words >= 6,
            let theirs = LanguageStatistics.index(of: before),
            let mine = main.flatMap(LanguageStatistics.index)
        else { return tag }
        let points = blocks[index].evidence.points
        return points[theirs] > 0 && points[mine] < points[theirs] + 1 ? before : tag
    }

    private static func named(in block: PageBlock) -> LanguageTag? {
        block.namesLanguageAlone ? LanguageNames.language(named: block.text) : nil
    }
}

extension PageBlock {
    /// Whether it is the name of a network, an address or a number, which is of no language.
    fileprivate var isAddress: Bool {
        words <= 3 && !traits.isDisjoint(with: [.network, .mailAddress, .webAddress])
            || words <= 10 && !traits.isDisjoint(with: [.mailAddress, .webAddress])
    }

    /// Whether the name of a language that it holds is all of it.
    fileprivate var namesLanguageAlone: Bool { characters > 3 && (words <= 2 || marker != nil) }
}

extension LanguageEvidence {
    /// The language of a text that differs from the document's, `main`; `nil` when it does not.
    /// `capitalShare` is the share of words with a capital, 0 to 100: names are of many languages.
    func language(main: Int, capitalShare: Int = 0) -> Int? {
        guard let best, best.index != main, letters >= 3 else { return nil }
        // Japanese titles and names are often of Han characters alone.
        if script == .han, LanguageFacts.all[main].tag == "ja", letters <= 60 { return nil }
        let isOwnScript =
            script.map { LanguageStatistics.shared.isWritten(main, in: $0) } ?? true
        let points = points
        if !isOwnScript {
            // An address in a text of another alphabet is of no language.
            let isUsual =
                script.map { LanguageStatistics.shared.isMostlyWritten(best.index, in: $0) } ?? true
            return letters >= 4 && (isUsual || points[best.index] >= 2) ? best.index : nil
        }
        let lead = points[best.index] - points[main]
        // A short block stays in the document's language unless much speaks against it.
        if words < 6, points[main] == 0, lead >= 0.85, best.lead > 0.4,
            capitalShare < 100 || lead >= 1.5
        {
            return best.index
        }
        let needed: Float = words < 6 ? 1.4 : words < 14 ? 1.6 : 2.5
        let isDense = points[best.index] >= Float(words) * 0.14
        return lead >= needed && isDense && points[main] < points[best.index] * 0.62
            ? best.index : nil
    }
}
