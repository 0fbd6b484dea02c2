import Communique

/// The facts of a document as a JSON object.
struct FactsReport {
    let document: Document
    let file: String

    func json(withCandidates: Bool) -> JSONText {
        let speaker = document.speaker
        var members: [(String, JSONText)] = [
            ("file", .string(file)),
            ("title", value(.title, else: document.headline?.text)),
            ("subtitle", value(.subtitle, else: document.subtitle?.text)),
            ("date", value(.date, else: document.dates.shown?.iso8601)),
            ("kind", value(.kind, else: document.kind?.rawValue)),
            ("language", value(.language, else: document.language?.rawValue)),
            ("speaker", value(.speaker, else: speaker?.name)),
            ("speakerRole", value(.speakerRole, else: speaker?.jobTitle)),
            ("organisation", value(.organisation, else: document.provider?.displayName)),
            ("place", value(.place, else: document.place?.name)),
            ("authors", authors),
        ]
        if withCandidates {
            members.append(("candidates", .array(document.facts.map(Self.candidate))))
        }
        return .object(members)
    }

    /// The chosen fact; a value that the document has without one stands alone.
    private func value(_ field: Fact.Field, else plain: String?) -> JSONText {
        if let fact = document.fact(field) { return .object(Self.members(of: fact)) }
        return plain.map { .object(Self.members(value: $0)) } ?? .null
    }

    private var authors: JSONText {
        let facts = document.facts.filter { $0.field == .author && $0.isChosen }
        let named = facts.map { JSONText.object(Self.members(of: $0)) }
        let others = document.authors.compactMap(\.displayName).filter { name in
            !facts.contains { $0.value == name }
        }
        return .array(named + others.map { .object(Self.members(value: $0)) })
    }

    private static func candidate(_ fact: Fact) -> JSONText {
        .object(
            [("field", .string(fact.field.rawValue)), ("chosen", .bool(fact.isChosen))]
                + members(of: fact)
        )
    }

    private static func members(of fact: Fact) -> [(String, JSONText)] {
        [
            ("value", .string(fact.value)),
            ("source", fact.source.map(range) ?? .null),
            ("rule", .string(fact.decision.rule.rawValue)),
            ("confidence", .number(fact.decision.confidence)),
            ("reason", .string(fact.decision.reason)),
        ]
    }

    private static func members(value: String) -> [(String, JSONText)] {
        [
            ("value", .string(value)), ("source", .null), ("rule", .null), ("confidence", .null),
            ("reason", .null),
        ]
    }

    private static func range(_ source: SourceRange) -> JSONText {
        .object([
            ("startLine", .number(source.start.line)),
            ("startColumn", .number(source.start.column)),
            ("endLine", .number(source.end.line)),
            ("endColumn", .number(source.end.column)),
            ("startOffset", .number(source.start.offset)),
            ("endOffset", .number(source.end.offset)),
        ])
    }
}
