import Communique

/// Reads the claims of `meta` elements: Open Graph, Twitter cards, Dublin Core, and the names that
/// publishing systems and search engines agreed on.
///
/// - Source: The Open Graph protocol; DCMI Metadata Terms; PRISM 3.0 (`embargoDate`); HTML Standard 4.2.5.
struct MetaTagReader {
    private(set) var claims: [Claim] = []
    private(set) var images: [PageMetadata.Image] = []

    /// What a name is for, and how far it is trusted.
    private struct Use: Sendable {
        var field: Fact.Field
        var confidence: Int
    }

    init(_ signs: PageSigns) {
        var isImageOpen = false
        for meta in signs.metas {
            if let use = Self.uses[meta.name] {
                add(use, meta, signs)
                continue
            }
            switch meta.name {
            case "og:image", "og:image:url", "twitter:image", "twitter:image:src":
                isImageOpen = addImage(meta, signs)
            case "og:image:alt", "twitter:image:alt":
                if isImageOpen, !images.isEmpty, images[images.count - 1].caption == nil {
                    images[images.count - 1].caption = meta.content
                }
            default:
                addLabelled(meta, signs)
            }
        }
    }

    private mutating func add(_ use: Use, _ meta: PageSigns.Meta, _ signs: PageSigns) {
        var claim = Claim(
            use.field,
            meta.content,
            rule: Self.rule(of: meta.name),
            confidence: use.confidence,
            reason: "meta \(meta.name)",
            node: meta.node,
            source: signs.source(of: meta.node)
        )
        switch use.field {
        case .published, .modified, .created, .expires, .embargo:
            guard let found = MetadataDate(meta.content) else { return }
            claim.value = found.date.iso8601
            claim.date = found.date
            claim.swappedDate = found.swapped
        case .author where LinkTarget.isAddress(meta.content): return
        case .keyword:
            for word in meta.content.split(whereSeparator: { ",;、，".contains($0) }).prefix(64) {
                claim.value = SqueezedText.squeezed(String(word))
                if !claim.value.isEmpty { claims.append(claim) }
            }
            return
        default: break
        }
        claims.append(claim)
    }

    private mutating func addImage(_ meta: PageSigns.Meta, _ signs: PageSigns) -> Bool {
        guard let href = LinkTarget.safe(meta.content), images.count < 64 else { return false }
        if !images.contains(where: { $0.href == href }) {
            images.append(PageMetadata.Image(href: href, source: signs.source(of: meta.node)))
        }
        return images.last?.href == href
    }

    /// `twitter:label1` "Written by" and `twitter:data1` with the name.
    private mutating func addLabelled(_ meta: PageSigns.Meta, _ signs: PageSigns) {
        guard meta.name.hasPrefix("twitter:data"), let number = meta.name.last,
            let label = signs.meta("twitter:label\(number)"), AuthorNames.isLabel(label)
        else { return }
        add(Use(field: .author, confidence: 80), meta, signs)
    }

    private static func rule(of name: String) -> Decision.RuleName {
        if name.hasPrefix("og:") || name.hasPrefix("article:") { return "web.open-graph" }
        if name.hasPrefix("twitter:") { return "web.twitter-card" }
        if name.hasPrefix("dc.") || name.hasPrefix("dcterms.") || name.hasPrefix("dc:") {
            return "web.dublin-core"
        }
        return "web.meta"
    }

    private static let uses: [String: Use] = {
        var uses: [String: Use] = [:]
        for (field, confidence, names) in lists {
            for name in names.split(separator: " ") {
                uses[String(name)] = Use(field: field, confidence: confidence)
            }
        }
        return uses
    }()

    private static let lists: [(Fact.Field, Int, String)] = [
        (.title, 84, "og:title"),
        (.title, 76, "twitter:title sailthru.title parsely-title cxenseparse:title headline hdl"),
        (.title, 72, "dc.title dcterms.title dc:title citation_title title bt:headline"),
        (.subtitle, 70, "og:subtitle subtitle dc.alternative article:subtitle subheadline"),
        (
            .published, 91,
            "article:published_time og:article:published_time og:published_time "
                + "cxenseparse:recs:publishtime bt:pubdate article:published article:publish_time"
        ),
        (
            .published, 86,
            "datepublished parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.issued "
                + "dcterms.available pubdate publishdate publish-date publish_date pub_date published "
                + "publication_date publication-date publicationdate date.published article.published "
                + "originalpublicationdate release_date citation_publication_date "
                + "citation_online_date article_date_original ptime published_time "
                + "published-date date_published rnews:datepublished firstpublished"
        ),
        (
            .published, 57,
            "date dc.date dcterms.date dc:date dc.date.publication article_date citation_date "
                + "displaydate timestamp time pdate post_date article:date"
        ),
        (
            .created, 70,
            "datecreated dcterms.created dc.created dc.date.created created creation_date "
                + "creationdate date.created article:created_time date-creation-yyyymmdd"
        ),
        (.published, 60, "uploaddate dc.date.available video:release_date og:video:release_date"),
        (
            .modified, 84,
            "article:modified_time og:updated_time datemodified article:modified og:modified_time "
                + "dcterms.modified dc.modified dc.date.modified modified lastmodified lastmod "
                + "article:updated_time article_date_updated updated date.updated utime revised"
        ),
        (.modified, 55, "last-modified"),
        (
            .embargo, 80,
            "embargo embargodate embargo-date embargo_date embargoed embargountil embargo-until "
                + "embargo_until embargoeduntil prism.embargodate prism:embargodate"
        ),
        (.expires, 70, "article:expiration_time expires.article dcterms.expires"),
        (
            .author, 84,
            "cxenseparse:author sailthru.author parsely-author byl byline article:author:name "
                + "citation_author article.author bt:author authors article_author"
        ),
        (.author, 76, "author og:author og:article:author article:author article:author_name"),
        (.author, 70, "dc.creator dcterms.creator dc:creator creator dc.contributor.author"),
        (.siteName, 92, "og:site_name"),
        (.siteName, 62, "application-name cre sailthru.site"),
        (.siteName, 48, "apple-mobile-web-app-title al:ios:app_name al:android:app_name"),
        (.siteName, 46, "dc.publisher dcterms.publisher publisher dc.source source"),
        (.organisation, 66, "dc.publisher dcterms.publisher publisher article:publisher:name"),
        (
            .language, 70,
            "content-language dc.language dcterms.language language og:locale inlanguage"
        ),
        (.description, 80, "og:description description dc.description dcterms.abstract abstract"),
        (.description, 70, "twitter:description sailthru.description dcterms.description"),
        (.keyword, 78, "article:tag news_keywords sailthru.tags parsely-tags"),
        (.keyword, 66, "keywords dc.subject dcterms.subject og:article:tag"),
        (
            .section, 78,
            "article:section og:article:section section parsely-section cxenseparse:section "
                + "sailthru.section category article_section"
        ),
        (.url, 80, "og:url"),
        (.url, 60, "twitter:url parsely-link dc.identifier"),
        (.licence, 70, "dc.rights dcterms.license dcterms.rights copyright rights"),
        (.place, 50, "geo.placename dc.coverage dcterms.spatial article:location dateline"),
    ]
}

extension LinkTarget {
    /// Whether a text is an address, or the name of an account, rather than a name.
    static func isAddress(_ text: String) -> Bool {
        let lower = text.prefix(12).lowercased()
        return lower.hasPrefix("http:") || lower.hasPrefix("https:") || lower.hasPrefix("//")
            || lower.hasPrefix("www.") || text.hasPrefix("@") || text.hasPrefix("/")
    }
}
