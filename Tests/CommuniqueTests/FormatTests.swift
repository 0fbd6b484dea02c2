import Communique
import TestSupport
import Testing

/// Writes the headline, in whatever way a test asks for.
private struct Headlines: DocumentRenderer {
    struct Untitled: Error {}

    let format: Format
    var prefix = ""

    init(_ name: String, _ fileExtensions: [String], prefix: String = "") {
        format = Format(
            name: name,
            title: name,
            mediaType: "text/plain",
            fileExtensions: fileExtensions
        )
        self.prefix = prefix
    }

    func render(_ document: Document) throws(Untitled) -> Outcome<String> {
        guard let headline = document.headline else { throw Untitled() }
        let loss = Diagnostic(
            .notRepresented,
            .warning,
            "has no place for the body",
            feature: "document.body"
        )
        return Outcome(prefix + headline.text, diagnostics: document.body.isEmpty ? [] : [loss])
    }
}

/// Counts blocks: an output that is no text.
private struct Census: DocumentRenderer {
    var format: Format {
        Format(name: "census", title: "", mediaType: "text/plain", fileExtensions: ["n"])
    }
    func render(_ document: Document) -> Outcome<Int> { Outcome(document.body.walked.count) }
    func bytes(of output: Int) -> [UInt8] { Array(String(output).utf8) }
}

@Suite struct RendererSetTests {
    private let document = Document("Title") {
        "a"; "b"
    }

    @Test func renderersAreFoundByName() throws {
        let set = RendererSet([Headlines("one", ["txt"]), Census()])
        #expect(set.formats.map(\.name) == ["one", "census"])
        #expect(set.renderer(named: "census") is Census)
        #expect(set.renderer(named: "One") == nil)
        #expect(RendererSet().renderers.isEmpty)
    }

    @Test func aNewRendererTakesThePlaceOfTheOld() throws {
        var set = RendererSet([Headlines("one", ["txt"]), Census()])
        set.insert(Headlines("one", ["txt"], prefix: "> "))
        #expect(set.formats.map(\.name) == ["one", "census"])
        let renderer = try #require(set.renderer(named: "one"))
        #expect(try renderer.renderedBytes(document).value == Array("> Title".utf8))
        let doubled = RendererSet([Headlines("a", ["x"]), Headlines("a", ["y"])])
        #expect(doubled.formats.map(\.fileExtensions) == [["y"]])
    }

    @Test func renderersAreFoundByExtension() {
        let set = RendererSet([
            Headlines("one", ["txt", "TEXT"]), Headlines("two", ["txt"]), Census(),
        ])
        #expect(set.renderer(fileExtension: "txt")?.format.name == "one")
        #expect(set.renderer(fileExtension: "text")?.format.name == "one")
        #expect(set.renderer(fileExtension: "N")?.format.name == "census")
        #expect(set.renderer(fileExtension: "xml") == nil)
    }

    @Test func renderersThatAreKnownKeepTheirTypes() throws {
        let text = try document.rendered(as: Headlines("one", []))
        #expect(text.value == "Title")
        #expect(text.losses.map(\.feature) == ["document.body"])
        #expect(document.rendered(as: Census()).value == 2)
        #expect(Census().renderedBytes(document).value == [UInt8(ascii: "2")])
        #expect(throws: Headlines.Untitled.self) {
            try Document().rendered(as: Headlines("one", []))
        }
    }
}

@Suite struct OutcomeTests {
    private let outcome = Outcome(
        3,
        diagnostics: [
            Diagnostic("page.doubt", .note, "n"), Diagnostic(.narrowed, .warning, "w"),
            Diagnostic(.assumed, .note, "a"), Diagnostic(.replacedCharacters, .warning, "r"),
        ]
    )

    @Test func lossesAndSeverity() {
        #expect(outcome.losses.map(\.message) == ["w", "r"])
        #expect(outcome.severity == .warning)
        #expect(Outcome(1).severity == nil)
        #expect(Outcome(1, diagnostics: [Diagnostic("x", .error, "")]).severity == .error)
        #expect(Diagnostic.Severity.allCases == Diagnostic.Severity.allCases.sorted())
    }

    @Test func mappingKeepsTheRemarks() {
        let text = outcome.map { String($0) }
        #expect(text.value == "3")
        #expect(text.diagnostics == outcome.diagnostics)
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try outcome.map { (_: Int) throws(Stop) -> Int in throw Stop() }
        }
    }
}

@Suite struct DiagnosticTests {
    @Test func remarksReadAsCompilersPrintThem() {
        let start = SourcePosition(offset: 30, line: 3, column: 7)
        let end = SourcePosition(offset: 35, line: 3, column: 12)
        let remark = Diagnostic(
            "page.title-repeated",
            .note,
            "the title stands here again",
            source: SourceRange(start: start, end: end)
        )
        #expect(
            remark.description
                == "3:7: note: the title stands here again [page.title-repeated]"
        )
        #expect(
            Diagnostic(.assumed, .warning, "no date").description
                == "warning: no date [render.assumed]"
        )
    }

    @Test func features() {
        #expect(Diagnostic.Feature.block(.footnote) == "block.footnote")
        #expect(Diagnostic.Feature.block("sidebar").rawValue == "block.sidebar")
    }
}
