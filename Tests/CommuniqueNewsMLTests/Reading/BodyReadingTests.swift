import Communique
import CommuniqueNewsML
import CommuniqueWeb
import Testing

@Suite struct BodyReadingTests {
    @Test func readsXHTML() throws {
        let document = try document(
            .xhtml(
                "<h1>Title</h1><h2>Under it</h2><p>One <em>two</em>.</p><ul><li>three</li></ul>",
                meta: #"<headline>Title</headline><headline role="x:subtitle">Under it</headline>"#
            )
        )
        #expect(lines(document.front) == ["title: Title", "subtitle: Under it"])
        #expect(lines(document.body) == ["paragraph: One two.", "list: three"])
    }

    @Test func takesARepeatedHeadlineForTheHead() throws {
        let meta = "<headline>Fed to halt QE</headline><by>By A. Lee</by>"
        let document = try document(
            .xhtml(
                "<p>Fed to halt  QE.</p><p>By A. Lee</p><p>Text.</p><p>By A. Lee</p>",
                meta: meta
            )
        )
        #expect(lines(document.front) == ["title: Fed to halt QE.", "byline: By A. Lee"])
        #expect(lines(document.body) == ["paragraph: Text.", "paragraph: By A. Lee"])
    }

    @Test func readsHTMLThatForgotItsNamespace() throws {
        let sample = ItemSample.content(
            "<inlineXML contenttype=\"xhtml/xml\"><html><body><p>a</p><p>b</p></body></html></inlineXML>"
        )
        #expect(lines(try document(sample).body) == ["paragraph: a", "paragraph: b"])
        #expect(try codes(sample) == ["newsml-g2.content-type", "newsml-g2.body-namespace"])
    }

    @Test func readsNITFWithAndWithoutItsNamespace() throws {
        for namespace in [#" xmlns="http://iptc.org/std/NITF/2006-10-18/""#, "", #" xmlns="""#] {
            let sample = ItemSample.content(
                """
                <inlineXML contenttype="application/nitf+xml"><nitf\(namespace)><body><body.head>\
                <hedline><hl1>Title</hl1></hedline><byline>By <person>A. Lee</person></byline>\
                </body.head><body.content><block><p>One.</p><p>Two.</p></block></body.content></body>\
                </nitf></inlineXML>
                """
            )
            let document = try document(sample)
            #expect(document.headline == "Title")
            #expect(lines(document.front) == ["title: Title", "byline: By A. Lee"])
            #expect(lines(document.body) == ["paragraph: One.", "paragraph: Two."])
        }
    }

    @Test func keepsAngleBracketsOfPlainText() throws {
        let sample = ItemSample.content(
            """
            <inlineData contenttype="text/plain">If a &lt; b and c > d,
            then e.

            Second.</inlineData>
            """
        )
        #expect(
            lines(try document(sample).body) == [
                "paragraph: If a < b and c > d,\nthen e.", "paragraph: Second.",
            ]
        )
        #expect(try codes(sample).isEmpty)
    }

    @Test func joinsWrappedLines() throws {
        let line = String(repeating: "word ", count: 14)
        let sample = ItemSample.content(
            "<inlineData contenttype=\"text/plain\">\(line)\n\(line)\nend.\n\nx\n</inlineData>"
        )
        let body = try document(sample).body
        #expect(body.count == 2)
        #expect(!body[0].plainText.contains("\n"))
    }

    @Test func readsEscapedHTML() throws {
        let sample = ItemSample.content(
            "<inlineData contenttype=\"text/html\">&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</inlineData>"
        )
        #expect(lines(try document(sample).body) == ["paragraph: a", "paragraph: b"])
        // Not XML: it takes a parser of HTML.
        let loose = ItemSample.content(
            "<inlineData contenttype=\"text/html\">&lt;p&gt;a&lt;br&gt;c&lt;p&gt;b</inlineData>"
        )
        let parser = NewsMLG2Parser(htmlParser: LibXMLFragmentParser())
        #expect(lines(try document(loose, parser).body) == ["paragraph: a\nc", "paragraph: b"])
        #expect(try codes(loose) == ["newsml-g2.unreadable-body"])
        #expect(try document(loose).body.first?.plainText == "<p>a<br>c<p>b")
    }

    @Test func readsBase64() throws {
        // "<p>Grüße</p>"
        let html = ItemSample.content(
            #"<inlineData contenttype="text/html" encoding="encd:base64">PHA+R3LDvMOfZTwvcD4=</inlineData>"#
        )
        #expect(lines(try document(html).body) == ["paragraph: Grüße"])
        let picture = ItemSample.content(
            #"<inlineData contenttype="image/png" encoding="base64">iVBORw0KGgo=</inlineData>"#
        )
        #expect(try document(picture).body.isEmpty)
        #expect(try codes(picture) == ["newsml-g2.unreadable-body"])
        let broken = ItemSample.content(#"<inlineData encoding="base64">%%</inlineData>"#)
        #expect(try codes(broken) == ["newsml-g2.unreadable-body"])
    }

    @Test func readsOneOfSeveralForms() throws {
        let plain = #"<inlineData id="t" contenttype="text/plain">plain</inlineData>"#
        let nitf = """
            <inlineXML id="n" contenttype="application/nitf+xml"><nitf><body><body.content>\
            <p>nitf</p></body.content></body></nitf></inlineXML>
            """
        let html = """
            <inlineXML id="h" contenttype="application/xhtml+xml">\
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>html</p></body></html></inlineXML>
            """
        let german = """
            <inlineXML xml:lang="de" contenttype="application/xhtml+xml">\
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>deutsch</p></body></html></inlineXML>
            """
        func text(_ content: String) throws -> String {
            try document(.content(content)).body.map(\.plainText).joined(separator: "|")
        }
        #expect(try text(plain + nitf + html) == "html")
        #expect(try text(plain + nitf) == "nitf")
        #expect(try text(german + plain) == "plain")
        #expect(try text(german) == "deutsch")
        #expect(try text("<inlineXML/>" + plain) == "plain")
        var sample = ItemSample.content(plain + html)
        sample.tail = sample.tail.replacing("<contentSet>", with: "<contentSet original=\"t\">")
        #expect(try document(sample).body.first?.plainText == "plain")
        #expect(try codes(sample) == ["newsml-g2.other-rendition"])
    }

    @Test func showsMediaOfItemsWithoutText() throws {
        let sample = ItemSample.content(
            """
            <remoteContent href="https://example.org/p.jpg" contenttype="image/jpeg" size="9" \
            width="20" height="10" rendition="rnd:web"/>
            """,
            meta:
                #"<creditline>EW/Lee</creditline><description role="drol:caption">Seen.</description>"#
        )
        let document = try document(sample)
        let rendition = Rendition(
            href: "https://example.org/p.jpg",
            contentType: "image/jpeg",
            sizeInBytes: 9,
            width: 20,
            height: 10,
            role: "rnd:web"
        )
        #expect(document.renditions == [rendition])
        guard case .figure(let figure) = document.body.first?.kind else {
            Issue.record("no figure")
            return
        }
        #expect(figure.caption == ["Seen."])
        #expect(figure.credit == "EW/Lee")
        #expect(figure.renditions == [rendition])
    }

    @Test func showsXMLThatNobodyKnows() throws {
        let sample = ItemSample.content(
            "<inlineXML><scores xmlns=\"urn:x\"><team><name>A</name><goals>2</goals></team></scores></inlineXML>"
        )
        let text = try document(sample).body.map(\.plainText).joined()
        #expect(text.contains("goals: 2"))
        #expect(try codes(sample) == ["newsml-g2.unreadable-body"])
    }
}
