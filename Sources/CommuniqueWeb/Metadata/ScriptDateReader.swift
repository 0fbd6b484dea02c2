import Communique
import CommuniqueXML

/// Looks for a day of publication in the data that scripts of a page carry, where the page says it
/// nowhere else: `"published_at":"2024-06-03T10:00:00Z"`. No script is run.
struct ScriptDateReader {
    private(set) var claims: [Claim] = []

    /// How many bytes of scripts are looked at.
    private static let limit = 4 << 20

    init(_ signs: PageSigns) {
        var left = Self.limit
        for index in signs.tree.nodes.indices where signs.tree.nodes[index].kind == .data {
            let bytes = signs.tree.utf8(of: index).prefix(left)
            left -= bytes.count
            if let date = Self.date(in: bytes) {
                var claim = Claim(
                    .published,
                    date.iso8601,
                    rule: "web.script-data",
                    confidence: 44,
                    reason: "a member for the day of publication in the data of a script",
                    node: index,
                    source: signs.source(of: index)
                )
                claim.date = date
                claims.append(claim)
                return
            }
            if left <= 0 { return }
        }
    }

    /// The value of the first member whose name speaks of publication.
    private static func date(in bytes: ArraySlice<UInt8>) -> NewsDate? {
        var index = bytes.startIndex
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "u")) {
            index = found + 1
            guard
                bytes[found...].starts(with: "ublish".utf8)
                    || bytes[found...].starts(with: "ublic".utf8)
            else { continue }
            var end = found
            while end < bytes.endIndex,
                ASCII.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "_")
            {
                end += 1
            }
            var start = found
            while start > bytes.startIndex, found - start < 24,
                ASCII.isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "_")
            {
                start -= 1
            }
            let name = String(decoding: bytes[start..<min(end, start + 60)], as: UTF8.self)
                .lowercased()
                .filter { $0 != "_" }
            guard names.contains(name) else { continue }
            let rest = bytes[end...].prefix(12).drop { "\"': \\".utf8.contains($0) }
            let value = bytes[rest.startIndex...].prefix(40).prefix {
                ASCII.isDigit($0) || "-:T+Z. ".utf8.contains($0)
            }
            let text = String(decoding: value, as: UTF8.self)
            if let found = MetadataDate(text), MetadataDate.isLikely(found.date) {
                return found.date
            }
        }
        return nil
    }

    private static let names: Set<String> = [
        "datepublished", "publishedat", "publishdate", "publicationdate", "publishedtime",
        "publisheddate", "firstpublished", "contentpublishingdate", "publishingdate", "publishedon",
        "firstpublishdate", "articlepublished", "publishtime", "publicationtime",
    ]
}
