import Communique

/// Writes one item of ninjs, its members in the order of the schema.
///
/// It cannot be copied: a copy would be one of the whole document, field by field.
struct NinjsWriter: ~Copyable {
    /// What could not be written as it is.
    var diagnostics: [Diagnostic] = []
    /// What the HTML body could not hold as it is.
    var htmlDiagnostics: [Diagnostic] = []
    /// The features of the document that no member was written for, though there is one.
    var lost: Set<DocumentFeature> = []
    var json: JSONWriter
    let document: Document
    let body: BodyText
    let version: NinjsVersion
    private let versionCreated: NewsDate?
    private var altIDs: [(role: String, value: String)] = []

    /// Whether the item is of the first line, whose texts have open names and whose codes have schemes.
    var isFirstLine: Bool { version.line == .first }

    init(
        document: Document,
        body: BodyText,
        version: NinjsVersion,
        pretty: Bool,
        versionCreated: NewsDate?
    ) {
        self.document = document
        self.body = body
        self.version = version
        self.versionCreated = versionCreated
        json = JSONWriter(pretty: pretty, capacity: body.capacity + 4096)
        json.lowercasesKeys = version.line != .third
    }

    /// Ends the item with a line feed, and gives its bytes.
    consuming func finish() -> [UInt8] { json.finish() }

    /// Writes the item.
    mutating func write() {
        json.beginObject()
        writeIdentity()
        writeDates()
        writeHandling()
        writeTexts()
        writeBodies()
        writeParties()
        writeConcepts()
        writeRenditions()
        writeAssociations()
        writeAlternativeIDs()
        json.endObject()
    }

    mutating func remark(
        _ code: Diagnostic.Code,
        _ feature: DocumentFeature,
        _ message: String,
        _ severity: Diagnostic.Severity = .note
    ) {
        diagnostics.append(
            Diagnostic(
                code,
                severity,
                "ninjs \(version.rawValue): \(message)",
                feature: Diagnostic.Feature(rawValue: feature.rawValue)
            )
        )
    }
}

// MARK: The item

extension NinjsWriter {
    private mutating func writeIdentity() {
        let guid = document.resolvedGuid
        let uri =
            IRI.absoluteURI(guid) ?? IRI.ascii("urn:x-communique:guid:" + IRI.encodedSegment(guid))
        if uri != guid {
            altIDs.append((NinjsTerms.Role.guid, guid))
            remark(.narrowed, .guid, "the guid is no URI; it is encoded, and kept in altIds")
        }
        if let address = document.sourceURL { altIDs.append((NinjsTerms.Role.url, address)) }
        json.member("uri", uri)
        json.member("type", "text")
        json.member("representationType", isFirstLine ? "complete" : "full")
        json.member("version", document.version.map(String.init))
        json.member("language", document.language?.rawValue)
        json.key(isFirstLine ? "$standard" : "standard")
        json.beginObject()
        json.member("name", "ninjs")
        json.member("version", version.rawValue)
        json.member("schema", version.schema)
        json.endObject()
    }

    private mutating func writeDates() {
        let dates = document.dates
        date("firstCreated", dates.published, .published)
        writeVersionCreated()
        date("contentCreated", dates.created, .created)
        if let until = document.embargo?.until {
            // An embargo must not end too early.
            json.member(
                version.line == .third ? "embargoedUntil" : "embargoed",
                until.instantText(utcOffset: NewsDate.latestOffset)
            )
            if !until.isInstant {
                remark(
                    .assumed,
                    .embargo,
                    "the end of the embargo has no instant; it is taken at UTC-12",
                    .warning
                )
            }
        }
        date("expires", dates.expires, .expires)
    }

    /// Writes when this version was made: as the document says, else as the caller says.
    private mutating func writeVersionCreated() {
        let own = document.dates.versionCreated
        if let instant = own?.ninjsDateTime {
            json.member("versionCreated", instant)
        } else if let instant = versionCreated?.ninjsDateTime {
            json.member("versionCreated", instant)
            guard own != nil else { return }
            remark(.assumed, .versionCreated, "versionCreated is the one given to the renderer")
        } else if let date = own ?? versionCreated {
            json.member("versionCreated", date.instantText())
            remark(.assumed, .versionCreated, "versionCreated is filled up to an instant in UTC")
        }
    }

    /// Writes a date that is an instant; another goes to the altIds by its name.
    private mutating func date(_ name: StaticString, _ date: NewsDate?, _ feature: DocumentFeature)
    {
        guard let date else { return }
        if let dateTime = date.ninjsDateTime {
            json.member(name, dateTime)
        } else {
            altIDs.append((name.description, date.iso8601))
            remark(.narrowed, feature, "\(name) is no instant; it is kept in altIds")
        }
    }

    private mutating func writeHandling() {
        json.member("pubStatus", document.pubStatus?.rawValue)
        json.member("urgency", document.urgency?.rawValue)
        if let rights = document.rights {
            let holder = rights.copyrightHolder
            json.member("copyrightHolder", holder.flatMap { name(of: $0) })
            json.member("copyrightNotice", text(of: rights.copyrightNotices))
            json.member("usageTerms", text(of: rights.usageTerms))
            let hasMore = rights.copyrightNotices.count > 1 || rights.usageTerms.count > 1
            if hasMore
                || holder.map({ $0.qcode != nil || $0.uri != nil || $0.names.count > 1 }) == true
            {
                remark(
                    .narrowed,
                    .rights,
                    "rights are written in one language, without identifiers"
                )
            }
        }
        var notes = document.editorialNotes.map(\.text.text)
        if document.editorialNotes.contains(where: { $0.role != nil }) {
            remark(.narrowed, .editorialNotes, "editorial notes are written without their roles")
        }
        if let embargo = document.embargo {
            if let notice = embargo.notice { notes.append(notice) }
            if embargo.until == nil {
                if embargo.notice == nil { notes.append("Embargo") }
                remark(
                    .narrowed,
                    .embargo,
                    "an embargo without an end is an editorial note",
                    .warning
                )
            }
        }
        json.member("edNote", notes.filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    private mutating func writeAlternativeIDs() {
        var ids = altIDs
        for id in document.alternativeIDs where !id.value.isEmpty {
            ids.append((id.role ?? "", id.value))
        }
        writeIDs(ids)
    }

    /// Writes identifiers by role: the first line has a member for each, of a name of its own.
    mutating func writeIDs(_ ids: [(role: String, value: String)]) {
        guard isFirstLine else {
            json.objects("altIds", ids) { json, id in
                json.member("role", id.role)
                json.member("value", id.value)
            }
            return
        }
        guard !ids.isEmpty else { return }
        var names = NinjsNames()
        json.key("altIds")
        json.beginObject()
        for id in ids {
            json.key(text: names.unique(id.role.isEmpty ? "id" : id.role))
            json.string(id.value)
        }
        json.endObject()
    }

    /// The name of a concept in the document's language, else the first.
    private func name(of concept: Concept) -> String? {
        concept.name(in: document.language) ?? concept.literal ?? concept.uri
            ?? concept.qcode?.description
    }

    private func text(of texts: [LocalizedText]) -> String? {
        (texts.first { $0.language == document.language } ?? texts.first)?.text
    }
}
