import Communique

/// A line of the outline: a block, or the part of one that stood in a line of its own.
struct OutlineLine {
    var role: Block.Role
    var language: LanguageTag?
    var text: String
    /// The block that the line's block translates.
    var translationOf: Block.ID?
    /// Which line of its block this is, from 0.
    var ordinal: Int
    /// The number of bytes of the source before the line; `nil` for a line made in code.
    var offset: Int?
}

/// Breaks blocks into the lines of the outline.
struct OutlineFlattener {
    /// The lines, in the order of the blocks.
    private(set) var lines: [OutlineLine] = []
    /// The lines of each block that has a name, by their place in ``lines``.
    private(set) var linesOfBlock: [Block.ID: Range<Int>] = [:]

    /// What a block takes over from the block around it.
    private struct Context {
        var language: LanguageTag?
        var offset: Int?
    }

    mutating func add(_ blocks: [Block], language: LanguageTag?) {
        for block in blocks { add(block, in: Context(language: language, offset: nil)) }
    }

    /// Adds a line that no block stands for.
    mutating func add(_ role: Block.Role, _ text: String, language: LanguageTag?) {
        append(role, text, in: Context(language: language, offset: nil))
    }

    private mutating func add(_ block: Block, in outer: Context) {
        let context = inner(of: block, in: outer)
        let first = lines.count
        switch block.kind {
        case .list(let list):
            for item in list.items { add(item, in: context) }
        case .table(let table):
            append(.caption, table.caption.plainText, in: context)
            for row in table.rows {
                let cells = row.map { $0.content.plainText }
                append(.paragraph, cells.joined(separator: " "), in: context)
            }
        case .custom(let custom):
            append(.paragraph, custom.content.plainText, in: context)
            for child in custom.blocks { add(child, in: context) }
        default:
            append(block.role, block.plainText, in: context)
        }
        finish(block, from: first)
    }

    private mutating func add(_ item: Block.List.Item, in context: Context) {
        let marker = item.marker ?? ""
        var rest = item.blocks[...]
        if let block = rest.first, block.children.isEmpty, !block.isTable {
            rest.removeFirst()
            let first = lines.count
            append(.item, marker + block.plainText, in: inner(of: block, in: context))
            finish(block, from: first)
        } else {
            append(.item, marker, in: context)
        }
        for block in rest { add(block, in: context) }
    }

    private func inner(of block: Block, in outer: Context) -> Context {
        Context(
            language: block.language ?? outer.language,
            offset: block.source?.start.offset ?? outer.offset
        )
    }

    private mutating func append(_ role: Block.Role, _ text: String, in context: Context) {
        let text = WhiteSpace.collapsed(text)
        guard !text.isEmpty else { return }
        lines.append(
            OutlineLine(
                role: role,
                language: context.language,
                text: text,
                ordinal: 0,
                offset: context.offset
            )
        )
    }

    /// Notes where the lines of `block` are, and which block they translate, line by line.
    private mutating func finish(_ block: Block, from first: Int) {
        guard first < lines.count else { return }
        if let id = block.id, linesOfBlock[id] == nil { linesOfBlock[id] = first..<lines.count }
        guard let original = block.translationOf else { return }
        for index in first..<lines.count where lines[index].translationOf == nil {
            lines[index].translationOf = original
            lines[index].ordinal = index - first
        }
    }
}

extension Block {
    fileprivate var isTable: Bool {
        if case .table = kind { true } else { false }
    }
}
