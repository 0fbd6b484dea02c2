import Communique

/// Finds the article of a page with markup: where the model finds its text, below the heading that says
/// what the head of the page says.
struct MarkedArticle {
    /// The article of `page`.
    static func article(of page: Page) -> Article {
        // What readers wrote looks like text, and is put aside before anything is weighed.
        let comments = MarkedComments(page.blocks)
        let kept = page.blocks.indices.filter { !comments.contains($0) }
        let rest = kept.count == page.blocks.count ? page : page.with(kept.map { page.blocks[$0] })
        let first = ArticleFinder.firstLook(at: rest)
        let model = BodyModel(rest.blocks, first).spread(over: page.blocks.count, at: kept)
        var finder = ArticleFinder(page, dense: model.stretch)
        finder.article.model = model
        finder.article.sections = Array(repeating: .comments, count: page.blocks.count)
        for (place, index) in kept.enumerated() {
            finder.article.sections[index] = first.sections[place]
        }
        finder.article.titles = MarkedTitle(
            page.blocks,
            headlines: page.headlines,
            dense: model.stretch
        ).titles()
        finder.findKind()
        complete(&finder, page, model)
        return finder.article
    }

    /// Whether the block at an index is taken for text.
    ///
    /// Where the model is sure of no block, the running text that it doubts least is better than none.
    private static func textTest(_ blocks: [PageBlock], _ model: BodyModel) -> (Int) -> Bool {
        var seen: Set<UInt64> = []
        // Pages print their paragraphs again for other screens.
        let again = blocks.map { $0.words >= 8 && !seen.insert($0.key).inserted }
        let doubted = { (index: Int) in model.scores[index] > 0 && !again[index] }
        let words = blocks.indices.reduce(0) { $0 + (doubted($1) ? blocks[$1].words : 0) }
        guard words < 25 else { return doubted }
        return { index in
            let block = blocks[index]
            return doubted(index)
                || model.scores[index] > -250 && block.isProse && !again[index]
                    && (block.markup?.linkShare ?? 0) < 40
        }
    }

    /// Parts head, body and what follows, by the blocks that the model takes for text.
    private static func complete(_ finder: inout ArticleFinder, _ page: Page, _ model: BodyModel) {
        let blocks = page.blocks
        var isText = blocks.indices.map(textTest(blocks, model))
        var groups = MarkedGroups(blocks)
        groups.settle(&isText, scores: model.scores)
        finder.article.tables = groups.keptTables
        let behindTitle = (finder.article.titles.last ?? -1) + 1
        guard let last = isText.lastIndex(of: true), !Listing.isOne(page, isText),
            let start = isText[min(behindTitle, last)...].firstIndex(of: true)
        else {
            finder.article.isListing =
                Listing.isOne(page, isText) || Listing.isOne(blocks, scores: model.scores)
            return
        }
        let title = finder.article.titles.first ?? start
        var head = title
        while head > 0, finder.goesWithHead(head - 1, of: title) { head -= 1 }
        finder.article.head = min(head, start)..<start
        finder.article.bodyStart = start
        finder.article.bodyEnd = last
        finder.article.farEnd = last + 12
        finder.article.isFound = true
        for index in start...last {
            if isText[index] {
                finder.article.sections[index] = .body
            } else if finder.article.sections[index] == .body {
                finder.article.sections[index] = .furniture
            }
        }
        finder.article.conversation = Conversation(
            blocks,
            in: start..<(last + 1),
            kind: finder.article.kind
        )
    }
}
