public import Communique
public import CommuniquePage
public import CommuniqueXML

/// Reads HTML pages that list other texts, such as the index of a press office: a document for each
/// teaser, with its headline, its date, the address it leads to and its summary.
///
/// The documents come in the order of the page. They have no body: that is at their `sourceURL`. What
/// an entry holds besides is furniture of its document; what the page holds besides entries is told by
/// remarks, `web.beside-listing`.
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
    /// - Throws: `XMLError` for a limit that was passed, `XMLError.Code.cancelled` in a task that
    ///   is cancelled, `XMLError.Code.outOfMemory`.
    public func parse(_ input: [UInt8]) throws(XMLError) -> Outcome<[Document]> {
        let reading = try WebPageReading(input, page: page, limits: limits)
        let content = WebContent(reading.tree, reading.scan, base: reading.base, limits: limits)
        let teasers = TeaserFinder(reading.tree, reading.scan).teasers().filter {
            content.link(of: $0.headline) != nil
        }
        guard !teasers.isEmpty else {
            let remark = Diagnostic(
                "web.no-listing",
                .warning,
                "the page has no list of links to other texts"
            )
            return Outcome([], diagnostics: reading.diagnostics + [remark])
        }
        let facts: [PageParser.BlockFacts]
        do {
            facts = try PageParser.facts(of: reading.markedPage().blocks, page)
        } catch {
            throw .cancellation
        }
        let documents = teasers.map { teaser in
            var document = document(of: teaser, reading, facts)
            document.sourceURL = content.link(of: teaser.headline)
            return document
        }
        if Cancellation.isRequested() { throw .cancellation }
        let remarks = Self.remarks(beside: teasers, reading)
        return Outcome(documents, diagnostics: reading.diagnostics + remarks)
    }

    private func document(
        of teaser: TeaserFinder.Teaser,
        _ reading: WebPageReading,
        _ facts: [PageParser.BlockFacts]
    ) -> Document {
        var document = Document()
        let headline = facts[teaser.headline]
        document.headlines = [LocalizedText(headline.text)]
        document.language = headline.language
        document.languages = headline.language.map { [$0] } ?? []
        for index in teaser.blocks {
            let block = facts[index]
            let source = reading.source(of: reading.scan.blocks[index])
            if index == teaser.headline {
                document.front.append(Block(.title(.init(block.text)), source: source))
            } else if document.dates.published == nil, let date = block.date, !block.isProse {
                document.dates.published = date
                document.front.append(Block(.date(.init(block.text)), source: source))
            } else if block.isProse, document.summaries.isEmpty {
                document.summaries = [LocalizedText(block.text)]
            } else {
                document.furniture.append(Block(.boilerplate(.init(block.text)), source: source))
            }
        }
        if document.dates.published == nil { document.dates.published = headline.date }
        return document
    }

    /// A remark on each stretch of the page that has text and is of no entry.
    private static func remarks(
        beside teasers: [TeaserFinder.Teaser],
        _ reading: WebPageReading
    ) -> [Diagnostic] {
        let blocks = reading.scan.blocks
        let entries = teasers.map(\.blocks).sorted { $0.lowerBound < $1.lowerBound }
        var remarks: [Diagnostic] = []
        var start = 0
        for end in entries + [blocks.count..<blocks.count] {
            if start < end.lowerBound {
                // With the head of the page, whose title is text too.
                let first = start == 0 ? nil : reading.source(of: blocks[start]).start
                let source = SourceRange(
                    start: first ?? SourcePosition(offset: 0, line: 1, column: 1),
                    end: reading.source(of: blocks[end.lowerBound - 1]).end
                )
                let count = end.lowerBound - start
                remarks.append(
                    Diagnostic(
                        "web.beside-listing",
                        .note,
                        "\(count) \(count == 1 ? "block is" : "blocks are") of no entry of the list",
                        source: source
                    )
                )
            }
            start = max(start, end.upperBound)
        }
        return remarks
    }
}

extension DocumentParser where Self == WebListingParser {
    /// The reader of HTML pages that list others.
    public static var webListing: WebListingParser { WebListingParser() }
}
