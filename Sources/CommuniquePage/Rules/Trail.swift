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
    mutating func add(_ verdict: Verdict, at index: Int, _ article: Article) {
        let roles = verdict.roles
        if index >= article.bodyStart {
            if !roles.isDisjoint(with: [.question, .answer]) { lastTurn = verdict.role }
            if roles.isDisjoint(with: [.note, .caption, .boilerplate, .related]) {
                lastOfText = verdict.role
            }
        }
        if index >= article.head.lowerBound, beginsText(roles, at: index, article) {
            hasText = true
        }
        if index > article.bodyEnd, roles.isDisjoint(with: [.signature, .closing, .note]) {
            mayBeSigned = false
        }
    }

    /// Whether a block of one of `roles` begins the text, or belongs to what goes on with it.
    private func beginsText(_ roles: RoleSet, at index: Int, _ article: Article) -> Bool {
        if !roles.isDisjoint(with: [.text, .question, .answer]) { return true }
        return roles.contains(.salutation) && article.kind != .message
            || roles.contains(.item) && index >= article.bodyStart
    }
}
