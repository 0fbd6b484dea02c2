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

    /// Where the schemas are, when this machine has them and what it takes to check.
    private static let schemas: String? = {
        guard PythonTool.hasJSONSchema, let sharedFolder else { return nil }
        return sharedFolder + "/standards/ninjs/ninjs-schema_"
    }()

    @Test(.enabled(if: schemas != nil), arguments: NinjsVersion.allCases)
    func itemsAreValid(_ version: NinjsVersion) throws {
        let schema = try #require(Self.schemas) + version.rawValue + ".json"
        var lines: [UInt8] = []
        for (_, document) in Self.documents(version.rawValue == "3.1" ? 300 : 150) {
            lines += document.rendered(as: .ninjs(version: version)).value
        }
        let script = packageFolder + "/Scripts/validate-ninjs.py"
        let (status, output) = try PythonTool.run([script, schema], lines: lines)
        #expect(status == 0, "\(output.prefix(4000))")
        #expect(output.contains(" items, 0 faults"))
    }

    /// The parser of this package finds no fault in what the renderer writes, and reads it back.
    @Test(arguments: NinjsVersion.allCases) func itemsAreReadAgain(_ version: NinjsVersion) throws {
        let parser = NinjsParser(isStrict: true)
        for (seed, document) in Self.documents(60) {
            let item = document.rendered(as: .ninjs(version: version)).value
            let read = try #require(try parser.parse(item).value.first)
            #expect(read.urgency == (version == .v10 ? nil : document.urgency), "seed \(seed)")
            #expect(read.pubStatus == document.pubStatus, "seed \(seed)")
            #expect(read.language == document.language, "seed \(seed)")
            // What was read from an item is written as that item.
            #expect(
                try JSONValue(parsing: read.rendered(as: .ninjs()).value)
                    == JSONValue(parsing: item),
                "seed \(seed)"
            )
        }
    }
}
