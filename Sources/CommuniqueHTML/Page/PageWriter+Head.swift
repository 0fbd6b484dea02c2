import Communique

extension PageWriter {
    /// Writes the head of the page: what browsers, search engines and archives want to know.
    mutating func writeHead() {
        sink.markup("<head>\n<meta charset=\"utf-8\">\n<title>")
        sink.text(title)
        sink.markup(
            """
            </title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">

            """
        )
        if document.mustNotBeFound { meta("robots", "noindex") }
        meta("description", summary)
        for author in document.authors { meta("author", author.displayName) }
        meta("keywords", document.keywords.map(\.text).joined(separator: ", "))
        relation("canonical", canonical)
        writeAlternates()
        writeDublinCore()
        writeOpenGraph()
        sink.linkedData(document.linkedData(canonical: canonical, images: pictures))
        switch options.style {
        case .embedded:
            sink.markup("<style>\n")
            sink.markup(PageStyle.sheet)
            sink.markup("</style>\n")
        case .linked(let address): relation("stylesheet", LinkTarget.safe(address))
        case .none: break
        }
        sink.markup("</head>\n")
    }

    /// What the page is called: the headline, else the title as printed, else the guid.
    private var title: String {
        if let headline = document.headline?.text, !headline.isBlank { return headline }
        let printed = (document.front + document.body).first { $0.role == .title }?.plainText
        return printed.flatMap { $0.isBlank ? nil : $0 } ?? document.resolvedGuid
    }

    private var summary: String? { document.summaries.first?.text }

    private var canonical: String? { document.sourceURL.flatMap(LinkTarget.safe) }

    /// The first picture of each figure.
    private var pictures: [(address: String, picture: Rendition, alternative: String?)] {
        document.body.compactMap { block in
            guard case .figure(let figure) = block.kind else { return nil }
            for rendition in figure.renditions {
                guard let address = rendition.href.flatMap(LinkTarget.safe),
                    rendition.contentType?.hasPrefix("image/") ?? true
                else { continue }
                return (address, rendition, figure.alternativeText)
            }
            return nil
        }
    }

    /// Writes the addresses of the same text in other languages.
    private mutating func writeAlternates() {
        for item in document.relatedItems where item.relation == .translation {
            guard let language = item.language ?? item.title?.language,
                let href = item.href.flatMap(LinkTarget.safe)
            else { continue }
            sink.start("link")
            sink.attribute("rel", "alternate")
            sink.attribute("hreflang", language.rawValue)
            sink.attribute("href", href)
            sink.breakLine()
        }
    }

    /// - Source: DCMI Metadata Terms; "Expressing Dublin Core metadata using HTML/XHTML meta and
    ///   link elements" (DCMI 2008).
    private mutating func writeDublinCore() {
        relation("schema.dcterms", "http://purl.org/dc/terms/")
        meta("dcterms.title", document.headline?.text)
        meta("dcterms.identifier", document.guid)
        for author in document.authors { meta("dcterms.creator", author.displayName) }
        meta("dcterms.publisher", document.provider?.displayName)
        for language in document.allLanguages { meta("dcterms.language", language.rawValue) }
        for subject in document.subjects {
            meta("dcterms.subject", subject.name(in: document.language))
        }
        meta("dcterms.created", document.dates.created?.schemaText)
        meta("dcterms.issued", document.dates.published?.schemaText)
        meta("dcterms.modified", document.dates.modified?.schemaText)
        meta("dcterms.spatial", document.place?.name)
        meta("dcterms.rightsHolder", document.rights?.copyrightHolder?.name(in: document.language))
        for notice in document.rights?.copyrightNotices ?? [] {
            meta("dcterms.rights", notice.text)
        }
    }

    /// - Source: The Open Graph protocol, https://ogp.me.
    private mutating func writeOpenGraph() {
        property("og:type", "article")
        property("og:title", document.headline?.text)
        property("og:description", summary)
        property("og:url", canonical)
        property("og:site_name", document.provider?.displayName)
        if let language = document.language, let locale = language.openGraphLocale {
            property("og:locale", locale)
        }
        for (address, picture, alternative) in pictures.prefix(4) {
            property("og:image", address)
            if let width = picture.width { property("og:image:width", String(width)) }
            if let height = picture.height { property("og:image:height", String(height)) }
            property("og:image:alt", alternative)
        }
        property("article:published_time", document.dates.published?.schemaText)
        property("article:modified_time", document.dates.modified?.schemaText)
        for keyword in document.keywords { property("article:tag", keyword.text) }
    }

    private mutating func meta(_ name: StaticString, _ content: String?) {
        write("meta", "name", name, "content", content)
    }

    private mutating func property(_ name: StaticString, _ content: String?) {
        write("meta", "property", name, "content", content)
    }

    private mutating func relation(_ name: StaticString, _ address: String?) {
        write("link", "rel", name, "href", address)
    }

    private mutating func write(
        _ element: StaticString,
        _ naming: StaticString,
        _ name: StaticString,
        _ attribute: StaticString,
        _ value: String?
    ) {
        guard let value, !value.isBlank else { return }
        sink.start(element)
        sink.attribute(naming, name.description)
        sink.attribute(attribute, value)
        sink.breakLine()
    }
}

extension Document {
    /// Whether search engines are not to list the page.
    fileprivate var mustNotBeFound: Bool {
        embargo != nil || pubStatus == .withheld || pubStatus == .canceled
    }

    /// The languages of the text, the main one first.
    var allLanguages: [LanguageTag] {
        languages.isEmpty ? language.map { [$0] } ?? [] : languages
    }
}

extension LanguageTag {
    /// Language and territory joined as Open Graph wants them: `pt_BR`; `nil` without a territory.
    fileprivate var openGraphLocale: String? {
        let region = rawValue.split(separator: "-").dropFirst().first {
            $0.utf8.count == 2 && $0.utf8.allSatisfy(ASCII.isLetter)
        }
        return region.map { primary + "_" + $0 }
    }
}
