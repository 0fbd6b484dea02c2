import Communique

/// Where the article of a page stands: its titles, its head, its body, and what follows.
struct Article {
    /// What a stretch of blocks behind the head belongs to.
    enum Section {
        case body, related, tag, contact, attachment, note, comments, furniture
    }

    /// The copies of the headline, in order; empty when none was found.
    var titles: [Int] = []
    /// The head: from the first line that goes with the headline to the body.
    var head = 0..<0
    /// Where the body begins.
    var bodyStart = 0
    /// The last block that is surely of the body.
    var bodyEnd = 0
    /// From where on nothing can belong to the text: well behind where it is over.
    var farEnd = Int.max
    /// What each block of the page belongs to; meaningful from `bodyStart` on.
    var sections: [Section] = []
    /// The tables of data in the text, by the indices of their elements.
    var tables: Set<Int32> = []
    /// How the talk is marked, when the body is a conversation.
    var conversation = Conversation()
    /// What the title and the labels say that the text is.
    var kind: DocumentKind?
    /// Whether the page has an article at all.
    var isFound = false
    /// Whether the page has none because it lists other texts.
    var isListing = false

    /// How much each block looks like text, as ``BodyModel`` scores it.
    var model: BodyModel?

    /// Whether `index` is behind the last block that is surely of the body.
    func isBehindBody(_ index: Int) -> Bool { index > bodyEnd }
}
