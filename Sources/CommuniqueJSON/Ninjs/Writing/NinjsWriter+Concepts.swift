import Communique

extension NinjsWriter {
    mutating func writeParties() {
        remarkOnParties()
        // Sources of information have a member of their own.
        let people = members(of: .person)
        write(isFirstLine ? "person" : "people", people + things([.person]))
        let organisations = members(of: .organisation)
        write(
            isFirstLine ? "organisation" : "organisations",
            organisations + things([.organisation])
        )
        var places: [NinjsMember] = []
        if let place = document.place {
            let language = document.language
            places = [NinjsMember(name: place.name, rel: "located", place.concept, in: language)]
        }
        write(
            isFirstLine ? "place" : "places",
            places + things([.geoArea, .pointOfInterest])
        )
        write(isFirstLine ? "event" : "events", things([.event]))
        write(isFirstLine ? "object" : "objects", things([.object]))
        writeSources()
    }

    /// The parties of a nature that have a name, but the sources.
    private func members(of nature: Party.Nature) -> [NinjsMember] {
        document.parties.compactMap { party in
            guard party.nature == nature, !(party.displayName ?? "").isEmpty, !isSource(party)
            else { return nil }
            return member(party)
        }
    }

    /// Whether a party is one of the sources rather than one of the organisations.
    private func isSource(_ party: Party) -> Bool {
        party.role == .source && party.nature == .organisation
    }

    /// Whether there is anything but plain subjects.
    private var hasThings: Bool {
        !document.entities.isEmpty || document.subjects.contains { $0.nature != nil }
    }

    /// What the item is about, and what its text names, of some natures.
    private func things(_ natures: [Concept.Nature]) -> [NinjsMember] {
        guard hasThings else { return [] }
        func isWanted(_ concept: Concept) -> Bool {
            concept.nature.map { natures.contains($0) } ?? false
        }
        let language = document.language
        let subjects = document.subjects.filter(isWanted).map {
            NinjsMember(name: nil, rel: "about", $0, in: language)
        }
        let entities = document.entities.filter { isWanted($0.concept) }.map {
            NinjsMember(name: nil, rel: "mentions", $0.concept, in: language)
        }
        return subjects + entities
    }

    private mutating func write(_ key: StaticString, _ members: [NinjsMember]) {
        let isFirstLine = isFirstLine
        if members.isEmpty { return }
        let hasEmpty = members.contains { $0.isEmpty }
        json.objects(key, hasEmpty ? members.filter { !$0.isEmpty } : members) { json, member in
            member.write(to: &json, isFirstLine: isFirstLine)
        }
    }

    private mutating func writeSources() {
        var sources: [NinjsMember] = []
        if let provider = document.provider {
            sources = [member(provider)]
            sources[0].rel = "publisher"
        }
        for party in document.parties where isSource(party) { sources.append(member(party)) }
        // Its role must be a URI in 2.0, which leaves room for no other word.
        if version == .v20 { for index in sources.indices { sources[index].rel = nil } }
        let isFirstLine = isFirstLine
        json.objects(
            isFirstLine ? "infosource" : "infoSources",
            sources.filter { !$0.isEmpty }
        ) { json, source in
            source.write(
                to: &json,
                isFirstLine: isFirstLine,
                relation: isFirstLine ? "rel" : "role"
            )
        }
    }

    private func member(_ party: Party) -> NinjsMember {
        NinjsMember(
            name: party.displayName,
            rel: party.role.rawValue,
            party.concept,
            in: document.language
        )
    }

    private mutating func remarkOnParties() {
        let parties = document.parties
        func isNamed(_ party: Party) -> Bool { !(party.displayName ?? "").isEmpty }
        if !parties.allSatisfy(isNamed) {
            remark(.notRepresented, .parties, "a party without a name is left out")
        }
        func hasMore(_ party: Party) -> Bool {
            party.jobTitle != nil || party.affiliation != nil || party.abbreviation != nil
        }
        if parties.contains(where: { isNamed($0) && hasMore($0) }) {
            remark(.narrowed, .parties, "parties are written without office, body and short name")
        }
        if let provider = document.provider, hasMore(provider) {
            remark(.narrowed, .provider, "the provider is written without office and short name")
        }
        if document.entities.contains(where: {
            $0.jobTitle != nil || $0.affiliation != nil || $0.abbreviation != nil
        }) {
            remark(
                .narrowed,
                .entities,
                "entities are written without office, body and short name"
            )
        }
        guard hasThings else { return }
        let natures = (document.subjects + document.entities.map(\.concept)).compactMap(\.nature)
        if natures.contains(where: { !Self.natures.contains($0) && $0 != .abstract }) {
            remark(.narrowed, .nature, "points of interest are places, other natures are not told")
        }
    }

    /// The natures that ninjs has members for.
    private static let natures: Set<Concept.Nature> = [
        .person, .organisation, .geoArea, .event, .object,
    ]

    // MARK: Subjects and genres

    mutating func writeConcepts() {
        let language = document.language
        func isSubject(_ concept: Concept) -> Bool {
            guard let nature = concept.nature else { return true }
            return !Self.natures.contains(nature) && nature != .pointOfInterest
        }
        let subjects = document.subjects.filter(isSubject).map {
            NinjsMember(name: nil, rel: nil, $0, in: language)
        }
        let entities = document.entities.filter { isSubject($0.concept) }.map {
            NinjsMember(name: nil, rel: "mentions", $0.concept, in: language)
        }
        write(isFirstLine ? "subject" : "subjects", subjects + entities)
        writeGenres()
        remarkOnConcepts(document.subjects, .subjects)
        remarkOnConcepts(document.genres, .genres)
        if !document.entities.isEmpty {
            remarkOnConcepts(document.entities.map(\.concept), .entities)
        }
    }

    private mutating func remarkOnConcepts(_ concepts: [Concept], _ feature: DocumentFeature) {
        if concepts.contains(where: { $0.names.count > 1 }) {
            remark(.narrowed, feature, "\(feature.rawValue): names are written in one language")
        }
        if concepts.contains(where: { $0.qcode.map { !NinjsVocabulary.isKnown($0) } ?? false }) {
            remark(
                .narrowed,
                feature,
                "\(feature.rawValue): a code of an unknown vocabulary is a literal, "
                    + "where there is none"
            )
        }
        if isFirstLine, concepts.contains(where: { $0.uri != nil && $0.literal != nil }) {
            remark(
                .narrowed,
                feature,
                "\(feature.rawValue): literals beside a URI are left out"
            )
        }
    }

    private mutating func writeGenres() {
        var genres: [NinjsMember] = []
        if let genre = document.iptcGenre {
            genres.append(NinjsMember(name: nil, rel: nil, genre, in: document.language))
        }
        if let kind = document.kind { genres.append(NinjsMember(kind)) }
        for genre in document.genres {
            let member = NinjsMember(name: nil, rel: nil, genre, in: document.language)
            let isKnown = member.uri != nil && genres.contains { $0.uri == member.uri }
            if !isKnown { genres.append(member) }
        }
        write(isFirstLine ? "genre" : "genres", genres)
    }
}
