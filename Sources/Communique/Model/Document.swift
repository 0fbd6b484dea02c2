/// A typed official statement or news item.
///
/// A document is a value without identity: copying it is cheap, changing a copy changes nothing else.
/// Two documents are equal when all they say is equal; texts compare as Swift's strings do, by
/// canonical equivalence (Unicode Standard Annex 15), so that texts of other bytes can be equal.
///
/// `nil` and empty mean "the source did not say"; a default is filled in by the renderer that needs
/// one, never by a parser.
public struct Document: Hashable, Sendable {
    // MARK: Identity

    /// Which item this is, the same over all its versions: a URN, a tag URI or a URL.
    ///
    /// - Source: NewsML-G2 2.35 `@guid`; ninjs 3.1 `uri`.
    public var guid: String?
    /// The version of the item, from 1.
    ///
    /// - Source: NewsML-G2 2.35 `@version`; ninjs 3.1 `version`.
    public var version: Int?
    /// Names of the item in other systems.
    ///
    /// - Source: NewsML-G2 2.35 `altId`; ninjs 3.1 `altIds`.
    public var alternativeIDs: [AlternativeID]
    /// The address of the page or file that the document was read from.
    public var sourceURL: String?

    // MARK: What it is

    /// What the text is.
    public var kind: DocumentKind?
    /// The titles for publication: the first is the document's, others repeat it in other languages.
    ///
    /// - Source: NewsML-G2 2.35 `headline`; ninjs 3.1 `headlines`; NITF 3.6 `hl1`.
    public var headlines: [LocalizedText]
    /// The lines over or under the headline.
    public var subtitles: [LocalizedText]
    /// Abstracts for readers.
    ///
    /// - Source: NewsML-G2 2.35 `description`; ninjs 3.1 `descriptions`; NITF 3.6 `abstract`.
    public var summaries: [LocalizedText]
    /// The language of most of the text.
    public var language: LanguageTag?
    /// All languages of the text, the main one first.
    public var languages: [LanguageTag]

    // MARK: When and where

    /// The dates of the text and of the item.
    public var dates: Dates
    /// The place where the text was delivered, adopted or filed.
    public var place: Place?
    /// The place and date printed before the text.
    public var dateline: Dateline?

    // MARK: Who

    /// The persons and bodies that have a part in the document, the main one of each role first.
    public var parties: [Party]
    /// The body that issued the text and manages the item.
    ///
    /// - Source: NewsML-G2 2.35 `provider`; ninjs 3.1 `infoSources`; NITF 3.6 `distributor`.
    public var provider: Party?
    /// The statement of who made the text, as printed.
    ///
    /// - Source: NewsML-G2 2.35 `by`; ninjs 3.1 `by`; NITF 3.6 `byline`.
    public var byline: LocalizedText?
    /// The credit as it must be printed.
    ///
    /// - Source: NewsML-G2 2.35 `creditline`.
    public var creditline: LocalizedText?

    // MARK: What it is about

    /// The tokens that name the story in a newsroom.
    ///
    /// - Source: NewsML-G2 2.35 `slugline`; ninjs 3.1 `slugline`.
    public var slugline: String?
    /// Words to find the document by.
    public var keywords: [LocalizedText]
    /// What the text is about.
    public var subjects: [Concept]
    /// What form the text has.
    public var genres: [Concept]
    /// The persons, bodies and places that the text names.
    ///
    /// - Source: NewsML-G2 2.35 `assert`, `inlineRef`; ninjs 3.1 `people`, `organisations`, `places`.
    public var entities: [Entity]
    /// The short forms that the text defines.
    public var abbreviations: [Abbreviation]

    // MARK: Handling

    /// Who holds the rights, and the terms of use.
    public var rights: Rights?
    /// How urgent the item is.
    public var urgency: Urgency?
    /// Until when the item must not be published.
    public var embargo: Embargo?
    /// Whether the item may be published.
    public var pubStatus: PubStatus?
    /// Remarks not for print.
    public var editorialNotes: [EditorialNote]

    // MARK: What goes with it

    /// Other items that the document points to.
    public var relatedItems: [RelatedItem]
    /// Files and recordings that go with the document.
    public var attachments: [Attachment]
    /// Other technical forms of the whole document.
    public var renditions: [Rendition]

    // MARK: The text

    /// The head of the text as printed: title copies, subtitles, dates, datelines, bylines.
    public var front: [Block]
    /// The text.
    public var body: [Block]
    /// What stood around the text: teasers, menus, tags, contacts. Never part of the text, never
    /// thrown away.
    public var furniture: [Block]

    // MARK: Provenance

    /// What the parser found out about the document, chosen candidates and others.
    public var facts: [Fact]
    /// Values that no field fits, kept for the format they came from.
    public var extensions: [Extension]

    /// The dates of a document.
    public struct Dates: Hashable, Sendable {
        /// The date of the text itself: when it was delivered, adopted or filed.
        ///
        /// - Source: NewsML-G2 2.35 `contentCreated`; ninjs 3.1 `contentCreated`.
        public var created: NewsDate?
        /// When the text was changed last.
        ///
        /// - Source: NewsML-G2 2.35 `contentModified`.
        public var modified: NewsDate?
        /// When the item was first published.
        ///
        /// - Source: NewsML-G2 2.35 `firstCreated`; ninjs 3.1 `firstCreated`.
        public var published: NewsDate?
        /// When this version of the item was made.
        ///
        /// - Source: NewsML-G2 2.35 `versionCreated`; ninjs 3.1 `versionCreated`.
        public var versionCreated: NewsDate?
        /// When the item ceases to be of use.
        ///
        /// - Source: NewsML-G2 2.35 `expires`; ninjs 3.1 `expires`.
        public var expires: NewsDate?

        /// Makes a set of dates.
        public init(
            created: NewsDate? = nil,
            modified: NewsDate? = nil,
            published: NewsDate? = nil,
            versionCreated: NewsDate? = nil,
            expires: NewsDate? = nil
        ) {
            self.created = created
            self.modified = modified
            self.published = published
            self.versionCreated = versionCreated
            self.expires = expires
        }

        /// The date to show: of the text, else of publication, else of the last change.
        public var shown: NewsDate? { created ?? published ?? modified }
    }

    /// Makes a document that says nothing yet.
    public init() {
        alternativeIDs = []
        headlines = []
        subtitles = []
        summaries = []
        languages = []
        dates = Dates()
        parties = []
        keywords = []
        subjects = []
        genres = []
        entities = []
        abbreviations = []
        editorialNotes = []
        relatedItems = []
        attachments = []
        renditions = []
        front = []
        body = []
        furniture = []
        facts = []
        extensions = []
    }

    /// The document's title.
    public var headline: LocalizedText? { headlines.first }
    /// The document's first subtitle.
    public var subtitle: LocalizedText? { subtitles.first }
    /// The first party that has `role`.
    public func party(_ role: Party.Role) -> Party? { parties.first { $0.role == role } }
    /// Who speaks.
    public var speaker: Party? { party(.speaker) }
    /// The authors, in order.
    public var authors: [Party] { parties.filter { $0.role == .author } }
    /// The candidate that the document took for `field`.
    public func fact(_ field: Fact.Field) -> Fact? {
        facts.first { $0.field == field && $0.isChosen }
    }
    /// The language of `block`: its own, else the document's.
    public func language(of block: Block) -> LanguageTag? { block.language ?? language }
}
