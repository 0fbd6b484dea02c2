import Communique
import TestSupport
import Testing

@Suite struct GeneratorTests {
    @Test func oneSeedGivesOneSequence() {
        var first = DocumentGenerator(seed: 7)
        var second = DocumentGenerator(seed: 7)
        var other = DocumentGenerator(seed: 8)
        let documents = (0..<20).map { _ in first.document() }
        #expect(documents == (0..<20).map { _ in second.document() })
        #expect(documents != (0..<20).map { _ in other.document() })
    }

    @Test func everyKindOfBlockAndInlineAppears() {
        var generator = DocumentGenerator(seed: 1)
        var roles = Set<Block.Role>()
        var inlines = Set<String>()
        var depth = 0
        for _ in 0..<200 {
            let document = generator.document()
            let blocks = document.front + document.body + document.furniture
            roles.formUnion(blocks.walked.map(\.role))
            for inline in blocks.walked.flatMap(\.content).walked {
                inlines.insert(String("\(inline)".prefix { $0 != "(" }))
            }
            depth = max(depth, nesting(of: blocks))
        }
        #expect(roles.count == 26)
        let expected: Set = [
            "text", "emphasis", "strong", "link", "lineBreak", "quote", "entity", "span", "custom",
        ]
        #expect(inlines == expected)
        #expect(depth == DocumentGenerator.Options().nesting)
    }

    @Test func tameDocumentsHoldNoControlCharacters() {
        var generator = DocumentGenerator(seed: 2, options: .tame)
        for _ in 0..<100 {
            let document = generator.document()
            let text = (document.front + document.body + document.furniture).map(\.plainText)
            #expect(
                text.allSatisfy { text in
                    text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.value >= 0x20 }
                }
            )
        }
    }

    private func nesting(of blocks: [Block]) -> Int {
        blocks.map { nesting(of: $0.children) + ($0.children.isEmpty ? 0 : 1) }.max() ?? 0
    }
}

@Suite struct LineDiffTests {
    @Test func equalTextsHaveNoDifference() {
        #expect(lineDiff("a\nb\n", "a\nb\n") == nil)
    }

    @Test func differencesAreShownWithTheirSurroundings() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n"
        let new = "1\n2\n3\n4\nfive\n6\n7\n8\n"
        #expect(lineDiff(old, new) == "@@ line 3\n 3\n 4\n-5\n+five\n 6\n 7\n")
    }

    @Test func whatIsInvisibleIsShown() {
        #expect(lineDiff("e\u{301}", "é") == "-e\\u{301}\n+é\n")
        #expect(lineDiff("a b", "a\u{A0}b") == "-a b\n+a\\u{A0}b\n")
    }
}
