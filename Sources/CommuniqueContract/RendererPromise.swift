/// What every `DocumentRenderer` promises, by the numbers of its doc comment.
public enum RendererPromise: Int, Hashable, Sendable, CaseIterable {
    /// Equal documents give equal output and equal remarks.
    case isDeterministic = 1
    /// Whatever characters a document holds, the output is well formed and the renderer returns.
    case standsAnyText = 2
    /// Each part of the model shows in the output or is named in a remark on its loss.
    case reportsParts = 3
    /// Each word of the text is in the output, or the part that held it is named as lost.
    case keepsWords = 4
    /// Documents of any depth and size are rendered.
    case standsAnySize = 5
    /// Renderings at one time do not disturb each other.
    case isConcurrent = 6
    /// What was rendered before changes nothing.
    case isStateless = 7

    /// The promise in a few words.
    public var title: String {
        switch self {
        case .isDeterministic: "equal documents give equal output"
        case .standsAnyText: "any text is safe"
        case .reportsParts: "each part is written or reported"
        case .keepsWords: "no word is lost in silence"
        case .standsAnySize: "limits hold"
        case .isConcurrent: "concurrent use is safe"
        case .isStateless: "the order of calls means nothing"
        }
    }

    func violation(given: String, expected: String, seen: String) -> Violation {
        Violation(rawValue, title, given: given, expected: expected, seen: seen)
    }
}
