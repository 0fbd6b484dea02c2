import Communique
import Foundation
import TestSupport
import Testing

/// The pages of `Tests/Fixtures` in all formats, compared byte by byte with what was recorded.
///
/// `COMMUNIQUE_RECORD=1 swift test --filter Golden` writes the expected files anew, and fails: the
/// change is then read like code.
@Suite struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["COMMUNIQUE_RECORD"] == "1"

    @Test(arguments: try Fixture.all())
    func outputIsAsRecorded(_ fixture: Fixture) throws {
        let outcome = try fixture.document()
        let outputs = try fixture.outputs(of: outcome)
        if Self.isRecording {
            try Self.record(outputs, of: fixture)
            return
        }
        var differences: [String] = []
        for output in outputs {
            let path = fixture.folder + "/" + output.file
            guard let expected = try? bytes(ofFile: path) else {
                differences.append("\(path) was never recorded")
                continue
            }
            guard expected != output.bytes else { continue }
            let diff = lineDiff(
                String(decoding: expected, as: UTF8.self),
                String(decoding: output.bytes, as: UTF8.self)
            )
            differences.append("\(path)\n\(diff ?? "differs in bytes that are no UTF-8")")
        }
        guard !differences.isEmpty else { return }
        let how = "to record: COMMUNIQUE_RECORD=1 swift test --filter Golden"
        Issue.record(
            "\(differences.joined(separator: "\n"))\n\(outcome.value.treeDump)\n\(how)"
        )
    }

    @Test(arguments: try Fixture.all())
    func outputIsTheSameTwice(_ fixture: Fixture) throws {
        let (first, second) = (try fixture.document(), try fixture.document())
        #expect(first.value == second.value)
        let outputs = zip(try fixture.outputs(of: first), try fixture.outputs(of: second))
        for (one, other) in outputs { #expect(one.bytes == other.bytes, "\(one.file)") }
    }

    /// A fixture holds its source, its outputs, a page about it and perhaps options: what is left over
    /// from a format that is gone would go unread.
    @Test(arguments: try Fixture.all())
    func folderHoldsWhatItShould(_ fixture: Fixture) throws {
        let names = try files(in: fixture.folder).map { $0.split(separator: "/").last ?? "" }
        let known = Set(try fixture.outputs(of: fixture.document()).map { $0.file[...] })
            .union(["source.txt", "ABOUT.md", "options.txt"])
        #expect(Set(names).subtracting(known).isEmpty)
        let about = try text(ofFile: fixture.folder + "/ABOUT.md")
        #expect(about.hasPrefix("# \(fixture.name)\n"))
        #expect(about.contains("licence"))
    }

    private static func record(_ outputs: [Fixture.Output], of fixture: Fixture) throws {
        var changed: [String] = []
        for output in outputs {
            let path = packageFolder + "/" + fixture.folder + "/" + output.file
            if let old = try? bytes(ofFile: path), old == output.bytes { continue }
            try Data(output.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
            changed.append(output.file)
        }
        let what = changed.isEmpty ? "nothing changed" : changed.joined(separator: ", ")
        Issue.record(
            "recorded \(fixture.name): \(what); read the diff, then run without COMMUNIQUE_RECORD"
        )
    }
}
