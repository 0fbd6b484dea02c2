import Communique
import CommuniquePage
import CommuniqueWeb
import Testing

/// Pages that list others.
@Suite struct WebListingTests {
    private let titles = [
        "Storm closes the harbour of Ellery for a third day",
        "Council orders two more boats for the ferry line",
        "Museum of the lake opens a new wing for its boats",
        "New lock at the mouth of the harbour in service",
    ]

    private func page() -> String {
        let teasers = titles.enumerated().map { index, title in
            """
            <div class="teaser"><h2><a href="/news/\(index)">\(title)</a></h2>
            <time datetime="2024-06-0\(9 - index)">\(9 - index) June 2024</time>
            <p>The council asks all who sail on the lake to read the whole notice number \(index).</p>
            </div>
            """
        }
        return """
            <html lang=en><head><title>News | Lake Council</title></head><body>
            <nav><a href=/>Home</a> <a href=/news>News</a></nav><h1>News</h1><div class=list>
            \(teasers.joined(separator: "\n"))
            </div><footer>© Lake Council</footer></body></html>
            """
    }

    private func listing(_ html: String) throws -> Outcome<[Document]> {
        try WebListingParser(PageParser(baseURL: "https://lake.example/")).parse(Array(html.utf8))
    }

    @Test func eachTeaserIsADocument() throws {
        let found = try listing(page()).value
        #expect(found.map { $0.headline?.text } == titles)
        #expect(found.map(\.sourceURL) == (0..<4).map { "https://lake.example/news/\($0)" })
        #expect(
            found.map { $0.dates.published?.iso8601 }
                == ["2024-06-09", "2024-06-08", "2024-06-07", "2024-06-06"]
        )
        #expect(found.allSatisfy { $0.summaries.count == 1 && $0.body.isEmpty })
        #expect(found.last?.summaries.first?.text.hasSuffix("number 3.") == true)
        let lines = found.compactMap { $0.front.first?.source?.start.line }
        #expect(lines == lines.sorted() && Set(lines).count == 4)
    }

    @Test func whatIsOfNoEntryIsReported() throws {
        let time = "<time datetime=\"2024-06-08\">"
        let html = page().replacing(time, with: "<p>Ferries</p>\n<time>")
        let outcome = try listing(html)
        #expect(outcome.value.map { $0.furniture.map(\.plainText) } == [[], ["Ferries"], [], []])
        let remarks = outcome.diagnostics.filter { $0.code == "web.beside-listing" }
        let places = remarks.compactMap(\.source).map {
            String(html.utf8.prefix($0.end.offset).dropFirst($0.start.offset))
        }
        #expect(places.count == 2)
        #expect(places.first??.contains("<title>News | Lake Council</title>") == true)
        #expect(places.last??.contains("© Lake Council") == true)
    }

    @Test func anArticleIsNoListing() throws {
        let outcome = try listing(WebFixture.page())
        #expect(outcome.value.isEmpty)
        #expect(outcome.diagnostics.map(\.code) == ["web.no-listing"])
    }
}
