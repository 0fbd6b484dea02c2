import Communique
import TestSupport
import Testing

@Suite struct FeatureInventoryTests {
    private let format = Format(name: "x", title: "X", mediaType: "text/x", fileExtensions: [])

    @Test func everyFeatureIsMetInSomeDocument() {
        var met: Set<DocumentFeature> = []
        for seed in UInt64(0)..<300 {
            var generator = DocumentGenerator(seed: seed)
            met.formUnion(FeatureInventory(of: generator.document()).used)
        }
        #expect(Set(DocumentFeature.allCases).subtracting(met).isEmpty)
    }

    @Test func whatIsNotHeldIsReportedOnce() {
        let document = Document("T", kind: .news) {
            Paragraph([.strong(["a", .strong(["b"])])])
            Lede("c")
        }
        let remarks = FeatureInventory(of: document).diagnostics(
            for: format,
            held: [.headline],
            narrowed: [.lede: "a paragraph"]
        )
        #expect(
            remarks.map(\.message) == [
                "X has no place for document.kind", "X: block.lede is a paragraph",
                "X has no place for inline.strong (2 times)",
            ]
        )
        #expect(remarks.map(\.code) == [.notRepresented, .narrowed, .notRepresented])
        #expect(
            remarks.map(\.feature?.rawValue) == ["document.kind", "block.lede", "inline.strong"]
        )
    }

    @Test func aDocumentThatSaysNothingUsesNothing() {
        #expect(FeatureInventory(of: Document()).counts.isEmpty)
        #expect(FeatureInventory(of: Document { "text" }).counts.isEmpty)
    }

    @Test func theNumberOfAFeatureIsItsPlace() {
        for (place, feature) in DocumentFeature.allCases.enumerated() {
            #expect(feature.place == place)
        }
    }
}
