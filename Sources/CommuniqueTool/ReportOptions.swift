import ArgumentParser
import SystemPackage

/// What is said about the run, and where.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write every remark to a file, a JSON object per line.",
            valueName: "file"
        ),
        completion: .file()
    )
    var log: String?

    @Flag(name: [.customShort("q"), .long], help: "Print errors only.")
    var quiet = false

    @Flag(name: [.customShort("v"), .long], help: "Print every remark, notes too.")
    var verbose = false

    mutating func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
        if log == "" { throw ValidationError("The name of the log is empty.") }
    }

    /// Refuses a log that would take the place of an input.
    func checkLog(sparing reading: ReadingOptions) throws {
        guard let log, let status = try? Stat(FilePath(log)), status.type == .regular,
            reading.inputFiles.contains(FileIdentity(status))
        else { return }
        throw ValidationError("The log would be written over an input, '\(log)'.")
    }

    /// The session that the options ask for.
    func session() -> ToolSession {
        ToolSession(
            log: log.map { OutputFile(FilePath($0)) },
            verbosity: quiet ? .quiet : verbose ? .verbose : .normal
        )
    }
}
