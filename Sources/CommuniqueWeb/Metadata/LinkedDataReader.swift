import Communique
import CommuniqueJSON
import CommuniqueXML

/// Reads the claims of linked data: JSON-LD in the vocabulary of schema.org.
///
/// - Source: JSON-LD 1.1 (`@graph`, `@id`, `@type`); schema.org `Article`, `WebPage`, `WebSite`,
///   `Organization`, `Person`.
struct LinkedDataReader {
    private let signs: PageSigns
    private(set) var claims: [Claim] = []
    private(set) var images: [PageMetadata.Image] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The objects with an identifier and a name, for what refers to them.
    private var named: [String: JSONNode] = [:]
    /// The script that is being read: its node, and whether its text is that of the page.
    private var script = (node: 0, isRepaired: false)

    /// How deep objects are followed, and how many are looked at.
    private static let nesting = 24
    private static let mostObjects = 4000
    private var objectCount = 0

    init(_ signs: PageSigns) {
        self.signs = signs
        var texts: [(node: Int, text: LinkedDataText)] = []
        for node in signs.linkedData {
            let text = LinkedDataText(signs.tree.utf8(of: node))
            if let failure = text.failure {
                diagnostics.append(
                    Diagnostic(
                        "web.linked-data-unread",
                        .warning,
                        "linked data could not be read: \(failure)",
                        source: signs.source(of: node)
                    )
                )
            } else if text.isRepaired {
                diagnostics.append(
                    Diagnostic(
                        "web.linked-data-repaired",
                        .note,
                        "linked data that is no JSON was read after a repair",
                        source: signs.source(of: node)
                    )
                )
            }
            texts.append((node, text))
        }
        for (_, text) in texts { for root in text.roots { index(root, depth: 0) } }
        objectCount = 0
        for (node, text) in texts {
            script = (node, text.isRepaired)
            for root in text.roots { read(root, within: nil, depth: 0) }
        }
    }

    private mutating func index(_ node: JSONNode, depth: Int) {
        guard depth < Self.nesting, objectCount < Self.mostObjects else { return }
        if node.kind == .array {
            for element in node.elements { index(element, depth: depth + 1) }
        } else if node.kind == .object {
            objectCount += 1
            if let id = node["@id"]?.string, node["name"] != nil, named[id] == nil {
                named[id] = node
            }
            for (_, value) in node.members where value.kind == .object || value.kind == .array {
                index(value, depth: depth + 1)
            }
        }
    }

    // MARK: Objects

    /// What an object describes.
    private enum Subject { case article, page, site, person, organisation, other }

    private func subject(of object: JSONNode) -> Subject {
        let type = object["@type"]
        let types = type?.string.map { [$0] } ?? type?.elements.compactMap(\.string) ?? []
        for name in types {
            let name =
                name.split(whereSeparator: { "/#:".contains($0) }).last.map(String.init) ?? ""
            if name.hasSuffix("Article") || name.hasSuffix("Posting") || name.hasSuffix("Report")
                || Self.articleTypes.contains(name)
            {
                return .article
            }
            if name == "WebSite" { return .site }
            if name.hasSuffix("Page") { return .page }
            if name == "Person" { return .person }
            if name.hasSuffix("Organization") || name == "Corporation" || name == "Brand" {
                return .organisation
            }
        }
        return .other
    }

    private static let articleTypes: Set<String> = [
        "PressRelease", "Statement", "Review", "CriticReview", "Recipe", "CreativeWork",
        "SpecialAnnouncement", "Speech", "GovernmentService", "Legislation",
    ]

    /// The members that hold other works than the page's own.
    private static let others: Set<String> = [
        "itemListElement", "hasPart", "mentions", "citation", "comment", "review", "isBasedOn",
        "relatedLink", "significantLink", "about", "liveBlogUpdate", "video", "audio",
        "potentialAction",
        "breadcrumb", "sameAs", "subjectOf", "workExample",
    ]

