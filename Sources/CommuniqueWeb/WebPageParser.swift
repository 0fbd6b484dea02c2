public import Communique
public import CommuniquePage
public import CommuniqueXML

/// Reads HTML pages: the article, its facts, and what stands around it.
///
/// The page is read as a press page without markup is, by the same rules; the markup adds to what the
/// rules see of each block. No script is run and nothing is fetched.
///
/// ```swift
/// let outcome = try WebPageParser(PageParser(baseURL: "https://arden.example/news/1")).parse(bytes)
/// for document in outcome.value { print(document.headline?.text ?? "untitled") }
/// ```
public struct WebPageParser: DocumentParser {
    /// How the text of the page is read: its encoding, its address, what is doubtful.
    public var page: PageParser
    /// How far the parser follows what it is given.
    public var limits: Limits

    /// Makes a parser.
    public init(_ page: PageParser = PageParser(), limits: Limits = Limits()) {
        self.page = page
        self.limits = limits
    }

    /// The format of pages of the web.
    public var format: Format {
        Format(
            name: "html",
            title: "HTML page",
            mediaType: "text/html",
            fileExtensions: ["html", "htm", "xhtml"]
        )
    }

    /// Reads a page.
    ///
    /// A page without an article gives a document without a body, and a remark that says so.
    ///
    /// - Throws: `XMLError` for a limit that was passed, `XMLError.Code.cancelled` in a task that
    ///   is cancelled, `XMLError.Code.outOfMemory`.
    public func parse(_ input: [UInt8]) throws(XMLError) -> Outcome<[Document]> {
        let reading = try WebPageReading(input, page: page, limits: limits)
        let content = WebContent(reading.tree, reading.scan, base: reading.base, limits: limits)
        let metadata = MetadataFinder.metadata(of: reading.tree, baseURL: page.baseURL)
        var page = page
        page.siteLanguage = page.siteLanguage ?? metadata.language
        var outcome: Outcome<Document>
        do {
            outcome = try page.parse(reading.markedPage(), content: content)
        } catch {
            throw .cancellation
        }
        MetadataMerge.merge(metadata, into: &outcome.value)
        return Outcome(
            [outcome.value],
            diagnostics: reading.diagnostics + metadata.diagnostics + outcome.diagnostics
        )
    }
}

extension DocumentParser where Self == WebPageParser {
    /// The reader of HTML pages.
    public static var webPage: WebPageParser { WebPageParser() }
}
