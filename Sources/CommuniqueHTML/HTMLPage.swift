import Communique

extension HTMLFragmentWriter {
    /// Writes what stands before the article, and opens the body of the page.
    mutating func writePageHead(of document: Document) {
        sink.markup("<!DOCTYPE html>\n")
        sink.start("html")
        writer.writeLanguage(document.language, to: &sink)
        sink.markup("\n<head>\n<meta charset=\"utf-8\">\n<title>")
        sink.text(document.headline?.text ?? document.resolvedGuid)
        sink.markup("</title>\n")
        meta("description", document.summaries.first?.text)
        for author in document.authors { meta("author", author.displayName) }
        if !document.keywords.isEmpty {
            meta("keywords", document.keywords.map(\.text).joined(separator: ", "))
        }
        meta("dcterms.identifier", document.guid)
        meta("dcterms.publisher", document.provider?.displayName)
        meta("dcterms.created", document.dates.created?.schemaText)
        meta("dcterms.issued", document.dates.published?.schemaText)
        meta("dcterms.modified", document.dates.modified?.schemaText)
        meta("dcterms.rights", document.rights?.copyrightNotices.first?.text)
        if let address = document.sourceURL.flatMap(LinkTarget.safe) {
            sink.start("link")
            sink.attribute("rel", "canonical")
            sink.attribute("href", address)
            sink.breakLine()
        }
        sink.markup("</head>\n<body>\n")
    }

    mutating func closePage() { sink.markup("</body>\n</html>\n") }

    private mutating func meta(_ name: StaticString, _ content: String?) {
        guard let content, !content.isEmpty else { return }
        sink.start("meta")
        sink.attribute("name", name.description)
        sink.attribute("content", content)
        sink.breakLine()
    }

    mutating func openArticle(of document: Document, isPage: Bool) {
        sink.start("article")
        if let kind = document.kind { sink.attribute("class", kind.rawValue) }
        if !isPage { writer.writeLanguage(document.language, to: &sink) }
        sink.breakLine()
    }

    mutating func closeArticle() { sink.markup("</article>\n") }

    /// Writes headline, subtitles, and the lines that stand between them and the text.
    mutating func writeHeader(of document: Document) {
        let start = sink.bytes.count
        sink.markup("<header>\n")
        let content = sink.bytes.count
        writeTitles(of: document)
        writeEmbargo(of: document)
        writeHeadLines(of: document)
        if sink.bytes.count == content {
            sink.discard(from: start)
        } else {
            sink.markup("</header>\n")
        }
    }

    private mutating func writeTitles(of document: Document) {
        // A page shows its title once; copies of it in the head are left out.
        let printed = document.front.having(.title)
        if let headline = document.headline {
            line(headline, element: "h1", role: nil)
        } else if let title = printed.first {
            line(
                LocalizedText(title.plainText, language: title.language),
                element: "h1",
                role: nil
            )
        }
        for headline in document.headlines.dropFirst() {
            line(headline, element: "p", role: "title")
        }
        if document.subtitles.isEmpty {
            write(document.front.having(.subtitle))
        } else {
            for subtitle in document.subtitles { line(subtitle, element: "p", role: "subtitle") }
        }
    }

    private mutating func writeEmbargo(of document: Document) {
        guard let embargo = document.embargo else { return }
        sink.markup("<p class=\"embargo\">")
        if let notice = embargo.notice { sink.text(notice) }
        if let until = embargo.until {
            if embargo.notice != nil { sink.markup(" ") }
            time(until)
        }
        sink.markup("</p>\n")
    }

    private mutating func writeHeadLines(of document: Document) {
        for headLine in document.headLines {
            switch headLine {
            case .block(let block): write([block])
            case .dateline(let text): line(LocalizedText(text), element: "p", role: "dateline")
            case .date(let date):
                sink.markup("<p class=\"date\">")
                time(date)
                sink.markup("</p>\n")
            case .byline(let text): line(text, element: "p", role: "byline")
            }
        }
    }

    /// Writes a line of the head unless it is empty.
    private mutating func line(_ text: LocalizedText, element: StaticString, role: String?) {
        guard !text.text.isBlank else { return }
        let outer = writer.language
        sink.start(element)
        if let role { sink.attribute("class", role) }
        writer.writeLanguage(text.language, to: &sink)
        sink.text(text.text)
        sink.end(element)
        sink.breakLine()
        writer.language = outer
    }

    /// Writes a date for people and machines.
    private mutating func time(_ date: NewsDate) {
        sink.start("time")
        sink.attribute("datetime", date.schemaText)
        sink.text(date.forReading)
        sink.end("time")
    }

    mutating func writeFurniture(_ blocks: [Block]) {
        guard !blocks.isEmpty else { return }
        sink.markup("<aside class=\"furniture\">\n")
        write(blocks)
        sink.markup("</aside>\n")
    }
}
