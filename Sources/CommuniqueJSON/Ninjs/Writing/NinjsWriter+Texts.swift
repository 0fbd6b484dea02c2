import Communique
import CommuniqueHTML

extension NinjsWriter {
    mutating func writeTexts() {
        var headlines: [(role: String, text: String)] = []
        for (index, headline) in document.headlines.enumerated() {
            headlines.append(
                (headline.role ?? (index == 0 ? "main" : "translation"), headline.text)
            )
        }
        headlines += document.subtitles.map { ($0.role ?? "subtitle", $0.text) }
        headlines.removeAll { $0.text.isEmpty }
        let summaries = document.summaries.filter { !$0.text.isEmpty }
        if isFirstLine {
            writeOpen(headlines: headlines, summaries: summaries)
        } else {
            json.objects("headlines", headlines) { json, headline in
                json.member("role", headline.role)
                json.key("value")
                json.string(headline.text)
            }
            json.objects("descriptions", summaries) { json, summary in
                json.member("role", summary.role ?? "summary")
                json.member("value", summary.text)
            }
        }
        json.member(isFirstLine ? "byline" : "by", byline)
        json.member("slugline", document.slugline)
        json.member("located", document.place?.name)
    }

    /// Writes texts as members whose names end with their roles.
    private mutating func writeOpen(
        headlines: [(role: String, text: String)],
        summaries: [LocalizedText]
    ) {
        var names = NinjsNames()
        for (index, headline) in headlines.enumerated() {
            let isMain = index == 0 && headline.role == "main"
            let name = "headline_" + NinjsNames.word(headline.role)
            json.key(text: names.unique(isMain ? "headline" : name))
            json.string(headline.text)
        }
        for summary in summaries {
            let role = summary.role.map { NinjsNames.word($0) } ?? ""
            json.key(text: names.unique("description_" + (role.isEmpty ? "summary" : role)))
            json.string(summary.text)
        }
    }

    /// The byline as printed, else the speaker with their office, else the authors.
    private var byline: String? {
        if let byline = document.byline { return byline.text }
        let people = document.speaker.map { [$0] } ?? document.authors
        return people.compactMap(\.forReading).joined(separator: "; ")
    }

    mutating func writeBodies() {
        guard !body.isEmpty || hasMarkup else { return }
        let counts = body.counts
        if isFirstLine {
            json.member("charcount", counts.characters)
            json.member("wordcount", counts.words)
            json.key("body_html")
            writeHTML()
            json.key("body_text")
            body.writePlain(to: &json)
            return
        }
        json.key("bodies")
        json.beginArray()
        for isMarkup in [true, false] {
            json.beginObject()
            json.member("role", isMarkup ? "main" : "plain")
            json.member("contentType", isMarkup ? "text/html" : "text/plain")
            json.member("charCount", counts.characters)
            json.member("wordCount", counts.words)
            json.key("value")
            if isMarkup { writeHTML() } else { body.writePlain(to: &json) }
            json.endObject()
        }
        json.endArray()
    }

    /// Whether a text without a word has markup all the same: a picture.
    private var hasMarkup: Bool {
        var html = HTMLFragmentWriter(language: document.language)
        html.write(document.body)
        return !html.bytes.isEmpty
    }

    private mutating func writeHTML() {
        htmlDiagnostics = body.writeHTML(to: &json, language: document.language)
    }
}
