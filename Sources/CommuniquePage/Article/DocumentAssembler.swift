import Communique

/// Makes the document of a page whose blocks have their roles.
struct DocumentAssembler {
    private let page: Page
    private let verdicts: [Verdict]
    /// Where the text begins: what stands in the head comes before it.
    private let bodyStart: Int
    /// Where furniture stays where it stands: between blocks of the text.
    private let noiseRange: Range<Int>
    /// The last block that is surely of the body.
    private let bodyEnd: Int
    private let languages: BlockLanguages
    private let translations: Translations
    /// The content of blocks as markup has it; `nil` on a page of text.
    let content: (any BlockContent)?
    private var document = Document()

    /// The document of `page`.
    static func document(
        of page: Page,
        _ article: Article,
        verdicts: [Verdict],
        options: PageParser,
        content: (any BlockContent)? = nil
    ) -> Document {
        let languages = BlockLanguages(
            page.blocks,
            verdicts: verdicts,
            identifier: options.languageIdentifier,
            hint: page.siteLanguage
        )
        let verdicts = MirroredHead.found(in: page.blocks, verdicts, languages)
        var assembler = DocumentAssembler(
            page: page,
            article: article,
            verdicts: verdicts,
            languages: languages,
            noise: options.noise,
            content: content
        )
        assembler.assemble()
        assembler.document.sourceURL = options.baseURL
        FurnitureReader.read(
            into: &assembler.document,
            page: page,
            verdicts: verdicts,
            languages: languages,
            content: content
        )
        FactFinder.addFacts(
            to: &assembler.document,
            page: page,
            article: article,
            verdicts: verdicts,
            languages: languages,
            options: options
        )
        return assembler.document
    }

    private init(
        page: Page,
        article: Article,
        verdicts: [Verdict],
        languages: BlockLanguages,
        noise: PageParser.Noise,
        content: (any BlockContent)?
    ) {
        self.content = content
        bodyStart = article.bodyStart
        bodyEnd = article.bodyEnd
        let last = verdicts.lastIndex { !$0.isOfFurniture } ?? 0
        noiseRange =
            noise == .inPlace && bodyStart < last && article.isFound ? bodyStart..<last : 0..<0
        self.page = page
        self.verdicts = verdicts
        self.languages = languages
        translations = Translations(
            page.blocks,
            roles: verdicts.map(\.role),
            languages: languages.tags
        )
    }

    private mutating func assemble() {
        document.language = languages.main
        document.languages = languages.main.map { [$0] } ?? []
        // Arrays that grow by doubling would take twice the memory on large pages.
        let furnitureCount = verdicts.count { $0.isOfFurniture }
        document.furniture.reserveCapacity(furnitureCount)
        document.body.reserveCapacity(verdicts.count - furnitureCount)
        var index = 0
        while index < page.blocks.count {
            let role = verdicts[index].role
            if let content {
                let end = addMarked(content, from: index)
                if end > index {
                    index = end
                    continue
                }
            }
            if role == .item {
                let end = endOfList(from: index)
                document.body.append(list(index..<end))
                index = end
                continue
            }
            let block = block(at: index)
            let isFurniture = verdicts[index].isOfFurniture && !noiseRange.contains(index)
            if isFurniture {
                document.furniture.append(block)
            } else if index < bodyStart, role.isOfFront {
                document.front.append(block)
            } else {
                document.body.append(block)
            }
            if !isFurniture, let tag = languages.tags[index],
                !document.languages.contains(tag)
            {
                document.languages.append(tag)
            }
            index += 1
        }
    }

    // MARK: Markup

    /// Adds what the markup says of the blocks from `index` on, where that is more than a text, and
    /// gives the block behind it: `index` itself when it says no more.
    private mutating func addMarked(_ content: any BlockContent, from index: Int) -> Int {
        guard index >= bodyStart, !verdicts[index].role.isOfFurniture else { return index }
        for figure in content.figures(before: index) where index <= bodyEnd {
            document.body.append(figure)
        }
        let table = page.blocks[index].markup?.table ?? -1
        if table >= 0 {
            let end = endOfRun(from: index) { $0.table == table }
            let blocks = content.table(of: index..<end)
            if !blocks.isEmpty {
                document.body += decided(blocks, by: index..<end)
                return end
            }
        }
        guard verdicts[index].role == .item, page.blocks[index].markup?.list ?? -1 >= 0 else {
            return index
        }
        var end = index + 1
        while end < page.blocks.count, verdicts[end].role == .item,
            page.blocks[end].markup?.list ?? -1 >= 0
        {
            end += 1
        }
        let lists = content.lists(of: index..<end)
        document.body += decided(lists, by: index..<end)
        return lists.isEmpty ? index : end
    }

    /// The end of the blocks in a row from `index` on that are of the text and of one kind.
    private func endOfRun(from index: Int, _ isSame: (BlockMarkup) -> Bool) -> Int {
        var end = index
        while end < page.blocks.count, !verdicts[end].role.isOfFurniture,
            let markup = page.blocks[end].markup, isSame(markup)
        {
            end += 1
        }
        return end
    }

    /// Blocks that stand for those of the page in `range`, with their place and decision.
    private func decided(_ blocks: [Block], by range: Range<Int>) -> [Block] {
        let source = SourceRange(
            start: page.blocks[range.lowerBound].source.start,
            end: page.blocks[range.upperBound - 1].source.end
        )
        return blocks.map { block in
            var block = block
            block.source = block.source ?? source
            block.decision = verdicts[range.lowerBound].decision
            if let tag = languages.tags[range.lowerBound], tag != languages.main,
                block.language == nil
            {
                block.language = tag
            }
            return block
        }
    }

