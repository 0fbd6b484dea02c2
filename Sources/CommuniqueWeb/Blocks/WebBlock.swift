import CommuniquePage

/// A stretch of text of a page that nothing parts: a paragraph, an item, a line of a menu.
struct WebBlock {
    /// Where its text is in ``BlockScan/text``, its white space collapsed.
    var text: Range<Int>
    /// The first and the last text of the tree that it holds, by their indices.
    var first: Int
    var last: Int
    /// The element that it stands in, by its index; -1 for text outside of all.
    var element: Int
    /// What its markup shows.
    var markup: BlockMarkup
}

/// A picture, a film or a recording of a page.
struct WebMedium {
    /// The index of its element.
    var node: Int
    /// How many blocks stand before it.
    var blocksBefore: Int
    /// The `figure` that it is in, by its index; -1 for none.
    var figure: Int
}

/// What a page is made of, before anything is decided.
struct BlockScan {
    /// The text of all blocks.
    var text: [UInt8] = []
    /// The blocks, in order.
    var blocks: [WebBlock] = []
    /// The media, in order.
    var media: [WebMedium] = []

    /// The text of a block.
    func text(of index: Int) -> ArraySlice<UInt8> { text[blocks[index].text] }
}
