import Communique
import CommuniqueXML

extension G2ItemWriter {
    /// Writes what is said about the content.
    mutating func writeContentMeta() {
        xml.start(.contentMeta)
        if let urgency = document.urgency {
            xml.element(.urgency, text(String(urgency.rawValue)))
        }
        if let date = document.dates.created ?? document.dateline?.date {
            xml.element(.contentCreated, text(date.schemaText))
        }
        if let date = document.dates.modified {
            xml.element(.contentModified, text(date.schemaText))
        }
        writePlacesAndParties()
        writeLanguages()
        writeGenres()
        for keyword in document.keywords {
            write(keyword, as: .keyword, role: roleText(keyword.role))
        }
        for subject in document.subjects { write(subject, as: .subject) }
        if let slugline = document.slugline { xml.element(.slugline, line(slugline)) }
        for headline in document.headlines {
            write(headline, as: .headline, role: roleText(headline.role))
        }
        for subtitle in document.subtitles {
            let own = text(OwnScheme.role.qcode("subtitle"))
            write(subtitle, as: .headline, role: roleText(subtitle.role) ?? own)
        }
        if let dateline = document.dateline { xml.element(.dateline, text(dateline.text)) }
        if let byline = document.byline { write(byline, as: .by) }
        if let creditline = document.creditline { write(creditline, as: .creditline) }
        for summary in document.summaries {
            write(summary, as: .description, role: roleText(summary.role) ?? G2Code.summary)
        }
        xml.end()
    }

    private mutating func writePlacesAndParties() {
        if let place = document.place { write(place) }
        if let place = document.dateline?.place, place != document.place { write(place) }
        for party in document.parties {
            switch party.role {
            case .author: write(party, as: .creator)
            case .speaker: write(party, as: .creator, role: OwnScheme.role.qcode("speaker"))
            case .issuer: write(party, as: .infoSource, role: OwnScheme.role.qcode("issuer"))
            case .source: write(party, as: .infoSource)
            case .contributor: write(party, as: .contributor)
            default:
                let role = party.role.rawValue
                write(
                    party,
                    as: .contributor,
                    role: QCode(role)?.description ?? OwnScheme.role.qcode(role)
                )
            }
        }
        if let source = document.dateline?.source, !source.isEmpty {
            write(Concept(source), as: .infoSource)
        }
        for id in document.alternativeIDs where !id.value.isEmpty {
            xml.start(.altId)
            if let role = roleText(id.role) { xml.attribute(.type, role) }
            xml.text(line(id.value))
            xml.end()
        }
    }

    /// Writes the languages of the text, the main one first.
    private mutating func writeLanguages() {
        var languages: [LanguageTag] = []
        func add(_ language: LanguageTag) {
            if !languages.contains(language) { languages.append(language) }
        }
        if let language = document.language { add(language) }
        document.languages.forEach(add)
        plan.languages.forEach(add)
        for (index, language) in languages.enumerated() {
            xml.start(.language)
            xml.attribute(.tag, text(language.rawValue))
            xml.attribute(.rank, text(String(index + 1)))
            xml.end()
        }
    }

    /// Writes IPTC's word for the form of the text, our own for its kind, and what the document says.
    private mutating func writeGenres() {
        if let genre = document.iptcGenre,
            !document.genres.contains(where: { $0.qcode == genre.qcode })
        {
            write(genre, as: .genre)
        }
        if let kind = document.kind {
            xml.start(.genre)
            xml.attribute(.qcode, text(OwnScheme.kind.qcode(kind.rawValue)))
            if !kind.name.text.isEmpty { write(kind.name, as: .name) }
            xml.end()
        }
        for genre in document.genres { write(genre, as: .genre) }
    }
}