    private mutating func read(_ node: JSONNode, within member: String?, depth: Int) {
        guard depth < Self.nesting, objectCount < Self.mostObjects else { return }
        if node.kind == .array {
            for element in node.elements { read(element, within: member, depth: depth + 1) }
            return
        }
        guard node.kind == .object else { return }
        objectCount += 1
        let isOwn = member.map { !Self.others.contains($0) } ?? true
        guard isOwn else { return }
        let subject = subject(of: node)
        switch subject {
        case .article where member == nil || member == "mainEntity" || member == "@graph":
            readWork(node, rule: "web.linked-article", confidence: 92)
        case .page where member != "isPartOf":
            readWork(node, rule: "web.linked-page", confidence: 78)
        case .site:
            add(.siteName, node["name"], rule: "web.linked-site", 80, "name of the WebSite")
        case .organisation where member == nil || member == "@graph":
            add(.siteName, node["name"], rule: "web.linked-organisation", 45, "name of the body")
        case .person where member == nil || member == "@graph":
            add(
                .author,
                node["name"],
                rule: "web.linked-person",
                64,
                "a Person of the page",
                nature: .person
            )
        default: break
        }
        for (key, value) in node.members where value.kind == .object || value.kind == .array {
            guard let name = key.string else { continue }
            read(value, within: name, depth: depth + 1)
        }
    }

    /// Reads an article, or the page that stands for it.
    private mutating func readWork(_ work: JSONNode, rule: Decision.RuleName, confidence: Int) {
        let isArticle = confidence > 80
        add(.title, work["headline"], rule: rule, confidence, "headline")
        if work["headline"] == nil {
            add(.title, work["name"], rule: rule, confidence - 14, "name")
        }
        add(.subtitle, work["alternativeHeadline"], rule: rule, confidence, "alternativeHeadline")
        addDate(.published, work["datePublished"], rule: rule, confidence, "datePublished")
        addDate(.created, work["dateCreated"], rule: rule, confidence - 12, "dateCreated")
        addDate(.published, work["uploadDate"], rule: rule, confidence - 30, "uploadDate")
        addDate(.modified, work["dateModified"], rule: rule, confidence, "dateModified")
        addDate(.expires, work["expires"], rule: rule, confidence, "expires")
        addParties(.author, work["author"] ?? work["creator"], rule: rule, confidence)
        addParties(.organisation, work["publisher"], rule: rule, confidence)
        addParties(
            .organisation,
            work["sourceOrganization"] ?? work["provider"],
            rule: rule,
            confidence - 10
        )
        add(
            .siteName,
            resolved(work["publisher"])?["name"],
            rule: rule,
            58,
            "name of the publisher"
        )
        if isArticle {
            // An article may be part of its page, whose name is its own title.
            let whole = resolved(work["isPartOf"]).flatMap { subject(of: $0) == .page ? nil : $0 }
            add(.siteName, whole?["name"], rule: rule, 50, "name of what it is part of")
        }
        add(.description, work["description"], rule: rule, confidence - 6, "description")
        add(.language, work["inLanguage"], rule: rule, confidence - 22, "inLanguage")
        for section in strings(work["articleSection"]).prefix(8) {
            add(.section, section, rule: rule, confidence, "articleSection")
        }
        addKeywords(work["keywords"], rule: rule, confidence)
        add(.url, work["url"], rule: rule, confidence - 20, "url")
        let page = work["mainEntityOfPage"]
        add(.url, page?["@id"] ?? page, rule: rule, confidence - 24, "mainEntityOfPage")
        let licence = work["license"]
        add(
            .licence,
            licence?["url"] ?? licence?["@id"] ?? licence,
            rule: rule,
            confidence,
            "license"
        )
        let place = resolved(work["locationCreated"]) ?? resolved(work["contentLocation"])
        add(.place, place?["name"] ?? place, rule: rule, confidence - 8, "location")
        addImages(work["image"], depth: 0)
    }

    // MARK: Values

    /// The object that `node` refers to by an identifier alone, else `node`.
    private func resolved(_ node: JSONNode?) -> JSONNode? {
        guard let node, node.kind == .object, node["name"] == nil, let id = node["@id"]?.string
        else { return node?.kind == .array ? node?.elements.first { _ in true } : node }
        return named[id] ?? node
    }

    /// The strings of a value: of an array, of one string, of what has a name.
    private func strings(_ node: JSONNode?) -> [JSONNode] {
        guard let node else { return [] }
        switch node.kind {
        case .string: return [node]
        case .array: return node.elements.flatMap { $0.kind == .array ? [] : strings($0) }
        case .object: return [node["name"] ?? node["alternateName"]].compactMap { $0 }
        default: return []
        }
    }

    private mutating func add(
        _ field: Fact.Field,
        _ node: JSONNode?,
        rule: Decision.RuleName,
        _ confidence: Int,
        _ reason: String,
        nature: Party.Nature? = nil
    ) {
        for string in strings(node).prefix(1) {
            guard let text = string.string.map(Self.plain), !text.isEmpty else { continue }
            var claim = Claim(
                field,
                text,
                rule: rule,
                confidence: confidence,
                reason: reason + " in linked data",
                node: script.node,
                source: source(of: string)
            )
            claim.nature = nature
            claims.append(claim)
        }
    }

