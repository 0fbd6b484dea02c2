import Communique

extension BlockMarkupWriter {
    mutating func write<Sink: MarkupSink & ~Copyable>(
        _ block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        switch block.kind {
        case .paragraph, .heading, .title, .subtitle, .date, .dateline, .byline, .lede, .salutation,
            .note, .signature, .closing, .contact, .attachment, .tag, .related, .boilerplate:
            write(block.content, of: block, named: name, to: &sink)
        case .speakerLabel:
            // A page sets the name apart; readers of NewsML take plain paragraphs.
            let inner: HTMLElement? = dialect == .html ? .strong : nil
            write(block.content, within: inner, of: block, named: name, to: &sink)
        case .list(let list): write(list, of: block, named: name, to: &sink)
        case .quote(let quote): write(quote, of: block, named: name, to: &sink)
        case .question(let turn), .answer(let turn):
            write(turn, of: block, named: name, to: &sink)
        case .footnote(let footnote): write(footnote, of: block, named: name, to: &sink)
        case .table(let table): write(table, of: block, named: name, to: &sink)
        case .figure(let figure): write(figure, of: block, named: name, to: &sink)
        case .custom(let custom): write(custom, of: block, named: name, to: &sink)
        }
    }

    /// Writes running text in the element of its block, and in one within that if asked to.
    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ content: [Inline],
        within inner: HTMLElement? = nil,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        guard isWritten(content) else { return }
        let element = BlockElement.of(block.kind)
        let tag = tag(element)
        open(tag, class: element.className, for: block, named: name, isMixed: true, to: &sink)
        if let inner { sink.start(mixed: inner) }
        write(content, to: &sink)
        if let inner { sink.end(html: inner) }
        sink.end(html: tag)
        sink.breakLine()
    }

    /// Writes direct speech, and who said it when the text does not.
    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ quote: Block.Quote,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        guard isWritten(quote.content) else { return }
        open(.blockquote, for: block, named: name, to: &sink)
        if let cite = quote.cite {
            if let address = LinkTarget.safe(cite) {
                sink.attribute(html: .cite, address)
            } else {
                reportUnsafeAddress(of: "block.quote.cite")
            }
        }
        let author = quote.attribution.flatMap { $0.isBlank ? nil : $0 }
        let isNamed = author.map { quote.content.plainText.contains($0) } ?? true
        if let author {
            switch dialect {
            case .html: if isNamed { sink.attribute(html: .speaker, author) }
            case .xhtml: sink.attribute(html: .title, author)
            }
        }
        sink.start(mixed: .p)
        write(quote.content, to: &sink)
        sink.end(html: .p)
        if dialect == .html, !isNamed, let author {
            sink.start(mixed: .footer)
            sink.text("— " + author)
            sink.end(html: .footer)
        }
        sink.end(html: .blockquote)
        sink.breakLine()
    }

    /// Writes a turn of a conversation.
    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ turn: Block.Turn,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        let label = turn.label ?? ""
        guard isWritten(turn.content) || !label.isBlank else { return }
        let element = BlockElement.of(block.kind)
        open(.p, class: element.className, for: block, named: name, isMixed: true, to: &sink)
        if let speaker = turn.speaker, !speaker.isEmpty {
            switch dialect {
            case .html: sink.attribute(html: .speaker, speaker)
            case .xhtml: if !label.contains(speaker) { sink.attribute(html: .title, speaker) }
            }
        }
        writeLabel(label, in: dialect == .html ? .strong : .span, to: &sink)
        write(turn.content, to: &sink)
        sink.end(html: .p)
        sink.breakLine()
    }

    /// Writes a footnote where it stands.
    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ footnote: Block.Footnote,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        let label = footnote.label ?? ""
        guard isWritten(footnote.content) || !label.isBlank else { return }
        let element = BlockElement.of(block.kind)
        let tag = tag(element)
        open(
            tag,
            class: element.className,
            for: block,
            named: name,
            isMixed: tag == .p,
            to: &sink
        )
        if tag != .p { sink.start(mixed: .p) }
        writeLabel(label, to: &sink)
        write(footnote.content, to: &sink)
        if tag != .p { sink.end(html: .p) }
        sink.end(html: tag)
        sink.breakLine()
    }

    /// Writes a construct of a plug-in: its text, then its blocks.
    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ custom: Block.Custom,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        guard isWritten(custom.content) || !custom.blocks.isEmpty else { return }
        switch dialect {
        case .html:
            open(.div, class: "custom", for: block, named: name, to: &sink)
            sink.attribute(html: .name, custom.name.clark)
        case .xhtml:
            losses.add(
                .narrowed,
                "block.custom",
                "the construct “\(custom.name.name)” is written as a division of that class",
                at: source
            )
            let className = "custom " + token(custom.name.name)
            open(.div, class: className, for: block, named: name, to: &sink)
        }
        sink.breakLine()
        if !custom.content.isEmpty, isWritten(custom.content) {
            sink.start(mixed: .p)
            write(custom.content, to: &sink)
            sink.end(html: .p)
            sink.breakLine()
        }
        for block in custom.blocks { write(block, to: &sink) }
        sink.end(html: .div)
        sink.breakLine()
    }

    /// Writes what is printed before a text: the label of a turn, the mark of an item.
    func writeLabel<Sink: MarkupSink & ~Copyable>(
        _ label: String,
        in element: HTMLElement = .span,
        class className: String = "label",
        to sink: inout Sink
    ) {
        guard !label.isEmpty else { return }
        guard marksLabels else {
            sink.text(label)
            return
        }
        sink.start(mixed: element)
        sink.attribute(html: .class, className)
        sink.text(label)
        sink.end(html: element)
    }
}

extension ExpandedName {
    /// The name as one word: `{namespace}name`.
    var clark: String { namespace.isEmpty ? name : "{" + namespace + "}" + name }
}
