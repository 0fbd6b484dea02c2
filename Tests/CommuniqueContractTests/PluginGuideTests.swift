import Communique
import CommuniqueContract
import TestSupport
import Testing

/// The snippets of `Docs/Plugins.md`, compiled and run; a test holds the page to this file.
@Suite struct PluginGuideTests {
    struct QuestionSheet: DocumentRenderer {
        let format = Format(
            name: "qa",
            title: "Q&A",
            mediaType: "text/plain",
            fileExtensions: ["txt"]
        )

        func render(_ document: Document) -> Outcome<String> {
            let losses = document.losses(in: format, keeping: [.question, .answer])
            var sheet = Outcome("", diagnostics: losses)
            for block in document.body where block.role == .question || block.role == .answer {
                sheet.value += block.plainText + "\n"
            }
            return sheet
        }
    }

    @Test func theSheetKeepsItsPromises() async {
        let violations = await RendererContract(QuestionSheet()).violations()
        #expect(violations == [])
    }

    struct LineParser: DocumentParser {
        let format = Format(
            name: "lines",
            title: "Lines",
            mediaType: "text/plain",
            fileExtensions: []
        )

        func parse(_ input: [UInt8]) -> Outcome<[Document]> {
            var document = Document()
            for line in String(decoding: input, as: UTF8.self).split(whereSeparator: \.isNewline) {
                guard line.contains(where: \.isLetter) else { continue }
                document.body.append(Block(.paragraph(Block.Text(String(line)))))
            }
            guard document.body.isEmpty else { return Outcome([document]) }
            return Outcome(
                [],
                diagnostics: [Diagnostic("lines.empty", .warning, "there is no text")]
            )
        }
    }

    @Test func theLinesKeepTheirPromises() async {
        let letter = Array("Dear colleagues,\nwelcome to Arden.\n".utf8)
        let violations = await ParserContract(LineParser(), samples: [letter]).violations()
        #expect(violations == [])
    }

    @Test func thePageShowsWhatIsCompiledHere() throws {
        let here = try text(ofFile: "Tests/CommuniqueContractTests/PluginGuideTests.swift")
        let snippets = swiftSnippets(of: try text(ofFile: "Docs/Plugins.md"))
        #expect(snippets.count == 4)
        for snippet in snippets { #expect(passages(of: snippet, missingIn: here) == []) }
    }

    @Test func theGuideCountsThePromises() throws {
        let page = try text(ofFile: "Docs/Plugins.md")
        for number in 1...ParserPromise.allCases.count {
            let renderer = RendererPromise(rawValue: number) == nil ? "" : "\\w"
            #expect(page.contains(try Regex("\n\\| \(number) \\| \(renderer)")))
        }
    }
}
