import Communique
import CommuniqueJSON
import SystemPackage

/// Why a program of another language gave nothing that can be used.
struct ProgramError: Error {
    enum Cause: Sendable {
        /// It cannot be started or reached.
        case system(Errno)
        /// It ended with a status other than 0, or by a signal.
        case ended(ChildProcess.Ending)
        /// It took longer than it may.
        case late(Duration)
        /// It wrote more than an input may have.
        case flood
        /// What it wrote is no document in native JSON.
        case noDocument(NativeJSONError)
        /// It gave another number of documents than one.
        case several(Int)
    }

    /// What the program is called.
    let program: String
    let cause: Cause
    /// What it wrote to standard error.
    let remarks: [Diagnostic]
    /// The last line of that, which says most often what is wrong.
    private let lastWords: String?

    init(_ program: String, _ cause: Cause, remarks: [Diagnostic] = []) {
        self.program = program
        self.cause = cause
        self.remarks = remarks
        lastWords = nil
    }

    /// Makes the error of a program that has said itself what is wrong: what it said are notes on it.
    init(_ program: String, _ cause: Cause, _ said: ProgramRemarks) {
        self.program = program
        self.cause = cause
        lastWords = said.lastLine
        remarks = said.diagnostics.map { diagnostic in
            var note = diagnostic
            note.severity = .note
            return note
        }
    }
}

extension ProgramError: CustomStringConvertible {
    /// The error in a sentence: `filter './tidy.py' ended with exit status 1: KeyError: 'kind'`.
    var description: String {
        let what =
            switch cause {
            case .system(let error): "cannot be run: \(error)"
            case .ended(.status(let status)): "ended with exit status \(status)"
            case .ended(.signal(let signal)): "was ended by signal \(signal)"
            case .late(let limit): "took longer than \(limit) and was stopped"
            case .flood: "wrote more than \(Limits().inputBytes) bytes and was stopped"
            case .noDocument(let error):
                "gave no document in native JSON: \(error.position.line):"
                    + "\(error.position.column) (byte \(error.position.offset)): "
                    + "\(error.message) [\(error.code.rawValue)]"
            case .several(let count): "gave \(count) documents in the place of one"
            }
        return "\(program) \(what)" + (lastWords.map { ": \($0)" } ?? "")
    }
}
