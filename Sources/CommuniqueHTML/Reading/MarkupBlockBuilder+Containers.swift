import Communique

/// The ends of elements that hold blocks.
extension MarkupBlockBuilder {
    mutating func closeContainer() {
        guard containers.count > 1, let container = containers.popLast() else { return }
        let top = containers.count - 1
        switch container.kind {
        case .root: break
        case .list: closeList(container)
        case .item: closeItem(container)
        case .quote: closeQuote(container)
        case .attribution: closeAttribution(container)
        case .table: closeTable(container)
        case .tableCaption: containers[top].table?.caption += container.blocks
        case .cell:
            guard var cell = container.cell else { return }
            cell.blocks = container.blocks
            containers[top].table?.add(cell)
        case .figure: closeFigure(container)
        case .figureCaption:
            let caption = joined(container.blocks)
            containers[top].figure?.addCaption(caption)
        case .credit: closeCredit(container)
        case .medium:
            if let figure = container.figure?.media.first, !figure.renditions.isEmpty {
                add(figure)
            } else {
                append(contentsOf: container.blocks)
            }
        case .footnote: closeFootnote(container)
        case .custom: closeCustom(container)
        }
    }

    /// Puts blocks into what is around them.
    private mutating func append(contentsOf blocks: [Block]) {
        let top = containers.count - 1
        if containers[top].blocks.isEmpty, containers[top].kind != .list {
            containers[top].blocks = blocks
        } else {
            for block in blocks { append(block) }
        }
    }

    /// Makes a block of what a container held.
    private mutating func append(_ kind: Block.Kind, from container: BlockContainer) {
        var block = Block(kind)
        let outer = containers[containers.count - 1].language
        let own = holders[holders.count - 1].language
        block.language = own == outer ? nil : own
        block.id = unused(container.traits.id)
        block.translationOf = container.traits.translationOf
        if let start = container.start, let position {
            block.source = SourceRange(start: start, end: position)
        }
        append(block)
    }

    /// The text of blocks as one running text; what media stood between comes behind it.
    private mutating func joined(_ blocks: [Block]) -> [Inline] {
        var media: [Block] = []
        let content = blocks.joined(media: &media)
        if !media.isEmpty { append(contentsOf: media) }
        return content
    }

    private mutating func closeList(_ container: BlockContainer) {
        guard let draft = container.list, !draft.items.isEmpty else { return }
        append(.list(draft.list), from: container)
    }

    private mutating func closeItem(_ container: BlockContainer) {
        guard let draft = container.item else { return }
        var item = Block.List.Item(blocks: container.blocks)
        let top = containers.count - 1
        if draft.isTerm {
            closeTerm(container)
            return
        }
        if draft.continues, let last = containers[top].list?.items.indices.last {
            containers[top].list?.items[last].blocks += container.blocks
            return
        }
        if let first = item.blocks.first, case .paragraph(let text) = first.kind {
            let (label, rest) = text.content.partedLabel
            if let label {
                item.marker = label.utf8.last == 0x20 ? label : label + " "
                if rest.isEmpty {
                    item.blocks.removeFirst()
                } else {
                    item.blocks[0].content = rest
                }
            }
        }
        guard !item.blocks.isEmpty || item.marker != nil else { return }
        // The language of an item is that of its blocks.
        if containers[top].kind == .list {
            containers[top].list?.add(item, number: draft.number)
        } else if containers[top].endsInImpliedList, var block = containers[top].blocks.popLast(),
            case .list(var list) = block.kind
        {
            // With nobody else to hold it, the list grows in its place.
            block.kind = .list(.init(items: []))
            list.items.append(item)
            block.kind = .list(list)
            containers[top].blocks.append(block)
        } else {
            append(.list(.init(items: [item])), from: BlockContainer(.list, language: nil))
            containers[containers.count - 1].endsInImpliedList = true
        }
    }

    /// A term is the mark of its item; one with markup that says more is a paragraph of the item.
    private mutating func closeTerm(_ container: BlockContainer) {
        guard !container.blocks.isEmpty else { return }
        let top = containers.count - 1
        var item = Block.List.Item(blocks: [])
        if container.blocks.count == 1, case .paragraph(let text) = container.blocks[0].kind,
            container.blocks[0].id == nil, container.blocks[0].language == nil,
            !text.content.walked.contains(where: \.saysMore)
        {
            item.marker = text.content.plainText + " "
        } else {
            item.blocks = container.blocks
        }
        containers[top].list?.add(item)
    }

