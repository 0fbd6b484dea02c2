import Communique

/// Finds the headline of a page with markup: the heading that says what the head of the page says.
struct MarkedTitle {
    private let blocks: [PageBlock]
    /// The letters of what the head of the page gives for the headline, the surest first.
    private let headlines: [[UInt8]]
    /// Where running text is densest.
    private let dense: Range<Int>

    /// Makes a finder over `blocks`.
    init(_ blocks: [PageBlock], headlines: [[UInt8]], dense: Range<Int>) {
        self.blocks = blocks
        self.headlines = headlines.map(Self.letters)
        self.dense = dense
    }

    /// The copies of the headline, in order; empty when there is none.
    func titles() -> [Int] {
        var best: (index: Int, score: Int)?
        for index in blocks.indices where index < max(dense.upperBound, 1) {
            guard let score = score(index), score > (best?.score ?? 29) else { continue }
            best = (index, score)
        }
        guard let best else { return [] }
        let key = blocks[best.index].key
        let copies = blocks.indices[best.index...].prefix(14).filter {
            blocks[$0].key == key && !blocks[$0].isProse
        }
        return copies.isEmpty ? [best.index] : copies
    }

    private func score(_ index: Int) -> Int? {
        let block = blocks[index]
        guard let markup = block.markup, block.words >= 1, block.words <= 50, !block.isDate,
            !markup.traits.contains(.inNavigation)
        else { return nil }
        var score = agreement(of: block)
        switch markup.headingLevel {
        case 1: score += 40
        case 2: score += 15
        case 3...: score += 4
        default: break
        }
        if markup.own.has(.title) { score += 10 }
        if markup.near.has(.title) { score += 4 }
        if !markup.traits.isDisjoint(with: [.inFooter, .inAside]) { score -= 25 }
        if markup.far.union(markup.near).hasAny([.related, .comment, .side, .teaser]) { score -= 15 }
        if markup.linkShare > 80 { score -= 12 }
        if block.isProse, markup.headingLevel == 0 { score -= 30 }
        if index < dense.lowerBound { score -= min((dense.lowerBound - index) / 4, 15) }
        if index >= dense.lowerBound { score -= min((index - dense.lowerBound) * 4, 40) }
        return score
    }

    /// How much a block says what the head of the page does.
    private func agreement(of block: PageBlock) -> Int {
        let letters = Self.letters(Array(block.text.utf8))
        guard letters.count >= 4 else { return 0 }
        var best = 0
        for headline in headlines.prefix(8) {
            if headline == letters { return 60 }
            // The name of the site may stand before or behind.
            guard letters.count >= 10, letters.count * 3 >= headline.count else { continue }
            if headline.starts(with: letters) || headline.reversed().starts(with: letters.reversed()) {
                best = max(best, 42)
            } else if letters.starts(with: headline), headline.count * 3 >= letters.count * 2 {
                best = max(best, 30)
            }
        }
        return best
    }

    /// The letters and digits of a text, folded.
    private static func letters(_ text: [UInt8]) -> [UInt8] {
        Folding.fold(text).filter { $0 >= 0x80 || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    }
}
