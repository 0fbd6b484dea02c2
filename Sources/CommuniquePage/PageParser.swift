public import Communique

/// Reads the text of a press page as it was scraped: teasers, menus, the headline once or twice, the
/// text, the footer.
///
/// Human text cannot fail to parse: what is doubtful becomes a diagnostic, and no line is lost.
public struct PageParser: DocumentParser {
    /// The encoding of the page's bytes; `nil` when a byte order mark or UTF-8 decides.
    public var encoding: PageEncoding?
    /// Reads East Asian encodings of several bytes a character; `nil` when the caller has no converter.
    public var converter: (any MultibyteConverter)?
    /// The address of the page, kept as the document's source.
    public var baseURL: String?
    /// The day of reading, which resolves dates without a year; `nil` when the caller names none.
    public var now: NewsDate?
    /// Tells the languages of the blocks; the word tables of this package by default.
    public var languageIdentifier: any LanguageIdentifier

    /// What matters more where it is doubtful whether a block belongs to the text.
    public var preference: Preference
    /// What becomes of furniture between blocks of the text: teasers, share lines, newsletter boxes.
    public var noise: Noise
    /// The language of the site, which decides where the text itself leaves it open; `nil` when the
    /// caller does not know it.
    public var siteLanguage: LanguageTag?
    /// The body or medium whose pages are read; it is the organisation of a page that names none.
    public var organisation: String?

    /// What becomes of furniture between blocks of the text.
    public enum Noise: String, Sendable, CaseIterable {
        /// It goes to ``Document/furniture`` with what stands around the article.
        case aside
        /// It stays in ``Document/body`` where it stands, with its role.
        case inPlace = "in-place"
    }

    /// What matters more where it is doubtful whether a block belongs to the text.
    public enum Preference: String, Sendable, CaseIterable {
        /// That no block of the text is missing: doubtful blocks are kept.
        case recall
        /// Both alike.
        case balanced
        /// That nothing else is taken for text: doubtful blocks become furniture.
        case precision
    }

    /// Makes a reader.
    public init(
        encoding: PageEncoding? = nil,
        converter: (any MultibyteConverter)? = nil,
        baseURL: String? = nil,
        now: NewsDate? = nil,
        languageIdentifier: any LanguageIdentifier = StatisticalLanguageIdentifier(),
        preference: Preference = .balanced,
        noise: Noise = .aside,
        siteLanguage: LanguageTag? = nil,
        organisation: String? = nil
    ) {
        self.encoding = encoding
        self.converter = converter
        self.baseURL = baseURL
        self.now = now
        self.languageIdentifier = languageIdentifier
        self.preference = preference
        self.noise = noise
        self.siteLanguage = siteLanguage
        self.organisation = organisation
    }

    /// The format of scraped pages.
    public var format: Format {
        Format(
            name: "page",
            title: "Scraped press page",
            mediaType: "text/plain",
            fileExtensions: ["txt", "text"]
        )
    }

    /// Reads a page.
    public func parse(_ input: [UInt8]) -> Outcome<[Document]> {
        let decoded = PageDecoder.decode(input, encoding: encoding, converter: converter)
        let page = Page(decoded.bytes, siteLanguage: siteLanguage)
        var article = ArticleFinder.article(of: page)
        let verdicts = RoleDecider.verdicts(of: page, article, preference: preference)
        // Whatever follows asks the roles; on a long page the model takes twice its bytes.
        article.model = nil
        let document = DocumentAssembler.document(
            of: page,
            article,
            verdicts: verdicts,
            options: self
        )
        let remarks = PageDiagnostics.remarks(on: document, page: page, article)
        return Outcome([document], diagnostics: decoded.diagnostics + remarks)
    }

    /// Reads a page that is already text.
    public func parse(text: String) -> Outcome<[Document]> { parse(Array(text.utf8)) }
}

extension DocumentParser where Self == PageParser {
    /// The reader of scraped press pages.
    public static var page: PageParser { PageParser() }
}