    /// Keywords come as an array, or as one text with commas.
    private mutating func addKeywords(
        _ node: JSONNode?,
        rule: Decision.RuleName,
        _ confidence: Int
    ) {
        let start = claims.count
        for keyword in strings(node).prefix(64) {
            add(.keyword, keyword, rule: rule, confidence, "keywords")
        }
        let added = claims[start...]
        claims.removeSubrange(start...)
        for claim in added {
            for word in claim.value.split(separator: ",").prefix(64) {
                var claim = claim
                claim.value = SqueezedText.squeezed(String(word))
                if !claim.value.isEmpty { claims.append(claim) }
            }
        }
    }

    private mutating func addDate(
        _ field: Fact.Field,
        _ node: JSONNode?,
        rule: Decision.RuleName,
        _ confidence: Int,
        _ reason: String
    ) {
        guard let node = node?.kind == .array ? node?.elements.first(where: { _ in true }) : node,
            let text = node.string ?? node.number, let found = MetadataDate(text)
        else { return }
        var claim = Claim(
            field,
            found.date.iso8601,
            rule: rule,
            confidence: confidence,
            reason: reason + " in linked data",
            node: script.node,
            source: source(of: node)
        )
        claim.date = found.date
        claim.swappedDate = found.swapped
        claims.append(claim)
    }

    private mutating func addParties(
        _ field: Fact.Field,
        _ node: JSONNode?,
        rule: Decision.RuleName,
        _ confidence: Int
    ) {
        guard let node else { return }
        let list = node.kind == .array ? Array(node.elements.prefix(40)) : [node]
        for element in list {
            guard let party = resolved(element) else { continue }
            let subject = party.kind == .object ? subject(of: party) : .other
            let nature: Party.Nature? =
                subject == .person ? .person : subject == .organisation ? .organisation : nil
            for name in strings(party["name"] ?? (party.kind == .string ? party : nil)).prefix(40) {
                add(
                    field,
                    name,
                    rule: rule,
                    confidence,
                    field == .author ? "author" : "publisher",
                    nature: field == .author ? nature : .organisation
                )
            }
        }
    }

    private mutating func addImages(_ node: JSONNode?, depth: Int) {
        guard let node, depth < 3, images.count < 64 else { return }
        switch node.kind {
        case .string: if let text = node.string { addImage(text, nil) }
        case .array:
            for element in node.elements.prefix(64) { addImages(element, depth: depth + 1) }
        case .object:
            let image = node["url"] == nil ? resolved(node) ?? node : node
            let address = strings(image["url"] ?? image["contentUrl"]).first?.string
            if let address { addImage(address, image) }
        default: break
        }
    }

    private mutating func addImage(_ address: String, _ object: JSONNode?) {
        guard let href = LinkTarget.safe(address), !images.contains(where: { $0.href == href })
        else { return }
        func text(_ node: JSONNode?) -> String? {
            strings(node).first?.string.map(Self.plain).flatMap { $0.isEmpty ? nil : $0 }
        }
        images.append(
            PageMetadata.Image(
                href: href,
                caption: text(object?["caption"]) ?? text(object?["description"]),
                credit: text(object?["creditText"]) ?? text(object?["creator"])
                    ?? text(object?["author"]) ?? text(object?["copyrightHolder"]),
                licence: text(object?["license"]),
                source: signs.source(of: script.node)
            )
        )
    }

    /// `text` without markup and references, which some sites write into their JSON.
    private static func plain(_ text: String) -> String {
        let text = text.utf8.count > 8000 ? String(text.prefix(8000)) : text
        guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")),
            let tree = try? HTMLTree(parsing: Array("<html><body><p>\(text)".utf8)),
            let body = tree.nodes.indices.first(where: { tree.nodes[$0].name == .body })
        else { return SqueezedText.squeezed(text) }
        return SqueezedText.squeezed(tree.plainText(within: body))
    }

    private func source(of node: JSONNode) -> SourceRange {
        let whole = signs.source(of: script.node)
        guard !script.isRepaired else { return whole }
        let range = node.sourceRange
        func moved(_ position: SourcePosition) -> SourcePosition {
            SourcePosition(
                offset: whole.start.offset + position.offset,
                line: whole.start.line + position.line - 1,
                column: position.line == 1
                    ? whole.start.column + position.column - 1 : position.column
            )
        }
        return SourceRange(start: moved(range.start), end: moved(range.end))
    }
}
