import TestSupport
import Testing

@testable import CommuniquePage

/// `Docs/Rules/languages.md` says the same as the tables of the languages.
@Suite struct LanguagePageTests {
    @Test func everyCueIsExplainedWithPhrasesThatTheTablesHave() throws {
        var explained: Set<String> = []
        for line in try text(ofFile: "Docs/Rules/languages.md").split(separator: "\n") {
            let cells = line.split(separator: "|").map(\.trimmed)
            guard cells.count == 3, cells[0].hasPrefix("`"), cells[0].hasSuffix("`") else {
                continue
            }
            let name = String(cells[0].dropFirst().dropLast())
            guard let cue = Cue.allCases.first(where: { "\($0)" == name }) else {
                Issue.record("\(name) is no cue")
                continue
            }
            explained.insert(name)
            for phrase in cells[2].split(separator: ",").map(\.trimmed) {
                #expect(Self.isPhrase(phrase, of: cue), "no language has \(phrase) for \(name)")
            }
        }
        #expect(explained == Set(Cue.allCases.map { "\($0)" }))
    }

    @Test func everyLanguageHasWhatMattersMost() {
        let cues: [Cue] = [
            .salutationStart, .closingStart, .officeNoun, .bodyNoun, .furniture, .saidWord,
        ]
        for facts in LanguageFacts.all {
            #expect(facts.months.count == 12, "\(facts.tag)")
            #expect(!facts.functionWords.isEmpty, "\(facts.tag)")
            for cue in cues {
                #expect(facts.phrases[cue]?.isEmpty == false, "\(facts.tag) \(cue)")
            }
        }
    }

    private static func isPhrase(_ phrase: String, of cue: Cue) -> Bool {
        let wanted = Folding.folded(phrase)
        return LanguageFacts.all.contains { facts in
            (facts.phrases[cue] ?? "").split(whereSeparator: { $0 == "|" || $0 == "\n" })
                .contains { Folding.folded($0.trimmed) == wanted }
        }
    }
}
