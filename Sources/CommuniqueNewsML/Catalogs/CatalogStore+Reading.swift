public import CommuniqueXML

extension CatalogStore {
    /// Adds the schemes of a catalog in XML: a `catalog`, an item of one, or any element that holds
    /// catalogs.
    ///
    /// - Parameter address: Where items find the catalog (`catalogRef/@href`): it then holds for items
    ///   that refer to it. `nil`: it holds for all.
    /// - Throws: ``XMLError`` when `bytes` are no XML, with ``XMLError/Code/noCatalog`` when there is
    ///   no catalog in them.
    /// - Source: NewsML-G2 2.35 `catalog`, `catalogItem`.
    public mutating func add(contentsOf bytes: [UInt8], address: String? = nil) throws(XMLError) {
        let root = try XMLReader().tree(of: bytes).root
        var schemes: [String: String] = [:]
        var pending = [root]
        var isCatalog = false
        while let element = pending.popLast() {
            // Agencies publish catalogs with and without the namespace.
            if element.localName == "catalog" { isCatalog = true }
            if element.localName == "scheme", let alias = element.value("alias"),
                let uri = element.value("uri")
            {
                schemes[alias] = uri
            }
            pending += element.children
        }
        guard isCatalog else {
            throw XMLError(.noCatalog, "there is no catalog in the element \(root.localName)")
        }
        add(schemes, address: address)
    }
}

extension XMLError.Code {
    /// XML that should hold a catalog of NewsML-G2 holds none.
    public static let noCatalog: Self = "xml.no-catalog"
}
