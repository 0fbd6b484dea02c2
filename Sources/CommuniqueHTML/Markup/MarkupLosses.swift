package import Communique

/// What the markup could not hold as it is, each kind of loss counted, with its first place.
package struct MarkupLosses {
    private struct Loss: Hashable {
        var code: Diagnostic.Code
        var severity: Diagnostic.Severity
        var feature: Diagnostic.Feature
        var message: String
    }

    private var losses: [Loss] = []
    private var places: [Loss: (count: Int, first: SourceRange?)] = [:]

    package init() {}

    mutating func add(
        _ code: Diagnostic.Code,
        _ feature: Diagnostic.Feature,
        _ message: String,
        _ severity: Diagnostic.Severity = .note,
        at source: SourceRange?
    ) {
        let loss = Loss(code: code, severity: severity, feature: feature, message: message)
        if let (count, first) = places[loss] {
            places[loss] = (count + 1, first)
        } else {
            losses.append(loss)
            places[loss] = (1, source)
        }
    }

    /// A remark for each kind of loss, in the order in which they arose first.
    package func diagnostics(prefix: String = "") -> [Diagnostic] {
        losses.map { loss in
            let (count, first) = places[loss] ?? (1, nil)
            return Diagnostic(
                loss.code,
                loss.severity,
                prefix + loss.message + (count == 1 ? "" : " (\(count) times)"),
                feature: loss.feature,
                source: first
            )
        }
    }
}
