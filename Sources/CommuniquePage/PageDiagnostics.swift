public import Communique

extension Diagnostic.Code {
    /// The input holds no text.
    public static let pageEmpty: Self = "page.empty"
    /// The page has menus and the like, and no article.
    public static let pageNoArticle: Self = "page.no-article"
    /// The page lists articles, and is none itself.
    public static let pageListing: Self = "page.listing"
    /// The page holds several articles; each is a document.
    public static let pageSeveralArticles: Self = "page.several-articles"
    /// Another article may begin within the text.
    public static let pageFurtherArticle: Self = "page.further-article"
    /// No headline was found.
    public static let pageNoTitle: Self = "page.no-title"
    /// No date was found that is the text's.
    public static let pageNoDate: Self = "page.no-date"
    /// The date was reckoned from a calendar whose days no table tells for certain.
    public static let pageDateReckoned: Self = "page.date-reckoned"
    /// Several readings of a fact are near each other.
    public static let pageDoubtfulFact: Self = "page.doubtful-fact"
    /// The page has more bytes than the limit, and was not read.
    public static let pageTooLarge: Self = "page.too-large"
    /// The page has more blocks than the limit, and was not read.
    public static let pageTooManyBlocks: Self = "page.too-many-blocks"
    /// The task was cancelled, and the page was not read.
    public static let pageCancelled: Self = "page.cancelled"
}

/// Says what is doubtful in the reading of a page.
struct PageDiagnostics {
    /// The remarks on the texts of `page`, of which `several` says where they begin.
    static func remarks(on several: SeveralArticles, page: Page) -> [Diagnostic] {
        several.beginnings.map { index in
            several.isSure
                ? Diagnostic(
                    .pageSeveralArticles,
                    .note,
                    "another article of the page begins here: a document of its own",
                    source: page.blocks[index].source
                )
                : Diagnostic(
                    .pageFurtherArticle,
                    .warning,
                    "another article may begin here; it was left in the text",
                    source: page.blocks[index].source
                )
        }
    }

    /// The remarks on `document`, read from `page`.
    static func remarks(on document: Document, page: Page, _ article: Article) -> [Diagnostic] {
        guard let first = page.blocks.first, let last = page.blocks.last else {
            return [Diagnostic(.pageEmpty, .warning, "the page holds no text")]
        }
        let whole = SourceRange(start: first.source.start, end: last.source.end)
        guard article.isFound else {
            return [
                article.isListing
                    ? Diagnostic(
                        .pageListing,
                        .warning,
                        "the page lists other texts and is no article itself",
                        source: whole
                    )
                    : Diagnostic(
                        .pageNoArticle,
                        .warning,
                        "the page has no article, only furniture",
                        source: whole
                    )
            ]
        }
        var remarks: [Diagnostic] = []
        if document.headlines.isEmpty {
            remarks.append(
                Diagnostic(.pageNoTitle, .warning, "no headline was found", source: whole)
            )
        }
        if document.dates.shown == nil {
            remarks.append(
                Diagnostic(.pageNoDate, .note, "no date of the text was found", source: whole)
            )
        }
        if let fact = document.facts.first(where: { $0.field == .date && $0.isChosen }),
            let block = page.blocks.first(where: { $0.source == fact.source }),
            block.dates.preferred?.calendar == .islamic
        {
            remarks.append(
                Diagnostic(
                    .pageDateReckoned,
                    .note,
                    "the page gives its date in the Islamic calendar alone: \(fact.value) may be a day off",
                    source: fact.source
                )
            )
        }
        for fact in document.facts where fact.isChosen && fact.decision.confidence < 50 {
            remarks.append(
                Diagnostic(
                    .pageDoubtfulFact,
                    .note,
                    "the \(fact.field.rawValue) is a guess: \(fact.decision.reason)",
                    source: fact.source
                )
            )
        }
        return remarks
    }
}
