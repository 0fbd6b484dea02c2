extension Document {
    /// The document as an indented tree for people: a line per field that says something, per block
    /// and per item. Of facts the chosen ones are shown.
    ///
    /// The dump is for reading and for the messages of tests, not a format to parse. What nests
    /// deeper than ``Limits/nesting`` is dumped as plain text.
    public var treeDump: String { flattened().value.dump }

    private var dump: String {
        var lines = ["document"] + fieldLines.map { "  \($0.name): \($0.value)" }
        for fact in facts where fact.isChosen {
            let rule = "(\(fact.decision.rule.rawValue) \(fact.decision.confidence))"
            lines.append("  fact \(fact.field.rawValue): \(fact.value) \(rule)")
        }
        lines += extensionLines.map { "  \($0.name): \($0.value)" }
        for (name, blocks) in [("front", front), ("body", body), ("furniture", furniture)]
        where !blocks.isEmpty {
            lines.append("  \(name)")
            for block in blocks { block.dump(into: &lines, depth: 2) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The fields that say something, with their values as people read them.
    package var fieldLines: [(name: String, value: String)] {
        var lines: [(name: String, value: String)] = []
        func field(_ name: String, _ value: String?) {
            if let value { lines.append((name, value)) }
        }
        field("guid", guid)
        field("version", version.map(String.init))
        for id in alternativeIDs { field("alternative id", [id.role, id.value].joinedWords) }
        field("source", sourceURL)
        field("kind", kind?.rawValue)
        field("language", language?.rawValue)
        if languages.count > 1 {
            field("languages", languages.map(\.rawValue).joined(separator: " "))
        }
        for headline in headlines { field("headline", headline.dumped) }
        for subtitle in subtitles { field("subtitle", subtitle.dumped) }
        for summary in summaries { field("summary", summary.dumped) }
        field("created", dates.created?.iso8601)
        field("published", dates.published?.iso8601)
        field("modified", dates.modified?.iso8601)
        field("versionCreated", dates.versionCreated?.iso8601)
        field("expires", dates.expires?.iso8601)
        field("place", place?.name)
        field("dateline", dateline?.text)
        field("provider", provider?.displayName)
        for party in parties {
            let parts = [party.name, party.jobTitle, party.affiliation].compactMap { $0 }
            field(party.role.rawValue, parts.joined(separator: ", "))
        }
        field("byline", byline?.dumped)
        field("creditline", creditline?.dumped)
        field("slugline", slugline)
        for keyword in keywords { field("keyword", keyword.dumped) }
        for subject in subjects { field("subject", subject.dumped) }
        for genre in genres { field("genre", genre.dumped) }
        for entity in entities {
            let parts = [entity.concept.name(), entity.jobTitle, entity.affiliation]
            let name = parts.compactMap { $0 }.joined(separator: ", ")
            field(entity.concept.nature?.rawValue ?? "entity", name)
        }
        for entry in abbreviations { field("abbreviation", "\(entry.short) = \(entry.long)") }
        field("copyright holder", rights?.copyrightHolder?.dumped)
        for notice in rights?.copyrightNotices ?? [] { field("copyright", notice.dumped) }
        for terms in rights?.usageTerms ?? [] { field("usage terms", terms.dumped) }
        field("urgency", urgency.map { String($0.rawValue) })
        field("embargo", embargo.map { $0.until?.iso8601 ?? $0.notice ?? "without end" })
        field("pubStatus", pubStatus?.rawValue)
        for note in editorialNotes { field("editorial note", note.text.dumped) }
        for item in relatedItems { field(item.relation.rawValue, item.title?.text ?? item.href) }
        for attachment in attachments { field("attachment", attachment.title.dumped) }
        for rendition in renditions {
            field("rendition", rendition.href ?? rendition.fileName ?? "without address")
        }
        return lines
    }

    /// The values that no field fits.
    package var extensionLines: [(name: String, value: String)] {
        extensions.map { item in
            let value = item.isOrigin ? "\(item.value.utf8.count) bytes" : item.value
            return ("extension \(item.name.dumped)", value)
        }
    }
}

extension LocalizedText {
    fileprivate var dumped: String {
        [language.map { "[\($0)]" }, role.map { "(\($0))" }, text].joinedWords
    }
}

extension [String?] {
    fileprivate var joinedWords: String { compactMap { $0 }.joined(separator: " ") }
}

extension Concept {
    fileprivate var dumped: String {
        let identifier = qcode?.description ?? uri ?? literal
        return [identifier, name()].compactMap { $0 }.joined(separator: " ")
    }
}

extension ExpandedName {
    fileprivate var dumped: String { namespace.isEmpty ? name : "{\(namespace)}\(name)" }
}

extension Block {
    fileprivate func dump(into lines: inout [String], depth: Int) {
        var line = String(repeating: "  ", count: depth) + role.rawValue
        if case .heading(let heading) = kind { line += " \(heading.level)" }
        if case .custom(let custom) = kind { line += " \(custom.name.dumped)" }
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
            let caption = table.caption.plainText
            lines.append(caption.isEmpty ? line : line + " " + caption.debugDescription)
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
