import Communique

/// How the turns of a conversation are marked, and who asks.
struct Conversation {
    /// How turns are marked.
    enum Style {
        case none
        /// A label in the turn's own block: "Question: …", "Q - …", "MR. REYES: …".
        case labels
        /// A label in a block of its own before the turn.
        case labelLines
        /// A dash before each turn.
        case dashes
        /// Nothing: questions are known by their question marks.
        case unmarked
    }

    /// Who speaks under a label.
    enum Voice {
        case asks, answers, presides
    }

    /// How turns are marked.
    var style = Style.none
    /// Who speaks under each label.
    var voices: [UInt64: Voice] = [:]
    /// Where the first question stands.
    var firstQuestion = Int.max
    /// The label under which most was said.
    var mainLabel: String?

    init() {}

    /// Looks for a conversation in `range` of `blocks`.
    init(_ blocks: [PageBlock], in range: Range<Int>, kind: DocumentKind?) {
        Self.readLetters(blocks, range)
        if findLabels(blocks, range) { return }
        if findLabelLines(blocks, range) { return }
        if findDashes(blocks, range) { return }
        findUnmarked(blocks, range, kind: kind)
    }

    // MARK: Labels

    /// Takes letters for labels where two of them return in turn, one that asks and one that answers:
    /// "D. …", "R. …". In a list no letter returns.
    private static func readLetters(_ blocks: [PageBlock], _ range: Range<Int>) {
        var (asked, answered) = (0, 0)
        var labels: [(index: Int, label: PageBlock.Label)] = []
        for index in range where blocks[index].marker?.style == .letter {
            guard let label = blocks[index].letterLabel else { continue }
            if label.cues.has(.questionLabel) { asked += 1 } else { answered += 1 }
            labels.append((index, label))
        }
        guard asked >= 2, answered >= 2 else { return }
        for (index, label) in labels { blocks[index].label = label }
    }

    private struct Use {
        var count = 0
        var questions = 0
        var words = 0
        var cues: CueSet = []
        var text = ""
        var first = 0
    }

    /// Whether a label could name who speaks.
    private static func canSpeak(_ label: PageBlock.Label, _ block: PageBlock) -> Bool {
        if label.cues.hasAny(.questionLabel, .answerLabel, .moderatorLabel) { return true }
        let excluded = label.cues.hasAny(
            .fieldLabel,
            .tagLabel,
            .contactLabel,
            .attachmentLabel,
            .publishedLabel,
            .updatedLabel,
            .relatedLabel,
            .noteLabel
        )
        let isInitial = label.text.dropFirst().first == "."
        guard !excluded, block.marker == nil || isInitial else { return false }
        let words = label.text.split(separator: " ")
        guard let first = label.text.first, first.isLetter, !first.isLowercase, words.count <= 7
        else {
            return false
        }
        return label.text.utf8.count <= 70
    }

    private mutating func findLabels(_ blocks: [PageBlock], _ range: Range<Int>) -> Bool {
        var uses: [UInt64: Use] = [:]
        for index in range {
            guard let label = blocks[index].label, Self.canSpeak(label, blocks[index]) else {
                continue
            }
            var use = uses[label.key] ?? Use(cues: label.cues, text: label.text, first: index)
            use.count += 1
            use.words += blocks[index].words
            if blocks[index].text.unicodeScalars.contains(where: {
                $0 == "?" || $0 == "？" || $0 == "؟"
            }) {
                use.questions += 1
            }
            // The blocks that follow without a label go on with the turn.
            var next = index + 1
            while next < range.upperBound, blocks[next].label == nil, blocks[next].isProse,
                next - index < 30
            {
                use.words += blocks[next].words
                next += 1
            }
            uses[label.key] = use
        }
        let questionCues = uses.values.filter {
            $0.cues.has(.questionLabel) && !$0.cues.has(.answerLabel)
        }
        let asked = questionCues.reduce(0) { $0 + $1.count }
        let repeated = uses.values.filter { $0.count >= 2 }
        let turns = uses.values.reduce(0) { $0 + $1.count }
        guard asked >= 2 || asked == 1 && turns >= 3 || repeated.count >= 2 && turns >= 5 else {
            return false
        }
        style = .labels
        assignVoices(uses, isAsked: asked > 0)
        firstQuestion = uses.filter { voices[$0.key] == .asks }.map(\.value.first).min() ?? .max
        return true
    }

