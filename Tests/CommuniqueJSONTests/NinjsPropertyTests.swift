import Communique
import CommuniqueJSON
import Foundation
import TestSupport
import Testing

@Suite struct NinjsPropertyTests {
    /// Documents of all sorts, with the seeds that they come from.
    private static func documents(_ count: UInt64) -> [(seed: UInt64, Document)] {
        (0..<count).map { seed in
            let options: DocumentGenerator.Options = seed % 2 == 0 ? .hostile : .init()
            var generator = DocumentGenerator(seed: seed, options: options)
            return (seed, generator.document())
        }
    }

    @Test func itemsAreJSONWhateverTheTextHolds() throws {
        for (seed, document) in Self.documents(200) {
            let renderer = NinjsRenderer(pretty: seed % 3 == 0)
            let outcome = document.rendered(as: renderer)
            #expect(document.rendered(as: renderer) == outcome, "seed \(seed)")
            let parsed = try JSONSerialization.jsonObject(with: Data(outcome.value))
            let item = try #require(parsed as? [String: Any])
            #expect(item["uri"] is String, "seed \(seed)")
            let headlines = item["headlines"] as? [[String: String]] ?? []
            let texts = (document.headlines + document.subtitles).map(\.text)
            #expect(
                headlines.map { Self.withoutMarks($0["value"] ?? "") }
                    == texts.filter { !$0.isEmpty }.map(Self.withoutMarks)
            )
        }
    }

    /// Foundation drops a byte order mark at the start of a text that it reads.
    private static func withoutMarks(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0 != "\u{FEFF}" }
    }

    /// The schema and the checker, when this machine has both.
    private static let checker: [String]? = {
        guard let shared = sharedFolder else { return nil }
        let schema = shared + "/standards/ninjs/ninjs-schema_3.1.json"
        let script = packageFolder + "/Scripts/validate-ninjs.py"
        guard FileManager.default.fileExists(atPath: schema),
            (try? run(["python3", "-c", "import jsonschema, referencing"]).status) == 0
        else { return nil }
        return ["python3", script, schema]
    }()

    @Test(.enabled(if: checker != nil)) func itemsAreValid() throws {
        let checker = try #require(Self.checker)
        var lines: [UInt8] = []
        for (_, document) in Self.documents(300) {
            lines += document.rendered(as: .ninjs()).value
        }
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("communique-\(UUID().uuidString).jsonl")
        try Data(lines).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let (status, output) = try Self.run(checker + [file.path])
        #expect(status == 0, "\(output.prefix(4000))")
        #expect(output.contains("300 items"))
    }

    private static func run(_ command: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
