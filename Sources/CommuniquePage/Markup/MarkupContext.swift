/// What the first look at the blocks of a page with markup says of the elements that they stand in,
/// beside what ``BodyContext`` sees along the page.
struct MarkupContext {
    /// A question about a block.
    enum Template: Int, CaseIterable {
        /// How much of what else stands in the element around it, and the two farther out, looks like
        /// text, with the length of the block.
        case parent, grandparent, greatGrandparent
        /// The same of places of its kind.
        case signature
        /// How much of all likely text stands there.
        case parentShare, grandparentShare, signatureShare
        /// The one around it and how much the block itself looks like text.
        case ownParent, ownSignature

        /// How many answers there are.
        var count: Int {
            switch self {
            case .parent, .grandparent, .greatGrandparent, .signature: 24
            case .parentShare, .grandparentShare, .signatureShare: 7
            case .ownParent, .ownSignature: 40
            }
        }

        /// The number of the first feature of each template.
        static let offsets = allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    /// Where a block stands in the tree.
    struct Place {
        var parent: Int
        var grandparent: Int
        var greatGrandparent: Int
        var signature: UInt64
    }

    private struct Sum {
        var words: Float = 0
        var text: Float = 0
    }

    private let sizes: [Float]
    private let likelihoods: [Float]
    private let scores: [Float]
    private let places: [Place]
    private var elements: [Int: Sum] = [:]
    private var signatures: [UInt64: Sum] = [:]
    private var all: Float = 0

    /// Looks at blocks whose first look gave `scores`.
    init(_ blocks: [PageBlock], scores: [Float]) {
        let places = blocks.map { block in
            Place(
                parent: Int(block.markup?.parent ?? -1),
                grandparent: Int(block.markup?.grandparent ?? -1),
                greatGrandparent: Int(block.markup?.greatGrandparent ?? -1),
                signature: block.markup?.signature ?? 0
            )
        }
        self.init(words: blocks.lazy.map(\.words), places: places, scores: scores)
    }

    /// Looks at blocks of so many words in such places, whose first look gave `scores`.
    init(words: some Collection<Int>, places: [Place], scores: [Float]) {
        self.places = places
        self.scores = scores
        sizes = words.map { Float(min(max($0, 1), 60)) }
        likelihoods = scores.map { 0.5 + 0.5 * $0 / (1 + $0 * $0).squareRoot() }
        for (index, place) in places.enumerated() {
            let (size, text) = (sizes[index], sizes[index] * likelihoods[index])
            for element in [place.parent, place.grandparent, place.greatGrandparent] {
                elements[element, default: Sum()].words += size
                elements[element, default: Sum()].text += text
            }
            signatures[place.signature, default: Sum()].words += size
            signatures[place.signature, default: Sum()].text += text
            all += text
        }
    }

    /// Calls `body` with each feature of the block at `index`: the template and the answer.
    @inline(__always)
    func forEach(of index: Int, _ body: (Template, Int) -> Void) {
        let place = places[index]
        let size = sizes[index] < 6 ? 0 : sizes[index] < 20 ? 1 : 2
        let parent = share(elements[place.parent], besides: index)
        let signature = share(signatures[place.signature], besides: index)
        body(.parent, Stairs.share.step(of: parent) * 3 + size)
        body(
            .grandparent,
            Stairs.share.step(of: share(elements[place.grandparent], besides: index)) * 3 + size
        )
        body(
            .greatGrandparent,
            Stairs.share.step(of: share(elements[place.greatGrandparent], besides: index)) * 3 + size
        )
        body(.signature, Stairs.share.step(of: signature) * 3 + size)
        body(.parentShare, Stairs.part.step(of: (elements[place.parent]?.text ?? 0) / max(all, 1)))
        body(
            .grandparentShare,
            Stairs.part.step(of: (elements[place.grandparent]?.text ?? 0) / max(all, 1))
        )
        body(
            .signatureShare,
            Stairs.part.step(of: (signatures[place.signature]?.text ?? 0) / max(all, 1))
        )
        let own = Stairs.own.step(of: scores[index])
        body(.ownParent, Stairs.share.step(of: parent) * 5 + own)
        body(.ownSignature, Stairs.share.step(of: signature) * 5 + own)
    }

    /// The share of likely text in the words of a place, a block aside; below 0 when it is alone.
    private func share(_ sum: Sum?, besides index: Int) -> Float {
        guard let sum else { return -1 }
        let words = sum.words - sizes[index]
        guard words >= 1 else { return -1 }
        return (sum.text - sizes[index] * likelihoods[index]) / words
    }

    private enum Stairs {
        static let share = Stair<Float>(-0.5, 0.06, 0.15, 0.3, 0.5, 0.7, 0.88)
        static let part = Stair<Float>(0.01, 0.05, 0.15, 0.35, 0.6, 0.85)
        static let own = Stair<Float>(-2.5, -0.8, 0.8, 2.5)
    }
}
