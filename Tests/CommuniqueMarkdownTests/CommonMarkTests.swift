import Communique
import CommuniqueMarkdown
import CommuniquePage
import Foundation
import TestSupport
import Testing

/// Reads our Markdown with other people's implementations of CommonMark, where they are installed:
/// `pip install markdown-it-py pyyaml`, and `cmark`.
@Suite(.enabled(if: Python.hasMarkdown, "needs python3 with markdown-it-py"))
struct CommonMarkTests {
    @Test func pagesOfTheCorpusAreReadAsTheirText() throws {
        var paths = try files(in: "Tests/Corpus", suffix: ".txt")
        if let sharedFolder {
            for folder in ["seed", "press-pages"] {
                paths += try files(in: sharedFolder + "/corpus/" + folder, suffix: ".txt")
            }
        }
        var cases: [Case] = []
        for path in paths {
            for document in PageParser().parse(try bytes(ofFile: path)).value {
                cases.append(Case(document, name: path, renderer: MarkdownRenderer()))
                cases.append(
                    Case(document, name: path, renderer: .markdown(tables: .html, usesHTML: true))
                )
            }
        }
        try check(cases)
    }

    @Test(arguments: [MarkdownRenderer.Tables.pipes, .html])
    func anyDocumentIsReadAsItsText(tables: MarkdownRenderer.Tables) throws {
        var cases: [Case] = []
        for seed in UInt64(0)..<400 {
            var generator = DocumentGenerator(
                seed: seed,
                options: seed % 2 == 0 ? .hostile : .init()
            )
            let renderer = MarkdownRenderer(tables: tables, usesHTML: seed % 3 == 0)
            cases.append(Case(generator.document(), name: "seed \(seed)", renderer: renderer))
        }
        try check(cases)
    }

    private func check(_ cases: [Case]) throws {
        let path = NSTemporaryDirectory() + "communique-markdown-\(UUID().uuidString).jsonl"
        defer { try? FileManager.default.removeItem(atPath: path) }
        var data = Data()
        for one in cases {
            data += try JSONSerialization.data(withJSONObject: one.members) + Data([0x0A])
        }
        try data.write(to: URL(fileURLWithPath: path))
        let (status, output) = try Python.run([packageFolder + "/Scripts/check-markdown.py", path])
        #expect(status == 0, "\(output)")
    }

    private struct Case {
        var members: [String: Any] = [:]

        init(_ document: Document, name: String, renderer: MarkdownRenderer) {
            var body = document
            // The lines of the head are rules of their own; the test is about the text.
            body.front = []
            var renderer = renderer
            renderer.includeHead = false
            members["name"] = name
            members["markdown"] = body.rendered(as: renderer).value
            members["text"] = ShownText.printable(ShownText.of(body.body))
            members["extended"] = renderer.tables == .pipes
            var front: [String: Any] = [:]
            if let title = document.headline?.text, !title.isEmpty { front["title"] = title }
            if let language = document.language { front["language"] = language.rawValue }
            let keywords = document.keywords.map(\.text).filter { !$0.isEmpty }
            if !keywords.isEmpty { front["keywords"] = keywords }
            members["front"] = front
        }
    }
}

private enum Python {
    /// Whether the package that reads Markdown is installed.
    static let hasMarkdown = (try? run(["-c", "import markdown_it"]))?.status == 0

    /// Runs Python, and gives its exit status and what it printed.
    static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
