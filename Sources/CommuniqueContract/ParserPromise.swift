/// What every `DocumentParser` promises, by the numbers of its doc comment.
public enum ParserPromise: Int, Hashable, Sendable, CaseIterable {
    /// Equal input gives an equal outcome.
    case isDeterministic = 1
    /// Damaged input gives an error of the parser's own type or documents; the parser returns.
    case standsAnyInput = 2
    /// Each word of the input is in a document, or a remark or an error says what became of it.
    case keepsWords = 3
    /// Places of blocks, facts and remarks lie within the input.
    case placesAreTrue = 4
    /// Input without a document gives none and says so.
    case reportsEmptiness = 5
    /// Input of any size is read, and documents nest no deeper than the limits.
    case standsAnySize = 6
    /// Parsing at one time is safe.
    case isConcurrent = 7
    /// What was parsed before changes nothing.
    case isStateless = 8
    /// In a task that was cancelled the whole input is read, or nothing with an error that says so.
    case cancelsWhole = 9

    /// The promise in a few words.
    public var title: String {
        switch self {
        case .isDeterministic: "equal input gives an equal outcome"
        case .standsAnyInput: "any input is safe"
        case .keepsWords: "no word is lost in silence"
        case .placesAreTrue: "places lie within the input"
        case .reportsEmptiness: "input without a document is told of"
        case .standsAnySize: "limits hold"
        case .isConcurrent: "concurrent use is safe"
        case .isStateless: "the order of calls means nothing"
        case .cancelsWhole: "a cancelled task gives all or nothing"
        }
    }

    func violation(given: String, expected: String, seen: String) -> Violation {
        Violation(rawValue, title, given: given, expected: expected, seen: seen)
    }
}
