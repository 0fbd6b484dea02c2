import Communique
import CommuniqueHTML
public import CommuniqueXML

/// Finds what the markup of a page says of the page as a whole.
///
/// First all claims are gathered, each with its rule and its place: linked data, `meta` elements,
/// microdata and RDFa, `link` elements, the address, what readers see near the headline. Then one
/// candidate is chosen for each field. Docs/Rules/web-facts.md lists the places and their order.
public struct MetadataFinder {
    private let signs: PageSigns
    private let baseURL: String?
    private var claims: [Claim] = []
    private var metadata = PageMetadata()

    /// Reads the metadata of a page.
    ///
    /// - Parameters:
    ///   - tree: The page.
    ///   - baseURL: The address that it was read at, if known: relative addresses are seen from it,
    ///     and it may tell the day and the site.
    public static func metadata(of tree: HTMLTree, baseURL: String? = nil) -> PageMetadata {
        var finder = Self(PageSigns(tree), baseURL: baseURL)
        finder.gather()
        finder.choose()
        return finder.metadata
    }

    private init(_ signs: PageSigns, baseURL: String?) {
        self.signs = signs
        self.baseURL = baseURL
    }

    // MARK: Gathering

    private mutating func gather() {
        let linked = LinkedDataReader(signs)
        let tags = MetaTagReader(signs)
        claims = linked.claims + tags.claims + PropertyReader(signs).claims
        metadata.diagnostics = linked.diagnostics
        for image in tags.images + linked.images { addImage(image) }
        gatherLinks()
        if let root = signs.root,
            let tag = signs.tree.value(of: .lang, of: root)
                ?? signs.tree.value(of: .xmlLang, of: root), !tag.isEmpty
        {
            add(
                .language,
                tag,
                "web.language-attribute",
                80,
                "the language of the element html",
                root
            )
        }
    }

    private mutating func gatherLinks() {
        for index in signs.links {
            guard let href = signs.tree.value(of: .href, of: index).map(SqueezedText.squeezed),
                !href.isEmpty, let rels = signs.tree.value(of: .rel, of: index)
            else { continue }
            for rel in rels.lowercased().split(separator: " ") {
                switch rel {
                case "canonical": add(.url, href, "web.canonical", 90, "link canonical", index)
                case "license": add(.licence, href, "web.license-link", 84, "link license", index)
                case "alternate": addAlternate(href, index)
                default: break
                }
            }
        }
    }

    private mutating func addAlternate(_ href: String, _ index: Int) {
        guard metadata.alternates.count < 200,
            let tag = signs.tree.value(of: .hreflang, of: index), tag.lowercased() != "x-default",
            let language = LanguageTag(tag), let address = resolved(href)
        else { return }
        metadata.alternates.append(
            PageMetadata.Alternate(
                language: language,
                href: address,
                source: signs.source(of: index)
            )
        )
    }

    private mutating func addImage(_ image: PageMetadata.Image) {
        guard let href = resolved(image.href) else { return }
        if let known = metadata.images.firstIndex(where: { $0.href == href }) {
            metadata.images[known].caption = metadata.images[known].caption ?? image.caption
            metadata.images[known].credit = metadata.images[known].credit ?? image.credit
            metadata.images[known].licence = metadata.images[known].licence ?? image.licence
        } else {
            var image = image
            image.href = href
            metadata.images.append(image)
        }
    }

    private func resolved(_ href: String) -> String? {
        guard let safe = LinkTarget.safe(href) else { return nil }
        return AddressResolution.resolved(safe, against: baseURL)
    }

    private mutating func add(
        _ field: Fact.Field,
        _ value: String,
        _ rule: Decision.RuleName,
        _ confidence: Int,
        _ reason: String,
        _ node: Int
    ) {
        claims.append(
            Claim(
                field,
                value,
                rule: rule,
                confidence: confidence,
                reason: reason,
                node: node,
                source: node >= 0 ? signs.source(of: node) : nil
            )
        )
    }

    // MARK: Choosing

    private mutating func choose() {
        if let url = take(.url), let address = resolved(url.value) {
            metadata.canonicalURL = address
        }
        let address = AddressFacts(baseURL ?? metadata.canonicalURL ?? "")
        let sites = SiteNames(claims, address: address)
        let title = TitleChoice(signs, claims: claims, sites: sites)
        record(title.ranked)
        metadata.headline = title.ranked.first?.value
        addAddressDate(address)
        addPictureDates()
        claims += MarkedDateReader(signs, heading: title.heading).claims
        if !claims.contains(where: { $0.field == .published && $0.confidence >= 44 }) {
            claims += ScriptDateReader(signs).claims
        }
        chooseDates()
        claims += BylineReader(signs, heading: title.heading, sites: sites).claims
        let authors = AuthorChoice(claims, sites: sites)
        metadata.facts += authors.facts
        metadata.authors = authors.authors.map { Party($0.nature, role: .author, name: $0.name) }
        chooseSite(title)
        chooseLanguage()
        metadata.subtitle = take(.subtitle)?.value
        metadata.description = take(.description)?.value
        metadata.section = take(.section)?.value
        metadata.place = take(.place)?.value
        metadata.licence = take(.licence)?.value
        chooseKeywords()
        for image in metadata.images { metadata.facts.append(Self.fact(of: image)) }
    }

