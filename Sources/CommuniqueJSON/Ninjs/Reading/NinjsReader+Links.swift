import Communique

extension NinjsReader {
    mutating func readRenditions() {
        var attachments: [String: Int] = [:]
        for (name, node) in named("renditions") {
            let rendition = rendition(node, name: name)
            guard name.hasPrefix(NinjsTerms.attachmentPrefix) else {
                document.renditions.append(rendition)
                continue
            }
            // `attachment-2-3` is the third form of the second attachment.
            let number = name.dropFirst(NinjsTerms.attachmentPrefix.count).prefix { $0 != "-" }
            var form = rendition
            let title = form.fileName ?? ""
            form.fileName = nil
            form.role = nil
            if let index = attachments[String(number)] {
                document.attachments[index].renditions.append(form)
            } else {
                attachments[String(number)] = document.attachments.count
                let isEmpty = form == Rendition()
                document.attachments.append(
                    Attachment(LocalizedText(title), renditions: isEmpty ? [] : [form])
                )
            }
        }
    }

    /// The objects of a member with their names: of an array, or of an object as the first line has it.
    private mutating func named(_ name: StaticString, of node: JSONNode? = nil) -> [(
        String, JSONNode
    )] {
        guard let value = (node ?? item).member(name) else { return [] }
        if value.kind == .object {
            return value.members.compactMap { key, value in
                value.kind == .object ? (key.content, value) : nil
            }
        }
        return objects(name, of: node).map { (text("name", of: $0) ?? "", $0) }
    }

    private static let renditionMembers: NameSet = [
        "name", "href", "contenttype", "mimetype", "title", "width", "height", "sizeinbytes",
        "duration",
    ]

    private mutating func rendition(_ node: JSONNode, name: String) -> Rendition {
        keepOthers(of: node, in: "renditions", but: Self.renditionMembers)
        var rendition = Rendition(
            href: text("href", of: node),
            fileName: text("title", of: node),
            contentType: text("contentType", of: node) ?? text("mimetype", of: node),
            sizeInBytes: node.member("sizeInBytes")?.integer,
            width: node.member("width")?.integer,
            height: node.member("height")?.integer,
            duration: node.member("duration")?.integer
        )
        if !name.hasPrefix(NinjsTerms.renditionPrefix) {
            let isCode = NinjsTerms.renditionCodes.contains(name)
            rendition.role = QCode(alias: isCode ? "rnd" : NinjsTerms.renditionAlias, code: name)
        }
        return rendition
    }

    // MARK: Associations

    /// Takes pictures and recordings for figures, other items for related ones.
    mutating func readAssociations() {
        for (name, node) in named("associations") {
            let forms = named("renditions", of: node).map { rendition($1, name: $0) }
                .filter { $0.href != nil }
            let type = text("type", of: node)
            if !forms.isEmpty, let type, ["picture", "graphic", "video", "audio"].contains(type) {
                addFigure(node, forms)
            } else {
                document.relatedItems.append(relatedItem(node, name: name))
            }
            keepOthers(of: node, in: "associations", but: Self.associationMembers)
        }
    }

    private static let associationMembers: NameSet = [
        "uri", "name", "rel", "type", "representationtype", "language", "versioncreated",
        "headlines", "headline", "descriptions", "by", "byline", "copyrightholder", "renditions",
        "altids", "title",
    ]

    /// Adds a figure to the end of the body, or what the association knows of it to the figure of the
    /// body that shows the same medium.
    private mutating func addFigure(_ node: JSONNode, _ forms: [Rendition]) {
        let addresses = Set(forms.compactMap(\.href))
        let texts = words(of: node)
        var figure = Block.Figure(
            caption: texts.caption.map { [.text($0)] } ?? [],
            renditions: forms,
            alternativeText: text("title", of: node),
            credit: text("by", of: node) ?? text("byline", of: node)
                ?? text("copyrightHolder", of: node)
        )
        for (index, block) in document.body.enumerated() {
            guard case .figure(let shown) = block.kind,
                shown.renditions.contains(where: { addresses.contains($0.href ?? "") })
            else { continue }
            if !shown.caption.isEmpty { figure.caption = shown.caption }
            figure.alternativeText = shown.alternativeText ?? figure.alternativeText
            figure.credit = shown.credit ?? figure.credit
            document.body[index].kind = .figure(figure)
            return
        }
        let words = figure.caption.plainText
        if words.isEmpty { figure.caption = texts.title.map { [.text($0)] } ?? [] }
        let language = text("language", of: node).flatMap { LanguageTag($0) }
        let block = Block(
            .figure(figure),
            language: language == document.language ? nil : language
        )
        // A plain text body has the caption for a paragraph.
        if let index = document.body.lastIndex(where: { other in
            other.role == .paragraph && !words.isEmpty && other.plainText == words
        }) {
            document.body[index] = block
        } else {
            document.body.append(block)
        }
    }

    /// The headline and the description of an association.
    private mutating func words(of node: JSONNode) -> (title: String?, caption: String?) {
        func first(_ name: StaticString, _ prefix: String, _ reader: inout NinjsReader) -> String? {
            for object in reader.objects(name, of: node) {
                if let value = reader.text("value", of: object) {
                    return MarkupText.looksLikeMarkup(value) ? MarkupText.line(of: value) : value
                }
            }
            for (key, value) in node.members where key.content.hasPrefix(prefix) {
                if let value = value.string, !value.isEmpty {
                    return MarkupText.looksLikeMarkup(value) ? MarkupText.line(of: value) : value
                }
            }
            return nil
        }
        let title =
            text("headline", of: node) ?? first("headlines", "headline_", &self)
            ?? text("title", of: node)
        return (title, first("descriptions", "description_", &self))
    }

    private mutating func relatedItem(_ node: JSONNode, name: String) -> RelatedItem {
        var ids: [String: String] = [:]
        if let altIDs = node.member("altIds") {
            for (key, value) in altIDs.members { ids[key.content] = value.string }
            for id in altIDs.elements {
                if let role = text("role", of: id) { ids[role] = text("value", of: id) }
            }
        }
        let uri = text("uri", of: node)
        let relation = text("rel", of: node) ?? ids[NinjsTerms.Role.relation]
        let title = words(of: node).title ?? (name == uri || name.isEmpty ? nil : name)
        let language = text("language", of: node).flatMap { LanguageTag($0) }
        let address = ids[NinjsTerms.Role.url]
        var guid = ids[NinjsTerms.Role.guid] ?? uri
        if ids[NinjsTerms.Role.guid] == nil, address != nil,
            address.flatMap(IRI.absoluteURI) == uri
        {
            guid = nil
        }
        return RelatedItem(
            relation: relation.map { RelatedItem.Relation(rawValue: $0) } ?? .seeAlso,
            title: title.map { LocalizedText($0, language: language) },
            href: address ?? uri.flatMap { $0.hasPrefix("http") ? $0 : nil },
            guid: guid,
            date: date("versionCreated", of: node)
                ?? ids["versionCreated"].flatMap { NewsDate(iso8601: $0) }
        )
    }
}
