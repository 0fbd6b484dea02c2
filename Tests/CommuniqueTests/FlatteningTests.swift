import Communique
import TestSupport
import Testing

@Suite struct FlatteningTests {
    @Test func whatIsFlatStaysAsItIs() {
        var generator = DocumentGenerator(seed: 11)
        for _ in 0..<50 {
            let document = generator.document()
            #expect(document.flattened() == Outcome(document))
        }
    }

    @Test func listsBecomeParagraphs() {
        let document = Document {
            Items {
                "a"
                Items {
                    "b"
                    Items { "c" }
                }
            }
        }
        let two = document.flattened(beyond: Limits(nesting: 2))
        let lines: [Inline] = ["b", .lineBreak, "c"]
        let item = Block.List.Item(blocks: [
            Block(.paragraph(.init("a"))), Block(.paragraph(.init(lines))),
        ])
        #expect(two.value.body == [Block(.list(.init(items: [item])))])
        #expect(two.diagnostics.map(\.code) == [.narrowed])
        #expect(two.losses.first?.feature == "document.nesting")
        let one = document.flattened(beyond: Limits(nesting: 0))
        #expect(one.value == Document { Paragraph(["a", .lineBreak] + lines) })
        #expect(document.flattened(beyond: Limits(nesting: 4)) == Outcome(document))
    }

    @Test func textKeepsItsCharacters() {
        let content: [Inline] = [.strong([.emphasis(["a"]), "b"]), "c"]
        let document = Document { Paragraph(content) }
        let flat = document.flattened(beyond: Limits(nesting: 1))
        #expect(flat.value == Document { Paragraph(["ab", "c"]) })
        let two = document.flattened(beyond: Limits(nesting: 2))
        #expect(two.value == Document { Paragraph([.strong(["a", "b"]), "c"]) })
    }

    @Test(arguments: DeepDocument.allCases)
    func walksOfAnyDepthReturn(_ deep: DeepDocument) {
        let document = deep.document(depth: 10_000)
        #expect(document.body.walked.count >= 1)
        #expect(document.body.walked.flatMap(\.content).walked.count >= 1)
        #expect(document.body.map(\.plainText) == ["deep"])
        #expect(document.body.flatMap(\.languages).isEmpty)
        #expect(document.body.block("none") == nil)
        #expect(document.treeDump.contains("deep"))
        #expect(document.resolvedGuid.hasPrefix("urn:uuid:"))
        #expect(document.flattened().value.body.map(\.plainText) == ["deep"])
    }
}
