import Communique

/// How well the outline of a page agrees with its gold.
///
/// Blocks are paired when their texts are equal, in order: a block that was split or joined pairs with
/// none, and counts as wrong. (The scorer of the corpus also pairs blocks that are merely alike, so
/// that its figures are a little higher.)
struct CorpusScore {
    /// The blocks of the gold.
    private(set) var blocks = 0
    /// Those of them that the outline has with the same text.
    private(set) var paired = 0
    /// Those paired that have the same role.
    private(set) var roles = 0
    /// Those paired that have the same language.
    private(set) var languages = 0
    /// The facts of the gold.
    private(set) var facts = 0
    /// Those of them that the outline has.
    private(set) var rightFacts = 0

    /// The share of the gold's blocks with the right role.
    var role: Double { share(roles, blocks) }
    /// The share of the gold's blocks that the outline has as they are.
    var segmentation: Double { share(paired, blocks) }
    /// The share of the gold's blocks with the right language.
    var language: Double { share(languages, blocks) }
    /// The share of the gold's facts that are right.
    var fact: Double { share(rightFacts, facts) }

    private struct Line {
        var role: Substring
        var language: Substring
        var text: Substring
    }

    /// Adds a page, given as the lines of its gold and of its outline.
    mutating func add(gold: String, outline: String) {
        let (wanted, found) = (Self.lines(of: gold), Self.lines(of: outline))
        blocks += wanted.count
        for (left, right) in Self.pairs(wanted.map(\.text), found.map(\.text)) {
            paired += 1
            if wanted[left].role == found[right].role { roles += 1 }
            if wanted[left].language == found[right].language { languages += 1 }
        }
        let given = Self.facts(of: outline)
        for (field, value) in Self.facts(of: gold) {
            facts += 1
            guard let other = given[field] else { continue }
            let readings = value.split(separator: "|").map { Self.plain($0) }
            if readings.contains(Self.plain(other[...])) { rightFacts += 1 }
        }
    }

    private func share(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 1 : Double(part) / Double(whole)
    }

    private static func lines(of text: String) -> [Line] {
        text.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 3, !line.hasPrefix("@") else { return nil }
            return Line(role: columns[0], language: columns[1], text: columns[2])
        }
    }

    private static func facts(of text: String) -> [String: String] {
        var facts: [String: String] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix("@") {
            let columns = line.split(separator: "\t")
            if columns.count == 2 { facts[String(columns[0])] = String(columns[1]) }
        }
        return facts
    }

    /// The letters and digits of a value: case and punctuation do not count.
    private static func plain(_ value: Substring) -> String {
        value.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// The pairs of equal elements of the longest common subsequence.
    private static func pairs(_ left: [Substring], _ right: [Substring]) -> [(Int, Int)] {
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in right.difference(from: left) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        return Array(
            zip(
                left.indices.filter { !removed.contains($0) },
                right.indices.filter { !inserted.contains($0) }
            )
        )
    }
}
