import Communique
import TestSupport
import Testing

@Suite struct QCodeTests {
    @Test func partsOfACode() {
        let code = QCode("medtop:20000639")
        #expect(code.alias == "medtop")
        #expect(code.code == "20000639")
        #expect(code.description == "medtop:20000639")
        #expect(QCode("a:b:c").code == "b:c")
        #expect(QCode("ключ:знач").alias == "ключ")
        #expect(QCode(alias: "a", code: "b:c") == "a:b:c")
        #expect(QCode("A:b") != QCode("a:b"))
    }

    @Test(arguments: ["", ":", "a", "a:", ":b", "a b:c", "a:b c", "a:b\u{A0}", "a\n:b"])
    func otherTexts(text: String) {
        #expect(QCode(text) == nil)
    }

    @Test func anAliasHoldsNoColon() {
        #expect(QCode(alias: "a:b", code: "c") == nil)
    }
}

@Suite struct ConceptTests {
    @Test func names() {
        let concept = Concept(names: [
            LocalizedText("Trade", language: "en"), LocalizedText("Торговля", language: "ru"),
        ])
        #expect(concept.name() == "Trade")
        #expect(concept.name(in: "ru") == "Торговля")
        #expect(concept.name(in: "fr") == "Trade")
        #expect(Concept(literal: "x").name() == nil)
    }
}

@Suite struct BoundsTests {
    @Test func valuesOutOfTheirRange() {
        #expect(Urgency(0) == nil)
        #expect(Urgency(9)?.rawValue == 9)
        #expect(Urgency(10) == nil)
        #expect(Block.Heading(level: 0, []).level == 1)
        #expect(Block.Heading(level: 9, []).level == 5)
        #expect(Decision(rule: "a.b", confidence: 300, reason: "").confidence == 100)
        #expect(Decision(rule: "a.b", confidence: -1, reason: "").confidence == 0)
        let late = SourcePosition(offset: 9, line: 2, column: 3)
        let early = SourcePosition(offset: 1, line: 1, column: 2)
        #expect(SourceRange(start: late, end: early).end == late)
        #expect(SourceRange(start: early, end: late).description == "1:2-2:3")
    }
}

@Suite struct GuidTests {
    private func document(_ text: String) -> Document {
        Document("Title", language: "en") { text }
    }

    @Test func aGuidThatIsGivenIsKept() {
        var document = document("a")
        document.guid = "tag:example.org,2024:1"
        #expect(document.resolvedGuid == "tag:example.org,2024:1")
        document.guid = ""
        #expect(document.resolvedGuid.hasPrefix("urn:uuid:"))
    }

    @Test func theSameDocumentHasTheSameGuid() {
        // The value is part of what users store; a change of it is a breaking change.
        #expect(document("a").resolvedGuid == document("a").resolvedGuid)
        #expect(document("a").resolvedGuid == "urn:uuid:ffd9ef12-eae3-8333-98c9-189227d08be4")
    }

    @Test func theGuidFollowsTheText() {
        var variants = [document("a"), document("b"), Document("Title") { "a" }]
        variants.append(Document("Other", language: "en") { "a" })
        variants.append(
            Document("Title", language: "en") {
                "a"; ""
            }
        )
        variants.append(Document("Titlea", language: "en") { "" })
        // Two headlines are not a headline and a paragraph.
        var twice = Document("Title", language: "en") {}
        twice.headlines.append("a")
        variants.append(twice)
        var dated = document("a")
        dated.dates.created = NewsDate(year: 2024)
        variants.append(dated)
        var addressed = document("a")
        addressed.sourceURL = "https://example.org/1"
        variants.append(addressed)
        #expect(Set(variants.map(\.resolvedGuid)).count == variants.count)
    }

    @Test func everyGuidIsAUUIDOfVersion8() {
        var generator = DocumentGenerator(seed: 9)
        var guids = Set<String>()
        for _ in 0..<200 {
            var document = generator.document()
            document.guid = nil
            let guid = document.resolvedGuid
            guids.insert(guid)
            let parts = guid.dropFirst("urn:uuid:".count).split(separator: "-")
            #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
            #expect(parts.joined().allSatisfy { $0.isHexDigit && !$0.isUppercase })
            #expect(parts[2].first == "8")
            #expect("89ab".contains(parts[3].first ?? " "))
        }
        #expect(guids.count > 190)
    }
}
