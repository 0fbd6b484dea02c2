import Foundation

/// Runs the tool that was built beside the tests.
struct ToolProcess {
    /// What a run left behind.
    struct Result {
        var status: Int32
        var output: Data
        var errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    /// The tool: `COMMUNIQUE_TOOL`, else the product beside the running tests.
    static func executable() throws -> URL {
        if let path = ProcessInfo.processInfo.environment["COMMUNIQUE_TOOL"] {
            return URL(fileURLWithPath: path)
        }
        var folders = [URL(fileURLWithPath: CommandLine.arguments[0])]
        if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            folders.append(URL(fileURLWithPath: path))
        }
        folders += Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        for folder in folders {
            let tool = folder.deletingLastPathComponent().appendingPathComponent("communique")
            if FileManager.default.isExecutableFile(atPath: tool.path) { return tool }
        }
        throw Missing()
    }

    struct Missing: Error, CustomStringConvertible {
        var description: String { "the product communique was not found beside the tests" }
    }

    /// Runs the tool to its end.
    static func run(
        _ arguments: [String],
        in folder: URL? = nil,
        input: [UInt8] = [],
        environment: [String: String] = [:]
    ) throws -> Result {
        let scratch = try ScratchFolder()
        let inputFile = try scratch.file("stdin", bytes: input)
        let outputFile = try scratch.file("stdout", bytes: [])
        let errorFile = try scratch.file("stderr", bytes: [])
        let process = Process()
        process.executableURL = try executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        variables["SOURCE_DATE_EPOCH"] = nil
        process.environment = variables.merging(environment) { $1 }
        // Files, not pipes: nothing has to be drained while the tool runs.
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .exit
                ? process.terminationStatus : -process.terminationStatus,
            output: try Data(contentsOf: outputFile),
            errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
        )
    }

    /// Runs a line of shell in which `$TOOL` is the tool, for what only a shell can arrange.
    static func shell(_ line: String, in folder: URL) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["TOOL": try executable().path]
        ) { $1 }
        let scratch = try ScratchFolder()
        let outputFile = try scratch.file("stdout", bytes: [])
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: try Data(contentsOf: outputFile),
            errors: ""
        )
    }
}

/// A folder of its own for one test, removed with the value.
final class ScratchFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("communique-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult
    func file(_ name: String, bytes: [UInt8]) throws -> URL {
        let file = url.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return file
    }

    @discardableResult
    func file(_ name: String, _ text: String) throws -> URL {
        try file(name, bytes: Array(text.utf8))
    }

    func text(_ name: String) -> String? {
        (try? Data(contentsOf: url.appendingPathComponent(name)))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names of the files, sorted.
    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
    }
}

/// A page with no surprises.
let plainPage = """
    Ministers open the river bridge

    3 June 2024

    RIVERTON, 3 June 2024 - The ministers of transport opened the new bridge over the river on \
    Monday.

    "This bridge brings two towns together," the minister said.

    Thank you.

    """
