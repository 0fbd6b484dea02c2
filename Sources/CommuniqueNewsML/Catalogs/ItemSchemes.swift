import Communique
import CommuniqueXML

/// What the aliases of one item stand for: its inline catalogs, and those that it refers to.
///
/// - Source: NewsML-G2 2.35 `catalog`, `catalogRef`, `scheme`.
struct ItemSchemes {
    private let inline: [String: String]
    private let addresses: Set<String>
    private let store: CatalogStore

    init(_ item: XMLElement, store: CatalogStore) {
        self.store = store
        var inline: [String: String] = [:]
        var addresses: Set<String> = []
        for child in item.children where child.isG2 {
            switch child.localName {
            case "catalogRef": if let href = child.value("href") { addresses.insert(href) }
            case "catalog": inline.merge(Self.schemes(of: child)) { first, _ in first }
            default: continue
            }
        }
        self.inline = inline
        self.addresses = addresses
    }

    /// The URIs that a catalog declares, by alias.
    static func schemes(of catalog: XMLElement) -> [String: String] {
        var schemes: [String: String] = [:]
        for scheme in catalog.all("scheme") {
            guard let alias = scheme.value("alias"), let uri = scheme.value("uri") else { continue }
            schemes[alias] = uri
        }
        return schemes
    }

    /// The URI of the scheme called `alias`; `nil` when no catalog at hand declares it.
    func schemeURI(of alias: String) -> String? {
        inline[alias] ?? store.schemeURI(of: alias, addresses: addresses)
            ?? OwnScheme(rawValue: alias)?.uri
    }

    /// The URI of the concept that `code` stands for.
    func uri(of code: QCode) -> String? { schemeURI(of: code.alias).map { $0 + code.code } }

    /// The code of `text`, a QCode or a URI, within the scheme that IPTC calls `alias`; `nil` when
    /// it is of another scheme.
    ///
    /// An alias that the item declares for that scheme counts as well as IPTC's own.
    func code(_ text: String, in alias: String) -> String? {
        guard let scheme = IPTCSchemes.uri(of: alias) ?? OwnScheme(rawValue: alias)?.uri else {
            return nil
        }
        if let code = QCode(text), let uri = schemeURI(of: code.alias) {
            if uri == scheme { return code.code }
            // Nobody declares IPTC's aliases for anything else, but for a slash that is missing.
            return code.alias == alias ? code.code : nil
        }
        return text.hasPrefix(scheme) ? String(text.dropFirst(scheme.utf8.count)) : nil
    }
}
