import Communique
import CommuniqueHTML
import CommuniqueXML

/// What the elements of NITF's text are in HTML: the one table that its reader goes by.
///
/// - Source: NITF 3.6, `block.content` and `enriched-text`.
enum NITFMarkup {
    /// An element of HTML.
    struct Tag {
        var name: String
        var attributes = MarkupAttributes()
        /// The thing that the text names.
        var entity: Concept?
        /// What stands in it before what the element of NITF holds.
        var children: [Tag] = []
        var text: String?
        /// Whether that is all it holds.
        var isClosed = false
    }

    /// Whether an element holds data alone, and no text for readers.
    static func isPassedOver(_ element: XMLElement) -> Bool {
        switch element.localName {
        case "tobject", "key-list", "media-metadata", "media-object", "alt-code", "nitf-col",
            "nitf-colgroup", "table-reference", "ds", "iim":
            true
        default: false
        }
    }

    /// The elements that an element becomes, the outermost first.
    static func elements(for element: XMLElement) -> [Tag] {
        var attributes = common(element)
        func tag(_ name: String) -> [Tag] { [Tag(name: name, attributes: attributes)] }
        func classed(_ name: String, _ className: String) -> [Tag] {
            attributes.set("class", className)
            return tag(name)
        }
        switch element.localName {
        case "p":
            if element.isMarked("lede") {
                // A class of ours says more; one of the sender does not.
                return classed("p", (attributes["class"].map { $0 + " " } ?? "") + "lede")
            }
            return tag("p")
        case "hl1": return tag("h1")
        case "hl2": return [Tag(name: headingName(&attributes), attributes: attributes)]
        case "bq":
            if let source = element.attribute("quote-source") { attributes.set("title", source) }
            return tag("blockquote")
        case "credit": return tag("footer")
        case "fn": return classed("aside", "footnote")
        case "media": return media(element, attributes)
        case "media-caption": return tag("figcaption")
        case "media-producer": return classed("span", "credit")
        case "note", "datasource", "tagline", "bibliography", "custom-table":
            return classed("p", "note")
        case "byline": return classed("p", "byline")
        case "dateline": return classed("p", "dateline")
        case "abstract": return classed("p", "lede")
        case "ol":
            if let start = element.attribute("seqnum") { attributes.set("start", start) }
            return tag("ol")
        case "ul", "li", "dl", "dt", "dd", "pre", "hr", "table", "caption", "thead", "tbody",
            "tfoot", "tr", "br", "sub", "sup", "ruby", "rt", "rp":
            return tag(element.localName)
        case "th", "td": return tag(element.localName)
        case "block", "body.content", "body", "nitf", "body.end", "nitf-table",
            "nitf-table-metadata", "nitf-table-summary":
            return tag("div")
        default: return phrase(element, attributes)
        }
    }

    private static func phrase(_ element: XMLElement, _ attributes: MarkupAttributes) -> [Tag] {
        var attributes = attributes
        switch element.localName {
        case "a": return [Tag(name: "a", attributes: attributes)]
        case "q":
            // Our own quotations have their marks in the text.
            return [
                Tag(name: attributes["class"] == "quote" ? "span" : "q", attributes: attributes)
            ]
        case "lang": return [Tag(name: "span", attributes: attributes)]
        case "em":
            switch attributes["class"] {
            case nil, "italic", "i":
                attributes.remove("class")
                return [Tag(name: "em", attributes: attributes)]
            case "bold", "strong", "b":
                attributes.remove("class")
                return [Tag(name: "strong", attributes: attributes)]
            default: return [Tag(name: "span", attributes: attributes)]
            }
        case "person", "org", "location", "event", "object.title":
            return [Tag(name: "span", attributes: attributes, entity: NITFEntity.concept(element))]
        case "classifier" where element.attribute("type") == "entity":
            return [Tag(name: "span", attributes: attributes, entity: NITFEntity.concept(element))]
        case "chron", "money", "num", "copyrite", "function", "virtloc", "classifier", "postaddr":
            attributes.set("class", element.localName)
            return [Tag(name: "span", attributes: attributes)]
        default: return [Tag(name: "span", attributes: attributes.onlyLanguage)]
        }
    }

