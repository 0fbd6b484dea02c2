import Communique

extension Probe {
    /// A probe for each field of a document, against the document without it.
    static let fields: [Probe] = FieldProbes.all("probed").map { field in
        var document = plain()
        field.set(&document)
        return Probe(
            field.name,
            words: field.hasWords ? ["probed"] : [],
            document,
            without: plain()
        )
    }
}

/// The fields of a document, each with a way to fill it.
struct FieldProbes: Sendable {
    let name: String
    /// Whether the field holds the text that it is filled with.
    let hasWords: Bool
    let set: @Sendable (inout Document) -> Void

    private init(
        _ name: String,
        hasWords: Bool = false,
        _ set: @escaping @Sendable (inout Document) -> Void
    ) {
        self.name = name
        self.hasWords = hasWords
        self.set = set
    }

    static func all(_ text: String) -> [FieldProbes] {
        identity + texts(text) + dates + people(text) + handling(text) + links(text)
    }

    private static let identity: [FieldProbes] = [
        .init("document.guid") { $0.guid = "urn:example:contract:2" },
        .init("document.version") { $0.version = 7 },
        .init("document.sourceURL") { $0.sourceURL = "https://example.org/sourced" },
        .init("document.alternativeIDs") {
            $0.alternativeIDs = [AlternativeID("alternative-1", role: "archive")]
        },
        .init("document.kind") { $0.kind = .speech },
        .init("document.language") { $0.language = "fr" },
        .init("document.languages") { $0.languages = ["en", "nl"] },
    ]

    private static func texts(_ text: String) -> [FieldProbes] {
        [
            .init("document.headline", hasWords: true) { $0.headlines = [LocalizedText(text)] },
            .init("document.headlines", hasWords: true) {
                $0.headlines.append(LocalizedText(text, language: "de"))
            },
            .init("document.subtitles", hasWords: true) { $0.subtitles = [LocalizedText(text)] },
            .init("document.summaries", hasWords: true) { $0.summaries = [LocalizedText(text)] },
            .init("document.byline", hasWords: true) { $0.byline = LocalizedText(text) },
            .init("document.creditline", hasWords: true) { $0.creditline = LocalizedText(text) },
            .init("document.slugline", hasWords: true) { $0.slugline = text },
            .init("document.keywords", hasWords: true) { $0.keywords = [LocalizedText(text)] },
            .init("document.dateline", hasWords: true) {
                $0.dateline = Dateline(text + ", 3 June", place: Place(text))
            },
            .init("document.place", hasWords: true) { $0.place = Place(text) },
        ]
    }

    private static let dates: [FieldProbes] = [
        .init("document.dates.created") { $0.dates.created = NewsDate(iso8601: "2024-05-01") },
        .init("document.dates.published") {
            $0.dates.published = NewsDate(iso8601: "2024-05-02T08:00:00Z")
        },
        .init("document.dates.modified") {
            $0.dates.modified = NewsDate(iso8601: "2024-05-03T08:00:00Z")
        },
        .init("document.dates.versionCreated") {
            $0.dates.versionCreated = NewsDate(iso8601: "2024-05-04T08:00:00Z")
        },
        .init("document.dates.expires") {
            $0.dates.expires = NewsDate(iso8601: "2030-05-05T08:00:00Z")
        },
    ]

    private static func people(_ text: String) -> [FieldProbes] {
        [
            .init("document.speaker", hasWords: true) {
                $0.parties = [Party(.person, role: .speaker, name: text)]
            },
            .init("document.parties", hasWords: true) {
                $0.parties = [Party(.person, role: .contributor, name: text)]
            },
            .init("document.provider", hasWords: true) {
                $0.provider = Party(.organisation, role: .issuer, name: text)
            },
            .init("document.subjects", hasWords: true) {
                $0.subjects = [Concept(qcode: "medtop:20000644", names: [LocalizedText(text)])]
            },
            .init("document.genres", hasWords: true) {
                $0.genres = [Concept(qcode: "genre:Current", names: [LocalizedText(text)])]
            },
            .init("document.entities", hasWords: true) {
                $0.entities = [Entity(concept: Concept(text, nature: .organisation))]
            },
        ]
    }

    private static func handling(_ text: String) -> [FieldProbes] {
        [
            .init("document.rights", hasWords: true) {
                $0.rights = Rights(copyrightNotices: [LocalizedText(text)])
            },
            .init("document.urgency") { $0.urgency = Urgency(2) },
            .init("document.embargo") {
                $0.embargo = Embargo(until: NewsDate(iso8601: "2031-06-06T08:00:00Z"))
            },
            .init("document.pubStatus") { $0.pubStatus = .withheld },
            .init("document.editorialNotes", hasWords: true) {
                $0.editorialNotes = [EditorialNote(LocalizedText(text))]
            },
            .init("document.extensions", hasWords: true) {
                let name = ExpandedName(namespace: "urn:example:contract", "own")
                $0.extensions = [Extension(name, value: text)]
            },
        ]
    }

    private static func links(_ text: String) -> [FieldProbes] {
        [
            .init("document.relatedItems", hasWords: true) {
                $0.relatedItems = [
                    RelatedItem(title: LocalizedText(text), href: "https://example.org/related")
                ]
            },
            .init("document.attachments", hasWords: true) {
                let file = Rendition(href: "https://example.org/attached.pdf")
                $0.attachments = [Attachment(LocalizedText(text), renditions: [file])]
            },
            .init("document.renditions") {
                $0.renditions = [Rendition(href: "https://example.org/rendered.pdf")]
            },
        ]
    }
}
