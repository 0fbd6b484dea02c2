/// What the markup shows of the blocks of a page that tells whether they belong to the text of an
/// article: questions beside those of ``BodyFeatures``, which look at the text.
struct MarkupFeatures {
    /// A question about a block.
    enum Template: Int, CaseIterable {
        /// The element and the length; the share of links and the length; what else is seen.
        case element, links, traits, heading
        /// What names speak of: of the element itself, of those around it; for short and long blocks.
        case own, ownShort, near, nearShort, far, farShort
        /// How much of the running text stands in the element around it, and the two farther out.
        case parent, grandparent, greatGrandparent
        /// The share of links in all text of the element around it, and the one farther out.
        case parentLinks, grandparentLinks
        /// How much of the running text stands in places of the same kind, and how many blocks do.
        case signature, signatureCount
        /// Whether it is in the innermost element that holds most of the running text, and how far out
        /// from it, with its shape.
        case core, coreElement
        /// Whether the same text came before.
        case again
        /// How deep it is compared with the running text.
        case depth
        /// Whether the element around it is that of the block before, and of the one behind.
        case beside
        /// Its place to the first heading of the first level.
        case behindHeading

        /// How many answers there are.
        var count: Int {
            switch self {
            case .element: BlockMarkup.Element.allCases.count * 5
            case .links: 30
            case .traits: 24
            case .heading: 7
            case .own, .ownShort, .near, .nearShort, .far, .farShort: MarkupCue.allCases.count
            case .parent, .grandparent, .greatGrandparent: 24
            case .parentLinks, .grandparentLinks: 6
            case .signature: 24
            case .signatureCount: 15
            case .core: 18
            case .coreElement: BlockMarkup.Element.allCases.count * 3
            case .again: 3
            case .depth: 9
            case .beside: 12
            case .behindHeading: 8
            }
        }

        /// The number of the first feature of each template.
        static let offsets = allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    /// What the blocks in an element, or in elements of one kind, sum up to.
    fileprivate struct Sum {
        var prose = 0
        var characters = 0
        var linkCharacters = 0
        var blocks = 0
    }

    private let blocks: [PageBlock]
    private let containers: [Int32: Sum]
    private let signatures: [UInt64: Sum]
    /// The words of running text on the page.
    private let prose: Int
    /// How deep the running text is, on average of its words.
    private let depth: Int
    /// The innermost element that holds most of the running text.
    private let core: Int32
    /// Whether the text of each block came before.
    private let again: [Bool]
    /// The first block that is a heading of the first level.
    private let heading: Int?
    /// What the names of the elements farther out around it speak of.
    private let aroundHeading: MarkupCueSet

    /// Looks at the blocks of a page, all of which have markup.
    init(_ blocks: [PageBlock]) {
        self.blocks = blocks
        var containers: [Int32: Sum] = [:]
        var signatures: [UInt64: Sum] = [:]
        var seen: Set<UInt64> = []
        var again: [Bool] = []
        again.reserveCapacity(blocks.count)
        var (prose, depths) = (0, 0)
        var heading: Int?
        for (index, block) in blocks.enumerated() {
            guard let markup = block.markup else {
                again.append(false)
                continue
            }
            let isProse = Self.isText(block, markup)
            let words = isProse ? block.words : 0
            let links = block.characters * Int(markup.linkShare) / 100
            for container in [markup.parent, markup.grandparent, markup.greatGrandparent] {
                containers[container, default: Sum()].add(words, block.characters, links)
            }
            signatures[markup.signature, default: Sum()].add(words, block.characters, links)
            again.append(block.words >= 4 && !seen.insert(block.key).inserted)
            prose += words
            depths += words * Int(markup.depth)
            if heading == nil, markup.headingLevel == 1, markup.linkShare < 50 { heading = index }
        }
        self.containers = containers
        self.signatures = signatures
        self.prose = max(prose, 1)
        self.again = again
        self.heading = heading
        aroundHeading = heading.flatMap { blocks[$0].markup?.far } ?? []
        depth = depths / max(prose, 1)
        // Of the elements that hold most of the text the one that holds least besides.
        var best: (key: Int32, score: Int)?
        for (key, sum) in containers where key >= 0 && sum.prose > 0 {
            let score = sum.prose * 100 / max(prose, 1) * 4 - sum.linkCharacters / 60 - sum.blocks / 4
            if score > (best?.score ?? .min) || score == best?.score && key > (best?.key ?? -1) {
                best = (key, score)
            }
        }
        core = best?.key ?? -1
    }

    /// Whether a block is running text that is no link.
    private static func isText(_ block: PageBlock, _ markup: BlockMarkup) -> Bool {
        block.isProse && markup.linkShare < 50 && !markup.traits.contains(.hidden)
    }

