public import Communique
public import CommuniqueXML

/// What the aliases of codes stand for: catalogs that the caller hands in, and IPTC's own.
///
/// Nothing is ever fetched. An item's own inline catalog comes first, then the catalogs of the store
/// in the order in which they were added, then IPTC's table. An alias that none of them declares is
/// data: the code is kept as it is.
///
/// ```swift
/// var catalogs = CatalogStore()
/// try catalogs.add(contentsOf: bytes, address: "http://example.org/catalog_4.xml")
/// let parser = NewsMLG2Parser(catalogs: catalogs)
/// ```
///
/// - Source: NewsML-G2 2.35 `catalog`, `catalogRef`; IPTC catalog for G2 standards, version 41.
public struct CatalogStore: Hashable, Sendable {
    /// The schemes of one catalog, by alias.
    private struct Catalog: Hashable, Sendable {
        var address: String?
        var schemes: [String: String]
    }

    private var catalogs: [Catalog] = []

    /// Makes a store that knows IPTC's schemes alone.
    public init() {}

    /// Adds schemes: their URIs by alias.
    ///
    /// - Parameter schemes: The URIs.
    /// - Parameter address: Where items find the catalog (`catalogRef/@href`): it then holds for items
    ///   that refer to it. `nil`: it holds for all.
    public mutating func add(_ schemes: [String: String], address: String? = nil) {
        catalogs.append(Catalog(address: address, schemes: schemes))
    }

    /// The URI of the scheme called `alias`, in an item that refers to the catalogs at `addresses`.
    public func schemeURI(of alias: String, addresses: Set<String> = []) -> String? {
        for catalog in catalogs {
            guard catalog.address.map(addresses.contains) ?? true else { continue }
            if let uri = catalog.schemes[alias] { return uri }
        }
        return IPTCSchemes.uri(of: alias)
    }

    /// The URI of the concept that `code` stands for: the scheme's, with the code behind it.
    public func uri(of code: QCode, addresses: Set<String> = []) -> String? {
        schemeURI(of: code.alias, addresses: addresses).map { $0 + code.code }
    }
}

extension CatalogStore {
    /// Adds the schemes of a catalog file: a `catalog`, a catalog item, or any item with an inline
    /// catalog.
    ///
    /// - Parameter bytes: The file.
    /// - Parameter address: As for ``add(_:address:)``.
    /// - Throws: `XMLError` for what is no XML, `newsml-g2.no-catalog` for a file without a catalog.
    public mutating func add(
        contentsOf bytes: [UInt8],
        address: String? = nil
    ) throws(XMLError) {
        let root = try XMLReader(vocabulary: G2Schema.vocabulary).tree(of: bytes).root
        var found: [XMLElement] = []
        var pending = [root]
        while let element = pending.popLast() {
            if element.isG2("catalog") { found.append(element) }
            pending += element.children.reversed()
        }
        guard !found.isEmpty else {
            throw XMLError(
                .init(rawValue: "newsml-g2.no-catalog"),
                "“\(root.localName)” holds no catalog of NewsML-G2"
            )
        }
        for catalog in found { add(ItemSchemes.schemes(of: catalog), address: address) }
    }
}
