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

    struct DropTeasers: DocumentFilter {
        let name = "drop-teasers"

        func filter(_ document: Document) -> Outcome<Document> {
            Outcome(document.rewritten { $0.role == .related ? [] : [$0] })
        }
    }

    @Test func theTeasersGoAndNothingElse() async {
        let violations = await FilterContract(DropTeasers(), about: [.furniture]).violations()
        #expect(violations == [])
    }

    private struct HouseStyle: DocumentFilter {
        let name = "house-style"
        var urgency: Int

        func filter(_ document: Document) -> Outcome<Document> {
            var document = document
            document.urgency = document.urgency ?? Urgency(urgency)
            return Outcome(document)
        }
    }

    @Test func theHouseFiltersInARow() throws {
        var document = Document("Opening", language: "en") {}
        document.furniture = [Block(.related(Block.Text("Read more")))]

        let house: FilterChain = [DropTeasers(), HouseStyle(urgency: 4)]
        let outcome = try document.filtered(by: house)

        #expect(outcome.value.furniture.isEmpty)
        #expect(outcome.value.urgency == Urgency(4))
    }

    @Test func thePageShowsWhatIsCompiledHere() throws {
        let here = try text(ofFile: "Tests/CommuniqueContractTests/PluginGuideTests.swift")
        let snippets = swiftSnippets(of: try text(ofFile: "Docs/Plugins.md"))
        #expect(snippets.count == 7)
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