    private mutating func closeQuote(_ container: BlockContainer) {
        guard let draft = container.quote else { return }
        var rest = container.blocks[...]
        var quotes: [Block] = []
        // Paragraphs are one quote, parted by an empty line; what is no text stands between quotes.
        while let block = rest.popFirst() {
            guard case .paragraph(let text) = block.kind else {
                quotes.append(block)
                continue
            }
            var content = text.content
            while let next = rest.first, case .paragraph(let text) = next.kind,
                next.language == block.language, next.id == nil
            {
                content += [.lineBreak, .lineBreak] + text.content
                rest.removeFirst()
            }
            var quote = block
            quote.kind = .quote(.init(content, cite: draft.cite))
            quotes.append(quote)
        }
        guard let last = quotes.lastIndex(where: \.isQuote),
            case .quote(var quote) = quotes[last].kind
        else {
            append(contentsOf: quotes)
            return
        }
        quote.attribution = draft.attribution ?? quote.content.citedName
        quotes[last].kind = .quote(quote)
        if let first = quotes.firstIndex(where: \.isQuote) {
            if quotes[first].id == nil { quotes[first].id = unused(container.traits.id) }
            if quotes[first].translationOf == nil {
                quotes[first].translationOf = container.traits.translationOf
            }
        }
        append(contentsOf: quotes)
    }

    private mutating func closeAttribution(_ container: BlockContainer) {
        let content = joined(container.blocks)
        let printed = content.plainText
        let name = printed.unicodeScalars.drop { "—–-―~ \u{A0}\n".unicodeScalars.contains($0) }
        let top = containers.count - 1
        if !name.isEmpty { containers[top].quote?.attribution = String(name) }
        if content.walked.contains(where: \.saysMore) || name.isEmpty {
            // The name alone would lose what it leads to.
            append(contentsOf: container.blocks)
        }
    }

    private mutating func closeTable(_ container: BlockContainer) {
        // What stands in a table beside its cells comes before it, as browsers show it.
        append(contentsOf: withOwnLanguage(container.blocks))
        guard let draft = container.table else { return }
        if draft.isLayout {
            append(contentsOf: withOwnLanguage(draft.laidOutBlocks))
            return
        }
        let (table, media) = draft.table(outer: container.language)
        let isBlank =
            table.caption.isEmpty && table.rows.joined().allSatisfy(\.content.isEmpty)
        if !isBlank { append(.table(table), from: container) }
        append(contentsOf: withOwnLanguage(media))
    }

    /// Blocks that leave the block whose language they had.
    private func withOwnLanguage(_ blocks: [Block]) -> [Block] {
        let own = holders[holders.count - 1].language
        guard own != containers[containers.count - 1].language else { return blocks }
        return blocks.map { block in
            var block = block
            block.language = block.language ?? own
            return block
        }
    }

    private mutating func closeFigure(_ container: BlockContainer) {
        guard let draft = container.figure else { return }
        var blocks = withOwnLanguage(draft.blocks(around: container.blocks))
        guard !blocks.isEmpty else { return }
        blocks[0].id = blocks[0].id ?? unused(container.traits.id)
        blocks[0].translationOf = blocks[0].translationOf ?? container.traits.translationOf
        if let start = container.start, let position {
            for index in blocks.indices where blocks[index].source == nil {
                blocks[index].source = SourceRange(start: start, end: position)
            }
        }
        append(contentsOf: blocks)
    }

    private mutating func closeCredit(_ container: BlockContainer) {
        let content = joined(container.blocks)
        guard let figure = containers.lastIndex(where: { $0.kind == .figure }) else {
            append(contentsOf: container.blocks)
            return
        }
        if content.walked.contains(where: \.saysMore) { remarks.add(.lostLink, at: position) }
        let credit = content.plainText
        guard !credit.isEmpty else { return }
        let earlier = containers[figure].figure?.credit.map { $0 + " " } ?? ""
        containers[figure].figure?.credit = earlier + credit
    }

    private mutating func closeFootnote(_ container: BlockContainer) {
        let (label, rest) = joined(container.blocks).partedLabel
        guard label != nil || !rest.isEmpty else { return }
        append(.footnote(.init(label: label, rest)), from: container)
    }

    private mutating func closeCustom(_ container: BlockContainer) {
        guard let name = container.customName else { return }
        var custom = Block.Custom(name, blocks: container.blocks)
        if let first = custom.blocks.first, case .paragraph(let text) = first.kind, first.id == nil,
            first.language == nil, first.translationOf == nil
        {
            custom.content = text.content
            custom.blocks.removeFirst()
        }
        append(.custom(custom), from: container)
    }
}

extension Block {
    fileprivate var isQuote: Bool {
        if case .quote = kind { true } else { false }
    }
}

extension Inline {
    /// Whether the piece says more than its characters do.
    fileprivate var saysMore: Bool {
        switch self {
        case .link, .entity, .custom: true
        default: false
        }
    }
}

extension [Inline] {
    /// The name at the end of a quote that the markup marks as its source.
    fileprivate var citedName: String? {
        guard case .span(let span) = last, span.role == "cite" else { return nil }
        return span.content.plainText
    }
}