    private static func fact(of image: PageMetadata.Image) -> Fact {
        var reason = "a picture that the page names"
        if let caption = image.caption { reason += ": \(caption)" }
        if let credit = image.credit { reason += " (\(credit))" }
        return Fact(
            .image,
            image.href,
            decision: Decision(rule: "web.image", confidence: 80, reason: reason),
            source: image.source
        )
    }

    private mutating func addAddressDate(_ address: AddressFacts) {
        guard let date = address.date else { return }
        var claim = Claim(
            .published,
            date.iso8601,
            rule: "web.address",
            confidence: 84,
            reason: "the address of the page",
            node: -1
        )
        claim.date = date
        claims.append(claim)
    }

    /// The day in the address of a picture that goes with the page: sites file them by day.
    private mutating func addPictureDates() {
        for image in metadata.images.prefix(4) {
            guard let date = AddressFacts(image.href).date else { continue }
            var claim = Claim(
                .published,
                date.iso8601,
                rule: "web.picture-address",
                confidence: 24,
                reason: "the address of a picture",
                node: -1,
                source: image.source
            )
            claim.date = date
            claims.append(claim)
        }
    }

    private mutating func chooseDates() {
        let published = DateChoice(
            claims,
            field: .published,
            fallbacks: [.created: 10, .modified: 34]
        )
        record(published.ranked, because: published.reason, as: .published)
        metadata.dates.published = published.ranked.first?.date
        let modified = DateChoice(claims, field: .modified)
        record(modified.ranked, because: modified.reason)
        metadata.dates.modified = modified.ranked.first?.date
        metadata.dates.created = take(.created)?.date
        metadata.dates.expires = take(.expires)?.date
        metadata.embargo = take(.embargo)?.date
        reportConflict(published.ranked)
    }

    /// Says where two trusted places give days of publication that are more than a day apart.
    private mutating func reportConflict(_ ranked: [Claim]) {
        guard let first = ranked.first, let day = first.date.flatMap(MetadataDate.dayNumber(of:))
        else {
            return
        }
        let other = ranked.dropFirst().first { claim in
            claim.field == .published && claim.confidence >= 70
                && (claim.date.flatMap(MetadataDate.dayNumber(of:)).map { abs($0 - day) > 1 }
                    ?? false)
        }
        guard let other else { return }
        metadata.diagnostics.append(
            Diagnostic(
                "web.conflict",
                .note,
                "published on \(first.value) (\(first.reason)) or on \(other.value) (\(other.reason))",
                source: other.source
            )
        )
    }

    private mutating func chooseSite(_ title: TitleChoice) {
        if metadata.siteName == nil, let site = take(.siteName) {
            metadata.siteName = site.value
        } else if let element = signs.title, let headline = metadata.headline {
            // What the title has behind the headline.
            let text = SqueezedText.text(of: element, in: signs.tree, limit: 2000)
            if text.hasPrefix(headline) {
                let rest = text.dropFirst(headline.count).drop { " |-–—•·:»›/".contains($0) }
                let name = rest.split(whereSeparator: { "|•·»›".contains($0) }).last.map(
                    String.init
                )
                if let name = name.map(SqueezedText.squeezed), !name.isEmpty, name.count < 60 {
                    metadata.siteName = name
                    add(.siteName, name, "web.title-end", 40, "the end of the title", element)
                    _ = take(.siteName)
                }
            }
        }
        if let organisation = take(.organisation) {
            metadata.provider = Party(.organisation, role: .issuer, name: organisation.value)
        }
    }

    private mutating func chooseLanguage() {
        let usable = claims.filter { $0.field == .language }.compactMap { claim -> Claim? in
            let first = claim.value.split(whereSeparator: { ",; ".contains($0) }).first ?? ""
            guard let tag = LanguageTag(String(first)), (2...3).contains(tag.primary.utf8.count)
            else { return nil }
            var claim = claim
            claim.value = tag.rawValue
            return claim
        }
        claims.removeAll { $0.field == .language }
        claims += usable
        metadata.language = take(.language).flatMap { LanguageTag($0.value) }
    }

    private mutating func chooseKeywords() {
        let words = claims.filter { $0.field == .keyword }
        guard let best = words.max(by: { $0.confidence < $1.confidence }) else { return }
        for word in words {
            let isBest = word.rule == best.rule && word.confidence == best.confidence
            let isNew = !metadata.keywords.contains(word.value)
            if isBest, isNew { metadata.keywords.append(word.value) }
            metadata.facts.append(word.fact(isChosen: isBest && isNew))
        }
    }

    /// The most trusted claim of a field; all of them become facts.
    private mutating func take(_ field: Fact.Field) -> Claim? {
        let ranked = claims.filter { $0.field == field }.enumerated().sorted {
            ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
        }.map(\.element)
        record(ranked)
        return ranked.first
    }

    private mutating func record(
        _ ranked: [Claim],
        because reason: String? = nil,
        as field: Fact.Field? = nil
    ) {
        for (index, claim) in ranked.enumerated() {
            var claim = claim
            if index == 0, let field { claim.field = field }
            // A claim that fell in for another field is listed with its own.
            if index > 0, let field, claim.field != field { continue }
            metadata.facts.append(
                claim.fact(isChosen: index == 0, because: index == 0 ? reason : nil)
            )
        }
    }
}
