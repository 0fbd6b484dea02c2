/// What a phrase at a line of a press page tells about the line.
///
/// Phrases are facts about a language, kept in its ``LanguageFacts``. They are written in lower case
/// with plain apostrophes, without a final colon or full stop, and matched on whole words (in scripts
/// without blanks, on characters).
enum Cue: Int, CaseIterable, Sendable {
    // MARK: Whole lines, or labels before a colon

    /// First member of a breadcrumb: "home", "you are here".
    case home
    /// A line of site furniture: a menu entry, a button, a heading of the site's own: "search",
    /// "back to the section", "print", "accept all cookies", "site map", "menu", "newsroom".
    case furniture
    /// Heads related items: "related news", "read also", "more stories".
    case relatedLabel
    /// Heads what readers of the page wrote: "comments", "leave a comment", "responses".
    case commentLabel
    /// Heads or introduces tags: "tags", "topics", "keywords", "content type".
    case tagLabel
    /// Heads contacts: "media contact", "press office", "for further information".
    case contactLabel
    /// Heads attachments: "downloads", "documents", "attachments".
    case attachmentLabel
    /// Heads end matter about the text or the company: "notes to editors", "about", "disclaimer".
    case noteLabel
    /// Heads a part of the body: "background", "next steps", "conclusion".
    case headingLabel
    /// Stands before a date of publication: "published", "date", "release date".
    case publishedLabel
    /// Stands before a date of change: "last updated", "modified".
    case updatedLabel
    /// Labels a turn that asks: "question", "q".
    case questionLabel
    /// Labels a turn that answers: "answer", "a".
    case answerLabel
    /// Labels a turn that does neither: "moderator", "president", "chair".
    case moderatorLabel
    /// Labels a field of an advisory: "who", "what", "when", "where", "venue".
    case fieldLabel
    /// Stands before a place: "place", "venue", "location".
    case placeLabel
    /// A type of document as sites print it over a text: "press release", "speech", "news".
    case typeLabel

    // MARK: Beginnings of lines

    /// Begins a line of site furniture: "share", "follow us", "skip to", "copyright", "subscribe".
    case furnitureStart
    /// Begins a related item or its label: "read more", "see also".
    case relatedStart
    /// Begins an address or a greeting: "dear", "ladies and gentlemen", "mr president", "good morning".
    case salutationStart
    /// Begins a closing formula: "thank you", "i thank you for your attention", "long live".
    case closingStart
    /// Begins a remark about the text, also in brackets: "as delivered", "check against delivery",
    /// "embargoed until", "for immediate release", "applause", "the briefing ended".
    case noteStart
    /// Begins a signature: "done at", "signed", "for the government of", "yours sincerely".
    case signatureStart
    /// Begins a caption: "photo", "image", "pictured".
    case captionStart
    /// Begins a byline: "by", "from", "author", "interviewed by", "reporting by".
    case bylineStart
    /// Begins a contact: "tel", "phone", "e-mail", "anyone with information".
    case contactStart
    /// Begins an attachment: "download", "attachment", "full text", "factsheet".
    case attachmentStart
    /// Begins a deck that completes a headline: "adopted at", "delivered at", "issued by", "visit to",
    /// "remarks by".
    case subtitleStart

    // MARK: Words anywhere in a line

    /// Shows a cookie notice: "cookies".
    case cookieWord
    /// A verb or phrase that ascribes speech: "said", "told", "added".
    case saidWord
    /// A title before a name: "mr", "dr", "h.e.", "his excellency".
    case personTitle
    /// An office that speaks: "president", "minister", "secretary general", "spokesperson".
    case officeNoun
    /// A body that issues texts: "ministry", "department", "commission", "bank", "press service".
    case bodyNoun
    /// Stands between a kind of text and who speaks it: "by", "of", "by the".
    case byWord
    /// Stands before a place: "in", "at".
    case inWord
    /// Shows two or more parties: "joint".
    case jointWord
    /// A minute, as sites print how long an article is to read: "min", "minutes".
    case minuteWord
    /// A word that a date may hold besides its numbers, month and weekday: "at", "of", "a.m.", "year".
    case dateWord
}
