public import Communique

extension HTMLFragmentWriter: BlockVisitor {
    /// Writes a block that has no element of its own in HTML as a paragraph of its class.
    public mutating func visitOther(_ block: Block) {
        guard !isBlank(block.content) else { return }
        sink.markup("<p")
        if block.role != .paragraph { sink.attribute("class", block.role.rawValue) }
        let outer = language
        openBlock(block)
        sink.markup(">")
        write(block.content)
        sink.markup("</p>\n")
        language = outer
    }

    /// Writes a title within the text; the title of the document is the renderer's.
    public mutating func visitTitle(_ text: Block.Text, in block: Block) {
        writeHeading(2, text.content, of: block, role: "title")
    }

    /// Writes a heading, one level below the title of the document.
    public mutating func visitHeading(_ heading: Block.Heading, in block: Block) {
        writeHeading(min(6, max(1, heading.level) + 1), heading.content, of: block, role: nil)
    }

    private mutating func writeHeading(
        _ level: Int,
        _ content: [Inline],
        of block: Block,
        role: String?
    ) {
        guard !isBlank(content) else { return }
        let outer = language
        sink.markup("<h")
        sink.digit(level)
        if let role { sink.attribute("class", role) }
        openBlock(block)
        sink.markup(">")
        write(content)
        sink.markup("</h")
        sink.digit(level)
        sink.markup(">\n")
        language = outer
    }

    /// Writes the name of a speaker.
    public mutating func visitSpeakerLabel(_ text: Block.Text, in block: Block) {
        guard !isBlank(text.content) else { return }
        let outer = language
        sink.markup("<p class=\"speaker-label\"")
        openBlock(block)
        sink.markup("><strong>")
        write(text.content)
        sink.markup("</strong></p>\n")
        language = outer
    }

    /// Writes a turn that asks.
    public mutating func visitQuestion(_ turn: Block.Turn, in block: Block) {
        write(turn, of: block, as: "question")
    }

    /// Writes a turn that answers.
    public mutating func visitAnswer(_ turn: Block.Turn, in block: Block) {
        write(turn, of: block, as: "answer")
    }

    private mutating func write(_ turn: Block.Turn, of block: Block, as role: String) {
        let label = turn.label ?? ""
        guard !isBlank(turn.content) || !isBlank([.text(label)]) else { return }
        let outer = language
        sink.markup("<p")
        sink.attribute("class", role)
        if let speaker = turn.speaker { sink.attribute("data-speaker", speaker) }
        openBlock(block)
        sink.markup(">")
        writeLabel(label, element: "strong")
        write(turn.content)
        sink.markup("</p>\n")
        language = outer
    }

