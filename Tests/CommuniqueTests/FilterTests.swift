import Communique
import Testing

@Suite struct FilterTests {
    /// Takes blocks of one role out.
    private struct Drop: DocumentFilter {
        var role: Block.Role
        var name: String { "drop-\(role)" }

        func filter(_ document: Document) -> Outcome<Document> {
            Outcome(
                document.rewritten { $0.role == role ? [] : [$0] },
                diagnostics: [Diagnostic("test.dropped", .note, name)]
            )
        }
    }

    /// Takes documents with a headline alone.
    private struct NeedsHeadline: DocumentFilter {
        struct Missing: Error {}
        let name = "needs-headline"

        func filter(_ document: Document) throws(Missing) -> Outcome<Document> {
            guard document.headline != nil else { throw Missing() }
            return Outcome(document)
        }
    }

    private let document = Document("Opening", language: "en") {
        Salutation("Dear colleagues,")
        "Welcome."
        Closing("Thank you.")
    }

    @Test func aFilterThatCannotFailNeedsNoTry() {
        let outcome = document.filtered(by: Drop(role: .salutation))
        #expect(outcome.value.body.map(\.role) == [.paragraph, .closing])
        #expect(outcome.diagnostics.map(\.message) == ["drop-salutation"])
    }

    @Test func aChainPassesOnAndGathersRemarks() throws {
        let chain: FilterChain = [Drop(role: .closing), Drop(role: .salutation), NeedsHeadline()]
        let outcome = try document.filtered(by: chain)
        #expect(outcome.value.body.map(\.role) == [.paragraph])
        #expect(outcome.diagnostics.map(\.message) == ["drop-closing", "drop-salutation"])
        #expect(chain.name == "drop-closing, drop-salutation, needs-headline")
    }

    @Test func anEmptyChainChangesNothing() throws {
        #expect(try document.filtered(by: FilterChain()) == Outcome(document))
    }

    @Test func theErrorNamesTheFilterThatFailedWithinChainsToo() {
        let inner: FilterChain = [NeedsHeadline()]
        let chain: FilterChain = [Drop(role: .closing), inner, Drop(role: .salutation)]
        let error = #expect(throws: FilterError.self) { try Document().filtered(by: chain) }
        #expect(error?.filter == "needs-headline")
        #expect(error?.underlying is NeedsHeadline.Missing)
        #expect(error.map(String.init(describing:)) == "filter needs-headline: Missing()")
    }
}
