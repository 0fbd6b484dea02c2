import Communique

extension NinjsWriter {
    mutating func writeRenditions() {
        var forms: [(name: String, title: String?, rendition: Rendition)] = []
        for (index, rendition) in document.renditions.enumerated() {
            let name = rendition.role?.code ?? "rendition-" + String(index + 1)
            forms.append((name, rendition.fileName, rendition))
        }
        for (index, attachment) in document.attachments.enumerated() {
            let name = "attachment-" + String(index + 1)
            let renditions = attachment.renditions.isEmpty ? [Rendition()] : attachment.renditions
            for (number, rendition) in renditions.enumerated() {
                let suffix = number == 0 ? "" : "-" + String(number + 1)
                let title = attachment.title.text
                forms.append((name + suffix, title.isEmpty ? rendition.fileName : title, rendition))
            }
        }
        json.objects("renditions", forms) { json, form in
            json.key("name")
            json.string(form.name)
            json.member("href", form.rendition.href.flatMap(IRI.absoluteURI))
            json.member("contentType", form.rendition.contentType)
            json.member("title", form.title)
            json.member("width", form.rendition.width)
            json.member("height", form.rendition.height)
            json.member("sizeInBytes", form.rendition.sizeInBytes)
            json.member("duration", form.rendition.duration)
        }
        remarkOnAttachments()
        for form in forms {
            if let href = form.rendition.href, IRI.absoluteURI(href) == nil {
                remark(.notRepresented, .renditions, "the address of \(form.name) is not absolute")
            }
        }
    }

    /// Says what of the attachments has no member.
    private mutating func remarkOnAttachments() {
        let forms = document.attachments.flatMap { attachment in
            attachment.renditions.map { (attachment.title.text, $0) }
        }
        if forms.contains(where: { $0.1.role != nil || !$0.0.isEmpty && $0.1.fileName != nil }) {
            remark(
                .narrowed,
                .attachments,
                "attachments are written without the roles and file names of their forms"
            )
        }
    }

    /// Writes the related items that have an identifier; ninjs can point to no other.
    mutating func writeAssociations() {
        var items: [(uri: String, item: RelatedItem)] = []
        for item in document.relatedItems {
            let uri = item.guid.flatMap(IRI.absoluteURI) ?? item.href.flatMap(IRI.absoluteURI)
            if let uri { items.append((uri, item)) }
        }
        let left = document.relatedItems.count - items.count
        if left > 0 {
            if items.isEmpty {
                lost.insert(.relatedItems)
            } else {
                remark(.notRepresented, .relatedItems, "\(left) related items have no address")
            }
        }
        var hasInexactDates = false
        json.objects("associations", items) { json, association in
            let item = association.item
            let title = item.title?.text ?? ""
            json.key("name")
            json.string(title.isEmpty ? association.uri : title)
            json.member("rel", item.relation.rawValue)
            json.member("uri", association.uri)
            json.member("type", "text")
            json.member("representationType", "partial")
            json.member("language", item.title?.language?.rawValue)
            json.member("versionCreated", item.date?.ninjsDateTime)
            json.objects("headlines", title.isEmpty ? [] : [title]) { json, title in
                json.member("role", "main")
                json.member("value", title)
            }
            var ids: [(String, String)] = []
            if let guid = item.guid, guid != association.uri { ids.append(("guid", guid)) }
            if let href = item.href { ids.append(("url", href)) }
            if let date = item.date, !date.isInstant {
                ids.append(("versionCreated", date.iso8601))
                hasInexactDates = true
            }
            json.objects("altIds", ids) { json, id in
                json.member("role", id.0)
                json.member("value", id.1)
            }
        }
        if hasInexactDates {
            remark(
                .narrowed,
                .relatedItems,
                "dates of related items that are no instant are in altIds"
            )
        }
    }
}
