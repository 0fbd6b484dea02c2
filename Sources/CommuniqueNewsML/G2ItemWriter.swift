import Communique
import CommuniqueXML

/// Writes one item, in the order that the schema demands.
struct G2ItemWriter: ~Copyable {
    let document: Document
    let options: NewsMLG2Renderer
    let parts: PageParts
    let plan: BodyPlan
    /// The blocks of the XHTML body: of the head what no field says, and the text.
    private let blocks: [Block]
    var xml: XMLWriter
    var report = RenderReport()

    /// The name of the XHTML rendition within the item.
    private static let bodyID = "body"

    /// The title over the text, and before which of the blocks it stands.
    private let title: LocalizedText?
    private let titlePosition: Int

    /// Makes a writer.
    ///
    /// - Parameter keepsFront: Whether the head of the text is printed as it was, and not only what of
    ///   it no field says.
    init(
        _ document: Document,
        options: NewsMLG2Renderer,
        keepsFront: Bool = false
    ) throws(XMLError) {
        self.document = document
        self.options = options
        parts = PageParts(document)
        if keepsFront {
            var front = document.front
            let position = front.firstIndex { $0.role == .title }
            let printed = position.map { front.remove(at: $0) }
            title = printed.map { LocalizedText($0.plainText, language: $0.language) }
            titlePosition = position ?? 0
            blocks = front + document.body
        } else {
            title = document.headline
            titlePosition = 0
            blocks = parts.head.isEmpty ? document.body : parts.head + document.body
        }
        plan = BodyPlan(blocks, language: document.language, reserved: Self.bodyID)
        xml = try XMLWriter(encoding: options.encoding, indentation: options.indentation)
    }

    /// Writes the whole item.
    mutating func writeItem() {
        xml.start(.newsItem)
        xml.namespace(G2Namespace.newsML)
        xml.attribute(.guid, text(guid()))
        xml.attribute(.version, text(String(version())))
        xml.attribute(.standard, "NewsML-G2")
        xml.attribute(.standardVersion, G2Namespace.version)
        xml.attribute(.conformance, "power")
        if let language = document.language {
            xml.attribute(.language, text(language.rawValue))
            if language.isRightToLeft { xml.attribute(.direction, "rtl") }
        }
        writeCatalogs()
        writeRights()
        writeItemMeta()
        writeContentMeta()
        writePartMeta()
        writeMentions()
        report.replaced(xml.replacementCount, in: "document.metadata")
        writeContentSet()
        xml.end()
        reportLosses()
    }

    /// The bytes of the item, and what is to be said about it.
    consuming func finish() throws(XMLError) -> Outcome<[UInt8]> {
        let diagnostics = report.diagnostics
        return Outcome(try xml.finish(), diagnostics: diagnostics)
    }
}

// MARK: The root

extension G2ItemWriter {
    private mutating func guid() -> String {
        if document.guid?.isEmpty ?? true {
            report.assumed("document.guid", "the guid was computed from the text")
        }
        let guid = document.resolvedGuid
        let repaired = IRI.repaired(guid)
        if repaired != guid {
            report.narrowed(
                "document.guid",
                "the guid is no IRI; it is written “\(repaired)”",
                severity: .warning
            )
        }
        return repaired
    }

    private mutating func version() -> Int {
        let version = document.version ?? 1
        guard version < 1 else { return version }
        report.narrowed("document.version", "versions count from 1, not \(version)")
        return 1
    }

    private mutating func writeCatalogs() {
        for catalog in options.catalogs {
            xml.start(.catalogRef)
            xml.attribute(.href, text(IRI.repaired(catalog)))
            xml.end()
        }
        let schemes = OwnScheme.allCases.filter { uses($0) }
        guard !schemes.isEmpty else { return }
        xml.start(.catalog)
        for scheme in schemes {
            xml.start(.scheme)
            xml.attribute(.alias, text(scheme.rawValue))
            xml.attribute(.uri, text(scheme.uri))
            xml.end()
        }
        xml.end()
    }

    /// Whether the item will hold a code of `scheme`.
    private func uses(_ scheme: OwnScheme) -> Bool {
        switch scheme {
        case .kind: return document.kind != nil
        case .role:
            return !document.subtitles.isEmpty || !(document.embargo?.notice ?? "").isEmpty
                || !parts.contacts.isEmpty || document.usesFreeRoles
                || document.entities.contains {
                    !($0.jobTitle ?? "").isEmpty || !($0.abbreviation ?? "").isEmpty
                }
                || document.parties.contains { $0.role != .author || $0.usesOwnRoles }
                || mainProvider.party?.usesOwnRoles ?? false
        case .relation:
            let own = OwnScheme.relation.rawValue + ":"
            return !document.attachments.isEmpty || !parts.attachments.isEmpty
                || document.relatedItems.contains { G2Code.relation($0.relation).hasPrefix(own) }
        }
    }

    private mutating func writeRights() {
        guard let rights = document.rights else { return }
        xml.start(.rightsInfo)
        if let holder = rights.copyrightHolder { write(holder, as: .copyrightHolder) }
        for notice in rights.copyrightNotices { write(notice, as: .copyrightNotice) }
        for terms in rights.usageTerms { write(terms, as: .usageTerms) }
        xml.end()
    }
}

// MARK: The content

extension G2ItemWriter {
    private mutating func writePartMeta() {
        for part in plan.parts {
            xml.start(.partMeta)
            xml.attribute(.partID, text(BodyPlan.partID(part.language)))
            xml.attribute(.contentRefs, text(part.ids.joined(separator: " ")))
            xml.start(.language)
            xml.attribute(.tag, text(part.language.rawValue))
            xml.end()
            xml.end()
        }
    }

