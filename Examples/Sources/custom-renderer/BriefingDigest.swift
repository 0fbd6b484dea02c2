import Communique

/// Writes what a desk needs before a briefing: who spoke, when and where, the gist, the points, the
/// quotes, and how many questions were asked.
///
/// It uses nothing but the public API of `Communique`; take it as the start of a renderer of yours.
struct BriefingDigest: DocumentRenderer {
    /// The markup of the digest.
    enum Style: Sendable {
        case markdown
        case text
    }

    var style: Style = .markdown
    /// How many blocks give their first sentence to the gist.
    var gistLength = 3

    var format: Format {
        Format(
            name: "briefing-digest",
            title: "Briefing digest",
            mediaType: style == .markdown ? "text/markdown" : "text/plain",
            fileExtensions: style == .markdown ? ["md"] : ["txt"]
        )
    }

    func render(_ document: Document) -> Outcome<String> {
        var collector = DigestCollector(document: document, gistLength: gistLength)
        for block in document.body { collector.visit(block) }
        var page = DigestPage(style: style)
        page.title(document.headline?.text ?? "Untitled")
        page.line(facts(of: document))
        page.section("In short", items: collector.gist)
        page.section("Points", items: collector.points)
        page.section("Quotes", items: collector.quotes)
        if collector.questions > 0 {
            page.section(
                "Questions",
                items: ["\(collector.questions) asked, \(collector.answers) answered"]
            )
        }
        return Outcome(page.text, diagnostics: collector.diagnostics)
    }

    /// Kind, date, place, speaker and source, those that are known, on one line.
    private func facts(of document: Document) -> String {
        var facts: [String] = []
        if let kind = document.kind {
            facts.append(kind.rawValue.split(separator: "-").joined(separator: " "))
        }
        if let date = document.dates.shown { facts.append(date.iso8601) }
        if let place = document.place { facts.append(place.name) }
        if let speaker = document.speaker {
            let who = [speaker.name, speaker.jobTitle].compactMap { $0 }
            facts.append(who.joined(separator: ", "))
        }
        if let provider = document.provider?.displayName { facts.append(provider) }
        return facts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension DocumentRenderer where Self == BriefingDigest {
    /// The digest of a document, for a desk before a briefing.
    static func briefingDigest(style: BriefingDigest.Style = .markdown) -> BriefingDigest {
        BriefingDigest(style: style)
    }
}
