import Communique
import CommuniquePage
import CommuniqueText
import TestSupport
import Testing

/// The pages of `Tests/Corpus`, which are ours, scored against their gold.
@Suite struct CorpusTests {
    @Test func theReaderIsAsGoodAsItWas() throws {
        var total = CorpusScore()
        var table = ""
        let paths = try files(in: "Tests/Corpus", suffix: ".gold.tsv")
        #expect(paths.count >= 30)
        for path in paths {
            let gold = try text(ofFile: path)
            let page = try bytes(ofFile: String(path.dropLast(".gold.tsv".count)) + ".txt")
            let document = try #require(PageParser().parse(page).value.first)
            let outline = document.rendered(as: .outline).value
            var score = CorpusScore()
            score.add(gold: gold, outline: outline)
            total.add(gold: gold, outline: outline)
            table += "\(Self.shown(score))  \(path.split(separator: "/").last ?? "")\n"
        }
        let figures: [(String, Double, floor: Double)] = [
            ("segmentation", total.segmentation, 0.99),
            ("role", total.role, 0.88),
            ("language", total.language, 0.97),
            ("facts", total.fact, 0.68),
        ]
        for (name, value, floor) in figures where value < floor {
            Issue.record("\(name) \(value) is below \(floor)\n\(Self.shown(total))  all\n\(table)")
        }
    }

    private static func shown(_ score: CorpusScore) -> String {
        [score.segmentation, score.role, score.language, score.fact].map { value in
            let thousandths = Int((value * 1000).rounded())
            let digits = String(thousandths % 1000)
            return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count)
                + digits
        }.joined(separator: " ")
    }
}
