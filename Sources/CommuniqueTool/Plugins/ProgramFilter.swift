import Communique
import CommuniqueJSON
import SystemPackage

/// A filter that pipes the native JSON of a document through a program and reads it back.
struct ProgramFilter: DocumentFilter {
    let program: Program

    var name: String { program.name }

    func filter(_ document: Document) throws(ProgramError) -> Outcome<Document> {
        let sent = NativeJSONRenderer().render(document)
        let received = try program.documents(for: sent.value)
        guard let first = received.value.first, received.value.count == 1 else {
            let cause = ProgramError.Cause.several(received.value.count)
            throw ProgramError(name, cause, remarks: received.diagnostics)
        }
        return Outcome(first, diagnostics: sent.diagnostics + received.diagnostics)
    }
}

extension Program {
    /// A filter as the command line gives it: a line for the shell.
    static func filter(_ line: String, timeLimit: Duration) -> Program {
        Program(
            name: "filter '\(line)'",
            path: "/bin/sh",
            arguments: ["sh", "-c", line],
            timeLimit: timeLimit
        )
    }
}
