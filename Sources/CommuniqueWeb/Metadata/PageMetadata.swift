public import Communique

/// What the markup of a page says of the page as a whole, with all candidates behind it.
public struct PageMetadata: Hashable, Sendable {
    /// A picture that the page names as its own.
    public struct Image: Hashable, Sendable {
        /// The address, seen from that of the page.
        public var href: String
        /// What it shows.
        public var caption: String?
        /// Who is to be named for it.
        public var credit: String?
        /// The licence, or its address.
        public var licence: String?
        /// Where the page names it.
        public var source: SourceRange?

        /// Makes a picture.
        public init(
            href: String,
            caption: String? = nil,
            credit: String? = nil,
            licence: String? = nil,
            source: SourceRange? = nil
        ) {
            self.href = href
            self.caption = caption
            self.credit = credit
            self.licence = licence
            self.source = source
        }
    }

    /// The same page in another language.
    public struct Alternate: Hashable, Sendable {
        /// The language.
        public var language: LanguageTag
        /// The address.
        public var href: String
        /// Where the page names it.
        public var source: SourceRange?

        /// Makes a reference to a version.
        public init(language: LanguageTag, href: String, source: SourceRange? = nil) {
            self.language = language
            self.href = href
            self.source = source
        }
    }

    /// All candidates: those of one field together, the chosen ones marked and first.
    public var facts: [Fact] = []
    /// The title, without the name of the site.
    public var headline: String?
    /// The line under or over the title.
    public var subtitle: String?
    /// The dates, told in the offset of the page where it gives one.
    public var dates = Document.Dates()
    /// Until when the text is not to be published.
    public var embargo: NewsDate?
    /// Who wrote the text, in the order of the page.
    public var authors: [Party] = []
    /// The name of the site or medium.
    public var siteName: String?
    /// The body that publishes the page.
    public var provider: Party?
    /// The language of the page.
    public var language: LanguageTag?
    /// What the page is about, in a sentence or two.
    public var description: String?
    /// Words to find the page by.
    public var keywords: [String] = []
    /// The part of the site.
    public var section: String?
    /// The place that the page names.
    public var place: String?
    /// The address that the page gives itself, seen from that it was read at.
    public var canonicalURL: String?
    /// The pictures that the page names as its own, the first one for previews.
    public var images: [Image] = []
    /// The licence or the notice of rights.
    public var licence: String?
    /// The versions in other languages.
    public var alternates: [Alternate] = []
    /// What is to be said of the markup: linked data that could not be read, claims that differ.
    public var diagnostics: [Diagnostic] = []

    /// Makes metadata that say nothing.
    public init() {}
}
