import ArgumentParser
import Communique

/// Hears what parsers and renderers have to say about files.
protocol RemarkSink {
    /// Takes the remarks about `file`.
    func report(_ diagnostics: [Diagnostic], file: String)
}

extension RemarkSink {
    /// What a parser, a filter or a renderer makes of `file`, after its remarks were reported.
    ///
    /// - Throws: ``ToolError``, when it fails or has an error to remark.
    func value<Value>(of file: String, _ work: () throws -> Outcome<Value>) throws -> Value {
        let outcome: Outcome<Value>
        do { outcome = try work() } catch {
            throw ToolError(error, file: file, reportingTo: self)
        }
        report(outcome.diagnostics, file: file)
        if outcome.severity == .error { throw ToolError(.data, file: file, nil) }
        return outcome.value
    }
}

/// One run of a command: keeps its remarks and its exit status, and ends it in good order.
///
/// A class, for it stands for the process itself: there is one, and every part of a run reports to
/// it.
final class ToolSession: RemarkSink {
    private let printer: DiagnosticPrinter
    private let logFile: OutputFile?
    private var log = DiagnosticLog()
    private var status = ExitStatus.success
    private var pipeIsBroken = false

    init(log: OutputFile?, verbosity: DiagnosticPrinter.Verbosity) {
        logFile = log
        printer = DiagnosticPrinter(verbosity: verbosity)
    }

    /// Whether nothing has failed so far.
    var hasSucceeded: Bool { status == .success }

    /// Reports what a parser or a renderer had to say about `file`.
    func report(_ diagnostics: [Diagnostic], file: String) {
        print(diagnostics, file: file)
        log(diagnostics, file: file)
    }

    /// Prints remarks that are in the log already.
    func print(_ diagnostics: [Diagnostic], file: String) {
        StandardStreams.report(printer.text(of: diagnostics, file: file))
    }

    /// Writes remarks about `file` to the log alone, for a command that shows them by itself.
    func log(_ diagnostics: [Diagnostic], file: String) {
        if logFile != nil { log.add(diagnostics, file: file) }
    }

    /// Reports an error; the first one gives the run its status.
    func fail(_ error: ToolError) {
        if status == .success { status = error.status }
        guard let message = error.message else { return }
        report([Diagnostic(error.status.code, .error, message)], file: error.file)
    }

    /// Writes a result to standard output.
    func writeResult(_ bytes: [UInt8]) throws {
        try StandardStreams.write(bytes)
    }

    /// Does `work`, and turns what it throws into remarks.
    ///
    /// - Throws: `BrokenPipe`, for then no further work makes sense.
    func attempt(_ work: () throws -> Void) throws {
        do { try work() } catch let error as ToolError { fail(error) }
    }

    /// Does the work of the run, writes the log and throws the exit status of a run that failed.
    func finish(_ work: () throws -> Void) throws {
        do {
            try attempt(work)
            try attempt(StandardStreams.closeOutput)
        } catch is StandardStreams.BrokenPipe {
            pipeIsBroken = true
        }
        try end()
    }

    /// Does the work of the run as ``finish(_:)-(()->_)``, for work that waits.
    func finish(_ work: () async throws -> Void) async throws {
        do {
            do { try await work() } catch let error as ToolError { fail(error) }
            try attempt(StandardStreams.closeOutput)
        } catch is StandardStreams.BrokenPipe {
            pipeIsBroken = true
        }
        try end()
    }

    private func end() throws {
        if let logFile { try attempt { try logFile.write(log.bytes) } }
        if pipeIsBroken { StandardStreams.endByBrokenPipe() }
        if status != .success { throw ExitCode(status.rawValue) }
    }
}

/// Keeps remarks that are shown in another way than others, and hands them on to the log.
final class LoggedRemarks: RemarkSink {
    private let session: ToolSession
    private(set) var diagnostics: [Diagnostic] = []

    init(_ session: ToolSession) { self.session = session }

    func report(_ diagnostics: [Diagnostic], file: String) {
        self.diagnostics += diagnostics
        session.log(diagnostics, file: file)
    }
}
