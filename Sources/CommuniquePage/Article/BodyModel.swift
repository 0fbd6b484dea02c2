import Communique

/// Tells how much each block of a page looks like the text of an article: a linear model over what is
/// seen in the blocks and beside them, looked at twice.
///
/// A score is the sum of the weights of a block's features, in 1/100 of the logarithm of the odds;
/// above 0 the block is sooner text than not. `Scripts/body-model` learns the weights.
struct BodyModel {
    private let features: BodyFeatures
    private let context: BodyContext
    /// What the markup shows; `nil` on a page of text.
    private let markup: MarkupFeatures?
    private let places: MarkupContext?
    private let weights: Weights
    /// The score of each block.
    private(set) var scores: [Int]
    /// The stretch of the page that holds most of its text.
    private(set) var stretch: Range<Int>
    /// Where each block of the page is among those that were weighed; `nil`: at its own place.
    private var positions: [Int: Int]?

    /// Judges the blocks of a page, of which `article` says what the rules make of it.
    init(_ blocks: [PageBlock], _ article: Article) {
        let features = BodyFeatures(blocks, article)
        let markup = blocks.first?.markup == nil ? nil : MarkupFeatures(blocks)
        let weights = markup == nil ? Weights.text : Weights.markup
        let (first, second, third) = (weights.first, weights.second, weights.context)
        let (offsets, contextOffsets) = (
            BodyFeatures.Template.offsets, BodyContext.Template.offsets
        )
        // Both looks ask the same of a block and its neighbours, and weigh the answers differently.
        var firstScores: [Float] = []
        var sums: [Int] = []
        firstScores.reserveCapacity(blocks.count)
        sums.reserveCapacity(blocks.count)
        for index in blocks.indices {
            var (score, sum) = (weights.firstBias, weights.bias)
            features.forEach(of: index) { template, answer in
                let feature = offsets[template.rawValue] + answer
                score += Int(first[feature])
                sum += Int(second[feature])
            }
            markup?.forEach(of: index) { template, answer in
                let feature = MarkupFeatures.Template.offsets[template.rawValue] + answer
                score += Int(weights.markupFirst[feature])
                sum += Int(weights.markupSecond[feature])
            }
            firstScores.append(Float(score) / 100)
            sums.append(sum)
        }
        let context = BodyContext(blocks, scores: firstScores)
        for index in blocks.indices {
            context.forEach(of: index) {
                sums[index] += Int(third[contextOffsets[$0.rawValue] + $1])
            }
        }
        let places = markup == nil ? nil : MarkupContext(blocks, scores: firstScores)
        if let places {
            for index in blocks.indices {
                places.forEach(of: index) {
                    let feature = MarkupContext.Template.offsets[$0.rawValue] + $1
                    sums[index] += Int(weights.markupContext[feature])
                }
            }
        }
        scores = sums
        stretch = context.stretch
        self.features = features
        self.context = context
        self.markup = markup
        self.places = places
        self.weights = weights
    }

    /// The model of a page of `count` blocks of which those at `indices` were weighed, and the others
    /// are surely no text.
    func spread(over count: Int, at indices: [Int]) -> BodyModel {
        guard indices.count < count else { return self }
        var model = self
        model.scores = Array(repeating: -1_000, count: count)
        for (place, index) in indices.enumerated() { model.scores[index] = scores[place] }
        if let last = stretch.last {
            model.stretch = indices[stretch.lowerBound]..<(indices[last] + 1)
        }
        model.positions = Dictionary(uniqueKeysWithValues: zip(indices, indices.indices))
        return model
    }

    /// Judges the blocks of a page by scores that something else has given them.
    init(_ blocks: [PageBlock], _ article: Article, scores: [Int]) {
        features = BodyFeatures(blocks, article)
        context = BodyContext(blocks, scores: scores.map { Float($0) / 100 })
        markup = nil
        places = nil
        weights = .text
        stretch = context.stretch
        self.scores = scores
    }

    /// Whether the headline of `article`, as the rules found it, is too far above the text, or missing.
    func isFarBehindTitle(of article: Article) -> Bool {
        guard !stretch.isEmpty else { return false }
        guard let title = article.titles.last else { return true }
        return title + 12 < stretch.lowerBound || title >= stretch.upperBound
    }

    /// Whether the model and the rules, which found `article`, take nearly the same for text.
    func agrees(with article: Article, _ blocks: [PageBlock]) -> Bool {
        var (both, one) = (0, 0)
        for (index, block) in blocks.enumerated() where block.isProse {
            let isText =
                index >= article.head.lowerBound && index <= article.bodyEnd
                && (index < article.bodyStart || article.sections[index] == .body)
            if isText, scores[index] > 0 {
                both += block.words
            } else if isText || scores[index] > 0 {
                one += block.words
            }
        }
        return one * 8 <= both
    }

