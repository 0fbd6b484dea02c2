import Communique

/// Reads one item into a document.
struct NinjsReader {
    /// The document, as far as it is read.
    var document = Document()
    var diagnostics: [Diagnostic] = []
    let item: JSONNode
    let version: NinjsVersion
    let parser: NinjsParser
    /// Alternative identifiers that stand for fields of the document, by role.
    private(set) var ownIDs: [String: String] = [:]
    /// What no field of the model holds, by path.
    private var kept: [String] = []

    init(item: JSONNode, version: NinjsVersion, parser: NinjsParser) {
        self.item = item
        self.version = version
        self.parser = parser
    }

    mutating func read() {
        readIdentity()
        readDates()
        readHandling()
        readTexts()
        readConcepts()
        readParties()
        readRenditions()
        readEvent()
        readBody()
        readAssociations()
        settleGenres()
        keepOrigin()
    }

    // MARK: Members

    /// The text of a member; `nil` when it is missing or empty, with a remark when it is no text.
    mutating func text(_ name: StaticString, of node: JSONNode? = nil) -> String? {
        guard let value = (node ?? item).member(name) else { return nil }
        if let text = value.string { return text.isEmpty ? nil : text }
        if !value.isNull { misunderstood(value, "\(name) is no text") }
        return nil
    }

    /// The objects of a member that is an array of them.
    mutating func objects(_ name: StaticString, of node: JSONNode? = nil) -> [JSONNode] {
        guard let value = (node ?? item).member(name) else { return [] }
        guard value.kind == .array else {
            if !value.isNull, value.kind != .object { misunderstood(value, "\(name) is no array") }
            return []
        }
        return value.elements.filter { element in
            if element.kind == .object { return true }
            misunderstood(element, "a value of \(name) is no object")
            return false
        }
    }

    /// The date of a member; what is no date stays with the item.
    mutating func date(_ name: StaticString, of node: JSONNode? = nil) -> NewsDate? {
        guard let text = text(name, of: node) else { return nil }
        if let date = NewsDate(iso8601: text) { return date }
        if let value = (node ?? item).member(name) {
            remark("ninjs.bad-date", "\(name) is no date: \(text)", value)
        }
        return nil
    }

    // MARK: Remarks

    mutating func remark(
        _ code: Diagnostic.Code,
        _ message: String,
        _ node: JSONNode,
        severity: Diagnostic.Severity = .note
    ) {
        guard diagnostics.count < parser.limits.diagnostics else { return }
        diagnostics.append(
            Diagnostic(code, severity, "ninjs: " + message, source: node.sourceRange)
        )
    }

    /// Says that a value has another form than is read; it stays with the item.
    mutating func misunderstood(_ node: JSONNode, _ message: String) {
        // The validator has said the same of what its version knows.
        remark("ninjs.not-understood", message + "; it is kept for ninjs alone", node)
    }

    /// Notes that a value has no field, and stays with the item.
    mutating func keep(_ path: String) {
        if !kept.contains(path) { kept.append(path) }
    }

    /// Notes the members of `node` but `known` as values that have no field.
    mutating func keepOthers(of node: JSONNode, in path: String, but known: NameSet) {
        for (key, _) in node.members where !known.contains(key) && !Self.isText(key) {
            keep(path + "/" + key.content)
        }
    }

    /// Says what the version does not allow.
    mutating func report(_ faults: [NinjsValidator.Fault]) {
        for fault in faults {
            let position = SourcePosition(offset: fault.offset, in: item.text.bytes)
            diagnostics.append(
                Diagnostic(
                    fault.isFormat ? "ninjs.format" : "ninjs.invalid",
                    fault.isFormat ? .note : .warning,
                    "ninjs \(version.rawValue): \(fault.description)",
                    source: SourceRange(start: position, end: position)
                )
            )
        }
    }

    /// Keeps the item as it came, for the renderer of ninjs.
    private mutating func keepOrigin() {
        document.setOrigin(in: "ninjs", to: item.sourceText, source: item.sourceRange)
        for (key, _) in item.members where !Self.readMembers.contains(key) && !Self.isText(key) {
            keep(key.content)
        }
        guard !kept.isEmpty else { return }
        remark(
            "ninjs.kept",
            "no field of the model has \(kept.joined(separator: ", ")); kept for ninjs alone",
            item
        )
    }

