import Communique

/// A version of ninjs.
///
/// - Source: the JSON schemas that IPTC publishes at `http://www.iptc.org/std/ninjs/`.
public enum NinjsVersion: String, Hashable, Sendable, CaseIterable {
    /// ninjs 1.0.
    case v10 = "1.0"
    /// ninjs 1.1.
    case v11 = "1.1"
    /// ninjs 1.2.
    case v12 = "1.2"
    /// ninjs 1.3.
    case v13 = "1.3"
    /// ninjs 1.4.
    case v14 = "1.4"
    /// ninjs 1.5.
    case v15 = "1.5"
    /// ninjs 1.6.
    case v16 = "1.6"
    /// ninjs 2.0.
    case v20 = "2.0"
    /// ninjs 2.1.
    case v21 = "2.1"
    /// ninjs 2.2.
    case v22 = "2.2"
    /// ninjs 3.0.
    case v30 = "3.0"
    /// ninjs 3.1.
    case v31 = "3.1"

    /// A family of versions that spell their members alike.
    enum Line: Int {
        /// Lower case, texts in members of open names: `body_html`.
        case first = 1
        /// Lower case, texts in arrays: `bodies`.
        case second
        /// Camel case: `versionCreated`.
        case third

        /// The version that is taken for the line when nothing says which.
        var latest: NinjsVersion {
            switch self {
            case .first: .v16
            case .second: .v22
            case .third: .v31
            }
        }
    }

    var line: Line {
        switch self {
        case .v10, .v11, .v12, .v13, .v14, .v15, .v16: .first
        case .v20, .v21, .v22: .second
        case .v30, .v31: .third
        }
    }

    /// The identifier of the JSON schema, as items name it.
    public var schema: String { "http://www.iptc.org/std/ninjs/ninjs-schema_\(rawValue).json#" }

    /// The version that text names, such as `3.1` or a URI that ends in `_3.1.json#`; of one that is
    /// not known here the newest of its line before it: `3.2` is read as 3.1.
    init?(naming text: String) {
        var digits = text.utf8.drop { !ASCII.isDigit($0) }
        // Of a URI the number stands behind the last underscore.
        if let mark = text.utf8.lastIndex(of: UInt8(ascii: "_")) {
            digits = text.utf8[text.utf8.index(after: mark)...]
        }
        let number = digits.prefix { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
        let parts = number.split(separator: UInt8(ascii: ".")).map {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard let first = parts.first ?? nil, let line = Line(rawValue: first) else { return nil }
        let minor = parts.count > 1 ? parts[1] ?? 0 : 0
        let known = Self.allCases.filter { $0.line == line }
        guard let version = known.last(where: { $0.minor <= minor }) else { return nil }
        self = version
    }

    private var minor: Int { Int(rawValue.dropFirst(2)) ?? 0 }

    /// The version of an item: what `standard` says, else what the names of its members tell.
    ///
    /// Where the names fit several lines, as those of an item with nothing but `uri` do, it is the
    /// newest; where they fit several versions of a line, the newest of the line.
    static func detected(in item: JSONNode) -> NinjsVersion {
        for name: StaticString in ["standard", "$standard"] {
            guard let standard = item[name] else { continue }
            for member: StaticString in ["version", "schema"] {
                if let version = standard[member]?.string.flatMap(NinjsVersion.init(naming:)) {
                    return version
                }
            }
        }
        var line: Line?
        for (key, value) in item.members {
            let name = key.content
            switch name {
            case "representationtype" where value.string?.hasSuffix("complete") ?? false:
                return Line.first.latest
            case "$standard", "byline", "headline", "person", "organisation", "place", "subject",
                "event", "object", "infosource", "genre", "mimetype", "trustindicator",
                "charcount", "wordcount":
                return Line.first.latest
            case _ where ["body_", "headline_", "description_"].contains { name.hasPrefix($0) }:
                return Line.first.latest
            case _ where name.utf8.contains { $0 &- 0x41 < 26 }: return Line.third.latest
            case "versioncreated", "firstcreated", "contentcreated", "embargoed", "pubstatus",
                "representationtype", "copyrightholder", "copyrightnotice", "usageterms", "ednote",
                "infosources", "trustindicators", "altids", "rightsinfo", "digitalsourcetype":
                line = .second
            default: continue
            }
        }
        // These are of the first line or the second: only the first has objects in the place of lists.
        let isFirst =
            line == .second
            && (item["altids"] ?? item["renditions"] ?? item["associations"])?.kind == .object
        return isFirst ? Line.first.latest : (line ?? .third).latest
    }
}

extension NinjsVersion: Comparable {
    /// Whether `lhs` came before `rhs`.
    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.line == rhs.line ? lhs.minor < rhs.minor : lhs.line.rawValue < rhs.line.rawValue
    }
}
