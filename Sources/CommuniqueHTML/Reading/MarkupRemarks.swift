import Communique

/// What a reader of markup has to say: one remark of a kind, with its first place and a count.
struct MarkupRemarks {
    /// What there is to say.
    enum Kind: Int, CaseIterable {
        case tooManyBlocks, nesting, unseenText, unsafeLink, mediumWithoutAddress, lostLink,
            movedMedium

        var diagnostic: (code: Diagnostic.Code, Diagnostic.Severity, message: String) {
            switch self {
            case .tooManyBlocks:
                (
                    "markup.too-many-blocks", .error,
                    "the text has too many blocks; what comes behind this place is lost"
                )
            case .nesting:
                ("markup.nesting", .warning, "what nests too deep keeps its text alone")
            case .unseenText:
                (
                    "markup.unseen-text", .note,
                    "text that readers of the page do not see is left out"
                )
            case .unsafeLink:
                ("markup.unsafe-link", .note, "a link that leads to no page keeps its text alone")
            case .mediumWithoutAddress:
                ("markup.medium-without-address", .note, "a medium has no address to keep")
            case .lostLink:
                ("markup.lost-link", .note, "a link in the name of an author keeps its text alone")
            case .movedMedium:
                ("markup.moved-medium", .note, "a medium within a text comes behind the text")
            }
        }
    }

    private var counts: [Kind: Int] = [:]
    private var places: [Kind: SourcePosition] = [:]

    mutating func add(_ kind: Kind, at position: SourcePosition?) {
        counts[kind, default: 0] += 1
        if counts[kind] == 1, let position { places[kind] = position }
    }

    var diagnostics: [Diagnostic] {
        Kind.allCases.compactMap { kind in
            guard let count = counts[kind] else { return nil }
            let (code, severity, message) = kind.diagnostic
            return Diagnostic(
                code,
                severity,
                count == 1 ? message : "\(message) (\(count) times)",
                source: places[kind].map { SourceRange(start: $0, end: $0) }
            )
        }
    }
}
