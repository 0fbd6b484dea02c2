import Communique

extension BlockMarkupWriter {
    /// Writes a table, its caption first; rows without cells are left out.
    mutating func write<Sink: MarkupSink & ~Copyable>(
        _ table: Block.Table,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        let rows = table.rows.filter { !$0.isEmpty }
        guard !rows.isEmpty else {
            // A table has to have a row; a caption alone is a paragraph.
            guard isWritten(table.caption) else { return }
            open(.p, class: "caption", for: block, named: name, isMixed: true, to: &sink)
            write(table.caption, to: &sink)
            sink.end(html: .p)
            sink.breakLine()
            return
        }
        open(.table, for: block, named: name, to: &sink)
        sink.breakLine()
        if !table.caption.isEmpty, isWritten(table.caption) {
            sink.start(mixed: .caption)
            write(table.caption, to: &sink)
            sink.end(html: .caption)
            sink.breakLine()
        }
        let headCount = Self.headCount(rows)
        if headCount > 0 {
            sink.start(html: .thead)
            sink.breakLine()
            for row in rows[..<headCount] { write(row, to: &sink) }
            sink.end(html: .thead)
            sink.breakLine()
            sink.start(html: .tbody)
            sink.breakLine()
        }
        for row in rows[headCount...] { write(row, to: &sink) }
        if headCount > 0 {
            sink.end(html: .tbody)
            sink.breakLine()
        }
        sink.end(html: .table)
        sink.breakLine()
    }

    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ row: [Block.Table.Cell],
        to sink: inout Sink
    ) {
        let isHead = row.allSatisfy(\.isHeader)
        sink.start(html: .tr)
        for cell in row {
            let tag: HTMLElement = cell.isHeader ? .th : .td
            sink.start(mixed: tag)
            if cell.isHeader { sink.attribute(html: .scope, isHead ? "col" : "row") }
            // Browsers take no more (HTML Standard 4.9.11).
            if cell.columnSpan > 1 {
                sink.attribute(html: .colspan, String(min(1000, cell.columnSpan)))
            }
            if cell.rowSpan > 1 {
                sink.attribute(html: .rowspan, String(min(65_534, cell.rowSpan)))
            }
            write(cell.content, to: &sink)
            sink.end(html: tag)
        }
        sink.end(html: .tr)
        sink.breakLine()
    }

    /// How many rows at the top name columns: none when all do, or when a cell of theirs reaches
    /// into the rows below, since a cell ends with the part of the table that it stands in.
    private static func headCount(_ rows: [[Block.Table.Cell]]) -> Int {
        let count = rows.prefix { $0.allSatisfy(\.isHeader) }.count
        guard count < rows.count else { return 0 }
        for (index, row) in rows[..<count].enumerated() {
            if row.contains(where: { $0.rowSpan > count - index }) { return 0 }
        }
        return count
    }
}
