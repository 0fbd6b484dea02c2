import Communique

extension NinjsWriter {
    mutating func writeParties() {
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
            if provider.jobTitle != nil || provider.affiliation != nil
                || provider.abbreviation != nil
            {
                remark(
                    .narrowed,
                    .provider,
                    "the provider is written without office and short name"
                )
            }
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

    mutating func writeConcepts() {
        let subjects = document.subjects.map {
            Member(name: nil, role: nil, $0, in: document.language)
        }
        json.objects("subjects", subjects.filter { !$0.isEmpty }, Self.write)
        var genres: [Member] = []
        if let genre = document.iptcGenre {
            genres.append(Member(name: nil, role: nil, genre, in: document.language))
        }
        if let kind = document.kind {
            genres.append(
                Member(
                    name: kind.name.text,
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
                    "\(feature.rawValue): a code of an unknown vocabulary is a literal, where there is none"
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
        let codeURI = code.flatMap { NinjsVocabulary.uri(of: $0) }
        let ownURI = concept?.uri.flatMap(IRI.absoluteURI)
        uri = ownURI ?? codeURI
        literal = concept?.literal
        if literal == nil, codeURI == nil { literal = code?.description }
        if literal == nil, ownURI == nil { literal = concept?.uri }
    }
}
