/// What every `DocumentFilter` promises, by the numbers of its doc comment.
public enum FilterPromise: Int, Hashable, Sendable, CaseIterable {
    /// Equal documents give equal documents and equal remarks.
    case isDeterministic = 1
    /// Any document is taken, or refused with an error of the filter's own type.
    case standsAnyDocument = 2
    /// What the filter is not about comes through.
    case keepsParts = 3
    /// Each word comes through, or was in what the filter is about, or is told of as lost.
    case keepsWords = 4
    /// Ids are unique, translations lead to blocks that are there, places are those of the input.
    case keepsDocumentsWhole = 5
    /// Filterings at one time do not disturb each other.
    case isConcurrent = 6
    /// What was filtered before changes nothing.
    case isStateless = 7

    /// The promise in a few words.
    public var title: String {
        switch self {
        case .isDeterministic: "equal documents give equal documents"
        case .standsAnyDocument: "any document is safe"
        case .keepsParts: "what the filter is not about comes through"
        case .keepsWords: "no word is lost in silence"
        case .keepsDocumentsWhole: "documents stay whole"
        case .isConcurrent: "concurrent use is safe"
        case .isStateless: "the order of calls means nothing"
        }
    }

    func violation(given: String, expected: String, seen: String) -> Violation {
        Violation(rawValue, title, given: given, expected: expected, seen: seen)
    }
}
