import Communique

extension NinjsWriter {
    mutating func writeRenditions() {
        var forms: [Form] = []
        for (index, rendition) in document.renditions.enumerated() {
            let name = rendition.role?.code ?? NinjsTerms.renditionPrefix + String(index + 1)
            forms.append(Form(name: name, title: rendition.fileName, rendition: rendition))
        }
        for (index, attachment) in document.attachments.enumerated() {
            let name = NinjsTerms.attachmentPrefix + String(index + 1)
            let renditions = attachment.renditions.isEmpty ? [Rendition()] : attachment.renditions
            for (number, rendition) in renditions.enumerated() {
                let suffix = number == 0 ? "" : "-" + String(number + 1)
                let title = attachment.title.text
                forms.append(
                    Form(
                        name: name + suffix,
                        title: title.isEmpty ? rendition.fileName : title,
                        rendition: rendition
                    )
                )
            }
        }
        write(forms)
        remarkOnAttachments()
        for form in forms {
            if let href = form.rendition.href, IRI.absoluteURI(href) == nil {
                remark(.notRepresented, .renditions, "the address of \(form.name) is not absolute")
            }
        }
    }

    private struct Form {
        var name: String
        var title: String?
        var rendition: Rendition
    }

    private mutating func write(_ forms: [Form]) {
        guard !forms.isEmpty else { return }
        json.key("renditions")
        if isFirstLine { json.beginObject() } else { json.beginArray() }
        var names = NinjsNames()
        for form in forms {
            if isFirstLine {
                // The name must begin with a letter or a digit.
                let isPlain = form.name.utf8.first.map(NinjsShape.isWord) ?? false
                json.key(text: names.unique(isPlain ? form.name : "form_" + form.name))
            }
            json.beginObject()
            if !isFirstLine {
                json.key("name")
                json.string(form.name)
            }
            json.member("href", form.rendition.href.flatMap(IRI.absoluteURI))
            json.member(isFirstLine ? "mimetype" : "contentType", form.rendition.contentType)
            json.member("title", form.title)
            json.member("width", form.rendition.width)
            json.member("height", form.rendition.height)
            json.member("sizeInBytes", form.rendition.sizeInBytes)
            json.member("duration", form.rendition.duration)
            json.endObject()
        }
        if isFirstLine { json.endObject() } else { json.endArray() }
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

    // MARK: Associations

    /// Writes the related items that have an identifier, for ninjs can point to no other, and the media
    /// of the figures.
    mutating func writeAssociations() {
        let figures = figures
        var items: [(uri: String, item: RelatedItem)] = []
        for item in document.relatedItems {
            let uri = item.guid.flatMap(IRI.absoluteURI) ?? item.href.flatMap(IRI.absoluteURI)
            if let uri { items.append((uri, item)) }
        }
        remarkOnRelated(items.map(\.item))
        guard !items.isEmpty || !figures.isEmpty else { return }
        json.key("associations")
        if isFirstLine { json.beginObject() } else { json.beginArray() }
        var names = NinjsNames()
        for (uri, item) in items { write(item, uri: uri, &names) }
        for (index, figure) in figures.enumerated() {
            write(figure.figure, figure.language, uri: figure.uri, number: index + 1, &names)
        }
        if isFirstLine { json.endObject() } else { json.endArray() }
    }

    /// The figures of the body whose medium can be pointed to.
    private var figures: [(uri: String, figure: Block.Figure, language: LanguageTag?)] {
        document.body.compactMap { block in
            guard case .figure(let figure) = block.kind,
                let uri = figure.renditions.lazy.compactMap({ $0.href.flatMap(IRI.absoluteURI) })
                    .first
            else { return nil }
            return (uri, figure, block.language)
        }
    }

    private mutating func beginAssociation(_ name: String, key: String, _ names: inout NinjsNames) {
        if isFirstLine { json.key(text: names.unique(NinjsNames.word(key))) }
        json.beginObject()
        if !isFirstLine {
            json.key("name")
            json.string(name)
        }
    }

    private mutating func write(_ item: RelatedItem, uri: String, _ names: inout NinjsNames) {
        let title = item.title?.text ?? ""
        let relation = item.relation.rawValue
        beginAssociation(title.isEmpty ? uri : title, key: "item_" + relation, &names)
        let hasRelation = version.line == .third
        if hasRelation { json.member("rel", relation) }
        json.member("uri", uri)
        json.member("type", "text")
        json.member("representationType", isFirstLine ? "incomplete" : "partial")
        json.member("language", item.title?.language?.rawValue)
        json.member("versionCreated", item.date?.ninjsDateTime)
        write(headline: title)
        var ids: [(String, String)] = []
        // Before 3.0 an association has no word for its relation.
        if !hasRelation, item.relation != .seeAlso {
            ids.append((NinjsTerms.Role.relation, relation))
        }
        if let guid = item.guid, guid != uri { ids.append((NinjsTerms.Role.guid, guid)) }
        if let href = item.href { ids.append((NinjsTerms.Role.url, href)) }
        if let date = item.date, !date.isInstant {
            ids.append(("versionCreated", date.iso8601))
        }
        writeIDs(ids)
        json.endObject()
    }

    private mutating func write(
        _ figure: Block.Figure,
        _ language: LanguageTag?,
        uri: String,
        number: Int,
        _ names: inout NinjsNames
    ) {
        let name = NinjsTerms.figurePrefix + String(number)
        beginAssociation(name, key: name, &names)
        if version.line == .third { json.member("rel", "figure") }
        json.member("uri", uri)
        let medium = figure.renditions.first?.contentType?.prefix { $0 != "/" }
        json.member(
            "type",
            medium == "video" || medium == "audio" ? medium.map(String.init) : "picture"
        )
        json.member("representationType", isFirstLine ? "incomplete" : "partial")
        json.member("language", language?.rawValue)
        // 1.0 and 1.1 have no titles; the version that an item is pruned for drops it.
        json.member("title", figure.alternativeText)
        let caption = figure.caption.plainText
        if !caption.isEmpty {
            if isFirstLine {
                json.member("description_caption", caption)
            } else {
                json.objects("descriptions", [caption]) { json, caption in
                    json.member("role", "caption")
                    json.member("value", caption)
                }
            }
        }
        json.member(isFirstLine ? "byline" : "by", figure.credit)
        write(
            figure.renditions.enumerated().map { index, rendition in
                Form(
                    name: rendition.role?.code ?? NinjsTerms.renditionPrefix + String(index + 1),
                    title: rendition.fileName,
                    rendition: rendition
                )
            }
        )
        json.endObject()
    }

    private mutating func write(headline: String) {
        guard !headline.isEmpty else { return }
        if isFirstLine {
            json.member("headline", headline)
        } else {
            json.objects("headlines", [headline]) { json, title in
                json.member("role", "main")
                json.member("value", title)
            }
        }
    }

    private mutating func remarkOnRelated(_ written: [RelatedItem]) {
        let left = document.relatedItems.count - written.count
        if left > 0 {
            if written.isEmpty {
                lost.insert(.relatedItems)
            } else {
                remark(.notRepresented, .relatedItems, "\(left) related items have no address")
            }
        }
        if written.contains(where: { $0.date.map { !$0.isInstant } ?? false }) {
            remark(
                .narrowed,
                .relatedItems,
                "dates of related items that are no instant are in altIds"
            )
        }
    }
}
