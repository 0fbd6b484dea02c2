import Communique
import CommuniqueNewsML
import CommuniqueXML
import Testing

@Suite struct NewsMLG2RendererTests {
    @Test func writesAWholeItem() throws {
        var speech = Document("Opening of the Forum", kind: .speech, language: "en") {
            Salutation("Dear colleagues,")
            "I am glad to see you."
            Closing("Thank you.")
        }
        speech.guid = "urn:newsml:example.org:20240603:speech-1"
        speech.version = 2
        speech.dates.created = NewsDate(iso8601: "2024-06-03")
        speech.dates.versionCreated = NewsDate(iso8601: "2024-06-04T09:30:00+02:00")
        speech.provider = Party(.organisation, role: .issuer, name: "Ministry of Trade")
        let outcome = try speech.rendered(as: .newsMLG2)
        #expect(outcome.diagnostics == [])
        #expect(
            String(decoding: outcome.value, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" \
                guid="urn:newsml:example.org:20240603:speech-1" version="2" standard="NewsML-G2" \
                standardversion="2.35" conformance="power" xml:lang="en">
                  <catalogRef href="http://www.iptc.org/std/catalog/\
                catalog.IPTC-G2-Standards_41.xml"/>
                  <catalog>
                    <scheme alias="cmkind" uri="urn:x-communique:kind:"/>
                  </catalog>
                  <itemMeta>
                    <itemClass qcode="ninat:text"/>
                    <provider literal="Ministry of Trade" type="cpnat:organisation">
                      <name>Ministry of Trade</name>
                    </provider>
                    <versionCreated>2024-06-04T09:30:00+02:00</versionCreated>
                    <pubStatus qcode="stat:usable"/>
                    <generator>Communique</generator>
                    <title xml:lang="en">Opening of the Forum</title>
                  </itemMeta>
                  <contentMeta>
                    <contentCreated>2024-06-03</contentCreated>
                    <language tag="en" rank="1"/>
                    <genre qcode="genre:Transcript_and_Verbatim">
                      <name xml:lang="en">Transcript and Verbatim</name>
                    </genre>
                    <genre qcode="cmkind:speech">
                      <name xml:lang="en">Speech</name>
                    </genre>
                    <headline xml:lang="en">Opening of the Forum</headline>
                  </contentMeta>
                  <contentSet original="body">
                    <inlineXML id="body" contenttype="application/xhtml+xml" xml:lang="en">
                      <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
                        <head>
                          <title>Opening of the Forum</title>
                        </head>
                        <body>
                          <h1>Opening of the Forum</h1>
                          <p class="salutation">Dear colleagues,</p>
                          <p>I am glad to see you.</p>
                          <p class="closing">Thank you.</p>
                        </body>
                      </html>
                    </inlineXML>
                  </contentSet>
                </newsItem>

                """
        )
    }

    @Test func writesPartiesAndPlaces() throws {
        var document = Document()
        document.place = Place("Geneva", concept: Concept(qcode: "iso3166-1a2:CH"))
        document.parties = [
            Party(
                .person,
                role: .speaker,
                name: "Ann Lee",
                jobTitle: "Minister",
                affiliation: "Ministry of Trade"
            ),
            Party(.person, role: .author, name: "B. Roy"),
            Party(.organisation, role: .issuer, name: "Council", abbreviation: "C"),
            Party(.person, role: "sign interpreter", name: "D"),
        ]
        let item = try item(document)
        let expected = [
            "<located qcode=\"iso3166-1a2:CH\"><name>Geneva</name></located>",
            "<creator role=\"cmrole:speaker\" literal=\"Ann Lee\" type=\"cpnat:person\">"
                + "<name>Ann Lee</name><definition role=\"cmrole:job-title\">Minister</definition>"
                + "<personDetails><affiliation literal=\"Ministry of Trade\">"
                + "<name>Ministry of Trade</name></affiliation></personDetails></creator>",
            "<creator literal=\"B. Roy\" type=\"cpnat:person\"><name>B. Roy</name></creator>",
            "<infoSource role=\"cmrole:issuer\" literal=\"Council\" type=\"cpnat:organisation\">"
                + "<name>Council</name><name role=\"cmrole:abbreviation\">C</name></infoSource>",
            "<contributor role=\"cmrole:sign%20interpreter\" literal=\"D\" type=\"cpnat:person\">"
                + "<name>D</name></contributor>",
        ].joined()
        #expect(item.contains(expected))
        #expect(item.contains("<scheme alias=\"cmrole\" uri=\"urn:x-communique:role:\"/>"))
    }

    @Test func writesDescriptions() throws {
        var document = Document()
        document.language = "en"
        document.urgency = Urgency(3)
        document.slugline = "TRADE-\nTALKS"
        document.keywords = [LocalizedText("торговля", language: "ru")]
        document.subjects = [Concept(qcode: "medtop:20000639")]
        document.headlines = ["One", LocalizedText("واحد", language: "ar")]
        document.subtitles = ["Two"]
        document.dateline = Dateline("GENEVA, 3 June", source: "AP")
        document.byline = "By Ann Lee"
        document.creditline = "AP/Lee"
        document.summaries = ["Short."]
        let item = try item(document)
        let expected = [
            "<contentMeta><urgency>3</urgency><infoSource literal=\"AP\"><name>AP</name>",
            "</infoSource><language tag=\"en\" rank=\"1\"/>",
            "<keyword xml:lang=\"ru\">торговля</keyword>",
            "<subject qcode=\"medtop:20000639\"/><slugline>TRADE- TALKS</slugline>",
            "<headline>One</headline><headline xml:lang=\"ar\" dir=\"rtl\">واحد</headline>",
            "<headline role=\"cmrole:subtitle\">Two</headline>",
            "<dateline>GENEVA, 3 June</dateline><by>By Ann Lee</by>",
            "<creditline>AP/Lee</creditline>",
            "<description role=\"drol:summary\">Short.</description></contentMeta>",
        ]
        #expect(item.contains(expected.joined()))
    }

    @Test func writesNotesLinksAndRenditions() throws {
        var document = Document()
        document.sourceURL = "https://example.org/a b"
        document.embargo = Embargo(notice: "Check against delivery")
        document.pubStatus = .withheld
        document.editorialNotes = [EditorialNote("Photos follow", role: "x:y")]
        document.relatedItems = [
            RelatedItem(
                relation: .translation,
                title: LocalizedText("Речь", language: "ru"),
                guid: "urn:x:ru",
                date: NewsDate(iso8601: "2024-06-03")
            ),
            RelatedItem(title: "Teaser", href: "https://example.org/1"),
        ]
        document.attachments = [
            Attachment(
                "Report",
                renditions: [
                    Rendition(
                        href: "r.pdf",
                        fileName: "r.pdf",
                        contentType: "application/pdf",
                        sizeInBytes: 7
                    )
                ]
            )
        ]
        document.renditions = [
            Rendition(href: "s.mp3", contentType: "audio/mpeg", duration: 60, role: "rnd:web")
        ]
        document.furniture = [
            Block(.contact(.init("Press: +41 22 000"))), Block(.boilerplate(.init("x"))),
        ]
        let item = try item(document)
        let meta = [
            "<embargoed/><pubStatus qcode=\"stat:withheld\"/><generator>Communique</generator>",
            "<edNote role=\"x:y\">Photos follow</edNote>",
            "<edNote role=\"cmrole:embargo-notice\">Check against delivery</edNote>",
            "<edNote role=\"cmrole:contact\">Press: +41 22 000</edNote>",
            "<altRep>https://example.org/a%20b</altRep>",
            "<link rel=\"cmrel:translation\" residref=\"urn:x:ru\" xml:lang=\"ru\">"
                + "<title xml:lang=\"ru\">Речь</title><contentCreated>2024-06-03</contentCreated></link>",
            "<link rel=\"irel:seeAlso\" href=\"https://example.org/1\"><title>Teaser</title></link>",
            "<link rel=\"cmrel:attachment\" href=\"r.pdf\" contenttype=\"application/pdf\" "
                + "size=\"7\" title=\"r.pdf\"><title>Report</title></link></itemMeta>",
        ].joined()
        #expect(item.contains(meta))
        #expect(
            item.contains(
                "</inlineXML><remoteContent rendition=\"rnd:web\" href=\"s.mp3\" "
                    + "contenttype=\"audio/mpeg\" duration=\"60\"/></contentSet>"
            )
        )
        #expect(try remarks(document).contains("render.not-represented block.boilerplate"))
    }

    @Test func writesRights() throws {
        var document = Document()
        document.rights = Rights(
            copyrightHolder: Concept("Council"),
            copyrightNotices: ["© Council"],
            usageTerms: [LocalizedText("Libre", language: "fr")]
        )
        #expect(
            try item(document).contains(
                "<rightsInfo><copyrightHolder literal=\"Council\"><name>Council</name>"
                    + "</copyrightHolder><copyrightNotice>© Council</copyrightNotice>"
                    + "<usageTerms xml:lang=\"fr\">Libre</usageTerms></rightsInfo><itemMeta>"
            )
        )
    }

    @Test func fillsInWhatTheStandardDemands() throws {
        var document = Document()
        #expect(
            try remarks(document) == [
                "render.assumed document.guid", "render.assumed document.provider",
                "render.assumed document.dates.versionCreated",
            ]
        )
        let empty = try item(document)
        #expect(empty.contains("<provider literal=\"unknown\"/>"))
        #expect(empty.contains("<versionCreated>1970-01-01T00:00:00Z</versionCreated>"))
        document.dates.created = NewsDate(iso8601: "2024-06")
        document.parties = [Party(.person, role: .speaker, affiliation: "Ministry")]
        let filled = try item(document)
        #expect(filled.contains("<versionCreated>2024-06-01T00:00:00Z</versionCreated>"))
        #expect(filled.contains("<contentCreated>2024-06</contentCreated>"))
        #expect(filled.contains("<provider literal=\"Ministry\" type=\"cpnat:organisation\">"))
        let given = try item(
            document,
            options: NewsMLG2Renderer(
                versionCreated: NewsDate(iso8601: "2024-06-05T10:00:00Z"),
                generator: nil
            )
        )
        #expect(given.contains("<versionCreated>2024-06-05T10:00:00Z</versionCreated>"))
        #expect(!given.contains("<generator"))
    }

    @Test func frontThatNoFieldHasIsText() throws {
        var document = Document("A long headline", language: "en") { "Text." }
        document.subtitles = ["A subtitle"]
        document.front = [
            Block(.title(.init("A long headline 3 June 2024"))),
            Block(.subtitle(.init("A subtitle"))), Block(.byline(.init("By nobody known"))),
        ]
        #expect(
            content(of: "body", in: try item(document))
                == "<h1>A long headline</h1><p class=\"byline\">By nobody known</p><p>Text.</p>"
        )
    }

    @Test func furnitureBecomesLinksOrIsNamed() throws {
        var document = Document()
        document.keywords = ["trade", "transport"]
        document.relatedItems = [RelatedItem(title: "Covered teaser")]
        document.furniture = [
            Block(.related(.init("Covered teaser"))),
            Block(.related(.init([.link(.init(href: "/n/2", content: ["Other teaser"]))]))),
            Block(.tag(.init("Tags: trade, transport"))), Block(.tag(.init("Doc. 17"))),
            Block(.attachment(.init("Report.pdf"))),
        ]
        let item = try item(document)
        #expect(
            item.contains(
                "<link rel=\"irel:seeAlso\"><title>Covered teaser</title></link>"
                    + "<link rel=\"irel:seeAlso\" href=\"/n/2\"><title>Other teaser</title></link>"
                    + "<link rel=\"cmrel:attachment\"><title>Report.pdf</title></link>"
            )
        )
        let remarks = try remarks(document)
        #expect(remarks.filter { $0 == "render.not-represented block.tag" }.count == 1)
        #expect(remarks.contains("render.narrowed document.relatedItems"))
        #expect(remarks.contains("render.narrowed document.attachments"))
    }

    @Test func kindsHaveGenres() throws {
        func genres(_ kind: DocumentKind, _ body: [Block] = []) throws -> [String] {
            var document = Document()
            document.kind = kind
            document.body = body
            return try item(document).split(separator: "<genre qcode=\"").dropFirst().map {
                String($0.prefix { $0 != "\"" })
            }
        }
        let question = Block(.question(.init(["Why?"])))
        #expect(try genres(.communique) == ["genre:Press_Release", "cmkind:communique"])
        #expect(try genres(.transcript) == ["genre:Transcript_and_Verbatim", "cmkind:transcript"])
        #expect(try genres(.interview) == ["genre:Interview", "cmkind:interview"])
        #expect(
            try genres(.interview, [question])
                == ["genre:Question_and_Answer_Session", "cmkind:interview"]
        )
        #expect(try genres(.news) == ["cmkind:news"])
        #expect(try genres("tome & más") == ["cmkind:tome%20%26%20más"])
    }

    @Test func namesAnUnknownEncoding() {
        #expect(throws: XMLError.self) {
            try NewsMLG2Renderer(encoding: "no-such").render(Document())
        }
    }

    @Test func reportsForbiddenCharacters() throws {
        var document = Document("a\u{1}b") { "c\u{FFFF}d" }
        document.guid = "urn:x:a b"
        let remarks = try remarks(document)
        #expect(remarks.contains("render.replaced-characters document.metadata"))
        #expect(remarks.contains("render.replaced-characters block.paragraph"))
        #expect(remarks.contains("render.narrowed document.guid"))
        #expect(try item(document).contains("<p>c\u{FFFD}d</p>"))
    }
}
