import Communique
import CommuniqueNewsML
import Foundation
import TestSupport
import Testing

@Suite struct NewsMLG2PropertyTests {
    private static let seed: UInt64 = 20_240_603

    /// Runs `xmllint`; `nil` when the machine has none.
    private func xmllint(_ arguments: [String]) throws -> (status: Int32, message: String)? {
        let path = "/usr/bin/xmllint"
        guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let message = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: message, as: UTF8.self))
    }

    /// Writes items of generated documents into a folder, and checks them all in one call.
    private func check(
        _ count: Int,
        options: DocumentGenerator.Options,
        renderer: NewsMLG2Renderer,
        arguments: [String]
    ) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("communique-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var generator = DocumentGenerator(seed: Self.seed, options: options)
        var paths: [String] = []
        for number in 0..<count {
            let file = folder.appendingPathComponent("\(number).xml")
            try Data(renderer.render(generator.document()).value).write(to: file)
            paths.append(file.path)
        }
        guard let result = try xmllint(arguments + paths) else { return }
        let errors = result.message.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
        #expect(
            result.status == 0,
            "seed \(Self.seed): \(errors.prefix(12).joined(separator: "\n"))"
        )
    }

    @Test(arguments: ["UTF-8", "UTF-16", "US-ASCII", "windows-1251", "GB18030"])
    func isWellFormedInEveryEncoding(encoding: String) throws {
        try check(
            60,
            options: .hostile,
            renderer: NewsMLG2Renderer(encoding: encoding),
            arguments: ["--noout"]
        )
    }

    @Test func isValidAgainstTheSchema() throws {
        guard let shared = sharedFolder else { return }
        let schema = shared + "/standards/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"
        let arguments = ["--noout", "--nonet", "--schema", schema]
        try check(250, options: .hostile, renderer: .newsMLG2, arguments: arguments)
        try check(150, options: .tame, renderer: .newsMLG2(indentation: nil), arguments: arguments)
    }

    @Test func renderingTwiceIsEqual() throws {
        var generator = DocumentGenerator(seed: Self.seed)
        for _ in 0..<50 {
            let document = generator.document()
            #expect(
                try NewsMLG2Renderer().render(document) == NewsMLG2Renderer().render(document)
            )
        }
    }

    /// What the values of all attributes called `name` are.
    private func values(of name: String, in item: String) -> [String] {
        item.components(separatedBy: " \(name)=\"").dropFirst().map { rest in
            String(rest.prefix { $0 != "\"" })
        }
    }

    @Test func everyReferenceHasOnePlace() throws {
        var generator = DocumentGenerator(seed: Self.seed, options: .hostile)
        for _ in 0..<200 {
            let item = try item(generator.document())
            let ids = values(of: "id", in: item) + values(of: "partid", in: item)
            #expect(Set(ids).count == ids.count)
            let references = values(of: "contentrefs", in: item) + values(of: "idrefs", in: item)
            for reference in references.flatMap({ $0.split(separator: " ") }) {
                #expect(ids.contains(String(reference)))
            }
        }
    }

    @Test func ownSchemesAreDeclaredWhenTheyAreUsed() throws {
        var generator = DocumentGenerator(seed: Self.seed, options: .tame)
        for _ in 0..<200 {
            let item = try item(generator.document())
            for alias in ["cmkind", "cmrole", "cmrel"] {
                let isUsed = item.contains("=\"\(alias):")
                #expect(isUsed == item.contains("alias=\"\(alias)\""), "\(alias)")
            }
        }
    }

    @Test func everyLossIsNamed() throws {
        var generator = DocumentGenerator(seed: Self.seed, options: .hostile)
        for _ in 0..<100 {
            for remark in try NewsMLG2Renderer().render(generator.document()).diagnostics {
                #expect(remark.feature != nil)
                #expect(!remark.message.isEmpty)
            }
        }
    }
}
