import Communique

/// Finds the date of the text, and those of publication and change.
///
/// The date of the text itself, delivered, adopted or filed, goes before the date of publication,
/// which goes before that of the last change. Dates of teasers never count.
struct DateFinder {
    private let finder: FactFinder
    private let datelines: [FactFinder.LocatedDateline]
    private let year: Int?

    /// Makes a finder for a page whose datelines are known.
    init(_ finder: FactFinder, datelines: [FactFinder.LocatedDateline]) {
        self.finder = finder
        self.datelines = datelines
        year = finder.fallbackYear
    }

    /// When the page says it was published.
    var published: NewsDate? {
        for index in finder.blocks(of: .date) where isLabelled(index, .publishedLabel) {
            return date(of: index)
        }
        return nil
    }

    /// When the page says it was changed last.
    var modified: NewsDate? {
        for index in finder.page.blocks.indices.filter({ $0 >= finder.article.head.lowerBound })
        where isLabelled(index, .updatedLabel) {
            return last(of: index)?.resolved(year: year)
        }
        return nil
    }

    /// The candidates for the date of the text, the best first.
    func candidates() -> [FactFinder.Candidate] {
        var found: [FactFinder.Candidate] = []
        func add(
            _ date: NewsDate?,
            _ rule: Decision.RuleName,
            _ confidence: Int,
            _ reason: String,
            _ block: Int
        ) {
            guard let date else { return }
            let isReckoned = finder.page.blocks[block].dates.preferred?.calendar == .islamic
            found.append(
                .init(
                    value: date.withoutTime.iso8601,
                    rule: rule,
                    confidence: isReckoned ? confidence - 30 : confidence,
                    reason: isReckoned ? reason + ", reckoned from the Islamic calendar" : reason,
                    block: block
                )
            )
        }
        for located in datelines {
            add(
                located.dateline.date,
                "fact.date-of-dateline",
                92,
                "the date of the dateline",
                located.block
            )
        }
        for index in finder.article.titles {
            guard let date = dateInWording(of: index) else { continue }
            add(date, "fact.date-in-headline", 88, "belongs to the wording of the headline", index)
        }
        for index in finder.blocks(of: .subtitle) + finder.blocks(of: .byline) {
            guard let date = last(of: index), date.year != nil, date.day != nil else { continue }
            add(date.resolved(year: year), "fact.date-in-deck", 84, "stands in the deck", index)
        }
        for index in finder.blocks(of: .signature) {
            guard let date = finder.page.blocks[index].dates.preferred, date.year != nil else {
                continue
            }
            add(date.resolved(year: year), "fact.date-of-signing", 82, "the date of signing", index)
        }
        let blocks = finder.blocks(of: .date)
        for index in blocks
        where !isLabelled(index, .publishedLabel) && !isLabelled(index, .updatedLabel) {
            add(date(of: index), "fact.date-block", 80, "a date in the head of the article", index)
        }
        for index in finder.article.titles {
            let block = finder.page.blocks[index]
            guard block.keyBeforeDate != nil else { continue }
            add(
                last(of: index)?.resolved(year: year),
                "fact.date-glued",
                78,
                "glued to the headline by the site",
                index
            )
        }
        for index in blocks where isLabelled(index, .publishedLabel) {
            add(date(of: index), "fact.date-published", 76, "the date of publication", index)
        }
        for index in finder.opening.prefix(1) {
            guard let date = finder.page.blocks[index].dates.preferred,
                date.tokens.lowerBound <= 30,
                date.day != nil
            else { continue }
            add(
                date.resolved(year: year),
                "fact.date-in-text",
                55,
                "stands in the first paragraph",
                index
            )
        }
        for index in blocks where isLabelled(index, .updatedLabel) {
            add(date(of: index), "fact.date-updated", 50, "the date of the last change", index)
        }
        for index in finder.page.blocks.indices
        where index > finder.article.bodyEnd && finder.verdicts[index].role == .boilerplate {
            guard let found = finder.page.blocks[index].dates.preferred, found.year != nil,
                finder.page.blocks[index].words <= 12
            else { continue }
            add(
                found.resolved(year: year),
                "fact.date-of-footer",
                40,
                "a date behind the article",
                index
            )
        }
        return found
    }

    private func date(of index: Int) -> NewsDate? {
        finder.page.blocks[index].dates.preferred?.resolved(year: year)
    }

    /// The last date of a block; of one day in two calendars, the Gregorian date.
    private func last(of index: Int) -> FoundDate? {
        let dates = finder.page.blocks[index].dates
        return dates.contains { $0.calendar != nil } ? dates.preferred : dates.last
    }

    private func isLabelled(_ index: Int, _ cue: Cue) -> Bool {
        let block = finder.page.blocks[index]
        guard !block.dates.isEmpty else { return false }
        return block.label?.cues.has(cue) == true || block.starts.has(cue)
    }

    /// A date that belongs to the wording of a headline: it is named and not merely in digits behind it.
    private func dateInWording(of index: Int) -> NewsDate? {
        let block = finder.page.blocks[index]
        guard let date = last(of: index), date.day != nil,
            date.year != nil || block.dates.count == 1
        else { return nil }
        let isGlued =
            block.keyBeforeDate != nil
            && finder.article.titles.contains {
                finder.page.blocks[$0].key == block.keyBeforeDate
            }
        let isDigits = date.tokens.count == 5 && !block.text.contains("年")
        return isGlued || isDigits ? nil : date.resolved(year: year)
    }
}
