import Communique

/// The remarks of a run as JSON lines: `file`, `code`, `severity`, `message`, and where they are
/// known `feature`, `line`, `column`, `offset`, `endLine`, `endColumn`, `endOffset`.
struct DiagnosticLog {
    /// The lines so far.
    private(set) var bytes: [UInt8] = []

    mutating func add(_ diagnostics: [Diagnostic], file: String) {
        for diagnostic in diagnostics {
            var members: [(String, JSONText)] = [
                ("file", .string(file)),
                ("code", .string(diagnostic.code.rawValue)),
                ("severity", .string(diagnostic.severity.rawValue)),
                ("message", .string(diagnostic.message)),
            ]
            if let feature = diagnostic.feature {
                members.append(("feature", .string(feature.rawValue)))
            }
            if let source = diagnostic.source {
                members += [
                    ("line", .number(source.start.line)),
                    ("column", .number(source.start.column)),
                    ("offset", .number(source.start.offset)),
                    ("endLine", .number(source.end.line)),
                    ("endColumn", .number(source.end.column)),
                    ("endOffset", .number(source.end.offset)),
                ]
            }
            bytes += JSONText.object(members).text.utf8
            bytes.append(0x0A)
        }
    }
}
