import Communique
import CommuniqueNITF
import CommuniqueXML
import Testing

@Suite struct NITFTests {
    private static let item = """
        <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" xmlns:x="urn:x" baselang="en">
         <head><title>Copy</title><meta name="anpa-keyword" content="TALKS-FORUM"/>
          <tobject tobject.type="news"><tobject.property tobject.property.type="speech"/>
           <tobject.subject tobject.subject.refnum="11000000" tobject.subject.type="politics"/></tobject>
          <docdata management-status="embargoed"><evloc city="Oslo" iso-cc="NOR"/>
           <doc-id regsrc="example.org" id-string="urn:x:1"/><urgency ed-urg="4"/>
           <date.issue norm="20240603T100000Z"/><date.release norm="20240604"/>
           <ed-msg info="check names"/><doc.copyright year="2024" holder="Example"/>
           <key-list><keyword key="talks"/></key-list><fixture fix-id="7"/></docdata></head>
         <body><body.head><hedline><hl1>Opening <em>of</em> talks</hl1><hl2>A subtitle</hl2></hedline>
           <byline>By <person idsrc="p" value="1">Ann Berg</person>, <byttl>Minister</byttl></byline>
           <distributor><org>Example Agency</org></distributor>
           <dateline><location>OSLO</location>, <story.date norm="20240603">3 June</story.date></dateline>
           <abstract><p>In short.</p></abstract></body.head>
          <body.content><block>
           <p class="salutation">Dear colleagues,</p>
           <p lede="true">Talks with <org idsrc="o" value="2">ERC</org> begin.</p>
           <hl2>First</hl2><hl2 class="heading-2">Second</hl2>
           <ul><li>one;</li><li>two</li></ul>
           <bq quote-source="Ann Berg"><block><p>We begin.</p><p>At last.</p></block></bq>
           <table><tr><th>A</th><td colspan="2">1</td></tr></table>
           <media media-type="image" x:y="z"><media-reference source="a.jpg" mime-type="image/jpeg"
             alternate-text="Alt"/><media-caption>Two people</media-caption>
             <media-producer>X</media-producer></media>
           <p xml:lang="ru">Благодарю</p><fn><body.content><p>A note.</p></body.content></fn>
          </block></body.content>
          <body.end><tagline>About us</tagline></body.end></body>
        </nitf>
        """

    private func document(_ xml: String = item) throws -> Document {
        try #require(NITFParser().parse(Array(xml.utf8)).value.first)
    }

