import Communique

/// Finds out the facts about a document, each with the place it stands at and the rule that found it.
struct FactFinder {
    let page: Page
    let article: Article
    let verdicts: [Verdict]
    let languages: BlockLanguages
    let options: PageParser
    var facts: [Fact] = []

    /// Adds the facts to `document`, and fills its typed fields from those chosen.
    static func addFacts(
        to document: inout Document, page: Page, article: Article, verdicts: [Verdict],
        languages: BlockLanguages, options: PageParser
    ) {
        var finder = FactFinder(
            page: page, article: article, verdicts: verdicts, languages: languages, options: options)
        finder.findTitle(&document)
        finder.findDate(&document)
        document.facts = finder.facts
    }

    /// The indices of the blocks that were taken for `role`.
    func indices(of role: Block.Role) -> [Int] { verdicts.indices.filter { verdicts[$0].role == role } }

    /// Adds candidates, the first of which is chosen.
    mutating func add(_ field: Fact.Field, _ candidates: [Candidate]) {
        var seen: Set<String> = []
        for candidate in candidates where seen.insert(candidate.value).inserted {
            facts.append(
                Fact(
                    field, candidate.value, isChosen: seen.count == 1,
                    decision: Decision(
                        rule: candidate.rule, confidence: candidate.confidence,
                        reason: candidate.reason),
                    source: candidate.block.map { page.blocks[$0].source }))
        }
    }

    /// A value that a fact may have.
    struct Candidate {
        var value: String
        var rule: Decision.RuleName
        var confidence: Int
        var reason: String
        var block: Int?
    }
}

extension FactFinder {
    mutating func findTitle(_ document: inout Document) {
        if let index = article.titles.first {
            document.headlines = [LocalizedText(page.blocks[index].text)]
        }
        if let subtitle = indices(of: .subtitle).first {
            document.subtitles = [LocalizedText(page.blocks[subtitle].text)]
        }
    }
    mutating func findDate(_ document: inout Document) {
        for index in indices(of: .date) {
            if let date = page.blocks[index].dates.first?.resolved(year: nil) {
                document.dates.created = date
                return
            }
        }
    }
}
