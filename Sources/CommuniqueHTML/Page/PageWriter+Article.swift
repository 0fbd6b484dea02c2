import Communique

extension PageWriter {
    /// Writes what stands over the text: issuer and kind, titles, the lines between them and the text.
    mutating func writeHeader() {
        section("header") { page in
            page.writeMasthead()
            page.writeTitles()
            page.writeEmbargo()
            page.writeSummaries()
            page.writeHeadLines()
        }
    }

    private mutating func writeMasthead() {
        let provider = document.provider?.displayName ?? document.party(.issuer)?.displayName
        let kind = document.kind.flatMap(words.name(of:))
        section("p", class: "masthead") { page in
            page.line(provider.map { LocalizedText($0) }, in: "span", class: "provider")
            page.line(kind.map(page.word), in: "span", class: "kind")
        }
    }

    private mutating func writeTitles() {
        // A page shows its title once; copies of it in the head are left out.
        if let headline = document.headline {
            line(headline, in: "h1")
        } else if let title = document.front.having(.title).first {
            line(LocalizedText(title.plainText, language: title.language), in: "h1")
        }
        for headline in document.headlines.dropFirst() { line(headline, class: "title") }
        if document.subtitles.isEmpty {
            for block in document.front.having(.subtitle) { blocks.write(block, to: &sink) }
        } else {
            for subtitle in document.subtitles { line(subtitle, class: "subtitle") }
        }
    }

    private mutating func writeEmbargo() {
        guard let embargo = document.embargo else { return }
        sink.start("p")
        sink.attribute("class", "embargo")
        // A notice as printed says what it is; a date alone does not.
        let notice = embargo.notice.flatMap { $0.isBlank ? nil : $0 }
        if let notice {
            sink.text(notice)
        } else {
            line(word(words.embargo), in: "span")
        }
        if let until = embargo.until {
            sink.text(" ")
            time(until)
        }
        sink.end("p")
        sink.breakLine()
    }

    /// Writes the summaries that the text does not begin with anyway.
    private mutating func writeSummaries() {
        guard !document.summaries.isEmpty else { return }
        let opening = document.body.prefix(4).map(\.plainText)
        for summary in document.summaries
        where !opening.contains(where: { $0.contains(summary.text) }) {
            line(summary, class: "summary")
        }
    }

    private mutating func writeHeadLines() {
        let dateBlocks = document.front.filter { $0.role == .date }.count
        for headLine in document.headLines {
            switch headLine {
            case .block(let block):
                if block.role == .date, dateBlocks == 1, let date = document.dates.shown {
                    line(block, as: date)
                } else {
                    blocks.write(block, to: &sink)
                }
            case .dateline(let text): line(LocalizedText(text), class: "dateline")
            case .date(let date): line(date, class: "date")
            case .byline(let text): line(text, class: "byline")
            }
        }
        if let modified = document.dates.modified, modified != document.dates.shown {
            line(modified, class: "modified", label: words.modified)
        }
    }

    /// Writes a date as it is printed.
    private mutating func line(_ block: Block, as date: NewsDate) {
        guard !block.content.isBlank else { return }
        let outer = blocks.language
        sink.start("p")
        sink.attribute("class", "date")
        blocks.writeLanguage(block.language, to: &sink)
        sink.start("time")
        sink.attribute("datetime", date.schemaText)
        sink.text(block.plainText)
        sink.end("time")
        sink.end("p")
        sink.breakLine()
        blocks.language = outer
    }

    private mutating func line(_ date: NewsDate, class className: String, label: String? = nil) {
        sink.start("p")
        sink.attribute("class", className)
        if let label { sink.text(label + " ") }
        time(date)
        sink.end("p")
        sink.breakLine()
    }
}

// MARK: Under the text

extension PageWriter {
    /// Writes what stands under the text: contacts, files, other texts, rights.
    mutating func writeFooter() {
        section("footer") { page in
            page.writeContacts()
            page.writeAttachments()
            page.writeRelatedItems()
            page.writeRights()
        }
        guard options.includeFurniture else { return }
        section("aside", class: "furniture") { page in
            for block in page.document.furniture where block.role != .contact {
                page.blocks.write(block, to: &page.sink)
            }
        }
    }

