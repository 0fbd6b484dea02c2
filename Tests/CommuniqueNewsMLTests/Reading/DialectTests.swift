import Communique
import CommuniqueNewsML
import Testing

@Suite struct DialectTests {
    @Test func readsAHeaderThatRepeatsMetadata() throws {
        let body = """
            <header><time class="publicationDate">03.06.2024 10:00</time><ul class="slugline">\
            <li class="subject">Trade</li><li class="geo">Geneva</li></ul><h1>Title</h1><h3>Under</h3>\
            <p class="byline">By A. Lee</p></header><section class="main"><p class="teaser">Short.</p>\
            <p><span class="dateline">Geneva <span class="credit">(dpa)</span> - </span>Text.</p>\
            <x-video src="https://example.org/v"/></section>
            """
        var sample = ItemSample.xhtml(
            body,
            meta: #"<headline rank="1">Title</headline><headline rank="3">Under</headline>"#
        )
        sample.provider = #"<provider qcode="nprov:dpa"/>"#
        let document = try document(sample)
        #expect(document.subtitles.map(\.text) == ["Under"])
        #expect(
            lines(document.front) == [
                "date: 03.06.2024 10:00", "tag: Trade", "tag: Geneva", "title: Title",
                "subtitle: Under", "byline: By A. Lee",
            ]
        )
        #expect(
            lines(document.body).prefix(2) == ["lede: Short.", "paragraph: Geneva (dpa) - Text."]
        )
        #expect(document.dateline?.text == "Geneva (dpa)")
        guard case .span(let span) = document.body[1].content.first else {
            Issue.record("no dateline")
            return
        }
        #expect(span.role == "dateline")
        guard case .span(let credit) = span.content[1] else {
            Issue.record("no credit")
            return
        }
        #expect(credit.role == "creditline")
        guard case .figure(let figure) = document.body[2].kind else {
            Issue.record("no figure")
            return
        }
        #expect(figure.renditions.map(\.href) == ["https://example.org/v"])
    }

    @Test(arguments: [
        (#"<provider qcode="x:dpa"/>"#, "urn:x:1", "dpa"),
        (#"<provider qcode="x:REUTERS"/>"#, "urn:x:1", "reuters"),
        (#"<provider literal="x"><name>associated press</name></provider>"#, "urn:x:1", "ap"),
        (#"<provider qcode="x:other"/>"#, "urn:newsml:stt.fi:20240603:1", "stt"),
        (#"<provider qcode="x:other"/>"#, "tag:news.ansa.it,2024:1", "ansa"),
        (#"<provider qcode="x:other"/>"#, "http://doc.afp.com/1", "afp"),
        (#"<provider qcode="x:AFP"/>"#, "tag:reuters.com,2024:1", "afp"),
        (#"<provider qcode="x:other"/>"#, "urn:newsml:example.org:1", "standard"),
    ])
    func knowsSendersByProviderOrGuid(provider: String, guid: String, name: String) throws {
        // A profile shows in what it makes of headlines: each test profile has a rank of its own.
        let profiles = DialectProfile.known.enumerated().map { index, profile in
            var profile = profile
            profile.subtitleRanks = [100 + index]
            return profile
        }
        var sample = ItemSample()
        sample.attributes = "guid=\"\(guid)\""
        sample.provider = provider
        sample.contentMeta = "<headline>H</headline>"
        for index in profiles.indices {
            sample.contentMeta +=
                "<headline rank=\"\(100 + index)\">\(profiles[index].name)</headline>"
        }
        let document = try document(sample, NewsMLG2Parser(profiles: profiles))
        #expect(document.subtitles.map(\.text) == (name == "standard" ? [] : [name]))
    }

    @Test func readsHTMLThatSaysItIsPlainText() throws {
        let content =
            "<inlineData contenttype=\"text/plain\">(ANSA) &lt;b&gt;Roma&lt;/b&gt;&lt;br/&gt;Testo.</inlineData>"
        let sample = ItemSample.content(content, provider: #"<provider literal="ANSA"/>"#)
        #expect(lines(try document(sample).body) == ["paragraph: (ANSA) Roma\nTesto."])
        #expect(try codes(sample).isEmpty)
        // The same of a sender that nobody knows is read as well, and remarked.
        #expect(try codes(.content(content)) == ["newsml-g2.content-type"])
    }

    @Test func aCallerChoosesAndMakesProfiles() throws {
        var profile = DialectProfile(name: "wire", senders: [.provider("EXW")])
        profile.contentTypes = ["application/x-story": .xhtml]
        profile.bodyMarks = [.init(element: "p", class: "kicker", mark: .role(.subtitle))]
        profile.noteRoles = ["x:contact": .contact]
        profile.headlineRoles = ["under": .subtitle]
        var sample = ItemSample.content(
            """
            <inlineXML contenttype="application/x-story"><html xmlns="http://www.w3.org/1999/xhtml">\
            <body><p class="kicker">Trade</p><p>Text.</p></body></html></inlineXML>
            """,
            meta: #"<headline>H</headline><headline role="y:under">U</headline>"#
        )
        sample.itemMeta = #"<edNote role="x:contact">Call 1</edNote>"#
        for parser in [NewsMLG2Parser(profile: profile), NewsMLG2Parser(profiles: [profile])] {
            sample.provider = #"<provider qcode="x:exw"/>"#
            let document = try document(sample, parser)
            #expect(lines(document.front) == ["subtitle: Trade"])
            #expect(document.subtitles.map(\.text) == ["U"])
            #expect(lines(document.furniture) == ["contact: Call 1"])
        }
    }
}
