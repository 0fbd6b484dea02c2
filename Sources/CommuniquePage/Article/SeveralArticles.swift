import Communique

/// Finds the texts of a page that holds more than one: the releases of a day one below the other, the
/// posts of a blog, the items of a mail.
///
/// A text begins with a headline and a date beside it, and has several paragraphs of its own, which a
/// teaser has not. A chronicle has headings with dates too: the page is parted only where something
/// else shows that a text is over or begins; where nothing does, it is doubtful and stays whole.
struct SeveralArticles {
    /// Where each text behind the first begins, with the lines that go with its headline; empty when
    /// the page has one text or none.
    private(set) var beginnings: [Int] = []
    /// Whether each of them surely begins a text of its own.
    private(set) var isSure = true

    /// Looks for them in `blocks`, whose article is `article`.
    init(_ blocks: [PageBlock], _ article: Article) {
        guard article.isFound, let title = article.titles.first, let scores = article.model?.scores
        else { return }
        var heads: [Head] = []
        var index = 0
        while index < blocks.count {
            if let head = Self.head(at: index, blocks) {
                heads.append(head)
                index = head.end
            } else {
                index += 1
            }
        }
        guard heads.count > 1 else { return }
        // From the bottom up, so that what is no text of its own belongs to the one above it.
        var end = blocks.count
        var full: [Head] = []
        for head in heads.reversed() where Self.hasText(blocks, head.end..<end, scores) {
            full.append(head)
            end = head.start
        }
        full.reverse()
        guard full.count > 1, let first = full.first, (first.start..<first.end).contains(title),
            full.allSatisfy({ $0.isDateFirst == first.isDateFirst })
        else { return }
        beginnings = full.dropFirst().map(\.start)
        isSure = full.dropFirst().allSatisfy { Self.isParted($0, blocks) }
    }

    /// The blocks of each text, those between two with the one before; one range when the page is not
    /// parted.
    func parts(of blocks: [PageBlock]) -> [Range<Int>] {
        guard isSure, !beginnings.isEmpty else { return [blocks.indices] }
        return zip([0] + beginnings, beginnings + [blocks.count]).map { $0..<$1 }
    }

    // MARK: Heads

    /// A headline and the date beside it.
    private struct Head {
        let start, end: Int
        let isDateFirst: Bool
    }

    private static func head(at index: Int, _ blocks: [PageBlock]) -> Head? {
        guard index + 2 < blocks.count else { return nil }
        let (first, second) = (blocks[index], blocks[index + 1])
        let isDateFirst = first.isDate && isHeadline(second)
        guard isDateFirst || second.isDate && isHeadline(first) else { return nil }
        // The text follows at once, or behind a line or two: a deck, a name, a place.
        guard blocks[(index + 2)...].prefix(3).contains(where: \.isProse) else { return nil }
        return Head(start: index, end: index + 2, isDateFirst: isDateFirst)
    }

    private static func isHeadline(_ block: PageBlock) -> Bool {
        block.isTitleLike && block.words >= 4 && block.ending != .stop && !block.isProse
            && block.startsUpper && block.marker == nil && block.label == nil
            && !block.isFurniture && !block.isContact
    }

    /// Whether `range` holds a text and no teaser: three paragraphs and ninety words that the model
    /// takes for text.
    private static func hasText(
        _ blocks: [PageBlock],
        _ range: Range<Int>,
        _ scores: [Int]
    ) -> Bool {
        var (paragraphs, words) = (0, 0)
        for index in range where scores[index] > 0 && blocks[index].isProse {
            if blocks[index].ending == .ellipsis { continue }
            paragraphs += 1
            words += blocks[index].words
        }
        return paragraphs >= 3 && words >= 90
    }

    /// Whether the lines before a head end a text or a site's box, or those behind it open one: a row
    /// of signs, a line of furniture, the type of a document, a dateline.
    private static func isParted(_ head: Head, _ blocks: [PageBlock]) -> Bool {
        let isOver = blocks[..<head.start].suffix(2).contains {
            $0.traits.contains(.endMark) || $0.isFurniture || $0.isTypeLine
        }
        return isOver
            || blocks[head.end...].prefix(2).contains {
                $0.isTypeLine || $0.isDatelineLike && !$0.isDate
                    || $0.starts.has(.bylineStart) && $0.words <= 10 && !$0.isProse
            }
    }
}
