import Communique
import CommuniqueText
import Testing

@Suite struct PlainTextTests {
    @Test func aSpeechReadsLikeOne() {
        var speech = Document("Opening of the Forum", kind: .speech, language: "en") {
            Salutation("Dear colleagues,")
            Salutation("Dear guests,")
            "I am glad to see you all here today, on these three points:"
            Items {
                "first, that the harbour is open;"
                "second:"
                Items(.lettered) {
                    "ships;"
                    "boats."
                }
            }
            Heading("Next steps")
            Quote("“The sea is ours.”", by: "Ada Example")
            Closing("Thank you.")
            Signature("Ada Example")
            Signature("Minister")
        }
        speech.dates.created = NewsDate(iso8601: "2024-06-03T10:00Z")
        speech.parties = [
            Party(.person, role: .speaker, name: "Ada Example", jobTitle: "Minister of the Sea")
        ]
        #expect(
            speech.rendered(as: .plainText(lineWidth: 30)).value == """
                Opening of the Forum
                ====================

                2024-06-03 10:00 UTC
                Ada Example, Minister of the
                Sea

                Dear colleagues,
                Dear guests,

                I am glad to see you all here
                today, on these three points:

                - first, that the harbour is
                  open;
                - second:
                  a) ships;
                  b) boats.

                Next steps
                ----------

                    “The sea is ours.”
                    — Ada Example

                Thank you.

                Ada Example
                Minister

                """
        )
    }

    @Test func turnsGetLabelsWhereNoneIsPrinted() {
        let document = Document {
            Question("Why?")
            Answer("Because of two things:")
            Items { "one" }
            Answer("And more.")
            Question("When?", speaker: "Ms Other")
            Answer("Now.", speaker: "Mr Example")
            Answer("Really.", speaker: "Mr Example")
        }
        #expect(
            document.rendered(as: .plainText()).value == """
                Q: Why?

                A: Because of two things:

                - one

                And more.

                Ms Other: When?

                Mr Example: Now.

                Really.

                """
        )
    }

    @Test func printedLabelsStandAlone() {
        let document = Document {
            Question("Why?", label: "Q - ")
            Answer("Because.")
            SpeakerLabel("Ms Other")
            Question("Where?")
        }
        #expect(
            document.rendered(as: .plainText()).value == """
                Q - Why?

                Because.

                Ms Other
                Where?

                """
        )
    }

    @Test func chineseBreaksBetweenCharactersButNotBeforeClosingMarks() {
        let document = Document { "中国政府，今天「发表声明」。ABC 会议" }
        #expect(
            document.rendered(as: .plainText(lineWidth: 8)).value
                == "中国政\n府，今天\n「发表声\n明」。\nABC 会议\n"
        )
    }

    @Test func markersHangAsPrinted() {
        let item = Block(.paragraph(.init("修复塔身和守塔人旧居")))
        let list = Block.List(
            style: .numbered,
            items: [
                .init(marker: "（一）", blocks: [item]), .init(marker: "2)\u{A0}", blocks: [item]),
                .init(blocks: [item]),
            ]
        )
        #expect(
            Document { Block(.list(list)) }.rendered(as: .plainText(lineWidth: 16)).value == """
                （一）修复塔身和
                      守塔人旧居
                2) 修复塔身和守
                   塔人旧居
                3. 修复塔身和守
                   塔人旧居

                """
        )
    }

    @Test func widthsFollowUnicode() {
        let document = Document { "e\u{301}e\u{301}e\u{301} ab 👨‍👩‍👧 cd \u{1F1EB}\u{1F1F7} x" }
        #expect(
            document.rendered(as: .plainText(lineWidth: 6)).value
                == "e\u{301}e\u{301}e\u{301} ab\n👨‍👩‍👧 cd\n\u{1F1EB}\u{1F1F7} x\n"
        )
    }

    @Test func longWordsStayWholeAndBlanksThatHoldAreKept() {
        let document = Document { "an https://example.org/a/long/address 5\u{A0}km far" }
        #expect(
            document.rendered(as: .plainText(lineWidth: 9)).value
                == "an\nhttps://example.org/a/long/address\n5\u{A0}km far\n"
        )
    }

    @Test func tablesAlignAndWrap() {
        func cells(_ texts: String..., header: Bool = false) -> [Block.Table.Cell] {
            texts.map { .init([.text($0)], isHeader: header) }
        }
        let table = Block.Table(
            rows: [
                cells("港", "Ships", header: true), cells("North Harbour", "12"), cells("", "7"),
            ],
            caption: ["Traffic"]
        )
        let document = Document { Block(.table(table)) }
        #expect(
            document.rendered(as: .plainText()).value == """
                Traffic
                港             Ships
                -------------  -----
                North Harbour  12
                               7

                """
        )
        #expect(
            document.rendered(as: .plainText(lineWidth: 16)).value == """
                Traffic
                港         Ships
                ---------  -----
                North      12
                Harbour
                           7

                """
        )
        #expect(
            document.rendered(as: .plainText(lineWidth: 6)).value
                == "Traffic\n港 |\nShips\n\nNorth\nHarbour\n| 12\n\n| 7\n"
        )
    }

    @Test func footnotesAndLinksStandAtTheEnd() {
        let document = Document {
            Paragraph([
                "See ", .link(.init(href: "https://example.org/a", content: ["the text"])), ".[1]",
                .lineBreak, "Next line",
            ])
            Block(.footnote(.init(label: "[1]\u{A0}", ["A note."])))
            Block(.figure(.init(caption: ["A ship", .lineBreak, "Photo: X"])))
        }
        let outcome = document.rendered(as: .plainText(linkNotes: true))
        #expect(
            outcome.value == """
                See the text [L1].[1]
                Next line

                [A ship
                Photo: X]

                ---

                [1] A note.

                [L1] https://example.org/a

                """
        )
        #expect(outcome.losses.isEmpty)
        #expect(
            document.rendered(as: .plainText()).losses.map(\.feature) == ["inline.link"]
        )
    }

    @Test func aDatelineIsNotPrintedTwice() {
        var document = Document("News", language: "en") { Lede("GENEVA, 3 June — It rained.") }
        document.dateline = Dateline("GENEVA, 3 June", date: NewsDate(iso8601: "2024-06-03"))
        document.dates.created = NewsDate(iso8601: "2024-06-03")
        #expect(
            document.rendered(as: .plainText()).value
                == "News\n====\n\nGENEVA, 3 June — It rained.\n"
        )
    }

    @Test func lossesAreNamedOncePerFeature() {
        var document = Document("T", kind: .news, language: "en") {
            Paragraph([.emphasis(["a"]), .emphasis(["b"])])
            Paragraph("c", language: "fr")
        }
        document.furniture = [Block(.boilerplate(.init("menu")))]
        let losses = document.rendered(as: .plainText()).losses
        #expect(
            losses.map(\.feature?.rawValue) == [
                "document.kind", "document.language", "document.furniture", "block.language",
                "inline.emphasis",
            ]
        )
        #expect(losses.allSatisfy { $0.severity == .note })
        #expect(losses.last?.message.hasSuffix("(2 times)") == true)
        #expect(document.rendered(as: .plainText(includeFurniture: true)).value.hasSuffix("menu\n"))
    }

    @Test func controlCharactersAreReplaced() {
        let outcome = Document { "a\u{1B}[31mb\u{9F}c" }.rendered(as: .plainText())
        #expect(outcome.value == "a\u{FFFD}[31mb\u{FFFD}c\n")
        #expect(outcome.losses.map(\.code) == [.replacedCharacters])
        #expect(Document().rendered(as: .plainText()).value.isEmpty)
    }
}
