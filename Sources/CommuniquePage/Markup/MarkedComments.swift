/// Tells what readers of a page wrote: what stands in elements that are named for comments, and are not
/// around the headline.
struct MarkedComments {
    private let blocks: [PageBlock]
    private let aroundTitle: MarkupCueSet
    /// Whether the page has text besides; a page of comments alone is what it is.
    private let hasOtherText: Bool

    /// Looks at the blocks of a page.
    init(_ blocks: [PageBlock]) {
        self.blocks = blocks
        let title = blocks.firstIndex { block in
            block.markup.map { $0.traits.contains(.headline) || $0.headingLevel == 1 } ?? false
        }
        let aroundTitle =
            title.flatMap { blocks[$0].markup.map { $0.far.union($0.near).union($0.own) } } ?? []
        self.aroundTitle = aroundTitle
        var words = 0
        for block in blocks where block.isProse {
            guard let markup = block.markup, markup.linkShare < 50,
                !Self.isComment(markup, aroundTitle)
            else { continue }
            words += block.words
        }
        hasOtherText = words >= 25
    }

    /// Whether the block at `index` is of a comment.
    func contains(_ index: Int) -> Bool {
        guard hasOtherText, let markup = blocks[index].markup else { return false }
        return Self.isComment(markup, aroundTitle)
    }

    private static func isComment(_ markup: BlockMarkup, _ aroundTitle: MarkupCueSet) -> Bool {
        !aroundTitle.has(.comment) && markup.far.union(markup.near).has(.comment)
    }
}
