import Communique
import CommuniqueNewsML
import Testing

@Suite struct NewsMLG2BodyTests {
    @Test func rolesAreClasses() throws {
        let blocks: [Block] = [
            Block(.lede(.init("a"))), Block(.salutation(.init("b"))), Block(.paragraph(.init("c"))),
            Block(.heading(.init(level: 2, ["d"]))), Block(.speakerLabel(.init("e"))),
            Block(.note(.init("f"))), Block(.signature(.init("g"))), Block(.closing(.init("h"))),
        ]
        #expect(
            try body(blocks) == "<p class=\"lede\">a</p><p class=\"salutation\">b</p><p>c</p>"
                + "<h3>d</h3><p class=\"speaker-label\">e</p><p class=\"note\">f</p>"
                + "<p class=\"signature\">g</p><p class=\"closing\">h</p>"
        )
    }

    @Test func turnsAndFootnotesKeepTheirLabels() throws {
        let blocks = [
            Block(.question(.init(label: "Q - ", speaker: "Press", ["Why?"]))),
            Block(.answer(.init(label: "MR. LEE: ", speaker: "LEE", ["So."]))),
            Block(.footnote(.init(label: "[1] ", ["See."]))),
        ]
        #expect(
            try body(blocks) == "<p class=\"question\" title=\"Press\"><span class=\"label\">Q - "
                + "</span>Why?</p><p class=\"answer\"><span class=\"label\">MR. LEE: </span>So.</p>"
                + "<p class=\"footnote\"><span class=\"label\">[1] </span>See.</p>"
        )
        var document = Document()
        document.body = blocks
        let plain = try item(
            document,
            options: NewsMLG2Renderer(indentation: nil, marksLabels: false)
        )
        #expect(plain.contains("title=\"Press\">Q - Why?</p>"))
    }

    @Test func listsNestAndKeepTheirMarks() throws {
        func list(_ style: Block.List.Style, _ items: [(String?, String)]) -> Block {
            Block(
                .list(
                    .init(
                        style: style,
                        items: items.map { marker, text in
                            .init(marker: marker, blocks: [Block(.paragraph(.init(text)))])
                        }
                    )
                )
            )
        }
        #expect(
            try body([list(.bulleted, [("- ", "a"), ("• ", "b"), (nil, "c")])])
                == "<ul><li>a</li><li>b</li><li>c</li></ul>"
        )
        #expect(
            try body([list(.numbered, [("1. ", "a"), ("2. ", "b")])])
                == "<ol><li>a</li><li>b</li></ol>"
        )
        #expect(
            try body([list(.numbered, [("1) ", "a")])])
                == "<ul class=\"numbered\"><li><span class=\"marker\">1) </span>a</li></ul>"
        )
        #expect(
            try body([list(.numbered, [("5. ", "a")])])
                == "<ul class=\"numbered\"><li><span class=\"marker\">5. </span>a</li></ul>"
        )
        #expect(
            try body([list(.lettered, [("(a) ", "x")])])
                == "<ul class=\"lettered\"><li><span class=\"marker\">(a) </span>x</li></ul>"
        )
        #expect(
            try body([list(.labelled, [("WHEN: ", "now")])])
                == "<ul class=\"labelled\"><li><span class=\"marker\">WHEN: </span>now</li></ul>"
        )
        let inner = list(.bulleted, [("- ", "inner")])
        let outer = Block(
            .list(.init(items: [.init(blocks: [Block(.paragraph(.init("outer"))), inner])]))
        )
        #expect(try body([outer]) == "<ul><li>outer<ul><li>inner</li></ul></li></ul>")
        #expect(try body([list(.bulleted, [])]) == "")
    }

    @Test func quotesTablesAndFiguresAreBlocks() throws {
        let table = Block.Table(
            rows: [[.init(["a"], isHeader: true), .init([])], []],
            caption: ["t"]
        )
        let figure = Block.Figure(
            caption: ["c"],
            renditions: [
                Rendition(href: "a.jpg", contentType: "image/jpeg", width: 4),
                Rendition(href: "b.mp4", contentType: "video/mp4"),
            ],
            alternativeText: "x"
        )
        #expect(
            try body([
                Block(.quote(.init(["“q”"], attribution: "Lee"))), Block(.table(table)),
                Block(.figure(figure)),
            ]) == "<blockquote title=\"Lee\"><p>“q”</p></blockquote>"
                + "<table><caption>t</caption><tr><th scope=\"row\">a</th><td></td></tr></table>"
                + "<div class=\"figure\"><p><img src=\"a.jpg\" alt=\"x\" width=\"4\"/></p>"
                + "<p class=\"rendition\"><a href=\"b.mp4\" type=\"video/mp4\">b.mp4</a></p>"
                + "<p class=\"caption\">c</p></div>"
        )
        #expect(
            try body([Block(.table(.init(rows: [], caption: ["t"])))])
                == "<p class=\"caption\">t</p>"
        )
    }

    @Test func linksLeadSomewhereAndDoNothing() throws {
        for href in ["java\nscript:alert(1)", " data:text/html,x", "vbscript:x", ""] {
            let link = Inline.link(.init(href: href, content: ["y"]))
            #expect(try body([Block(.paragraph(.init([link])))]) == "<p>y</p>")
            let picture = Block.Figure(caption: ["c"], renditions: [Rendition(href: href)])
            #expect(
                try body([Block(.figure(picture))])
                    == "<div class=\"figure\"><p class=\"caption\">c</p></div>"
            )
        }
    }

    @Test func inlinesAreElements() throws {
        let content: [Inline] = [
            "a", .emphasis(["b"]), .strong(["c"]), .lineBreak, .quote(["d"]),
            .link(.init(href: "u v", content: ["e", .link(.init(href: "w", content: ["f"]))])),
            .span(.init(role: "credit line", language: "ar", content: ["g"])),
            .custom(.init(ExpandedName("h i"), content: ["j"])),
        ]
        #expect(
            try body([Block(.paragraph(.init(content)))])
                == "<p>a<em>b</em><strong>c</strong><br/><span class=\"quote\">d</span>"
                + "<a href=\"u%20v\">ef</a>"
                + "<span class=\"credit-line\" lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">g"
                + "</span>"
                + "<span class=\"custom h-i\">j</span></p>"
        )
    }

    @Test func languagesAndTranslationsAreMarked() throws {
        var document = Document()
        document.language = "en"
        document.body = [
            Block(.paragraph(.init("one")), id: "first par"),
            Block(.paragraph(.init("один")), language: "ru", translationOf: "first par"),
            Block(.closing(.init("שלום")), language: "he", translationOf: "nowhere"),
        ]
        let item = try item(document)
        #expect(
            content(of: "body", in: item) == "<p id=\"first_par\">one</p>"
                + "<p id=\"b2\" class=\"translation translation-of-first_par\" lang=\"ru\" "
                + "xml:lang=\"ru\">один</p>"
                + "<p id=\"b3\" class=\"closing translation\" lang=\"he\" xml:lang=\"he\" "
                + "dir=\"rtl\">שלום</p>"
        )
        #expect(
            item.contains(
                "<partMeta partid=\"part-ru\" contentrefs=\"b2\"><language tag=\"ru\"/></partMeta>"
                    + "<partMeta partid=\"part-he\" contentrefs=\"b3\">"
                    + "<language tag=\"he\"/></partMeta>"
            )
        )
        #expect(
            item.contains(
                "<language tag=\"en\" rank=\"1\"/><language tag=\"ru\" rank=\"2\"/>"
                    + "<language tag=\"he\" rank=\"3\"/>"
            )
        )
        #expect(try remarks(document).contains("render.narrowed block.translationOf"))
    }

    @Test func entitiesAreReferredTo() throws {
        let concept = Concept(qcode: "wikidata:Q1065", names: [LocalizedText("UN", language: "en")])
        var document = Document()
        document.body = [
            Block(
                .paragraph(
                    .init([
                        .entity(.init(concept, content: ["the UN"])), " and ",
                        .entity(.init(concept, content: ["UNO"])),
                    ])
                )
            )
        ]
        let item = try item(document)
        #expect(
            item.contains(
                "<assert qcode=\"wikidata:Q1065\"><name xml:lang=\"en\">UN</name></assert>"
                    + "<inlineRef qcode=\"wikidata:Q1065\" idrefs=\"e1 e2\"/>"
            )
        )
        #expect(
            content(of: "body", in: item)
                == "<p><span id=\"e1\" class=\"entity\">the UN</span> and "
                + "<span id=\"e2\" class=\"entity\">UNO</span></p>"
        )
    }

    @Test func customBlocksAreNarrowed() throws {
        var document = Document()
        document.body = [
            Block(
                .custom(
                    .init(
                        ExpandedName("pull quote"),
                        content: ["a"],
                        blocks: [Block(.paragraph(.init("b")))]
                    )
                )
            )
        ]
        #expect(
            content(of: "body", in: try item(document))
                == "<div class=\"custom pull-quote\"><p>a</p><p>b</p></div>"
        )
        #expect(try remarks(document).contains("render.narrowed block.custom"))
    }

    @Test func anEmptyDocumentHasABody() throws {
        #expect(content(of: "body", in: try item(Document())) == "<p></p>")
    }
}
