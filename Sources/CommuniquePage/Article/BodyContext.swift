/// What the first look at the blocks of a page says of each among the others.
///
/// The first look takes each block for itself; a second look sees which of its neighbours were taken
/// for text, and where most of the text is.
struct BodyContext {
    /// A question about a block.
    enum Template: Int, CaseIterable {
        /// How much the block itself looks like text.
        case own
        /// How much the blocks right beside it do, alone and together, and three and eight on each
        /// side.
        case before, behind, beside, threeBefore, threeBehind, eightBefore, eightBehind
        /// Its place to the stretch that holds most of the text, and within it.
        case stretch, place
        /// How much of the text stands before it.
        case share
        /// How much that is no text stands between it and the stretch.
        case valleyBefore, valleyBehind

        /// How many answers there are.
        var count: Int {
            switch self {
            case .own, .share: 10
            case .before, .behind, .valleyBefore, .valleyBehind: 6
            case .beside: 9
            case .threeBefore, .threeBehind, .eightBefore, .eightBehind, .place: 8
            case .stretch: 13
            }
        }
    }

    private let scores: [Float]
    /// How likely each block is text, 0 to 1.
    private var likelihoods: [Float] = []
    /// Sums over the blocks before each: of words, of words that are likely text, of how far likely
    /// text outweighs the rest.
    private var words: [Float] = [0]
    private var textWords: [Float] = [0]
    private var weights: [Float] = [0]
    /// The stretch that holds most of the text.
    private(set) var stretch = 0..<0

    /// Looks at `blocks`, whose first look gave `scores`.
    init(_ blocks: [PageBlock], scores: [Float]) {
        self.init(words: blocks.lazy.map(\.words), scores: scores)
    }

    /// Looks at blocks of so many words, whose first look gave `scores`.
    init(words counts: some Collection<Int>, scores: [Float]) {
        self.scores = scores
        likelihoods.reserveCapacity(scores.count)
        words.reserveCapacity(scores.count + 1)
        textWords.reserveCapacity(scores.count + 1)
        weights.reserveCapacity(scores.count + 1)
        var (best, lead, start): (Float, Float, Int) = (0, 0, 0)
        for (index, count) in counts.enumerated() {
            let score = scores[index]
            // A curve like the logistic one, without its exponential.
            let likelihood = 0.5 + 0.5 * score / (1 + score * score).squareRoot()
            // A paragraph of any length is one paragraph.
            let size = Float(min(max(count, 1), 60))
            let weight = (likelihood - 0.45) * size
            likelihoods.append(likelihood)
            words.append(words[index] + size)
            textWords.append(textWords[index] + likelihood * size)
            weights.append(weights[index] + weight)
            if lead <= 0 { (lead, start) = (0, index) }
            lead += weight
            if lead > best {
                best = lead
                stretch = start..<(index + 1)
            }
        }
    }

    /// Calls `body` with each feature of the block at `index`: the template and the answer.
    @inline(__always)
    func forEach(of index: Int, _ body: (Template, Int) -> Void) {
        body(.own, Stairs.own.step(of: scores[index]))
        let before = index > 0 ? likelihoods[index - 1] : -1
        let behind = index + 1 < scores.count ? likelihoods[index + 1] : -1
        body(.before, Stairs.one.step(of: before))
        body(.behind, Stairs.one.step(of: behind))
        body(.beside, Stairs.beside.step(of: before) * 3 + Stairs.beside.step(of: behind))
        body(.threeBefore, Stairs.several.step(of: share(from: index - 3, to: index)))
        body(.threeBehind, Stairs.several.step(of: share(from: index + 1, to: index + 4)))
        body(.eightBefore, Stairs.several.step(of: share(from: index - 8, to: index)))
        body(.eightBehind, Stairs.several.step(of: share(from: index + 1, to: index + 9)))
        let all = max(textWords[scores.count], 1)
        body(.share, min(max(Int(textWords[index] * 10 / all), 0), 9))
        if index < stretch.lowerBound {
            body(.stretch, Stairs.distance.step(of: stretch.lowerBound - index))
            let valley = weights[stretch.lowerBound] - weights[index]
            body(.valleyBefore, Stairs.valley.step(of: valley))
        } else if index >= stretch.upperBound {
            body(.stretch, 5 + Stairs.distance.step(of: index - stretch.upperBound + 1))
            let valley = weights[index + 1] - weights[stretch.upperBound]
            body(.valleyBehind, Stairs.valley.step(of: valley))
        } else {
            let isEnd = index == stretch.upperBound - 1
            body(.stretch, index == stretch.lowerBound ? 10 : isEnd ? 11 : 12)
            body(.place, (index - stretch.lowerBound) * 8 / stretch.count)
        }
    }

    /// The share of likely text in the words from one block up to another; below 0 when there are none.
    private func share(from start: Int, to end: Int) -> Float {
        let (start, end) = (max(start, 0), min(end, scores.count))
        guard start < end else { return -1 }
        return (textWords[end] - textWords[start]) / (words[end] - words[start])
    }

    private enum Stairs {
        static let own = Stair<Float>(-4, -2.5, -1.5, -0.7, 0, 0.7, 1.5, 2.5, 4)
        static let one = Stair<Float>(-0.5, 0.06, 0.2, 0.6, 0.9)
        static let beside = Stair<Float>(0.2, 0.7)
        static let several = Stair<Float>(-0.5, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
        static let distance = Stair(1, 3, 8, 20)
        static let valley = Stair<Float>(-60, -30, -15, -6, 0)
    }
}
