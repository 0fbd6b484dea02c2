import Communique

/// Writes the members of a document in the order of `Docs/Formats/json.md`; missing and empty values
/// have no member.
struct NativeWriter {
    var json: JSONWriter

    init(pretty: Bool) { json = JSONWriter(pretty: pretty, capacity: 8192) }

    mutating func write(_ document: Document) {
        json.beginObject()
        string("communique", NativeJSONVersion.current)
        string("guid", document.guid)
        integer("version", document.version)
        string("sourceURL", document.sourceURL)
        array("alternativeIDs", document.alternativeIDs) { writer, id in
            writer.string("value", id.value)
            writer.string("role", id.role)
        }
        string("kind", document.kind?.rawValue)
        texts("headlines", document.headlines)
        texts("subtitles", document.subtitles)
        texts("summaries", document.summaries)
        string("language", document.language?.rawValue)
        strings("languages", document.languages.map(\.rawValue))
        write(document.dates)
        place("place", document.place)
        object("dateline", document.dateline) { writer, dateline in
            writer.string("text", dateline.text)
            writer.place("place", dateline.place)
            writer.string("date", dateline.date?.iso8601)
            writer.string("source", dateline.source)
        }
        array("parties", document.parties) { $0.members(of: $1) }
        object("provider", document.provider) { $0.members(of: $1) }
        text("byline", document.byline)
        text("creditline", document.creditline)
        string("slugline", document.slugline)
        texts("keywords", document.keywords)
        array("subjects", document.subjects) { $0.members(of: $1) }
        array("genres", document.genres) { $0.members(of: $1) }
        array("entities", document.entities) { $0.members(of: $1) }
        array("abbreviations", document.abbreviations) { $0.members(of: $1) }
        writeHandling(document)
        writeLinks(document)
        blocks("front", document.front)
        blocks("body", document.body)
        blocks("furniture", document.furniture)
        array("facts", document.facts) { $0.members(of: $1) }
        array("extensions", document.extensions) { writer, item in
            writer.name("name", item.name)
            writer.string("value", item.value)
            writer.range("source", item.source)
        }
        json.endObject()
    }

    private mutating func write(_ dates: Document.Dates) {
        object("dates", dates == Document.Dates() ? nil : dates) { writer, dates in
            writer.string("created", dates.created?.iso8601)
            writer.string("modified", dates.modified?.iso8601)
            writer.string("published", dates.published?.iso8601)
            writer.string("versionCreated", dates.versionCreated?.iso8601)
            writer.string("expires", dates.expires?.iso8601)
        }
    }

    private mutating func writeHandling(_ document: Document) {
        object("rights", document.rights) { writer, rights in
            writer.object("copyrightHolder", rights.copyrightHolder) { $0.members(of: $1) }
            writer.texts("copyrightNotices", rights.copyrightNotices)
            writer.texts("usageTerms", rights.usageTerms)
        }
        integer("urgency", document.urgency?.rawValue)
        object("embargo", document.embargo) { writer, embargo in
            writer.string("until", embargo.until?.iso8601)
            writer.string("notice", embargo.notice)
        }
        string("pubStatus", document.pubStatus?.rawValue)
        array("editorialNotes", document.editorialNotes) { writer, note in
            writer.text("text", note.text)
            writer.string("role", note.role?.description)
        }
    }

    private mutating func writeLinks(_ document: Document) {
        array("relatedItems", document.relatedItems) { writer, item in
            writer.string("relation", item.relation.rawValue)
            writer.text("title", item.title)
            writer.string("language", item.language?.rawValue)
            writer.string("href", item.href)
            writer.string("guid", item.guid)
            writer.string("date", item.date?.iso8601)
            writer.range("source", item.source)
        }
        array("attachments", document.attachments) { writer, attachment in
            writer.text("title", attachment.title)
            writer.array("renditions", attachment.renditions) { $0.members(of: $1) }
            writer.range("source", attachment.source)
        }
        array("renditions", document.renditions) { $0.members(of: $1) }
    }
}

// MARK: Values

extension NativeWriter {
    mutating func members(of text: LocalizedText) {
        string("text", text.text)
        string("language", text.language?.rawValue)
        string("role", text.role)
    }

    mutating func members(of concept: Concept) {
        string("qcode", concept.qcode?.description)
        string("uri", concept.uri)
        string("literal", concept.literal)
        texts("names", concept.names)
        string("nature", concept.nature?.rawValue)
    }

