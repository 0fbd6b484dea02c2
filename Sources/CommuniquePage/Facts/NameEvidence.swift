import Communique

/// Where the names of bodies end, as the page itself shows: what stands behind a noun such as
/// "ministry" in all texts alike belongs to the name, and what differs does not.
final class NameEvidence {
    /// The words behind a noun, from the noun on.
    private struct Occurrence {
        var words: [UInt64]
        /// Whether a mark or the end of the text stands behind the last word.
        var isClosed: Bool
        var key: UInt64
    }

    private let page: Page
    private let titles: [Int]
    private let language: Int?
    private let blocks: [Int]
    private lazy var occurrences: [UInt64: [Occurrence]] = gather()
    private var parsed: [Int: WordText] = [:]

    /// How many blocks are looked at.
    private static let blockLimit = 120
    /// How many words of a block are looked at where names are few.
    private static let usualLimit = 60
    /// How many words of a name are compared.
    private static let wordLimit = 9

    /// Makes the evidence of the blocks of `page` at `blocks`.
    init(_ page: Page, titles: [Int], language: LanguageTag?, blocks: some Sequence<Int>) {
        self.page = page
        self.language = language.flatMap { LanguageStatistics.index(of: $0) }
        self.titles = titles
        self.blocks = Array(
            blocks.lazy.filter { page.blocks[$0].inner.has(.bodyNoun) }.prefix(Self.blockLimit)
        )
    }

    /// The words of a block; read once.
    func words(of index: Int) -> WordText {
        if let known = parsed[index] { return known }
        let words = read(index, limit: Self.usualLimit)
        parsed[index] = words
        return words
    }

    /// The first `limit` words of a block, which are more than ``words(of:)`` gives.
    func allWords(of index: Int, limit: Int) -> WordText {
        // A text that is over before is the same under any limit.
        if let known = parsed[index], known.words.count < Self.usualLimit { return known }
        let words = read(index, limit: limit)
        if words.words.count < Self.usualLimit { parsed[index] = words }
        return words
    }

    private func read(_ index: Int, limit: Int) -> WordText {
        var words = WordText(
            page.blocks[index].text,
            lexicon: page.lexicon,
            language: language,
            limit: limit
        )
        // All copies of the headline are one text.
        let original = titles.contains(index) ? titles[0] : index
        words.key = page.blocks[original].key
        return words
    }

    /// How many words from `noun` on are the name in `source`, judged by other texts of the page;
    /// `nil` when they do not tell.
    func length(of noun: Int, in source: WordText) -> Int? {
        let own = Self.occurrence(of: noun, in: source, key: source.key)
        guard let first = own.words.first else { return nil }
        var best = 0
        // Copies of one text tell nothing.
        for other in occurrences[first] ?? [] where other.key != own.key {
            var common = 0
            while common < own.words.count, common < other.words.count,
                own.words[common] == other.words[common]
            {
                common += 1
            }
            let ownEnds = common == own.words.count
            let otherEnds = common == other.words.count
            if ownEnds && !own.isClosed || otherEnds && !other.isClosed { continue }
            // A whole headline may stand in a longer line.
            if ownEnds || otherEnds, common > 5 { continue }
            best = max(best, common)
        }
        while best > 1, isLoose(source.words[noun + best - 1]) { best -= 1 }
        return best > 1 ? best : nil
    }

    /// Whether a name cannot end with `word`.
    private func isLoose(_ word: WordText.Word) -> Bool {
        word.isLink || word.isFrequent || word.has(.saidWord) || word.hasDigit
            || !word.isCapital && SlavicEndings.isVerb(word.text)
    }

    private func gather() -> [UInt64: [Occurrence]] {
        var found: [UInt64: [Occurrence]] = [:]
        for index in blocks {
            let source = words(of: index)
            for noun in source.words.indices where source.words[noun].has(.bodyNoun) {
                let occurrence = Self.occurrence(
                    of: noun,
                    in: source,
                    key: source.key
                )
                guard occurrence.words.count > 1, found[occurrence.words[0]]?.count ?? 0 < 24 else {
                    continue
                }
                found[occurrence.words[0], default: []].append(occurrence)
            }
        }
        return found
    }

    private static func occurrence(of noun: Int, in source: WordText, key: UInt64) -> Occurrence {
        var (words, index) = ([UInt64](), noun)
        var isClosed = false
        while index < source.words.count, words.count < wordLimit {
            let word = source.words[index]
            if word.text.isEmpty || word.before == "(" && index > noun {
                isClosed = true
                break
            }
            words.append(word.hash)
            index += 1
            if !word.endsNothing || index == source.words.count {
                isClosed = true
                break
            }
        }
        return Occurrence(words: words, isClosed: isClosed, key: key)
    }
}
