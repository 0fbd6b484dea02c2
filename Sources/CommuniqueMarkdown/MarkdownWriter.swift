import Communique

/// Writes the blocks of a document as Markdown.
struct MarkdownWriter {
    var output = LineOutput()
    var inlines: InlineWriter
    let options: MarkdownRenderer
    /// How many lists have bullets that the source does not print.
    private(set) var listsWithBullets = 0
    /// How many figures are nothing but their caption.
    private(set) var figuresWithoutAddress = 0
    /// What is to be said of tables that are elements.
    var tableRemarks: [Diagnostic] = []
    /// The language around the next block.
    private var language: LanguageTag?

    init(_ document: Document, options: MarkdownRenderer) {
        self.options = options
        language = document.language
        inlines = InlineWriter(usesHTML: options.usesHTML, language: document.language)
    }

    /// Writes blocks one after the other; a list that follows another of its sort is kept apart.
    mutating func write(_ blocks: [Block], isTight: Bool = false) {
        var previous: MarkdownList?
        var usesStar = false
        for (index, block) in blocks.enumerated() {
            guard case .list(let list) = block.kind, !list.items.isEmpty else {
                let before = output.bytes.count
                write(block)
                if output.bytes.count > before { previous = nil }
                continue
            }
            let marks = MarkdownList(list)
            usesStar = previous != nil && !usesStar
            if case .numbers? = previous, case .numbers = marks {
                output.gap()
                output.line(Array("<!-- -->".utf8))
            }
            if index > 0 { isTight && list.canFollowText ? output.join() : output.gap() }
            let outer = enter(block)
            write(list, marks: marks, bullet: UInt8(ascii: usesStar ? "*" : "-"))
            leave(outer)
            output.gap()
            previous = marks
        }
    }

    private mutating func enter(_ block: Block) -> LanguageTag? {
        let outer = language
        language = block.language ?? language
        return outer
    }

    private mutating func leave(_ outer: LanguageTag?) { language = outer }

    private mutating func write(_ block: Block) {
        let outer = enter(block)
        switch block.kind {
        case .title(let text): writeHeading(text.content, level: 2)
        case .heading(let heading):
            writeHeading(heading.content, level: min(6, max(1, heading.level) + 1))
        case .speakerLabel(let text): writeParagraph([.strong(text.content)])
        case .question(let turn), .answer(let turn): write(label: turn.label, turn.content)
        case .footnote(let footnote):
            writeParagraph([.text(footnote.label ?? "")] + footnote.content)
        case .quote(let quote): write(quote)
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .custom(let custom):
            writeParagraph(custom.content)
            write(custom.blocks)
        case .paragraph, .subtitle, .date, .dateline, .byline, .lede, .salutation, .note,
            .signature, .closing, .contact, .attachment, .tag, .related, .boilerplate:
            writeParagraph(block.content)
        // Lists are written with the blocks around them.
        case .list: break
        }
        leave(outer)
    }

    /// The lines of `content` in the language of the block around.
    mutating func lines(
        of content: [Inline],
        at place: InlineWriter.Place = .lines
    ) -> [[UInt8]] {
        inlines.lines(of: content, in: language, at: place)
    }

    mutating func writeParagraph(_ content: [Inline]) {
        let lines = lines(of: content)
        guard !lines.isEmpty else { return }
        output.paragraph(lines)
        output.gap()
    }

    private mutating func write(label: String?, _ content: [Inline]) {
        guard let label else { return writeParagraph(content) }
        writeParagraph([.strong([.text(label)])] + content)
    }

    mutating func writeHeading(_ content: [Inline], level: Int) {
        guard var line = lines(of: content, at: .line).first else { return }
        // Number signs at the end would close the heading.
        if line.last == UInt8(ascii: "#") { line.insert(UInt8(ascii: "\\"), at: line.count - 1) }
        output.line(Array(repeating: UInt8(ascii: "#"), count: level) + [0x20] + line)
        output.gap()
    }

