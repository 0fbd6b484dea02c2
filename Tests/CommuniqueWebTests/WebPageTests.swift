import Communique
import CommuniqueWeb
import Testing

/// Where the article of a page of the web is found, and what stands around it.
@Suite struct WebPageTests {
    private let around = (
        before: """
        <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        </header><div class="cookie-banner"><p>We use cookies to show you content that fits your
        interests on this and other sites.</p><button>Accept all</button></div>
        """,
        behind: """
        <aside class="related"><h3>Related articles</h3><ul>
        <li><a href="storm">Storm closes the harbour of Ellery for a third day</a></li>
        <li><a href="/news/ferry">Council orders two more boats for the ferry line</a></li></ul>
        </aside>
        <section class="newsletter"><h3>Our newsletter</h3><p>Get the news of the lake in your
        mail box each morning.</p><form><input type="email"><button>Subscribe</button></form>
        </section>
        <section id="comments" class="comments"><h3>Comments</h3>
        <div class="comment"><p>I have fished from the old boats for thirty years and I miss
        them every day of the week.</p></div>
        <div class="comment"><p>The new ones are far too large, and nobody asked those of us who
        live on the shore.</p></div></section>
        <footer><p>© 2024 Arden Post</p><a href="/imprint">Imprint</a></footer>
        """
    )

    @Test func articleIsFoundAmongFurniture() throws {
        let document = try WebFixture.document(WebFixture.page(around: around))
        #expect(document.headline?.text == WebFixture.title)
        #expect(document.body.map(\.plainText) == WebFixture.paragraphs)
        let aside = document.furniture.map(\.plainText)
        for text in ["Home", "Accept all", "Subscribe", "Our newsletter", "Imprint"] {
            #expect(aside.contains(text), "\(text)")
        }
        #expect(aside.contains { $0.hasPrefix("I have fished") })
        #expect(aside.contains { $0.hasPrefix("We use cookies") })
    }

    @Test func relatedItemsHaveTheirAddress() throws {
        let related = try WebFixture.document(WebFixture.page(around: around)).relatedItems
        #expect(
            related.map(\.href)
                == ["https://arden.example/news/storm", "https://arden.example/news/ferry"]
        )
        #expect(
            related.first?.title?.text == "Storm closes the harbour of Ellery for a third day"
        )
    }

    @Test func headlineIsTheHeadingThatTheHeadNames() throws {
        let titles = [
            WebFixture.title, "\(WebFixture.title) | Arden Post",
            "Arden Post - \(WebFixture.title)",
        ]
        for title in titles {
            let document = try WebFixture.document(WebFixture.page(title: title))
            #expect(document.headline?.text == WebFixture.title, "\(title)")
        }
        let named = try WebFixture.document(
            WebFixture.page(
                head: "<meta property=og:title content='\(WebFixture.title)'>",
                heading: "<h1>Arden Post</h1><h2 class=entry-title>\(WebFixture.title)</h2>",
                title: "\(WebFixture.title) - Arden Post"
            )
        )
        #expect(named.headline?.text == WebFixture.title)
        #expect(named.body.map(\.plainText) == WebFixture.paragraphs)
    }

    @Test func alternatesAreRelatedItems() throws {
        let head = "<link rel=alternate hreflang=de href=/de/boote>"
        let document = try WebFixture.document(WebFixture.page(head: head))
        let other = try #require(document.relatedItems.first { $0.relation == .translation })
        #expect(other.href == "https://arden.example/de/boote")
        #expect(other.language == "de")
    }

    @Test func attachmentsHaveTypeSizeAndAddress() throws {
        let document = try WebFixture.document(
            WebFixture.page(
                around: ("", "<p>Downloads: <a href=/files/plan.pdf>Plan (PDF, 1.2 MB)</a></p>")
            )
        )
        let rendition = try #require(document.attachments.first?.renditions.first)
        #expect(rendition.href == "https://arden.example/files/plan.pdf")
        #expect(rendition.contentType == "application/pdf")
        #expect(rendition.sizeInBytes == 1_200_000)
    }

    @Test func layoutTablesAreNoTables() throws {
        let text = WebFixture.paragraphs.map { "<p>\($0)</p>" }.joined()
        let document = try WebFixture.document(
            """
            <html lang=en><title>\(WebFixture.title)</title><body><table><tr><td width=150>
            <a href=/>Home</a><br><a href=/n>News</a></td><td><h1>\(WebFixture.title)</h1>\(text)
            </td></tr></table>
            """
        )
        #expect(document.headline?.text == WebFixture.title)
        #expect(document.body.map(\.plainText) == WebFixture.paragraphs)
    }

    @Test func twoLineBreaksPartParagraphs() throws {
        let text = WebFixture.paragraphs.joined(separator: "<br>\n<br>")
        let document = try WebFixture.document(
            "<title>\(WebFixture.title)</title><h1>\(WebFixture.title)</h1><div>\(text)</div>"
        )
        #expect(document.body.map(\.plainText) == WebFixture.paragraphs)
    }

    @Test func turnsOfAnInterviewKeepTheirSpeakers() throws {
        let turns = [
            "<b>Question:</b> Why does the council need new boats for its stations?",
            "<b>Ada Marsh:</b> The old ones cannot break the ice that we have each winter here.",
            "<b>Question:</b> Who will pay for them, and when will they be on the lake?",
            "<b>Ada Marsh:</b> The member states pay, and the first boat comes before the ice does.",
        ]
        let title = "Interview with the chair of the Lake Council, Ada Marsh"
        let document = try WebFixture.document(
            "<html lang=en><title>\(title)</title><h1>\(title)</h1>"
                + turns.map { "<p>\($0)</p>\n" }.joined()
        )
        #expect(document.kind == .interview)
        #expect(document.body.map(\.role) == [.question, .answer, .question, .answer])
    }

    @Test func furnitureAloneIsNoArticle() throws {
        let items = ["Home", "News", "Sport", "Weather", "Culture"]
        let outcome = try WebFixture.read(
            "<html><head><title>Arden Post</title></head><body><nav><ul>"
                + items.map { "<li><a href=/\($0)>\($0)</a></li>" }.joined()
                + "</ul></nav><div class=cookie><p>We use cookies.</p><button>OK</button></div>"
                + "<footer>© Arden Post <a href=/i>Imprint</a></footer></body></html>"
        )
        #expect(outcome.diagnostics.map(\.code).contains("page.no-article"))
        #expect(outcome.value.first?.body.isEmpty == true)
        #expect(outcome.value.first?.furniture.first?.plainText == "Home")
    }

    @Test func blocksKnowTheirLines() throws {
        let html = WebFixture.page("<p>\nThe crews\nare trained on the lake in spring.</p>\n")
        let lines = html.split(separator: "\n", omittingEmptySubsequences: false)
        let document = try WebFixture.document(html)
        #expect(document.body.count == 5)
        for block in document.front + document.body where !block.plainText.hasPrefix("The crews") {
            let source = try #require(block.source)
            let line = lines[source.start.line - 1]
            #expect(line.contains(block.plainText), "\(source)")
            #expect(line.utf8.dropFirst(source.start.column - 1).starts(with: block.plainText.utf8))
        }
    }
}
