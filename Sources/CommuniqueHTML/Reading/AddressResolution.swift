import Communique

/// Makes relative addresses absolute.
///
/// - Source: RFC 3986 section 5.2 to 5.3.
package enum AddressResolution {
    /// `reference` seen from `base`; the reference itself when there is no base, when it is absolute,
    /// or when it leads to a place on the same page.
    package static func resolved(_ reference: String, against base: String?) -> String {
        guard let base, !reference.isEmpty, !reference.hasPrefix("#") else { return reference }
        if let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")),
            IRI.isScheme(reference[..<colon])
        {
            return reference
        }
        guard let colon = base.firstIndex(of: ":"), IRI.isScheme(base[..<colon]) else {
            return reference
        }
        let scheme = base[...colon]
        if reference.hasPrefix("//") { return scheme + reference }
        var rest = base[base.index(after: colon)...]
        rest = rest.prefix { $0 != "#" }
        var authority: Substring = ""
        if rest.hasPrefix("//") {
            let start = rest.index(rest.startIndex, offsetBy: 2)
            let end = rest[start...].firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        }
        let path = rest.prefix { $0 != "?" }
        if reference.hasPrefix("?") { return scheme + authority + path + reference }
        let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
        var target = String(reference[..<end])
        if !target.hasPrefix("/") {
            let folder =
                path.lastIndex(of: "/").map { path[...$0] } ?? (authority.isEmpty ? "" : "/")
            target = folder + target
        }
        return scheme + authority + withoutDots(target) + reference[end...]
    }

    /// The path without the segments `.` and `..`.
    private static func withoutDots(_ path: String) -> String {
        guard path.contains(".") else { return path }
        let isAbsolute = path.hasPrefix("/")
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() where !(isAbsolute && index == 0) {
            let isLast = index == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                _ = kept.popLast()
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return (isAbsolute ? "/" : "") + kept.joined(separator: "/")
    }
}
