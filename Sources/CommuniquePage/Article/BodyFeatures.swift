import Communique

/// What can be seen in a block and beside it that tells whether it belongs to the text of an article.
///
/// Each template asks one question, and each of its answers is a feature with a weight in
/// ``BodyWeights``.
struct BodyFeatures {
    /// A question about a block.
    enum Template: Int, CaseIterable {
        /// Of the block alone: its length and how it ends, the sentences in it, its capitals, its mark.
        case length, sentences, capitals, marker
        /// The phrases that it begins with, that it is, that are in it.
        case starts, whole, inner
        /// Addresses, numbers, marks; other signs; how much it reads as the page's language.
        case traits, signs, language
        /// Of the page: the empty lines before it, its indent, how often its text returns, its place.
        case gap, indent, copies, position
        /// What the rules make of the page: the zone, and the distance behind the headline.
        case zone, behindTitle
        /// Its place to the stretch where running text is densest, and how much stands before it.
        case dense, share
        /// The shapes of its neighbours, with its own and alone, and the phrase that the last one is.
        case pair, before, behind, secondBefore, secondBehind, labelBefore
        /// The words of running text around it, and the length of the run of blocks of its shape.
        case proseBefore, proseBehind, proseAround, run

        /// How many answers there are.
        var count: Int {
            switch self {
            case .length: 50
            case .sentences, .gap, .indent: 5
            case .capitals: 20
            case .marker: 18
            case .starts, .whole, .inner, .labelBefore: Cue.allCases.count
            case .traits, .signs: 16
            case .language: 21
            case .copies: 4
            case .position, .share, .behindTitle: 10
            case .zone: 13
            case .dense: 9
            case .pair: BodyShape.allCases.count * BodyShape.allCases.count
            case .before, .behind, .secondBefore, .secondBehind: BodyShape.allCases.count
            case .proseBefore, .proseBehind, .proseAround: 8
            case .run: 14
            }
        }
    }

    private let blocks: [PageBlock]
    /// The zone of each block, as the rules part the page.
    private let zones: [Int]
    private let title: Int?
    private let shapes: [BodyShape]
    private let dense: Range<Int>
    /// How often each text stands on the page.
    private var copies: WordTable<UInt32>
    /// How many blocks of one shape stand in a row with each block.
    private var runs: [Int]
    /// The words of running text before each block, and behind the last.
    private var proseWords: [Int] = [0]
    /// The language of the running text, as an index of ``LanguageFacts/all``.
    private var language: Int?

    /// Looks at the blocks of a page, of which `article` says what the rules make of it.
    init(_ blocks: [PageBlock], _ article: Article) {
        self.blocks = blocks
        zones = blocks.indices.map { Self.zone(of: $0, article) }
        title = article.titles.last
        shapes = blocks.map(BodyShape.init)
        dense = DenseRun(blocks).range
        runs = Array(repeating: 1, count: blocks.count)
        proseWords.reserveCapacity(blocks.count + 1)
        copies = WordTable(capacity: blocks.count, empty: 0)
        var points = LanguagePoints()
        var (sum, start) = (0, 0)
        for (index, block) in blocks.enumerated() {
            copies.update(Self.salted(block.key)) { $0 += 1 }
            if block.isProse {
                sum += block.words
                block.evidence.add(to: &points)
            }
            proseWords.append(sum)
            guard index + 1 == blocks.count || shapes[index + 1] != shapes[start] else { continue }
            for other in start...index { runs[other] = index + 1 - start }
            start = index + 1
        }
        language = points.best
    }

    /// The key of a text for a table of the page: nobody can write texts whose keys meet in it.
    private static func salted(_ key: UInt64) -> UInt64 {
        let product = key.multipliedFullWidth(by: salt)
        return max(product.high ^ product.low, 1)
    }

    private static let salt = UInt64.random(in: 1 << 62 ... .max) | 1

    /// Calls `body` with each feature of the block at `index`: the template and the answer.
    @inline(__always)
    func forEach(of index: Int, _ body: (Template, Int) -> Void) {
        look(at: blocks[index], body)
        lookAtPage(index, body)
        lookAtNeighbours(index, body)
    }

    // MARK: The block

    @inline(__always)
    private func look(at block: PageBlock, _ body: (Template, Int) -> Void) {
        let ending =
            switch block.ending {
            case .open: 0
            case .stop, .question, .exclamation: 1
            case .ellipsis: 2
            case .colon: 3
            case .comma, .semicolon: 4
            }
        body(.length, Stairs.length.step(of: block.words) * 5 + ending)
        body(.sentences, min(block.sentences, 4))
        let capitals = block.isCapitals ? 4 : Stairs.capitals.step(of: block.capitalShare)
        body(.capitals, Stairs.capitalWords.step(of: block.words) * 5 + capitals)
        let mark =
            switch block.marker?.style {
            case nil: 0
            case .bullet?: 1
            case .dash?: 2
            case .number?: 3
            case .letter?: 4
            case .roman?: 5
            }
        let size = Stairs.size.step(of: block.words)
        body(.marker, mark * 3 + size)
        block.starts.forEach { body(.starts, $0) }
        block.whole.forEach { body(.whole, $0) }
        block.inner.forEach { body(.inner, $0) }
        var traits = block.traits.rawValue
        while traits != 0 {
            body(.traits, traits.trailingZeroBitCount)
            traits &= traits - 1
        }
        lookForSigns(block, body)
        let foreign = block.evidence.best.map { $0.index != language && $0.lead > 0.3 } ?? false
        let words = Float(max(block.evidence.words, 1))
        let density = language.map { block.evidence.points(of: $0) * 100 / words } ?? 0
        body(.language, (foreign ? 6 : Stairs.density.step(of: Int(density))) * 3 + size)
    }

