import Communique

/// What the blocks before the one in question were taken for, summed up as far as rules ask for it
/// over any distance: looking back for each block would take a time that grows with the square of
/// the page.
struct Trail {
    /// The role of the last turn of the talk; `nil` before the first.
    private(set) var lastTurn: Block.Role?
    /// The role of the last block of the body that is no remark, caption or furniture.
    private(set) var lastOfText: Block.Role?
    /// Whether the text has begun, so that no lede can follow.
    private(set) var hasText = false
    /// Whether only signatures, remarks and closings stand behind the body so far.
    private(set) var mayBeSigned = true

    /// Takes note of the role of the block at `index`, the next one.
    mutating func add(_ role: Block.Role, at index: Int, _ article: Article) {
        if index >= article.bodyStart {
            if role == .question || role == .answer { lastTurn = role }
            switch role {
            case .note, .caption, .boilerplate, .related: break
            default: lastOfText = role
            }
        }
        if index >= article.head.lowerBound, beginsText(role, at: index, article) { hasText = true }
        if index > article.bodyEnd {
            switch role {
            case .signature, .closing, .note: break
            default: mayBeSigned = false
            }
        }
    }

    /// Whether a block with `role` begins the text, or belongs to what goes on with it.
    private func beginsText(_ role: Block.Role, at index: Int, _ article: Article) -> Bool {
        switch role {
        case .salutation: article.kind != .message
        case .lede, .paragraph, .heading, .question, .answer, .quote: true
        case .item: index >= article.bodyStart
        default: false
        }
    }
}
