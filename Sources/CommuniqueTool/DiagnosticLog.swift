import Communique
import CommuniqueJSON

/// The remarks of a run as JSON lines: `file`, `code`, `severity`, `message`, and where they are
/// known `feature`, `line`, `column`, `offset`, `endLine`, `endColumn`, `endOffset`.
struct DiagnosticLog {
    /// The lines so far.
    private(set) var bytes: [UInt8] = []

    mutating func add(_ diagnostics: [Diagnostic], file: String) {
        for diagnostic in diagnostics {
            var json = JSONWriter()
            json.beginObject()
            json.member("file", file)
            json.member("code", diagnostic.code.rawValue)
            json.member("severity", diagnostic.severity.rawValue)
            json.member("message", diagnostic.message)
            json.member("feature", diagnostic.feature?.rawValue)
            if let source = diagnostic.source {
                json.member("line", source.start.line)
                json.member("column", source.start.column)
                json.member("offset", source.start.offset)
                json.member("endLine", source.end.line)
                json.member("endColumn", source.end.column)
                json.member("endOffset", source.end.offset)
            }
            json.endObject()
            bytes += json.bytes
            bytes.append(0x0A)
        }
    }
}