    @Test func fieldsAreRead() throws {
        let document = try document()
        #expect(document.headlines == ["Opening of talks"])
        #expect(document.subtitles == ["A subtitle"])
        #expect(document.slugline == "TALKS-FORUM")
        #expect(document.kind == .speech)
        #expect(document.language == "en")
        #expect(document.guid == "urn:x:1")
        #expect(document.urgency == Urgency(4))
        #expect(document.dates.created == NewsDate(iso8601: "2024-06-03T10:00:00Z"))
        #expect(document.embargo?.until == NewsDate(iso8601: "2024-06-04"))
        #expect(document.pubStatus == .usable)
        #expect(document.place?.name == "Oslo, NOR")
        #expect(document.subjects.first?.qcode == "subj:11000000")
        #expect(document.subjects.first?.name() == "politics")
        #expect(document.keywords == ["talks"])
        #expect(document.editorialNotes.map(\.text) == ["check names"])
        #expect(document.rights?.copyrightHolder?.name() == "Example")
        #expect(
            document.byline?.text == "By Ann Berg , Minister"
                || document.byline?.text == "By Ann Berg, Minister"
        )
        let author = try #require(document.authors.first)
        #expect(author.name == "Ann Berg")
        #expect(author.jobTitle == "Minister")
        #expect(author.concept?.qcode == "p:1")
        #expect(document.provider?.name == "Example Agency")
        #expect(document.dateline?.place?.name == "OSLO")
        #expect(document.dateline?.date == NewsDate(iso8601: "2024-06-03"))
        #expect(document.summaries == ["In short."])
    }

    @Test func theBodyIsBlocks() throws {
        let body = try document().body
        #expect(
            body.map(\.role) == [
                .salutation, .lede, .heading, .heading, .list, .quote, .table, .caption, .paragraph,
                .footnote, .note,
            ]
        )
        #expect(body[8].language == "ru")
        #expect(body[8].source?.start.line == 25)
        guard case .quote(let quote) = body[5].kind, case .figure(let figure) = body[7].kind,
            case .heading(let heading) = body[3].kind, case .entity(let entity) = body[1].content[1]
        else {
            Issue.record("other blocks")
            return
        }
        #expect(quote.attribution == "Ann Berg")
        #expect(quote.content == ["We begin.", .lineBreak, .lineBreak, "At last."])
        #expect(figure.renditions == [Rendition(href: "a.jpg", contentType: "image/jpeg")])
        #expect(figure.caption == ["Two people"])
        #expect(figure.credit == "X")
        #expect(heading.level == 2)
        #expect(entity.concept.qcode == "o:2")
        #expect(entity.concept.nature == .organisation)
    }

    @Test func itemsWithoutANamespaceAreRead() throws {
        let plain = Self.item.split(separator: " xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"")
        #expect(plain.count == 2)
        var (old, new) = (try document(), try document(plain.joined()))
        old.setOrigin(in: "nitf", to: nil)
        new.setOrigin(in: "nitf", to: nil)
        #expect(old == new)
    }

    @Test func anEmbeddedBodyIsRead() throws {
        let xml = "<m><body.content><p>a</p>loose<p>b</p></body.content></m>"
        let tree = try XMLReader().tree(of: Array(xml.utf8))
        let content = try #require(tree.root.children.first { _ in true })
        let outcome = NITFParser().document(from: content, language: "fr")
        #expect(outcome.value.body.map(\.plainText) == ["a", "loose", "b"])
        #expect(outcome.value.language == "fr")
        #expect(outcome.value.extensions.isEmpty)
    }

    @Test func whatIsNoItemIsSaid() throws {
        let outcome = try NITFParser().parse(Array("<rss/>".utf8))
        #expect(outcome.value.isEmpty)
        #expect(outcome.diagnostics.map(\.code) == ["nitf.no-item"])
        #expect(throws: XMLError.self) { try NITFParser().parse(Array("no xml".utf8)) }
        let dated = Self.item.split(separator: "20240604").joined(separator: "soon")
        let codes = try NITFParser().parse(Array(dated.utf8)).diagnostics.map(\.code)
        #expect(codes == ["nitf.invalid-date"])
    }

    // MARK: Writing back

    private func tree(_ bytes: [UInt8]) throws -> XMLElement {
        try XMLReader().tree(of: bytes).root
    }

    @Test func anUnchangedItemComesBackAsItWas() throws {
        let outcome = try NITFRenderer().render(document())
        #expect(try tree(outcome.value) == tree(Array(Self.item.utf8)))
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func oneChangedFieldChangesThatFieldAlone() throws {
        var document = try document()
        document.urgency = Urgency(2)
        let changed = try NITFRenderer().render(document).value
        let expected = Self.item.split(separator: "ed-urg=\"4\"").joined(separator: "ed-urg=\"2\"")
        #expect(try tree(changed) == tree(Array(expected.utf8)))
        document = try self.document()
        document.headlines[0].text = "Talks end"
        let read = try NITFParser().parse(NITFRenderer().render(document).value).value
        #expect(read.first?.headlines == ["Talks end"])
        #expect(read.first?.body.map(\.plainText) == document.body.map(\.plainText))
        let text = String(decoding: try NITFRenderer().render(document).value, as: UTF8.self)
        #expect(text.contains("fix-id=\"7\""))
        #expect(text.contains("iso-cc=\"NOR\""))
        #expect(text.contains("x:y=\"z\""))
    }

    @Test func aChangedBodyIsWrittenAnew() throws {
        var document = try document()
        document.body.removeLast()
        document.body.append(Block(.closing(.init("Thank you."))))
        let bytes = try NITFRenderer().render(document).value
        let read = try #require(NITFParser().parse(bytes).value.first)
        #expect(read.body.map(\.plainText) == document.body.map(\.plainText))
        #expect(read.body.last?.role == .closing)
        #expect(String(decoding: bytes, as: UTF8.self).contains("year=\"2024\""))
    }

    @Test func lossesAreReported() throws {
        var document = Document("T", language: "en") { "text" }
        document.creditline = "C"
        document.urgency = Urgency(9)
        let features = try NITFRenderer().render(document).losses.compactMap(\.feature?.rawValue)
        #expect(Set(features) == ["document.creditline", "document.urgency"])
    }
}