    private mutating func members(of party: Party) {
        string("nature", party.nature == .person ? "person" : "organisation")
        string("role", party.role.rawValue)
        string("name", party.name)
        string("jobTitle", party.jobTitle)
        string("affiliation", party.affiliation)
        string("abbreviation", party.abbreviation)
        object("concept", party.concept) { $0.members(of: $1) }
    }

    private mutating func members(of entity: Entity) {
        object("concept", entity.concept) { $0.members(of: $1) }
        string("jobTitle", entity.jobTitle)
        string("affiliation", entity.affiliation)
        string("abbreviation", entity.abbreviation)
        ranges("mentions", entity.mentions)
    }

    private mutating func members(of entry: Abbreviation) {
        string("short", entry.short)
        string("long", entry.long)
        string("language", entry.language?.rawValue)
        range("definition", entry.definition)
        ranges("uses", entry.uses)
    }

    mutating func members(of rendition: Rendition) {
        string("href", rendition.href)
        string("fileName", rendition.fileName)
        string("contentType", rendition.contentType)
        integer("sizeInBytes", rendition.sizeInBytes)
        integer("width", rendition.width)
        integer("height", rendition.height)
        integer("duration", rendition.duration)
        string("role", rendition.role?.description)
    }

    private mutating func members(of fact: Fact) {
        string("field", fact.field.rawValue)
        string("value", fact.value)
        json.key("isChosen")
        json.boolean(fact.isChosen)
        decision("decision", fact.decision)
        range("source", fact.source)
    }

    mutating func decision(_ key: StaticString, _ decision: Decision?) {
        object(key, decision) { writer, decision in
            writer.string("rule", decision.rule.rawValue)
            writer.integer("confidence", decision.confidence)
            writer.string("reason", decision.reason)
        }
    }

    mutating func name(_ key: StaticString, _ name: ExpandedName) {
        object(key, name) { writer, name in
            if !name.namespace.isEmpty { writer.string("namespace", name.namespace) }
            writer.string("name", name.name)
        }
    }

    private mutating func place(_ key: StaticString, _ place: Place?) {
        object(key, place) { writer, place in
            writer.string("name", place.name)
            writer.object("concept", place.concept) { $0.members(of: $1) }
        }
    }

    /// Writes a range as offset, line and column of its start, then of its end.
    mutating func range(_ key: StaticString, _ range: SourceRange?) {
        guard let range else { return }
        json.key(key)
        write(range)
    }

    private mutating func ranges(_ key: StaticString, _ ranges: [SourceRange]) {
        guard !ranges.isEmpty else { return }
        json.key(key)
        json.beginArray()
        for range in ranges { write(range) }
        json.endArray()
    }

    private mutating func write(_ range: SourceRange) {
        json.beginArray()
        for position in [range.start, range.end] {
            json.number(position.offset)
            json.number(position.line)
            json.number(position.column)
        }
        json.endArray()
    }
}

// MARK: Members

extension NativeWriter {
    /// Writes a member, an empty text too: missing and empty are two things.
    mutating func string(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        json.key(key)
        json.string(text)
    }

    mutating func integer(_ key: StaticString, _ value: Int?) { json.member(key, value) }

    mutating func object<Value>(
        _ key: StaticString,
        _ value: Value?,
        _ members: (inout NativeWriter, Value) -> Void
    ) {
        guard let value else { return }
        json.key(key)
        json.beginObject()
        members(&self, value)
        json.endObject()
    }

    mutating func array<Element>(
        _ key: StaticString,
        _ elements: [Element],
        _ members: (inout NativeWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        json.key(key)
        json.beginArray()
        for element in elements {
            json.beginObject()
            members(&self, element)
            json.endObject()
        }
        json.endArray()
    }

    mutating func text(_ key: StaticString, _ text: LocalizedText?) {
        object(key, text) { $0.members(of: $1) }
    }

    mutating func texts(_ key: StaticString, _ texts: [LocalizedText]) {
        array(key, texts) { $0.members(of: $1) }
    }

    private mutating func strings(_ key: StaticString, _ strings: [String]) {
        guard !strings.isEmpty else { return }
        json.key(key)
        json.beginArray()
        for string in strings { json.string(string) }
        json.endArray()
    }
}
