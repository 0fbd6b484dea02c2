import Communique

/// Finds the blocks that repeat an earlier block in another language.
///
/// A page is mirrored block by block, as a whole, or has a paragraph in another language with its
/// translation. Neighbours of one role in different languages are candidates; of candidates that
/// overlap the set is taken that pairs most blocks, and pairs them best by length, sentences, numbers
/// and names. A pair that stands alone must share numbers, names or the build of its sentences: most
/// paragraphs in another language translate nothing.
struct Translations {
    /// For each block, the index of the block it translates.
    private(set) var originals: [Int: Int] = [:]

    /// A block and an earlier one.
    private struct Pair {
        var original: Int
        var translation: Int
        /// How much alike the blocks are, 0 to 1.
        var likeness: Double
        /// Whether the pair stands by itself, without others to confirm it.
        var isSure: Bool
    }

    private let blocks: [PageBlock]
    private let roles: [Block.Role]
    private let languages: [LanguageTag?]

    /// How many pairs of a page that is mirrored as a whole are compared.
    private static let mirrorLimit = 200

    /// Compares the blocks of a page.
    init(_ blocks: [PageBlock], roles: [Block.Role], languages: [LanguageTag?]) {
        (self.blocks, self.roles, self.languages) = (blocks, roles, languages)
        var pairs: [Pair] = []
        var run: [Pair] = []
        for index in blocks.indices.dropFirst() {
            guard let pair = pair(index - 1, index) else {
                pairs += Self.best(of: run)
                run = []
                continue
            }
            run.append(pair)
        }
        pairs += Self.best(of: run)
        let sure = pairs.count(where: \.isSure)
        for pair in pairs where pair.isSure || sure >= 2 && pairs.count >= 3 {
            originals[pair.translation] = pair.original
        }
        if originals.count < 3 { addMirrored() }
    }

    // MARK: Candidates

    private func pair(_ original: Int, _ translation: Int) -> Pair? {
        guard let language = languages[translation], let before = languages[original],
            language != before, language.primary != before.primary,
            roles[translation] == roles[original]
                || [.lede, .paragraph].contains(roles[original])
                    && [.lede, .paragraph].contains(roles[translation]),
            !roles[translation].isOfFurniture,
            let likeness = likeness(original, translation)
        else { return nil }
        return Pair(
            original: original,
            translation: translation,
            likeness: likeness,
            isSure: max(Double(blocks[original].characters), length(original)) >= 40
                && likeness >= 0.6
        )
    }

    /// Of pairs in a row, each of which shares a block with the next, those that cover most and are
    /// most alike.
    private static func best(of run: [Pair]) -> [Pair] {
        guard run.count > 1 else { return run }
        var values = [Double](repeating: 0, count: run.count + 2)
        for index in run.indices.reversed() {
            let taken: Double = 1 + run[index].likeness + values[index + 2]
            values[index] = max(values[index + 1], taken)
        }
        var chosen: [Pair] = []
        var index = 0
        while index < run.count {
            if values[index] > values[index + 1] {
                chosen.append(run[index])
                index += 2
            } else {
                index += 1
            }
        }
        return chosen
    }

    // MARK: Mirrored as a whole

    /// Pairs two stretches of the text, one behind the other, each in a language of its own.
    private mutating func addMirrored() {
        let text = blocks.indices.filter { !roles[$0].isOfFurniture && languages[$0] != nil }
        guard text.count >= 6, let first = text.first, let last = text.last,
            let mine = languages[first]?.primary, let other = languages[last]?.primary,
            mine != other,
            let turn = text.firstIndex(where: { languages[$0]?.primary == other })
        else { return }
        let (left, right) = (Array(text[..<turn]), Array(text[turn...]))
        let strangers =
            left.count { languages[$0]?.primary != mine }
            + right.count { languages[$0]?.primary != other }
        guard left.count >= 3, right.count >= 3, strangers * 5 <= text.count,
            left.count <= Self.mirrorLimit, right.count <= Self.mirrorLimit
        else { return }
        let aligned = align(left, right)
        let sure = aligned.count(where: \.isSure)
        guard aligned.count * 3 >= min(left.count, right.count) * 2, sure >= 2 else { return }
        for pair in aligned { originals[pair.translation] = pair.original }
    }