    /// Writes what stands before a text; the blanks at its end stay outside of the element.
    private mutating func writeLabel(_ label: String, element: StaticString) {
        let scalars = label.unicodeScalars
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return }
        let end = scalars.index(after: last)
        sink.markup("<")
        sink.markup(element)
        sink.attribute("class", "label")
        sink.markup(">")
        sink.text(String(scalars[..<end]))
        sink.markup("</")
        sink.markup(element)
        sink.markup(">")
        if end < scalars.endIndex { sink.text(String(scalars[end...])) }
    }

    /// Writes direct speech, and who said it when the text does not.
    public mutating func visitQuote(_ quote: Block.Quote, in block: Block) {
        guard !isBlank(quote.content) else { return }
        let outer = language
        sink.markup("<blockquote")
        openBlock(block)
        sink.markup("><p>")
        write(quote.content)
        sink.markup("</p>")
        if let name = quote.attribution, !isBlank([.text(name)]),
            !quote.content.plainText.contains(name)
        {
            sink.markup("<footer>— ")
            sink.text(name)
            sink.markup("</footer>")
        }
        sink.markup("</blockquote>\n")
        language = outer
    }

    /// Writes a footnote where it stands.
    public mutating func visitFootnote(_ footnote: Block.Footnote, in block: Block) {
        let label = footnote.label ?? ""
        guard !isBlank(footnote.content) || !isBlank([.text(label)]) else { return }
        let outer = language
        sink.markup("<aside class=\"footnote\"")
        openBlock(block)
        sink.markup("><p>")
        writeLabel(label, element: "span")
        write(footnote.content)
        sink.markup("</p></aside>\n")
        language = outer
    }

    /// Writes a table, its caption first.
    public mutating func visitTable(_ table: Block.Table, in block: Block) {
        guard !table.rows.isEmpty || !isBlank(table.caption) else { return }
        let outer = language
        sink.markup("<table")
        openBlock(block)
        sink.markup(">\n")
        if !isBlank(table.caption) {
            sink.markup("<caption>")
            write(table.caption)
            sink.markup("</caption>\n")
        }
        for row in table.rows {
            let isHead = !row.isEmpty && row.allSatisfy(\.isHeader)
            sink.markup("<tr>")
            for cell in row {
                guard cell.isHeader else {
                    sink.markup("<td>")
                    write(cell.content)
                    sink.markup("</td>")
                    continue
                }
                sink.markup(isHead ? "<th scope=\"col\">" : "<th scope=\"row\">")
                write(cell.content)
                sink.markup("</th>")
            }
            sink.markup("</tr>\n")
        }
        sink.markup("</table>\n")
        language = outer
    }

    /// Writes a figure with the first medium that has a safe address.
    public mutating func visitFigure(_ figure: Block.Figure, in block: Block) {
        let media = figure.renditions.compactMap { rendition in
            rendition.href.flatMap(LinkTarget.safe).map { (rendition, $0) }
        }
        losses.renditions += max(0, figure.renditions.count - min(1, media.count))
        let alternative = figure.alternativeText ?? ""
        guard !media.isEmpty || !isBlank(figure.caption) || !alternative.isEmpty else { return }
        let outer = language
        sink.markup("<figure")
        if media.isEmpty, !alternative.isEmpty { sink.attribute("aria-label", alternative) }
        openBlock(block)
        sink.markup(">")
        if let (rendition, address) = media.first { write(rendition, at: address, alternative) }
        if !isBlank(figure.caption) {
            sink.markup("<figcaption>")
            write(figure.caption)
            sink.markup("</figcaption>")
        }
        sink.markup("</figure>\n")
        language = outer
    }

    private mutating func write(_ rendition: Rendition, at address: String, _ alternative: String) {
        let type = rendition.contentType ?? "image/"
        if type.hasPrefix("image/") {
            sink.markup("<img")
            sink.attribute("src", address)
            sink.attribute("alt", alternative)
            if let width = rendition.width { sink.attribute("width", String(width)) }
            if let height = rendition.height { sink.attribute("height", String(height)) }
            sink.markup("/>")
        } else if type.hasPrefix("video/") || type.hasPrefix("audio/") {
            let isVideo = type.hasPrefix("video/")
            sink.markup(isVideo ? "<video controls=\"controls\"" : "<audio controls=\"controls\"")
            sink.attribute("src", address)
            if !alternative.isEmpty { sink.attribute("aria-label", alternative) }
            sink.markup(isVideo ? "></video>" : "></audio>")
        } else {
            sink.markup("<a")
            sink.attribute("href", address)
            sink.attribute("type", type)
            sink.markup(">")
            sink.text(rendition.fileName ?? (alternative.isEmpty ? address : alternative))
            sink.markup("</a>")
        }
    }

    /// Writes a construct of a plug-in: its text, then its blocks.
    public mutating func visitCustom(_ custom: Block.Custom, in block: Block) {
        guard !isBlank(custom.content) || !custom.blocks.isEmpty else { return }
        let outer = language
        sink.markup("<div class=\"custom\"")
        sink.attribute("data-name", custom.name.clark)
        openBlock(block)
        sink.markup(">\n")
        if !isBlank(custom.content) {
            sink.markup("<p>")
            write(custom.content)
            sink.markup("</p>\n")
        }
        write(custom.blocks)
        sink.markup("</div>\n")
        language = outer
    }

    /// Writes a list; the browser marks the items where its marks are those of the source.
    public mutating func visitList(_ list: Block.List, in block: Block) {
        guard !list.items.isEmpty else { return }
        let outer = language
        let markers = ListMarkers(of: list)
        var isOrdered = false
        switch markers {
        case .counted(let type, _):
            isOrdered = true
            sink.markup("<ol")
            if let type { sink.attribute("type", type.description) }
        case .bullets: sink.markup("<ul")
        case .printed: sink.markup("<ul class=\"marked\"")
        case .none: sink.markup("<ul class=\"unmarked\"")
        }
        openBlock(block)
        sink.markup(">\n")
        for (index, item) in list.items.enumerated() {
            sink.markup("<li")
            if case .counted(_, let values) = markers, let value = values[index] {
                sink.attribute("value", String(value))
            }
            var marker = ""
            if case .printed = markers { marker = item.marker ?? "" }
            write(item, marker: marker)
        }
        sink.markup(isOrdered ? "</ol>\n" : "</ul>\n")
        language = outer
    }

    /// Writes the item from the end of its start tag's name on.
    private mutating func write(_ item: Block.List.Item, marker: String) {
        let outer = language
        var rest = item.blocks[...]
        // A paragraph needs no element when the item holds nothing else, or nothing but lists.
        if let first = rest.first, case .paragraph(let text) = first.kind {
            if rest.count == 1 {
                openBlock(first)
                sink.markup(">")
                writeLabel(marker, element: "span")
                write(text.content)
                rest = []
            } else if isBare(first), rest.dropFirst().allSatisfy(\.isList) {
                sink.markup(">")
                writeLabel(marker, element: "span")
                write(text.content)
                sink.markup("\n")
                rest.removeFirst()
            } else {
                sink.markup(">")
                writeLabel(marker, element: "span")
                sink.markup("\n")
            }
        } else {
            sink.markup(">")
            writeLabel(marker, element: "span")
        }
        for block in rest { visit(block) }
        sink.markup("</li>\n")
        language = outer
    }
}

extension Block {
    fileprivate var isList: Bool {
        if case .list = kind { true } else { false }
    }
}
