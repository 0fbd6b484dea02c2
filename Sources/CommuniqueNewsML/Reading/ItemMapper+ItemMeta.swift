import Communique
import CommuniqueXML

extension ItemMapper {
    /// Reads what is said about the item.
    mutating func readItemMeta(_ itemMeta: XMLElement) {
        for element in itemMeta.children where element.isG2 {
            switch element.localName {
            case "provider": readProvider(element)
            case "versionCreated": readDate(element, .versionCreated, \.versionCreated)
            case "firstCreated": readDate(element, .published, \.published)
            case "expires": readDate(element, .expires, \.expires)
            case "embargoed": readEmbargo(element)
            case "pubStatus": readStatus(element)
            case "edNote": readNote(element)
            case "altRep", "origRep": readAddress(element)
            case "link": readLink(element)
            case "itemClass", "title", "generator": used.append(element)
            default: continue
            }
        }
        if itemMeta.first("provider") == nil {
            report.add(.missing, .warning, "the item has no provider", at: itemMeta)
        }
        if itemMeta.first("itemClass") == nil {
            report.add(.missing, .warning, "the item has no itemClass", at: itemMeta)
        }
        if itemMeta.first("versionCreated") == nil {
            report.add(.missing, .warning, "the item has no versionCreated", at: itemMeta)
        }
    }

    /// Reads a date into its field; the first that can be read counts.
    mutating func readDate(
        _ element: XMLElement,
        _ field: G2Field,
        _ path: WritableKeyPath<Document.Dates, NewsDate?>
    ) {
        guard document.dates[keyPath: path] == nil, let date = date(element) else { return }
        document.dates[keyPath: path] = date
        provenance.add(field, element)
    }

    private mutating func readProvider(_ element: XMLElement) {
        guard document.provider == nil else { return }
        let party = party(element, role: .issuer, nature: .organisation)
        document.provider = party
        provenance.add(.provider, element)
    }

    private mutating func readEmbargo(_ element: XMLElement) {
        used.append(element)
        guard provenance[.embargo].isEmpty else { return }
        provenance.add(.embargo, element)
        var embargo = document.embargo ?? Embargo()
        // An empty element says: embargoed, and nobody knows until when.
        if !element.text.trimmedBlanks.isEmpty {
            embargo.until = date(element)
        }
        document.embargo = embargo
    }

    private mutating func readStatus(_ element: XMLElement) {
        used.append(element)
        guard document.pubStatus == nil,
            let text = element.value("qcode") ?? element.value("uri")
        else { return }
        switch schemes.code(text, in: "stat")?.lowercased() {
        case "usable": document.pubStatus = .usable
        case "withheld", "withhold": document.pubStatus = .withheld
        case "canceled", "cancelled": document.pubStatus = .canceled
        default:
            report.add(
                .value,
                .warning,
                "“\(text)” is no publishing status of the standard",
                at: element
            )
            return
        }
        provenance.add(.pubStatus, element)
    }

    private mutating func readNote(_ element: XMLElement) {
        let text = localized(element, isBlock: true)
        guard !text.text.isEmpty else { return }
        switch profile.use(ofNoteRole: element.value("role") ?? element.value("roleuri")) {
        case .embargoNotice where document.embargo?.notice == nil:
            var embargo = document.embargo ?? Embargo()
            embargo.notice = text.text
            document.embargo = embargo
            provenance.add(.embargoNotice, element)
        case .contact:
            document.furniture.append(
                Block(
                    .contact(.init(text.text)),
                    language: text.language,
                    source: report.lines.range(of: element)
                )
            )
            provenance.add(.contacts, element)
        default:
            document.editorialNotes.append(EditorialNote(text, role: qcode(element, "role")))
            provenance.add(.editorialNotes, element)
        }
    }

    /// Reads where else the item can be had: the first address is that of the document.
    private mutating func readAddress(_ element: XMLElement) {
        let address = element.text.trimmedBlanks
        guard document.sourceURL == nil, !address.isEmpty else { return }
        used.append(element)
        document.sourceURL = address
        provenance.add(.sourceURL, element)
    }

    // MARK: Links

    private mutating func readLink(_ element: XMLElement) {
        used.append(element)
        let rel = element.value("rel") ?? element.value("reluri")
        let href = element.value("href")
        let title = (element.first("title") ?? element.first("headline")).map { localized($0) }
            .flatMap { $0.text.isEmpty ? nil : $0 }
        if href == nil, element.value("residref") == nil, title == nil {
            report.add(.value, .note, "a link leads nowhere", at: element)
        }
        if isAttachment(element, rel: rel, href: href) {
            readAttachment(element, title: title)
            return
        }
        var item = RelatedItem(
            relation: relation(rel),
            title: title,
            href: href,
            guid: element.value("residref"),
            source: report.lines.range(of: element)
        )
        if let created = element.first("contentCreated") { item.date = date(created) }
        document.relatedItems.append(item)
        provenance.add(.relatedItems, element)
    }

    /// The relation that a link names: one of the model's where it is one of IPTC's or ours.
    func relation(_ rel: String?) -> RelatedItem.Relation {
        guard let rel else { return .seeAlso }
        if let own = schemes.code(rel, in: OwnScheme.relation.rawValue) {
            return .init(rawValue: own.removingPercentEncoding)
        }
        switch schemes.code(rel, in: "irel") {
        case "seeAlso": return .seeAlso
        case "derivedFrom": return .derivedFrom
        case "isTranslationOf", "translatedFrom", "translation": return .translation
        default: return .init(rawValue: rel)
        }
    }

    /// Whether a link leads to a file that goes with the text, and not to another item.
    private func isAttachment(_ element: XMLElement, rel: String?, href: String?) -> Bool {
        if rel.flatMap({ schemes.code($0, in: OwnScheme.relation.rawValue) }) == "attachment" {
            return true
        }
        guard href != nil, element.value("residref") == nil,
            let type = element.value("contenttype")?.lowercased()
        else { return false }
        return !type.hasPrefix("application/vnd.iptc.g2.") && !type.hasPrefix("text/html")
            && !type.contains("xhtml")
    }

    /// Reads a file; further forms of one file follow it with the same title.
    private mutating func readAttachment(_ element: XMLElement, title: LocalizedText?) {
        var rendition = Rendition(
            href: element.value("href") ?? element.value("residref"),
            fileName: element.value("title"),
            contentType: element.value("contenttype"),
            sizeInBytes: element.value("size").flatMap { Int($0) }
        )
        if rendition.href == nil, rendition.contentType == nil, rendition.sizeInBytes == nil,
            rendition.fileName == nil
        {
            rendition = Rendition()
        }
        let name = title ?? LocalizedText(rendition.fileName ?? rendition.href ?? "")
        document.attachments.append(
            Attachment(
                name,
                renditions: rendition == Rendition() ? [] : [rendition],
                source: report.lines.range(of: element)
            )
        )
        provenance.add(.attachments, element)
    }
}
