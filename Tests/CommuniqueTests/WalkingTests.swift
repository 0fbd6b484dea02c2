import Communique
import TestSupport
import Testing

/// One block of each kind, in the order of their declaration.
let oneOfEach: [Block] = [
    Block(.title(.init("title"))), Block(.subtitle(.init("subtitle"))),
    Block(.date(.init("date"))), Block(.dateline(.init("dateline"))),
    Block(.byline(.init("byline"))), Block(.lede(.init("lede"))),
    Block(.salutation(.init("salutation"))), Block(.heading(.init(["heading"]))),
    Block(.paragraph(.init("paragraph"))), Block(.list(.init(items: []))),
    Block(.quote(.init(["quote"]))), Block(.question(.init(["question"]))),
    Block(.answer(.init(["answer"]))), Block(.speakerLabel(.init("speaker-label"))),
    Block(.table(.init(rows: []))), Block(.figure(.init(caption: ["caption"]))),
    Block(.note(.init("note"))), Block(.footnote(.init(["footnote"]))),
    Block(.signature(.init("signature"))), Block(.closing(.init("closing"))),
    Block(.contact(.init("contact"))), Block(.attachment(.init("attachment"))),
    Block(.tag(.init("tag"))), Block(.related(.init("related"))),
    Block(.boilerplate(.init("boilerplate"))), Block(.custom(.init(.init("custom")))),
]

@Suite struct VisitorTests {
    /// Knows no kind at all.
    private struct Stranger: BlockVisitor {
        var others: [Block.Role] = []
        mutating func visitOther(_ block: Block) { others.append(block.role) }
    }

    /// Knows every kind, and says which method was called.
    private struct Namer: BlockVisitor {
        func visitTitle(_ text: Block.Text, in block: Block) -> String { "title" }
        func visitSubtitle(_ text: Block.Text, in block: Block) -> String { "subtitle" }
        func visitDate(_ text: Block.Text, in block: Block) -> String { "date" }
        func visitDateline(_ text: Block.Text, in block: Block) -> String { "dateline" }
        func visitByline(_ text: Block.Text, in block: Block) -> String { "byline" }
        func visitLede(_ text: Block.Text, in block: Block) -> String { "lede" }
        func visitSalutation(_ text: Block.Text, in block: Block) -> String { "salutation" }
        func visitHeading(_ heading: Block.Heading, in block: Block) -> String { "heading" }
        func visitParagraph(_ text: Block.Text, in block: Block) -> String { "paragraph" }
        func visitList(_ list: Block.List, in block: Block) -> String { "list" }
        func visitQuote(_ quote: Block.Quote, in block: Block) -> String { "quote" }
        func visitQuestion(_ turn: Block.Turn, in block: Block) -> String { "question" }
        func visitAnswer(_ turn: Block.Turn, in block: Block) -> String { "answer" }
        func visitSpeakerLabel(_ text: Block.Text, in block: Block) -> String { "speaker-label" }
        func visitTable(_ table: Block.Table, in block: Block) -> String { "table" }
        func visitFigure(_ figure: Block.Figure, in block: Block) -> String { "caption" }
        func visitNote(_ text: Block.Text, in block: Block) -> String { "note" }
        func visitFootnote(_ footnote: Block.Footnote, in block: Block) -> String { "footnote" }
        func visitSignature(_ text: Block.Text, in block: Block) -> String { "signature" }
        func visitClosing(_ text: Block.Text, in block: Block) -> String { "closing" }
        func visitFurniture(_ text: Block.Text, in block: Block) -> String { "furniture" }
        func visitCustom(_ custom: Block.Custom, in block: Block) -> String { "custom" }
        func visitOther(_ block: Block) -> String { "other" }
    }

    @Test func everyKindFallsBackToOther() {
        var visitor = Stranger()
        for block in oneOfEach { visitor.visit(block) }
        #expect(visitor.others == oneOfEach.map(\.role))
        #expect(Set(visitor.others).count == 26)
    }

    @Test func everyKindReachesItsMethod() {
        var visitor = Namer()
        let furniture: Set<Block.Role> = [.contact, .attachment, .tag, .related, .boilerplate]
        for block in oneOfEach {
            let expected = furniture.contains(block.role) ? "furniture" : block.role.rawValue
            #expect(visitor.visit(block) == expected)
        }
    }
}

@Suite struct ContentTests {
    @Test func contentCanBeSetOnAllButListsAndTables() {
        for block in oneOfEach {
            var changed = block
            changed.content = ["new"]
            #expect(changed.role == block.role)
            let isHolder = block.role != .list && block.role != .table
            #expect(changed.plainText == (isHolder ? "new" : ""))
        }
    }

    @Test func settingContentKeepsTheRestOfThePayload() {
        var block = Block(.question(.init(label: "Q: ", speaker: "Reporter", ["old"])))
        block.content = ["new"]
        #expect(block.kind == .question(.init(label: "Q: ", speaker: "Reporter", ["new"])))
        #expect(block.plainText == "Q: new")
    }

