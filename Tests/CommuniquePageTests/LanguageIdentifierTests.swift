import Communique
import CommuniquePage
import Testing

/// Languages are told from few words, and callers may choose who tells them.
@Suite struct LanguageIdentifierTests {
    @Test func shortSentencesAreToldWithoutContext() {
        var (right, all) = (0, 0)
        var confusion = ""
        for (tag, text) in ShortSentences.all {
            var own = 0
            let lines = text.split(separator: "\n").map(String.init)
            for line in lines {
                let found = StatisticalLanguageIdentifier().identify(line).first?.language.rawValue
                if found == tag {
                    own += 1
                } else {
                    confusion += "\(tag) as \(found ?? "-"): \(line)\n"
                }
            }
            #expect(own * 2 >= lines.count, "\(tag): \(own) of \(lines.count)")
            (right, all) = (right + own, all + lines.count)
        }
        #expect(all >= 280)
        #expect(right * 100 >= all * 93, "\(right) of \(all)\n\(confusion)")
    }

    @Test func aShortTextStaysInTheDocumentsLanguage() {
        let identifier = StatisticalLanguageIdentifier()
        for (tag, text) in ShortSentences.all {
            let context = LanguageContext(document: LanguageTag(tag), documentLetters: 2_000)
            for line in text.split(separator: "\n") {
                let found = identifier.identify(String(line), context: context).first?.language
                #expect(found?.rawValue == tag, "\(line)")
            }
        }
    }

    @Test func candidatesKeepTheirPromises() {
        let identifier = StatisticalLanguageIdentifier()
        for (_, text) in ShortSentences.all {
            for line in text.split(separator: "\n").map(String.init) {
                let found = identifier.identify(line)
                #expect(Set(found.map(\.language)).count == found.count)
                #expect(found.allSatisfy { (0...1).contains($0.confidence) })
                #expect(found.map(\.confidence) == found.map(\.confidence).sorted(by: >))
                #expect(found == identifier.identify(line))
            }
        }
        for empty in ["", " ", "12.06.2025", "* * *"] {
            #expect(identifier.identify(empty).isEmpty)
        }
    }

    @Test func aMiddleDotAmongHanCharactersIsNotJapanese() {
        let page = "市长会见客人\n2024年6月3日\n市长林文今天会见了安娜・霍尔姆和约翰・里德，就新港口交换了意见。\n"
        #expect(PageParser().parse(text: page).value.first?.language == "zh")
    }

    /// Takes every text for Esperanto.
    private struct Esperantist: LanguageIdentifier {
        func identify(_ text: String, context: LanguageContext) -> [LanguageCandidate] {
            [LanguageCandidate("eo", confidence: 0.9)]
        }
    }

    @Test func theCallersIdentifierDecides() {
        let parser = PageParser(languageIdentifier: Esperantist())
        let page =
            "Nova haveno\n3 June 2024\nLa haveno estis malfermita hodiaŭ kaj ĉiuj venis por vidi ĝin.\n"
        let document = parser.parse(text: page).value.first
        #expect(document?.language == "eo")
        #expect(document?.body.allSatisfy { $0.language == nil } == true)
    }
}
