import Communique
import CommuniqueXML

/// Reads one item into a document.
struct NITFItemReader {
    private let limits: Limits
    private var language: LanguageTag?
    private(set) var document = Document()
    private(set) var diagnostics: [Diagnostic] = []
    private var isEmbargoed = false
    private var releaseDate: NewsDate?

    init(limits: Limits, language: LanguageTag?) {
        self.limits = limits
        self.language = language
    }

    mutating func read(_ item: XMLElement) {
        let tag = item.attribute("baselang") ?? item.attribute(.language)
        if let own = tag.flatMap({ LanguageTag($0) }) { language = own }
        document.language = language
        document.languages = language.map { [$0] } ?? []
        for child in item.children {
            switch child.localName {
            case "head": readHead(child)
            case "body": readBody(child)
            default: continue
            }
        }
        // A body, or what it holds, without the item around it.
        if item.localName != "nitf" {
            if item.localName == "body" { readBody(item) } else { readContent([item], end: nil) }
        }
        if let releaseDate {
            if isEmbargoed {
                document.embargo = Embargo(until: releaseDate)
            } else {
                document.dates.published = releaseDate
            }
        } else if isEmbargoed {
            document.embargo = Embargo()
        }
    }

    // MARK: The head

    private mutating func readHead(_ head: XMLElement) {
        for child in head.children {
            switch child.localName {
            case "title" where document.headlines.isEmpty:
                let text = NITFText.parted(child)
                if !text.isEmpty { document.headlines = [LocalizedText(text)] }
            case "meta":
                let name = child.attribute("name")?.lowercased() ?? ""
                if document.slugline == nil, NITFNames.sluglines.contains(name) {
                    document.slugline = child.attribute("content").filled
                }
            case "tobject": readSubjects(child)
            case "docdata": readData(child)
            case "pubdata":
                guard document.dates.published == nil else { continue }
                document.dates.published = date(child, "date.publication")
            case "revision-history":
                document.dates.modified = date(child, "norm") ?? document.dates.modified
            default: continue
            }
        }
    }

    private mutating func readSubjects(_ element: XMLElement) {
        for child in element.children {
            switch child.localName {
            case "tobject.property":
                guard let type = child.attribute("tobject.property.type").filled else { continue }
                let kind = DocumentKind(rawValue: type)
                if document.kind == nil, DocumentKind.known.contains(kind) {
                    document.kind = kind
                } else {
                    document.genres.append(Concept(type))
                }
            case "tobject.subject": document.subjects.append(subject(child))
            default: continue
            }
        }
    }

    /// - Source: IPTC Subject Codes: eight digits, scheme `subj`.
    private func subject(_ element: XMLElement) -> Concept {
        var concept = Concept()
        let refnum = element.attribute("tobject.subject.refnum").filled
        if let code = refnum, code != NITFNames.noSubjectCode {
            if code.utf8.count == 8, code.utf8.allSatisfy(ASCII.isDigit) {
                concept.qcode = QCode("subj:" + code)
            } else if code.contains("://") || code.hasPrefix("urn:") {
                concept.uri = code
            } else if let qcode = QCode(code) {
                concept.qcode = qcode
            } else {
                concept.literal = code
            }
        }
        let names = ["detail", "matter", "type"].lazy.compactMap {
            element.attribute("tobject.subject." + $0).filled
        }
        if let name = names.first { concept.names = [LocalizedText(name)] }
        return concept
    }

    private mutating func readData(_ data: XMLElement) {
        switch data.attribute("management-status")?.lowercased() {
        case "usable": document.pubStatus = .usable
        case "embargoed":
            document.pubStatus = .usable
            isEmbargoed = true
        case "withheld", "withhold": document.pubStatus = .withheld
        case "canceled", "cancelled": document.pubStatus = .canceled
        default: break
        }
        for child in data.children { readDatum(child) }
    }

