import Communique
import Testing

@Suite struct ProvenanceTests {
    private static func range(_ start: Int, _ end: Int) -> SourceRange {
        SourceRange(
            start: SourcePosition(offset: start, line: 1, column: start + 1),
            end: SourcePosition(offset: end, line: 1, column: end + 1)
        )
    }

    private let document: Document = {
        let item = Block(
            .paragraph(Block.Text("trade in Arden (TIA)")),
            id: "i1",
            source: range(12, 32),
            decision: Decision(rule: "body.item", confidence: 70, reason: "a dash")
        )
        var document = Document("Opening", language: "en") {}
        document.front = [Block(.title(Block.Text("Opening")), source: range(0, 7))]
        document.body = [
            Block(.list(Block.List(items: [.init(blocks: [item])])), source: range(10, 32)),
            Block(.paragraph(Block.Text("made in code"))),
        ]
        document.furniture = [Block(.boilerplate(Block.Text("Go back")), source: range(40, 47))]
        let rule = Decision(rule: "facts.title", confidence: 90, reason: "stands first")
        document.facts = [
            Fact(.title, "Home", isChosen: false, decision: rule),
            Fact(.title, "Opening", decision: rule, source: range(0, 7)),
        ]
        document.entities = [
            Entity(concept: Concept("Arden", nature: .organisation), mentions: [range(21, 26)])
        ]
        document.abbreviations = [
            Abbreviation(short: "TIA", long: "trade in Arden", definition: range(12, 32))
        ]
        document.relatedItems = [RelatedItem(href: "x", source: range(50, 51))]
        document.attachments = [Attachment("Annex", source: range(52, 57))]
        document.extensions = [Extension(ExpandedName("x"), value: "y")]
        return document
    }()

    @Test func everythingIsListedInTheOrderOfTheDocument() {
        #expect(
            document.provenance.map(\.label) == [
                "title", "list", "paragraph", "paragraph", "boilerplate", "title", "title",
                "organisation", "abbreviation", "related-item", "attachment", "extension",
            ]
        )
    }

    @Test func whatStandsAtAByteComesWidestFirst() {
        #expect(
            document.provenance(at: 22).map(\.label) == [
                "list", "paragraph", "abbreviation", "organisation",
            ]
        )
        #expect(document.provenance(at: 0).map(\.label) == ["title", "title"])
        #expect(document.provenance(at: 7).isEmpty, "a range ends before its end")
        #expect(document.provenance(at: -1).isEmpty)
    }

    @Test func aFieldHasItsCandidatesTheChosenOneFirst() {
        let titles = document.provenance(of: .title)
        #expect(titles.map(\.source) == [Self.range(0, 7), nil])
        #expect(titles.allSatisfy { $0.decision?.rule == "facts.title" })
        #expect(document.provenance(of: .date).isEmpty)
    }

    @Test func aBlockIsFoundByItsNameAtAnyDepth() {
        let item = document.provenance(of: Block.ID("i1"))
        #expect(item?.description == "1:13-1:33 paragraph (body.item 70: a dash)")
        #expect(document.provenance(of: Block.ID("none")) == nil)
    }

    @Test func aRangeWithoutBytesContainsTheOneItStandsBefore() {
        #expect(Self.range(4, 4).contains(offset: 4))
        #expect(!Self.range(4, 4).contains(offset: 5))
        #expect(Self.range(4, 6).byteCount == 2)
    }
}