    /// Whether most of the text is outside the body of `article`, as the rules found it.
    func isElsewhere(than article: Article, _ blocks: [PageBlock]) -> Bool {
        var (inside, outside) = (0, 0)
        for index in blocks.indices where scores[index] > 0 {
            if index >= article.head.lowerBound, index <= article.bodyEnd {
                inside += blocks[index].words
            } else {
                outside += blocks[index].words
            }
        }
        return outside > inside
    }

    /// What spoke most for the judgement on the block at `index`, in words, the strongest first.
    func evidence(for index: Int) -> String {
        guard let place = positions.map({ $0[index] }) ?? index else {
            return "the names of the elements around it"
        }
        var found: [(weight: Int, question: String)] = []
        func take(_ weight: Int, _ question: String) {
            guard (weight > 0) == (scores[index] > 0), weight != 0 else { return }
            found.append((abs(weight), question))
        }
        features.forEach(of: place) { template, answer in
            let feature = BodyFeatures.Template.offsets[template.rawValue] + answer
            take(Int(weights.second[feature]), template.question)
        }
        markup?.forEach(of: place) { template, answer in
            let feature = MarkupFeatures.Template.offsets[template.rawValue] + answer
            take(Int(weights.markupSecond[feature]), template.question)
        }
        context.forEach(of: place) { template, answer in
            let feature = BodyContext.Template.offsets[template.rawValue] + answer
            take(Int(weights.context[feature]), template.question)
        }
        places?.forEach(of: place) { template, answer in
            let feature = MarkupContext.Template.offsets[template.rawValue] + answer
            take(Int(weights.markupContext[feature]), "what stands in the elements around it")
        }
        found.sort { $0.weight > $1.weight }
        var questions: [String] = []
        for (_, question) in found where !questions.contains(question) && questions.count < 3 {
            questions.append(question)
        }
        return questions.joined(separator: ", ")
    }
}

extension BodyModel {
    /// The weights of the answers to all questions, for pages of text or for pages with markup.
    struct Weights: Sendable {
        var firstBias: Int
        var bias: Int
        var first: [Int16]
        var second: [Int16]
        var context: [Int16]
        var markupFirst: [Int16] = []
        var markupSecond: [Int16] = []
        var markupContext: [Int16] = []

        static let text = Weights(
            firstBias: BodyWeights.firstBias,
            bias: BodyWeights.bias,
            first: BodyWeights.first,
            second: BodyWeights.second,
            context: BodyWeights.context
        )
        static let markup = Weights(
            firstBias: MarkupWeights.firstBias,
            bias: MarkupWeights.bias,
            first: MarkupWeights.first,
            second: MarkupWeights.second,
            context: MarkupWeights.context,
            markupFirst: MarkupWeights.markupFirst,
            markupSecond: MarkupWeights.markupSecond,
            markupContext: MarkupWeights.markupContext
        )
    }
}

extension MarkupFeatures.Template {
    /// What the template looks at, in words for a reader of a log.
    var question: String {
        switch self {
        case .element, .heading: "its element"
        case .links: "the links in it"
        case .traits: "how it is marked"
        case .own, .ownShort: "the names of its element"
        case .near, .nearShort, .far, .farShort: "the names of the elements around it"
        case .parent, .grandparent, .greatGrandparent: "the text in the elements around it"
        case .parentLinks, .grandparentLinks: "the links in the elements around it"
        case .signature, .signatureCount: "what stands in places like its own"
        case .core, .coreElement, .depth, .beside: "its place in the tree"
        case .again: "whether it came before"
        case .behindHeading: "its place to the first heading"
        }
    }
}

extension BodyFeatures.Template {
    /// The number of the first feature of each template.
    static let offsets = allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }

    /// What the template looks at, in words for a reader of a log.
    var question: String {
        switch self {
        case .length: "its length and end"
        case .sentences: "the sentences in it"
        case .capitals: "its capitals"
        case .marker: "its mark"
        case .starts: "how it begins"
        case .whole: "its wording"
        case .inner: "its words"
        case .traits, .signs: "the signs in it"
        case .language: "how much it reads as the page's language"
        case .gap, .indent: "the space around it"
        case .copies: "how often it stands on the page"
        case .position: "its place on the page"
        case .zone: "the zone it is in"
        case .behindTitle: "how far behind the headline it is"
        case .dense: "its place to the densest text"
        case .share: "the text before it"
        case .pair, .before, .behind, .secondBefore, .secondBehind: "the blocks beside it"
        case .labelBefore: "the line before it"
        case .proseBefore, .proseBehind, .proseAround: "the running text around it"
        case .run: "the run of like blocks it is in"
        }
    }
}

extension BodyContext.Template {
    /// The number of the first feature of each template.
    static let offsets = allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }

    /// What the template looks at, in words for a reader of a log.
    var question: String {
        switch self {
        case .own: "its own look"
        case .before, .behind, .beside, .threeBefore, .threeBehind, .eightBefore, .eightBehind:
            "what the blocks beside it are taken for"
        case .stretch, .place: "its place to the stretch of text"
        case .share: "how much of the text stands before it"
        case .valleyBefore, .valleyBehind: "what parts it from the stretch of text"
        }
    }
}
