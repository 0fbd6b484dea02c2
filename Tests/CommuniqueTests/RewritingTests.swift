import Communique
import TestSupport
import Testing

@Suite struct RewritingTests {
    @Test func identityChangesNothing() {
        for seed in 0..<5 as Range<UInt64> {
            var generator = DocumentGenerator(seed: seed)
            for _ in 0..<100 {
                let document = generator.document()
                #expect(document.rewritten { [$0] } == document, "seed \(seed)")
                #expect(document.body.rewritingInlines { [$0] } == document.body, "seed \(seed)")
            }
        }
    }

    @Test func removingAllLeavesNothing() {
        var generator = DocumentGenerator(seed: 6)
        for _ in 0..<50 {
            let document = generator.document().rewritten { _ in [] }
            #expect(document.front.isEmpty && document.body.isEmpty && document.furniture.isEmpty)
        }
    }

    @Test func blocksAreRemovedAtAnyDepth() {
        var generator = DocumentGenerator(seed: 7)
        for _ in 0..<100 {
            let body = generator.document().body
            let rest = body.rewritten { $0.role == .paragraph ? [] : [$0] }
            #expect(rest.having(.paragraph).isEmpty)
            let quotes = body.having(.quote)
            #expect(rest.having(.quote) == quotes)
        }
    }

    @Test func blocksAreSplit() {
        let document = Document {
            "a. b"; Items { "c. d" }
        }
        let split = document.rewritten { block in
            guard block.role == .paragraph else { return [block] }
            return block.plainText.split(separator: ". ").map {
                Block(.paragraph(.init(String($0))))
            }
        }
        #expect(split.body.having(.paragraph).map(\.plainText) == ["a", "b", "c", "d"])
        // The parts of what was split stay in the item.
        #expect(split.body[2].plainText == "c\nd")
        #expect(split.body.count == 3)
    }

    @Test func itemsAndListsThatLoseAllVanish() {
        let document = Document {
            "keep"
            Items {
                "drop"; Items { "drop" }
            }
            Items {
                "keep"; "drop"
            }
        }
        let rest = document.rewritten { $0.plainText == "drop" ? [] : [$0] }
        #expect(
            rest
                == Document {
                    "keep"; Items { "keep" }
                }
        )
    }

    @Test func listsThatWereEmptyStay() {
        let empty = Block(.list(.init(items: [])))
        let hollow = Block(.list(.init(items: [.init(marker: "- ", blocks: [])])))
        #expect([empty, hollow].rewritten { [$0] } == [empty, hollow])
    }

    @Test func innerBlocksComeFirst() {
        var seen: [String] = []
        _ = Document {
            Items {
                "a"; "b"
            }; "c"
        }.rewritten { block in
            seen.append(block.role == .list ? "list" : block.plainText)
            return [block]
        }
        #expect(seen == ["a", "b", "list", "c"])
    }

    @Test func inlinesAreRewrittenWhereverTheyStand() {
        let cell = Block.Table.Cell(["x"])
        let table = Block(.table(.init(rows: [[cell], []], caption: [.strong(["x"])])))
        let body =
            [table]
            + Document {
                "x"; Items { "x" }
            }.body
        let changed = body.rewritingInlines { $0 == "x" ? ["y", "z"] : [$0] }
        #expect(changed.map(\.plainText) == ["yz\nyz\n", "yz", "yz"])
        let removed = body.rewritingInlines { $0 == "x" ? [] : [$0] }
        #expect(removed.map(\.plainText) == ["\n\n", "", ""])
    }

    @Test func errorsPassThrough() {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            _ = try Document { "a" }.rewritten { _ in throw Stop() }
        }
    }
}
