import Communique
import CommuniqueHTML

extension NinjsReader {
    /// One headline, description or body, of whatever line.
    struct TextMember {
        var role: String?
        var contentType: String?
        /// The string; it is made characters only where they are needed.
        var node: JSONNode

        var value: String { node.content }
        var utf8: ArraySlice<UInt8> { node.keyBytes }

        /// Whether the text is markup: by its type, by its role, else by its first character.
        var form: Form {
            if let contentType {
                if ASCII.contains("nitf", in: contentType) { return .nitf }
                if ASCII.contains("html", in: contentType) { return .html }
                if ASCII.contains("text/plain", in: contentType) { return .plain }
            }
            if let role {
                if ASCII.contains("html", in: role) { return .html }
                if ASCII.contains("nitf", in: role) { return .nitf }
            }
            return MarkupText.looksLikeMarkup(value) ? .html : .plain
        }

        enum Form { case html, plain, nitf }
    }

    /// The texts of a member of the later lines, then those of the open names of the first.
    private mutating func texts(_ name: StaticString, prefix: StaticString) -> [TextMember] {
        var texts: [TextMember] = []
        for object in objects(name) {
            guard let value = object.member("value") else { continue }
            add(
                value,
                to: &texts,
                role: text("role", of: object),
                type: text("contentType", of: object)
            )
        }
        for (key, value) in item.members where key.hasPrefix(prefix) {
            add(value, to: &texts, role: String(key.content.dropFirst(prefix.utf8CodeUnitCount)))
        }
        return texts
    }

    private mutating func add(
        _ value: JSONNode,
        to texts: inout [TextMember],
        role: String?,
        type: String? = nil
    ) {
        guard value.kind == .string else { return misunderstood(value, "the value is no text") }
        // Empty texts say nothing.
        guard value.range.count > 2 else { return }
        texts.append(TextMember(role: role, contentType: type, node: value))
    }

    mutating func readTexts() {
        readHeadlines()
        var summaries: [LocalizedText] = []
        for description in texts("descriptions", prefix: "description_") {
            let isMarkup = description.form != .plain
            let text = isMarkup ? MarkupText.line(of: description.value) : description.value
            // A sender who gives the same words twice, with markup and without, says one thing.
            if summaries.contains(where: { $0.text == text }) {
                keep("descriptions")
                continue
            }
            let isUsual = description.role == nil || description.role == "summary"
            summaries.append(LocalizedText(text, role: isUsual ? nil : description.role))
        }
        document.summaries = summaries
    }

    private mutating func readHeadlines() {
        var headlines = texts("headlines", prefix: "headline_")
        if let main = item.member("headline"), text("headline") != nil {
            headlines.insert(TextMember(role: "main", node: main), at: 0)
        }
        // The main one is the document's, wherever it stands.
        if let main = headlines.firstIndex(where: { $0.role == "main" }) {
            headlines.insert(headlines.remove(at: main), at: 0)
        }
        for headline in headlines {
            let isMarkup = headline.contentType != nil && headline.form != .plain
            let text = isMarkup ? MarkupText.line(of: headline.value) : headline.value
            if let role = headline.role, NinjsTerms.subtitleRoles.contains(role.lowercased()) {
                document.subtitles.append(
                    LocalizedText(text, role: role == "subtitle" ? nil : role)
                )
            } else {
                let isUsual = headline.role == (document.headlines.isEmpty ? "main" : "translation")
                document.headlines.append(
                    LocalizedText(text, role: isUsual ? nil : headline.role)
                )
            }
        }
        guard document.headlines.isEmpty, let title = text("title") else {
            if item.member("title") != nil { keep("title") }
            return
        }
        document.headlines = [LocalizedText(title)]
        if let node = item.member("title") {
            remark("ninjs.title-as-headline", "without a headline the title is taken for it", node)
        }
    }

    // MARK: The body

    mutating func readBody() {
        var bodies = texts("bodies", prefix: "body_")
        guard !bodies.isEmpty else { return }
        // The main one first, for a sender who has several of a form.
        if let main = bodies.firstIndex(where: { $0.role == "main" }) {
            bodies.insert(bodies.remove(at: main), at: 0)
        }
        let forms = bodies.map(\.form)
        func first(_ form: TextMember.Form) -> TextMember? {
            forms.firstIndex(of: form).map { bodies[$0] }
        }
        if let html = first(.html), let parser = parser.htmlParser {
            let read = parser.parse(fragment: Array(html.utf8), language: document.language)
            diagnostics += read.diagnostics.map { inBody($0) }
            take(read.value)
        } else if let plain = first(.plain) {
            document.body = PlainBody.blocks(of: plain.utf8)
        } else if let markup = first(.html) ?? first(.nitf) {
            document.body = PlainBody.blocks(of: MarkupText.paragraphs(of: markup.value).utf8)
            remark(
                "ninjs.markup-as-text",
                "the body is read without its markup, which is kept for ninjs alone",
                item
            )
        }
        // One of each form is one text in several forms; more are texts of their own.
        if forms.count(where: { $0 == .html }) > 1 || forms.count(where: { $0 == .plain }) > 1 {
            keep("bodies, all but the first of a form")
        }
    }

    /// Takes blocks that were read from markup: copies of the headline before them are the head of the
    /// text, and their places are places within the markup, not in the input.
    private mutating func take(_ blocks: [Block]) {
        var blocks = blocks
        Self.dropPlaces(of: &blocks)
        document.front = Array(blocks.prefix { $0.role == .title })
        blocks.removeFirst(document.front.count)
        document.body = blocks
    }

    private static func dropPlaces(of blocks: inout [Block]) {
        for index in blocks.indices {
            blocks[index].source = nil
            switch blocks[index].kind {
            case .list(var list):
                for item in list.items.indices { dropPlaces(of: &list.items[item].blocks) }
                blocks[index].kind = .list(list)
            case .custom(var custom):
                dropPlaces(of: &custom.blocks)
                blocks[index].kind = .custom(custom)
            default: break
            }
        }
    }

    /// A remark on the markup of the body: its place is one within the text of the body, not of the
    /// item, and is left to the message.
    private func inBody(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        if let start = diagnostic.source?.start {
            diagnostic.message += " (line \(start.line) of the HTML body)"
        }
        diagnostic.source = item.sourceRange
        return diagnostic
    }
}
