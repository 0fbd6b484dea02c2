import Communique
import CommuniqueJSON
import Foundation
import TestSupport
import Testing

@Suite struct NativeJSONTests {
    private static func documents(_ count: UInt64) -> [(seed: UInt64, Document)] {
        (0..<count).map { seed in
            var generator = DocumentGenerator(
                seed: seed,
                options: seed % 2 == 0 ? .hostile : .init()
            )
            return (seed, generator.document())
        }
    }

    @Test func aDocumentComesBackAsItWas() throws {
        for (seed, document) in Self.documents(300) {
            let written = document.rendered(as: .json(pretty: seed % 3 == 0))
            #expect(written.diagnostics.isEmpty, "seed \(seed)")
            let read = try NativeJSONParser().parse(written.value)
            let back = try #require(read.value.first)
            #expect(back == document, "seed \(seed)")
            #expect(read.diagnostics.isEmpty, "seed \(seed)")
            // Swift's equality is canonical equivalence: scalars are compared too.
            #expect(Array(back.treeDump.utf8) == Array(document.treeDump.utf8), "seed \(seed)")
            #expect(back.rendered(as: .json(pretty: seed % 3 == 0)).value == written.value)
            guard back == document else { return }
        }
    }

    /// Every kind of block and inline is there, so that a new one cannot be forgotten.
    @Test func theGeneratorMakesEveryKind() {
        var kinds: Set<String> = []
        var inlines: Set<String> = []
        func visit(_ pieces: [Inline]) {
            for piece in pieces {
                inlines.insert(
                    String("\(piece)".prefix { $0 != "(" }.split(separator: ".").last ?? "")
                )
                visit(piece.children)
            }
        }
        for (_, document) in Self.documents(300) {
            for block in document.front + document.body + document.furniture {
                kinds.insert(block.role.rawValue)
                visit(block.content)
            }
        }
        #expect(kinds.count == 26)
        #expect(inlines.count == 9)
    }

    @Test func severalDocumentsAreReadInOrder() throws {
        let one = Document("One", kind: .news, language: "en") { Paragraph("1") }
        let two = Document("Two", kind: .speech, language: "fr") { Paragraph("2") }
        let first = one.rendered(as: .json()).value
        let second = two.rendered(as: .json(pretty: true)).value
        #expect(try NativeJSONParser().parse(first + second).value == [one, two])
        let array = Array("[".utf8) + first + Array(",".utf8) + second + Array("]".utf8)
        #expect(try NativeJSONParser().parse(array).value == [one, two])
    }

    /// What a later minor version may add: members, kinds of blocks and of pieces.
    private static let newer = #"""
        {"communique":"1.7","guid":"urn:x:1","mood":{"grade":3.50},"headlines":[{"text":"Title","tone":"dry"}],
        "body":[{"kind":"paragraph","content":["a",{"kind":"ruby","content":["漢"],"reading":"kan"}],"align":"left"},
        {"kind":"poll","options":[1,2],"content":["Yes or no?"]},{"kind":"paragraph","content":["end"]}]}
        """#

    @Test func whatANewerVersionAddsSurvives() throws {
        let source = Array(Self.newer.utf8)
        let outcome = try NativeJSONParser().parse(source)
        var document = try #require(outcome.value.first)
        #expect(document.body.map(\.plainText) == ["a漢", "Yes or no?", "end"])
        #expect(outcome.diagnostics.map(\.code).contains("native-json.newer"))
        #expect(outcome.diagnostics.count { $0.code == "native-json.unknown" } == 7)
        let same = document.rendered(as: .json()).value
        #expect(try JSONValue(parsing: same) == JSONValue(parsing: source))

        document.headlines[0].text = "Other"
        document.body.remove(at: 2)
        let changed = try JSONValue(parsing: document.rendered(as: .json()).value)
        var expected = Self.newer.replacing("\"Title\"", with: "\"Other\"")
        expected = expected.replacing(#",{"kind":"paragraph","content":["end"]}"#, with: "")
        #expect(try changed == JSONValue(parsing: Array(expected.utf8)))
    }

    @Test(arguments: [
        ("[]", "native-json.no-document"), ("", "native-json.no-document"),
        ("[1]", "native-json.invalid"),
        ("{}", "native-json.no-document"), (#"{"communique":"2.0"}"#, "native-json.version"),
        (#"{"communique":1}"#, "native-json.invalid"),
        (#"{"communique":"one"}"#, "native-json.invalid"),
        (#"{"communique":"1.0","urgency":10}"#, "native-json.invalid"),
        (#"{"communique":"1.0","body":{}}"#, "native-json.invalid"),
        (#"{"communique":"1.0","body":[{}]}"#, "native-json.invalid"),
        (#"{"communique":"1.0","language":"?"}"#, "native-json.invalid"),
        (#"{"communique":"1.0","dates":{"created":"soon"}}"#, "native-json.invalid"),
        (#"{"communique":"1.0","guid":"a","guid":"b"}"#, "json.duplicate-key"),
        (#"{"communique":"1.0""#, "json.unexpected-end"),
    ])
    func whatIsNoDocumentIsRefused(_ text: String, _ code: String) {
        let error = #expect(throws: NativeJSONError.self) {
            try NativeJSONParser().parse(Array(text.utf8))
        }
        #expect(error?.code.rawValue == code)
    }

    @Test func deepDocumentsAreCutAndReadAgain() throws {
        for deep in DeepDocument.allCases {
            let document = deep.document(depth: 5_000)
            let written = document.rendered(as: .json())
            #expect(written.losses.count == 1)
            let back = try NativeJSONParser().parse(written.value).value
            #expect(back == [document.flattened().value])
        }
        let deep = String(repeating: #"{"kind":"custom","blocks":["#, count: 50_000)
        let error = #expect(throws: NativeJSONError.self) {
            try NativeJSONParser().parse(Array((#"{"communique":"1.0","body":["# + deep).utf8))
        }
        #expect(error?.code == "json.too-deep")
    }

    @Test func brokenDocumentsNeverTrap() throws {
        var random = SplitMix64(seed: 11)
        let sources = Self.documents(20).map { $0.1.rendered(as: .json()).value }
        for _ in 0..<800 {
            var bytes = try #require(sources.randomElement(using: &random))
            for _ in 0...Int.random(in: 0...2, using: &random) {
                guard let index = bytes.indices.randomElement(using: &random) else { break }
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes[index] = UInt8(Int.random(in: 0x20...0x7E, using: &random))
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(contentsOf: bytes[index...].prefix(12), at: index)
                default: bytes = Array(bytes[..<max(1, index)])
                }
            }
            if let documents = try? NativeJSONParser().parse(bytes).value {
                for document in documents { _ = document.rendered(as: .json()) }
            }
        }
    }

    @Test(.enabled(if: PythonTool.hasJSONSchema)) func documentsAreValid() throws {
        var lines: [UInt8] = []
        for (_, document) in Self.documents(300) { lines += document.rendered(as: .json()).value }
        let (status, output) = try PythonTool.run(
            [packageFolder + "/Scripts/validate-json.py", "--closed"],
            lines: lines
        )
        #expect(status == 0, "\(output.prefix(4000))")
        #expect(output.contains("300 documents"))
    }
}
