import Communique

extension MarkupBlockBuilder {
    /// Begins a text, within the inline elements that are open.
    mutating func beginText() {
        collector.begin(isPreformatted: holders[holders.count - 1].isPreformatted)
        textStart = position
        for inline in inlines.prefix(deepestInline) { collector.open(inline.kind) }
        if inlines.count > deepestInline { remarks.add(.nesting, at: position) }
    }

    /// How deep pieces of text may nest at this place: the text itself is a level.
    var deepestInline: Int { max(0, options.limits.nesting - level) }

    /// The level of a block at this place, from 1.
    var level: Int {
        // By index: a copy of a container costs more than a look at it.
        1 + containers.indices.count { containers[$0].isLevel }
    }

    /// Ends the text, if one has begun, and makes a block of it.
    mutating func finishText() {
        if collector.isOpen {
            let content = collector.finish()
            if !content.isEmpty { append(content) }
        }
        guard !pendingMedia.isEmpty else { return }
        let media = pendingMedia
        pendingMedia = []
        for figure in media { add(figure) }
    }

    private mutating func append(_ content: [Inline]) {
        let index = holders.count - 1
        let holder = holders[index]
        // A name belongs to the first block of an element.
        holders[index].traits.id = nil
        let top = containers.count - 1
        if let figure = holder.kind.figurePart, containers[top].figure != nil {
            add(content, to: figure)
            return
        }
        var block = Block(holder.kind.block(content, speaker: holder.traits.speaker))
        block.language = holder.language == containers[top].language ? nil : holder.language
        block.id = unused(holder.traits.id ?? pendingID)
        pendingID = nil
        block.translationOf = holder.traits.translationOf
        if let textStart, let position {
            block.source = SourceRange(start: textStart, end: position)
        }
        append(block)
    }

    private mutating func add(_ content: [Inline], to part: BlockHolder.Kind.FigurePart) {
        let top = containers.count - 1
        switch part {
        case .caption: containers[top].figure?.addCaption(content)
        case .rendition:
            var rendition = Rendition(fileName: content.plainText)
            if content.count == 1, case .link(let link) = content[0] {
                rendition.href = link.href
                if rendition.fileName == link.href { rendition.fileName = nil }
                rendition.contentType = containers[top].figure?.linkType
            }
            containers[top].figure?.add(rendition)
        }
    }

    /// The name, if no block has it yet.
    mutating func unused(_ id: Block.ID?) -> Block.ID? {
        guard let id, usedIDs.insert(id).inserted else { return nil }
        return id
    }

    /// Puts a block into what is around it.
    mutating func append(_ block: Block) {
        let top = containers.count - 1
        switch containers[top].kind {
        case .list:
            // Text and blocks beside the items belong to the item before them.
            let isFirst = containers[top].list?.items.isEmpty ?? true
            if isFirst || !block.isListBlock {
                containers[top].list?.add(.init(blocks: [block]))
            } else if let last = containers[top].list?.items.indices.last {
                containers[top].list?.items[last].blocks.append(block)
            }
        default:
            containers[top].endsInImpliedList = false
            containers[top].blocks.append(block)
        }
    }

    /// Puts a medium into the figure around it, else makes a figure of it: behind the text that has
    /// begun, if one has.
    mutating func add(_ figure: Block.Figure) {
        if collector.isOpen, !collector.isEmpty {
            remarks.add(.movedMedium, at: position)
            pendingMedia.append(figure)
            return
        }
        let top = containers.count - 1
        if containers[top].figure != nil, containers[top].kind == .figure {
            containers[top].figure?.media.append(figure)
            return
        }
        var block = Block(.figure(figure))
        if let position { block.source = SourceRange(start: position, end: position) }
        append(block)
    }
}

extension BlockHolder.Kind {
    /// What a text is within a figure.
    enum FigurePart { case caption, rendition }

    fileprivate var figurePart: FigurePart? {
        switch self {
        case .role(.caption): .caption
        case .rendition: .rendition
        default: nil
        }
    }

    /// The block of a text.
    fileprivate func block(_ content: [Inline], speaker: String?) -> Block.Kind {
        switch self {
        case .paragraph, .rendition: return .paragraph(.init(content))
        case .heading(let level): return .heading(.init(level: level, content))
        case .role(let role):
            switch role {
            case .question, .answer:
                let (label, rest) = content.partedLabel
                let turn = Block.Turn(label: label, speaker: speaker, rest)
                return role == .question ? .question(turn) : .answer(turn)
            case .footnote:
                let (label, rest) = content.partedLabel
                return .footnote(.init(label: label, rest))
            case .caption: return .figure(.init(caption: content))
            case .speakerLabel:
                guard content.count == 1, case .strong(let inner) = content[0] else {
                    return .speakerLabel(.init(content))
                }
                return .speakerLabel(.init(inner))
            case .title: return .title(.init(content))
            case .subtitle: return .subtitle(.init(content))
            case .date: return .date(.init(content))
            case .dateline: return .dateline(.init(content))
            case .byline: return .byline(.init(content))
            case .lede: return .lede(.init(content))
            case .salutation: return .salutation(.init(content))
            case .note: return .note(.init(content))
            case .signature: return .signature(.init(content))
            case .closing: return .closing(.init(content))
            case .contact: return .contact(.init(content))
            case .attachment: return .attachment(.init(content))
            case .tag: return .tag(.init(content))
            case .related: return .related(.init(content))
            case .boilerplate: return .boilerplate(.init(content))
            default: return .paragraph(.init(content))
            }
        }
    }
}

extension Block {
    var isListBlock: Bool {
        if case .list = kind { true } else { false }
    }
}

extension [Inline] {
    /// The role of a span that holds a label, as our writers set it.
    static var labelRole: String { "label" }

    /// The label before the text, with the blank behind it, and the text without it.
    var partedLabel: (label: String?, rest: [Inline]) {
        guard case .span(let span) = first, span.role == Self.labelRole else { return (nil, self) }
        var label = span.content.plainText
        var rest = Array(dropFirst())
        if case .text(let text) = rest.first, text.utf8.first == 0x20 {
            label += " "
            let shorter = String(text.unicodeScalars.dropFirst())
            if shorter.isEmpty { rest.removeFirst() } else { rest[0] = .text(shorter) }
        }
        return (label, rest)
    }
}
