extension Block {
    /// The blocks directly within this one: those of a list's items, or of a custom construct.
    public var children: [Block] {
        switch kind {
        case .list(let list): list.items.flatMap(\.blocks)
        case .custom(let custom): custom.blocks
        default: []
        }
    }

    /// The languages of the block and of the blocks and spans within it, in order of appearance.
    public var languages: [LanguageTag] {
        var found: [LanguageTag] = []
        for block in [self].walk {
            if let language = block.language { found.append(language) }
            for inline in block.allContent.walk {
                if case .span(let span) = inline, let language = span.language {
                    found.append(language)
                }
            }
        }
        return found
    }

    /// The text of the block, that of a table's caption and cells included.
    private var allContent: [Inline] {
        guard case .table(let table) = kind else { return content }
        return table.caption + table.rows.joined().flatMap(\.content)
    }
}

extension [Block] {
    /// All blocks, each before the blocks within it.
    public var walked: [Block] {
        Array(walk)
    }

    /// All blocks that have `role`, at any depth, in order.
    public func having(_ role: Block.Role) -> [Block] {
        walk.filter { $0.role == role }
    }

    /// The first block named `id`, at any depth.
    public func block(_ id: Block.ID) -> Block? {
        walk.first { $0.id == id }
    }
}

extension [Inline] {
    /// All pieces, each before the pieces within it.
    public var walked: [Inline] {
        Array(walk)
    }
}

extension Document {
    /// All blocks of front, body and furniture in the order of the source; blocks without a source
    /// keep the order front, body, furniture.
    public var blocksInSourceOrder: [Block] {
        let all = front + body + furniture
        guard all.allSatisfy({ $0.source != nil }) else { return all }
        // Places are sorted and not blocks, which are large.
        let places = all.map { $0.source?.start.offset ?? 0 }
        return all.indices.sorted { first, second in
            places[first] == places[second] ? first < second : places[first] < places[second]
        }.map { all[$0] }
    }
}