    /// The pairs of two stretches in order, as many and as much alike as can be.
    private func align(_ left: [Int], _ right: [Int]) -> [Pair] {
        let width = right.count + 1
        var values = [Double](repeating: 0, count: (left.count + 1) * width)
        var found: [Int: Pair] = [:]
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                let here = row * width + column
                values[here] = max(values[here + 1], values[here + width])
                guard abs(row - column) <= 12, let pair = pair(left[row], right[column]) else {
                    continue
                }
                let taken: Double = 0.3 + pair.likeness + values[here + width + 1]
                guard taken > values[here] else { continue }
                values[here] = taken
                found[here] = pair
            }
        }
        var (row, column, pairs) = (0, 0, [Pair]())
        while row < left.count, column < right.count {
            let here = row * width + column
            if let pair = found[here] {
                pairs.append(pair)
                (row, column) = (row + 1, column + 1)
            } else if values[here] == values[here + 1] {
                column += 1
            } else {
                row += 1
            }
        }
        return pairs
    }

    // MARK: Likeness

    /// How much alike two blocks are; `nil` when they cannot be one text in two languages.
    private func likeness(_ first: Int, _ second: Int) -> Double? {
        let (these, those) = (blocks[first], blocks[second])
        let ratio = length(first) / length(second)
        let isLong = these.characters >= 60
        guard isLong ? (0.5...2).contains(ratio) : (0.25...4).contains(ratio) else { return nil }
        var likeness: Double = 0.35 * (1 - abs(ratio - 1) / max(ratio, 1))
        let (mine, theirs) = (TranslationSigns(these), TranslationSigns(those))
        switch Self.overlap(mine.numbers, theirs.numbers) {
        case let share?:
            if share == 0, these.words >= 8 { return nil }
            likeness += 0.4 * share
        case nil: likeness += mine.numbers == theirs.numbers ? 0.1 : -0.1
        }
        switch Self.overlap(mine.names, theirs.names) {
        case let share?: likeness += 0.4 * share - 0.1
        case nil: likeness += mine.names.isEmpty && theirs.names.isEmpty ? 0.05 : 0
        }
        likeness += mine.sentences.count == theirs.sentences.count ? 0.15 : -0.15
        if mine.sentences.count == theirs.sentences.count, mine.sentences.count > 1 {
            let apart: Double = zip(mine.sentences, theirs.sentences).map { abs($0 - $1) }
                .reduce(0, +)
            likeness += 0.25 * (1 - apart * 2)
        }
        if these.ending == those.ending { likeness += 0.1 }
        return max(0, min(1, likeness))
    }

    /// The length of a block as that of an English text that says as much.
    private func length(_ index: Int) -> Double {
        let ratio = languages[index].flatMap { LanguageStatistics.index(of: $0) }.map {
            LanguageFacts.all[$0].lengthOfEnglish
        }
        return Double(max(blocks[index].characters, 1)) / (ratio ?? 1)
    }

    /// The share of the smaller set that the sets have in common; `nil` when one is empty.
    private static func overlap<Sign>(_ first: Set<Sign>, _ second: Set<Sign>) -> Double? {
        guard !first.isEmpty, !second.isEmpty else { return nil }
        return Double(first.intersection(second).count) / Double(min(first.count, second.count))
    }
}

/// What stays the same when a text is translated.
private struct TranslationSigns {
    /// The numbers.
    var numbers: Set<Int> = []
    /// The first consonants of the names, alike in all alphabets.
    var names: Set<UInt32> = []
    /// The share of the text that each sentence takes.
    var sentences: [Double] = []

    init(_ block: PageBlock) {
        let text = block.text
        numbers = Set(Token.tokens(of: Folding.fold(text), limit: 300).compactMap(\.number))
        var isStart = true
        for word in text.split(separator: " ", maxSplits: 150) {
            let opens = word.first.map { $0.isLetter ? $0 : word.dropFirst().first ?? $0 }
            if opens?.isUppercase == true, !isStart, let name = Self.skeleton(word) {
                names.insert(name)
            }
            isStart = word.last.map { ".!?։:".contains($0) } ?? false
        }
        let parts = text.unicodeScalars.split { scalar in
            switch scalar {
            case ".", "!", "?", "。", "！", "？", "؟", "։": true
            default: false
            }
        }
        .map { Double($0.count) }.filter { $0 > 3 }
        let total = max(1, parts.reduce(0, +))
        sentences = parts.map { $0 / total }
    }

    /// The first three consonants of a name by where they are spoken; `nil` when it has fewer than two.
    private static func skeleton(_ word: Substring) -> UInt32? {
        var (value, count): (UInt32, Int) = (0, 0)
        var last: UInt32 = 0
        for scalar in Folding.folded(String(word)).unicodeScalars {
            guard let sort = consonants[scalar] else {
                last = 0
                continue
            }
            // A digraph is one consonant: "sh", "ck".
            guard sort != last, !(scalar == "h" && last != 0) else { continue }
            last = sort
            value = value << 4 | sort
            count += 1
            if count == 3 { break }
        }
        return count >= 2 ? value : nil
    }

    private static let consonants: [Unicode.Scalar: UInt32] = {
        var table: [Unicode.Scalar: UInt32] = [:]
        for (sort, letters) in [
            "bpvwfбпвфβπφպբփվֆ", "dtдтδτθđђћďťդտթ", "gkcqhxгкхґғқҳγκχգկքղխհ",
            "szсзцшщжчςσζξšžčćśźżşçčџսզշժչջցծձճ", "lлłլλљ", "mмմμ", "nнńñňնνњ", "rрřրռρ",
        ].enumerated() {
            for letter in letters.unicodeScalars { table[letter] = UInt32(sort + 1) }
        }
        return table
    }()
}
