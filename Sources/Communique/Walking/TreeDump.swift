extension Document {
    /// The document as an indented tree for people: a line per field, block and item.
    ///
    /// The dump is for reading and for the messages of tests, not a format to parse.
    public var treeDump: String {
        var lines = ["document"]
        func field(_ name: String, _ value: String?) {
            if let value { lines.append("  \(name): \(value)") }
        }
        field("guid", guid)
        field("version", version.map(String.init))
        field("kind", kind?.rawValue)
        field("language", language?.rawValue)
        for headline in headlines { field("headline", headline.dumped) }
        for subtitle in subtitles { field("subtitle", subtitle.dumped) }
        for summary in summaries { field("summary", summary.dumped) }
        field("created", dates.created?.iso8601)
        field("published", dates.published?.iso8601)
        field("modified", dates.modified?.iso8601)
        field("versionCreated", dates.versionCreated?.iso8601)
        field("place", place?.name)
        field("dateline", dateline?.text)
        field("provider", provider?.displayName)
        for party in parties {
            let parts = [party.name, party.jobTitle, party.affiliation].compactMap { $0 }
            field(party.role.rawValue, parts.joined(separator: ", "))
        }
        field("byline", byline?.dumped)
        field("embargo", embargo.map { $0.until?.iso8601 ?? $0.notice ?? "without end" })
        for item in relatedItems { field(item.relation.rawValue, item.title?.text ?? item.href) }
        for (name, blocks) in [("front", front), ("body", body), ("furniture", furniture)]
        where !blocks.isEmpty {
            lines.append("  \(name)")
            for block in blocks { block.dump(into: &lines, depth: 2) }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension LocalizedText {
    fileprivate var dumped: String { language.map { "[\($0)] \(text)" } ?? text }
}

extension Block {
    fileprivate func dump(into lines: inout [String], depth: Int) {
        var line = String(repeating: "  ", count: depth) + role.rawValue
        if case .heading(let heading) = kind { line += " \(heading.level)" }
        if let id { line += " #\(id.rawValue)" }
        if let language { line += " [\(language)]" }
        if let translationOf { line += " translates #\(translationOf.rawValue)" }
        if let source { line += " @\(source)" }
        if let decision { line += " (\(decision.rule.rawValue) \(decision.confidence))" }
        switch kind {
        case .list(let list):
            lines.append(line)
            for item in list.items {
                let indent = String(repeating: "  ", count: depth + 1)
                lines.append(
                    indent + "item" + (item.marker.map { " \($0.debugDescription)" } ?? "")
                )
                for block in item.blocks { block.dump(into: &lines, depth: depth + 2) }
            }
        case .table(let table):
            lines.append(line)
            for row in table.rows {
                let cells = row.map { $0.content.plainText.debugDescription }
                let indent = String(repeating: "  ", count: depth + 1)
                lines.append(indent + cells.joined(separator: " | "))
            }
        default:
            lines.append(line + " " + ((label ?? "") + content.plainText).debugDescription)
            for child in children { child.dump(into: &lines, depth: depth + 1) }
        }
    }
}
