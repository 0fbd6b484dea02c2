public import Communique
public import CommuniquePage
public import CommuniqueXML

/// Reads HTML pages that list other texts, such as the index of a press office: a document for each
/// teaser, with its headline, its date, the address it leads to and its summary.
///
/// The documents come in the order of the page. They have no body: that is at their `sourceURL`. What
/// else the page holds is not part of them.
public struct WebListingParser: DocumentParser {
    /// How the text of the page is read: its encoding, its address, the day of reading.
    public var page: PageParser
    /// How far the parser follows what it is given.
    public var limits: Limits

    /// Makes a parser.
    public init(_ page: PageParser = PageParser(), limits: Limits = Limits()) {
        self.page = page
        self.limits = limits
    }

    /// The format of pages that list others.
    public var format: Format {
        Format(
            name: "html-listing",
            title: "HTML page that lists others",
            mediaType: "text/html",
            fileExtensions: []
        )
    }

    /// Reads a page.
    ///
    /// A page without a list gives no documents, and the remark `web.no-listing`.
    ///
    /// - Throws: `XMLError.Code.tooLarge`, `XMLError.Code.outOfMemory`.
    public func parse(_ input: [UInt8]) throws(XMLError) -> Outcome<[Document]> {
        let reading = try WebPageReading(input, page: page, limits: limits)
        let content = WebContent(reading.tree, reading.scan, base: reading.base, limits: limits)
        let teasers = TeaserFinder(reading, content).teasers()
        guard !teasers.isEmpty else {
            let remark = Diagnostic(
                "web.no-listing",
                .warning,
                "the page has no list of links to other texts"
            )
            return Outcome([], diagnostics: reading.diagnostics + [remark])
        }
        let facts = PageParser.facts(of: reading.markedPage().blocks, page)
        let documents = teasers.map { document(of: $0, reading, facts) }
        return Outcome(documents, diagnostics: reading.diagnostics)
    }

    private func document(
        of teaser: TeaserFinder.Teaser,
        _ reading: WebPageReading,
        _ facts: [PageParser.BlockFacts]
    ) -> Document {
        var document = Document()
        let headline = facts[teaser.headline]
        document.headlines = [LocalizedText(headline.text)]
        document.sourceURL = teaser.href
        document.language = headline.language
        document.languages = headline.language.map { [$0] } ?? []
        for index in teaser.blocks where index != teaser.headline {
            let block = facts[index]
            if document.dates.published == nil, let date = block.date, !block.isProse {
                document.dates.published = date
            } else if block.isProse, document.summaries.isEmpty {
                document.summaries = [LocalizedText(block.text)]
            }
        }
        if document.dates.published == nil { document.dates.published = headline.date }
        document.front = [
            Block(
                .title(.init(headline.text)),
                source: reading.source(of: reading.scan.blocks[teaser.headline])
            )
        ]
        return document
    }
}

extension DocumentParser where Self == WebListingParser {
    /// The reader of HTML pages that list others.
    public static var webListing: WebListingParser { WebListingParser() }
}
