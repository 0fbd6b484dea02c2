import Communique

/// The document that is written and read: metadata as agencies send it, and some paragraphs.
func sample(paragraphs: Int) -> Document {
    var document = Document()
    document.guid = "urn:newsml:example.org:20240603:speech-1"
    document.version = 1
    document.language = "en"
    document.languages = ["en"]
    document.sourceURL = "https://example.org/news/2024/06/03/speech-1"
    document.headlines = ["Address of the Secretary General at the opening of the Forum"]
    document.subtitles = ["Geneva, 3 June 2024"]
    document.summaries = ["The Secretary General called for talks without conditions."]
    document.dates.published = NewsDate(iso8601: "2024-06-03T10:00:00Z")
    document.dates.versionCreated = NewsDate(iso8601: "2024-06-03T10:05:00Z")
    document.dates.created = NewsDate(iso8601: "2024-06-03T09:00:00+02:00")
    document.pubStatus = .usable
    document.urgency = Urgency(4)
    document.place = Place("Geneva")
    document.parties = [Party(.person, role: .speaker, name: "Ada Example")]
    document.provider = Party(.organisation, role: .issuer, name: "Example Organization")
    document.byline = "Secretary General"
    document.slugline = "forum-opening"
    document.subjects = [
        Concept(qcode: "medtop:20000639", names: ["diplomacy"]),
        Concept(qcode: "medtop:20000644", names: ["international organisation"]),
    ]
    document.genres = [Concept(qcode: "genre:Current", names: ["Current"])]
    document.rights = Rights(
        copyrightHolder: Concept("Example Organization"),
        copyrightNotices: ["© 2024 Example Organization"],
        usageTerms: ["Free of charge for news."]
    )
    document.relatedItems = [
        RelatedItem(
            relation: .translation,
            title: LocalizedText("Выступление на открытии форума", language: "ru"),
            href: "https://example.org/ru/news/2024/06/03/speech-1"
        )
    ]
    let sentence = "The work of the commission goes on, and its members meet in Geneva in June. "
    for number in 0..<paragraphs {
        let text = sentence + "Item \(number) of the agenda is open."
        document.body.append(Block(.paragraph(Block.Text(text))))
    }
    return document
}