    /// Calls `body` with each feature of the block at `index`: the template and the answer.
    @inline(__always)
    func forEach(of index: Int, _ body: (Template, Int) -> Void) {
        guard let markup = blocks[index].markup else { return }
        let block = blocks[index]
        let size = Stairs.size.step(of: block.words)
        let links = Stairs.links.step(of: Int(markup.linkShare))
        let isShort = block.words < 12
        body(.element, Int(markup.element.rawValue) * 5 + size)
        body(.links, links * 5 + size)
        var traits = markup.traits.rawValue
        while traits != 0 {
            body(.traits, traits.trailingZeroBitCount)
            traits &= traits - 1
        }
        body(.heading, Int(markup.headingLevel))
        if isShort {
            markup.own.forEach { body(.ownShort, $0) }
            markup.near.forEach { body(.nearShort, $0) }
            far(markup).forEach { body(.farShort, $0) }
        } else {
            markup.own.forEach { body(.own, $0) }
            markup.near.forEach { body(.near, $0) }
            far(markup).forEach { body(.far, $0) }
        }
        lookAround(index, block, markup, isShort: isShort, body)
    }

    /// What the names of the elements farther out speak of, those aside that are around the first
    /// heading too: they are around the whole page.
    @inline(__always)
    private func far(_ markup: BlockMarkup) -> MarkupCueSet {
        markup.far.subtracting(aroundHeading)
    }

    @inline(__always)
    private func lookAround(
        _ index: Int,
        _ block: PageBlock,
        _ markup: BlockMarkup,
        isShort: Bool,
        _ body: (Template, Int) -> Void
    ) {
        let own = Self.isText(block, markup) ? block.words : 0
        let shape = own > 0 ? 2 : isShort ? 0 : 1
        func share(_ sum: Sum?) -> Int {
            // The block itself does not count for its place.
            Stairs.share.step(of: ((sum?.prose ?? 0) - own) * 100 / max(prose - own, 1)) * 3 + shape
        }
        let parent = containers[markup.parent]
        let grandparent = containers[markup.grandparent]
        body(.parent, share(parent))
        body(.grandparent, share(grandparent))
        body(.greatGrandparent, share(containers[markup.greatGrandparent]))
        body(.parentLinks, Stairs.links.step(of: parent?.linkShare ?? 0))
        body(.grandparentLinks, Stairs.links.step(of: grandparent?.linkShare ?? 0))
        let signature = signatures[markup.signature]
        body(.signature, share(signature))
        body(.signatureCount, Stairs.count.step(of: signature?.blocks ?? 1) * 3 + shape)
        let distance =
            markup.parent == core
            ? 0 : markup.grandparent == core ? 1 : markup.greatGrandparent == core ? 2 : 3
        body(.core, distance * 3 + shape)
        body(.coreElement, Int(markup.element.rawValue) * 3 + min(distance, 2))
        body(.again, again[index] ? (isShort ? 1 : 2) : 0)
        body(.depth, Stairs.depth.step(of: Int(markup.depth) - depth))
        let before = index > 0 ? blocks[index - 1].markup : nil
        let behind = index + 1 < blocks.count ? blocks[index + 1].markup : nil
        body(.beside, (nearness(before, markup) * 2 + min(nearness(behind, markup), 1)) * 2 + (isShort ? 0 : 1))
        let headingDistance = heading.map {
            index <= $0 ? (index == $0 ? 1 : 0) : 2 + Stairs.distance.step(of: index - $0)
        }
        body(.behindHeading, headingDistance ?? 7)
    }

    /// How near the places of two blocks are: 2 in one element, 1 in elements of one kind, 0 else.
    private func nearness(_ other: BlockMarkup?, _ markup: BlockMarkup) -> Int {
        guard let other else { return 0 }
        return other.parent == markup.parent ? 2 : other.signature == markup.signature ? 1 : 0
    }

    private enum Stairs {
        static let size = Stair(2, 6, 12, 30)
        static let links = Stair(0, 10, 30, 60, 95)
        static let share = Stair(0, 2, 8, 20, 40, 65, 85)
        static let count = Stair(1, 3, 8, 20)
        static let depth = Stair(-8, -4, -2, -1, 0, 1, 3, 6)
        static let distance = Stair(3, 8, 20, 60)
    }
}

extension MarkupFeatures.Sum {
    fileprivate mutating func add(_ prose: Int, _ characters: Int, _ linkCharacters: Int) {
        self.prose += prose
        self.characters += characters
        self.linkCharacters += linkCharacters
        blocks += 1
    }

    /// How many of 100 characters stand in links.
    fileprivate var linkShare: Int { linkCharacters * 100 / max(characters, 1) }
}
