import Communique
import CommuniqueContract
import Testing

/// Writes what is spoken, for a teleprompter.
struct PrompterScript: DocumentRenderer {
    /// Whether each turn begins with the name of who speaks.
    var namesSpeakers = true

    let format = Format(
        name: "prompter",
        title: "Prompter script",
        mediaType: "text/plain",
        fileExtensions: ["prompt"]
    )

    func render(_ document: Document) -> Outcome<String> {
        let shallow = document.flattened()
        var writer = ScriptWriter(namesSpeakers: namesSpeakers)
        for block in shallow.value.body { writer.visit(block) }
        return Outcome(
            writer.paragraphs.map { $0 + "\n" }.joined(separator: "\n"),
            diagnostics: shallow.diagnostics + losses(of: document)
        )
    }
}

/// Collects the paragraphs of a script.
private struct ScriptWriter: BlockVisitor {
    let namesSpeakers: Bool
    var paragraphs: [String] = []

    mutating func visitQuestion(_ turn: Block.Turn, in block: Block) { write(turn) }
    mutating func visitAnswer(_ turn: Block.Turn, in block: Block) { write(turn) }
    mutating func visitList(_ list: Block.List, in block: Block) {
        for child in block.children { visit(child) }
    }
    mutating func visitOther(_ block: Block) { write(block.content.plainText) }

    private mutating func write(_ turn: Block.Turn) {
        let name = namesSpeakers ? turn.speaker.map { "[\($0)] " } : nil
        write((name ?? "") + turn.content.plainText)
    }

    private mutating func write(_ text: String) {
        if !text.isEmpty { paragraphs.append(text) }
    }
}

extension PrompterScript {
    private func losses(of document: Document) -> [Diagnostic] {
        let flat: [DocumentFeature] = [
            .lede, .salutation, .heading, .list, .question, .answer, .closing,
        ]
        return document.losses(
            in: format,
            keeping: [.paragraph],
            narrowing: Dictionary(uniqueKeysWithValues: flat.map { ($0, "written as a paragraph") })
        )
    }
}

extension DocumentRenderer where Self == PrompterScript {
    /// What is spoken, for a teleprompter.
    static var prompter: Self { PrompterScript() }
}

/// The snippets of *Writing a renderer* and of the pages of the core.
@Suite struct WritingARendererTests {
    @Test func aScriptIsWritten() throws {
        var speech = Document("Opening of the Forum", kind: .speech, language: "en") {
            Salutation("Dear colleagues,")
            "I am glad to see you."
        }
        speech.dates.created = NewsDate(year: 2024, month: 6, day: 3)
        var printed: [Diagnostic] = []
        func print(_ loss: Diagnostic) { printed.append(loss) }

        let script = speech.rendered(as: .prompter)
        for loss in script.losses { print(loss) }

        let renderers = RendererSet([PrompterScript()])
        let bytes = try renderers.renderer(named: "prompter")?.renderedBytes(speech).value

        #expect(script.value == "Dear colleagues,\n\nI am glad to see you.\n")
        #expect(bytes == Array(script.value.utf8))
        #expect(printed.compactMap(\.feature).contains("document.headline"))
    }

    @Test func theScriptKeepsItsPromises() async {
        let violations = await RendererContract(PrompterScript()).violations()
        #expect(violations == [])
    }
}
