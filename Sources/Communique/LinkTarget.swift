/// The address of a link that is safe to follow on a page.
///
/// - Source: WHATWG URL Standard 4.4: blanks at the ends, tabs and line ends anywhere are dropped
///   before a scheme is looked for, so that `java\nscript:` is a script.
package enum LinkTarget {
    /// `href` as a reference for a link or a picture; `nil` when it is empty or of a scheme that can
    /// do more than lead somewhere. An address without a scheme is relative, and may stand.
    package static func safe(_ href: String) -> String? {
        if isPlain(href) { return href }
        let isDropped: (Unicode.Scalar) -> Bool = { $0 == "\t" || $0 == "\n" || $0 == "\r" }
        let isEdge: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 }
        let scalars = href.unicodeScalars.filter { !isDropped($0) }.drop(while: isEdge)
        guard let end = scalars.lastIndex(where: { !isEdge($0) }) else { return nil }
        let address = String(String.UnicodeScalarView(scalars[...end]))
        if let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")),
            IRI.isScheme(address[..<colon]),
            !schemes.contains(address[..<colon].lowercased())
        {
            return nil
        }
        return IRI.repaired(address)
    }

    /// Whether `href` is safe and a reference at first sight, as nearly all are.
    private static func isPlain(_ href: String) -> Bool {
        if IRI.isPlainPath(href) { return true }
        let isSafe = schemes.contains { scheme in
            let bytes = href.utf8
            return bytes.starts(with: scheme.utf8)
                && bytes.dropFirst(scheme.utf8.count).first == UInt8(ascii: ":")
        }
        return isSafe && IRI.isPlain(href)
    }

    private static let schemes = ["https", "http", "mailto", "tel"]
}
