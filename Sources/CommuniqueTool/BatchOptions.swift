import ArgumentParser
import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// How many inputs are converted in one run.
struct BatchOptions: ParsableArguments {
    @Option(
        name: .customLong("output-dir"),
        help: ArgumentHelp(
            "A folder for the outputs, with the folders of the inputs in it; works on all cores.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var outputDir: String?

    @Option(
        help: ArgumentHelp(
            "How many inputs to work on at a time; else one, under --output-dir one per core.",
            valueName: "number"
        )
    )
    var jobs: Int?

    @Option(
        name: .customLong("files-from"),
        help: ArgumentHelp(
            "A file with the name of an input on each line; - is standard input.",
            valueName: "list"
        ),
        completion: .file()
    )
    var filesFrom: String?

    @Flag(
        name: .customLong("skip-existing"),
        help: "Pass over inputs whose output is there: continues a run that was interrupted."
    )
    var skipExisting = false

    /// Refuses options that mean nothing together.
    func check(reading: ReadingOptions, output: String?, target: OutputTarget) throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
        if outputDir == "" { throw ValidationError("The name of the output folder is empty.") }
        if outputDir != nil, output != nil {
            throw ValidationError("--output and --output-dir exclude each other.")
        }
        if target.isSingle, jobs ?? 1 > 1 || skipExisting {
            throw ValidationError("--jobs and --skip-existing need an output for each input.")
        }
        if filesFrom != nil, !reading.arguments.isEmpty {
            throw ValidationError("Give the inputs on the command line or by --files-from.")
        }
    }

    /// How many inputs are worked on at a time.
    var jobCount: Int {
        if let jobs { return jobs }
        return outputDir == nil ? 1 : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    /// The inputs: those of the list, else those of the command line.
    ///
    /// - Throws: ``ToolError`` when the list cannot be read.
    func inputs(of reading: ReadingOptions) throws -> [InputFile] {
        guard let filesFrom else { return reading.inputs }
        let list = InputFile(argument: filesFrom)
        return try list.read().split(separator: 0x0A).compactMap { line in
            let name = line.last == 0x0D ? line.dropLast() : line
            return name.isEmpty ? nil : InputFile(argument: String(decoding: name, as: UTF8.self))
        }
    }
}
