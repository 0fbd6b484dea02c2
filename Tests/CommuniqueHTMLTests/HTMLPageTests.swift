import Communique
import CommuniqueHTML
import Testing

@Suite struct HTMLPageTests {
    private func page(_ document: Document, _ renderer: HTMLRenderer = .html) -> String {
        String(decoding: document.rendered(as: renderer).value, as: UTF8.self)
    }

    /// The page without its style sheet.
    private func plainPage(_ document: Document) -> String {
        page(document, HTMLRenderer(style: .none))
    }

    @Test func aPageIsWhole() {
        var document = Document("خبر", language: "ar") { "نص" }
        document.sourceURL = "https://example.org/a?b=1&c=2"
        document.provider = Party(.organisation, role: .issuer, name: "Example")
        #expect(
            plainPage(document) == """
                <!DOCTYPE html>
                <html lang="ar" dir="rtl">
                <head>
                <meta charset="utf-8">
                <title>خبر</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <link rel="canonical" href="https://example.org/a?b=1&amp;c=2">
                <link rel="schema.dcterms" href="http://purl.org/dc/terms/">
                <meta name="dcterms.title" content="خبر">
                <meta name="dcterms.publisher" content="Example">
                <meta name="dcterms.language" content="ar">
                <meta property="og:type" content="article">
                <meta property="og:title" content="خبر">
                <meta property="og:url" content="https://example.org/a?b=1&amp;c=2">
                <meta property="og:site_name" content="Example">
                <script type="application/ld+json">
                {
                  "@context": "https://schema.org",
                  "@type": "Article",
                  "url": "https://example.org/a?b=1\\u0026c=2",
                  "mainEntityOfPage": "https://example.org/a?b=1\\u0026c=2",
                  "headline": "خبر",
                  "inLanguage": "ar",
                  "publisher": {
                    "@type": "Organization",
                    "name": "Example"
                  }
                }
                </script>
                </head>
                <body>
                <article>
                <header>
                <p class="masthead">
                <span class="provider">Example</span>
                </p>
                <h1>خبر</h1>
                </header>
                <p>نص</p>
                <footer>
                <p class="source"><span>المصدر</span>
                <a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a></p>
                </footer>
                </article>
                </body>
                </html>

                """
        )
    }

    @Test func theStyleIsEmbeddedLinkedOrLeftOut() {
        let document = Document("A") {}
        #expect(page(document).contains("<style>\n:root {"))
        let linked = page(document, HTMLRenderer(style: .linked("/press.css?a&b")))
        #expect(linked.contains("<link rel=\"stylesheet\" href=\"/press.css?a&amp;b\">"))
        #expect(!linked.contains("<style>"))
        #expect(!page(document, HTMLRenderer(style: .linked("javascript:x"))).contains("<style"))
    }

    @Test func nothingEndsTheScriptOrRunsInIt() {
        var document = Document("</script><script>alert(1)</script>\u{2028}\u{FFFE}", kind: .news) {
        }
        document.keywords = ["<!--", "a & b", "\"\\\n"]
        let html = plainPage(document)
        #expect(html.split(separator: "<script").count == 2)
        #expect(html.split(separator: "</script>", omittingEmptySubsequences: false).count == 2)
        #expect(html.contains("\"@type\": \"NewsArticle\""))
        #expect(
            html.contains(
                #""headline": "\u003c/script\u003e\u003cscript\u003ealert(1)\u003c/script\u003e"#
                    + #"\u2028\ufffe""#
            )
        )
        #expect(html.contains(#""keywords": ["\u003c!--", "a \u0026 b", "\"\\\n"]"#))
    }

    @Test func whatGoesWithTheTextStandsUnderIt() {
        var document = Document("A", language: "de") {}
        document.furniture = [Block(.contact(.init("Presse & Funk"))), Block(.tag(.init("x")))]
        document.attachments = [
            Attachment(
                "Fahrplan",
                renditions: [
                    Rendition(href: "a.pdf", contentType: "application/pdf", sizeInBytes: 1_250_000)
                ]
            )
        ]
        document.relatedItems = [
            RelatedItem(title: "Früher", href: "/1", date: NewsDate(iso8601: "2024-05")),
            RelatedItem(title: "Böse", href: "java\tscript:x"),
            RelatedItem(
                relation: .translation,
                title: LocalizedText("In English", language: "en"),
                href: "/en"
            ),
        ]
        document.rights = Rights(copyrightHolder: Concept("Rat"))
        let outcome = document.rendered(as: HTMLRenderer(.article, includeFurniture: true))
        let html = String(decoding: outcome.value, as: UTF8.self)
        #expect(
            html.hasSuffix(
                """
                <footer>
                <section class="contacts">
                <h2>Kontakt</h2>
                <address>
                <p class="contact">Presse &amp; Funk</p>
                </address>
                </section>
                <section class="attachments">
                <h2>Anhänge</h2>
                <ul>
                <li><a href="a.pdf" type="application/pdf">Fahrplan</a>
                <span class="size">(1.2 MB)</span>
                </li>
                </ul>
                </section>
                <nav class="related">
                <h2>Zum Thema</h2>
                <ul>
                <li><a href="/1">Früher</a> <time datetime="2024-05">2024-05</time></li>
                <li><span>Böse</span></li>
                <li><a href="/en" lang="en">In English</a></li>
                </ul>
                </nav>
                <p class="rights">© Rat</p>
                </footer>
                <aside class="furniture">
                <p class="tag">x</p>
                </aside>
                </article>

                """
            )
        )
        #expect(outcome.losses.map(\.feature) == ["document.relatedItems"])
        #expect(
            plainPage(document).contains("<link rel=\"alternate\" hreflang=\"en\" href=\"/en\">")
        )
    }

    @Test func aPrintedDateIsATime() {
        var document = Document("A", language: "en") {}
        document.dates.created = NewsDate(iso8601: "2024-06-03")
        document.front = [Block(.title(.init("A"))), Block(.date(.init("Monday, 3 June")))]
        #expect(
            page(document).contains(
                "<p class=\"date\"><time datetime=\"2024-06-03\">Monday, 3 June</time></p>"
            )
        )
    }

    @Test func anEmbargoIsSeenAndKeptFromSearchEngines() {
        var document = Document("A", language: "fr") {}
        document.embargo = Embargo(until: NewsDate(iso8601: "2024-06-03T06:00Z"))
        let html = page(document)
        #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(html.contains("<p class=\"embargo\"><span>Embargo</span>"))
    }

    @Test func translationsStandSideBySide() {
        var document = Document {}
        document.language = "ru"
        document.body = [
            Block(.paragraph(.init("раз")), id: "a"), Block(.paragraph(.init("два")), id: "b"),
            Block(.heading(.init(["x"]))),
            Block(.paragraph(.init("one")), language: "en", translationOf: "a"),
            Block(.paragraph(.init("two")), id: "c", language: "en", translationOf: "b"),
            Block(.paragraph(.init("deux")), language: "fr", translationOf: "c"),
            Block(.paragraph(.init("lost")), language: "en", translationOf: "z"),
        ]
        let html = page(document, .html(.body, translations: .sideBySide))
        #expect(
            html == """
                <div class="pair">
                <p id="a">раз</p>
                <p lang="en" data-translation-of="a">one</p>
                </div>
                <div class="pair">
                <p id="b">два</p>
                <p id="c" lang="en" data-translation-of="b">two</p>
                </div>
                <h2>x</h2>
                <p lang="fr" data-translation-of="c">deux</p>
                <p lang="en" data-translation-of="z">lost</p>

                """
        )
    }
}
