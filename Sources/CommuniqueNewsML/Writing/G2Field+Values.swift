import Communique

extension G2Field {
    /// What a document says in the field, one value for each element: in a form in which two
    /// documents can be compared, wherever they were read from.
    func values(of document: Document) -> [AnyHashable] {
        switch self {
        case .provider: one(document.provider)
        case .versionCreated: one(document.dates.versionCreated)
        case .published: one(document.dates.published)
        case .expires: one(document.dates.expires)
        case .created: one(document.dates.created)
        case .modified: one(document.dates.modified)
        case .embargo: document.embargo.map { [AnyHashable($0.until)] } ?? []
        case .embargoNotice: one(document.embargo?.notice)
        case .contacts:
            document.furniture.filter { $0.role == .contact }.map { AnyHashable($0.plainText) }
        case .pubStatus: one(document.pubStatus)
        case .editorialNotes: all(document.editorialNotes)
        case .sourceURL: one(document.sourceURL)
        case .relatedItems:
            document.relatedItems.map { item in
                var item = item
                item.source = nil
                return item
            }
        case .attachments:
            document.attachments.map { attachment in
                var attachment = attachment
                attachment.source = nil
                return attachment
            }
        case .urgency: one(document.urgency)
        case .places: one(document.place)
        case .parties: all(document.parties)
        case .alternativeIDs: all(document.alternativeIDs)
        case .languages: all(document.allLanguages)
        case .kind: one(document.kind)
        case .genres: all(document.genres)
        case .keywords: all(document.keywords)
        case .subjects: all(document.subjects)
        case .slugline: one(document.slugline)
        case .headlines: all(document.headlines)
        case .subtitles: all(document.subtitles)
        case .dateline: one(document.dateline)
        case .byline: one(document.byline)
        case .creditline: one(document.creditline)
        case .summaries: all(document.summaries)
        case .copyrightHolder: one(document.rights?.copyrightHolder)
        case .copyrightNotices: all(document.rights?.copyrightNotices ?? [])
        case .usageTerms: all(document.rights?.usageTerms ?? [])
        case .entities:
            document.entities.map { entity in
                var entity = entity
                entity.mentions = []
                return entity
            }
        case .renditions: all(document.renditions)
        }
    }

    private func one(_ value: (some Hashable & Sendable)?) -> [AnyHashable] {
        value.map { [AnyHashable($0)] } ?? []
    }

    private func all(_ values: [some Hashable & Sendable]) -> [AnyHashable] {
        values.map { AnyHashable($0) }
    }

    /// Where the elements of the field stand when they are new: the parent within the item, `nil` for
    /// the item itself.
    var parent: String? {
        switch self {
        case .provider, .versionCreated, .published, .embargo, .pubStatus, .expires,
            .editorialNotes, .embargoNotice, .contacts, .sourceURL, .relatedItems, .attachments:
            "itemMeta"
        case .copyrightHolder, .copyrightNotices, .usageTerms: "rightsInfo"
        case .entities: nil
        case .renditions: "contentSet"
        default: "contentMeta"
        }
    }
}

extension Document {
    /// The main language and the others, each once.
    var allLanguages: [LanguageTag] {
        var all = language.map { [$0] } ?? []
        for language in languages where !all.contains(language) { all.append(language) }
        return all
    }

    /// Front and body without what depends on where they were read from.
    var comparableText: [Block] {
        (front + body).rewritten { block in
            var block = block
            block.source = nil
            block.decision = nil
            return [block]
        }
    }
}
