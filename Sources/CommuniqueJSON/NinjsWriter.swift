import Communique

/// Writes one item of ninjs, its members in the order of the schema.
struct NinjsWriter {
    /// What could not be written as it is.
    private(set) var diagnostics: [Diagnostic] = []
    /// The features of the document that no member was written for, though there is one.
    private(set) var lost: Set<DocumentFeature> = []
    private var json: JSONWriter
    private let document: Document
    private let versionCreated: NewsDate?
    private var altIDs: [(role: String, value: String)] = []

    init(document: Document, pretty: Bool, versionCreated: NewsDate?) {
        self.document = document
        self.versionCreated = versionCreated
        json = JSONWriter(pretty: pretty, capacity: 16_384)
    }

    /// The item, with a line feed at its end.
    var bytes: [UInt8] { json.bytes + [0x0A] }

    mutating func write(html: [UInt8], plain: String) {
        json.beginObject()
        writeIdentity()
        writeDates()
        writeHandling()
        writeTexts()
        writeBodies(html: html, plain: plain)
        writeParties()
        writeConcepts()
        writeRenditions()
        writeAssociations()
        json.objects("altIds", altIDs) { json, id in
            json.member("role", id.role)
            json.member("value", id.value)
        }
        json.endObject()
    }

    private mutating func remark(
        _ code: Diagnostic.Code,
        _ feature: DocumentFeature,
        _ message: String,
        _ severity: Diagnostic.Severity = .note
    ) {
        diagnostics.append(
            Diagnostic(
                code,
                severity,
                "ninjs 3.1: " + message,
                feature: Diagnostic.Feature(rawValue: feature.rawValue)
            )
        )
    }
}

// MARK: The item

extension NinjsWriter {
    private mutating func writeIdentity() {
        let guid = document.resolvedGuid
        let uri = URIText.absolute(guid) ?? "urn:x-communique:guid:" + URIText.segment(guid)
        if uri != guid {
            altIDs.append(("guid", guid))
            remark(.narrowed, .guid, "the guid is no URI; it is encoded, and kept in altIds")
        }
        if let address = document.sourceURL { altIDs.append(("url", address)) }
        json.member("uri", uri)
        json.member("type", "text")
        json.member("representationType", "full")
        json.member("version", document.version.map(String.init))
        json.member("language", document.language?.rawValue)
        json.key("standard")
        json.beginObject()
        json.member("name", "ninjs")
        json.member("version", "3.1")
        json.member("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#")
        json.endObject()
    }

    private mutating func writeDates() {
        let dates = document.dates
        date("firstCreated", dates.published, .published)
        if let date = dates.versionCreated?.dateTime ?? versionCreated?.dateTime {
            json.member("versionCreated", date)
            if dates.versionCreated != nil, dates.versionCreated?.dateTime == nil {
                remark(.assumed, .versionCreated, "versionCreated is the one given to the renderer")
            }
        } else if let date = dates.versionCreated {
            json.member("versionCreated", date.completed(utcOffset: 0))
            remark(.assumed, .versionCreated, "versionCreated is filled up to an instant in UTC")
        }
        date("contentCreated", dates.created, .created)
        if let until = document.embargo?.until {
            // The latest place to reach the date: an embargo must not end too early.
            json.member("embargoedUntil", until.dateTime ?? until.completed(utcOffset: -720))
            if until.dateTime == nil {
                remark(
                    .assumed,
                    .embargo,
                    "the end of the embargo has no instant; it is taken at UTC-12",
                    .warning
                )
            }
        }
    }

