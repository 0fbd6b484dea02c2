import Communique

/// Sets remarks as compilers print them: `file:line:column: severity: message [code]`.
struct DiagnosticPrinter {
    /// Which remarks are printed.
    enum Verbosity {
        /// Errors.
        case quiet
        /// Errors and warnings; of many that are alike the first few.
        case normal
        /// All.
        case verbose
    }

    let verbosity: Verbosity

    /// How many remarks that are alike are printed for one file: a page with sixty list items that
    /// a format cannot hold would else bury the one remark that matters.
    private static let alikeLimit = 3

    /// The lines for `diagnostics`, each ended by a line feed.
    func text(of diagnostics: [Diagnostic], file: String) -> String {
        var text = ""
        var counts: [Likeness: Int] = [:]
        var crowded: [Likeness] = []
        for diagnostic in diagnostics where isPrinted(diagnostic.severity) {
            let likeness = Likeness(diagnostic)
            let count = counts[likeness, default: 0] + 1
            counts[likeness] = count
            if verbosity != .verbose, count > Self.alikeLimit {
                if count == Self.alikeLimit + 1 { crowded.append(likeness) }
            } else {
                text += line(diagnostic, file: file)
            }
        }
        for likeness in crowded {
            let more = counts[likeness, default: 0] - Self.alikeLimit
            let subject = likeness.feature.map { " about \($0.rawValue)" } ?? ""
            text += "\(file): \(likeness.severity.rawValue): \(more) more like this\(subject), "
            text += "see --verbose or --log [\(likeness.code.rawValue)]\n"
        }
        return text
    }

    private func line(_ diagnostic: Diagnostic, file: String) -> String {
        let place = diagnostic.source == nil ? "\(file): " : "\(file):"
        // A remark may quote the page; what it quotes must not forge a line or steer a terminal.
        return place + Self.printable(diagnostic.description) + "\n"
    }

    /// The text without anything that would move a terminal on or back.
    static func printable(_ text: String) -> String { text.map(printable).joined() }

    private static func printable(_ character: Character) -> String {
        guard
            character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return String(character) }
        return character.unicodeScalars.map { $0.escaped(asASCII: false) }.joined()
    }

    private func isPrinted(_ severity: Diagnostic.Severity) -> Bool {
        switch verbosity {
        case .quiet: severity == .error
        case .normal: severity >= .warning
        case .verbose: true
        }
    }

    /// What makes two remarks alike.
    private struct Likeness: Hashable {
        var severity: Diagnostic.Severity
        var code: Diagnostic.Code
        var feature: Diagnostic.Feature?

        init(_ diagnostic: Diagnostic) {
            severity = diagnostic.severity
            code = diagnostic.code
            feature = diagnostic.feature
        }
    }
}
