import Communique
import TestSupport
import Testing

/// The snippets of `Docs/Model.md`, compiled and run; a test holds the page to this file.
@Suite struct ModelGuideTests {
    private func writtenSpeech() -> Document {
        var speech = Document("Opening of the Forum", kind: .speech, language: "en") {
            Salutation("Dear colleagues,")
            "I am glad to see you."
            Items {
                "trade;"
                "science."
            }
            Paragraph(["Our word is ", .strong(["openness"]), "."])
            Closing("Благодарю за внимание.", language: "ru")
        }
        speech.dates.created = NewsDate(year: 2024, month: 6, day: 3)
        speech.parties = [
            Party(.person, role: .speaker, name: "Anna Berg", jobTitle: "Minister of Trade")
        ]
        speech.urgency = Urgency(4)
        return speech
    }

    @Test func writing() throws {
        let page = try text(ofFile: "Docs/Model.md")
        #expect(page.contains("```\n" + writtenSpeech().treeDump + "```"))
    }

    @Test func provenance() {
        var document = Document()
        let decision = Decision(rule: "facts.date", confidence: 80, reason: "a date alone")
        document.facts = [
            Fact(.date, "2023", isChosen: false, decision: decision),
            Fact(.date, "2024", decision: decision),
        ]
        var printed: [String] = []
        func print(_ parts: String...) { printed += parts }

        if let fact = document.fact(.date) {
            print(fact.value, fact.decision.rule.rawValue, fact.decision.reason)
        }
        let rejected = document.facts.filter { $0.field == .date && !$0.isChosen }

        #expect(printed == ["2024", "facts.date", "a date alone"])
        #expect(rejected.map(\.value) == ["2023"])
    }

    @Test func origins() {
        func position(_ offset: Int) -> SourcePosition {
            SourcePosition(offset: offset, line: 1, column: offset + 1)
        }
        let source = SourceRange(start: position(0), end: position(12))
        let decision = Decision(rule: "facts.date", confidence: 80, reason: "a date alone")
        var document = Document()
        document.facts = [Fact(.date, "2024-09-12", decision: decision, source: source)]
        var printed: [String] = []
        func print(_ origin: Provenance) { printed.append("\(origin)") }

        for origin in document.provenance(at: 5) { print(origin) }
        let candidates = document.provenance(of: .date)
        let everything = document.provenance

        #expect(printed == ["1:1-1:13 date (facts.date 80: a date alone)"])
        #expect(candidates == everything)
    }

    @Test func finding() {
        let speech = writtenSpeech()

        let greetings = speech.body.having(.salutation)
        let words = speech.body.walked.map(\.plainText)
        let russian = speech.body.filter { speech.language(of: $0) == "ru" }
        let links = speech.body.walked.flatMap(\.content).walked.filter {
            if case .link = $0 { true } else { false }
        }

        #expect(greetings.map(\.plainText) == ["Dear colleagues,"])
        #expect(words.contains("science."))
        #expect(russian.map(\.role) == [.closing])
        #expect(links.isEmpty)
    }

    @Test func changing() {
        var speech = writtenSpeech()
        speech.body.append(Block(.note(.init("As delivered."))))

        let clean = speech.rewritten { block in
            block.role == .note ? [] : [block]
        }
        let quiet = speech.body.rewritingInlines { inline in
            if case .strong(let content) = inline { content } else { [inline] }
        }

        #expect(clean == writtenSpeech())
        #expect(quiet[3].content == ["Our word is ", "openness", "."])
    }

    @Test func visiting() {
        struct Minutes: BlockVisitor {
            var lines: [String] = []

            mutating func visitQuestion(_ turn: Block.Turn, in block: Block) {
                lines.append("\(turn.speaker ?? "Q") asked: \(turn.content.plainText)")
            }
            mutating func visitAnswer(_ turn: Block.Turn, in block: Block) {
                lines.append("\(turn.speaker ?? "A") said: \(turn.content.plainText)")
            }
            mutating func visitList(_ list: Block.List, in block: Block) {
                for inner in block.children { visit(inner) }
            }
            mutating func visitOther(_ block: Block) {}
        }
        let interview = Document {
            "Before we begin."
            Question("How are prices?", label: "Q: ", speaker: "The Courier")
            Items { Answer("They fall.") }
        }

        var minutes = Minutes()
        for block in interview.body { minutes.visit(block) }

        #expect(minutes.lines == ["The Courier asked: How are prices?", "A said: They fall."])
    }

    @Test func thePageShowsWhatIsCompiledHere() throws {
        let here = try text(ofFile: "Tests/CommuniqueTests/ModelGuideTests.swift")
        let snippets = swiftSnippets(of: try text(ofFile: "Docs/Model.md"))
        #expect(snippets.count == 6)
        for snippet in snippets { #expect(passages(of: snippet, missingIn: here) == []) }
    }
}