    private mutating func readDatum(_ datum: XMLElement) {
        switch datum.localName {
        case "doc-id": document.guid = document.guid ?? datum.attribute("id-string").filled
        case "urgency":
            document.urgency = datum.attribute("ed-urg").flatMap { Int($0) }.flatMap { Urgency($0) }
        case "date.issue": document.dates.created = date(datum, "norm")
        case "date.release": releaseDate = date(datum, "norm")
        case "date.expire": document.dates.expires = date(datum, "norm")
        case "ed-msg":
            guard let text = datum.attribute("info").filled else { return }
            let language = datum.attribute(.language).flatMap { LanguageTag($0) }
            let role = datum.attribute("msg-type").flatMap { QCode($0) }
            document.editorialNotes.append(
                EditorialNote(LocalizedText(text, language: language), role: role)
            )
        case "du-key": document.version = datum.attribute("version").flatMap { Int($0) }
        case "doc.copyright":
            guard let holder = datum.attribute("holder").filled else { return }
            document.rights = document.rights ?? Rights()
            document.rights?.copyrightHolder = Concept(holder)
        case "key-list":
            for keyword in datum.children where keyword.localName == "keyword" {
                guard let text = keyword.attribute("key").filled else { continue }
                document.keywords.append(localized(text, keyword))
            }
        case "evloc":
            let parts = ["city", "county-dist", "state-prov", "iso-cc"].compactMap {
                datum.attribute($0).filled
            }
            if !parts.isEmpty { document.place = Place(parts.joined(separator: ", ")) }
        case "identified-content":
            for thing in datum.children {
                var concept = NITFEntity.concept(thing)
                let name = NITFText.parted(thing) { $0.localName == "function" }
                if !name.isEmpty { concept.names = [localized(name, thing)] }
                let office = thing.children.first { $0.localName == "function" }
                document.entities.append(
                    Entity(concept: concept, jobTitle: office.map { NITFText.parted($0) }.filled)
                )
            }
        default: return
        }
    }

    private mutating func date(_ element: XMLElement, _ attribute: String) -> NewsDate? {
        guard let text = element.attribute(attribute).filled else { return nil }
        if let date = NITFDate.date(text) { return date }
        let message = "“\(text)” in “\(element.localName)” is no date"
        diagnostics.append(
            Diagnostic(
                "nitf.invalid-date",
                .warning,
                message,
                source: element.line.map { NITFParser.range(line: $0) }
            )
        )
        return nil
    }

    /// A text with the language of its element.
    private func localized(_ text: String, _ element: XMLElement) -> LocalizedText {
        let own = element.attribute(.language).flatMap { LanguageTag($0) }
        return LocalizedText(text, language: own == language ? nil : own)
    }

    // MARK: The body

    private mutating func readBody(_ body: XMLElement) {
        if let own = body.attribute(.language).flatMap({ LanguageTag($0) }),
            document.language == nil
        {
            language = own
            document.language = own
            document.languages = [own]
        }
        var hasHeadline = false
        for child in body.children where child.localName == "body.head" {
            for part in child.children { readHeadPart(part, hasHeadline: &hasHeadline) }
        }
        let content = body.children.filter { $0.localName == "body.content" }
        readContent(content, end: body.children.first { $0.localName == "body.end" })
    }

    private mutating func readHeadPart(_ part: XMLElement, hasHeadline: inout Bool) {
        let text = NITFText.parted(part)
        switch part.localName {
        case "hedline":
            for line in part.children {
                let text = NITFText.parted(line)
                guard !text.isEmpty else { continue }
                let inherited = line.attribute(.language) == nil ? part : line
                if line.localName == "hl1" {
                    // The title in the head is a copy.
                    if !hasHeadline { document.headlines = [] }
                    hasHeadline = true
                    document.headlines.append(localized(text, inherited))
                } else {
                    document.subtitles.append(localized(text, inherited))
                }
            }
        case "byline": readByline(part, text)
        case "distributor":
            guard !text.isEmpty else { return }
            document.provider = Party(.organisation, role: .issuer, name: text)
        case "dateline": readDateline(part, text)
        case "abstract": if !text.isEmpty { document.summaries.append(localized(text, part)) }
        case "rights":
            guard !text.isEmpty else { return }
            let limits = part.children.filter { $0.localName == "rights.limitations" }
            var rights = document.rights ?? Rights()
            rights.usageTerms +=
                limits.isEmpty
                ? [localized(text, part)] : limits.map { localized(NITFText.parted($0), $0) }
            document.rights = rights
        case "note": readNote(part, text)
        default: return
        }
    }

