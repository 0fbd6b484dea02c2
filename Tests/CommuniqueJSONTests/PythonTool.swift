import Foundation

/// Runs the scripts that check output against JSON schemas, on machines that have what they need.
enum PythonTool {
    static let hasJSONSchema: Bool = {
        (try? run(["-c", "import jsonschema, referencing"]).status) == 0
    }()

    /// Runs a script over a file of lines, and gives its status and what it printed.
    static func run(
        _ arguments: [String],
        lines: [UInt8]
    ) throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("communique-\(UUID().uuidString).jsonl")
        try Data(lines).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try run(arguments + [file.path])
    }

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
