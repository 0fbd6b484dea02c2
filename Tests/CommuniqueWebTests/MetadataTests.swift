import Communique
import CommuniqueXML
import Testing

@testable import CommuniqueWeb

/// What pages say of themselves, and which of it is believed.
@Suite struct MetadataTests {
    private func metadata(_ html: String, base: String? = nil) throws -> PageMetadata {
        MetadataFinder.metadata(of: try HTMLTree(parsing: Array(html.utf8)), baseURL: base)
    }

    private func linked(_ json: String) -> String {
        "<html><head><script type=\"application/ld+json\">\(json)</script></head><body></body></html>"
    }

    // MARK: Linked data

    @Test func linkedDataTellsTheArticle() throws {
        let found = try metadata(
            linked(
                """
                {"@context":"https://schema.org","@graph":[
                {"@type":"WebSite","name":"Arden Post"},
                {"@type":"Person","@id":"#p1","name":"Ada Ellery"},
                {"@type":"NewsArticle","headline":"Lake Council opens the new pier",
                "datePublished":"2024-06-03T10:00:00+02:00","dateModified":"2024-06-04",
                "author":[{"@id":"#p1"},{"@type":"Person","name":"Bo Marsh"}],
                "publisher":{"@type":"Organization","name":"Arden Media"},
                "inLanguage":"en-GB","articleSection":"Harbour","keywords":"pier, lake",
                "image":{"@type":"ImageObject","url":"/pier.jpg","caption":"The pier",
                "creditText":"C. Day"},"license":"https://arden.example/terms"}]}
                """
            ),
            base: "https://arden.example/news/pier"
        )
        #expect(found.headline == "Lake Council opens the new pier")
        #expect(found.dates.published?.iso8601 == "2024-06-03T10:00:00+02:00")
        #expect(found.dates.modified?.iso8601 == "2024-06-04")
        #expect(found.authors.map(\.name) == ["Ada Ellery", "Bo Marsh"])
        #expect(found.authors.allSatisfy { $0.nature == .person })
        #expect(found.siteName == "Arden Post")
        #expect(found.provider?.name == "Arden Media")
        #expect(found.language == "en-GB")
        #expect(found.section == "Harbour")
        #expect(found.keywords == ["pier", "lake"])
        #expect(found.licence == "https://arden.example/terms")
        let image = try #require(found.images.first)
        #expect(image.href == "https://arden.example/pier.jpg")
        #expect(image.caption == "The pier")
        #expect(image.credit == "C. Day")
        #expect(found.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "<!-- {\"@type\":\"Article\",\"headline\":\"A pier\"} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A pier\",}\n//]]>",
        "/* x */ {\"@type\":\"Article\",\"headline\":\"A\n pier\"};",
        "{\"@type\":\"Article\",\"headline\":\"A pier\"},{\"@type\":\"WebSite\"}",
        "{\"@type\":\"Article\",\"headline\":\"A pier\",\"author\":{\"name\":\"Ad",
        "{\"@type\":\"Article\",\"headline\":\"A pier\",\"image\":",
        "{\"@type\":\"Article\",\"headline\":\"A pier\",\"ima",
        "{\"@type\":\"Article\",\"headline\":\"A \\pier\"}}",
    ])
    func brokenLinkedDataIsRepaired(_ json: String) throws {
        let found = try metadata(linked(json))
        #expect(found.headline == "A pier")
        #expect(found.diagnostics.map(\.code) == ["web.linked-data-repaired"])
    }

    @Test func linkedDataBeyondRepairIsReported() throws {
        let found = try metadata(linked("{headline: no quotes}"))
        #expect(found.headline == nil)
        #expect(found.diagnostics.map(\.code) == ["web.linked-data-unread"])
        #expect(found.diagnostics.first?.source != nil)
    }

    @Test func referencesInLinkedDataAreResolved() throws {
        let found = try metadata(
            linked("{\"@type\":\"Article\",\"headline\":\"Fish &amp; ships &#8211; <b>more</b>\"}")
        )
        #expect(found.headline == "Fish & ships – more")
    }

    // MARK: Titles

    @Test func visibleHeadlineWinsOverTitleWithTheSite() throws {
        let found = try metadata(
            """
            <title>New pier opens on the lake | Arden Post</title>
            <meta property="og:site_name" content="Arden Post">
            <body><h1><a href="/">Arden Post</a></h1><h1>New pier opens on the lake</h1>
            """
        )
        #expect(found.headline == "New pier opens on the lake")
        #expect(found.facts.first { $0.field == .title }?.decision.rule == "web.heading")
    }

    @Test func kickerAndDateAreNoPartOfTheTitle() throws {
        let found = try metadata(
            """
            <meta property="og:title" content="New pier opens on the lake">
            <body><h1><span class="kicker">Harbour</span> New pier opens on the lake</h1>
            """
        )
        #expect(found.headline == "New pier opens on the lake")
        let dated = try metadata("<body><h1>3 June 2024: New pier opens on the lake</h1>")
        #expect(dated.headline == "New pier opens on the lake")
    }

    @Test func nameOfTheSiteIsCutByAgreement() throws {
        let found = try metadata(
            """
            <title>Arden Post - New pier opens on the lake</title>
            <meta name="application-name" content="Arden Post"><body><p>Text
            """
        )
        #expect(found.headline == "New pier opens on the lake")
        let colon = try metadata(
            """
            <title>Voting: the future of Arden</title>
            <meta property="og:site_name" content="Future of Arden Today"><body><p>Text
            """
        )
        #expect(colon.headline == "Voting: the future of Arden")
    }

    // MARK: Dates

    @Test(arguments: [
        ("2024-06-03", "2024-06-03"), ("2024-06-03 15:48", "2024-06-03T15:48"),
        ("2024-06-03T15:48:01.123+0200", "2024-06-03T15:48:01+02:00"),
        ("20240603154801", "2024-06-03T15:48:01"), ("1717429681", "2024-06-03T15:48:01Z"),
        ("1717429681000", "2024-06-03T15:48:01Z"), ("2024/6/3", "2024-06-03"),
        ("Mon, 03 Jun 2024 15:48:01 GMT", "2024-06-03"), ("03.06.2024", "2024-06-03"),
        ("3 juin 2024", "2024-06-03"), ("June 3, 2024", "2024-06-03"),
    ])
    func datesOfMetadataAreRead(_ text: String, _ expected: String) throws {
        let found = try #require(MetadataDate(text))
        #expect(found.date.iso8601.hasPrefix(expected))
    }

    @Test(arguments: ["", "0001-01-01", "no date", "2024-13-45", "99999999999999999999"])
    func whatIsNoDateIsNone(_ text: String) { #expect(MetadataDate(text) == nil) }

    @Test func dayIsThatOfThePage() throws {
        let found = try metadata(
            """
            <meta property="article:published_time" content="2024-06-04T01:30:00Z">
            <body><h1>New pier opens</h1><time datetime="2024-06-03T18:30:00-07:00">3 June</time>
            """
        )
        #expect(found.dates.published?.iso8601 == "2024-06-03T18:30:00-07:00")
        let address = try metadata(
            """
            <link rel="canonical" href="https://arden.example/2024/06/03/pier">
            <meta property="article:published_time" content="2024-06-04T01:30:00Z">
            """
        )
        #expect(address.dates.published?.iso8601 == "2024-06-03")
    }

    @Test func dateNearTheHeadlineIsFoundInTheText() throws {
        let found = try metadata(
            """
            <body><div class="teaser"><span class="date">09.06.2024</span></div>
            <h1>New pier opens on the lake</h1><p class="meta">Veröffentlicht am 3. Juni 2024</p>
            <p>The pier was planned in March 2019 and opened on 1 June 2024 with a feast for all.</p>
            """
        )
        #expect(found.dates.published?.iso8601 == "2024-06-03")
    }

    @Test func conflictOfDatesIsReported() throws {
        let found = try metadata(
            """
            <meta property="article:published_time" content="2024-06-03">
            <meta name="dc.date.issued" content="2023-01-15">
            """
        )
        #expect(found.dates.published?.iso8601 == "2024-06-03")
        #expect(found.diagnostics.map(\.code) == ["web.conflict"])
        let others = found.facts.filter { $0.field == .published && !$0.isChosen }
        #expect(others.map(\.value) == ["2023-01-15"])
    }

    // MARK: Authors

    @Test(arguments: [
        ("By Ada Ellery and Bo Marsh", ["Ada Ellery", "Bo Marsh"]),
        ("Von Ada Ellery, Redakteurin | 3. Juni 2024", ["Ada Ellery"]),
        ("Par Ada Ellery, Bo Marsh et Cy Day", ["Ada Ellery", "Bo Marsh", "Cy Day"]),
        ("Ada Ellery (ae)", ["Ada Ellery"]), ("Ellery, Ada", ["Ada Ellery"]),
        ("Ada Ellery May 20, 2019", ["Ada Ellery"]), ("Ada von Marsh", ["Ada von Marsh"]),
        ("Institute of Lakes and Rivers", ["Institute of Lakes and Rivers"]),
    ])
    func namesAreTakenOutOfBylines(_ text: String, _ names: [String]) {
        #expect(AuthorNames.names(in: text, isStrict: false) == names)
    }

    @Test func siteIsNoAuthorWhereAPersonIsNamed() throws {
        let found = try metadata(
            """
            <meta property="og:site_name" content="Arden Post"><meta name="author" content="Arden Post">
            <body><h1>New pier opens</h1><p class="byline">By <a href="/author/ae">Ada Ellery</a></p>
            """
        )
        #expect(found.authors.map(\.name) == ["Ada Ellery"])
    }

    @Test func authorsOfCommentsAreNone() throws {
        let found = try metadata(
            """
            <body><h1>New pier opens</h1><p>Text of the page.</p><div id="comments">
            <p class="comment-author">Bo Marsh</p></div>
            """
        )
        #expect(found.authors.isEmpty)
    }

    // MARK: The rest

    @Test func propertiesAndLinksAreRead() throws {
        let found = try metadata(
            """
            <html lang="de"><link rel="canonical" href="/pier"><link rel="license" href="/terms">
            <link rel="alternate" hreflang="en" href="/en/pier">
            <body itemscope itemtype="https://schema.org/NewsArticle">
            <h2 itemprop="headline">Die neue Mole am See</h2>
            <span itemprop="author" itemscope><b itemprop="name">Ada Ellery</b>, Arden</span>
            <meta itemprop="datePublished" content="2024-06-03">
            """,
            base: "https://arden.example/x"
        )
        #expect(found.headline == "Die neue Mole am See")
        #expect(found.authors.map(\.name) == ["Ada Ellery"])
        #expect(found.dates.published?.iso8601 == "2024-06-03")
        #expect(found.language == "de")
        #expect(found.canonicalURL == "https://arden.example/pier")
        #expect(found.licence == "/terms")
        #expect(found.alternates.map(\.href) == ["https://arden.example/en/pier"])
    }

    @Test func embargoIsRead() throws {
        for markup in [
            "<meta name=\"embargo\" content=\"2024-06-03T09:00:00+02:00\">",
            "<meta property=\"prism:embargoDate\" content=\"2024-06-03T09:00:00+02:00\">",
            "<body itemscope><time itemprop=\"embargoDate\" datetime=\"2024-06-03T09:00:00+02:00\">",
        ] {
            let found = try metadata(markup)
            #expect(found.embargo?.iso8601 == "2024-06-03T09:00:00+02:00")
            #expect(found.facts.contains { $0.field == .embargo && $0.isChosen })
        }
    }

    @Test func everyFactNamesItsPlace() throws {
        let html = "<html lang=\"en\"><meta property=\"og:title\" content=\"A new pier\">"
        let fact = try #require(try metadata(html).facts.first { $0.field == .title })
        let source = try #require(fact.source)
        #expect((15...16).contains(source.start.offset))
        #expect(!fact.decision.reason.isEmpty)
    }

    // MARK: Hostile pages

    @Test func hugeAndCutPagesEndSoon() throws {
        let deep = String(repeating: "[", count: 200_000) + String(repeating: "}", count: 200_000)
        #expect(try metadata(linked(deep)).diagnostics.count == 1)
        let long = "{\"a\":\"" + String(repeating: "x", count: 6_000_000)
        #expect(try metadata(linked(long)).diagnostics.map(\.code) == ["web.linked-data-unread"])
        let many = String(repeating: "<meta name=author content=\"Ada Ellery\">", count: 50_000)
        #expect(try metadata(many).authors.count == 1)
        let commas = "{\"a\":[" + String(repeating: ", ", count: 500_000)
        _ = try metadata(linked(commas))
        let title = "<title>" + String(repeating: "a | b - ", count: 100_000)
        _ = try metadata(title)
        let byline = "<p class=byline>" + String(repeating: "by and , | ", count: 50_000)
        _ = try metadata(byline)
    }
}
