import Communique
import CommuniqueText
import TestSupport
import Testing

@testable import CommuniquePage

/// The pages of `Docs/Rules` run as they stand.
@Suite struct RuleTests {
    /// Rules that no page is known to reach; their sections say so and have no pair.
    private static let unreached: Set<String> = ["fact.organisation-given"]

    @Test(arguments: try RulePage.allPairs())
    func pairHolds(_ pair: RulePair) {
        let document = Self.document(of: pair.input)
        let expected = ExpectedOutline(pair.expected)
        let found = expected.matched(Self.outline(of: document))
        if let diff = lineDiff(expected.text, found) {
            Issue.record("Docs/Rules/\(pair.file):\(pair.line)\n\(diff)\n\(document.treeDump)")
        }
        if let rule = pair.rule, !Self.decided(by: document).contains(rule) {
            Issue.record("\(rule) decides nothing in its own example:\n\(document.treeDump)")
        }
    }

    @Test func everyRuleHasASection() throws {
        let pages = try RulePage.all()
        for page in pages { #expect(page.faults.isEmpty, "\(page.name)") }
        let described = pages.flatMap(\.rules)
        let rules = try Self.ruleNames()
        #expect(rules.count > 100)
        #expect(Set(described).count == described.count, "a rule has two sections")
        for rule in rules.subtracting(described).sorted() {
            Issue.record("Docs/Rules has no section ### \(rule)")
        }
        for rule in Set(described).subtracting(rules).sorted() {
            Issue.record("### \(rule) is no rule of the tables")
        }
        let shown = Set(pages.flatMap(\.pairs).compactMap(\.rule))
        for rule in rules.subtracting(shown).subtracting(Self.unreached).sorted() {
            Issue.record("### \(rule) has no pair of page and outline")
        }
        #expect(shown.isDisjoint(with: Self.unreached))
    }

    @Test func everyRuleHasANameOfItsZone() {
        let names = Self.tables.map(\.name.rawValue)
        #expect(Set(names).count == names.count)
        for rule in Self.tables {
            #expect(!rule.reason.isEmpty)
            let zone = String(rule.name.rawValue.prefix { $0 != "." })
            #expect(["before", "head", "body", "talk", "tail"].contains(zone), "\(rule.name)")
        }
    }

    // MARK: What the tests read

    private static let tables = Rule.before + Rule.head + Rule.body + Rule.tail

    /// The names of all rules: those of the tables, and those that the finders of facts give. These
    /// have no table, so that their names are read from the source.
    private static func ruleNames() throws -> Set<String> {
        var names = Set(tables.map(\.name.rawValue))
        names.formUnion([BodyReview.text.rawValue, BodyReview.noText.rawValue])
        for path in try files(in: "Sources/CommuniquePage/Facts", suffix: ".swift") {
            for literal in try text(ofFile: path).split(separator: "\"")
            where literal.hasPrefix("fact.")
                && literal.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "." })
            {
                names.insert(String(literal))
            }
        }
        return names
    }

    private static func document(of page: String) -> Document {
        PageParser().parse(text: page).value.first ?? Document()
    }

    /// The lines of the outline, behind those of the chosen facts that an outline does not print.
    private static func outline(of document: Document) -> [String] {
        let others = document.facts.filter {
            $0.isChosen && !Fact.Field.printed.contains($0.field)
        }
        return others.map { "@\($0.field.rawValue)\t\($0.value)" }
            + document.rendered(as: .outline).value.split(separator: "\n").map(String.init)
    }

    /// The rules that decided a block or a chosen fact.
    private static func decided(by document: Document) -> Set<String> {
        var rules = Set(document.facts.filter(\.isChosen).map(\.decision.rule.rawValue))
        func visit(_ block: Block) {
            if let decision = block.decision { rules.insert(decision.rule.rawValue) }
            for child in block.children { visit(child) }
        }
        for block in document.blocksInSourceOrder { visit(block) }
        return rules
    }
}
