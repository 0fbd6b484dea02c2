import Communique
import Testing

@testable import CommuniquePage

/// Pages that hold several texts, and marks that stand alone on their lines.
@Suite struct SeveralArticlesTests {
    private static let ferry = """
        Ferry company of Arden buys two electric ships
        18 April 2025
        The ferry company of Arden has bought two electric ships for the northern lakes, it said on Friday.
        The ships will carry two hundred passengers each and replace two vessels that were built in 1974.
        The town council of Arden has paid a third of the price, and the state another third of it.
        The old vessels will be sold to a museum that wants to show them on the lower lake next summer.
        A third ship may follow in two years if the number of passengers grows as the company expects.
        """
    private static let boats = """
        Lake Council prepares its stations for winter
        17 April 2025
        The Lake Council met on Thursday to discuss what its rescue stations need before the ice comes.
        It will buy six boats with heated cabins and forty dry suits, the chair explained after the meeting.
        Each of the boats can carry twelve people and two stretchers, and has a crane for small vessels.
        The member states will pay for them in equal parts over a period of five years, as was agreed.
        Volunteers from all of the towns around the northern lakes will be trained for a year without any fee.
        """

    @Test func eachOfSeveralArticlesIsADocument() {
        let page = Self.ferry + "\n* * *\n" + Self.boats
        let outcome = PageParser().parse(text: page)
        let titles = outcome.value.map { $0.headline?.text }
        #expect(
            titles == [
                "Ferry company of Arden buys two electric ships",
                "Lake Council prepares its stations for winter",
            ]
        )
        #expect(outcome.value.map { $0.dates.shown?.iso8601 } == ["2025-04-18", "2025-04-17"])
        #expect(outcome.diagnostics.map(\.code).contains(.pageSeveralArticles))
    }

    @Test func anArticleThatNothingPartsFromAnotherStaysAndIsReported() {
        let outcome = PageParser().parse(text: Self.ferry + "\n" + Self.boats)
        #expect(outcome.value.count == 1)
        let doubt = outcome.diagnostics.first { $0.code == .pageFurtherArticle }
        #expect(doubt?.source?.start.line == 8)
    }

    @Test func teasersBehindAnArticleAreNoArticles() {
        let page =
            Self.ferry + """

                Share this article
                Storm closes the harbour of Ellery for a third day
                16 April 2025
                The harbour of Ellery will stay closed on Thursday, as the waves are four metres high.
                Council of Arden votes on the new school at last
                15 April 2025
                The council of Arden has voted for the new school, which opens in two years from now.
                """
        let outcome = PageParser().parse(text: page)
        #expect(outcome.value.count == 1)
        #expect(!outcome.diagnostics.map(\.code).contains(.pageFurtherArticle))
    }

    @Test func aLoneMarkIsJoinedToItsText() throws {
        let page = try Page(Array("Text:\n-\nsix boats;\n-\nforty suits.\n1.\n\n2.\n".utf8))
        #expect(
            page.blocks.map(\.text) == ["Text:", "- six boats;", "- forty suits.", "1.", "2."]
        )
    }

    @Test func acrossEmptyLinesMarksAndTextsTakeTurns() throws {
        let list = try Page(Array("•\n\nsix boats\n\n•\n\nforty suits\n".utf8))
        #expect(list.blocks.map(\.text) == ["• six boats", "• forty suits"])
        let icons = try Page(Array("*\n\n*\n\nThe council met on Thursday.\n".utf8))
        #expect(icons.blocks.map(\.text) == ["*", "*", "The council met on Thursday."])
    }
}
