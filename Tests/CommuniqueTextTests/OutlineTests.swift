import Communique
import CommuniqueText
import Testing

@Suite struct OutlineTests {
    @Test func factsComeInTheOrderOfTheCorpusAndMissingOnesAreLeftOut() {
        var document = Document()
        document.headlines = [LocalizedText(" A\ttitle\u{2028}in  two\r\nlines ")]
        document.dates.created = NewsDate(iso8601: "2024-06-03T10:00:00+03:00")
        document.kind = .speech
        document.language = "en"
        document.parties = [Party(.person, role: .speaker, jobTitle: "Secretary General")]
        document.provider = Party(.organisation, role: .issuer, name: "Example Organization")
        document.place = Place(" \u{A0} ")
        document.front = [Block(.title(.init("A title")))]
        #expect(
            document.rendered(as: .outline).value == """
                @title\tA title in two lines
                @date\t2024-06-03
                @kind\tspeech
                @language\ten
                @speaker-role\tSecretary General
                @organisation\tExample Organization
                title\ten\tA title

                """
        )
    }

    @Test func listsNestAndKeepTheirMarkers() {
        var document = Document()
        let inner = Block(
            .list(
                .init(
                    style: .lettered,
                    items: [.init(marker: "a) ", blocks: [Block(.paragraph(.init("deep")))])]
                )
            )
        )
        document.body = [
            Block(
                .list(
                    .init(items: [
                        .init(
                            marker: "-\u{A0}",
                            blocks: [
                                Block(.paragraph(.init("first"))), inner,
                                Block(.paragraph(.init("more"))),
                            ]
                        ),
                        .init(marker: "- ", blocks: []),
                        .init(blocks: [Block(.paragraph(.init("\u{3000}")))]),
                    ])
                ),
                language: "fr"
            )
        ]
        #expect(
            document.rendered(as: .outline).value == """
                item\tfr\t- first
                item\tfr\ta) deep
                paragraph\tfr\tmore
                item\tfr\t-

                """
        )
    }

    @Test func translationsCountLinesBack() {
        var document = Document()
        document.language = "en"
        document.body = [
            Block(.paragraph(.init("Спасибо.")), id: "p1", language: "ru"),
            Block(
                .list(.init(items: [item("one"), item("two")])),
                id: "l1"
            ),
            Block(.paragraph(.init("Thank you.")), translationOf: "p1"),
            Block(
                .list(
                    .init(items: [item("eins"), item("zwei")])
                ),
                language: "de",
                translationOf: "l1"
            ),
            Block(.paragraph(.init("Nothing before.")), translationOf: "p9"),
        ]
        let outcome = document.rendered(as: .outline)
        #expect(
            outcome.value == """
                @language\ten
                paragraph\tru\tСпасибо.
                item\ten\tone
                item\ten\ttwo
                paragraph\ten\tThank you.\ttranslation-of=-3
                item\tde\teins\ttranslation-of=-3
                item\tde\tzwei\ttranslation-of=-3
                paragraph\ten\tNothing before.

                """
        )
        #expect(outcome.losses.map(\.feature) == ["block.translationOf"])
    }

    @Test func aDocumentWrittenInCodeShowsItsHead() {
        var document = Document("Opening", kind: .speech, language: "en") {
            Salutation("Dear colleagues,")
        }
        document.subtitles = ["of the Forum"]
        document.dates.published = NewsDate(year: 2024, month: 6)
        document.byline = LocalizedText("Von X", language: "de")
        #expect(
            document.rendered(as: .outline).value == """
                @title\tOpening
                @subtitle\tof the Forum
                @date\t2024-06
                @kind\tspeech
                @language\ten
                title\ten\tOpening
                subtitle\ten\tof the Forum
                date\ten\t2024-06
                byline\tde\tVon X
                salutation\ten\tDear colleagues,

                """
        )
    }

    @Test func linesComeInTheOrderOfTheSource() {
        func range(_ offset: Int) -> SourceRange {
            let place = SourcePosition(offset: offset, line: 1, column: offset + 1)
            return SourceRange(start: place, end: place)
        }
        var document = Document()
        document.furniture = [
            Block(.related(.init("menu")), source: range(0)),
            Block(.boilerplate(.init("advert")), source: range(20)),
        ]
        document.body = [
            Block(
                .list(
                    .init(items: [
                        .init(blocks: [Block(.paragraph(.init("one")), source: range(10))]),
                        .init(blocks: [Block(.paragraph(.init("two")), source: range(30))]),
                    ])
                ),
                source: range(10)
            )
        ]
        #expect(
            document.rendered(as: .outline).value == """
                related\tund\tmenu
                item\tund\tone
                boilerplate\tund\tadvert
                item\tund\ttwo

                """
        )
    }

    @Test func aTableGivesARowALine() {
        var document = Document()
        document.body = [
            Block(
                .table(
                    .init(
                        rows: [[.init(["a\tb"]), .init(["c"])], [.init([])]],
                        caption: ["Caption"]
                    )
                )
            )
        ]
        let outcome = document.rendered(as: .outline)
        #expect(outcome.value == "caption\tund\tCaption\nparagraph\tund\ta b c\n")
        #expect(outcome.losses.map(\.feature) == [.block(.table)])
    }
}

/// An item of one paragraph.
private func item(_ text: String) -> Block.List.Item {
    Block.List.Item(blocks: [Block(.paragraph(.init(text)))])
}
