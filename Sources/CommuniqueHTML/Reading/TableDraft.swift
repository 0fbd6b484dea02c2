package import Communique

/// A table whose element is open: whether it holds data or lays out a page shows at its end.
struct TableDraft {
    /// One cell, with what it holds.
    struct Cell {
        var blocks: [Block] = []
        var isHeader = false
        var columnSpan = 1
        var rowSpan = 1
    }

    /// Spans beyond these are errors of the page.
    private static let mostColumns = 1000
    private static let mostRows = 65_534

    var rows: [[Cell]] = []
    var caption: [Block] = []
    var isInHead = false
    /// Whether the markup itself says that the table means nothing.
    private let isPresentation: Bool

    init(_ attributes: MarkupAttributes = MarkupAttributes()) {
        let role = attributes["role"]
        isPresentation = role == "presentation" || role == "none"
    }

    /// Makes a cell that is open.
    func cell(_ attributes: MarkupAttributes, isHeader: Bool) -> Cell {
        Cell(
            isHeader: isHeader || isInHead,
            columnSpan: min(Self.mostColumns, max(1, attributes.number("colspan") ?? 1)),
            rowSpan: min(Self.mostRows, max(1, attributes.number("rowspan") ?? 1))
        )
    }

    mutating func add(_ cell: Cell) {
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(cell)
    }

    /// Whether the table puts blocks of the page beside each other, and its cells are no cells.
    var isLayout: Bool {
        if isPresentation { return true }
        guard caption.isEmpty, !rows.joined().contains(where: \.isHeader) else { return false }
        let cells = rows.joined()
        if cells.count(where: { !$0.blocks.isEmpty }) <= 1 { return true }
        return cells.contains { $0.isRich }
    }

    /// The blocks of a table that lays out a page, in the order of its rows.
    var laidOutBlocks: [Block] { caption + rows.joined().flatMap(\.blocks) }

    /// The table, and the media that stood in its cells.
    func table(outer: LanguageTag?) -> (table: Block.Table, media: [Block]) {
        var media: [Block] = []
        let rows = rows.filter { !$0.isEmpty }.map { row in
            row.map { cell in
                Block.Table.Cell(
                    cell.blocks.joined(media: &media),
                    isHeader: cell.isHeader,
                    columnSpan: cell.columnSpan,
                    rowSpan: cell.rowSpan
                )
            }
        }
        return (Block.Table(rows: rows, caption: caption.joined(media: &media)), media)
    }
}

extension TableDraft.Cell {
    /// Whether the cell holds what no cell of data does.
    fileprivate var isRich: Bool {
        if blocks.count > 4 { return true }
        return blocks.contains { block in
            switch block.kind {
            case .heading, .title, .quote, .table, .custom, .question, .answer: true
            default: false
            }
        }
    }
}

extension [Block] {
    /// The text of the blocks as one running text, a line break between two blocks; media are put
    /// aside.
    ///
    /// Recurses as deep as blocks nest, which the builder bounds.
    package func joined(media: inout [Block], breaks: Int = 1) -> [Inline] {
        var content: [Inline] = []
        for block in self {
            var own: [Inline]
            switch block.kind {
            case .figure(let figure):
                media.append(block)
                _ = figure
                continue
            case .list(let list):
                own = []
                for item in list.items {
                    var text = item.blocks.joined(media: &media)
                    if let marker = item.marker, !marker.isEmpty {
                        text.insert(.text(marker), at: 0)
                    }
                    if !own.isEmpty { own.append(.lineBreak) }
                    own += text
                }
            case .table(let table):
                own = table.caption
                for row in table.rows {
                    if !own.isEmpty { own.append(.lineBreak) }
                    for (index, cell) in row.enumerated() {
                        if index > 0 { own.append(.text(" ")) }
                        own += cell.content
                    }
                }
            case .custom(let custom):
                own = custom.content
                let inner = custom.blocks.joined(media: &media)
                if !own.isEmpty, !inner.isEmpty { own.append(.lineBreak) }
                own += inner
            case .quote(let quote):
                own = quote.content
                if let name = quote.attribution, !own.plainText.contains(name) {
                    own += [.lineBreak, .text("— " + name)]
                }
            default:
                own = block.content
                if let label = block.label { own.insert(.text(label), at: 0) }
            }
            guard !own.isEmpty else { continue }
            if let language = block.language {
                own = [.span(.init(language: language, content: own))]
            }
            if !content.isEmpty {
                for _ in 0..<breaks { content.append(.lineBreak) }
            }
            content += own
        }
        return content
    }
}
