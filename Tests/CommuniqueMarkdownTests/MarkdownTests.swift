import Communique
import CommuniqueMarkdown
import Testing

@Suite struct MarkdownTests {
    private func body(
        _ document: Document,
        tables: MarkdownRenderer.Tables = .pipes,
        usesHTML: Bool = false
    ) -> String {
        document.rendered(
            as: .markdown(
                frontMatter: false,
                includeHead: false,
                tables: tables,
                usesHTML: usesHTML
            )
        ).value
    }

    private func text(_ content: Inline..., usesHTML: Bool = false) -> String {
        body(Document { Block(.paragraph(.init(content))) }, usesHTML: usesHTML)
    }

    @Test func aDocumentHasFrontMatterAndText() {
        var speech = Document("Sea: a \"test\"", kind: .speech, language: "no") {
            Salutation("Dear all,")
            Heading("Next")
            Items {
                "one;"
                "two:"
                Items(.numbered) { "deep" }
            }
            Quote("“Yes.”", by: "A")
            Question("Why?", label: "Q - ")
        }
        speech.dates.created = NewsDate(iso8601: "2024-06-03")
        speech.dates.published = NewsDate(iso8601: "2024-06")
        speech.version = 2
        speech.parties = [Party(.person, role: .speaker, name: "Ann\u{7}", jobTitle: "Minister")]
        speech.keywords = ["- a", "b\nc"]
        let outcome = speech.rendered(as: .markdown)
        let expected = #"""
            ---
            title: "Sea: a \"test\""
            kind: "speech"
            language: "no"
            languages:
            - "no"
            date: 2024-06-03
            created: 2024-06-03
            published: "2024-06"
            speaker:
              name: "Ann\x07"
              title: "Minister"
            keywords:
            - "- a"
            - "b\nc"
            version: 2
            ---

            # Sea: a "test"

            2024-06-03

            Ann�, Minister

            Dear all,

            ## Next

            - one;
            - two:
              1. deep

            > “Yes.”
            >
            > — A

            **Q -** Why?

            """#
        #expect(outcome.value == expected)
        #expect(body(Document { Heading("C#") }) == "## C\\#\n")
        #expect(
            outcome.losses.map(\.feature?.rawValue)
                == ["block.salutation", "block.question", nil]
        )
    }

    @Test(arguments: [
        ("- a", "\\- a"), ("-5 degrees", "-5 degrees"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
        ("2024 was", "2024 was"), ("# a", "\\# a"), ("#tag", "#tag"), ("> a", "\\> a"),
        ("+ a", "\\+ a"), ("* a", "\\* a"), ("a * b", "a \\* b"),
        ("snake_case _x_", "snake_case \\_x\\_"),
        ("`a`", "\\`a\\`"), ("[a](b)", "\\[a\\](b)"), ("![a]", "!\\[a\\]"), ("a < b", "a < b"),
        ("<b>", "\\<b>"), ("R&D x", "R&D x"), ("&amp;", "\\&amp;"), ("~~a~~", "\\~\\~a\\~\\~"),
        ("a\\b", "a\\\\b"), ("a|b", "a|b"), ("| a", "\\| a"), ("===", "\\==="), ("---", "\\---"),
        ("    a\tb ", "a b"), ("a\u{A0}b", "a\u{A0}b"),
    ])
    func textIsEscapedWhereItWouldMeanSomething(text: String, written: String) {
        #expect(self.text(.text(text)) == written + "\n")
    }

    @Test func stressIsMarkedSoThatReadersSeeIt() {
        #expect(text("a", .strong([" b "]), "c") == "a **b** c\n")
        #expect(text(.emphasis([.strong(["a"])])) == "<em>**a**</em>\n")
        #expect(text(.emphasis(["a"]), .emphasis(["b"])) == "*a*<em>b</em>\n")
        #expect(text("这是", .strong(["“强调”"]), "的") == "这是<strong>“强调”</strong>的\n")
        #expect(text(.strong(["a", .strong(["b"])])) == "**ab**\n")
        #expect(text(.strong([.lineBreak])) == "")
    }

    @Test func linksAreSafeAndWhole() {
        func link(_ href: String, _ content: Inline...) -> Inline {
            .link(.init(href: href, content: content))
        }
        #expect(text(link("https://e.org/a b", "x]")) == "[x\\]](https://e.org/a%20b)\n")
        #expect(text(link("/a_(b)", "x")) == "[x](</a_(b)>)\n")
        #expect(text(link("https://e.org/?a=1&lt=2", "x")) == "[x](https://e.org/?a=1\\&lt=2)\n")
        #expect(text(link("https://e.org/", "https://e.org/")) == "<https://e.org/>\n")
        #expect(text("Wow!", link("/a", "x")) == "Wow\\![x](/a)\n")
        let document = Document { Paragraph([link("java\tscript:x", "x")]) }
        let outcome = document.rendered(as: .markdown)
        #expect(outcome.value == "x\n")
        #expect(outcome.losses.map(\.feature) == ["inline.link"])
    }

    @Test func breaksCodeAndSpans() {
        #expect(text("a", .lineBreak, "- b", .lineBreak) == "a\\\n\\- b\n")
        let code = Inline.span(.init(role: "code", content: ["a`b"]))
        #expect(text(code) == "``a`b``\n")
        let water: [Inline] = ["H", .span(.init(role: "subscript", content: ["2"])), "O"]
        #expect(text(water[0], water[1], water[2]) == "H2O\n")
        #expect(text(water[0], water[1], water[2], usesHTML: true) == "H<sub>2</sub>O\n")
        let span = Inline.span(.init(language: "ar", content: ["م"]))
        #expect(text(span, usesHTML: true) == "<span lang=\"ar\" dir=\"rtl\">م</span>\n")
    }

    @Test func listsKeepTheirMarks() {
        func list(_ style: Block.List.Style, _ markers: String?...) -> Block {
            let items = markers.map { marker in
                Block.List.Item(marker: marker, blocks: [Block(.paragraph(.init("x")))])
            }
            return Block(.list(.init(style: style, items: items)))
        }
        #expect(body(Document { list(.numbered, "3) ", "4) ") }) == "3) x\n4) x\n")
        #expect(body(Document { list(.numbered, "3. ", "5. ") }) == "- 3\\. x\n- 5\\. x\n")
        #expect(body(Document { list(.lettered, "(a) ") }) == "- (a) x\n")
        #expect(
            body(
                Document {
                    list(.bulleted, "• "); list(.bulleted, nil)
                }
            ) == "- x\n\n* x\n"
        )
        #expect(
            body(
                Document {
                    list(.numbered, "1. "); list(.numbered, "1. ")
                }
            )
                == "1. x\n\n<!-- -->\n\n1. x\n"
        )
        let inner = Block(.list(.init(items: [.init(blocks: [list(.bulleted, nil)])])))
        #expect(body(Document { inner }) == "-\n  - x\n")
        let long = Block.List.Item(blocks: [
            Block(.paragraph(.init("a"))), Block(.paragraph(.init("b"))),
        ])
        #expect(
            body(Document { Block(.list(.init(items: [long, long]))) })
                == "- a\n\n  b\n\n- a\n\n  b\n"
        )
    }

    @Test func tablesAreGrids() {
        let table = Block.Table(
            rows: [
                [.init(["A"], isHeader: true, columnSpan: 2), .init(["B|"], isHeader: true)],
                [.init(["c"], rowSpan: 2), .init(["d", .lineBreak, "e"]), .init(["f"])],
                [.init(["g"])],
            ],
            caption: ["T"]
        )
        let document = Document { Block(.table(table)) }
        #expect(
            body(document) == """
                T

                | A |  | B\\| |
                | --- | --- | --- |
                | c | d<br>e | f |
                |  | g |  |

                """
        )
        #expect(body(document, tables: .html).hasPrefix("<table>\n<caption>T</caption>\n<thead>\n"))
        let plain = Document { Block(.table(.init(rows: [[.init(["a"])]]))) }
        #expect(body(plain) == "|  |\n| --- |\n| a |\n")
    }
}
