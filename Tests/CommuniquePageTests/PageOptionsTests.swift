import Communique
import Testing

@testable import CommuniquePage

/// The options of the reader, and its answers to pages without an article.
@Suite struct PageOptionsTests {
    private static let page = """
        Home
        News
        Contact

        Ferry company buys two electric ships
        By Tomas Hale
        18 April 2025

        The ferry company of Arden has bought two electric ships for the northern lakes, it said on Friday.

        The ships will carry 200 passengers each and replace two vessels that were built in 1974.

        Share this article

        The town council has paid a third of the price, and the state another third.

        The old vessels will be sold to a museum that wants to show them on the lower lake.

        Most read

        Storm closes the harbour of Ellery for a third day

        Council votes on the new school

        Privacy
        """

    private func document(_ parser: PageParser, _ page: String = page) throws -> Document {
        try #require(parser.parse(text: page).value.first)
    }

    @Test func noiseStaysInPlaceWhenAskedFor() throws {
        let aside = try document(PageParser())
        let inPlace = try document(PageParser(noise: .inPlace))
        let share = "Share this article"
        #expect(!aside.body.contains { $0.plainText == share })
        #expect(aside.furniture.contains { $0.plainText == share })
        #expect(inPlace.body.contains { $0.plainText == share && $0.role == .boilerplate })
        #expect(!inPlace.furniture.contains { $0.plainText == share })
        #expect(inPlace.furniture.contains { $0.plainText == "Privacy" })
        #expect(aside.blocksInSourceOrder.count == inPlace.blocksInSourceOrder.count)
    }

    @Test func preferenceMovesDoubtfulBlocksAlone() throws {
        let recall = try document(PageParser(preference: .recall)).body.count
        let balanced = try document(PageParser()).body.count
        let precision = try document(PageParser(preference: .precision)).body.count
        #expect(recall >= balanced)
        #expect(balanced >= precision)
        #expect(precision >= 1)
    }

    @Test func siteLanguageDecidesWhereTheTextIsOpen() throws {
        let numbers = "12 345 678"
        #expect(try document(PageParser(), numbers).language == nil)
        #expect(try document(PageParser(siteLanguage: "fr"), numbers).language == "fr")
        #expect(try document(PageParser(siteLanguage: "fr")).language == "en")
    }

    @Test func organisationStandsInWhereThePageNamesNone() throws {
        let parser = PageParser(organisation: "Arden Ferries")
        let facts = try document(parser).facts.filter { $0.field == .organisation && $0.isChosen }
        #expect(facts.map(\.value) == ["Arden Ferries"])
        #expect(facts.map(\.decision.rule) == ["fact.organisation-given"])
    }

    @Test func aListingIsNoArticle() throws {
        var page = "Home\nNews\nContact\n\n"
        for (day, title) in [
            (12, "Council opens a new ferry line"), (10, "Chair meets the ministers of transport"),
            (7, "Rescue stations receive six new boats"),
            (2, "Council publishes its yearly report"),
            (1, "Museum opens a wing for its boats"),
        ] {
            page += "\(day) June 2025\n\(title)\n"
            page +=
                "The council said more about this on Thursday, and it will say what it costs ...\n"
            page += "Read more\n\n"
        }
        let outcome = PageParser().parse(text: page + "Privacy\n")
        #expect(outcome.diagnostics.contains { $0.code == .pageListing && $0.source != nil })
        #expect(outcome.value.first?.body.isEmpty == true)
        #expect(outcome.value.first?.headlines.isEmpty == true)
    }

    @Test func furnitureAloneIsNoArticle() throws {
        let page =
            "Home\nAbout us\nNews\nPress releases\nContact\nEN\nFR\nSearch\n© 2025 Lake Council\n"
        let outcome = PageParser().parse(text: page)
        #expect(outcome.diagnostics.contains { $0.code == .pageNoArticle })
        #expect(outcome.value.first?.body.isEmpty == true)
    }

    @Test func overruledBlocksNameTheModelAndTheRule() throws {
        let document = try document(PageParser())
        for block in document.blocksInSourceOrder {
            guard let decision = block.decision, decision.rule.rawValue.hasPrefix("model.") else {
                continue
            }
            #expect(decision.reason.contains("; not "))
        }
    }

    @Test func wrappedTextWithoutBlanksIsJoinedWithoutAny() throws {
        let line = String(repeating: "湖区理事会周四开通新航线服务六座岛屿居民", count: 2)
        let last = String(line.prefix(20)) + "。"
        let page = "湖区新闻\n\n" + [line, line, line, line, last].joined(separator: "\n") + "\n"
        let texts = try Page(Array(page.utf8)).blocks.map(\.text)
        #expect(texts.count == 2)
        #expect(texts.last?.contains(" ") == false)
    }

    @Test func marksOfTerminalBrowsersAreFurniture() throws {
        let page =
            "(BUTTON) Next\nIFRAME: https://lake.example/frame\n[logo-print.png]\n____________ Search\n"
        let blocks = try Page(Array(page.utf8)).blocks
        #expect(blocks.count == 4)
        #expect(blocks.allSatisfy { $0.isFurniture })
    }
}
