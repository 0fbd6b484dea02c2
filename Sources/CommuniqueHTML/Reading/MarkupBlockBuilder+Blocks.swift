import Communique

/// The starts of elements that part the text.
extension MarkupBlockBuilder {
    /// Opens an element whose text is blocks of their own.
    mutating func enterBlock(
        _ name: String,
        _ attributes: MarkupAttributes,
        _ change: (inout BlockHolder) -> Void = { _ in }
    ) {
        finishText()
        var holder = holders[holders.count - 1]
        holder.language = attributes.language ?? holder.language
        holder.traits = BlockTraits(attributes)
        change(&holder)
        holders.append(holder)
        push(name, .holder)
    }

    mutating func enterDivision(
        _ name: String,
        _ meaning: MarkupMeaning,
        _ attributes: MarkupAttributes
    ) {
        finishText()
        let top = containers[containers.count - 1].kind
        if case .footer = meaning, top == .quote {
            enterContainer(name, .attribution, attributes)
            return
        }
        guard !attributes.all.isEmpty else {
            push(name, .text)
            return
        }
        let classes = attributes.classes
        if options.readsRoles {
            if case .aside = meaning, classes.contains("footnote") {
                enterContainer(name, .footnote, attributes)
                return
            }
            if classes.contains("figure") {
                enterContainer(name, .figure, attributes) { $0.figure = FigureDraft(attributes) }
                return
            }
            if classes.first == "custom", attributes["data-name"] != nil || classes.count == 2 {
                let clark = attributes["data-name"] ?? String(classes[classes.count - 1])
                enterContainer(name, .custom, attributes) {
                    $0.customName = MarkupClass.name(clark: clark)
                }
                return
            }
        }
        if isCredit(classes) {
            enterContainer(name, .credit, attributes)
        } else if attributes["role"] == "heading" {
            enterHeading(name, attributes.number("aria-level") ?? 2, attributes)
        } else if attributes.language != nil {
            // The name of a division is not that of its first paragraph.
            enterBlock(name, attributes) { $0.traits = BlockTraits() }
        } else {
            push(name, .text)
        }
    }

    mutating func enterParagraph(_ name: String, _ attributes: MarkupAttributes) {
        guard !attributes.all.isEmpty else {
            enterBlock(name, attributes)
            return
        }
        let classes = attributes.classes
        if isCredit(classes) {
            enterContainer(name, .credit, attributes)
            return
        }
        let isRendition =
            classes.contains("rendition") && containers[containers.count - 1].kind == .figure
        let role = options.readsRoles ? MarkupClass.role(of: classes) : nil
        enterBlock(name, attributes) { holder in
            if isRendition {
                holder.kind = .rendition
            } else if let role {
                holder.kind = .role(role)
            }
        }
    }

    mutating func enterHeading(_ name: String, _ level: Int, _ attributes: MarkupAttributes) {
        finishText()
        // A title within the text has the class; else the first heading of the first level is one.
        let isTitle =
            options.readsRoles && level == 2 && attributes["class"] == "title"
            || level == 1 && containers.count == 1 && containers[0].blocks.isEmpty
        enterBlock(name, attributes) { holder in
            holder.kind = isTitle ? .role(.title) : .heading(min(5, max(1, level - 1)))
        }
    }

    /// Opens an element that holds blocks.
    mutating func enterContainer(
        _ name: String,
        _ kind: BlockContainer.Kind,
        _ attributes: MarkupAttributes,
        _ change: (inout BlockContainer) -> Void = { _ in }
    ) {
        finishText()
        guard containers.count < 4 * options.limits.nesting,
            kind != .custom || level < options.limits.nesting
        else {
            remarks.add(.nesting, at: position)
            enterBlock(name, attributes)
            return
        }
        let language = attributes.language ?? holders[holders.count - 1].language
        var container = BlockContainer(kind, language: containers[containers.count - 1].language)
        container.traits = BlockTraits(attributes)
        container.start = position
        // What is within these is within a block that has the language itself.
        switch kind {
        case .list, .custom, .table, .figure, .footnote: container.language = language
        default: break
        }
        change(&container)
        containers.append(container)
        holders.append(BlockHolder(language: language))
        push(name, .container)
    }