    /// Writes a date that is an instant; another goes to the altIds by its name.
    private mutating func date(_ name: StaticString, _ date: NewsDate?, _ feature: DocumentFeature)
    {
        guard let date else { return }
        if let dateTime = date.dateTime {
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
            json.member("copyrightHolder", holder.flatMap(name))
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

    private mutating func writeTexts() {
        var headlines: [(role: String, text: String)] = []
        for (index, headline) in document.headlines.enumerated() {
            headlines.append((index == 0 ? "main" : "translation", headline.text))
        }
        headlines += document.subtitles.map { ("subtitle", $0.text) }
        json.objects("headlines", headlines.filter { !$0.text.isEmpty }) { json, headline in
            json.member("role", headline.role)
            json.key("value")
            json.string(headline.text)
        }
        let summaries = document.summaries.map(\.text).filter { !$0.isEmpty }
        json.objects("descriptions", summaries) { json, summary in
            json.member("role", "summary")
            json.member("value", summary)
        }
        json.member("by", byline)
        json.member("slugline", document.slugline)
        json.member("located", document.place?.name)
    }

    /// The byline as printed, else the speaker with their office, else the authors.
    private var byline: String? {
        if let byline = document.byline { return byline.text }
        let people = document.speaker.map { [$0] } ?? document.authors
        return people.compactMap { person in
            let parts = [person.name, person.jobTitle].compactMap { $0 }.filter { !$0.isEmpty }
            return parts.isEmpty ? nil : parts.joined(separator: ", ")
        }.joined(separator: "; ")
    }

    private mutating func writeBodies(html: [UInt8], plain: String) {
        guard !html.isEmpty || !plain.isEmpty else { return }
        let counts = PlainBody.counts(of: plain)
        json.key("bodies")
        json.beginArray()
        for isMarkup in [true, false] {
            json.beginObject()
            json.member("role", isMarkup ? "main" : "plain")
            json.member("contentType", isMarkup ? "text/html" : "text/plain")
            json.member("charCount", counts.characters)
            json.member("wordCount", counts.words)
            json.key("value")
            if isMarkup { json.string(utf8: html) } else { json.string(plain) }
            json.endObject()
        }
        json.endArray()
    }
}

// MARK: People and things

extension NinjsWriter {
    private mutating func writeParties() {
        let named = document.parties.filter { $0.displayName?.isEmpty == false }
        if named.count < document.parties.count {
            remark(.notRepresented, .parties, "a party without a name is left out")
        }
        if named.contains(where: {
            $0.jobTitle != nil || $0.affiliation != nil || $0.abbreviation != nil
        }) {
            remark(.narrowed, .parties, "parties are written without office, body and short name")
        }
        let people = named.filter { $0.nature == .person }.map(member)
        json.objects("people", people, Self.write)
        let organisations = named.filter { $0.nature == .organisation }.map(member)
        json.objects("organisations", organisations, Self.write)
        let places = document.place.map { place in
            Member(name: place.name, role: "located", place.concept, in: document.language)
        }
        json.objects("places", places.map { [$0] } ?? [], Self.write)
        if let provider = document.provider {
            let source = member(provider)
            json.objects("infoSources", [source]) { json, source in
                json.member("name", source.name)
                json.member("role", "publisher")
                json.member("uri", source.uri)
                json.member("literal", source.literal)
            }
        }
    }

    private func member(_ party: Party) -> Member {
        Member(
            name: party.displayName,
            role: party.role.rawValue,
            party.concept,
            in: document.language
        )
    }

    private mutating func writeConcepts() {
        let subjects = document.subjects.map {
            Member(name: nil, role: nil, $0, in: document.language)
        }
        json.objects("subjects", subjects.filter { !$0.isEmpty }, Self.write)
        var genres: [Member] = []
        if let genre = NinjsVocabulary.genre(of: document) {
            genres.append(Member(name: genre.name, uri: NinjsVocabulary.uri(of: genre.code)))
        }
        if let kind = document.kind {
            genres.append(
                Member(
                    name: NinjsVocabulary.name(of: kind),
                    uri: NinjsVocabulary.uri(of: kind),
                    literal: kind.rawValue
                )
            )
        }
        for genre in document.genres {
            let member = Member(name: nil, role: nil, genre, in: document.language)
            let isKnown = member.uri != nil && genres.contains { $0.uri == member.uri }
            if !member.isEmpty, !isKnown { genres.append(member) }
        }
        json.objects("genres", genres, Self.write)
        for (feature, concepts) in [
            (DocumentFeature.subjects, document.subjects), (.genres, document.genres),
        ] {
            if concepts.contains(where: { $0.names.count > 1 }) {
                remark(.narrowed, feature, "\(feature.rawValue): names are written in one language")
            }
            if concepts.contains(where: {
                $0.qcode.map { NinjsVocabulary.uri(of: $0) == nil } ?? false
            }) {
                remark(
                    .narrowed,
                    feature,
                    "\(feature.rawValue): a code of an unknown vocabulary is written as a literal"
                )
            }
        }
    }

    private static func write(_ json: inout JSONWriter, _ member: Member) {
        json.member("name", member.name)
        json.member("rel", member.rel)
        json.member("uri", member.uri)
        json.member("literal", member.literal)
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

/// What people, organisations, places, subjects and genres have in common.
private struct Member {
    var name: String?
    var rel: String?
    var uri: String?
    var literal: String?

    var isEmpty: Bool {
        (name ?? "").isEmpty && (uri ?? "").isEmpty && (literal ?? "").isEmpty
    }

    init(name: String, uri: String?, literal: String? = nil) {
        self.name = name
        self.uri = uri
        self.literal = literal
    }

    /// Takes what identifies `concept`: its URI, else that of its code; an unknown code is a literal.
    init(name: String?, role: String?, _ concept: Concept?, in language: LanguageTag?) {
        self.name = name ?? concept?.name(in: language)
        rel = role
        let code = concept?.qcode
        uri =
            concept?.uri.flatMap(URIText.absolute)
            ?? code.flatMap { NinjsVocabulary.uri(of: $0) }
        literal = concept?.literal
        if uri == nil, literal == nil { literal = code?.description ?? concept?.uri }
    }
}

// MARK: Other items and files

extension NinjsWriter {
    private mutating func writeRenditions() {
        var forms: [(name: String, title: String?, rendition: Rendition)] = []
        for (index, rendition) in document.renditions.enumerated() {
            let name = rendition.role?.code ?? "rendition-" + String(index + 1)
            forms.append((name, rendition.fileName, rendition))
        }
        for (index, attachment) in document.attachments.enumerated() {
            let name = "attachment-" + String(index + 1)
            let renditions = attachment.renditions.isEmpty ? [Rendition()] : attachment.renditions
            for (number, rendition) in renditions.enumerated() {
                let suffix = number == 0 ? "" : "-" + String(number + 1)
                let title = attachment.title.text
                forms.append((name + suffix, title.isEmpty ? rendition.fileName : title, rendition))
            }
        }
        json.objects("renditions", forms) { json, form in
            json.key("name")
            json.string(form.name)
            json.member("href", form.rendition.href.flatMap(URIText.absolute))
            json.member("contentType", form.rendition.contentType)
            json.member("title", form.title)
            json.member("width", form.rendition.width)
            json.member("height", form.rendition.height)
            json.member("sizeInBytes", form.rendition.sizeInBytes)
            json.member("duration", form.rendition.duration)
        }
        for form in forms {
            if let href = form.rendition.href, URIText.absolute(href) == nil {
                remark(.notRepresented, .renditions, "the address of \(form.name) is not absolute")
            }
        }
    }

    /// Writes the related items that have an identifier; ninjs can point to no other.
    private mutating func writeAssociations() {
        var items: [(uri: String, item: RelatedItem)] = []
        for item in document.relatedItems {
            let uri = item.guid.flatMap(URIText.absolute) ?? item.href.flatMap(URIText.absolute)
            if let uri { items.append((uri, item)) }
        }
        let left = document.relatedItems.count - items.count
        if left > 0 {
            if items.isEmpty {
                lost.insert(.relatedItems)
            } else {
                remark(.notRepresented, .relatedItems, "\(left) related items have no address")
            }
        }
        var hasInexactDates = false
        json.objects("associations", items) { json, association in
            let item = association.item
            let title = item.title?.text ?? ""
            json.key("name")
            json.string(title.isEmpty ? association.uri : title)
            json.member("rel", item.relation.rawValue)
            json.member("uri", association.uri)
            json.member("type", "text")
            json.member("representationType", "partial")
            json.member("language", item.title?.language?.rawValue)
            json.member("versionCreated", item.date?.dateTime)
            json.objects("headlines", title.isEmpty ? [] : [title]) { json, title in
                json.member("role", "main")
                json.member("value", title)
            }
            var ids: [(String, String)] = []
            if let href = item.href { ids.append(("url", href)) }
            if let date = item.date, date.dateTime == nil {
                ids.append(("versionCreated", date.iso8601))
                hasInexactDates = true
            }
            json.objects("altIds", ids) { json, id in
                json.member("role", id.0)
                json.member("value", id.1)
            }
        }
        if hasInexactDates {
            remark(
                .narrowed,
                .relatedItems,
                "dates of related items that are no instant are in altIds"
            )
        }
    }
}