    /// Writes the lines of contacts as printed, else the persons and offices of the fields.
    private mutating func writeContacts() {
        let printed = document.furniture.filter { $0.role == .contact }
        let parties = document.parties.filter { $0.role == .contact }
        section("section", class: "contacts", heading: words.contacts) { page in
            page.section("address") { page in
                for block in printed { page.blocks.write(block, to: &page.sink) }
                guard printed.isEmpty else { return }
                for party in parties {
                    let parts = [party.name, party.jobTitle, party.affiliation]
                        .compactMap { $0 }.filter { !$0.isBlank }
                    page.line(LocalizedText(parts.joined(separator: ", ")))
                }
            }
        }
    }

    private mutating func writeAttachments() {
        section("section", class: "attachments", heading: words.attachments) { page in
            page.section("ul") { page in
                for attachment in page.document.attachments { page.write(attachment) }
            }
        }
    }

    private mutating func write(_ attachment: Attachment) {
        guard !attachment.title.text.isBlank || !attachment.renditions.isEmpty else { return }
        sink.start("li")
        let hasOne = attachment.renditions.count == 1
        if hasOne {
            write(attachment.renditions[0], titled: attachment.title)
        } else {
            line(attachment.title, in: "span")
            for rendition in attachment.renditions { write(rendition, titled: nil) }
        }
        sink.end("li")
        sink.breakLine()
    }

    /// Writes a link to a form of an attachment, with what is known of the file behind it.
    private mutating func write(_ rendition: Rendition, titled title: LocalizedText?) {
        let name = rendition.fileName ?? rendition.contentType ?? rendition.href ?? ""
        let text = title.flatMap { $0.text.isBlank ? nil : $0 } ?? LocalizedText(name)
        link(
            text,
            to: rendition.href,
            feature: "document.attachments",
            type: rendition.contentType
        )
        var facts = [rendition.fileName == text.text ? nil : rendition.fileName]
        facts.append(rendition.sizeInBytes.flatMap(Self.size))
        let known = facts.compactMap { $0 }.filter { !$0.isBlank }
        sink.breakLine()
        guard !known.isEmpty else { return }
        line(LocalizedText("(" + known.joined(separator: ", ") + ")"), in: "span", class: "size")
    }

    /// A size for people: `1.2 MB`, of a thousand thousand bytes.
    private static func size(_ bytes: Int) -> String? {
        guard bytes >= 0 else { return nil }
        if bytes < 1000 { return String(bytes) + " B" }
        if bytes < 1_000_000 { return String((bytes + 500) / 1000) + " kB" }
        let tenths = (bytes / 100_000)
        return String(tenths / 10) + "." + String(tenths % 10) + " MB"
    }

    private mutating func writeRelatedItems() {
        section("nav", class: "related", heading: words.related) { page in
            page.section("ul") { page in
                for item in page.document.relatedItems { page.write(item) }
            }
        }
    }

    private mutating func write(_ item: RelatedItem) {
        guard let title = item.title ?? item.href.map({ LocalizedText($0) }),
            !title.text.isBlank
        else { return }
        sink.start("li")
        link(title, to: item.href, feature: "document.relatedItems")
        if let date = item.date {
            sink.text(" ")
            time(date)
        }
        sink.end("li")
        sink.breakLine()
    }

    private mutating func writeRights() {
        line(document.creditline, class: "creditline")
        let rights = document.rights
        for notice in rights?.copyrightNotices ?? [] { line(notice, class: "rights") }
        if rights?.copyrightNotices.isEmpty ?? false, let holder = rights?.copyrightHolder {
            line(
                holder.name(in: document.language).map { LocalizedText("© " + $0) },
                class: "rights"
            )
        }
        for terms in rights?.usageTerms ?? [] { line(terms, class: "rights") }
        guard let address = document.sourceURL.flatMap(LinkTarget.safe) else { return }
        sink.start("p")
        sink.attribute("class", "source")
        line(word(words.source), in: "span")
        link(LocalizedText(address), to: address, feature: "document.sourceURL")
        sink.end("p")
        sink.breakLine()
    }
}
