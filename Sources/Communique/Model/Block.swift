/// One block of a document, in reading order.
public struct Block: Hashable, Sendable {
    /// What the block is, and what it holds.
    public var kind: Kind
    /// A name for the block within its document; `nil` when nothing refers to it.
    public var id: ID?
    /// The language of the block's text; `nil` when it is the document's.
    public var language: LanguageTag?
    /// The block whose text this block repeats in another language.
    public var translationOf: ID?
    /// Where the block stood in the input; `nil` for a block built in code.
    public var source: SourceRange?
    /// The rule that took the block for what it is; `nil` when the source said so itself.
    public var decision: Decision?

    /// Makes a block.
    public init(
        _ kind: Kind,
        id: ID? = nil,
        language: LanguageTag? = nil,
        translationOf: ID? = nil,
        source: SourceRange? = nil,
        decision: Decision? = nil
    ) {
        self.kind = kind
        self.id = id
        self.language = language
        self.translationOf = translationOf
        self.source = source
        self.decision = decision
    }

    /// The name of a block within its document, unique there.
    public struct ID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String
        /// Makes a name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a name.
        public init(stringLiteral value: String) { self.init(rawValue: value) }
    }

    /// What a block is.
    ///
    /// Plug-ins switch over it with `@unknown default`: later versions may add kinds.
    @nonexhaustive
    public indirect enum Kind: Hashable, Sendable {
        // The head of the text.

        /// The headline, or a copy of it.
        case title(Text)
        /// A line over or under the headline.
        case subtitle(Text)
        /// A date in a block of its own.
        case date(Text)
        /// A place, or a place and a date, in a block of its own.
        case dateline(Text)
        /// Who wrote, said or issued the text, in a block of its own.
        case byline(Text)

        // The text.

        /// The standfirst, or the first paragraph that carries the news.
        case lede(Text)
        /// An address or a greeting.
        case salutation(Text)
        /// A heading within the text.
        case heading(Heading)
        /// Running text.
        case paragraph(Text)
        /// A list.
        case list(List)
        /// Direct speech.
        case quote(Quote)
        /// A turn that asks.
        case question(Turn)
        /// A turn that answers.
        case answer(Turn)
        /// The name of a speaker in a block of its own before the turn.
        case speakerLabel(Text)
        /// A table.
        case table(Table)
        /// A picture or another medium with its caption.
        case figure(Figure)
        /// A remark about the text: "As delivered".
        case note(Text)
        /// A footnote.
        case footnote(Footnote)
        /// A line of a signature.
        case signature(Text)
        /// Thanks, a farewell or a formula that ends the text.
        case closing(Text)

        // The furniture of the page.

        /// A line of press contacts.
        case contact(Text)
        /// A file or a recording to be had.
        case attachment(Text)
        /// A label that classifies or identifies the text.
        case tag(Text)
        /// A teaser or a link to another text.
        case related(Text)
        /// What belongs to the site and not to the text.
        case boilerplate(Text)

        /// A construct of a format or a plug-in.
        case custom(Custom)
    }
}

extension Block {
    /// What a block of plain running text holds.
    public struct Text: Hashable, Sendable {
        /// The text; may be empty.
        public var content: [Inline]

        /// Makes a text.
        public init(_ content: [Inline]) { self.content = content }
        /// Makes a text without markup.
        public init(_ text: String) { content = [.text(text)] }
    }

    /// A heading within the text.
    public struct Heading: Hashable, Sendable {
        /// The depth, from 1 for a heading right under the title to 5.
        public var level: Int
        /// The text.
        public var content: [Inline]

        /// Makes a heading; `level` is clamped to 1...5.
        public init(level: Int = 1, _ content: [Inline]) {
            self.level = min(5, max(1, level))
            self.content = content
        }
    }

    /// A list of items; lists nest through the blocks of their items.
    public struct List: Hashable, Sendable {
        /// How the items of a list are marked.
        public enum Style: Hashable, Sendable {
            /// Bullets or dashes.
            case bulleted
            /// Numbers.
            case numbered
            /// Letters.
            case lettered
            /// A label each: "WHEN: …".
            case labelled
            /// Nothing.
            case unmarked
        }

