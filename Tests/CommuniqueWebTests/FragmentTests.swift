import Communique
import CommuniqueHTML
import CommuniqueWeb
import Testing

/// What becomes of the elements of HTML, each read by libxml2 and put together by the builder.
@Suite struct FragmentTests {
    private func blocks(
        _ html: String,
        base: String? = nil,
        language: LanguageTag? = nil
    ) -> [Block] {
        LibXMLFragmentParser(base: base)
            .parse(fragment: Array(html.utf8), language: language).value
            .rewritten { block in
                var block = block
                block.source = nil
                return [block]
            }
    }

    private func codes(_ html: String) -> [String] {
        LibXMLFragmentParser().parse(fragment: Array(html.utf8), language: nil).diagnostics
            .map(\.code.rawValue)
    }

    @Test func textBetweenBlocksIsParagraphs() {
        let found = blocks("Loose <b>bold</b> text<div>a<div>b</div>c</div><p>d")
        #expect(found.map(\.plainText) == ["Loose bold text", "a", "b", "c", "d"])
        #expect(found.allSatisfy { $0.role == .paragraph })
    }

    @Test func whiteSpaceIsCollapsedAsBrowsersDo() {
        #expect(
            blocks("<p>\n a <b> b</b>  <i>c </i> d\n</p>")
                == [
                    Block(
                        .paragraph(
                            .init([
                                "a ", .strong(["b"]), " ", .emphasis(["c "]), "d",
                            ])
                        )
                    )
                ]
        )
        let pre = blocks("<pre>\n one\n   two</pre>")
        #expect(pre == [Block(.paragraph(.init([" one", .lineBreak, "   two"])))])
    }

    @Test func twoLineBreaksPartParagraphs() {
        let found = blocks("<p>a<br>b<br><br>c<br></p><h2>x<br><br>y</h2>")
        #expect(found.map(\.plainText) == ["a\nb", "c", "x\n\ny"])
    }

    @Test func headingsHaveTheirLevel() {
        let found = blocks("<h1>T</h1><h2>a</h2><h3>b</h3><h6>c</h6><h2 class='title'>d</h2>")
        #expect(found.map(\.role) == [.title, .heading, .heading, .heading, .title])
        let levels = found.compactMap { block in
            if case .heading(let heading) = block.kind { heading.level } else { nil }
        }
        #expect(levels == [1, 2, 5])
    }

    @Test func listsNestAndKeepTheirMarks() throws {
        let found = blocks(
            "<ul><li>a<li>b<ol type=I start=3><li>x<li value=9>y</ol></ul><li>stray<li>two"
        )
        #expect(found.map(\.plainText) == ["a\nb\nIII. x\nIX. y", "stray\ntwo"])
        guard case .list(let outer) = try #require(found.first).kind,
            case .list(let inner) = outer.items[1].blocks[1].kind
        else {
            Issue.record("no nested list")
            return
        }
        #expect(outer.style == .bulleted)
        #expect(inner.style == .numbered)
        let definitions = blocks("<dl><dt>When</dt><dd>Today</dd><dt>Where<dd>Here</dl>")
        #expect(definitions.map(\.plainText) == ["When Today\nWhere Here"])
    }

    @Test func tablesAreDataOrLayout() throws {
        let data = try #require(
            blocks(
                "<table><caption>C</caption><thead><tr><td>A<td>B</thead>"
                    + "<tr><td colspan=2>1<p>2</p></table>"
            ).first
        )
        guard case .table(let table) = data.kind else {
            Issue.record("no table")
            return
        }
        #expect(table.caption == ["C"])
        #expect(table.rows[0].map(\.isHeader) == [true, true])
        #expect(table.rows[1][0].columnSpan == 2)
        #expect(table.rows[1][0].content == ["1", .lineBreak, "2"])
        let layout = blocks("<table><tr><td><h2>H</h2><p>p</p><td>side</table>")
        #expect(layout.map(\.role) == [.heading, .paragraph, .paragraph])
    }

    @Test func quotesHaveParagraphsAndASource() throws {
        let found = blocks(
            "<blockquote cite='/s'><p>a</p><p>b</p><footer>— Ann Berg</footer></blockquote>"
        )
        #expect(
            found == [
                Block(
                    .quote(
                        .init(
                            ["a", .lineBreak, .lineBreak, "b"],
                            attribution: "Ann Berg",
                            cite: "/s"
                        )
                    )
                )
            ]
        )
        #expect(
            blocks("<p>Er sagte <q>ja</q>.", language: "de").first?.plainText == "Er sagte „ja“."
        )
        #expect(blocks("<p><q>“yes”</q>").first?.plainText == "“yes”")
    }

    @Test func figuresHaveMediaCaptionAndCredit() throws {
        let found = blocks(
            "<figure><img src='a.jpg' srcset='b.jpg 400w' alt='Alt'>"
                + "<figcaption>Words <span class='credit'>Photo: X</span></figcaption></figure>"
                + "<p>Text <img src=i.png alt=pic> goes on</p>"
                + "<video poster=p.jpg><source src=v.mp4 type='video/mp4'>no video</video>"
                + "<iframe src='https://video.example/1'>no frame</iframe>",
            base: "https://example.org/d/page"
        )
        #expect(found.map(\.role) == [.caption, .paragraph, .caption, .caption, .caption])
        guard case .figure(let figure) = found[0].kind, case .figure(let video) = found[3].kind
        else {
            Issue.record("no figure")
            return
        }
        #expect(
            figure.renditions.map(\.href)
                == ["https://example.org/d/a.jpg", "https://example.org/d/b.jpg"]
        )
        #expect(figure.caption == ["Words"])
        #expect(figure.credit == "Photo: X")
        #expect(figure.alternativeText == "Alt")
        #expect(found[1].plainText == "Text goes on")
        #expect(video.renditions.map(\.contentType) == ["image/jpeg", "video/mp4"])
    }

    @Test func linksAreResolvedAndSafe() {
        let found = blocks(
            "<p><a href='../x?a=1&amp;b=2'>x</a> <a href='#n'>n</a> <a href='javascript:f()'>j</a>",
            base: "https://example.org/d/page"
        )
        #expect(
            found.first?.content == [
                .link(.init(href: "https://example.org/x?a=1&b=2", content: ["x"])), " ",
                .link(.init(href: "#n", content: ["n"])), " j",
            ]
        )
        #expect(codes("<p><a href='javascript:f()'>j</a>") == ["markup.unsafe-link"])
    }

    @Test func languagesStandWhereTheyChange() {
        let found = blocks(
            "<div lang=ru><p>Привет <span lang=en>hi</span></p><ul><li lang=fr>a</ul></div><p>b",
            language: "en"
        )
        #expect(found.map(\.language) == ["ru", "ru", nil])
        #expect(found[0].content.last == .span(.init(language: "en", content: ["hi"])))
        #expect(found[1].children.map(\.language) == ["fr"])
        let page = blocks("<html lang=de><body><p>x<p lang=en>y")
        #expect(page.map(\.language) == [nil, "en"])
    }

    @Test func whatIsNoTextIsLeftOut() {
        let html =
            "<style>p{}</style><p>a<script>var x = '<p>no</p>'</script>b</p><template>t</template>"
            + "<p hidden>h</p><p style='display : none'>n</p><script src=x.js />z</script><p>c"
        #expect(blocks(html).map(\.plainText) == ["ab", "c"])
        #expect(codes(html) == ["markup.unseen-text"])
    }

    @Test func charactersComeAsTheyAreMeant() {
        let found = blocks("<p>&amp;lt; &copy; &#8211; &unknown; a&nbsp;b &lt;")
        #expect(found.first?.plainText == "&lt; © – &unknown; a\u{A0}b <")
        #expect(blocks("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>").first?.plainText == "漢(かん)")
    }

    @Test func hostileMarkupEndsSoon() {
        let clock = ContinuousClock()
        let count = 20_000
        let pages = [
            String(repeating: "<div>", count: count) + "x",
            String(repeating: "<b>", count: count) + "x<p>y",
            String(repeating: "<ul><li>", count: count) + "x",
            String(repeating: "<table><tr><td>", count: count) + "x",
            String(repeating: "<blockquote>", count: count) + "x",
            String(repeating: "</p></x>", count: count) + "x",
            "<p " + String(repeating: "a", count: count) + ">x",
            "<p" + (0..<count).map { " a\($0)=1" }.joined() + ">x",
            String(repeating: "<", count: count) + " x",
            String(repeating: "&", count: count) + "x",
        ]
        for page in pages {
            let took = clock.measure {
                #expect(blocks(page).map(\.plainText).joined().contains("x"), "\(page.prefix(20))")
            }
            #expect(took < .seconds(20), "\(page.prefix(20))")
        }
        let deep = LibXMLFragmentParser()
            .parse(fragment: Array(pages[2].utf8), language: nil)
        #expect(deep.diagnostics.contains { $0.code == "markup.nesting" })
        var limits = Limits()
        limits.inputBytes = 10
        let refused = LibXMLFragmentParser(limits: limits)
            .parse(fragment: Array(pages[0].utf8), language: nil)
        #expect(refused.diagnostics.map(\.code) == ["web.too-large"])
    }
}
