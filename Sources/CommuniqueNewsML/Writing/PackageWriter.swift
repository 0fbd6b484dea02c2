import Communique
import CommuniqueXML

/// Writes the package item that holds several documents together.
///
/// - Source: NewsML-G2 2.35 `packageItem`, `groupSet`; IPTC NewsCodes `pgrmod`.
struct PackageWriter {
    let options: NewsMLG2Renderer
    /// Whether the documents are versions of one text in several languages.
    let areVersions: Bool
    private(set) var diagnostics: [Diagnostic] = []

    init(options: NewsMLG2Renderer, areVersions: Bool) {
        self.options = options
        self.areVersions = areVersions
    }

    /// The documents with links from each language version to each other one.
    func linked(_ documents: [Document]) -> [Document] {
        guard areVersions else { return documents }
        return documents.map { document in
            var linked = document
            for other in documents where other.resolvedGuid != document.resolvedGuid {
                let isThere = document.relatedItems.contains {
                    $0.guid == other.resolvedGuid && $0.relation == .translation
                }
                if isThere { continue }
                var title = other.headline
                // The language of a link is that of its title.
                title?.language = other.headline?.language ?? other.language
                linked.relatedItems.append(
                    RelatedItem(relation: .translation, title: title, guid: other.resolvedGuid)
                )
            }
            return linked
        }
    }

    /// The package of `documents`.
    mutating func package(of documents: [Document]) throws(XMLError) -> XMLElement {
        let first = documents.first ?? Document()
        var xml = try XMLWriter()
        xml.start(.packageItem)
        xml.namespace(G2Namespace.newsML)
        xml.attribute(.guid, XMLText(guid(of: documents)))
        xml.attribute(.version, "1")
        xml.attribute(.standard, "NewsML-G2")
        xml.attribute(.standardVersion, G2Namespace.version)
        xml.attribute(.conformance, "power")
        if let language = first.language {
            xml.attribute(.language, XMLText(language.rawValue))
        }
        for catalog in options.catalogs {
            xml.start(.catalogRef)
            xml.attribute(.href, XMLText(IRI.repaired(catalog)))
            xml.end()
        }
        xml.start(.catalog)
        xml.start(.scheme)
        xml.attribute(.alias, XMLText(OwnScheme.role.rawValue))
        xml.attribute(.uri, XMLText(OwnScheme.role.uri))
        xml.end()
        xml.end()
        writeMeta(of: documents, to: &xml)
        writeGroups(of: documents, to: &xml)
        xml.end()
        return try XMLReader(vocabulary: G2Schema.vocabulary).tree(of: try xml.finish()).root
    }

    /// A name for the package that follows from those of its documents.
    private func guid(of documents: [Document]) -> String {
        var whole = Document()
        whole.headlines = documents.map { LocalizedText($0.resolvedGuid) }
        return whole.resolvedGuid
    }

    private mutating func writeMeta(of documents: [Document], to xml: inout XMLWriter) {
        xml.start(.itemMeta)
        xml.start(.itemClass)
        xml.attribute(.qcode, "ninat:composite")
        xml.end()
        xml.start(.provider)
        let provider = documents.lazy.compactMap(\.provider).first ?? options.provider
        if let qcode = provider?.concept?.qcode {
            xml.attribute(.qcode, XMLText(qcode.description))
        }
        if let uri = provider?.concept?.uri { xml.attribute(.uri, XMLText(IRI.repaired(uri))) }
        if provider?.concept?.qcode == nil, provider?.concept?.uri == nil {
            xml.attribute(.literal, XMLText(provider?.name?.collapsedBlanks ?? "unknown"))
        }
        if let name = provider?.name { xml.element(.name, XMLText(name.collapsedBlanks)) }
        xml.end()
        let dates = documents.compactMap(\.dates.versionCreated)
        let latest = options.versionCreated ?? dates.max { $0.instantText() < $1.instantText() }
        let created = latest?.instantText() ?? "1970-01-01T00:00:00Z"
        if options.versionCreated == nil {
            diagnostics.append(
                Diagnostic(
                    .assumed,
                    latest == nil ? .warning : .note,
                    "the version of the package is dated \(created)",
                    feature: "document.dates.versionCreated"
                )
            )
        }
        xml.element(.versionCreated, XMLText(created))
        xml.start(.pubStatus)
        xml.attribute(.qcode, "stat:usable")
        xml.end()
        if let generator = options.generator {
            xml.start(.generator)
            if let version = generator.version { xml.attribute(.versionInfo, XMLText(version)) }
            xml.text(XMLText(generator.name))
            xml.end()
        }
        xml.end()
        guard let headline = documents.first?.headline else { return }
        xml.start(.contentMeta)
        for headline in areVersions ? documents.compactMap(\.headline) : [headline] {
            xml.start(.headline)
            if let language = headline.language {
                xml.attribute(.language, XMLText(language.rawValue))
            }
            xml.text(XMLText(headline.text))
            xml.end()
        }
        xml.end()
    }

    private func writeGroups(of documents: [Document], to xml: inout XMLWriter) {
        xml.start(.groupSet)
        xml.attribute(.root, "main")
        xml.start(.group)
        xml.attribute(.id, "main")
        xml.attribute(.role, XMLText(OwnScheme.role.qcode(areVersions ? "versions" : "main")))
        xml.attribute(.mode, areVersions ? "pgrmod:alt" : "pgrmod:bag")
        for document in documents {
            xml.start(.itemRef)
            xml.attribute(.residref, XMLText(IRI.repaired(document.resolvedGuid)))
            xml.attribute(.contentType, "application/vnd.iptc.g2.newsitem+xml")
            if let version = document.version, version > 0 {
                xml.attribute(.version, XMLText(String(version)))
            }
            xml.start(.itemClass)
            xml.attribute(.qcode, G2Code.text)
            xml.end()
            if let headline = document.headline {
                xml.start(.title)
                if let language = headline.language ?? document.language {
                    xml.attribute(.language, XMLText(language.rawValue))
                }
                xml.text(XMLText(headline.text))
                xml.end()
            }
            if areVersions, let language = document.language {
                xml.start(.language)
                xml.attribute(.tag, XMLText(language.rawValue))
                xml.end()
            }
            xml.end()
        }
        xml.end()
        xml.end()
    }
}
