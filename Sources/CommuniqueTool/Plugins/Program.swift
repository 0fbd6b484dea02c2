import Communique
import CommuniqueJSON
import SystemPackage

/// A program of another language that takes bytes on standard input and gives bytes on standard output.
struct Program: Sendable {
    /// What remarks and errors call it: `filter './tidy.py'`.
    let name: String
    /// The file that is run.
    let path: FilePath
    /// What it is given, the name by which it knows itself first.
    let arguments: [String]
    /// How long one run may take.
    let timeLimit: Duration

    /// What the program makes of `input`, with what it says on standard error as remarks.
    func output(for input: [UInt8]) throws(ProgramError) -> Outcome<[UInt8]> {
        var (output, ending) = try run(on: input)
        output.trimErrors()
        let remarks = ProgramRemarks(output, of: name)
        switch ending {
        case .status(0): return Outcome(output.bytes, diagnostics: remarks.diagnostics)
        case .status, .signal: throw ProgramError(name, .ended(ending), remarks)
        }
    }

    /// The documents in native JSON that the program makes of `input`.
    func documents(for input: [UInt8]) throws(ProgramError) -> Outcome<[Document]> {
        let output = try output(for: input)
        do throws(NativeJSONError) {
            let documents = try NativeJSONParser().parse(output.value)
            return Outcome(
                documents.value,
                diagnostics: output.diagnostics + documents.diagnostics.map(unplaced)
            )
        } catch {
            throw ProgramError(name, .noDocument(error), remarks: output.diagnostics)
        }
    }

    private func run(
        on input: [UInt8]
    ) throws(ProgramError) -> (ChildProcess.Output, ChildProcess.Ending) {
        do throws(ChildProcess.Fault) {
            var process = try ChildProcess(path, arguments: arguments)
            return try process.exchange(
                input,
                outputLimit: Limits().inputBytes,
                until: ContinuousClock.now + timeLimit
            )
        } catch {
            switch error {
            case .system(let error): throw ProgramError(name, .system(error))
            case .late: throw ProgramError(name, .late(timeLimit))
            case .flood: throw ProgramError(name, .flood)
            }
        }
    }

    /// A remark without its place, which is one in what the program wrote and not in the input.
    private func unplaced(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        let place = diagnostic.source.map { " at \($0.start.line):\($0.start.column)" } ?? ""
        diagnostic.message = "\(name) gave\(place): \(diagnostic.message)"
        diagnostic.source = nil
        return diagnostic
    }
}
