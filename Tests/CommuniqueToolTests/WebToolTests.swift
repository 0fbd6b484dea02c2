import Foundation
import Testing

@Suite("HTML pages")
struct WebToolTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file(
            "page.html",
            """
            <html lang=en><head><title>Ministers open the river bridge | Riverton Post</title></head>
            <body><nav><a href=/>Home</a></nav><h1>Ministers open the river bridge</h1>
            <time datetime=2024-06-03>3 June 2024</time>
            <p>The ministers of transport opened the new bridge over the river on Monday, and thanked all
            who had built it.</p>
            <p>"This bridge brings two towns together," the minister said to those who had come.</p>
            </body></html>
            """
        )
    }

    private func run(_ arguments: String...) throws -> ToolProcess.Result {
        try ToolProcess.run(arguments, in: folder.url)
    }

    @Test("are known by their extension, and their body alone is written as text")
    func text() throws {
        let named = try run("convert", "-f", "html", "-t", "text", "page.html")
        #expect(named.status == 0)
        #expect(named.text.hasPrefix("The ministers of transport opened"))
        #expect(!named.text.contains("Home"))
        #expect(try run("-t", "text", "page.html").text == named.text)
        let article = try run("-t", "text", "--extent", "article", "page.html")
        #expect(article.text.hasPrefix("Ministers open the river bridge\n==="))
    }

    @Test("have facts with their places")
    func facts() throws {
        let result = try run("facts", "-f", "html", "page.html")
        #expect(result.status == 0)
        let object = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
        let title = try #require(object?["title"] as? [String: Any])
        #expect(title["value"] as? String == "Ministers open the river bridge")
        let published = try #require(object?["published"] as? [String: Any])
        #expect(published["value"] as? String == "2024-06-03")
        let source = try #require(published["source"] as? [String: Any])
        #expect(source["startLine"] as? Int == 3)
    }

    @Test("that list nothing are refused as listings")
    func listing() throws {
        let result = try run("-f", "html-listing", "-t", "outline", "page.html")
        #expect(result.errors.contains("web.no-listing"))
    }
}
