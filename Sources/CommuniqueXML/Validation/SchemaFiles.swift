#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// Looks through the files of a schema before libxml2 loads them: it would fetch what a schema names
/// on another machine.
struct SchemaFiles {
    private var seen: Set<String> = []

    /// Refuses the schema in the file at `path` when it, or a file that it includes, names one that
    /// is not on this machine.
    ///
    /// A file that cannot be read is libxml2's to report.
    ///
    /// - Throws: ``XMLError/Code/invalidSchema``.
    mutating func check(_ path: String) throws(XMLError) {
        var pending = [path]
        while let path = pending.popLast() {
            guard seen.insert(path).inserted else { continue }
            for location in Self.locations(in: path) {
                guard !location.isRemote else {
                    throw XMLError(
                        .invalidSchema,
                        "the schema includes \(location.address), which is not on this machine",
                        position: XMLError.Position(line: location.line, column: 1)
                    )
                }
                pending.append(location.address)
            }
        }
    }

    /// Where a schema says that another file of it is.
    private struct Location {
        var address: String
        var line: Int

        /// Whether the address is of a scheme other than `file`.
        var isRemote: Bool {
            guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
            let scheme = address[..<colon]
            // A drive letter is no scheme.
            return scheme.utf8.count > 1 && scheme.lowercased() != "file"
                && !scheme.utf8.contains(UInt8(ascii: "/"))
        }
    }

    private static func locations(in path: String) -> [Location] {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        guard
            let document = unsafe xmlReadFile(
                path,
                nil,
                CInt(truncatingIfNeeded: options | XML_PARSE_NOWARNING.rawValue)
            )
        else { return [] }
        defer { unsafe xmlFreeDoc(document) }
        guard let root = unsafe xmlDocGetRootElement(document) else { return [] }
        var locations: [Location] = []
        var node = unsafe root.pointee.children
        while let element = unsafe node {
            if let attribute = unsafe xmlHasProp(element, "schemaLocation"),
                let value = unsafe attribute.pointee.children?.pointee.content
            {
                locations.append(
                    Location(
                        address: resolved(unsafe String(cString: value), beside: path),
                        line: unsafe xmlGetLineNo(element)
                    )
                )
            }
            unsafe node = unsafe element.pointee.next
        }
        return locations
    }

    /// The path of a file that the schema at `path` calls `location`; an address stays as it is.
    private static func resolved(_ location: String, beside path: String) -> String {
        guard !location.hasPrefix("/"), !location.contains(":"),
            let slash = path.lastIndex(of: "/")
        else { return location }
        return path[...slash] + location
    }
}
