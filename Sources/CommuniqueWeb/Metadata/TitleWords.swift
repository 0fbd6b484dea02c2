/// The words of a title, for telling how far two titles say the same.
struct TitleWords {
    private let counts: [String: Int]
    /// How many words there are.
    let count: Int

    init(_ text: String) {
        var counts: [String: Int] = [:]
        var count = 0
        for word in text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
            counts[String(word), default: 0] += 1
            count += 1
            if count == 80 { break }
        }
        self.counts = counts
        self.count = count
    }

    private func common(_ other: Self) -> Int {
        counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    }

    /// How much of both is in both, 0 to 1.
    func similarity(to other: Self) -> Double {
        2 * Double(common(other)) / Double(max(1, count + other.count))
    }

    /// How much of this is in `other`, 0 to 1.
    func share(in other: Self) -> Double { Double(common(other)) / Double(max(1, count)) }
}
