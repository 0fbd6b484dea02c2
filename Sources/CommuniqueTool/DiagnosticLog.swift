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
            json.members(of: diagnostic)
            json.endObject()
            bytes += json.bytes
            bytes.append(0x0A)
        }
    }
}

extension JSONWriter {
    /// Writes what a remark says, as members of the object that is open.
    mutating func members(of diagnostic: Diagnostic) {
        member("code", diagnostic.code.rawValue)
        member("severity", diagnostic.severity.rawValue)
        member("message", diagnostic.message)
        member("feature", diagnostic.feature?.rawValue)
        guard let source = diagnostic.source else { return }
        member("line", source.start.line)
        member("column", source.start.column)
        member("offset", source.start.offset)
        member("endLine", source.end.line)
        member("endColumn", source.end.column)
        member("endOffset", source.end.offset)
    }
}
