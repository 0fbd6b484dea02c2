/// A part of the document model that a format may have no place for, or less room than the model.
///
/// Provenance is not counted: facts, abbreviations, decisions, source ranges and the ids of blocks are there for
/// people who look into a parser's work, and are not what a document says.
package enum DocumentFeature: String, CaseIterable, Sendable {
    case guid = "document.guid"
    case version = "document.version"
    case alternativeIDs = "document.alternativeIDs"
    case sourceURL = "document.sourceURL"
    case kind = "document.kind"
    case headline = "document.headline"
    /// The role of a headline or a summary among its like.
    case textRole = "document.headlines.role"
    /// Headlines after the first.
    case furtherHeadlines = "document.headlines"
    case subtitles = "document.subtitles"
    case summaries = "document.summaries"
    case language = "document.language"
    /// Languages after the first.
    case furtherLanguages = "document.languages"
    case created = "document.dates.created"
    case modified = "document.dates.modified"
    case published = "document.dates.published"
    case versionCreated = "document.dates.versionCreated"
    case expires = "document.dates.expires"
    case place = "document.place"
    case dateline = "document.dateline"
    case speaker = "document.speaker"
    /// Parties other than speakers.
    case parties = "document.parties"
    case provider = "document.provider"
    case byline = "document.byline"
    case creditline = "document.creditline"
    case slugline = "document.slugline"
    case keywords = "document.keywords"
    case subjects = "document.subjects"
    case genres = "document.genres"
    /// What sort of thing a subject or an entity is.
    case nature = "document.subjects.nature"
    case entities = "document.entities"
    case rights = "document.rights"
    case urgency = "document.urgency"
    case embargo = "document.embargo"
    case pubStatus = "document.pubStatus"
    case editorialNotes = "document.editorialNotes"
    case relatedItems = "document.relatedItems"
    case attachments = "document.attachments"
    case renditions = "document.renditions"
    case furniture = "document.furniture"
    case extensions = "document.extensions"
    /// What the model has no field for in an item that came in another format.
    case origin = "document.origin"

    /// A block in another language than the document's.
    case blockLanguage = "block.language"
    case translationOf = "block.translationOf"
    case dateBlock = "block.date"
    case datelineBlock = "block.dateline"
    case bylineBlock = "block.byline"
    case lede = "block.lede"
    case salutation = "block.salutation"
    case heading = "block.heading"
    case list = "block.list"
    case quote = "block.quote"
    /// The author of a quote.
    case attribution = "block.quote.attribution"
    /// The address of what a quote is taken from.
    case cite = "block.quote.cite"
    case question = "block.question"
    case answer = "block.answer"
    /// The speaker of a turn, as a name for programs.
    case turnSpeaker = "block.turn.speaker"
    case speakerLabel = "block.speaker-label"
    case table = "block.table"
    /// A cell that names its row or column.
    case headerCell = "block.table.header"
    /// A cell that takes several columns or rows.
    case cellSpan = "block.table.span"
    case figure = "block.caption"
    /// The media of a figure.
    case figureRenditions = "block.figure.renditions"
    case alternativeText = "block.figure.alternativeText"
    case figureCredit = "block.figure.credit"
    case note = "block.note"
    case footnote = "block.footnote"
    case signature = "block.signature"
    case closing = "block.closing"
    case customBlock = "block.custom"

    case emphasis = "inline.emphasis"
    case strong = "inline.strong"
    case link = "inline.link"
    case lineBreak = "inline.lineBreak"
    case inlineQuote = "inline.quote"
    case entity = "inline.entity"
    /// A piece of text in another language than its block.
    case spanLanguage = "inline.span.language"
    case spanRole = "inline.span.role"
    case customInline = "inline.custom"
}
