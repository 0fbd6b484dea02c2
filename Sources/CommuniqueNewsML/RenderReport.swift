import Communique

/// Collects what a renderer has to say.
struct RenderReport {
    fileprivate(set) var diagnostics: [Diagnostic] = []

    /// The format has no place for `feature`.
    mutating func notRepresented(
        _ feature: Diagnostic.Feature,
        _ message: String,
        severity: Diagnostic.Severity = .warning,
        at source: SourceRange? = nil
    ) {
        diagnostics.append(
            Diagnostic(.notRepresented, severity, message, feature: feature, source: source)
        )
    }

    /// The format holds `feature` in less detail.
    mutating func narrowed(
        _ feature: Diagnostic.Feature,
        _ message: String,
        severity: Diagnostic.Severity = .note,
        at source: SourceRange? = nil
    ) {
        diagnostics.append(
            Diagnostic(.narrowed, severity, message, feature: feature, source: source)
        )
    }

    /// A value that the format demands was filled in.
    mutating func assumed(
        _ feature: Diagnostic.Feature,
        _ message: String,
        severity: Diagnostic.Severity = .note
    ) {
        diagnostics.append(Diagnostic(.assumed, severity, message, feature: feature))
    }

    /// What another writer said.
    mutating func append(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

    /// Characters that the format forbids were replaced; nothing is said about none.
    mutating func replaced(
        _ count: Int,
        in feature: Diagnostic.Feature,
        at source: SourceRange? = nil
    ) {
        guard count > 0 else { return }
        let what =
            count == 1 ? "a character that XML forbids was" : "characters that XML forbids were"
        diagnostics.append(
            Diagnostic(
                .replacedCharacters,
                .warning,
                "\(count == 1 ? "" : "\(count) ")\(what) replaced by U+FFFD",
                feature: feature,
                source: source
            )
        )
    }
}

extension RenderReport {
    /// Takes over a remark.
    mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