    /// The members of an item that are read.
    private static let readMembers: NameSet = [
        "uri", "version", "language", "standard", "$standard", "representationtype",
        "firstcreated", "versioncreated", "contentcreated", "embargoed", "embargoeduntil",
        "expires", "pubstatus", "urgency", "copyrightholder", "copyrightnotice", "usageterms",
        "ednote", "eventdetails", "plannedcoverage", "headlines", "headline", "descriptions",
        "bodies", "people", "person",
        "organisations", "organisation", "places", "place", "subjects", "subject", "events",
        "event", "objects", "object", "infosources", "infosource", "genres", "genre", "by",
        "byline", "slugline", "located", "renditions", "associations", "altids", "charcount",
        "wordcount",
    ]

    /// Whether the name is one of the open names of the first line.
    private static func isText(_ key: JSONNode) -> Bool {
        key.hasPrefix("body_") || key.hasPrefix("headline_") || key.hasPrefix("description_")
    }
}

/// Names of members, in whatever case.
struct NameSet: ExpressibleByArrayLiteral, Sendable {
    private let names: [StaticString]

    init(arrayLiteral elements: StaticString...) { names = elements }

    func contains(_ key: JSONNode) -> Bool { names.contains { key.hasName($0) } }
}

// MARK: The head

extension NinjsReader {
    private mutating func readIdentity() {
        readAlternativeIDs()
        document.guid = ownIDs[NinjsTerms.Role.guid] ?? text("uri")
        document.sourceURL = ownIDs[NinjsTerms.Role.url]
        if let version = text("version") {
            document.version = Int(version)
            if document.version == nil { keep("version") }
        }
        if let type = item.member("type")?.string, type != "text" { keep("type") }
        if let language = text("language") {
            document.language = LanguageTag(language)
            document.languages = document.language.map { [$0] } ?? []
            if document.language == nil, let value = item.member("language") {
                misunderstood(value, "the language \(language) is no language tag")
            }
        }
    }

    private mutating func readAlternativeIDs() {
        guard let ids = item.member("altIds") else { return }
        // The first line has an object of any values.
        for (key, value) in ids.members {
            guard let text = value.string else {
                keep("altids/" + key.content)
                continue
            }
            add(AlternativeID(text, role: key.content))
        }
        for id in ids.elements {
            let role = text("role", of: id)
            guard let value = text("value", of: id) else { continue }
            add(AlternativeID(value, role: role))
        }
    }

    /// Takes an identifier for the field that the writer put there, else for one of its own.
    private mutating func add(_ id: AlternativeID) {
        let own = [
            NinjsTerms.Role.guid, NinjsTerms.Role.url, "firstCreated", "contentCreated", "expires",
        ]
        guard let role = id.role, own.contains(role), ownIDs[role] == nil else {
            document.alternativeIDs.append(id)
            return
        }
        // Another sender's identifier of that role is no date.
        let isDate = role != NinjsTerms.Role.guid && role != NinjsTerms.Role.url
        if isDate, NewsDate(iso8601: id.value) == nil {
            document.alternativeIDs.append(id)
        } else {
            ownIDs[role] = id.value
        }
    }

    private mutating func readDates() {
        func own(_ role: String) -> NewsDate? { ownIDs[role].flatMap { NewsDate(iso8601: $0) } }
        document.dates.published = date("firstCreated") ?? own("firstCreated")
        document.dates.versionCreated = date("versionCreated")
        document.dates.created = date("contentCreated") ?? own("contentCreated")
        document.dates.expires = date("expires") ?? own("expires")
        if let until = date("embargoedUntil") ?? date("embargoed") {
            document.embargo = Embargo(until: until)
        }
    }

    private mutating func readHandling() {
        if let status = text("pubStatus") {
            // One letter too many is the usual slip.
            let spelled = status == "cancelled" ? "canceled" : status
            document.pubStatus = PubStatus(rawValue: spelled)
            if document.pubStatus == nil { keep("pubStatus") }
        }
        if let urgency = item.member("urgency") {
            document.urgency = urgency.integer.flatMap(Urgency.init)
            if document.urgency == nil { keep("urgency") }
        }
        let holder = text("copyrightHolder").map { Concept($0) }
        let notices = text("copyrightNotice").map { [LocalizedText($0)] } ?? []
        let terms = text("usageTerms").map { [LocalizedText($0)] } ?? []
        if holder != nil || !notices.isEmpty || !terms.isEmpty {
            document.rights = Rights(
                copyrightHolder: holder,
                copyrightNotices: notices,
                usageTerms: terms
            )
        }
        if let note = text("edNote") {
            document.editorialNotes = [EditorialNote(LocalizedText(note))]
        }
        document.byline = (text("by") ?? text("byline")).map { LocalizedText($0) }
        document.slugline = text("slugline")
    }
}
