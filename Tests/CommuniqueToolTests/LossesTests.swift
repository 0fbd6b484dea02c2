import Communique
import Foundation
import Testing

@testable import CommuniqueTool

@Suite("losses")
struct LossesTests {
    private static let page = """
        Lake Council opens the Harbour Forum

        3 June 2024

        Dear colleagues,

        I am glad to welcome you to Arden. The council has worked for twenty years on clean water.

        Thank you for your attention.
        """

    @Test("prints what one conversion loses, and writes nothing else")
    func table() throws {
        let result = try ToolProcess.run(
            ["losses", "-q", "-f", "page", "-t", "text"],
            input: Array(Self.page.utf8)
        )
        #expect(result.status == 0)
        let lines = result.lines
        #expect(
            lines[0].split(separator: " ") == [
                "stage", "severity", "code", "times", "where", "what",
            ]
        )
        let row = lines.first { $0.contains("document.language") }?.split(separator: " ")
        #expect(
            row?.prefix(5) == [
                "writing", "note", "render.not-represented", "1", "document.language",
            ]
        )
        #expect(!result.text.contains("Arden"))
        #expect(result.errors.isEmpty)
    }

    @Test("a format that loses nothing has no lines")
    func nothingLost() throws {
        let result = try ToolProcess.run(
            ["losses", "-q", "-t", "json"],
            input: Array(Self.page.utf8)
        )
        #expect(result.lines.filter { $0.hasPrefix("writing") }.isEmpty)
    }

    @Test("a format that cannot be written is refused")
    func refusals() throws {
        #expect(try ToolProcess.run(["losses", "-t", "page"]).status == 64)
        #expect(
            try ToolProcess.run(["losses", "-t", "ninjs", "--standard-version", "9"]).status == 64
        )
    }

    @Test("remarks that are alike are one line, what matters most first")
    func lines() {
        var table = LossTable()
        let place = SourcePosition(offset: 4, line: 2, column: 3)
        table.add(
            [
                Diagnostic(.narrowed, .note, "less", feature: "document.place"),
                Diagnostic(.narrowed, .note, "still less", feature: "document.place"),
                Diagnostic(.notRepresented, .warning, "lost\nword", feature: "document.rights"),
            ],
            of: .writing
        )
        table.add(
            [
                Diagnostic(
                    "page.no-date",
                    .note,
                    "no date",
                    source: SourceRange(start: place, end: place)
                )
            ],
            of: .reading
        )
        #expect(
            table.text == """
                stage    severity  code                    times  where            what
                reading  note      page.no-date            1      2:3              no date
                writing  warning   render.not-represented  1      document.rights  lost\\nword
                writing  note      render.narrowed         2      document.place   less

                """
        )
    }
}
