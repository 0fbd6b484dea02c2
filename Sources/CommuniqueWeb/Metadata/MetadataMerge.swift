package import Communique
import CommuniquePage

/// Puts together what the markup of a page says of it and what its text says: both are candidates of
/// the same facts of one document.
package enum MetadataMerge {
    /// Adds `metadata` to a document that was made of the text of the same page.
    ///
    /// What the markup states wins over what was guessed from the text, but for the kind of the text,
    /// who speaks in it, and a language that the text is sure of.
    package static func merge(_ metadata: PageMetadata, into document: inout Document) {
        var facts = document.facts
        // The date of the text itself stays as a candidate beside the day of publication.
        if let published = metadata.facts.first(where: { $0.field == .published && $0.isChosen }) {
            var date = published
            date.field = .date
            override(.date, by: date, in: &facts)
        }
        for field in [Fact.Field.title, .subtitle, .organisation, .place] {
            guard let stated = metadata.facts.first(where: { $0.field == field && $0.isChosen })
            else {
                continue
            }
            if field == .title || !facts.contains(where: { $0.field == field && $0.isChosen }) {
                override(field, by: stated, in: &facts)
            }
        }
        mergeLanguage(metadata, &document, &facts)
        if !metadata.authors.isEmpty {
            for index in facts.indices where facts[index].field == .author {
                facts[index].isChosen = false
            }
        }
        let known = Set(facts)
        facts += metadata.facts.filter { fact in
            var other = fact
            other.isChosen.toggle()
            return !known.contains(fact) && !known.contains(other)
        }
        document.facts = facts
        fill(&document, metadata)
    }

    /// Makes `fact` the chosen one of its field; what was chosen stays a candidate.
    private static func override(_ field: Fact.Field, by fact: Fact, in facts: inout [Fact]) {
        for index in facts.indices where facts[index].field == field {
            facts[index].isChosen = false
        }
        let first = facts.firstIndex { $0.field == field } ?? facts.count
        facts.insert(fact, at: first)
    }

    /// The language that the page states, unless its text is surely in another.
    private static func mergeLanguage(
        _ metadata: PageMetadata,
        _ document: inout Document,
        _ facts: inout [Fact]
    ) {
        guard let stated = metadata.language,
            let fact = metadata.facts.first(where: { $0.field == .language && $0.isChosen })
        else { return }
        // The text decides between the languages that the reader tells apart.
        let isKnown = PageParser.tellsApart(stated)
        if let found = document.language, found.primary != stated.primary, isKnown { return }
        override(.language, by: fact, in: &facts)
        if document.language == nil || !isKnown {
            document.language = stated
            document.languages = [stated]
        }
    }

    private static func fill(_ document: inout Document, _ metadata: PageMetadata) {
        if let headline = metadata.headline {
            let others = document.headlines.dropFirst()
            document.headlines =
                [LocalizedText(headline)] + others.filter { $0.text != headline }
        }
        if document.subtitles.isEmpty, let subtitle = metadata.subtitle {
            document.subtitles = [LocalizedText(subtitle)]
        }
        document.dates.published = metadata.dates.published ?? document.dates.published
        document.dates.modified = metadata.dates.modified ?? document.dates.modified
        document.dates.expires = metadata.dates.expires ?? document.dates.expires
        if document.dates.created == nil { document.dates.created = metadata.dates.created }
        if !metadata.authors.isEmpty {
            document.parties.removeAll { $0.role == .author }
            document.parties += metadata.authors
        }
        if document.provider == nil {
            document.provider =
                metadata.provider
                ?? metadata.siteName.map { Party(.organisation, role: .issuer, name: $0) }
        }
        if let description = metadata.description, document.summaries.isEmpty {
            document.summaries = [LocalizedText(description)]
        }
        if document.keywords.isEmpty {
            document.keywords = metadata.keywords.map { LocalizedText($0) }
        }
        if let until = metadata.embargo, document.embargo?.until == nil {
            document.embargo = Embargo(until: until, notice: document.embargo?.notice)
        }
        if document.place == nil, let place = metadata.place { document.place = Place(place) }
        if document.sourceURL == nil { document.sourceURL = metadata.canonicalURL }
        if document.rights == nil, let licence = metadata.licence {
            document.rights = Rights(usageTerms: [LocalizedText(licence)])
        }
        for version in metadata.alternates where version.language != document.language {
            document.relatedItems.append(
                RelatedItem(
                    relation: .translation,
                    language: version.language,
                    href: version.href,
                    source: version.source
                )
            )
        }
    }
}
