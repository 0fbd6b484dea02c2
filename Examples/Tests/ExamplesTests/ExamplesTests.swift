import Foundation
import Testing

@Suite("The examples")
struct ExamplesTests {
    static let pages = [
        "speech-en", "news-ru", "press-release-fr", "press-conference-de", "statement-es",
    ]

    @Test("render-statement writes three formats of every page", arguments: pages)
    func renderStatement(page: String) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("communique-examples-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = try run("render-statement", Self.path(of: page), folder.path)
        #expect(text.contains("NewsML-G2: "))
        let xml = try Data(contentsOf: folder.appendingPathComponent("item.xml"))
        #expect(String(decoding: xml, as: UTF8.self).contains("<newsItem"))
        let json = try Data(contentsOf: folder.appendingPathComponent("item.json"))
        let item = try JSONSerialization.jsonObject(with: json)
        #expect((item as? [String: Any])?["uri"] is String)
    }

    @Test("custom-renderer digests every page", arguments: pages)
    func customRenderer(page: String) throws {
        let digest = try run("custom-renderer", Self.path(of: page))
        #expect(digest.hasPrefix("# "))
        #expect(digest.contains("\n## In short\n") || digest.contains("\n## Questions\n"))
        #expect(try run("custom-renderer", Self.path(of: page), "--text").contains("#") == false)
    }

    @Test("the digest of a press conference counts its questions")
    func questions() throws {
        let digest = try run("custom-renderer", Self.path(of: "press-conference-de"))
        #expect(digest.contains("3 asked, 3 answered"))
    }

    @Test("the digest of a speech has its points")
    func points() throws {
        let digest = try run("custom-renderer", Self.path(of: "speech-en"))
        #expect(digest.contains("- a common pilot service for the six northern ports\n"))
        #expect(digest.contains("2024-09-12"))
        #expect(!digest.contains("Silver Net"))
    }

    /// The page shows a program up to the sample that it runs on.
    @Test("README.md shows programs that run", arguments: ["library", "plug-in"])
    func readme(name: String) throws {
        let program = try Self.text("Readme/\(name)/main.swift")
        let sample = try #require(program.range(of: "\n\nlet page = "))
        let readme = try Self.text("../README.md")
        #expect(readme.contains("```swift\n\(program[..<sample.lowerBound])\n```\n"))
        #expect(try run("readme-\(name)").contains("before the first ships of the season arrive."))
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// The folder of the package.
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func path(of page: String) -> String {
        folder.appendingPathComponent("Pages/\(page).txt").path
    }

    /// Runs an example that was built beside the tests, and gives what it prints.
    private func run(_ name: String, _ arguments: String...) throws -> String {
        var folders = [URL(fileURLWithPath: CommandLine.arguments[0])]
        if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            folders.append(URL(fileURLWithPath: path))
        }
        folders += Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let candidates = folders.map {
            $0.deletingLastPathComponent().appendingPathComponent(name)
        }
        let executable = try #require(
            candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        )
        let process = Process()
        let pipe = Pipe()
        process.executableURL = executable
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self)
    }
}
