import Communique

/// Finds the blocks that repeat the block before them in another language.
struct Translations {
    /// For each block, the index of the block it translates.
    private(set) var originals: [Int: Int] = [:]

    /// Compares neighbours of one role in different languages by length, numbers and names.
    init(_ blocks: [PageBlock], roles: [Block.Role], languages: [LanguageTag?]) {
        // A page that is mirrored block by block confirms its short pairs by its long ones.
        var pairs: [(Int, Int, Bool)] = []
        for index in blocks.indices.dropFirst() {
            guard let language = languages[index], let before = languages[index - 1], language != before
            else { continue }
            let isFurniture = [.boilerplate, .related, .tag, .contact].contains(roles[index])
            guard !isFurniture, roles[index] == roles[index - 1], originals[index - 1] == nil else { continue }
            guard let likeness = Self.likeness(blocks[index - 1], blocks[index]) else { continue }
            pairs.append((index - 1, index, likeness))
        }
        let sure = pairs.count(where: \.2)
        for (original, translation, isSure) in pairs where originals[original] == nil {
            if isSure || sure >= 2 || pairs.count >= 3 { originals[translation] = original }
        }
    }

    /// Whether two blocks can be one text in two languages (not `nil`), and surely are.
    private static func likeness(_ first: PageBlock, _ second: PageBlock) -> Bool? {
        let ratio = Double(max(first.characters, 1)) / Double(max(second.characters, 1))
        let isDense = [Script.han, .kana, .hangul].contains { $0 == first.evidence.script || $0 == second.evidence.script }
        guard isDense ? (0.15...6).contains(ratio) : (0.5...2).contains(ratio) else { return nil }
        let (left, right) = (numbers(first.text), numbers(second.text))
        if !left.isEmpty || !right.isEmpty {
            let common = left.intersection(right).count
            return common * 2 >= max(left.count, right.count) ? true : first.words < 12 ? nil : false
        }
        let sentencesApart = abs(first.sentences - second.sentences)
        return first.words >= 12 && sentencesApart <= 1
    }

    private static func numbers(_ text: String) -> Set<Int> {
        Set(Token.tokens(of: Folding.fold(text), limit: 300).compactMap(\.number))
    }
}
