import Communique
import Testing

@testable import CommuniquePage

/// The file of each language has all that the reader asks for; `Docs/Languages.md` says how to write
/// one.
@Suite struct LanguageFileTests {
    @Test(arguments: LanguageFacts.all.map(\.tag.rawValue))
    func aLanguageIsComplete(_ tag: String) throws {
        let facts = try #require(LanguageFacts.all.first { $0.tag.rawValue == tag })
        for fault in LanguageFileCheck.faults(of: facts) { Issue.record("\(fault)") }
    }

    @Test func whatIsMissingIsSaidInPlainWords() {
        let empty = LanguageFacts(
            tag: "fo",
            ownNames: "",
            functionWords: "og í á",
            letters: "",
            months: ["januar"],
            weekdays: "mánadagur",
            kinds: [:],
            phrases: [.furniture: "Leita:"]
        )
        let faults = LanguageFileCheck.faults(of: empty)
        #expect(faults.count > 40)
        for part in [
            "ownNames is empty", "functionWords has 3 words", "months has 1 lines",
            "weekdays has 1 names", "letters is empty", ".salutationStart has no phrases",
            "write \"Leita:\" without the colon", "kinds has nothing for speech",
        ] {
            #expect(faults.contains { $0.contains(part) }, "nobody says: \(part)")
        }
    }

    @Test func everyLanguageIsListedOnce() {
        let tags = LanguageFacts.all.map(\.tag.primary)
        #expect(Set(tags).count == tags.count)
        #expect(tags.first == "en")
        // A set of languages has a bit for each, and points have room for 32.
        #expect(tags.count <= 32)
    }
}
