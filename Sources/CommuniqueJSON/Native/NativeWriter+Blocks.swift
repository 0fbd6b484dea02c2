import Communique

extension NativeWriter {
    mutating func blocks(_ key: StaticString, _ blocks: [Block]) {
        array(key, blocks) { $0.members(of: $1) }
    }

    private mutating func members(of block: Block) {
        string("kind", block.kind.jsonName)
        string("id", block.id?.rawValue)
        string("language", block.language?.rawValue)
        string("translationOf", block.translationOf?.rawValue)
        payload(of: block.kind)
        range("source", block.source)
        decision("decision", block.decision)
    }

    private mutating func payload(of kind: Block.Kind) {
        switch kind {
        case .title(let text), .subtitle(let text), .date(let text), .dateline(let text),
            .byline(let text), .lede(let text), .salutation(let text), .paragraph(let text),
            .speakerLabel(let text), .note(let text), .signature(let text), .closing(let text),
            .contact(let text), .attachment(let text), .tag(let text), .related(let text),
            .boilerplate(let text):
            inlines("content", text.content)
        case .heading(let heading):
            integer("level", heading.level)
            inlines("content", heading.content)
        case .list(let list):
            string("style", list.style.jsonName)
            array("items", list.items) { writer, item in
                writer.string("marker", item.marker)
                writer.blocks("blocks", item.blocks)
            }
        case .quote(let quote):
            inlines("content", quote.content)
            string("attribution", quote.attribution)
            string("cite", quote.cite)
        case .question(let turn), .answer(let turn):
            string("label", turn.label)
            string("speaker", turn.speaker)
            inlines("content", turn.content)
        case .table(let table): members(of: table)
        case .figure(let figure):
            inlines("content", figure.caption)
            array("renditions", figure.renditions) { $0.members(of: $1) }
            string("alternativeText", figure.alternativeText)
            string("credit", figure.credit)
        case .footnote(let footnote):
            string("label", footnote.label)
            inlines("content", footnote.content)
        case .custom(let custom):
            name("name", custom.name)
            inlines("content", custom.content)
            blocks("blocks", custom.blocks)
        }
    }

    private mutating func members(of table: Block.Table) {
        inlines("caption", table.caption)
        guard !table.rows.isEmpty else { return }
        json.key("rows")
        json.beginArray()
        for row in table.rows {
            json.beginArray()
            for cell in row {
                json.beginObject()
                inlines("content", cell.content)
                if cell.isHeader {
                    json.key("isHeader")
                    json.boolean(true)
                }
                if cell.columnSpan != 1 { integer("columnSpan", cell.columnSpan) }
                if cell.rowSpan != 1 { integer("rowSpan", cell.rowSpan) }
                json.endObject()
            }
            json.endArray()
        }
        json.endArray()
    }

    /// Writes running text: characters are strings, all else objects.
    private mutating func inlines(_ key: StaticString, _ inlines: [Inline]) {
        guard !inlines.isEmpty else { return }
        json.key(key)
        json.beginArray()
        for inline in inlines { write(inline) }
        json.endArray()
    }

    private mutating func write(_ inline: Inline) {
        if case .text(let text) = inline { return json.string(text) }
        json.beginObject()
        string("kind", inline.jsonName)
        switch inline {
        case .text, .lineBreak, .emphasis, .strong, .quote: break
        case .link(let link): string("href", link.href)
        case .entity(let entity):
            object("concept", entity.concept) { $0.members(of: $1) }
        case .span(let span):
            string("role", span.role)
            string("language", span.language?.rawValue)
        case .custom(let custom): name("name", custom.name)
        }
        inlines("content", inline.children)
        json.endObject()
    }
}
