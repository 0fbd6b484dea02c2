extension [Block] {
    /// The blocks after `change` was applied to each, innermost first.
    ///
    /// `change` gives `[]` to remove a block, the block itself or another to keep or replace it,
    /// several to split it. Items that lose all their blocks are removed, lists without items too.
    ///
    /// The walk recurses as deep as blocks nest, which parsers bound by ``Limits/nesting``; for a
    /// document from elsewhere see ``Document/flattened(beyond:)``.
    public func rewritten(_ change: (Block) throws -> [Block]) rethrows -> [Block] {
        var result: [Block] = []
        result.reserveCapacity(count)
        for block in self {
            guard let inner = try block.rewritingChildren(change) else { continue }
            result += try change(inner)
        }
        return result
    }

    /// The blocks after `change` was applied to each piece of their text, innermost first.
    public func rewritingInlines(_ change: (Inline) throws -> [Inline]) rethrows -> [Block] {
        try rewritten { block in
            var block = block
            if case .table(var table) = block.kind {
                table.caption = try table.caption.rewritten(change)
                for row in table.rows.indices {
                    for column in table.rows[row].indices {
                        let content = table.rows[row][column].content
                        table.rows[row][column].content = try content.rewritten(change)
                    }
                }
                block.kind = .table(table)
            } else {
                block.content = try block.content.rewritten(change)
            }
            return [block]
        }
    }
}

extension [Inline] {
    /// The pieces after `change` was applied to each, innermost first; `[]` removes a piece.
    public func rewritten(_ change: (Inline) throws -> [Inline]) rethrows -> [Inline] {
        try flatMap { inline in
            let children = inline.children
            guard !children.isEmpty else { return try change(inline) }
            return try change(inline.withChildren(children.rewritten(change)))
        }
    }
}

extension Document {
    /// The document with the blocks of front, body and furniture rewritten.
    public func rewritten(_ change: (Block) throws -> [Block]) rethrows -> Document {
        var document = self
        document.front = try front.rewritten(change)
        document.body = try body.rewritten(change)
        document.furniture = try furniture.rewritten(change)
        return document
    }
}

extension Block {
    /// The block with its inner blocks rewritten; `nil` when that leaves a list without items.
    fileprivate func rewritingChildren(_ change: (Block) throws -> [Block]) rethrows -> Block? {
        var block = self
        switch kind {
        case .list(var list):
            let wasEmpty = list.items.isEmpty
            list.items = try list.items.compactMap { item in
                let blocks = try item.blocks.rewritten(change)
                if blocks.isEmpty, !item.blocks.isEmpty { return nil }
                return List.Item(marker: item.marker, blocks: blocks)
            }
            if list.items.isEmpty, !wasEmpty { return nil }
            block.kind = .list(list)
        case .custom(var custom):
            custom.blocks = try custom.blocks.rewritten(change)
            block.kind = .custom(custom)
        default:
            break
        }
        return block
    }
}
