import Communique
import CommuniqueHTML
import Testing

@Suite struct HTMLTests {
    private func body(_ document: Document) -> String {
        String(decoding: document.rendered(as: .html(.body)).value, as: UTF8.self)
    }

    @Test func anArticleHasAHeaderAndItsBlocks() {
        var speech = Document("Sea & sky", kind: .speech, language: "en") {
            Salutation("Dear <all>,")
            Paragraph("Спасибо.", language: "ru")
            Paragraph("שלום", language: "he")
            Items {
                "one;"
                "two:"
                Items(.numbered) { "deep" }
            }
            Heading("Next")
            Quote("“Yes.”", by: "A \"B\"")
            Question("Why?", label: "Q - ")
            Answer("So.", speaker: "Mr X")
        }
        speech.subtitles = ["A subtitle"]
        speech.dates.created = NewsDate(iso8601: "2024-06-03T10:00Z")
        speech.byline = LocalizedText("Par X", language: "fr")
        let outcome = speech.rendered(as: .html(.article))
        #expect(
            String(decoding: outcome.value, as: UTF8.self) == """
                <article class="speech" lang="en">
                <header>
                <p class="masthead">
                <span class="kind">Speech</span>
                </p>
                <h1>Sea &amp; sky</h1>
                <p class="subtitle">A subtitle</p>
                <p class="date"><time datetime="2024-06-03T10:00:00Z">3 June 2024, 10:00 UTC</time></p>
                <p class="byline" lang="fr">Par X</p>
                </header>
                <p class="salutation">Dear &lt;all&gt;,</p>
                <p lang="ru">Спасибо.</p>
                <p lang="he" dir="rtl">שלום</p>
                <ul>
                <li>one;</li>
                <li>two:
                <ol>
                <li>deep</li>
                </ol>
                </li>
                </ul>
                <h2>Next</h2>
                <blockquote><p>“Yes.”</p><footer>— A "B"</footer></blockquote>
                <p class="question"><strong class="label">Q - </strong>Why?</p>
                <p class="answer" data-speaker="Mr X">So.</p>
                </article>

                """
        )
        #expect(outcome.losses.isEmpty)
    }

    @Test(arguments: [
        ("https://example.org/a b", "https://example.org/a%20b"), ("HTTP://x", "HTTP://x"),
        ("mailto:a@example.org", "mailto:a@example.org"), ("tel:+1", "tel:+1"),
        ("../a.html?b#c", "../a.html?b#c"), ("//example.org", "//example.org"),
        ("a/b:c", "a/b:c"), ("javascript:alert(1)", nil), (" java\nscript:alert(1)", nil),
        ("\u{1}javascript:alert(1)", nil), ("data:text/html,x", nil), ("vbscript:x", nil),
        ("ftp://x", nil), ("", nil), ("  \n", nil),
    ])
    func linksAreSafe(href: String, written: String?) {
        let document = Document { Paragraph([.link(.init(href: href, content: ["x"]))]) }
        let outcome = document.rendered(as: .html(.body))
        let expected = written.map { "<p><a href=\"\($0)\">x</a></p>\n" } ?? "<p>x</p>\n"
        #expect(String(decoding: outcome.value, as: UTF8.self) == expected)
        #expect(outcome.losses.map(\.feature) == (written == nil ? ["inline.link"] : []))
    }

    @Test func markersAreKeptWhereABrowserWouldPrintOthers() {
        func list(_ style: Block.List.Style, _ markers: String?...) -> Document {
            let items = markers.map { marker in
                Block.List.Item(marker: marker, blocks: [Block(.paragraph(.init("x")))])
            }
            return Document { Block(.list(.init(style: style, items: items))) }
        }
        #expect(body(list(.bulleted, "- ", "• ")) == "<ul>\n<li>x</li>\n<li>x</li>\n</ul>\n")
        #expect(
            body(list(.numbered, "2. ", "3. ", "7. "))
                == "<ol>\n<li value=\"2\">x</li>\n<li>x</li>\n<li value=\"7\">x</li>\n</ol>\n"
        )
        #expect(body(list(.lettered, "A. ")) == "<ol type=\"A\">\n<li>x</li>\n</ol>\n")
        #expect(
            body(list(.lettered, "(a) "))
                == "<ul class=\"lettered\">\n<li><span class=\"marker\">(a) </span>x</li>\n</ul>\n"
        )
        #expect(
            body(list(.labelled, "WHEN: "))
                == "<ul class=\"labelled\">\n<li><span class=\"marker\">WHEN: </span>x</li>\n</ul>\n"
        )
        #expect(body(list(.unmarked, nil)) == "<ul class=\"unmarked\">\n<li>x</li>\n</ul>\n")
    }

    @Test func translationsNameTheirOriginal() {
        var document = Document {}
        document.language = "en"
        document.body = [
            Block(.paragraph(.init("Спасибо.")), id: "p1", language: "ru"),
            Block(.paragraph(.init("Thanks.")), id: "p2", translationOf: "p1"),
            Block(.paragraph(.init("Lost.")), translationOf: "a b"),
        ]
        #expect(
            body(document) == """
                <p id="p1" lang="ru">Спасибо.</p>
                <p data-translation-of="p1">Thanks.</p>
                <p>Lost.</p>

                """
        )
        #expect(
            document.rendered(as: .html(.body)).losses.map(\.feature?.rawValue)
                == ["document.language", "block.translationOf"]
        )
    }

    @Test func tablesFiguresAndFootnotes() {
        let document = Document {
            Block(
                .table(
                    .init(
                        rows: [
                            [.init(["A"], isHeader: true), .init(["B"], isHeader: true)],
                            [.init(["c"], isHeader: true), .init(["d", .lineBreak, "e"])],
                        ],
                        caption: ["T"]
                    )
                )
            )
            Block(
                .figure(
                    .init(
                        caption: ["Ship"],
                        renditions: [Rendition(href: "a.jpg", width: 10)],
                        alternativeText: "A \"ship\""
                    )
                )
            )
            Block(.footnote(.init(label: "[1] ", ["Note."])))
        }
        #expect(
            body(document) == """
                <table>
                <caption>T</caption>
                <thead>
                <tr><th scope="col">A</th><th scope="col">B</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">c</th><td>d<br/>e</td></tr>
                </tbody>
                </table>
                <figure><img src="a.jpg" alt="A &quot;ship&quot;" width="10"/><figcaption>Ship</figcaption></figure>
                <aside class="footnote"><p><span class="label">[1] </span>Note.</p></aside>

                """
        )
    }

    @Test func forbiddenCharactersAreReplaced() {
        // The literal of a noncharacter above U+FFFF is refused by the compiler.
        let last = String(Character(Unicode.Scalar(UInt32(0x1FFFF)) ?? " "))
        let document = Document {
            "a\u{0}b\u{85}c\u{9F}d\u{FFFE}e" + last + "f"
                + String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self) + "g\rh"
        }
        let outcome = document.rendered(as: .html(.body))
        #expect(
            String(decoding: outcome.value, as: UTF8.self)
                == "<p>a\u{FFFD}b\nc\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}g\nh</p>\n"
        )
        #expect(outcome.losses.map(\.code) == [.replacedCharacters])
    }
}
