import Communique

/// The source of an inspection line by line: what stands in each.
struct SourceLines {
    /// A stretch of one line of which one thing is known.
    struct Part {
        var range: Range<Int>
        /// The innermost block.
        var block: Int?
        /// Facts, mentions and the like, the widest first.
        var facts: [Int] = []
        /// Of these, what has its first part here.
        var begunBlocks: [Int] = []
        var begunFacts: [Int] = []
    }

    /// A line, without its end.
    struct Line {
        var parts: [Part] = []
        /// The numbers of the remarks on places in it.
        var remarks: [Int] = []
    }

    private(set) var lines: [Line] = []
    /// How many lines more there are than are shown.
    let omittedCount: Int
    /// What has a part in the lines, by its place among the origins.
    private var begun: Set<Int> = []
    /// The remarks that stand in the lines.
    private var placedRemarks: Set<Int> = []

    /// How many bytes of a source are shown: what is longer makes a page that no browser likes.
    private static let limit = 4 << 20

    init(_ inspection: Inspection) {
        let source = inspection.source
        let count = source.lineStarts.firstIndex { $0 >= Self.limit } ?? source.lineCount
        omittedCount = source.lineCount - count
        var pieces = inspection.pieces.pieces[...]
        for index in 0..<count {
            lines.append(Line(parts: parts(of: index, &pieces, inspection)))
        }
        for (number, remark) in inspection.remarks.enumerated() {
            guard let range = inspection.range(of: remark.source),
                case let line = source.line(at: range.lowerBound), line < count
            else { continue }
            lines[line].remarks.append(number)
            placedRemarks.insert(number)
        }
    }

    /// The id of the first part of a block; `nil` when it has none.
    func blockID(_ index: Int) -> String? { begun.contains(index) ? "s\(index)" : nil }
    /// The id of the first part of a fact or the like.
    func factID(_ index: Int) -> String? { begun.contains(index) ? "m\(index)" : nil }
    /// The id of a remark.
    func remarkID(_ number: Int) -> String? { placedRemarks.contains(number) ? "d\(number)" : nil }

    /// The parts of a line; `pieces` are what is left of those before.
    private mutating func parts(
        of index: Int,
        _ pieces: inout ArraySlice<SourcePieces.Piece>,
        _ inspection: Inspection
    ) -> [Part] {
        let line = inspection.source.line(index)
        let next = inspection.source.nextLine(index)
        var parts: [Part] = []
        var position = line.lowerBound
        while let piece = pieces.first, piece.range.lowerBound < next {
            let range = piece.range.clamped(to: line)
            if range.lowerBound > position {
                parts.append(Part(range: position..<range.lowerBound))
            }
            if !range.isEmpty { parts.append(part(piece, range, inspection)) }
            position = max(position, range.upperBound)
            guard piece.range.upperBound <= next else { break }
            pieces.removeFirst()
        }
        if position < line.upperBound { parts.append(Part(range: position..<line.upperBound)) }
        return parts
    }

    private mutating func part(
        _ piece: SourcePieces.Piece,
        _ range: Range<Int>,
        _ inspection: Inspection
    ) -> Part {
        var part = Part(range: range)
        for mark in piece.marks {
            let isNew = begun.insert(mark).inserted
            switch inspection.origins[mark].part {
            case .block:
                part.block = mark
                if isNew { part.begunBlocks.append(mark) }
            case .fact, .mention, .abbreviation:
                part.facts.append(mark)
                if isNew { part.begunFacts.append(mark) }
            default:
                // A block has the same place and says more.
                if isNew { part.begunFacts.append(mark) }
            }
        }
        return part
    }
}
