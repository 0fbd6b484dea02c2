import Communique

/// Writes a document as an article, or as the page around it.
struct PageWriter {
    var sink = HTMLSink(capacity: 16_384)
    var blocks: BlockMarkupWriter
    let document: Document
    let options: HTMLRenderer
    let words: PageWords
    private let dates: PageDates
    /// What an address that a field has could not be written for.
    var losses = MarkupLosses()

    init(_ document: Document, options: HTMLRenderer) {
        self.document = document
        self.options = options
        words = PageWords(for: document.language)
        dates = PageDates(for: document.language)
        blocks = BlockMarkupWriter(
            .html,
            language: nil,
            names: MarkupNames(referredIn: document.front + document.body + document.furniture)
        )
    }

    /// Writes as much as was asked for.
    mutating func write() {
        switch options.extent {
        case .page:
            sink.markup("<!DOCTYPE html>\n")
            sink.start("html")
            blocks.writeLanguage(document.language, to: &sink)
            sink.breakLine()
            writeHead()
            sink.markup("<body>\n")
            writeArticle()
            sink.markup("</body>\n</html>\n")
        case .article: writeArticle()
        case .body:
            blocks.language = document.language
            writeBody()
        }
    }

    private mutating func writeArticle() {
        sink.start("article")
        let kind = document.kind.map { blocks.token($0.rawValue) } ?? ""
        let isPaired =
            options.translations == .sideBySide && !TranslationPairs(document.body).isEmpty
        let classes = [kind, isPaired ? "side-by-side" : ""].filter { !$0.isEmpty }
        if !classes.isEmpty { sink.attribute("class", classes.joined(separator: " ")) }
        if options.extent == .article { blocks.writeLanguage(document.language, to: &sink) }
        sink.breakLine()
        writeHeader()
        writeBody()
        writeFooter()
        sink.end("article")
        sink.breakLine()
    }

    private mutating func writeBody() {
        guard options.translations == .sideBySide else {
            for block in document.body { blocks.write(block, to: &sink) }
            return
        }
        for row in TranslationPairs(document.body).rows {
            if row.count > 1 {
                sink.start("div")
                sink.attribute("class", "pair")
                sink.breakLine()
            }
            for block in row { blocks.write(block, to: &sink) }
            if row.count > 1 {
                sink.end("div")
                sink.breakLine()
            }
        }
    }
}

// MARK: Pieces

extension PageWriter {
    /// Writes a text of a field in an element of its own, unless it is empty.
    mutating func line(
        _ text: LocalizedText?,
        in element: StaticString = "p",
        class className: String? = nil
    ) {
        guard let text, !text.text.isBlank else { return }
        sink.start(element)
        if let className { sink.attribute("class", className) }
        let outer = blocks.language
        blocks.writeLanguage(text.language, to: &sink)
        sink.text(text.text)
        blocks.language = outer
        sink.end(element)
        sink.breakLine()
    }

    /// A word of the page itself.
    func word(_ word: String) -> LocalizedText {
        LocalizedText(
            word,
            language: document.language?.primary == words.language.primary ? nil : words.language
        )
    }

    /// Writes a date for people and machines.
    mutating func time(_ date: NewsDate) {
        sink.start("time")
        sink.attribute("datetime", date.schemaText)
        sink.text(dates.text(of: date))
        sink.end("time")
    }

    /// Writes text as a link when there is a safe address, and reports an address that is not.
    mutating func link(
        _ text: LocalizedText,
        to href: String?,
        feature: Diagnostic.Feature,
        type: String? = nil
    ) {
        let address = href.flatMap(LinkTarget.safe)
        if address == nil, let href, !href.isBlank {
            losses.add(.notRepresented, feature, "an address that is not safe is left out", at: nil)
        }
        let outer = blocks.language
        sink.start(address == nil ? "span" : "a")
        if let address { sink.attribute("href", address) }
        if address != nil, let type, !type.isBlank { sink.attribute("type", type) }
        blocks.writeLanguage(text.language, to: &sink)
        sink.text(text.text)
        sink.end(address == nil ? "span" : "a")
        blocks.language = outer
    }

    /// Writes what `body` writes between a start and an end tag; nothing when it writes nothing.
    mutating func section(
        _ element: StaticString,
        class className: String? = nil,
        heading: String? = nil,
        _ body: (inout PageWriter) -> Void
    ) {
        let start = sink.bytes.count
        sink.start(element)
        if let className { sink.attribute("class", className) }
        sink.breakLine()
        if let heading { line(word(heading), in: "h2") }
        let content = sink.bytes.count
        body(&self)
        if sink.bytes.count == content {
            sink.discard(from: start)
        } else {
            sink.end(element)
            sink.breakLine()
        }
    }
}
