import Communique
import CommuniqueXML

extension ItemMapper {
    /// Reads a party of the content.
    mutating func readParty(_ element: XMLElement) {
        let roleText = element.value("role") ?? element.value("roleuri")
        var role: Party.Role
        switch element.localName {
        case "creator": role = .author
        case "infoSource": role = .source
        default: role = .contributor
        }
        if let own = roleText.flatMap({ schemes.code($0, in: OwnScheme.role.rawValue) }) {
            role = .init(rawValue: own.removingPercentEncoding)
        } else if role == .contributor, let roleText {
            role = .init(rawValue: roleText)
        }
        let nature: Party.Nature = element.localName == "infoSource" ? .organisation : .person
        document.parties.append(party(element, role: role, nature: nature))
        provenance.add(.parties, element)
    }

    /// A person or a body: by its type or details where it has them, else `nature`.
    mutating func party(_ element: XMLElement, role: Party.Role, nature: Party.Nature) -> Party {
        var concept = concept(element)
        var party = Party(nature, role: role)
        switch concept.nature {
        case .person: party.nature = .person
        case .organisation: party.nature = .organisation
        default: break
        }
        // What the nature of a party says need not be said twice.
        if concept.nature == .person || concept.nature == .organisation { concept.nature = nil }
        party.name = concept.names.first?.text ?? concept.literal
        if let abbreviation = element.all("name").first(where: isAbbreviation) {
            party.abbreviation = localized(abbreviation).text
        }
        party.jobTitle = jobTitle(of: element)
        let details = element.first("personDetails") ?? element.first("organisationDetails")
        if let affiliation = details?.first("affiliation") {
            used.append(affiliation)
            party.affiliation =
                affiliation.first("name").map { localized($0).text } ?? affiliation.value("literal")
        }
        let isPlain =
            concept.qcode == nil && concept.uri == nil && concept.nature == nil
            && concept.names.count <= 1 && concept.names.first?.language == nil
            && (concept.literal == nil || concept.literal == party.name)
        party.concept = isPlain ? nil : concept
        return party
    }

    /// The office of a person: as our own writer has it, else what the person is related to as a job.
    private mutating func jobTitle(of element: XMLElement) -> String? {
        let role = OwnScheme.role.qcode("job-title")
        if let definition = element.all("definition").first(where: { $0.value("role") == role }) {
            return localized(definition).text
        }
        for related in element.all("related") {
            guard let rel = related.value("rel"), let code = QCode(rel)?.code.lowercased(),
                code == "jobtitle" || code == "occupation", let name = related.first("name")
            else { continue }
            return localized(name).text
        }
        return nil
    }

    // MARK: Rights

    /// Reads a statement of rights; several are put together.
    mutating func readRights(_ rightsInfo: XMLElement) {
        var rights = document.rights ?? Rights()
        for element in rightsInfo.children where element.isG2 {
            switch element.localName {
            case "copyrightHolder" where rights.copyrightHolder == nil:
                rights.copyrightHolder = concept(element)
                provenance.add(.copyrightHolder, element)
            case "copyrightNotice":
                let text = localized(element, isBlock: true)
                guard !text.text.isEmpty else { continue }
                rights.copyrightNotices.append(text)
                provenance.add(.copyrightNotices, element)
            case "usageTerms":
                let text = localized(element, isBlock: true)
                guard !text.text.isEmpty else { continue }
                rights.usageTerms.append(text)
                provenance.add(.usageTerms, element)
            default: continue
            }
        }
        document.rights = rights
    }

    // MARK: Entities

    /// Reads the facts about things that the text names.
    mutating func readEntities() {
        for element in item.all("assert") {
            var entity = Entity(concept: concept(element))
            entity.jobTitle = jobTitle(of: element)
            if let details = element.first("personDetails"),
                let affiliation = details.first("affiliation")
            {
                entity.affiliation =
                    affiliation.first("name").map { localized($0).text }
                    ?? affiliation.value("literal")
            }
            if let abbreviation = element.all("name").first(where: isAbbreviation) {
                entity.abbreviation = localized(abbreviation).text
            }
            if entity.concept.names.isEmpty { nameFromSubject(&entity.concept) }
            document.entities.append(entity)
            provenance.add(.entities, element)
        }
    }

    /// A thing whose facts are in one place has its name in another: the names of the subject, the
    /// place or the party with the same identifier.
    private func nameFromSubject(_ concept: inout Concept) {
        let places = [document.place?.concept].compactMap { $0 }
        let others = document.subjects + places + document.parties.compactMap(\.concept)
        guard let same = others.first(where: { $0.isSame(as: concept) }) else { return }
        concept.names = same.names
        concept.nature = concept.nature ?? same.nature
    }
}

extension Concept {
    /// Whether both are identified by the same code, URI or literal.
    func isSame(as other: Concept) -> Bool {
        if let qcode, qcode == other.qcode { return true }
        if let uri, uri == other.uri { return true }
        if let literal, literal == other.literal { return true }
        return false
    }
}
