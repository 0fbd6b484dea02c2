/// A part of the document model that a format may have no place for, or less room than the model.
///
/// Provenance is not counted: facts, abbreviations, decisions, source ranges and the ids of blocks are there for
/// people who look into a parser's work, and are not what a document says.
public enum DocumentFeature: String, CaseIterable, Sendable {
    /// The identifier of the document.
    case guid = "document.guid"
    /// The number of the version.
    case version = "document.version"
    /// Further identifiers.
    case alternativeIDs = "document.alternativeIDs"
    /// The address that the document was taken from.
    case sourceURL = "document.sourceURL"
    /// What kind of document it is.
    case kind = "document.kind"
    /// The first headline.
    case headline = "document.headline"
    /// The role of a headline or a summary among its like.
    case textRole = "document.headlines.role"
    /// Headlines after the first.
    case furtherHeadlines = "document.headlines"
    /// Lines over and under the headline.
    case subtitles = "document.subtitles"
    /// Abstracts.
    case summaries = "document.summaries"
    /// The language of the document.
    case language = "document.language"
    /// Languages after the first.
    case furtherLanguages = "document.languages"
    /// The date of the text.
    case created = "document.dates.created"
    /// When the text was changed last.
    case modified = "document.dates.modified"
    /// When the text was published.
    case published = "document.dates.published"
    /// When this version was made.
    case versionCreated = "document.dates.versionCreated"
    /// When the text ends to be of use.
    case expires = "document.dates.expires"
    /// The place that the text is about or from.
    case place = "document.place"
    /// Place and date as printed before the text.
    case dateline = "document.dateline"
    /// Who speaks.
    case speaker = "document.speaker"
    /// Parties other than speakers.
    case parties = "document.parties"
    /// Who manages the item.
    case provider = "document.provider"
    /// The byline as printed.
    case byline = "document.byline"
    /// The credit as it must be printed.
    case creditline = "document.creditline"
    /// The tokens that name the story in a newsroom.
    case slugline = "document.slugline"
    /// Keywords.
    case keywords = "document.keywords"
    /// What the document is about.
    case subjects = "document.subjects"
    /// What form the text has.
    case genres = "document.genres"
    /// What sort of thing a subject or an entity is.
    case nature = "document.subjects.nature"
    /// What the text names.
    case entities = "document.entities"
    /// Holder of the rights, notices, terms of use.
    case rights = "document.rights"
    /// How urgent the item is.
    case urgency = "document.urgency"
    /// Before when it must not be published.
    case embargo = "document.embargo"
    /// Whether it may be used.
    case pubStatus = "document.pubStatus"
    /// Remarks to editors, not for print.
    case editorialNotes = "document.editorialNotes"
    /// Other items that it points to.
    case relatedItems = "document.relatedItems"
    /// Files that come with the text.
    case attachments = "document.attachments"
    /// Other technical forms of the document.
    case renditions = "document.renditions"
    /// What stood around the text on its page.
    case furniture = "document.furniture"
    /// Values that no field of the model fits.
    case extensions = "document.extensions"
    /// What the model has no field for in an item that came in another format.
    case origin = "document.origin"

    /// A block in another language than the document's.
    case blockLanguage = "block.language"
    /// That a block translates another.
    case translationOf = "block.translationOf"
    /// A plain paragraph.
    case paragraph = "block.paragraph"
    /// A copy of the headline within the text.
    case titleBlock = "block.title"
    /// A line over or under the headline, within the text.
    case subtitleBlock = "block.subtitle"
    /// A date in a block of its own, as printed.
    case dateBlock = "block.date"
    /// A dateline in a block of its own, as printed.
    case datelineBlock = "block.dateline"
    /// A byline in a block of its own, as printed.
    case bylineBlock = "block.byline"
    /// The opening paragraph.
    case lede = "block.lede"
    /// An address to those who listen.
    case salutation = "block.salutation"
    /// A heading within the text.
    case heading = "block.heading"
    /// A list.
    case list = "block.list"
    /// A block of direct speech.
    case quote = "block.quote"
    /// The author of a quote.
    case attribution = "block.quote.attribution"
    /// The address of what a quote is taken from.
    case cite = "block.quote.cite"
    /// A question of a conversation.
    case question = "block.question"
    /// An answer of a conversation.
    case answer = "block.answer"
    /// The speaker of a turn, as a name for programs.
    case turnSpeaker = "block.turn.speaker"
    /// The name of who speaks next, in a line of its own.
    case speakerLabel = "block.speaker-label"
    /// A table.
    case table = "block.table"
    /// A cell that names its row or column.
    case headerCell = "block.table.header"
    /// A cell that takes several columns or rows.
    case cellSpan = "block.table.span"
    /// A figure.
    case figure = "block.caption"
    /// The media of a figure.
    case figureRenditions = "block.figure.renditions"
    /// What stands for the medium of a figure where it is not seen.
    case alternativeText = "block.figure.alternativeText"
    /// Who made the medium of a figure.
    case figureCredit = "block.figure.credit"
    /// A remark of the editors.
    case note = "block.note"
    /// A footnote.
    case footnote = "block.footnote"
    /// Who signed.
    case signature = "block.signature"
    /// Words of thanks or farewell at the end.
    case closing = "block.closing"
    /// A block of a plug-in.
    case customBlock = "block.custom"

    /// Emphasis.
    case emphasis = "inline.emphasis"
    /// Strong emphasis.
    case strong = "inline.strong"
    /// A link.
    case link = "inline.link"
    /// A line break.
    case lineBreak = "inline.lineBreak"
    /// Direct speech within a text.
    case inlineQuote = "inline.quote"
    /// A reference to a thing that the text names.
    case entity = "inline.entity"
    /// A piece of text in another language than its block.
    case spanLanguage = "inline.span.language"
    /// The role of a piece of text.
    case spanRole = "inline.span.role"
    /// A piece of text of a plug-in.
    case customInline = "inline.custom"
}
