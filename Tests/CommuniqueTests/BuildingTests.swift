import Communique
import TestSupport
import Testing

@Suite struct BuildingTests {
    @Test func aDocumentReadsAsItIsWritten() {
        let speech = Document("Opening of the Forum", kind: .speech, language: "en") {
            Lede("The minister opened the forum.")
            Salutation("Dear colleagues,")
            "I am glad to see you."
            Heading("Trade", level: 2)
            Items(.numbered) {
                "first;"
                Items { "of the first;" }
                "second."
            }
            Quote("“Trade is growing,” she said.", by: "A. Minister")
            Question("And prices?", label: "Q: ", speaker: "Reporter")
            Answer("They fall.", label: "A: ")
            SpeakerLabel("Moderator:")
            Paragraph([.emphasis(["Thank"]), " you."])
            Note("As delivered.")
            Signature("A. Minister")
            Closing("Благодарю.", language: "ru")
            Block(.tag(.init("trade")), id: "t1")
        }
        #expect(speech.headline == LocalizedText("Opening of the Forum", language: "en"))
        #expect(speech.kind == .speech)
        #expect(speech.languages == ["en"])
        #expect(
            speech.treeDump == """
                document
                  kind: speech
                  language: en
                  headline: [en] Opening of the Forum
                  body
                    lede "The minister opened the forum."
                    salutation "Dear colleagues,"
                    paragraph "I am glad to see you."
                    heading 2 "Trade"
                    list
                      item
                        paragraph "first;"
                        list
                          item
                            paragraph "of the first;"
                      item
                        paragraph "second."
                    quote "“Trade is growing,” she said."
                    question "Q: And prices?"
                    answer "A: They fall."
                    speaker-label "Moderator:"
                    paragraph "Thank you."
                    note "As delivered."
                    signature "A. Minister"
                    closing [ru] "Благодарю."
                    tag #t1 "trade"

                """
        )
    }

    @Test func controlFlowWorksAsInSwift() {
        func body(_ names: [String], isLong: Bool, closing: String?) -> [Block] {
            Document {
                for name in names { "Dear \(name)," }
                if isLong { "A long text." } else { "Short." }
                if let closing { Closing(closing) }
                switch names.count {
                case 0: Note("To nobody.")
                default: []
                }
            }.body
        }
        #expect(
            body(["A", "B"], isLong: true, closing: "Bye.").map(\.plainText)
                == ["Dear A,", "Dear B,", "A long text.", "Bye."]
        )
        #expect(body([], isLong: false, closing: nil).map(\.plainText) == ["Short.", "To nobody."])
    }

    @Test func aDocumentMaySayNothing() {
        #expect(Document {} == Document())
        #expect(Document().treeDump == "document\n")
    }
}

@Suite struct TreeDumpTests {
    @Test func fieldsAndProvenanceAreShown() {
        let position = SourcePosition(offset: 0, line: 1, column: 1)
        let end = SourcePosition(offset: 5, line: 1, column: 6)
        var document = Document()
        document.guid = "urn:x:1"
        document.version = 2
        document.headlines = ["Title", LocalizedText("Titre", language: "fr")]
        document.dates.created = NewsDate(iso8601: "2024-06-03")
        document.place = Place("Geneva")
        document.parties = [
            Party(.person, role: .speaker, name: "A. B.", jobTitle: "Minister")
        ]
        document.embargo = Embargo()
        document.relatedItems = [RelatedItem(relation: .translation, href: "https://x.example/")]
        document.front = [
            Block(
                .title(.init("Title")),
                id: "b1",
                source: SourceRange(start: position, end: end),
                decision: Decision(rule: "front.title", confidence: 90, reason: "it is first")
            )
        ]
        document.body = [
            Block(.table(.init(rows: [[.init(["a"]), .init(["b\tc"])]]))),
            Block(.paragraph(.init("x\u{0}")), language: "fr", translationOf: "b1"),
        ]
        #expect(
            document.treeDump == """
                document
                  guid: urn:x:1
                  version: 2
                  headline: Title
                  headline: [fr] Titre
                  created: 2024-06-03
                  place: Geneva
                  speaker: A. B., Minister
                  embargo: without end
                  translation: https://x.example/
                  front
                    title #b1 @1:1-1:6 (front.title 90) "Title"
                  body
                    table
                      "a" | "b\\tc"
                    paragraph [fr] translates #b1 "x\\0"

                """
        )
    }

    @Test func fieldsForHandlingAreShown() {
        var document = Document()
        document.languages = ["en", "ru"]
        document.slugline = "Forum-Opening"
        document.keywords = ["trade"]
        document.subjects = [Concept(qcode: "medtop:04000000", names: ["economy"])]
        document.genres = [Concept(literal: "speech")]
        document.rights = Rights(copyrightHolder: Concept("Ministry"), usageTerms: ["Free."])
        document.urgency = Urgency(3)
        document.pubStatus = .usable
        document.editorialNotes = [EditorialNote("Check the name.")]
        document.attachments = [Attachment("Text in full")]
        document.facts = [
            Fact(.date, "2024", decision: Decision(rule: "facts.date", confidence: 80, reason: ""))
        ]
        document.extensions = [Extension(ExpandedName(namespace: "urn:x", "y"), value: "z")]
        document.body = [
            Block(.custom(.init(.init("box"), content: ["head"]))),
            Block(.table(.init(rows: [], caption: ["Prices"]))),
        ]
        let expected = """
            document
              languages: en ru
              slugline: Forum-Opening
              keyword: trade
              subject: medtop:04000000 economy
              genre: speech
              copyright holder: Ministry
              usage terms: Free.
              urgency: 3
              pubStatus: usable
              editorial note: Check the name.
              attachment: Text in full
              fact date: 2024 (facts.date 80)
              extension {urn:x}y: z
              body
                custom box "head"
                table "Prices"

            """
        #expect(lineDiff(expected, document.treeDump) == nil)
    }

    @Test func anyDocumentCanBeDumped() {
        var generator = DocumentGenerator(seed: 12, options: .hostile)
        for _ in 0..<50 {
            let document = generator.document()
            #expect(document.treeDump.hasPrefix("document\n"))
            #expect(document.treeDump == document.treeDump)
        }
    }
}
