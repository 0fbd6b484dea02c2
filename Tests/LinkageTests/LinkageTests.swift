import Foundation
import Testing

/// Builds a program that uses core, page and text, on a machine made to look as if it had no
/// libxml2, and looks at what the program links.
@Suite("A client of core, page and text")
struct LinkageTests {
    @Test(
        "builds, links and runs without libxml2",
        .enabled(if: Command.exists("swift"), "swift is not on the PATH"),
        .timeLimit(.minutes(15))
    )
    func withoutLibXML2() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let client = root.appendingPathComponent("Tests/LinkageTests/Client")
        let scratch = root.appendingPathComponent(".build-linkage")
        let empty = scratch.appendingPathComponent("no-pkg-config")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)

        // Without its pkg-config file the headers of libxml2 are not found: they lie in a folder
        // that no compiler searches. Whatever imports CLibXML2 would fail to build here.
        let build = try Command.run(
            "swift",
            ["build", "--scratch-path", scratch.path],
            in: client,
            environment: ["PKG_CONFIG_PATH": empty.path, "PKG_CONFIG_LIBDIR": empty.path]
        )
        try #require(build.status == 0, "\(build.text)")

        let program = scratch.appendingPathComponent("debug/linkage-client").path
        let run = try Command.run(program, [])
        #expect(run.status == 0)
        #expect(run.text.contains("Ministers open the river bridge"))

        let inspector = Command.exists("ldd") ? ("ldd", [program]) : ("otool", ["-L", program])
        let libraries = try Command.run(inspector.0, inspector.1)
        #expect(libraries.status == 0)
        #expect(libraries.text.contains("swift"))
        #expect(!libraries.text.contains("libxml2"))
        // Foundation brings a libxml2 of its own in FoundationXML.
        #expect(!libraries.text.contains("Foundation"))
    }
}

/// A program run to its end.
private struct Command {
    var status: Int32
    /// Standard output and standard error.
    var text: String

    static func exists(_ name: String) -> Bool {
        (try? run("sh", ["-c", "command -v \(name)"]))?.status == 0
    }

    static func run(
        _ name: String,
        _ arguments: [String],
        in folder: URL? = nil,
        environment: [String: String] = [:]
    ) throws -> Command {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Command(
            status: process.terminationStatus,
            text: String(decoding: output, as: UTF8.self)
        )
    }
}