    /// A heading below the first level has its level in the class.
    private static func headingName(_ attributes: inout MarkupAttributes) -> String {
        guard let name = attributes["class"], name.hasPrefix(NITFNames.headingClass),
            let level = Int(name.dropFirst(NITFNames.headingClass.count)), (1...5).contains(level)
        else { return "h2" }
        attributes.remove("class")
        return "h\(level + 1)"
    }

    /// A medium: a figure with its forms, the first as what is shown.
    private static func media(_ element: XMLElement, _ attributes: MarkupAttributes) -> [Tag] {
        let figure = Tag(name: "figure", attributes: attributes.without("class"))
        var forms: [MarkupAttributes] = []
        for reference in element.children where reference.localName == "media-reference" {
            var form = MarkupAttributes()
            form.set(
                "src",
                ["source", "data-location", "name"].lazy.compactMap { reference.attribute($0) }
                    .first
            )
            form.set("type", reference.attribute("mime-type"))
            form.set("alt", reference.attribute("alternate-text"))
            form.set("width", reference.attribute("width"))
            form.set("height", reference.attribute("height"))
            form.set("data-credit", reference.attribute("source-credit"))
            forms.append(form)
        }
        guard var shown = forms.first else { return [figure] }
        let rest = forms.dropFirst().map { Tag(name: "source", attributes: $0, isClosed: true) }
        var medium: Tag
        switch element.attribute("media-type") {
        case "image", nil:
            let picture = Tag(name: "img", attributes: shown, isClosed: true)
            medium = Tag(name: "picture", children: rest + [picture], isClosed: true)
        case "video", "audio":
            shown.set("aria-label", shown["alt"])
            let name = element.attribute("media-type") == "video" ? "video" : "audio"
            medium = Tag(name: name, attributes: shown, children: rest, isClosed: true)
        default:
            shown.set("data", shown["src"])
            shown.set("title", shown["alt"])
            medium = Tag(name: "object", attributes: shown, children: rest, isClosed: true)
        }
        var tags = [figure, medium]
        let hasProducer = element.children.contains { $0.localName == "media-producer" }
        if !hasProducer, let credit = forms.lazy.compactMap({ $0["data-credit"] }).first {
            let attributes: MarkupAttributes = ["class": "credit"]
            tags.append(Tag(name: "span", attributes: attributes, text: credit, isClosed: true))
        }
        return tags
    }

    /// The attributes that HTML has too.
    private static func common(_ element: XMLElement) -> MarkupAttributes {
        var attributes = MarkupAttributes()
        for attribute in element.attributes {
            switch (attribute.name.local, attribute.name.namespace.isEmpty) {
            case ("lang", false): attributes.set("xml:lang", attribute.value)
            case ("id", true), ("class", true), ("href", true), ("name", true), ("colspan", true),
                ("rowspan", true), ("title", true):
                attributes.set(attribute.name.local, attribute.value)
            default: continue
            }
        }
        return attributes
    }

    /// The links of a block that lists related items.
    static func relatedItems(in block: XMLElement) -> [RelatedItem] {
        var items: [RelatedItem] = []
        var pending = [block]
        while let element = pending.popLast() {
            guard element.localName == "a" else {
                pending += Array(element.children).reversed()
                continue
            }
            let title = NITFText.collapsed(element.text)
            let language = element.attribute(.language).flatMap { LanguageTag($0) }
            items.append(
                RelatedItem(
                    relation: element.attribute("class").map { .init(rawValue: $0) } ?? .seeAlso,
                    title: title.isEmpty ? nil : LocalizedText(title, language: language),
                    href: element.attribute("href")
                )
            )
        }
        return items
    }
}

extension XMLElement {
    /// Whether an attribute that is there or not says yes.
    fileprivate func isMarked(_ name: String) -> Bool {
        switch attribute(name)?.lowercased() {
        case "true", "yes", "1", "lede": true
        default: false
        }
    }
}

extension MarkupAttributes {
    /// Sets an attribute; `nil` leaves it as it is.
    fileprivate mutating func set(_ name: String, _ value: String?) {
        guard let value else { return }
        remove(name)
        all.append(Attribute(name, value))
    }

    fileprivate mutating func remove(_ name: String) { all.removeAll { $0.name == name } }

    fileprivate func without(_ name: String) -> MarkupAttributes {
        MarkupAttributes(all.filter { $0.name != name })
    }

    fileprivate var onlyLanguage: MarkupAttributes {
        MarkupAttributes(all.filter { $0.name == "xml:lang" })
    }
}
