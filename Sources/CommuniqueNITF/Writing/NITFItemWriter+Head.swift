import Communique
import CommuniqueXML

extension NITFItemWriter {
    mutating func writeHead() {
        xml.start("head")
        if let headline = document.headline { xml.element("title", XMLText(headline.text)) }
        if let slugline = document.slugline, !slugline.isEmpty {
            xml.start("meta")
            xml.attribute("name", XMLText(NITFNames.sluglines[0]))
            xml.attribute("content", XMLText(slugline))
            xml.end()
        }
        writeSubjects()
        writeData()
        if let modified = document.dates.modified {
            xml.start("revision-history")
            xml.attribute("function", "editor")
            xml.attribute("norm", XMLText(NITFDate.text(modified)))
            xml.end()
        }
        xml.end()
    }

    private mutating func writeSubjects() {
        xml.start("tobject")
        xml.attribute("tobject.type", "news")
        let genres = document.genres.compactMap { $0.name() ?? $0.literal ?? $0.uri }
        for type in (document.kind.map { [$0.rawValue] } ?? []) + genres where !type.isEmpty {
            xml.start("tobject.property")
            xml.attribute("tobject.property.type", XMLText(type))
            xml.end()
        }
        for subject in document.subjects {
            xml.start("tobject.subject")
            var code = subject.qcode?.description ?? subject.uri ?? subject.literal ?? ""
            if !code.isNameToken {
                if !code.isEmpty {
                    lose(
                        .notRepresented,
                        "document.subjects",
                        "has no place for an identifier that is no name token"
                    )
                }
                code = NITFNames.noSubjectCode
            }
            var level: XMLName = "tobject.subject.matter"
            if let qcode = subject.qcode, qcode.alias == "subj", qcode.code.utf8.count == 8 {
                code = qcode.code
                xml.attribute("tobject.subject.ipr", "IPTC")
                // Eight digits: two for the subject, three for the matter, three for the detail.
                if code.hasSuffix("000000") {
                    level = "tobject.subject.type"
                } else if !code.hasSuffix("000") {
                    level = "tobject.subject.detail"
                }
            }
            xml.attribute("tobject.subject.refnum", XMLText(code))
            if let name = subject.name() { xml.attribute(level, XMLText(name)) }
            xml.end()
        }
        xml.end()
    }

    private mutating func writeData() {
        xml.start("docdata")
        if let status = managementStatus { xml.attribute("management-status", status) }
        writeIdentity()
        writeDates()
        for note in document.editorialNotes {
            xml.start("ed-msg")
            if let language = note.text.language {
                xml.attribute("xml:lang", XMLText(language.rawValue))
            }
            if let role = note.role { xml.attribute("msg-type", XMLText(role.description)) }
            xml.attribute("info", XMLText(note.text.text))
            xml.end()
        }
        if let holder = document.rights?.copyrightHolder, let name = holder.name() ?? holder.literal
        {
            attributed("doc.copyright", "holder", name)
        }
        if !document.keywords.isEmpty {
            xml.start("key-list")
            for keyword in document.keywords {
                xml.start("keyword")
                writeLanguage(of: keyword)
                xml.attribute("key", XMLText(keyword.text))
                xml.end()
            }
            xml.end()
        }
        writeEntities()
        xml.end()
    }

    private var managementStatus: XMLText? {
        switch document.pubStatus {
        case .withheld: "withheld"
        case .canceled: "canceled"
        case .usable: document.embargo == nil ? "usable" : "embargoed"
        case nil: document.embargo == nil ? nil : "embargoed"
        }
    }

    private mutating func writeIdentity() {
        if let place = document.place, !place.name.isEmpty {
            attributed("evloc", "city", place.name)
        }
        if let guid = document.guid {
            xml.start("doc-id")
            if let name = document.provider?.displayName {
                xml.attribute("regsrc", XMLText(name))
            }
            xml.attribute("id-string", XMLText(guid))
            xml.end()
        }
        if let urgency = document.urgency {
            if urgency.rawValue > 8 {
                diagnostics.append(
                    Diagnostic(
                        .narrowed,
                        .note,
                        "NITF: an urgency of 9 is written as 8",
                        feature: "document.urgency"
                    )
                )
            }
            attributed("urgency", "ed-urg", String(min(8, urgency.rawValue)))
        }
        if let version = document.version { attributed("du-key", "version", String(version)) }
    }

    private mutating func writeDates() {
        if let created = document.dates.created {
            attributed("date.issue", "norm", NITFDate.text(created))
        }
        if let embargo = document.embargo {
            if let until = embargo.until {
                attributed("date.release", "norm", NITFDate.text(until))
            }
            if let notice = embargo.notice, !notice.isEmpty {
                lose(
                    .notRepresented,
                    "document.embargo",
                    "has no place for the notice of an embargo"
                )
            }
            if document.dates.published != nil {
                lose(
                    .notRepresented,
                    "document.dates.published",
                    "has one date of release, which is that of the embargo"
                )
            }
        } else if let published = document.dates.published {
            attributed("date.release", "norm", NITFDate.text(published))
        }
        if let expires = document.dates.expires {
            attributed("date.expire", "norm", NITFDate.text(expires))
        }
    }

    private mutating func writeEntities() {
        let named = document.entities.filter { $0.concept.name() != nil }
        guard !named.isEmpty else { return }
        xml.start("identified-content")
        for entity in named {
            let concept = entity.concept
            let element = NITFEntity.element(for: concept.nature)
            xml.start(element, isMixed: true)
            body.writeCode(of: concept, on: element, to: &xml)
            if let name = concept.names.first {
                writeLanguage(of: name)
                xml.text(XMLText(name.text))
            }
            if concept.nature == .person, let office = entity.jobTitle, !office.isEmpty {
                xml.start("function")
                xml.text(XMLText(office))
                xml.end()
            }
            xml.end()
        }
        xml.end()
    }

    private mutating func attributed(_ element: XMLName, _ attribute: XMLName, _ value: String) {
        xml.start(element)
        xml.attribute(attribute, XMLText(value))
        xml.end()
    }

    mutating func writeLanguage(of text: LocalizedText) {
        guard let language = text.language, language != document.language else { return }
        xml.attribute("xml:lang", XMLText(language.rawValue))
    }

    mutating func lose(_ code: Diagnostic.Code, _ feature: Diagnostic.Feature, _ message: String) {
        diagnostics.append(Diagnostic(code, .note, "NITF " + message, feature: feature))
    }
}

extension String {
    /// Whether the text is an `xs:NMTOKEN`; ASCII alone, as libxml2 judges by the fourth edition.
    fileprivate var isNameToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte == 0x2E
                    || byte == 0x3A || byte == 0x5F
            }
    }
}
