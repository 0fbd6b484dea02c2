import Communique

/// Makes the document of a page whose blocks have their roles.
struct DocumentAssembler {
    private let page: Page
    private let verdicts: [Verdict]
    /// Where the text begins: what stands in the head comes before it.
    private let bodyStart: Int
    /// Where furniture stays where it stands: between blocks of the text.
    private let noiseRange: Range<Int>
    private let languages: BlockLanguages
    private let translations: Translations
    private var document = Document()

    /// The document of `page`.
    static func document(
        of page: Page,
        _ article: Article,
        verdicts: [Verdict],
        options: PageParser
    ) -> Document {
        let languages = BlockLanguages(
            page.blocks,
            verdicts: verdicts,
            identifier: options.languageIdentifier,
            hint: page.siteLanguage
        )
        var assembler = DocumentAssembler(
            page: page,
            article: article,
            verdicts: verdicts,
            languages: languages,
            noise: options.noise
        )
        assembler.assemble()
        assembler.document.sourceURL = options.baseURL
        FurnitureReader.read(
            into: &assembler.document,
            page: page,
            verdicts: verdicts,
            languages: languages
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
        noise: PageParser.Noise
    ) {
        bodyStart = article.bodyStart
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
        let text = Block.Text(source.text)
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
        case .heading: return .heading(.init(level: 1, text.content))
        case .quote: return .quote(.init(text.content))
        case .question: return .question(turn(source))
        case .answer: return .answer(turn(source))
        case .speakerLabel: return .speakerLabel(text)
        case .caption: return .figure(.init(caption: text.content))
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
    private func turn(_ block: PageBlock) -> Block.Turn {
        if let label = block.label, label.length < block.text.utf8.count {
            let (printed, text) = Self.split(block.text, at: label.length)
            return .init(label: printed, speaker: label.text, [.text(text)])
        }
        if case .dash? = block.marker?.style, let length = block.marker?.length {
            let (printed, text) = Self.split(block.text, at: length)
            return .init(label: printed, [.text(text)])
        }
        return .init([.text(block.text)])
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