    mutating func enterList(_ name: String, _ draft: ListDraft, _ attributes: MarkupAttributes) {
        guard level < options.limits.nesting else {
            remarks.add(.nesting, at: position)
            enterBlock(name, attributes)
            return
        }
        enterContainer(name, .list, attributes) { $0.list = draft }
    }

    mutating func enterItem(
        _ name: String,
        _ meaning: MarkupMeaning,
        _ attributes: MarkupAttributes
    ) {
        finishText()
        let isInList = containers[containers.count - 1].kind == .list
        var draft = ItemDraft()
        switch meaning {
        case .term: draft.isTerm = true
        case .definition: draft.continues = true
        default: draft.number = attributes.number("value")
        }
        let isItem = if case .item = meaning { true } else { false }
        // An item without a list makes one; a term without one is a paragraph.
        guard isInList || isItem && level < options.limits.nesting else {
            enterBlock(name, attributes)
            return
        }
        enterContainer(name, .item, attributes) { $0.item = draft }
    }

    mutating func enterTablePart(
        _ name: String,
        _ meaning: MarkupMeaning,
        _ attributes: MarkupAttributes
    ) {
        finishText()
        let top = containers.count - 1
        guard containers[top].kind == .table, let table = containers[top].table else {
            enterBlock(name, attributes)
            return
        }
        switch meaning {
        case .tableCaption: enterContainer(name, .tableCaption, attributes)
        case .tableHead:
            containers[top].table?.isInHead = true
            push(name, .tableHead)
        case .row:
            containers[top].table?.rows.append([])
            push(name, .text)
        case .cell(let isHeader):
            let cell = table.cell(attributes, isHeader: isHeader)
            enterContainer(name, .cell, attributes) { $0.cell = cell }
        default: enterBlock(name, attributes)
        }
    }

    mutating func enterFigureCaption(_ name: String, _ attributes: MarkupAttributes) {
        finishText()
        if containers[containers.count - 1].kind == .figure {
            enterContainer(name, .figureCaption, attributes)
        } else {
            enterBlock(name, attributes) { $0.kind = .role(.caption) }
        }
    }

    /// Whether an element of the classes names who made the medium of the figure around it.
    func isCredit(_ classes: [Substring]) -> Bool {
        switch containers[containers.count - 1].kind {
        case .figure, .figureCaption: MarkupClass.isCredit(classes)
        default: false
        }
    }

    mutating func enterMedium(
        _ name: String,
        _ meaning: MarkupMeaning,
        _ attributes: MarkupAttributes
    ) {
        let reading = MediaReading(base: base)
        switch meaning {
        case .picture:
            sources = []
            push(name, .picture)
        case .source:
            let forms = reading.sources(attributes)
            let top = containers.count - 1
            if containers[top].kind == .medium {
                containers[top].figure?.media[0].renditions += forms
            } else {
                sources += forms
            }
        case .image:
            if let character = reading.character(attributes) {
                text(character, at: position)
            } else if let picture = reading.picture(attributes, sources: sources) {
                if picture.renditions.isEmpty { remarks.add(.mediumWithoutAddress, at: position) }
                add(picture)
            }
            sources = []
        case .recording(let isVideo):
            enterMedium(name, reading.recording(attributes, isVideo: isVideo), attributes)
        case .embedding(let address):
            let figure = reading.embedding(attributes, address: address)
            if name == "embed" {
                if !figure.renditions.isEmpty { add(figure) }
            } else {
                enterMedium(name, figure, attributes)
            }
        default: break
        }
    }

    private mutating func enterMedium(
        _ name: String,
        _ figure: Block.Figure,
        _ attributes: MarkupAttributes
    ) {
        enterContainer(name, .medium, attributes) { container in
            container.figure = FigureDraft()
            container.figure?.media = [figure]
        }
    }
}

extension MarkupAttributes {
    /// The language that the attributes say the element is in.
    var language: LanguageTag? {
        guard !all.isEmpty, let tag = self["xml:lang"] ?? self["lang"] else { return nil }
        return LanguageTag(tag.filter { !$0.isWhitespace })
    }
}
