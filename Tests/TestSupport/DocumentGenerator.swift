public import Communique

/// Makes documents that no newsroom would file and every renderer must stand: all kinds of blocks and
/// inlines, all fields filled or empty, all precisions of dates, and text that no format likes.
///
/// One seed gives one sequence of documents on every machine; a test prints the seed when it fails.
///
/// ```swift
/// var generator = DocumentGenerator(seed: 7)
/// for _ in 0..<200 { check(generator.document()) }
/// ```
public struct DocumentGenerator: Sendable {
    /// What the documents are like.
    public struct Options: Hashable, Sendable {
        /// How many of a hundred strings hold what a format may forbid or misread: control
        /// characters, noncharacters, markup, overrides, endless words; 0 for plain prose.
        public var hostility: Int
        /// How deep lists and custom blocks nest.
        public var nesting: Int
        /// The most blocks of a body; front and furniture have up to half as many.
        public var blocks: Int
        /// Whether values may leave what their documentation promises where the type allows it: a
        /// version of 0, a heading of level 9, a negative size, a reference to a block that is not
        /// there.
        public var breaksPromises: Bool

        /// Makes a set of options.
        public init(
            hostility: Int = 30,
            nesting: Int = 3,
            blocks: Int = 12,
            breaksPromises: Bool = true
        ) {
            self.hostility = hostility
            self.nesting = nesting
            self.blocks = blocks
            self.breaksPromises = breaksPromises
        }

        /// Every second string is hostile.
        public static let hostile = Options(hostility: 50)
        /// Prose in many languages, all values as documented: what a round trip should keep.
        public static let tame = Options(hostility: 0, breaksPromises: false)
    }

    /// What the documents are like.
    public let options: Options
    /// The seed of the sequence, for the message of a test that fails.
    public let seed: UInt64
    var random: SplitMix64
    /// The names given to blocks of the document that is being made.
    var ids: [Block.ID] = []
    /// The end of the last source range of the document that is being made.
    var position = SourcePosition(offset: 0, line: 1, column: 1)

    /// Makes a generator.
    public init(seed: UInt64, options: Options = Options()) {
        self.seed = seed
        self.options = options
        random = SplitMix64(seed: seed)
    }

    /// The next document.
    public mutating func document() -> Document {
        ids = []
        position = SourcePosition(offset: 0, line: 1, column: 1)
        var document = Document()
        // A document in a hundred says nothing at all: the case that renderers forget.
        guard random.chance(99) else { return document }
        identify(&document)
        describe(&document)
        document.front = blocks(0...options.blocks / 2, of: BlockName.front)
        document.body = blocks(0...options.blocks, of: BlockName.body)
        document.furniture = blocks(0...options.blocks / 2, of: BlockName.furniture)
        attach(to: &document)
        document.facts = some(0...4) { $0.fact() }
        document.extensions = some(0...2) {
            Extension($0.expandedName(), value: $0.text(), source: $0.maybe { $0.range() })
        }
        // What stands there need not be what a renderer's own parser would have left.
        if random.chance(5) { document.setOrigin(in: "newsml-g2", to: text()) }
        if random.chance(5) { document.setOrigin(in: "ninjs", to: text()) }
        return document
    }

    private mutating func identify(_ document: inout Document) {
        document.guid = maybe { $0.random.chance(90) ? $0.uri() : $0.text() }
        document.version = maybe {
            $0.options.breaksPromises
                ? $0.random.pick([1, 2, 17, 0, -1, .max]) : $0.random.pick([1, 17])
        }
        document.alternativeIDs = some(0...2) {
            AlternativeID($0.text(), role: $0.maybe { $0.text() })
        }
        document.sourceURL = maybe { $0.uri() }
        document.kind = maybe {
            $0.random.chance(80)
                ? $0.random.pick(DocumentKind.known) : DocumentKind(rawValue: $0.text())
        }
        document.headlines = some(0...3) { $0.localizedWithRole() }
        document.subtitles = some(0...2) { $0.localized() }
        document.summaries = some(0...2) { $0.localizedWithRole() }
        document.language = maybe(80) { $0.language() }
        document.languages = document.language.map { [$0] } ?? []
        for _ in 0..<random.number(0...2) {
            let language = language()
            if !document.languages.contains(language) { document.languages.append(language) }
        }
    }

    private mutating func describe(_ document: inout Document) {
        document.dates = Document.Dates(
            created: maybe { $0.date() },
            modified: maybe { $0.date() },
            published: maybe { $0.date() },
            versionCreated: maybe { $0.date() },
            expires: maybe { $0.date() }
        )
        document.place = maybe { $0.place() }
        document.dateline = maybe {
            Dateline(
                $0.text(),
                place: $0.maybe { $0.place() },
                date: $0.maybe { $0.date() },
                source: $0.maybe { $0.text() }
            )
        }
        document.parties = some(0...5) { $0.party() }
        document.provider = maybe { $0.party() }
        document.byline = maybe { $0.localized() }
        document.creditline = maybe { $0.localized() }
        document.slugline = maybe { $0.text() }
        document.keywords = some(0...4) { $0.localized() }
        document.subjects = some(0...3) { $0.concept() }
        document.genres = some(0...2) { $0.concept() }
        document.entities = some(0...2) { $0.entity() }
        document.abbreviations = some(0...1) { $0.abbreviation() }
        document.rights = maybe {
            Rights(
                copyrightHolder: $0.maybe { $0.concept() },
                copyrightNotices: $0.some(0...2) { $0.localized() },
                usageTerms: $0.some(0...2) { $0.localized() }
            )
        }
        document.urgency = maybe { Urgency($0.random.number(1...9)) }
        document.embargo = maybe {
            Embargo(until: $0.maybe { $0.date() }, notice: $0.maybe { $0.text() })
        }
        document.pubStatus = maybe { $0.random.pick(PubStatus.allCases) }
        document.editorialNotes = some(0...2) {
            EditorialNote($0.localized(), role: $0.maybe { $0.qcode() })
        }
    }

    private mutating func attach(to document: inout Document) {
        document.relatedItems = some(0...3) {
            RelatedItem(
                relation: $0.random.pick([.seeAlso, .translation, .derivedFrom, "ours:sidebar"]),
                title: $0.maybe { $0.localized() },
                href: $0.maybe { $0.uri() },
                guid: $0.maybe { $0.uri() },
                date: $0.maybe { $0.date() },
                source: $0.maybe { $0.range() }
            )
        }
        document.attachments = some(0...2) {
            Attachment(
                $0.localized(),
                renditions: $0.some(0...2) { $0.rendition() },
                source: $0.maybe { $0.range() }
            )
        }
        document.renditions = some(0...2) { $0.rendition() }
    }

    // MARK: Chance

    /// What `make` makes, `percent` times in a hundred; else `nil`.
    mutating func maybe<Value>(_ percent: Int = 50, _ make: (inout Self) -> Value?) -> Value? {
        random.chance(percent) ? make(&self) : nil
    }

    /// As many values as a number of `count` says.
    mutating func some<Value>(
        _ count: ClosedRange<Int>,
        _ make: (inout Self) -> Value
    ) -> [Value] {
        (0..<random.number(count)).map { _ in make(&self) }
    }
}
