import Communique

/// Tells a page that lists other texts, and is none itself.
///
/// A listing has teasers one below the other: a title or a date, then a sentence or two that are cut
/// off or lead to more. An article that is followed by teasers has more text of its own than they
/// have.
struct Listing {
    /// Whether the text of a page with markup, as far as the model finds any, is that of the entries of
    /// a list: headlines that lead elsewhere, each with a few words below it.
    static func isOne(_ page: Page, _ isText: [Bool]) -> Bool {
        guard page.entries.count >= 4 else { return false }
        var words = page.entries.map { entry in
            entry.reduce(0) { $0 + (isText[$1] ? page.blocks[$1].words : 0) }
        }
        let all = isText.indices.reduce(0) { $0 + (isText[$1] ? page.blocks[$1].words : 0) }
        let inEntries = words.reduce(0, +)
        // One long entry among short ones is a text with what belongs to it.
        words.sort()
        return words[words.count / 2] > 0 && (all - inEntries) * 3 < inEntries
            && (words.last ?? 0) * 2 < inEntries
    }

    /// Whether `blocks` are those of a listing; `scores` are those of ``BodyModel``.
    static func isOne(_ blocks: [PageBlock], scores: [Int]) -> Bool {
        var (teasers, teaserWords, ownWords) = (0, 0, 0)
        for (index, block) in blocks.enumerated() {
            if block.isProse || block.ending == .ellipsis && block.words >= 5 {
                if isTeaser(index, blocks) {
                    teasers += 1
                    teaserWords += block.words
                } else if scores[index] > 0 {
                    ownWords += block.words
                }
            }
        }
        return teasers >= 4 && ownWords * 2 < teaserWords
    }

    /// Whether the running text at `index` leads to another: it is cut off, or a link to more follows,
    /// or it stands alone between titles or dates.
    private static func isTeaser(_ index: Int, _ blocks: [PageBlock]) -> Bool {
        let block = blocks[index]
        guard block.sentences <= 3, block.words <= 60 else { return false }
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        if let next, next.isProse { return false }
        if next?.starts.has(.relatedStart) == true, (next?.words ?? 9) <= 6 { return true }
        guard index > 0 else { return false }
        let before = blocks[index - 1]
        if block.ending == .ellipsis {
            return before.isTitleLike || before.isDate || before.isDatelineLike
        }
        // A date above the title or between title and text.
        guard index > 1,
            before.isDate && isTitle(blocks[index - 2])
                || isTitle(before) && blocks[index - 2].isDate
        else { return false }
        return next.map { $0.isDate || isTitle($0) } ?? true
    }

    private static func isTitle(_ block: PageBlock) -> Bool {
        block.isTitleLike && !block.isProse && block.words >= 3 && block.ending != .stop
    }
}
