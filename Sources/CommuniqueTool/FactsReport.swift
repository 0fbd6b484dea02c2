import Communique
import CommuniqueJSON

/// The facts of a document as a JSON object.
struct FactsReport {
    let document: Document
    let file: String

    /// The object and a line feed; what the document does not say has no member.
    func json(withCandidates: Bool) -> [UInt8] {
        var json = JSONWriter(pretty: true)
        json.beginObject()
        json.member("file", file)
        write(.title, "title", else: document.headline?.text, to: &json)
        write(.subtitle, "subtitle", else: document.subtitle?.text, to: &json)
        write(.date, "date", else: document.dates.shown?.iso8601, to: &json)
        write(.kind, "kind", else: document.kind?.rawValue, to: &json)
        write(.language, "language", else: document.language?.rawValue, to: &json)
        write(.speaker, "speaker", else: document.speaker?.name, to: &json)
        write(.speakerRole, "speakerRole", else: document.speaker?.jobTitle, to: &json)
        write(.organisation, "organisation", else: document.provider?.displayName, to: &json)
        write(.place, "place", else: document.place?.name, to: &json)
        json.objects("authors", authors) { json, author in
            json.member("name", author.text)
            author.write(to: &json)
        }
        writePage(to: &json)
        if withCandidates {
            json.objects("candidates", document.facts) { json, fact in
                json.member("field", fact.field.rawValue)
                json.key("chosen")
                json.boolean(fact.isChosen)
                Value(fact).write(to: &json)
            }
        }
        json.endObject()
        return json.bytes + [0x0A]
    }

    /// Writes the chosen fact; a value that the document has without one stands alone.
    private func write(
        _ field: Fact.Field,
        _ name: StaticString,
        else plain: String?,
        to json: inout JSONWriter
    ) {
        guard let value = document.fact(field).map(Value.init) ?? plain.map(Value.init) else {
            return
        }
        json.key(name)
        json.beginObject()
        value.write(to: &json)
        json.endObject()
    }

    /// Writes what a page of the web says of itself.
    private func writePage(to json: inout JSONWriter) {
        write(.siteName, "siteName", else: nil, to: &json)
        write(.published, "published", else: document.dates.published?.iso8601, to: &json)
        write(.modified, "modified", else: document.dates.modified?.iso8601, to: &json)
        write(.description, "description", else: document.summaries.first?.text, to: &json)
        if !document.keywords.isEmpty {
            json.key("keywords")
            json.beginArray()
            for keyword in document.keywords { json.string(keyword.text) }
            json.endArray()
        }
        write(.section, "section", else: nil, to: &json)
        write(.url, "url", else: document.sourceURL, to: &json)
        let images = document.facts.filter { $0.field == .image && $0.isChosen }
        json.objects("images", images) { Value($1).write(to: &$0) }
        write(.licence, "licence", else: document.rights?.usageTerms.first?.text, to: &json)
    }

    private var authors: [Value] {
        let facts = document.facts.filter { $0.field == .author && $0.isChosen }
        let others = document.authors.compactMap(\.displayName).filter { name in
            !facts.contains { $0.value == name }
        }
        return facts.map(Value.init) + others.map(Value.init)
    }

    /// A value with what is known about how it was found.
    private struct Value {
        var text: String
        var decision: Decision?
        var source: SourceRange?

        init(_ text: String) { self.text = text }

        init(_ fact: Fact) {
            text = fact.value
            decision = fact.decision
            source = fact.source
        }

        func write(to json: inout JSONWriter) {
            json.member("value", text)
            if let source {
                json.key("source")
                json.beginObject()
                json.member("startLine", source.start.line)
                json.member("startColumn", source.start.column)
                json.member("endLine", source.end.line)
                json.member("endColumn", source.end.column)
                json.member("startOffset", source.start.offset)
                json.member("endOffset", source.end.offset)
                json.endObject()
            }
            json.member("rule", decision?.rule.rawValue)
            json.member("confidence", decision?.confidence)
            json.member("reason", decision?.reason)
        }
    }
}
