public import Communique

/// Reads the text of a press page as it was scraped: teasers, menus, the headline once or twice, the
/// text, the footer.
///
/// Human text cannot fail to parse: what is doubtful becomes a diagnostic, and no line is lost. A page
/// that passes a limit, and one whose task was cancelled, gives no document and a remark of severity
/// error: `page.too-large`, `page.too-many-blocks`, `page.cancelled`.
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

    /// How large a page may be.
    public var limits: Limits

    /// What becomes of furniture between blocks of the text.
    public enum Noise: String, Sendable, CaseIterable {
        /// It goes to `Document.furniture` with what stands around the article.
        case aside
        /// It stays in `Document.body` where it stands, with its role.
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
        organisation: String? = nil,
        limits: Limits = Limits()
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
        self.limits = limits
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

    /// Reads a page: a document of its text, or one of each where it surely has several.
    public func parse(_ input: [UInt8]) -> Outcome<[Document]> {
        guard input.count <= limits.inputBytes else {
            let message = "the page has \(input.count) bytes; the limit is \(limits.inputBytes)"
            return Outcome([], diagnostics: [Diagnostic(.pageTooLarge, .error, message)])
        }
        do throws(CancellationError) {
            return try parseUnlessCancelled(input)
        } catch {
            let message = "the reading was cancelled"
            return Outcome([], diagnostics: [Diagnostic(.pageCancelled, .error, message)])
        }
    }

    private func parseUnlessCancelled(
        _ input: [UInt8]
    ) throws(CancellationError) -> Outcome<[Document]> {
        try Cancellation.check()
        let decoded = PageDecoder.decode(input, encoding: encoding, converter: converter)
        let page = try Page(decoded.bytes, siteLanguage: siteLanguage)
        guard page.blocks.count <= limits.blocks else {
            let message = "the page has \(page.blocks.count) blocks; the limit is \(limits.blocks)"
            return Outcome([], diagnostics: [Diagnostic(.pageTooManyBlocks, .error, message)])
        }
        let article = try ArticleFinder.article(of: page)
        let several = SeveralArticles(page.blocks, article)
        let parts = several.parts(of: page.blocks)
        var outcome = Outcome([Document](), diagnostics: decoded.diagnostics)
        outcome.diagnostics += PageDiagnostics.remarks(on: several, page: page)
        for part in parts where parts.count > 1 {
            let page = page.with(Array(page.blocks[part]))
            try read(page, ArticleFinder.article(of: page), into: &outcome)
        }
        if parts.count == 1 { try read(page, consume article, into: &outcome) }
        return outcome
    }

    /// Adds the document of `page`, whose article is `article`, and what is doubtful in it.
    private func read(
        _ page: Page,
        _ article: consuming Article,
        into outcome: inout Outcome<[Document]>
    ) throws(CancellationError) {
        let verdicts = try RoleDecider.verdicts(of: page, article, preference: preference)
        // Whatever follows asks the roles; on a long page the model takes twice its bytes.
        article.model = nil
        let document = try DocumentAssembler.document(
            of: page,
            article,
            verdicts: verdicts,
            options: self
        )
        outcome.value.append(document)
        outcome.diagnostics += PageDiagnostics.remarks(on: document, page: page, article)
    }

    /// Reads a page that is already text.
    public func parse(text: String) -> Outcome<[Document]> { parse(Array(text.utf8)) }
}

extension DocumentParser where Self == PageParser {
    /// The reader of scraped press pages.
    public static var page: PageParser { PageParser() }
}
