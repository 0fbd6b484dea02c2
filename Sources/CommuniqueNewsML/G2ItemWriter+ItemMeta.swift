import Communique
import CommuniqueXML

extension G2ItemWriter {
    /// Writes what is said about the item.
    mutating func writeItemMeta() {
        xml.start(.itemMeta)
        xml.start(.itemClass)
        xml.attribute(.qcode, G2Code.text)
        xml.end()
        writeProvider()
        let versionCreated = versionCreated()
        xml.element(.versionCreated, text(versionCreated))
        writeFirstCreated(versionCreated: versionCreated)
        writeEmbargo()
        xml.start(.pubStatus)
        xml.attribute(.qcode, G2Code.status(document.pubStatus))
        xml.end()
        if let generator = options.generator {
            xml.start(.generator)
            if let version = generator.version { xml.attribute(.versionInfo, text(version)) }
            xml.text(line(generator.name))
            xml.end()
        }
        if let headline = document.headline { write(headline, as: .title) }
        writeEditorialNotes()
        if let url = document.sourceURL, !url.isEmpty {
            xml.element(.altRep, text(IRI.repaired(url)))
        }
        if let expires = document.dates.expires {
            xml.element(.expires, text(dateTime(expires, of: "document.dates.expires")))
        }
        writeRelatedItems()
        writeAttachments()
        xml.end()
    }

    // MARK: Dates

    private mutating func versionCreated() -> String {
        let dates = document.dates
        if let date = options.versionCreated {
            return dateTime(date, of: "document.dates.versionCreated")
        }
        if let date = dates.versionCreated {
            return dateTime(date, of: "document.dates.versionCreated")
        }
        guard let date = dates.modified ?? dates.published ?? dates.created else {
            let text = "1970-01-01T00:00:00Z"
            report.assumed(
                "document.dates.versionCreated",
                "the document has no date; its version is dated \(text)",
                severity: .warning
            )
            return text
        }
        let text = date.instantText()
        report.assumed(
            "document.dates.versionCreated",
            "the version is dated \(text), as the text is"
        )
        return text
    }

    private mutating func writeFirstCreated(versionCreated: String) {
        if let published = document.dates.published {
            xml.element(
                .firstCreated,
                text(dateTime(published, of: "document.dates.published"))
            )
        } else if document.version ?? 1 <= 1 {
            // The first version was made when the first version was made.
            xml.element(.firstCreated, text(versionCreated))
        }
    }

    private mutating func writeEmbargo() {
        guard let embargo = document.embargo else { return }
        guard let until = embargo.until else {
            // An empty element says: embargoed, and nobody knows until when.
            xml.start(.embargoed)
            xml.end()
            return
        }
        let end = until.instantText(utcOffset: NewsDate.latestOffset)
        if !until.isInstant {
            // An embargo must not end too early.
            report.assumed(
                "document.embargo",
                "the end of the embargo, \(until.iso8601), is written \(end)",
                severity: .warning
            )
        }
        xml.element(.embargoed, text(end))
    }

    private mutating func dateTime(_ date: NewsDate, of feature: Diagnostic.Feature) -> String {
        let text = date.instantText()
        if !date.isInstant || date.time?.second == 60 {
            report.assumed(feature, "\(date.iso8601) is written \(text)")
        }
        return text
    }

    // MARK: Notes

    private mutating func writeEditorialNotes() {
        for note in document.editorialNotes {
            write(note.text, as: .edNote, role: note.role.map { text($0.description) })
        }
        if let notice = document.embargo?.notice, !notice.isEmpty {
            write(
                LocalizedText(notice),
                as: .edNote,
                role: text(OwnScheme.role.qcode("embargo-notice"))
            )
        }
        for contact in parts.contacts {
            write(
                LocalizedText(contact.plainText, language: contact.language),
                as: .edNote,
                role: text(OwnScheme.role.qcode("contact"))
            )
        }
    }

    // MARK: Links

    private mutating func writeRelatedItems() {
        var withoutAddress = 0
        for item in document.relatedItems {
            let href = item.href.flatMap { $0.isEmpty ? nil : $0 }
            let guid = item.guid.flatMap { $0.isEmpty ? nil : $0 }
            if href == nil, guid == nil { withoutAddress += 1 }
            xml.start(.link)
            xml.attribute(.rel, text(G2Code.relation(item.relation)))
            if let href { xml.attribute(.href, text(IRI.repaired(href))) }
            if let guid { xml.attribute(.residref, text(IRI.repaired(guid))) }
            if item.relation == .translation, let language = item.title?.language {
                // The language of the other item.
                xml.attribute(.language, text(language.rawValue))
            }
            if let title = item.title { write(title, as: .title) }
            if let date = item.date { xml.element(.contentCreated, text(date.schemaText)) }
            xml.end()
        }
        for block in parts.related where !writeLink(to: block, rel: "irel:seeAlso") {
            withoutAddress += 1
        }
        if withoutAddress > 0 {
            report.narrowed(
                "document.relatedItems",
                "\(withoutAddress) related item(s) have no address: their links hold the title alone"
            )
        }
    }

    private mutating func writeAttachments() {
        let rel = OwnScheme.relation.qcode("attachment")
        var withoutAddress = 0
        for attachment in document.attachments {
            var isLinked = false
            for rendition in attachment.renditions {
                reportUnwritten(of: rendition)
                guard let href = rendition.href, !href.isEmpty else { continue }
                isLinked = true
                xml.start(.link)
                xml.attribute(.rel, text(rel))
                writeTarget(href: href, of: rendition)
                write(attachment.title, as: .title)
                xml.end()
            }
            guard !isLinked else { continue }
            withoutAddress += 1
            xml.start(.link)
            xml.attribute(.rel, text(rel))
            if let name = attachment.renditions.lazy.compactMap(\.fileName).first {
                xml.attribute(.title, text(name))
            }
            write(attachment.title, as: .title)
            xml.end()
        }
        for block in parts.attachments where !writeLink(to: block, rel: rel) {
            withoutAddress += 1
        }
        if withoutAddress > 0 {
            report.narrowed(
                "document.attachments",
                "\(withoutAddress) attachment(s) have no address: their links hold the title alone"
            )
        }
    }

    private mutating func reportUnwritten(of rendition: Rendition) {
        if rendition.width != nil || rendition.height != nil || rendition.duration != nil
            || rendition.role != nil
        {
            report.narrowed("document.attachments", "a link has no measures, duration or role")
        }
    }

    /// Writes a link for a block of the furniture, to the first address in it; `false` when it has
    /// none.
    private mutating func writeLink(to block: Block, rel: String) -> Bool {
        var href: String?
        for inline in block.content.walked {
            if case .link(let link) = inline, !link.href.isEmpty {
                href = link.href
                break
            }
        }
        xml.start(.link)
        xml.attribute(.rel, text(rel))
        if let href { xml.attribute(.href, text(IRI.repaired(href))) }
        write(LocalizedText(block.plainText, language: block.language), as: .title)
        xml.end()
        return href != nil
    }
}
