/// The columns of a table of plain text.
struct TableLayout {
    private let rows: [[String]]
    private let widths: [Int]
    private static let gap = 2

    /// Finds widths that fit `limit`; `nil` when words are too wide for that.
    init?(rows: [[String]], limit: Int?) {
        self.rows = rows
        let count = rows.map(\.count).max() ?? 0
        var natural = [Int](repeating: 0, count: count)
        var least = natural
        for row in rows {
            for (column, text) in row.enumerated() {
                natural[column] = max(natural[column], DisplayWidth.of(text))
                least[column] = max(least[column], Self.widestPiece(of: text))
            }
        }
        if let limit {
            let room = limit - Self.gap * max(0, count - 1)
            guard least.reduce(0, +) <= room else { return nil }
            var excess = natural.reduce(0, +) - room
            // Words that cannot be broken keep their room; the widest column gives way first.
            while excess > 0 {
                let shrinkable = natural.indices.filter { natural[$0] > least[$0] }
                guard let widest = shrinkable.max(by: { natural[$0] < natural[$1] }) else { break }
                let others = shrinkable.filter { $0 != widest }.map { natural[$0] }.max() ?? 0
                let step = max(1, natural[widest] - max(others, least[widest]))
                let cut = min(step, excess, natural[widest] - least[widest])
                natural[widest] -= cut
                excess -= cut
            }
        }
        widths = natural
    }

    /// The lines of the table, without blanks at their ends.
    func lines(headed: Bool) -> [String] {
        var lines: [String] = []
        for (index, row) in rows.enumerated() {
            let cells = row.enumerated().map { Self.wrapped($1, to: widths[$0]) }
            for line in 0..<max(1, cells.map(\.count).max() ?? 0) {
                lines.append(join(cells.map { line < $0.count ? $0[line] : "" }))
            }
            if headed, index == 0 {
                lines.append(join(widths.map { String(repeating: "-", count: $0) }))
            }
        }
        return lines
    }

    private func join(_ cells: [String]) -> String {
        var line = ""
        var owed = 0
        for (column, cell) in cells.enumerated() {
            if !cell.isEmpty {
                line += String(repeating: " ", count: owed) + cell
                owed = 0
            }
            owed += widths[column] - DisplayWidth.of(cell) + Self.gap
        }
        return line
    }

    private static func widestPiece(of text: String) -> Int {
        var text = text
        return text.withUTF8 { buffer in
            let span = unsafe buffer.span
            var (index, widest, blank) = (0, 0, false)
            while let piece = Piece(at: &index, in: span, hasBlank: &blank) {
                widest = max(widest, piece.columns)
            }
            return widest
        }
    }

    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var writer = LineWriter(limit: width)
        writer.write([text])
        return writer.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}