    private mutating func write(_ quote: Block.Quote) {
        let lines = lines(of: quote.content)
        guard !lines.isEmpty else { return }
        let outer = output.open(Array("> ".utf8), rest: Array("> ".utf8))
        output.paragraph(lines)
        if let name = quote.unprintedAttribution {
            output.gap()
            output.paragraph(self.lines(of: [.text("— " + name)]))
        }
        output.close(outer)
        output.gap()
    }

    /// Writes the first medium with a safe address, and the caption under it.
    private mutating func write(_ figure: Block.Figure) {
        let media = figure.renditions.compactMap { medium in
            medium.href.flatMap(LinkTarget.safe).map { (medium, $0) }
        }
        let alternative = figure.alternativeText ?? ""
        if let (medium, address) = media.first {
            let isPicture = medium.contentType?.hasPrefix("image/") ?? true
            let name = isPicture ? alternative : medium.linkText(alternative, address)
            let text = lines(of: [.text(name)], at: .line).first ?? []
            let mark = isPicture ? "![" : "["
            output.line(
                Array(mark.utf8) + text + Array("](".utf8) + InlineWriter.destination(address)
                    + [UInt8(ascii: ")")]
            )
            output.gap()
        } else {
            figuresWithoutAddress += 1
        }
        writeParagraph(figure.fullCaption)
    }
}

// MARK: Lists

extension MarkdownWriter {
    private mutating func write(_ list: Block.List, marks: MarkdownList, bullet: UInt8) {
        let isTight = list.items.allSatisfy(\.isShort)
        if marks == .printed || marks == .bullets && list.style != .bulleted {
            listsWithBullets += 1
        }
        for (index, item) in list.items.enumerated() {
            var mark = [bullet, 0x20]
            if case .numbers(let first, let delimiter) = marks {
                mark = Array(String(first + index).utf8) + [delimiter, 0x20]
            }
            if index > 0 { isTight ? output.join() : output.gap() }
            let outer = output.open(mark, rest: Array(repeating: 0x20, count: mark.count))
            write(item, marker: marks == .printed ? item.marker : nil, isTight: isTight)
            output.close(outer)
        }
    }

    private mutating func write(_ item: Block.List.Item, marker: String?, isTight: Bool) {
        var blocks = item.blocks[...]
        if let marker, !marker.isEmpty {
            // The mark as printed goes with the first text.
            if let first = blocks.first, case .paragraph(var text) = first.kind {
                text.content.insert(.text(marker), at: 0)
                blocks[blocks.startIndex].kind = .paragraph(text)
            } else {
                blocks.insert(Block(.paragraph(.init(marker))), at: blocks.startIndex)
            }
        }
        // Marks in a row would be a rule.
        if let first = blocks.first, case .list = first.kind { output.flushMark() }
        write(Array(blocks), isTight: isTight)
    }
}

extension Block.List.Item {
    /// Whether the item is one paragraph, perhaps with lists under it.
    fileprivate var isShort: Bool {
        for (index, block) in blocks.enumerated() {
            switch block.kind {
            case .paragraph where index == 0: continue
            case .list where index > 0: continue
            default: return false
            }
        }
        return true
    }
}

extension Block.List {
    /// Whether the list can stand right under a line of text: it begins with a text, and counts from
    /// 1 if at all.
    fileprivate var canFollowText: Bool {
        guard let first = items.first?.blocks.first, case .paragraph(let text) = first.kind,
            !MarkdownText.isBlank(text.content.plainText)
        else { return false }
        if case .numbers(let first, _) = MarkdownList(self) { return first == 1 }
        return true
    }
}

extension Block.Quote {
    /// Who said it, when the text does not say so.
    fileprivate var unprintedAttribution: String? {
        guard let attribution, !MarkdownText.isBlank(attribution),
            !content.plainText.contains(attribution)
        else { return nil }
        return attribution
    }
}

extension Block.Figure {
    /// The caption, with the credit where it does not have it.
    fileprivate var fullCaption: [Inline] {
        guard let credit, !caption.plainText.contains(credit) else { return caption }
        return caption + [.text(caption.isEmpty ? credit : " " + credit)]
    }
}

extension Rendition {
    fileprivate func linkText(_ alternative: String, _ address: String) -> String {
        fileName ?? (alternative.isEmpty ? address : alternative)
    }
}
