import Communique
import CommuniqueHTML

extension MarkdownWriter {
    /// Writes a table, its caption before it.
    mutating func write(_ table: Block.Table) {
        let rows = table.rows.filter { !$0.isEmpty }
        guard !rows.isEmpty else { return writeParagraph(table.caption) }
        switch options.tables {
        case .pipes:
            writeParagraph(table.caption)
            writePipes(rows)
        case .html: writeElement(table)
        }
        output.gap()
    }

    /// - Source: GitHub Flavored Markdown 0.29, 4.10.
    private mutating func writePipes(_ rows: [[Block.Table.Cell]]) {
        let grid = TableGrid(rows)
        var rest = grid.rows[...]
        // A table has to have a head, if an empty one.
        var head = Array(repeating: [Inline](), count: grid.width)
        if rows[0].allSatisfy(\.isHeader), let first = rest.popFirst() { head = first }
        writePipes(head)
        let rule = String(repeating: " --- |", count: grid.width)
        output.line(Array(("|" + rule).utf8))
        for row in rest { writePipes(row) }
    }

    private mutating func writePipes(_ cells: [[Inline]]) {
        var line = [UInt8(ascii: "|")]
        for cell in cells {
            line.append(0x20)
            line += lines(of: cell, at: .cell).first ?? []
            line += [0x20, UInt8(ascii: "|")]
        }
        output.line(line)
    }

    /// Writes the table as an element of HTML, in lines of which none is empty.
    private mutating func writeElement(_ table: Block.Table) {
        var writer = HTMLFragmentWriter(language: inlines.language)
        var table = table
        table.caption = table.caption.onOneLine
        table.rows = table.rows.map { row in
            row.map { cell in
                var cell = cell
                cell.content = cell.content.onOneLine
                return cell
            }
        }
        writer.write([Block(.table(table))])
        tableRemarks += writer.diagnostics
        for line in writer.bytes.split(separator: 0x0A) { output.line(Array(line)) }
    }
}

extension [Inline] {
    /// The text with its line feeds made blanks: an empty line would end an element.
    fileprivate var onOneLine: [Inline] {
        map { inline in
            guard case .text(let text) = inline else {
                return inline.withChildren(inline.children.onOneLine)
            }
            return .text(String(decoding: MarkdownText.plain(text), as: UTF8.self))
        }
    }
}

/// The cells of a table in rows of one length; a cell that takes several places is followed, and
/// stood over, by empty ones.
private struct TableGrid {
    private(set) var rows: [[[Inline]]] = []
    private(set) var width = 1

    /// How many columns cells may fill up, as many as browsers take (HTML Standard 4.9.11).
    private static let limit = 1000

    init(_ table: [[Block.Table.Cell]]) {
        var taken: [Int: Int] = [:]
        for row in table {
            var cells: [[Inline]] = []
            func skipTaken() {
                while let count = taken[cells.count], count > 0 {
                    taken[cells.count] = count - 1
                    cells.append([])
                }
            }
            for cell in row {
                skipTaken()
                let columns = min(max(1, cell.columnSpan), max(1, Self.limit - cells.count))
                let below = min(max(1, cell.rowSpan), table.count) - 1
                for column in 0..<columns {
                    if below > 0 { taken[cells.count] = below }
                    cells.append(column == 0 ? cell.content : [])
                }
            }
            skipTaken()
            // What stands above places beyond the end of the row reaches into it all the same.
            for (column, count) in taken where column >= cells.count && count > 0 {
                taken[column] = count - 1
            }
            rows.append(cells)
            width = max(width, cells.count)
        }
        rows = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    }
}