    private mutating func writeMentions() {
        for entity in document.entities { write(entity) }
        for mention in plan.mentions where !mention.concept.names.isEmpty {
            if document.entities.contains(where: { $0.concept.isSame(as: mention.concept) }) {
                continue
            }
            xml.start(.assert)
            identify(mention.concept)
            writeNames(of: mention.concept)
            xml.end()
        }
        for mention in plan.mentions {
            xml.start(.inlineRef)
            identify(mention.concept)
            xml.attribute(.idRefs, text(mention.ids.joined(separator: " ")))
            xml.end()
        }
    }

    private mutating func writeContentSet() {
        xml.start(.contentSet)
        xml.attribute(.original, text(Self.bodyID))
        xml.start(.inlineXML)
        xml.attribute(.id, text(Self.bodyID))
        xml.attribute(.contentType, G2Namespace.xhtmlType)
        if let language = document.language {
            xml.attribute(.language, text(language.rawValue))
        }
        var body = XHTMLWriter(
            plan: plan,
            language: document.language,
            marksLabels: options.marksLabels
        )
        body.write(
            headline: title,
            before: titlePosition,
            body: blocks,
            to: &xml,
            report: &report
        )
        xml.end()
        for rendition in document.renditions { write(rendition) }
        xml.end()
    }

    private mutating func write(_ rendition: Rendition) {
        guard let href = rendition.href, !href.isEmpty else {
            report.notRepresented(
                "document.renditions",
                "a rendition without an address was left out: \(rendition.fileName ?? "unnamed")"
            )
            return
        }
        xml.start(.remoteContent)
        if let role = rendition.role { xml.attribute(.rendition, text(role.description)) }
        writeTarget(href: href, of: rendition)
        if let width = natural(rendition.width) { xml.attribute(.width, width) }
        if let height = natural(rendition.height) { xml.attribute(.height, height) }
        if let duration = natural(rendition.duration) { xml.attribute(.duration, duration) }
        xml.end()
    }

    /// Writes the attributes that say where a file is and what it is.
    mutating func writeTarget(href: String, of rendition: Rendition) {
        xml.attribute(.href, text(IRI.repaired(href)))
        if let type = rendition.contentType { xml.attribute(.contentType, text(type)) }
        if let size = natural(rendition.sizeInBytes) { xml.attribute(.size, size) }
        if let name = rendition.fileName { xml.attribute(.title, text(name)) }
    }

    /// A number that the schema takes; a negative one is no measure.
    mutating func natural(_ number: Int?) -> XMLText? {
        guard let number else { return nil }
        guard number >= 0 else {
            report.notRepresented("rendition", "\(number) is not a size; it was left out")
            return nil
        }
        return text(String(number))
    }
}

// MARK: What is left out

extension G2ItemWriter {
    private mutating func reportLosses() {
        for block in parts.flattened {
            report.narrowed(
                .block(block.role),
                "the links and names within it are not in the metadata",
                at: block.source
            )
        }
        for block in parts.tags {
            report.notRepresented(
                .block(.tag),
                "the label “\(block.plainText)” is no keyword of the document",
                severity: .note,
                at: block.source
            )
        }
        if parts.boilerplateCount > 0 {
            report.notRepresented(
                .block(.boilerplate),
                "\(parts.boilerplateCount) block(s) of the site itself are no part of the item",
                severity: .note
            )
        }
        if !document.abbreviations.isEmpty {
            report.notRepresented(
                "document.abbreviations",
                "\(document.abbreviations.count) short form(s) that the text explains",
                severity: .note
            )
        }
        for value in document.extensions where !value.isOrigin {
            report.notRepresented(
                "document.extensions",
                "the value of “\(value.name.name)” belongs to another format",
                at: value.source
            )
        }
    }
}

// MARK: Text

extension G2ItemWriter {
    func text(_ string: String) -> XMLText { XMLText(string) }

    /// A role as a code: its own where it is one, else one of our scheme.
    func roleText(_ role: String?) -> XMLText? {
        guard let role, !role.isEmpty else { return nil }
        return text(QCode(role)?.description ?? OwnScheme.role.qcode(role))
    }

    /// Text on one line, as the schema wants names and keywords.
    ///
    /// - Source: NewsML-G2 2.35 `g2normalizedString`.
    func line(_ string: String) -> XMLText {
        func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x09 }
        guard string.utf8.contains(where: isBreak) else { return XMLText(string) }
        var scalars = String.UnicodeScalarView()
        for scalar in string.unicodeScalars {
            scalars.append(UInt8(exactly: scalar.value).map(isBreak) ?? false ? " " : scalar)
        }
        return XMLText(String(scalars))
    }

    /// Writes a text with its language.
    mutating func write(_ localized: LocalizedText, as element: G2Element, role: XMLText? = nil) {
        xml.start(element)
        if let role { xml.attribute(.role, role) }
        if let language = localized.language {
            xml.attribute(.language, text(language.rawValue))
            if language != document.language,
                language.isRightToLeft != (document.language?.isRightToLeft ?? false)
            {
                xml.attribute(.direction, language.isRightToLeft ? "rtl" : "ltr")
            }
        }
        switch element {
        case .keyword, .name, .creditline, .slugline: xml.text(line(localized.text))
        default: xml.text(text(localized.text))
        }
        xml.end()
    }
}

extension Document {
    /// Whether a text or an identifier has a role that is no code.
    fileprivate var usesFreeRoles: Bool {
        let texts = [headlines, subtitles, summaries, keywords].joined()
        let roles = texts.compactMap(\.role) + alternativeIDs.compactMap(\.role)
        return roles.contains { !$0.isEmpty && QCode($0) == nil }
    }
}
