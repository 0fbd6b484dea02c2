import Communique

extension Document {
    /// What the document says of itself, in the words of schema.org.
    ///
    /// - Source: schema.org 28, `NewsArticle`, `Article`.
    func linkedData(
        canonical: String?,
        images: [(address: String, picture: Rendition, alternative: String?)]
    ) -> LinkedObject {
        var item = LinkedObject(
            isNews ? "NewsArticle" : "Article",
            context: "https://schema.org"
        )
        item.set("@id", guid.flatMap { IRI.absoluteURI($0) })
        item.set("url", canonical)
        item.set("mainEntityOfPage", canonical)
        item.set("identifier", identifiers)
        item.set("version", version)
        item.set("headline", headline?.text)
        item.set("alternativeHeadline", (headlines.dropFirst() + subtitles).map(\.text))
        item.set("abstract", summaries.first?.text)
        item.set("inLanguage", allLanguages.map(\.rawValue))
        item.set("genre", genreNames)
        item.set("dateCreated", dates.created?.schemaText)
        item.set("datePublished", dates.published?.schemaText)
        item.set("dateModified", dates.modified?.schemaText)
        item.set("expires", dates.expires?.schemaText)
        item.set("creativeWorkStatus", pubStatus?.rawValue)
        setParties(of: &item)
        item.set("locationCreated", (place ?? dateline?.place)?.linkedData)
        item.set("keywords", keywords.map(\.text))
        item.set("about", subjects.compactMap { $0.linkedData(in: language) })
        item.set("mentions", entities.compactMap { $0.linkedData(in: language) })
        item.set("image", images.map { image($0.address, $0.picture, $0.alternative) })
        item.set("associatedMedia", attachments.flatMap(\.linkedData))
        item.set("encoding", renditions.compactMap { $0.linkedData(named: nil) })
        item.set("creditText", creditline?.text)
        item.set("copyrightHolder", rights?.copyrightHolder?.linkedData(in: language))
        item.set("copyrightNotice", rights?.copyrightNotices.map(\.text) ?? [])
        item.set("usageInfo", rights?.usageTerms.map(\.linkedData) ?? [])
        return item
    }

    /// Whether search engines are to take the document for news.
    private var isNews: Bool { kind == .news || kind == .pressRelease || kind == .announcement }

    private var genreNames: [String] {
        let names = genres.compactMap { $0.name(in: language) }
        return kind.map { [$0.name.text] + names } ?? names
    }

    private var identifiers: [LinkedData] {
        let others = alternativeIDs.map { id in
            var value = LinkedObject("PropertyValue")
            value.set("propertyID", id.role)
            value.set("value", id.value)
            return LinkedData.object(value)
        }
        return (guid.map { [.text($0)] } ?? []) + others
    }

    /// Who speaks is the author of a speech; who wrote a report is its author.
    private func setParties(of item: inout LinkedObject) {
        var authors: [LinkedObject] = []
        var contributors: [LinkedObject] = []
        var sources: [LinkedObject] = []
        for party in parties {
            switch party.role {
            case .author, .speaker, .signatory: authors.append(party.linkedData)
            case .issuer, .source: sources.append(party.linkedData)
            case .contact: break
            default: contributors.append(party.linkedData)
            }
        }
        item.set("author", authors)
        item.set("contributor", contributors)
        item.set("sourceOrganization", sources)
        item.set("publisher", provider?.linkedData)
    }

    private func image(
        _ address: String,
        _ picture: Rendition,
        _ alternative: String?
    ) -> LinkedObject {
        var image = LinkedObject("ImageObject")
        image.set("url", address)
        image.set("width", picture.width)
        image.set("height", picture.height)
        image.set("caption", alternative)
        return image
    }
}

extension Party {
    fileprivate var linkedData: LinkedObject {
        var party = LinkedObject(nature == .person ? "Person" : "Organization")
        party.set("@id", concept?.uri.flatMap { IRI.absoluteURI($0) })
        party.set("name", name)
        if nature == .person {
            party.set("jobTitle", jobTitle)
            if let affiliation {
                var body = LinkedObject("Organization")
                body.set("name", affiliation)
                party.set("affiliation", body)
            }
        }
        party.set("alternateName", abbreviation)
        return party
    }
}

extension Place {
    fileprivate var linkedData: LinkedObject {
        var place = LinkedObject("Place")
        place.set("@id", concept?.uri.flatMap { IRI.absoluteURI($0) })
        place.set("name", name)
        return place
    }
}

extension Concept {
    /// The thing by name and identifier; `nil` when it has neither.
    fileprivate func linkedData(in language: LanguageTag?) -> LinkedObject? {
        let address = uri.flatMap { IRI.absoluteURI($0) }
        let name = name(in: language) ?? literal
        guard address != nil || name != nil || qcode != nil else { return nil }
        let type: StaticString =
            switch nature {
            case .person: "Person"
            case .organisation: "Organization"
            case .geoArea, .pointOfInterest: "Place"
            case .event: "Event"
            default: "Thing"
            }
        var thing = LinkedObject(type)
        thing.set("@id", address)
        thing.set("name", name)
        thing.set("identifier", qcode?.description)
        return thing
    }
}

extension Entity {
    fileprivate func linkedData(in language: LanguageTag?) -> LinkedObject? {
        guard var thing = concept.linkedData(in: language) else { return nil }
        if concept.nature == .person {
            thing.set("jobTitle", jobTitle)
            if let affiliation {
                var body = LinkedObject("Organization")
                body.set("name", affiliation)
                thing.set("affiliation", body)
            }
        }
        thing.set("alternateName", abbreviation)
        return thing
    }
}

extension Attachment {
    fileprivate var linkedData: [LinkedObject] {
        renditions.compactMap { $0.linkedData(named: title.text) }
    }
}

extension Rendition {
    /// The file; `nil` without a safe address.
    fileprivate func linkedData(named name: String?) -> LinkedObject? {
        guard let address = href.flatMap(LinkTarget.safe) else { return nil }
        var file = LinkedObject("MediaObject")
        file.set("name", name ?? fileName)
        file.set("contentUrl", address)
        file.set("encodingFormat", contentType)
        file.set("contentSize", sizeInBytes.map { String($0) + " B" })
        file.set("width", width)
        file.set("height", height)
        file.set("duration", duration.map { "PT\($0)S" })
        return file
    }
}

extension LocalizedText {
    fileprivate var linkedData: LinkedObject {
        var text = LinkedObject("CreativeWork")
        text.set("text", self.text)
        text.set("inLanguage", language?.rawValue)
        return text
    }
}
