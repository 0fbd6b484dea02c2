import Communique
import CommuniquePage
import CommuniqueXML

/// Finds the teasers of a page that lists other texts: headlines that are links, in places of one kind,
/// each in an element of its own with the date and the summary that go with it.
struct TeaserFinder {
    /// One entry of a list.
    struct Teaser {
        /// The block of the headline.
        var headline: Int
        /// The blocks of the entry, its headline among them.
        var blocks: Range<Int>
    }

    private let tree: HTMLTree
    private let scan: BlockScan

    /// Makes a finder over the blocks of a page.
    init(_ tree: HTMLTree, _ scan: BlockScan) {
        self.tree = tree
        self.scan = scan
    }

    /// The teasers, in the order of the page; empty when the page has no list of them.
    func teasers() -> [Teaser] {
        // Headlines of one list stand in places of one kind; the list with most words is the page's.
        var groups: [UInt64: [Int]] = [:]
        for index in scan.blocks.indices where mayBeHeadline(index) {
            groups[scan.blocks[index].markup.signature, default: []].append(index)
        }
        let lists = groups.filter { $0.value.count >= 3 }
        guard let best = lists.max(by: { weight(of: $0.value) < weight(of: $1.value) }) else {
            return []
        }
        // Entries of the first rank often have a place of another kind: the same list, the same words.
        let headlines = best.value
        return headlines.indices.map { place in
            let index = headlines[place]
            let before = place > 0 ? headlines[place - 1] : nil
            let behind = place + 1 < headlines.count ? headlines[place + 1] : nil
            return Teaser(
                headline: index,
                blocks: entry(of: index, between: before, behind)
            )
        }
    }

    private func mayBeHeadline(_ index: Int) -> Bool {
        let markup = scan.blocks[index].markup
        guard markup.linkShare >= 80, wordCount(index) >= 4,
            markup.traits.isDisjoint(with: [.inNavigation, .inFooter, .inForm])
        else { return false }
        return !markup.own.union(markup.near).hasAny([
            .navigation, .breadcrumb, .tag, .share, .pagination, .footer, .language,
        ])
    }

    /// How many words a block has, as far as blanks part them; three Han characters make a word.
    private func wordCount(_ index: Int) -> Int {
        let text = scan.text(of: index)
        let wide = text.count { $0 >= 0xE3 && $0 <= 0xED }
        return text.count { $0 == 0x20 } + 1 + wide / 3
    }

    private func weight(of headlines: [Int]) -> Int {
        headlines.reduce(0) { sum, index in
            let markup = scan.blocks[index].markup
            let words = min(wordCount(index), 20)
            let isAside =
                !markup.traits.isDisjoint(with: [.inAside, .inHeader])
                || markup.far.union(markup.near).hasAny([.side, .related, .popular])
            return sum + (markup.headingLevel > 0 ? words * 2 : words) / (isAside ? 3 : 1)
        }
    }

    /// The blocks in the largest element around a headline that holds none of the others.
    private func entry(of index: Int, between before: Int?, _ behind: Int?) -> Range<Int> {
        let earlier = before.map { scan.blocks[$0].last } ?? -1
        let later = behind.map { scan.blocks[$0].first } ?? tree.nodes.count
        var element = scan.blocks[index].element
        var best = element
        while element >= 0, element > earlier, Int(tree.nodes[element].end) <= later {
            best = element
            element = Int(tree.nodes[element].parent)
        }
        guard best >= 0 else { return index..<(index + 1) }
        let end = Int(tree.nodes[best].end)
        var range = index..<(index + 1)
        while range.lowerBound > 0, scan.blocks[range.lowerBound - 1].first >= best {
            range = (range.lowerBound - 1)..<range.upperBound
        }
        while range.upperBound < scan.blocks.count, scan.blocks[range.upperBound].first < end {
            range = range.lowerBound..<(range.upperBound + 1)
        }
        // The last entry is in no element that a further headline bounds.
        let limit = behind == nil || before == nil ? 8 : 24
        return range.clamped(to: max(0, index - limit)..<(index + limit))
    }
}
