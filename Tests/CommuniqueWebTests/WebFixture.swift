import Communique
import CommuniquePage
import CommuniqueWeb

/// Small pages of our own invention, and what becomes of them.
enum WebFixture {
    /// Paragraphs of an article.
    static let paragraphs = [
        "The Lake Council decided on Thursday to buy six rescue boats with heated cabins for its "
            + "stations on the lakes.",
        "The boats will be delivered before the ice comes, the chair told reporters after the "
            + "meeting in Arden.",
        "Each of the boats can carry twelve people and two stretchers, and each has a crane for "
            + "small vessels.",
        "The member states will pay for the boats in equal parts over a period of five years, as "
            + "they agreed last year.",
    ]

    static let title = "Lake Council buys six rescue boats"

    /// A page around an article: its headline, two paragraphs, `middle`, two more.
    static func page(
        _ middle: String = "",
        head: String = "",
        heading: String = "<h1>\(title)</h1>",
        title: String = title,
        around: (before: String, behind: String) = ("", "")
    ) -> String {
        let marked = paragraphs.map { "<p>\($0)</p>\n" }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>\(title)</title>\(head)</head>
            <body>\(around.before)<main><article>
            \(heading)
            \(marked[0])\(marked[1])\(middle)\(marked[2])\(marked[3])</article></main>
            \(around.behind)</body></html>
            """
    }

    /// Reads a page; its address is `https://arden.example/news/boats`.
    static func read(_ html: String) throws -> Outcome<[Document]> { try read(Array(html.utf8)) }

    static func read(_ bytes: [UInt8]) throws -> Outcome<[Document]> {
        let page = PageParser(baseURL: "https://arden.example/news/boats")
        return try WebPageParser(page).parse(bytes)
    }

    /// The document of a page.
    static func document(_ html: String) throws -> Document {
        try read(html).value.first ?? Document()
    }

    /// What stands in the body between the second paragraph and the third.
    static func middle(_ html: String) throws -> [Block] {
        let body = try document(page(html)).body.filter { !paragraphs.contains($0.plainText) }
        return body.rewritten { block in
            var block = block
            block.source = nil
            block.decision = nil
            return [block]
        }
    }
}
