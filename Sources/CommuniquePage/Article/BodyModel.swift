import Communique

/// Tells how much each block of a page looks like the text of an article: a linear model over what is
/// seen in the blocks and beside them, looked at twice.
///
/// A score is the sum of the weights of a block's features, in 1/100 of the logarithm of the odds;
/// above 0 the block is sooner text than not. `Scripts/body-model` learns the weights.
struct BodyModel {
    private let features: BodyFeatures
    private let context: BodyContext
    /// The score of each block.
    let scores: [Int]

    /// The stretch of the page that holds most of its text.
    var stretch: Range<Int> { context.stretch }

    /// Judges the blocks of a page, of which `article` says what the rules make of it.
    init(_ blocks: [PageBlock], _ article: Article) {
        let features = BodyFeatures(blocks, article)
        let (first, second, third) = (
            BodyWeights.first, BodyWeights.second, BodyWeights.context
        )
        let (offsets, contextOffsets) = (
            BodyFeatures.Template.offsets, BodyContext.Template.offsets
        )
        // Both looks ask the same of a block and its neighbours, and weigh the answers differently.
        var firstScores: [Float] = []
        var sums: [Int] = []
        firstScores.reserveCapacity(blocks.count)
        sums.reserveCapacity(blocks.count)
        for index in blocks.indices {
            var (score, sum) = (BodyWeights.firstBias, BodyWeights.bias)
            features.forEach(of: index) { template, answer in
                let feature = offsets[template.rawValue] + answer
                score += Int(first[feature])
                sum += Int(second[feature])
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
        scores = sums
        self.features = features
        self.context = context
    }

    /// Judges the blocks of a page by scores that something else has given them.
    init(_ blocks: [PageBlock], _ article: Article, scores: [Int]) {
        features = BodyFeatures(blocks, article)
        context = BodyContext(blocks, scores: scores.map { Float($0) / 100 })
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
        var found: [(weight: Int, question: String)] = []
        func take(_ weight: Int, _ question: String) {
            guard (weight > 0) == (scores[index] > 0), weight != 0 else { return }
            found.append((abs(weight), question))
        }
        features.forEach(of: index) { template, answer in
            let feature = BodyFeatures.Template.offsets[template.rawValue] + answer
            take(Int(BodyWeights.second[feature]), template.question)
        }
        context.forEach(of: index) { template, answer in
            let feature = BodyContext.Template.offsets[template.rawValue] + answer
            take(Int(BodyWeights.context[feature]), template.question)
        }
        found.sort { $0.weight > $1.weight }
        var questions: [String] = []
        for (_, question) in found where !questions.contains(question) && questions.count < 3 {
            questions.append(question)
        }
        return questions.joined(separator: ", ")
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