    @inline(__always)
    private func lookForSigns(_ block: PageBlock, _ body: (Template, Int) -> Void) {
        if block.label != nil { body(.signs, 0) }
        if block.isDate { body(.signs, 1) }
        if !block.dates.isEmpty { body(.signs, block.words < 20 ? 2 : 3) }
        if block.opensQuote { body(.signs, 4) }
        if block.closesQuote { body(.signs, 5) }
        if block.isBracketed { body(.signs, 6) }
        if !block.startsUpper { body(.signs, 7) }
        if block.isTypeLine { body(.signs, 8) }
        if block.isMenuLine { body(.signs, 9) }
        if block.isFurniture { body(.signs, 10) }
        if block.isContact { body(.signs, 11) }
        if block.isCaption || block.creditsPicture { body(.signs, 12) }
        if block.numbers * 3 > block.words { body(.signs, 13) }
        if block.isTime { body(.signs, 14) }
        if block.isDatelineLike { body(.signs, 15) }
    }

    // MARK: The page

    @inline(__always)
    private func lookAtPage(_ index: Int, _ body: (Template, Int) -> Void) {
        let block = blocks[index]
        body(.gap, min(block.gap, 4))
        body(.indent, Stairs.indent.step(of: block.source.start.column - 1))
        body(.copies, Stairs.copies.step(of: Int(copies[Self.salted(block.key)] ?? 1)))
        body(.position, index * 10 / blocks.count)
        body(.zone, zones[index])
        let behindTitle = title.map {
            index <= $0 ? 0 : 1 + Stairs.distance.step(of: index - $0)
        }
        body(.behindTitle, behindTitle ?? 9)
        if dense.contains(index) {
            body(.dense, 4)
        } else if index < dense.lowerBound {
            body(.dense, Stairs.near.step(of: dense.lowerBound - index))
        } else {
            body(.dense, 5 + Stairs.near.step(of: index - dense.upperBound + 1))
        }
        body(.share, min(proseWords[index] * 10 / max(proseWords[blocks.count], 1), 9))
        body(.run, Stairs.run.step(of: runs[index]) * 2 + (block.isProse ? 1 : 0))
    }

    private static func zone(of index: Int, _ article: Article) -> Int {
        if !article.isFound { return 0 }
        if index < article.head.lowerBound { return 1 }
        if index >= article.farEnd { return 2 }
        if article.head.contains(index) { return 3 }
        switch article.sections[index] {
        case .body: return index <= article.bodyEnd ? 4 : 5
        case .related: return 6
        case .tag: return 7
        case .contact: return 8
        case .attachment: return 9
        case .note: return 10
        case .furniture: return 11
        case .comments: return 12
        }
    }

    // MARK: The neighbours

    @inline(__always)
    private func lookAtNeighbours(_ index: Int, _ body: (Template, Int) -> Void) {
        let (before, behind) = (shape(index - 1), shape(index + 1))
        body(.pair, shapes[index].rawValue * BodyShape.allCases.count + before.rawValue)
        body(.before, before.rawValue)
        body(.behind, behind.rawValue)
        body(.secondBefore, shape(index - 2).rawValue)
        body(.secondBehind, shape(index + 2).rawValue)
        if index > 0 { blocks[index - 1].whole.forEach { body(.labelBefore, $0) } }
        body(.proseBefore, Stairs.prose.step(of: words(from: index - 5, to: index)))
        body(.proseBehind, Stairs.prose.step(of: words(from: index + 1, to: index + 6)))
        body(.proseAround, Stairs.proseAround.step(of: words(from: index - 12, to: index + 13)))
    }

    private func shape(_ index: Int) -> BodyShape {
        index >= 0 && index < shapes.count ? shapes[index] : .none
    }

    /// The words of running text from one block up to another.
    private func words(from start: Int, to end: Int) -> Int {
        proseWords[min(end, blocks.count)] - proseWords[min(max(start, 0), blocks.count)]
    }

    private enum Stairs {
        static let length = Stair(1, 2, 3, 5, 8, 13, 20, 35, 60)
        static let size = Stair(4, 12)
        static let capitals = Stair(20, 50, 80)
        static let capitalWords = Stair(3, 9, 20)
        static let density = Stair(0, 10, 20, 30, 45)
        static let indent = Stair(0, 2, 4, 8)
        static let copies = Stair(1, 2, 4)
        static let distance = Stair(2, 4, 8, 15, 30, 60, 120)
        static let near = Stair(2, 6, 20)
        static let run = Stair(1, 2, 4, 8, 16, 40)
        static let prose = Stair(0, 15, 40, 80, 130, 200, 300)
        static let proseAround = Stair(0, 25, 60, 120, 200, 300, 500)
    }
}

/// Steps that part numbers into few sizes.
struct Stair<Number: Comparable & Sendable>: Sendable {
    private let bounds: [Number]

    /// Makes a stair: the last number of each step but the highest.
    init(_ bounds: Number...) { self.bounds = bounds }

    /// The step on which `number` stands, from 0.
    func step(of number: Number) -> Int {
        var index = 0
        while index < bounds.count, number > bounds[index] { index += 1 }
        return index
    }
}

extension CueSet {
    /// Calls `body` with the raw value of each cue.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        var rest = rawValue
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
