import Communique

extension NinjsReader {
    mutating func readConcepts() {
        for subject in objects("subjects") + objects("subject") {
            add(subject, nil, text("rel", of: subject))
            keepOthers(of: subject, in: "subjects", but: Self.conceptMembers)
        }
        for genre in objects("genres") + objects("genre") {
            guard let concept = concept(genre) else { continue }
            // Our own scheme has the kind itself beside its URI.
            if let uri = concept.uri, uri.hasPrefix(DocumentKind.scheme) {
                let kind = concept.literal ?? String(uri.dropFirst(DocumentKind.scheme.count))
                document.kind = DocumentKind(rawValue: kind)
            } else {
                document.genres.append(concept)
            }
        }
    }

    /// Drops the genre that the renderer writes for the kind of the document.
    mutating func settleGenres() {
        guard let genre = document.iptcGenre else { return }
        document.genres.removeAll { $0.qcode == genre.qcode }
    }

    mutating func readParties() {
        for person in objects("people") + objects("person") { readParty(person, .person) }
        for body in objects("organisations") + objects("organisation") {
            readParty(body, .organisation)
        }
        readPlaces()
        for event in objects("events") + objects("event") { readThing(event, .event, "events") }
        for object in objects("objects") + objects("object") {
            readThing(object, .object, "objects")
        }
        for source in objects("infoSources") + objects("infosource") { readSource(source) }
    }

    /// The members of concepts that are read.
    private static let conceptMembers: NameSet = [
        "name", "rel", "uri", "literal", "scheme", "code", "role",
    ]

    /// What identifies and names a thing; `nil` when nothing does.
    mutating func concept(_ node: JSONNode, nature: Concept.Nature? = nil) -> Concept? {
        var concept = Concept(nature: nature)
        concept.names = text("name", of: node).map { [LocalizedText($0)] } ?? []
        concept.uri = text("uri", of: node)
        concept.literal = text("literal", of: node)
        if let code = text("code", of: node) {
            // A scheme of the first line is the beginning of the URI of its codes.
            let scheme = text("scheme", of: node)
            if scheme == DocumentKind.scheme {
                concept.uri = DocumentKind.scheme + IRI.encodedSegment(code)
                concept.literal = code
            } else if let scheme, let end = scheme.utf8.last,
                [0x2F, 0x23, 0x3D, 0x3A].contains(end)
            {
                concept.uri = scheme + code
            } else {
                concept.literal = code
                if scheme != nil { keep("scheme") }
            }
        }
        concept.qcode = concept.uri.flatMap(NinjsVocabulary.code(of:))
        let isEmpty = concept.names.isEmpty && concept.uri == nil && concept.literal == nil
        return isEmpty ? nil : concept
    }

    /// A person or a body: one with a part in the item, or one that it is about or names.
    private mutating func readParty(_ node: JSONNode, _ nature: Party.Nature) {
        let path = nature == .person ? "people" : "organisations"
        keepOthers(of: node, in: path, but: Self.conceptMembers)
        let relation = text("rel", of: node)
        if let relation, !isTopic(relation) {
            guard let concept = concept(node) else { return }
            document.parties.append(
                party(nature, role: Party.Role(rawValue: relation), concept)
            )
        } else {
            add(node, nature == .person ? .person : .organisation, relation)
        }
    }

    func party(_ nature: Party.Nature, role: Party.Role, _ concept: Concept) -> Party {
        let hasID = concept.uri != nil || concept.literal != nil
        var rest = concept
        rest.names = []
        return Party(
            nature,
            role: role,
            name: concept.name() ?? concept.literal ?? concept.uri,
            concept: hasID ? rest : nil
        )
    }

    private func isTopic(_ relation: String) -> Bool {
        let name = relation.lowercased()
        return NinjsTerms.aboutRelations.contains(name)
            || NinjsTerms.mentionRelations.contains(name)
    }

    /// Adds what the text names to the entities, what it is about to the subjects.
    private mutating func add(_ node: JSONNode, _ nature: Concept.Nature?, _ relation: String?) {
        guard let concept = concept(node, nature: nature) else { return }
        if let relation, NinjsTerms.mentionRelations.contains(relation.lowercased()) {
            document.entities.append(Entity(concept: concept))
        } else {
            document.subjects.append(concept)
        }
    }

    private mutating func readThing(_ node: JSONNode, _ nature: Concept.Nature, _ path: String) {
        keepOthers(of: node, in: path, but: Self.conceptMembers)
        add(node, nature, text("rel", of: node))
    }

    private mutating func readPlaces() {
        let located = text("located")
        document.place = located.map { Place($0) }
        for node in objects("places") + objects("place") {
            keepOthers(of: node, in: "places", but: Self.conceptMembers)
            let relation = text("rel", of: node)
            guard relation == "located" else {
                add(node, .geoArea, relation)
                continue
            }
            guard let concept = concept(node) else { continue }
            let name = concept.name() ?? located
            if let name, document.place == nil || document.place?.name == name {
                let hasID = concept.uri != nil || concept.literal != nil
                var rest = concept
                rest.names = []
                document.place = Place(name, concept: hasID ? rest : nil)
            } else {
                add(node, .geoArea, relation)
            }
        }
    }

    private mutating func readSource(_ node: JSONNode) {
        keepOthers(of: node, in: "infoSources", but: Self.conceptMembers)
        guard let concept = concept(node) else { return }
        let role = text("role", of: node) ?? text("rel", of: node)
        let isProvider = role.map { NinjsTerms.providerRoles.contains($0.lowercased()) } ?? true
        if isProvider, document.provider == nil {
            document.provider = party(.organisation, role: .issuer, concept)
        } else {
            document.parties.append(party(.organisation, role: .source, concept))
        }
    }
}