    // MARK: Lists

    private func endOfList(from index: Int) -> Int {
        var end = index + 1
        while end < page.blocks.count, verdicts[end].role == .item { end += 1 }
        return end
    }

    private func list(_ range: Range<Int>) -> Block {
        let items = range.map { index -> Block.List.Item in
            let (marker, text) = parts(at: index)
            return .init(
                marker: marker,
                blocks: [block(.paragraph(.init(text)), at: index)]
            )
        }
        let first = page.blocks[range.lowerBound]
        let last = page.blocks[range.upperBound - 1]
        return Block(
            .list(.init(style: style(of: first), items: items)),
            source: SourceRange(start: first.source.start, end: last.source.end),
            decision: verdicts[range.lowerBound].decision
        )
    }

    private func style(of block: PageBlock) -> Block.List.Style {
        switch block.marker?.style {
        case .bullet?, .dash?: .bulleted
        case .number?: .numbered
        case .letter?, .roman?: .lettered
        case nil: block.label == nil ? .unmarked : .labelled
        }
    }

    /// The mark of an item and its text.
    private func parts(at index: Int) -> (String?, String) {
        let text = page.blocks[index].text
        guard let length = page.blocks[index].marker?.length, length < text.utf8.count else {
            return (nil, text)
        }
        return Self.split(text, at: length)
    }

    /// `text` parted at a count of bytes.
    private static func split(_ text: String, at length: Int) -> (String?, String) {
        guard
            let index = text.utf8.index(
                text.startIndex,
                offsetBy: length,
                limitedBy: text.endIndex
            )?
            .samePosition(in: text), index > text.startIndex, index < text.endIndex
        else { return (nil, text) }
        return (String(text[..<index]), String(text[index...]))
    }

    // MARK: Blocks

    private func block(at index: Int) -> Block { block(kind(at: index), at: index) }

    /// The block at `index` of the page, taken for `kind`.
    private func block(_ kind: consuming Block.Kind, at index: Int) -> Block {
        let tag = languages.tags[index]
        var (id, original): (Block.ID?, Block.ID?)
        if !translations.originals.isEmpty {
            if let first = translations.originals[index] {
                original = Self.id(first)
                id = Self.id(index)
            } else if translations.originals[index + 1] == index {
                id = Self.id(index)
            }
        }
        return Block(
            kind,
            id: id,
            language: tag == languages.main ? nil : tag,
            translationOf: original,
            source: page.blocks[index].source,
            decision: verdicts[index].decision
        )
    }

    private static func id(_ index: Int) -> Block.ID { Block.ID(rawValue: "b\(index + 1)") }

    private func kind(at index: Int) -> Block.Kind {
        let source = page.blocks[index]
        let text = content.map { Block.Text($0.content(of: index)) } ?? Block.Text(source.text)
        switch verdicts[index].role {
        // The frequent ones first: roles are an open set, and each is compared by its name.
        case .boilerplate: return .boilerplate(text)
        case .paragraph: return .paragraph(text)
        case .related: return .related(text)
        case .title: return .title(text)
        case .subtitle: return .subtitle(text)
        case .date: return .date(text)
        case .dateline: return .dateline(text)
        case .byline: return .byline(text)
        case .lede: return .lede(text)
        case .salutation: return .salutation(text)
        case .heading:
            let level = max(1, Int(source.markup?.headingLevel ?? 0) - 1)
            return .heading(.init(level: level, text.content))
        case .quote: return .quote(.init(text.content, cite: content?.cite(of: index)))
        case .question: return .question(turn(source, text.content))
        case .answer: return .answer(turn(source, text.content))
        case .speakerLabel: return .speakerLabel(text)
        case .caption:
            var figure = content?.figure(captionedBy: index) ?? Block.Figure(caption: [])
            figure.caption = text.content
            return .figure(figure)
        case .note: return .note(text)
        case .footnote: return .footnote(.init(text.content))
        case .signature: return .signature(text)
        case .closing: return .closing(text)
        case .contact: return .contact(text)
        case .attachment: return .attachment(text)
        case .tag: return .tag(text)
        default: return .paragraph(text)
        }
    }

    /// A turn with its label: the label's text, or the dash that opens it.
    private func turn(_ block: PageBlock, _ content: [Inline]) -> Block.Turn {
        if let label = block.label, label.length < block.text.utf8.count {
            let (printed, text) = Self.split(block.text, at: label.length)
            return .init(
                label: printed,
                speaker: label.text,
                printed.flatMap { content.droppingText($0) } ?? [.text(text)]
            )
        }
        if case .dash? = block.marker?.style, let length = block.marker?.length {
            let (printed, text) = Self.split(block.text, at: length)
            return .init(
                label: printed,
                printed.flatMap { content.droppingText($0) } ?? [.text(text)]
            )
        }
        return .init(content)
    }
}

extension [Inline] {
    /// The pieces without `text` at their beginning; `nil` when they do not begin with it.
    fileprivate func droppingText(_ text: String) -> [Inline]? {
        guard case .text(let first)? = first, first.hasPrefix(text) else { return nil }
        return [.text(String(first.dropFirst(text.count)))] + dropFirst()
    }
}

extension Block.Role {
    /// Whether blocks of the role stand around the text, and are no part of it.
    var isOfFurniture: Bool {
        switch self {
        case .boilerplate, .related, .tag, .contact, .attachment: true
        default: false
        }
    }

    /// Whether blocks of the role stand before the text.
    fileprivate var isOfFront: Bool {
        switch self {
        case .title, .subtitle, .date, .dateline, .byline: true
        default: false
        }
    }
}
