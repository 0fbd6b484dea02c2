import Communique

/// What one place of a page says of the page as a whole.
///
/// Claims come from many places that do not know of each other; which of them the page is taken to
/// mean is decided when all are there.
struct Claim: Hashable, Sendable {
    /// What it is about.
    var field: Fact.Field
    /// What is said, with single blanks and without markup: a date as ISO 8601, an address as it came.
    var value: String
    /// The rule that found it.
    var rule: Decision.RuleName
    /// How much the place is to be trusted, 0 to 100.
    var confidence: Int
    /// What the place is, for a reader of a log.
    var reason: String
    /// Where it stands in the page.
    var source: SourceRange?
    /// The date, where the claim is one.
    var date: NewsDate?
    /// The same date with day and month the other way round, where its digits may mean both.
    var swappedDate: NewsDate?
    /// Whether an author is a person or a body, where the place says so.
    var nature: Party.Nature?
    /// The node of the page that it was read from.
    var node: Int

    init(
        _ field: Fact.Field,
        _ value: String,
        rule: Decision.RuleName,
        confidence: Int,
        reason: String,
        node: Int,
        source: SourceRange? = nil
    ) {
        self.field = field
        self.value = value
        self.rule = rule
        self.confidence = min(100, max(0, confidence))
        self.reason = reason
        self.node = node
        self.source = source
    }

    /// The claim as a fact of a document.
    func fact(isChosen: Bool, because more: String? = nil) -> Fact {
        Fact(
            field,
            value,
            isChosen: isChosen,
            decision: Decision(
                rule: rule,
                confidence: confidence,
                reason: more.map { "\(reason); \($0)" } ?? reason
            ),
            source: source
        )
    }
}
