import Communique

/// What blocks of text are like at a place of the markup.
struct BlockHolder {
    /// What a block of text is.
    enum Kind: Equatable {
        case paragraph
        case role(Block.Role)
        case heading(Int)
        /// A form of the medium of the figure around it.
        case rendition
    }

    var kind = Kind.paragraph
    var language: LanguageTag?
    var isPreformatted = false
    var traits = BlockTraits()

    init(language: LanguageTag?) { self.language = language }
}

/// What the attributes of an element say of the block that it becomes.
struct BlockTraits {
    var id: Block.ID?
    var translationOf: Block.ID?
    /// The name of a speaker, or of who said a quote.
    var speaker: String?

    init() {}

    init(_ attributes: MarkupAttributes) {
        guard !attributes.all.isEmpty else { return }
        if let id = attributes["id"], !id.isEmpty { self.id = Block.ID(rawValue: id) }
        let original = attributes["data-translation-of"].map { Block.ID(rawValue: $0) }
        translationOf = original ?? MarkupClass.original(of: attributes.classes)
        speaker = attributes["data-speaker"] ?? attributes["title"]
    }
}

/// What blocks are put into while its element is open.
struct BlockContainer {
    enum Kind {
        case root
        case list
        case item
        case quote
        /// Within a quote: whose words it is.
        case attribution
        case table
        case tableCaption
        case cell
        case figure
        case figureCaption
        case credit
        /// A medium, and within it what is shown where it cannot be played.
        case medium
        case footnote
        case custom
    }

    let kind: Kind
    /// The language of the blocks that have none of their own.
    var language: LanguageTag?
    var traits = BlockTraits()
    var start: SourcePosition?
    var blocks: [Block] = []
    /// Whether the last block is a list that items without a list of their own have made.
    var endsInImpliedList = false

    var list: ListDraft?
    var item: ItemDraft?
    var table: TableDraft?
    var cell: TableDraft.Cell?
    var quote: QuoteDraft?
    var figure: FigureDraft?
    var customName: ExpandedName?

    init(_ kind: Kind, language: LanguageTag?) {
        self.kind = kind
        self.language = language
    }

    /// Whether each paragraph within it can be a block of its own in the document.
    var takesParagraphs: Bool {
        switch kind {
        case .root, .item, .custom, .medium: true
        default: false
        }
    }

    /// Whether blocks within it are one level deeper than the container.
    var isLevel: Bool { kind == .item || kind == .custom }
}

/// What is known of a quote whose element is open.
struct QuoteDraft {
    var attribution: String?
    var cite: String?

    init(_ attributes: MarkupAttributes) {
        attribution = attributes["data-speaker"] ?? attributes["title"]
        cite = attributes["cite"]
    }
}

/// What is known of an item whose element is open.
struct ItemDraft {
    /// The number that the markup gives it.
    var number: Int?
    /// Whether what is collected is the term of a list of definitions.
    var isTerm = false
    /// Whether it goes on with the item before it.
    var continues = false
}
