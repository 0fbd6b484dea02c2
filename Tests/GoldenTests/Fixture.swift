import Communique
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText
import TestSupport
import Testing

/// A folder of `Tests/Fixtures`: a page, and what must come out of it in each format.
struct Fixture: Sendable, CustomTestStringConvertible {
    /// The name of the folder, which says what the page shows.
    var name: String

    var testDescription: String { name }

    /// The path of the folder, relative to the package.
    var folder: String { "Tests/Fixtures/" + name }

    /// All fixtures, by name.
    static func all() throws -> [Fixture] {
        try files(in: "Tests/Fixtures").compactMap { path in
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return name.hasPrefix(".") ? nil : Fixture(name: name)
        }
    }

    /// The time at which all items are made: the output must not depend on the clock.
    private static let versionCreated = NewsDate(iso8601: "2026-01-02T03:04:05Z")

    /// An output: the name of its file, and its bytes.
    struct Output {
        var file: String
        var bytes: [UInt8]
    }

    /// The document of the source, with the remarks of the reader.
    func document() throws -> Outcome<Document> {
        let outcome = PageParser(encoding: try encoding()).parse(
            try bytes(ofFile: folder + "/source.txt")
        )
        let document = try #require(outcome.value.first)
        #expect(outcome.value.count == 1)
        return Outcome(document, diagnostics: outcome.diagnostics)
    }

    /// What is to be compared with the expected files.
    func outputs(of outcome: Outcome<Document>) throws -> [Output] {
        let document = outcome.value
        let newsML = try NewsMLG2Renderer(versionCreated: Self.versionCreated).render(document)
        let ninjs = NinjsRenderer(
            pretty: true,
            versionCreated: Self.versionCreated,
            plainBody: .plainText(includeHead: false)
        )
        let remarks = outcome.diagnostics.map { "\($0)\n" }.joined()
        return [
            Output(
                file: "expected.outline.txt",
                bytes: Array(document.rendered(as: .outline).value.utf8)
            ),
            Output(file: "expected.newsml.xml", bytes: newsML.value),
            Output(file: "expected.ninjs.json", bytes: ninjs.render(document).value),
            Output(
                file: "expected.text.txt",
                bytes: Array(document.rendered(as: .plainText(lineWidth: 72)).value.utf8)
            ),
            Output(
                file: "expected.html",
                bytes: document.rendered(as: HTMLRenderer(style: .none)).value
            ),
            Output(file: "expected.remarks.txt", bytes: Array(remarks.utf8)),
        ]
    }

    /// The encoding that `options.txt` names; `nil` when there is none.
    private func encoding() throws -> PageEncoding? {
        guard try files(in: folder).contains(where: { $0.hasSuffix("/options.txt") }) else {
            return nil
        }
        for line in try text(ofFile: folder + "/options.txt").split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2, words[0] == "encoding",
                let encoding = PageEncoding(label: words[1])
            else {
                Issue.record("\(folder)/options.txt: \(line)")
                continue
            }
            return encoding
        }
        return nil
    }
}
