package import Communique

extension PageParser {
    /// What the text of a block shows by itself.
    package struct BlockFacts: Sendable {
        /// The text.
        package var text: String
        /// Whether it reads as running text.
        package var isProse: Bool
        /// The date in it; `nil` when it has none.
        package var date: NewsDate?
        /// The language that its words are in; `nil` when they do not tell.
        package var language: LanguageTag?
    }

    /// What the texts of the blocks of a page show, each by itself.
    package static func facts(of blocks: [MarkedBlock], _ parser: PageParser) -> [BlockFacts] {
        let page = Page(MarkedPage(blocks), siteLanguage: parser.siteLanguage)
        return page.blocks.map { block in
            BlockFacts(
                text: block.text,
                isProse: block.isProse || block.ending == .ellipsis && block.words >= 8,
                date: block.dates.preferred?.resolved(year: parser.now?.year),
                language: block.evidence.best.map { LanguageFacts.all[$0.index].tag }
            )
        }
    }
}
