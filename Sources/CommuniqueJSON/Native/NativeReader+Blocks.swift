import Communique

extension NativeReader {
    mutating func blocks(_ node: JSONNode) throws(Failure) -> [Block] {
        try array(node) { (reader, node) throws(Failure) in try reader.block(node) }
    }

    private mutating func block(_ node: JSONNode) throws(Failure) -> Block {
        try countBlock(node)
        guard let kind = node["kind"] else { throw invalid(node, "a block must have a kind") }
        var block = Block(.paragraph(Block.Text([])))
        var payload = Payload()
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "kind": break
            case "id": block.id = Block.ID(rawValue: try reader.string(value))
            case "language": block.language = try reader.language(value)
            case "translationOf":
                block.translationOf = Block.ID(rawValue: try reader.string(value))
            case "source": block.source = try reader.range(value)
            case "decision": block.decision = try reader.decision(value)
            default: return try payload.read(key, value, by: &reader)
            }
            return true
        }
        if let read = payload.kind(named: try string(kind)) {
            block.kind = read
        } else {
            // A kind of a later version: what it holds can be shown, and is written back.
            unknown(kind)
            let name = ExpandedName(namespace: Self.namespace, try string(kind))
            block.kind = .custom(
                Block.Custom(name, content: payload.content, blocks: payload.blocks)
            )
        }
        return block
    }

    /// The namespace of kinds that a later version of the format has.
    private static let namespace = "urn:x-communique:json"

    fileprivate mutating func inlines(_ node: JSONNode) throws(Failure) -> [Inline] {
        try array(node) { (reader, node) throws(Failure) in try reader.inline(node) }
    }

    private mutating func inline(_ node: JSONNode) throws(Failure) -> Inline {
        if let text = node.string { return .text(text) }
        guard let kind = node["kind"] else {
            throw invalid(node, "a piece of text is a string, or an object with a kind")
        }
        var content: [Inline] = []
        var href: String?
        var concept = Concept()
        var role: String?
        var language: LanguageTag?
        var name = ExpandedName("")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "kind": break
            case "content": content = try reader.inlines(value)
            case "href": href = try reader.string(value)
            case "concept": concept = try reader.concept(value)
            case "role": role = try reader.string(value)
            case "language": language = try reader.language(value)
            case "name": name = try reader.name(value)
            default: return false
            }
            return true
        }
        switch try string(kind) {
        case "emphasis": return .emphasis(content)
        case "strong": return .strong(content)
        case "link": return .link(Inline.Link(href: href ?? "", content: content))
        case "line-break": return .lineBreak
        case "quote": return .quote(content)
        case "entity": return .entity(Inline.EntityReference(concept, content: content))
        case "span": return .span(Inline.Span(role: role, language: language, content: content))
        case "custom": return .custom(Inline.Custom(name, content: content))
        case let other:
            unknown(kind)
            return .custom(
                Inline.Custom(ExpandedName(namespace: Self.namespace, other), content: content)
            )
        }
    }

    fileprivate mutating func rows(_ node: JSONNode) throws(Failure) -> [[Block.Table.Cell]] {
        try array(node) { (reader, row) throws(Failure) in
            try reader.array(row) { (reader, cell) throws(Failure) in try reader.cell(cell) }
        }
    }

    private mutating func cell(_ node: JSONNode) throws(Failure) -> Block.Table.Cell {
        var cell = Block.Table.Cell([])
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "content": cell.content = try reader.inlines(value)
            case "isHeader": cell.isHeader = try reader.boolean(value)
            case "columnSpan": cell.columnSpan = try reader.integer(value)
            case "rowSpan": cell.rowSpan = try reader.integer(value)
            default: return false
            }
            return true
        }
        return cell
    }

    fileprivate mutating func item(_ node: JSONNode) throws(Failure) -> Block.List.Item {
        var item = Block.List.Item(blocks: [])
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "marker": item.marker = try reader.string(value)
            case "blocks": item.blocks = try reader.blocks(value)
            default: return false
            }
            return true
        }
        return item
    }
}

/// What blocks of all kinds may hold.
private struct Payload {
    var content: [Inline] = []
    var blocks: [Block] = []
    private var level = 1
    private var style = Block.List.Style.bulleted
    private var items: [Block.List.Item] = []
    private var attribution: String?
    private var cite: String?
    private var label: String?
    private var speaker: String?
    private var rows: [[Block.Table.Cell]] = []
    private var caption: [Inline] = []
    private var renditions: [Rendition] = []
    private var alternativeText: String?
    private var credit: String?
    private var name = ExpandedName("")

    /// Reads a member; `false` when no kind has it.
    mutating func read(
        _ key: String,
        _ value: JSONNode,
        by reader: inout NativeReader
    ) throws(NativeJSONError) -> Bool {
        switch key {
        case "content": content = try reader.inlines(value)
        case "blocks": blocks = try reader.blocks(value)
        case "level": level = try reader.integer(value)
        case "style":
            guard let style = Block.List.Style(jsonName: try reader.string(value)) else {
                reader.unknown(value)
                return true
            }
            self.style = style
        case "items":
            items = try reader.array(value) { (reader, node) throws(NativeJSONError) in
                try reader.item(node)
            }
        case "attribution": attribution = try reader.string(value)
        case "cite": cite = try reader.string(value)
        case "label": label = try reader.string(value)
        case "speaker": speaker = try reader.string(value)
        case "rows": rows = try reader.rows(value)
        case "caption": caption = try reader.inlines(value)
        case "renditions": renditions = try reader.renditions(value)
        case "alternativeText": alternativeText = try reader.string(value)
        case "credit": credit = try reader.string(value)
        case "name": name = try reader.name(value)
        default: return false
        }
        return true
    }

    /// The kind called `name` around what was read; `nil` when there is none.
    func kind(named kindName: String) -> Block.Kind? {
        switch kindName {
        case "heading":
            var heading = Block.Heading(content)
            // The initializer mends what a document may hold all the same.
            heading.level = level
            return .heading(heading)
        case "list": return .list(Block.List(style: style, items: items))
        case "quote":
            return .quote(Block.Quote(content, attribution: attribution, cite: cite))
        case "question": return .question(Block.Turn(label: label, speaker: speaker, content))
        case "answer": return .answer(Block.Turn(label: label, speaker: speaker, content))
        case "table": return .table(Block.Table(rows: rows, caption: caption))
        case "figure":
            return .figure(
                Block.Figure(
                    caption: content,
                    renditions: renditions,
                    alternativeText: alternativeText,
                    credit: credit
                )
            )
        case "footnote": return .footnote(Block.Footnote(label: label, content))
        case "custom": return .custom(Block.Custom(name, content: content, blocks: blocks))
        default: return Block.Kind(jsonName: kindName, text: Block.Text(content))
        }
    }
}
