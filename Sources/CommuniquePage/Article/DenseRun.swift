/// The stretch of a page where running text is densest: of all stretches the one in which prose
/// outweighs menus, teasers and other short lines by most.
struct DenseRun {
    /// The blocks of the stretch, from its first running text to its last; empty on a page without any.
    let range: Range<Int>

    /// Finds the stretch in `blocks`.
    init(_ blocks: [PageBlock]) {
        var best = 0
        var range = 0..<0
        var sum = 0
        var start = 0
        for (index, block) in blocks.enumerated() {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += Self.weight(of: block)
            if sum > best {
                best = sum
                range = start..<(index + 1)
            }
        }
        self.range = range
    }

    /// How far the text may fall behind, in words, before it is over.
    private static let patience = 60

    /// Where the text from `start` on is over: where short lines have outweighed running text by as
    /// much as several lines of a menu.
    static func end(of blocks: [PageBlock], from start: Int) -> Int {
        var sum = 0
        var best = 0
        for index in start..<blocks.count {
            sum += weight(of: blocks[index])
            best = max(best, sum)
            if best - sum > patience { return index }
        }
        return blocks.count
    }

    /// What a block adds to the stretch or takes from it, in words of running text.
    private static func weight(of block: PageBlock) -> Int {
        if block.inner.has(.cookieWord) && block.starts.has(.furnitureStart) { return -20 }
        if block.isProse { return min(block.words, 60) }
        if block.isFurniture || block.whole.has(.relatedLabel) { return -14 }
        switch block.ending {
        case .stop, .question, .exclamation, .colon, .semicolon, .comma:
            return block.words >= 3 ? 2 : -2
        case .ellipsis: return -10
        case .open where block.marker != nil || block.label != nil || block.opensQuote: return -1
        case .open: return block.words <= 3 ? -5 : -7
        }
    }
}
