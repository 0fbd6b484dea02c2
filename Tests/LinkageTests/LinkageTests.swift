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
        // A build folder of an earlier run may not know of files added since.
        try? FileManager.default.removeItem(at: scratch)
        let hidden = scratch.appendingPathComponent("pkg-config")
        try FileManager.default.createDirectory(at: hidden, withIntermediateDirectories: true)
        // The headers of libxml2 lie in a folder that no compiler searches unasked, and only its
        // pkg-config file asks. This one goes before it, and asks for nothing.
        try Data("Name: libxml2\nVersion: 0\nDescription: hides libxml2\nCflags:\nLibs:\n".utf8)
            .write(to: hidden.appendingPathComponent("libxml-2.0.pc"))
        func build(_ arguments: String...) throws -> Command {
            try Command.run(
                "swift",
                ["build", "--scratch-path", scratch.path] + arguments,
                in: client,
                environment: ["PKG_CONFIG_PATH": hidden.path]
            )
        }
        let whole = try build()
        try #require(whole.status == 0, "\(whole.text)")
        #if os(Linux)
            // What uses libxml2 must fail, or nothing is shown by what does not.
            let control = try build("--target", "CommuniqueXML")
            #expect(control.status != 0, "libxml2 is not hidden, so this test shows nothing")
            #expect(control.text.contains("libxml/"))
        #endif

        let program = scratch.appendingPathComponent("debug/linkage-client").path
        let run = try Command.run(program, [])
        #expect(run.status == 0)
        #expect(run.text.contains("before the first ships of the season"))

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
