extension Document {
    /// The document with what nests deeper than `limits` made plain text, and a
    /// ``Diagnostic/Code/narrowed`` that says so; nearly every document stays as it is.
    ///
    /// A list or a custom block that is too deep becomes a paragraph with a line for each of its
    /// lines, a piece of text its characters. The renderers of this package begin with this; a
    /// renderer of your own that recurses does well to do the same.
    public func flattened(beyond limits: Limits = Limits()) -> Outcome<Document> {
        guard !isFlat(within: limits, body: body) else { return Outcome(self) }
        let limit = limits.nesting
        var document = self
        document.front = front.flattened(levels: limit)
        document.body = body.flattened(levels: limit)
        document.furniture = furniture.flattened(levels: limit)
        let remark = Diagnostic(
            .narrowed,
            .warning,
            "what nests deeper than \(limit) levels is plain text",
            feature: "document.nesting"
        )
        return Outcome(document, diagnostics: [remark])
    }

    /// Whether nothing nests deeper than `limits`: ``flattened(beyond:)`` would change nothing.
    ///
    /// - Parameter body: The blocks of the body but some that have ``Block/bareText``.
    package func isFlat(within limits: Limits = Limits(), body: [Block]) -> Bool {
        let limit = limits.nesting
        return !front.nests(deeperThan: limit) && !body.nests(deeperThan: limit)
            && !furniture.nests(deeperThan: limit)
    }
}

// Both walks go no deeper than they are allowed to, however deep the document is.

extension [Block] {
    fileprivate func nests(deeperThan levels: Int) -> Bool {
        // By index: a copy of a block costs more than a look at it.
        indices.contains { index in
            switch self[index].kind {
            case .list(let list):
                levels == 1 && list.items.contains { !$0.blocks.isEmpty }
                    || levels > 1 && list.items.contains { $0.blocks.nests(deeperThan: levels - 1) }
            case .custom(let custom):
                levels == 1 && !custom.blocks.isEmpty
                    || levels > 1 && custom.blocks.nests(deeperThan: levels - 1)
                    || custom.content.nests(deeperThan: levels)
            case .table(let table):
                table.caption.nests(deeperThan: levels)
                    || table.rows.joined().contains { $0.content.nests(deeperThan: levels) }
            case .paragraph(let text): text.content.nests(deeperThan: levels)
            default: self[index].content.nests(deeperThan: levels)
            }
        }
    }

    fileprivate func flattened(levels: Int) -> [Block] {
        map { block in
            var block = block
            if levels == 1, !block.children.isEmpty {
                block.kind = .paragraph(Block.Text(block.plainText.withLineBreaks))
                return block
            }
            switch block.kind {
            case .list(var list):
                list.items = list.items.map { item in
                    let blocks = item.blocks.flattened(levels: levels - 1)
                    return Block.List.Item(marker: item.marker, blocks: blocks)
                }
                block.kind = .list(list)
            case .table(var table):
                table.caption = table.caption.flattened(levels: levels)
                table.rows = table.rows.map { row in
                    row.map { cell in
                        let content = cell.content.flattened(levels: levels)
                        return Block.Table.Cell(
                            content,
                            isHeader: cell.isHeader,
                            columnSpan: cell.columnSpan,
                            rowSpan: cell.rowSpan
                        )
                    }
                }
                block.kind = .table(table)
            case .custom(var custom):
                custom.content = custom.content.flattened(levels: levels)
                custom.blocks = custom.blocks.flattened(levels: levels - 1)
                block.kind = .custom(custom)
            default:
                block.content = block.content.flattened(levels: levels)
            }
            return block
        }
    }
}

extension [Inline] {
    fileprivate func nests(deeperThan levels: Int) -> Bool {
        contains { inline in
            let children = inline.children
            return !children.isEmpty && (levels == 1 || children.nests(deeperThan: levels - 1))
        }
    }

    fileprivate func flattened(levels: Int) -> [Inline] {
        flatMap { inline in
            let children = inline.children
            if children.isEmpty { return [inline] }
            guard levels > 1 else { return children.plainText.withLineBreaks }
            return [inline.withChildren(children.flattened(levels: levels - 1))]
        }
    }
}

extension String {
    /// The text with a line break in the place of each line feed.
    fileprivate var withLineBreaks: [Inline] {
        var pieces: [Inline] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if !pieces.isEmpty { pieces.append(.lineBreak) }
            if !line.isEmpty { pieces.append(.text(String(line))) }
        }
        return pieces
    }
}