    private mutating func readNote(_ note: XMLElement, _ text: String) {
        guard !text.isEmpty else { return }
        if note.attribute("noteclass") == "cpyrt" {
            var rights = document.rights ?? Rights()
            rights.copyrightNotices.append(localized(text, note))
            document.rights = rights
        } else if note.attribute("type") == "npa" || note.attribute("noteclass") == "editorsnote" {
            document.editorialNotes.append(EditorialNote(localized(text, note)))
        } else {
            document.front += blocks(of: [note]).value
        }
    }

    private mutating func readByline(_ byline: XMLElement, _ text: String) {
        guard !text.isEmpty else { return }
        let hasPerson = byline.children.contains { $0.localName == "person" }
        if document.byline == nil {
            document.byline = localized(text, byline)
        } else if !hasPerson {
            document.byline?.text += "; " + text
        }
        for part in byline.children {
            switch part.localName {
            case "person":
                let name = NITFText.parted(part) { $0.localName == "function" }
                guard !name.isEmpty else { continue }
                let role: Party.Role = byline.attribute("class") == "speaker" ? .speaker : .author
                let own = part.children.first { $0.localName == "function" }
                let concept = NITFEntity.concept(part)
                document.parties.append(
                    Party(
                        .person,
                        role: role,
                        name: name,
                        jobTitle: own.map { NITFText.parted($0) }.filled,
                        concept: concept.isIdentified ? concept : nil
                    )
                )
            case "byttl":
                // The office of the person before it.
                guard let last = document.parties.indices.last, hasPerson else { continue }
                let body = part.children.first { $0.localName == "org" }
                let office = NITFText.parted(part) { $0.localName == "org" }
                if !office.isEmpty { document.parties[last].jobTitle = office }
                document.parties[last].affiliation = body.map { NITFText.parted($0) }.filled
            default: continue
            }
        }
    }

    private mutating func readDateline(_ dateline: XMLElement, _ text: String) {
        guard !text.isEmpty, document.dateline == nil else { return }
        let place = dateline.children.first { $0.localName == "location" }
        let when = dateline.children.first { $0.localName == "story.date" }
        let name = place.map { NITFText.parted($0) }.filled
        let concept = place.map(NITFEntity.concept)
        document.dateline = Dateline(
            text,
            place: name.map {
                Place($0, concept: concept.flatMap { $0.isIdentified ? $0 : nil })
            },
            date: when.flatMap { date($0, "norm") }
        )
    }

    private mutating func readContent(_ content: [XMLElement], end: XMLElement?) {
        let body = blocks(of: content + (end.map { Array($0.children) } ?? []))
        document.body = body.value
        diagnostics += body.diagnostics
    }

    private mutating func blocks(of elements: [XMLElement]) -> Outcome<[Block]> {
        var reader = NITFBodyReader(limits: limits, language: language)
        for element in elements { reader.read(element) }
        document.relatedItems += reader.relatedItems
        if reader.passedOver > 0 {
            diagnostics.append(
                Diagnostic(
                    "nitf.media-object",
                    .note,
                    "\(reader.passedOver) media stand in the item itself and are not read"
                )
            )
        }
        return reader.finish()
    }
}

extension Concept {
    /// Whether there is more than a name to know the thing by.
    fileprivate var isIdentified: Bool { qcode != nil || uri != nil || literal != nil }
}

extension Optional<String> {
    /// The text; `nil` for one that is empty.
    var filled: String? {
        guard let self else { return nil }
        let text = NITFText.collapsed(self)
        return text.isEmpty ? nil : text
    }
}