    private mutating func assignVoices(_ uses: [UInt64: Use], isAsked: Bool) {
        let allWords = uses.values.reduce(0) { $0 + $1.words }
        let main = uses.filter { !($0.value.cues.has(.questionLabel) && isAsked) }
            .max { ($0.value.words, $1.key) < ($1.value.words, $0.key) }
        mainLabel = main?.value.text
        for (key, use) in uses {
            if use.cues.has(.questionLabel),
                !use.cues.has(.answerLabel) || use.questions * 2 > use.count
            {
                voices[key] = .asks
            } else if use.cues.has(.answerLabel) {
                voices[key] = .answers
            } else if use.cues.has(.moderatorLabel), use.words * 5 < allWords * 2, key != main?.key
            {
                voices[key] = .presides
            } else if use.count >= 2, use.questions == 0, use.words <= use.count * 14,
                key != main?.key,
                let main, main.value.words >= main.value.count * 25
            {
                // Short turns among long ones, none of which asks: who gives the floor.
                voices[key] = .presides
            } else if !isAsked, key != main?.key, use.questions * 2 >= use.count {
                voices[key] = .asks
            } else if use.count >= 2 || isAsked {
                voices[key] = .answers
            }
        }
    }

    // MARK: Labels on lines of their own

    private mutating func findLabelLines(_ blocks: [PageBlock], _ range: Range<Int>) -> Bool {
        var uses: [UInt64: Use] = [:]
        for index in range where Self.isLabelLine(blocks, index, range) {
            let block = blocks[index]
            var use = uses[block.key] ?? Use(cues: block.whole, text: block.text, first: index)
            use.count += 1
            var next = index + 1
            while next < range.upperBound, !Self.isLabelLine(blocks, next, range), next - index < 30
            {
                use.words += blocks[next].words
                if blocks[next].ending == .question { use.questions += 1 }
                next += 1
            }
            uses[block.key] = use
        }
        let repeated = uses.values.filter { $0.count >= 2 }
        let known = uses.values.filter { $0.cues.hasAny(.questionLabel, .answerLabel) }
        guard repeated.count >= 2 || known.count >= 2 && repeated.count >= 1 else { return false }
        style = .labelLines
        let isAsked = uses.values.contains { $0.cues.has(.questionLabel) }
        // A label that stands once is one only where it has the shape of those that return.
        let kept = uses.filter {
            $0.value.count >= 2 || $0.value.words > 0 && Self.looksLikeName($0.value.text)
        }
        assignVoices(kept, isAsked: isAsked)
        for (key, use) in kept where voices[key] == nil {
            voices[key] = use.questions > 0 ? .asks : .answers
        }
        firstQuestion = kept.filter { voices[$0.key] == .asks }.map(\.value.first).min() ?? .max
        return true
    }

    private static func isLabelLine(_ blocks: [PageBlock], _ index: Int, _ range: Range<Int>)
        -> Bool
    {
        let block = blocks[index]
        guard block.words <= 9, block.ending == .open || block.ending == .colon, !block.isDate,
            block.startsUpper, block.marker == nil, !block.isBracketed, !block.opensQuote,
            index + 1 < range.upperBound,
            block.traits.isDisjoint(with: [.symbols, .endMark, .network])
        else { return false }
        let next = blocks[index + 1]
        return (next.words >= 5 || next.ending == .stop || next.ending == .question)
            && !next.isDate && next.ending != .open
    }

    private static func looksLikeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let capitals = words.filter { $0.first?.isUppercase == true || $0.first == "(" }
        return words.count >= 2 && capitals.count * 2 >= words.count && text.utf8.count <= 80
    }

    // MARK: Dashes

    private mutating func findDashes(_ blocks: [PageBlock], _ range: Range<Int>) -> Bool {
        var turns: [Int] = []
        for index in range where blocks[index].marker?.style == .dash && blocks[index].words >= 2 {
            turns.append(index)
        }
        let questions = turns.filter {
            blocks[$0].ending == .question || blocks[$0].text.contains("?")
        }
        guard turns.count >= 4, questions.count >= 2, questions.count * 4 >= turns.count,
            let first = questions.first ?? turns.first
        else { return false }
        style = .dashes
        firstQuestion = min(first, turns[0] >= first - 1 ? turns[0] : first)
        return true
    }

    // MARK: No marks

    private mutating func findUnmarked(
        _ blocks: [PageBlock],
        _ range: Range<Int>,
        kind: DocumentKind?
    ) {
        guard kind == .interview || kind == .transcript else { return }
        let questions = range.filter { index in
            blocks[index].ending == .question && blocks[index].words <= 70
                && blocks[index].marker == nil
                && index + 1 < range.upperBound && blocks[index + 1].ending != .question
        }
        guard questions.count >= 3, let first = questions.first else { return }
        style = .unmarked
        firstQuestion = first
    }
}