        /// One item.
        public struct Item: Hashable, Sendable {
            /// The mark as printed, with the blank that follows it: `- `, `(a) `; `nil` for none.
            public var marker: String?
            /// What the item holds, most often one paragraph, then perhaps a list.
            public var blocks: [Block]

            /// Makes an item.
            public init(marker: String? = nil, blocks: [Block]) {
                self.marker = marker
                self.blocks = blocks
            }
        }

        /// How the items are marked.
        public var style: Style
        /// The items, in order.
        public var items: [Item]

        /// Makes a list.
        public init(style: Style = .bulleted, items: [Item]) {
            self.style = style
            self.items = items
        }
    }

    /// Direct speech.
    public struct Quote: Hashable, Sendable {
        /// The speech with the marks and the "…, said X" that are printed with it.
        public var content: [Inline]
        /// Who said it, when the source names them.
        public var attribution: String?
        /// The address of what is quoted.
        public var cite: String?

        /// Makes a quote.
        public init(_ content: [Inline], attribution: String? = nil, cite: String? = nil) {
            self.content = content
            self.attribution = attribution
            self.cite = cite
        }
    }

    /// One turn of a conversation.
    public struct Turn: Hashable, Sendable {
        /// The label as printed, with what parts it from the text: `Q - `, `Question: `, `— `.
        public var label: String?
        /// Who speaks, when the source names them.
        public var speaker: String?
        /// The text of the turn.
        public var content: [Inline]

        /// Makes a turn.
        public init(label: String? = nil, speaker: String? = nil, _ content: [Inline]) {
            self.label = label
            self.speaker = speaker
            self.content = content
        }
    }

    /// A table.
    public struct Table: Hashable, Sendable {
        /// One cell.
        public struct Cell: Hashable, Sendable {
            /// The text of the cell; may be empty.
            public var content: [Inline]
            /// Whether the cell names its row or column.
            public var isHeader: Bool
            /// How many columns the cell takes, from 1.
            public var columnSpan: Int
            /// How many rows the cell takes, from 1.
            public var rowSpan: Int

            /// Makes a cell; a span below 1 counts as 1.
            public init(
                _ content: [Inline],
                isHeader: Bool = false,
                columnSpan: Int = 1,
                rowSpan: Int = 1
            ) {
                self.content = content
                self.isHeader = isHeader
                self.columnSpan = max(1, columnSpan)
                self.rowSpan = max(1, rowSpan)
            }
        }

        /// The rows, from the top; they may have different lengths.
        public var rows: [[Cell]]
        /// The title of the table; may be empty.
        public var caption: [Inline]

        /// Makes a table.
        public init(rows: [[Cell]], caption: [Inline] = []) {
            self.rows = rows
            self.caption = caption
        }
    }

    /// A picture or another medium with its caption.
    public struct Figure: Hashable, Sendable {
        /// The caption, with the credit as printed there; may be empty.
        public var caption: [Inline]
        /// The forms in which the medium can be had; empty when the source has the caption alone.
        public var renditions: [Rendition]
        /// The words that stand for the picture where it cannot be seen.
        public var alternativeText: String?
        /// Who made the medium, when the source says so apart from the caption.
        public var credit: String?

        /// Makes a figure.
        public init(
            caption: [Inline],
            renditions: [Rendition] = [],
            alternativeText: String? = nil,
            credit: String? = nil
        ) {
            self.caption = caption
            self.renditions = renditions
            self.alternativeText = alternativeText
            self.credit = credit
        }
    }

    /// A footnote.
    public struct Footnote: Hashable, Sendable {
        /// The mark as printed, with the blank that follows it: `[1] `.
        public var label: String?
        /// The text.
        public var content: [Inline]

        /// Makes a footnote.
        public init(label: String? = nil, _ content: [Inline]) {
            self.label = label
            self.content = content
        }
    }

    /// A construct that the model does not know.
    public struct Custom: Hashable, Sendable {
        /// The name of the construct.
        public var name: ExpandedName
        /// Its text; may be empty.
        public var content: [Inline]
        /// The blocks within it; may be empty.
        public var blocks: [Block]

        /// Makes a construct.
        public init(_ name: ExpandedName, content: [Inline] = [], blocks: [Block] = []) {
            self.name = name
            self.content = content
            self.blocks = blocks
        }
    }
}
