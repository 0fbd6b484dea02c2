import Communique
import CommuniqueXML

extension Party {
    /// Whether the party is written with a code of our scheme of roles, whatever its own role.
    var usesOwnRoles: Bool { !(jobTitle ?? "").isEmpty || !(abbreviation ?? "").isEmpty }
}

extension G2ItemWriter {
    /// Writes the identifiers of a thing: its code, its URI, else a literal, for lack of better its
    /// name.
    mutating func identify(_ concept: Concept?, name: String? = nil) {
        if let qcode = concept?.qcode { xml.attribute(.qcode, text(qcode.description)) }
        if let uri = concept?.uri, !uri.isEmpty, !isImplied(uri, by: concept?.qcode) {
            xml.attribute(.uri, text(IRI.repaired(uri)))
        }
        if let literal = concept?.literal, !literal.isEmpty {
            xml.attribute(.literal, line(literal))
        } else if concept?.qcode == nil, (concept?.uri ?? "").isEmpty,
            let name = name ?? concept?.names.first?.text, !name.isEmpty
        {
            xml.attribute(.literal, line(name))
        }
    }

    /// Whether a URI says no more than the code does with IPTC's catalog.
    private func isImplied(_ uri: String, by qcode: QCode?) -> Bool {
        qcode.flatMap { options.reader.catalogs.uri(of: $0) } == uri
    }

    /// Writes the names of a thing, first the one that it is shown by.
    mutating func writeNames(of concept: Concept?, first: String? = nil) {
        let names = concept?.names ?? []
        if let first, !first.isEmpty, !names.contains(where: { $0.text == first }) {
            xml.element(.name, line(first))
        }
        for name in names { write(name, as: .name) }
    }

    /// Writes what sort of thing a thing is.
    mutating func writeType(of concept: Concept) {
        guard let nature = concept.nature else { return }
        xml.attribute(.type, text("cpnat:" + IRI.encodedSegment(nature.rawValue)))
    }

    /// Writes a thing.
    mutating func write(_ concept: Concept, as element: G2Element) {
        xml.start(element)
        identify(concept)
        writeType(of: concept)
        writeNames(of: concept)
        xml.end()
    }

    /// Writes a place.
    mutating func write(_ place: Place) {
        xml.start(.located)
        identify(place.concept, name: place.name)
        if let concept = place.concept { writeType(of: concept) }
        writeNames(of: place.concept, first: place.name)
        xml.end()
    }

    /// Writes a person or a body.
    mutating func write(_ party: Party, as element: G2Element, role: String? = nil) {
        xml.start(element)
        if let role { xml.attribute(.role, text(role)) }
        identify(party.concept, name: party.displayName)
        let isPerson = party.nature == .person
        xml.attribute(.type, isPerson ? G2Code.person : G2Code.organisation)
        writeNames(of: party.concept, first: party.name)
        if let abbreviation = party.abbreviation, !abbreviation.isEmpty {
            write(
                LocalizedText(abbreviation),
                as: .name,
                role: text(OwnScheme.role.qcode("abbreviation"))
            )
        }
        writeJob(party.jobTitle, affiliation: party.affiliation, isPerson: isPerson)
        xml.end()
    }

    /// Writes what somebody is, and the body they belong to.
    private mutating func writeJob(_ jobTitle: String?, affiliation: String?, isPerson: Bool) {
        if let jobTitle, !jobTitle.isEmpty {
            write(
                LocalizedText(jobTitle),
                as: .definition,
                role: text(OwnScheme.role.qcode("job-title"))
            )
        }
        if let affiliation, !affiliation.isEmpty {
            xml.start(isPerson ? .personDetails : .organisationDetails)
            xml.start(.affiliation)
            xml.attribute(.literal, line(affiliation))
            xml.element(.name, line(affiliation))
            xml.end()
            xml.end()
        }
    }

    /// Writes the facts about a thing that the text names.
    mutating func write(_ entity: Entity) {
        xml.start(.assert)
        identify(entity.concept)
        if let nature = entity.concept.nature {
            // As in a concept item: this element has no attribute for it.
            xml.start(.type)
            xml.attribute(.qcode, text("cpnat:" + IRI.encodedSegment(nature.rawValue)))
            xml.end()
        }
        writeNames(of: entity.concept)
        if let abbreviation = entity.abbreviation, !abbreviation.isEmpty {
            write(
                LocalizedText(abbreviation),
                as: .name,
                role: text(OwnScheme.role.qcode("abbreviation"))
            )
        }
        writeJob(
            entity.jobTitle,
            affiliation: entity.affiliation,
            isPerson: entity.concept.nature != .organisation
        )
        xml.end()
    }
}

// MARK: The provider

extension G2ItemWriter {
    /// Who manages the item, and on whose word: the document's, or whence it was taken.
    var mainProvider: (party: Party?, origin: String?) {
        if let provider = document.provider { return (provider, nil) }
        if let issuer = document.party(.issuer) { return (issuer, "the issuer of the text") }
        if let affiliation = document.speaker?.affiliation, !affiliation.isEmpty {
            let body = Party(.organisation, role: .issuer, name: affiliation)
            return (body, "the body that the speaker belongs to")
        }
        if let provider = options.provider { return (provider, "the renderer's default") }
        return (nil, nil)
    }

    mutating func writeProvider() {
        let (party, origin) = mainProvider
        guard let party else {
            report.assumed("document.provider", "nobody is named as provider", severity: .warning)
            xml.start(.provider)
            xml.attribute(.literal, "unknown")
            xml.end()
            return
        }
        if let origin { report.assumed("document.provider", "the provider is \(origin)") }
        write(party, as: .provider)
    }
}
