import Communique

/// Finds the blocks that repeat the block before them in another language.
///
/// Neighbours of one role in different languages are candidates. Of candidates that overlap the set
/// is taken that pairs most blocks, and pairs them best by length, sentences and numbers: so a
/// paragraph left in another language pairs with the one that it resembles, and a page that is
/// mirrored block by block pairs from its first block on.
struct Translations {
    /// For each block, the index of the block it translates.
    private(set) var originals: [Int: Int] = [:]

    /// A block and the block before it.
    private struct Pair {
        var translation: Int
        /// How much alike the blocks are, 0 to 1.
        var likeness: Double
        /// Whether the pair stands by itself, without others to confirm it.
        var isSure: Bool
    }

    /// Compares the blocks of a page.
    init(_ blocks: [PageBlock], roles: [Block.Role], languages: [LanguageTag?]) {
        var run: [Pair] = []
        var pairs: [Pair] = []
        for index in blocks.indices.dropFirst() {
            guard let pair = Self.pair(at: index, blocks, roles, languages) else {
                pairs += Self.best(of: run)
                run = []
                continue
            }
            run.append(pair)
        }
        pairs += Self.best(of: run)
        let sure = pairs.count(where: \.isSure)
        for pair in pairs where pair.isSure || sure >= 2 {
            originals[pair.translation] = pair.translation - 1
        }
    }

    private static func pair(
        at index: Int,
        _ blocks: [PageBlock],
        _ roles: [Block.Role],
        _ languages: [LanguageTag?]
    ) -> Pair? {
        guard let language = languages[index], let before = languages[index - 1],
            language != before, language.primary != before.primary,
            roles[index] == roles[index - 1],
            ![.boilerplate, .related, .tag, .contact, .attachment].contains(roles[index]),
            let likeness = likeness(blocks[index - 1], blocks[index])
        else { return nil }
        let isLong = blocks[index].words >= 12 && blocks[index - 1].words >= 8
        return Pair(translation: index, likeness: likeness, isSure: isLong && likeness > 0.45)
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

    /// How much alike two blocks are by their lengths, sentences and numbers; `nil` when they cannot
    /// be one text in two languages.
    private static func likeness(_ first: PageBlock, _ second: PageBlock) -> Double? {
        let dense: Set<Script> = [.han, .kana, .hangul]
        let scripts = [first, second].compactMap(\.evidence.script)
        let isDense = !dense.isDisjoint(with: scripts)
        // A Han character says about as much as three letters.
        let ratio = Double(max(first.characters, 1)) / Double(max(second.characters, 1))
        guard isDense ? (0.12...8).contains(ratio) : (0.45...2.2).contains(ratio) else {
            return nil
        }
        let (left, right) = (numbers(first.text), numbers(second.text))
        let common = left.intersection(right).count
        let all = left.union(right).count
        if all > 0, common == 0, first.words >= 8 { return nil }
        let shortfall: Double = 1 - min(ratio, 1 / ratio)
        var likeness: Double = isDense ? 0.5 : 0.5 * max(0, 1 - shortfall * 2)
        let shared: Double = all > 0 ? Double(common) / Double(all) : 0.5
        likeness += 0.3 * shared
        let (these, those) = (sentenceLengths(first.text), sentenceLengths(second.text))
        if these.count == those.count {
            let apart: Double = zip(these, those).map { abs($0 - $1) }.reduce(0, +)
            likeness += 0.2 * max(0, 1 - apart)
        }
        return likeness
    }

    /// The share of the text that each of its sentences takes.
    private static func sentenceLengths(_ text: String) -> [Double] {
        let parts = text.unicodeScalars.split { scalar in
            switch scalar {
            case ".", "!", "?", "。", "！", "？": true
            default: false
            }
        }
        .map { Double($0.count) }.filter { $0 > 3 }
        let total = max(1, parts.reduce(0, +))
        return parts.map { $0 / total }
    }

    private static func numbers(_ text: String) -> Set<Int> {
        Set(Token.tokens(of: Folding.fold(text), limit: 300).compactMap(\.number))
    }
}
