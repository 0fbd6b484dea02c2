import Communique
import CommuniqueNITF
import Foundation
import TestSupport
import Testing

@Suite struct NITFPropertyTests {
    /// Validates files against the schema of 3.6; does nothing where there is none.
    private func validate(_ items: [[UInt8]]) throws {
        let path = "/usr/bin/xmllint"
        guard let shared = sharedFolder, FileManager.default.isExecutableFile(atPath: path) else {
            return
        }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("communique-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for (number, item) in items.enumerated() {
            let file = folder.appendingPathComponent("\(number).xml")
            try Data(item).write(to: file)
            paths.append(file.path)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        let schema = shared + "/standards/nitf/nitf-3-6.xsd"
        process.arguments = ["--nonet", "--noout", "--schema", schema] + paths
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let message = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        let errors = message.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
        #expect(process.terminationStatus == 0, "\(errors.prefix(8).joined(separator: "\n"))")
    }

    @Test(arguments: [DocumentGenerator.Options.tame, .hostile])
    func everyItemIsValid(options: DocumentGenerator.Options) throws {
        var generator = DocumentGenerator(seed: 20_240_603, options: options)
        var items: [[UInt8]] = []
        for _ in 0..<150 {
            let document = generator.document()
            let outcome = try NITFRenderer().render(document)
            #expect(try NITFRenderer().render(document) == outcome)
            items.append(outcome.value)
        }
        try validate(items)
    }

    @Test func writtenItemsAreReadBack() throws {
        for seed in UInt64(0)..<150 {
            var generator = DocumentGenerator(seed: seed, options: .tame)
            let first = try NITFRenderer().render(generator.document()).value
            let parser = NITFParser(keepsOrigin: false)
            let document = try #require(parser.parse(first).value.first)
            let second = try NITFRenderer().render(document).value
            let again = try #require(parser.parse(second).value.first)
            func texts(_ document: Document) -> [String] {
                document.body.map { block in
                    String(block.plainText.filter { !$0.isWhitespace })
                }
            }
            #expect(texts(document) == texts(again), "seed \(seed)")
            #expect(document.headlines == again.headlines, "seed \(seed)")
            #expect(document.parties == again.parties, "seed \(seed)")
            #expect(document.dates == again.dates, "seed \(seed)")
            #expect(document.subjects == again.subjects, "seed \(seed)")
        }
    }
}
