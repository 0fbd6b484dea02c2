import Communique

/// Decides the language of the page's text, and of each block with the text as context.
struct BlockLanguages {
    /// The language of most of the text; `nil` when nothing speaks for one.
    let main: LanguageTag?
    /// The language of each block; the main one where nothing speaks for another.
    let tags: [LanguageTag?]

    /// Judges `blocks`; those at `isMain` are the article's.
    ///
    /// `hint` is the language of the site, which counts as much as a few words of the text.
    init(_ blocks: [PageBlock], verdicts: [Verdict], hint: LanguageTag? = nil) {
        var totals = LanguagePoints()
        for isFallback in [false, true] {
            for (block, verdict) in zip(blocks, verdicts)
            where isFallback || !verdict.role.isOfFurniture {
                totals += block.evidence.points
            }
            if totals.max() > 1 { break }
        }
        if let hint = hint.flatMap(LanguageStatistics.index) { totals.add(3, to: 1 << UInt64(hint)) }
        let mainIndex = totals.best
        main = mainIndex.map { LanguageFacts.all[$0].tag }
        let context = mainIndex
        let main = self.main
        tags = blocks.map { Self.language(of: $0, main: context) ?? main }
    }

    /// The language of a block that differs from the main one; `nil` when it does not.
    private static func language(of block: PageBlock, main: Int?) -> LanguageTag? {
        if block.traits.contains(.languageName),
            let named = LanguageNames.language(named: block.text)
        {
            return block.characters > 3 && (block.words <= 2 || block.marker != nil) ? named : nil
        }
        // The name of a network, an address or a number is of no language.
        if block.words <= 3, !block.traits.isDisjoint(with: [.network, .mailAddress, .webAddress]) {
            return nil
        }
        let evidence = block.evidence
        guard let best = evidence.best, best.index != main, evidence.letters >= 3 else {
            return nil
        }
        guard let main else { return LanguageFacts.all[best.index].tag }
        // Japanese titles and names are often of Han characters alone.
        if evidence.script == .han, LanguageFacts.all[main].tag == "ja", evidence.letters <= 60 {
            return nil
        }
        let isOwnScript =
            evidence.script.map { LanguageStatistics.shared.isWritten(main, in: $0) } ?? true
        if !isOwnScript { return evidence.letters >= 4 ? LanguageFacts.all[best.index].tag : nil }
        let points = evidence.points
        let lead = points[best.index] - points[main]
        // A short block stays in the document's language unless much speaks against it.
        if evidence.words < 6, points[main] == 0, lead >= 0.85,
            evidence.best.map({ $0.lead > 0.4 }) ?? false,
            block.capitalShare < 100 || evidence.words == 1 || lead >= 1.5
        {
            return LanguageFacts.all[best.index].tag
        }
        let needed: Float = evidence.words < 6 ? 1.4 : evidence.words < 14 ? 1.6 : 2.5
        let isDense = points[best.index] >= Float(evidence.words) * 0.14
        return lead >= needed && isDense && points[main] < points[best.index] * 0.62
            ? LanguageFacts.all[best.index].tag : nil
    }
}
