/// The text of an input, cut where what is known of it changes.
struct SourcePieces {
    /// A stretch of the text of which one thing is known.
    struct Piece: Hashable {
        var range: Range<Int>
        /// The marks that lie over it, by their numbers, the widest first.
        var marks: [Int]
    }

    /// The pieces that have marks, in order; what lies between them has none.
    let pieces: [Piece]

    /// Of marks that lie over each other at most this many are told: more are no help to anybody, and
    /// a text in which all do would take the square of its length.
    private static let most = 8

    /// Cuts a text by marks, given by their numbers; marks without bytes are passed over.
    init(_ marks: [(number: Int, range: Range<Int>)]) {
        let sorted = marks.filter { !$0.range.isEmpty }.sorted { one, other in
            one.range.lowerBound != other.range.lowerBound
                ? one.range.lowerBound < other.range.lowerBound
                : one.range.upperBound > other.range.upperBound
        }
        let borders = Set(sorted.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
        var pieces: [Piece] = []
        var active: [(number: Int, range: Range<Int>)] = []
        var next = 0
        for (start, end) in zip(borders, borders.dropFirst()) {
            active.removeAll { $0.range.upperBound <= start }
            while next < sorted.count, sorted[next].range.lowerBound == start {
                active.append(sorted[next])
                next += 1
            }
            if active.count > Self.most { active.removeFirst(active.count - Self.most) }
            guard !active.isEmpty else { continue }
            pieces.append(Piece(range: start..<end, marks: active.map(\.number)))
        }
        self.pieces = pieces
    }
}
