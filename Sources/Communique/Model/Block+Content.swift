extension Block {
    /// The running text of the block; empty for lists and tables, whose text lies deeper.
    ///
    /// Setting it changes the text and keeps the rest of the payload; on lists and tables it does
    /// nothing.
    public var content: [Inline] {
        get {
            switch kind {
            case .title(let text), .subtitle(let text), .date(let text), .dateline(let text),
                .byline(let text), .lede(let text), .salutation(let text), .paragraph(let text),
                .speakerLabel(let text), .note(let text), .signature(let text), .closing(let text),
                .contact(let text), .attachment(let text), .tag(let text), .related(let text),
                .boilerplate(let text):
                text.content
            case .heading(let heading): heading.content
            case .quote(let quote): quote.content
            case .question(let turn), .answer(let turn): turn.content
            case .figure(let figure): figure.caption
            case .footnote(let footnote): footnote.content
            case .custom(let custom): custom.content
            case .list, .table: []
            }
        }
        set {
            switch kind {
            case .title: kind = .title(Text(newValue))
            case .subtitle: kind = .subtitle(Text(newValue))
            case .date: kind = .date(Text(newValue))
            case .dateline: kind = .dateline(Text(newValue))
            case .byline: kind = .byline(Text(newValue))
            case .lede: kind = .lede(Text(newValue))
            case .salutation: kind = .salutation(Text(newValue))
            case .paragraph: kind = .paragraph(Text(newValue))
            case .speakerLabel: kind = .speakerLabel(Text(newValue))
            case .note: kind = .note(Text(newValue))
            case .signature: kind = .signature(Text(newValue))
            case .closing: kind = .closing(Text(newValue))
            case .contact: kind = .contact(Text(newValue))
            case .attachment: kind = .attachment(Text(newValue))
            case .tag: kind = .tag(Text(newValue))
            case .related: kind = .related(Text(newValue))
            case .boilerplate: kind = .boilerplate(Text(newValue))
            case .heading(var heading):
                heading.content = newValue
                kind = .heading(heading)
            case .quote(var quote):
                quote.content = newValue
                kind = .quote(quote)
            case .question(var turn):
                turn.content = newValue
                kind = .question(turn)
            case .answer(var turn):
                turn.content = newValue
                kind = .answer(turn)
            case .figure(var figure):
                figure.caption = newValue
                kind = .figure(figure)
            case .footnote(var footnote):
                footnote.content = newValue
                kind = .footnote(footnote)
            case .custom(var custom):
                custom.content = newValue
                kind = .custom(custom)
            case .list, .table: break
            }
        }
    }

    /// The characters of a paragraph that is nothing more: one piece of text, in no language of its own,
    /// and no translation. `nil` for any other block.
    ///
    /// Most blocks of most documents are such paragraphs, and whoever has the characters of one has all
    /// that a format can lose of it.
    @inlinable package var bareText: String? {
        guard case .paragraph(let text) = kind, text.content.count == 1,
            case .text(let characters) = text.content[0], language == nil, translationOf == nil
        else { return nil }
        return characters
    }

    /// What stands before the running text as printed: the label of a turn or of a footnote.
    public var label: String? {
        switch kind {
        case .question(let turn), .answer(let turn): turn.label
        case .footnote(let footnote): footnote.label
        default: nil
        }
    }

    /// The characters of the block as printed, labels included, marks of list items too; the lines
    /// of a list and the rows of a table are parted by a line feed, cells by a tab.
    public var plainText: String {
        switch kind {
        case .list, .custom: break
        default: return ownText
        }
        var text = ""
        var pending: [TextPart] = [.block(self)]
        while let part = pending.popLast() {
            switch part {
            case .text(let characters): text += characters
            case .block(let block): pending += block.textParts.reversed()
            }
        }
        return text
    }

    /// What a block is printed as, in order: a stack of these takes the place of recursion.
    private enum TextPart {
        case text(String)
        case block(Block)
    }

    private var textParts: [TextPart] {
        switch kind {
        case .list(let list):
            Self.lines(
                list.items.map { item in
                    [.text(item.marker ?? "")] + Self.lines(item.blocks.map { [.block($0)] })
                }
            )
        case .custom(let custom):
            Self.lines(
                (custom.content.isEmpty ? [] : [[.text(ownText)]])
                    + custom.blocks.map { [.block($0)] }
            )
        default: [.text(ownText)]
        }
    }

    private static func lines(_ lines: [[TextPart]]) -> [TextPart] {
        Array(lines.joined(separator: [.text("\n")]))
    }

    /// The characters of the block without those of the blocks within it.
    private var ownText: String {
        guard case .table(let table) = kind else { return (label ?? "") + content.plainText }
        let rows = table.rows.map { row in
            row.map { $0.content.plainText }.joined(separator: "\t")
        }
        let caption = table.caption.isEmpty ? [] : [table.caption.plainText]
        return (caption + rows).joined(separator: "\n")
    }
}
