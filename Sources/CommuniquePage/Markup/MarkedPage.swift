package import Communique

/// What a reader of markup hands to the page reader: the blocks of a page, and what else is known.
package struct MarkedPage {
    /// The blocks, in order.
    package var blocks: [MarkedBlock]
    /// What may be the headline, the surest first; sites put their names to some of them.
    package var headlines: [[UInt8]]
    /// The blocks of each entry, where the page has a list of links to other texts.
    package var entries: [Range<Int>]

    /// Makes a page.
    package init(
        _ blocks: [MarkedBlock],
        headlines: [[UInt8]] = [],
        entries: [Range<Int>] = []
    ) {
        self.blocks = blocks
        self.headlines = headlines
        self.entries = entries
    }
}

/// Gives the content of blocks as the markup has it: links, emphasis, lists, tables, media.
package protocol BlockContent {
    /// The text of a block with its markup.
    func content(of block: Int) -> [Inline]
    /// The lists of blocks in a row that are items.
    func lists(of blocks: Range<Int>) -> [Block]
    /// The table of blocks in a row that are its cells.
    func table(of blocks: Range<Int>) -> [Block]
    /// The figure whose caption a block is; its caption is left to the caller.
    func figure(captionedBy block: Int) -> Block.Figure?
    /// The figures that stand right before a block and that no caption of the page goes with.
    func figures(before block: Int) -> [Block]
    /// The address that the first link of a block leads to.
    func link(of block: Int) -> String?
    /// The address that a quotation is said to be from.
    func cite(of block: Int) -> String?
}

extension PageParser {
    /// Reads a page whose markup parts it into blocks.
    package func parse(_ marked: MarkedPage, content: any BlockContent) -> Outcome<Document> {
        let page = Page(marked, siteLanguage: siteLanguage)
        let article = ArticleFinder.article(of: page)
        let verdicts = RoleDecider.verdicts(of: page, article, preference: preference)
        let document = DocumentAssembler.document(
            of: page,
            article,
            verdicts: verdicts,
            options: self,
            content: content
        )
        return Outcome(
            document,
            diagnostics: PageDiagnostics.remarks(on: document, page: page, article)
        )
    }
}