    @Test func plainTextOfBlocksThatHoldOthers() {
        let inner = Block(.list(.init(items: [.init(marker: "– ", blocks: [text("b")])])))
        let list = Block.List(items: [
            .init(marker: "• ", blocks: [text("a"), inner]), .init(blocks: [text("c")]),
        ])
        #expect(Block(.list(list)).plainText == "• a\n– b\nc")
        let table = Block.Table(rows: [[.init(["1"]), .init(["2"])], []], caption: ["T"])
        #expect(Block(.table(table)).plainText == "T\n1\t2\n")
        let custom = Block.Custom(.init("box"), content: ["head"], blocks: [text("a"), text("b")])
        #expect(Block(.custom(custom)).plainText == "head\na\nb")
        let inlines: [Inline] = ["a", .lineBreak, .strong(["b", .emphasis(["c"])])]
        #expect(inlines.plainText == "a\nbc")
    }

    @Test func childrenOfInlinesCanBeReplaced() {
        var generator = DocumentGenerator(seed: 4)
        for _ in 0..<300 {
            for inline in generator.inlines().walked {
                #expect(inline.withChildren(inline.children) == inline)
            }
        }
    }

    private func text(_ text: String) -> Block { Block(.paragraph(.init(text))) }
}

@Suite struct QueryTests {
    private let document: Document = {
        var document = Document("Title", language: "en") {
            "one"
            Items {
                "two"; Items { "three" }; "four"
            }
            Salutation("Уважаемые коллеги!", language: "ru")
        }
        document.body[0].id = "p1"
        document.body[1].content = ["ignored"]
        if case .list(var list) = document.body[1].kind {
            list.items[0].blocks[0].id = "p2"
            document.body[1].kind = .list(list)
        }
        return document
    }()

    @Test func blocksAreWalkedFromTheOutside() {
        let walked = document.body.walked.map(\.role.rawValue)
        #expect(
            walked == [
                "paragraph", "list", "paragraph", "list", "paragraph", "paragraph", "salutation",
            ]
        )
        #expect(document.body.having(.list).count == 2)
        #expect(
            document.body.having(.paragraph).map(\.plainText) == ["one", "two", "three", "four"]
        )
        #expect(document.body.having(.quote).isEmpty)
    }

    @Test func blocksAreFoundByTheirNames() {
        #expect(document.body.block("p1")?.plainText == "one")
        #expect(document.body.block("p2")?.plainText == "two")
        #expect(document.body.block("p3") == nil)
    }

    @Test func languages() {
        #expect(document.language(of: document.body[0]) == "en")
        #expect(document.language(of: document.body[2]) == "ru")
        let span = Inline.span(
            .init(
                language: "fr",
                content: [
                    "mot",
                    .emphasis([
                        .span(.init(language: "la", content: ["verbum"]))
                    ]),
                ]
            )
        )
        let cell = Block.Table.Cell([.span(.init(language: "el", content: ["λόγος"]))])
        let table = Block(.table(.init(rows: [[cell]], caption: [span])), language: "en")
        #expect(Block(.paragraph(.init([span])), language: "de").languages == ["de", "fr", "la"])
        #expect(table.languages == ["en", "fr", "la", "el"])
        let custom = Block(.custom(.init(.init("box"), blocks: [table])))
        #expect(custom.languages == ["en", "fr", "la", "el"])
    }

    @Test func orderOfTheSource() {
        func block(_ text: String, at offset: Int?) -> Block {
            let position = offset.map { SourcePosition(offset: $0, line: 1, column: $0 + 1) }
            let range = position.map { SourceRange(start: $0, end: $0) }
            return Block(.paragraph(.init(text)), source: range)
        }
        var document = Document()
        document.front = [block("b", at: 5)]
        document.body = [block("d", at: 20), block("c", at: 9), block("c2", at: 9)]
        document.furniture = [block("a", at: 0), block("e", at: 30)]
        let sorted = document.blocksInSourceOrder.map(\.plainText)
        #expect(sorted == ["a", "b", "c", "c2", "d", "e"])
        document.body.append(block("x", at: nil))
        #expect(
            document.blocksInSourceOrder.map(\.plainText)
                == ["b", "d", "c", "c2", "x", "a", "e"]
        )
    }

    @Test func partiesAndFacts() {
        var document = Document()
        document.parties = [
            Party(.person, role: .author, name: "A"), Party(.person, role: .speaker, jobTitle: "S"),
            Party(.person, role: .author, name: "B"),
        ]
        #expect(document.speaker?.displayName == "S")
        #expect(document.authors.map(\.name) == ["A", "B"])
        #expect(document.party(.issuer) == nil)
        let decision = Decision(rule: "facts.date", confidence: 50, reason: "a date")
        document.facts = [
            Fact(.date, "2023", isChosen: false, decision: decision),
            Fact(.date, "2024", decision: decision),
        ]
        #expect(document.fact(.date)?.value == "2024")
        #expect(document.fact(.title) == nil)
    }
}
