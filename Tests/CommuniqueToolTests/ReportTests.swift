import Communique
import Foundation
import SystemPackage
import Testing

@testable import CommuniqueTool

@Suite("communique outline, facts and formats")
struct ReportTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("page.txt", plainPage)
    }

    @Test("outline prints facts, then a line per block, and parts documents")
    func outline() throws {
        let one = try ToolProcess.run(["outline", "page.txt"], in: folder.url)
        #expect(one.status == 0)
        #expect(one.text.hasPrefix("@title\tMinisters open the river bridge\n"))
        #expect(one.lines.contains("closing\ten\tThank you."))
        let two = try ToolProcess.run(["outline", "page.txt", "page.txt"], in: folder.url)
        #expect(two.text == one.text + "\n" + one.text)
        let converted = try ToolProcess.run(["-t", "outline", "page.txt"], in: folder.url)
        #expect(converted.text == one.text)
    }

    @Test("facts prints an object with a place and a rule for each fact")
    func facts() throws {
        let result = try ToolProcess.run(["facts", "page.txt"], in: folder.url)
        #expect(result.status == 0)
        let object = try JSONSerialization.jsonObject(with: result.output)
        let facts = try #require(object as? [String: Any])
        #expect(facts["file"] as? String == "page.txt")
        for name in ["title", "date", "language", "place"] {
            #expect(facts[name] is [String: Any], "\(name)")
        }
        let date = try #require(facts["date"] as? [String: Any])
        #expect(date["value"] as? String == "2024-06-03")
        #expect(date["rule"] as? String != nil)
        let source = try #require(date["source"] as? [String: Any])
        #expect(source["startLine"] as? Int != nil)
        #expect(source["endOffset"] as? Int != nil)
        #expect(facts["candidates"] == nil)
    }

    @Test("facts --candidates shows those that lost too")
    func candidates() throws {
        let result = try ToolProcess.run(["facts", "--candidates", "page.txt"], in: folder.url)
        let object = try JSONSerialization.jsonObject(with: result.output)
        let facts = try #require(object as? [String: Any])
        let candidates = try #require(facts["candidates"] as? [[String: Any]])
        #expect(candidates.contains { $0["field"] as? String == "date" })
        #expect(candidates.allSatisfy { $0["chosen"] is Bool })
    }

    @Test("formats lists what is read and written")
    func formats() throws {
        let result = try ToolProcess.run(["formats"])
        #expect(result.status == 0)
        let rows = result.lines.map { $0.split(separator: " ").map(String.init) }
        #expect(rows.first == ["NAME", "TITLE", "READS", "WRITES", "EXTENSIONS"])
        for name in ["page", "newsml-g2", "ninjs", "text", "html", "outline"] {
            #expect(rows.contains { $0.first == name }, "\(name)")
        }
    }

    @Test("--version and --help go to standard output")
    func help() throws {
        #expect(try ToolProcess.run(["--version"]).text == toolVersion + "\n")
        let help = try ToolProcess.run(["--help"])
        #expect(help.status == 0)
        #expect(help.text.contains("outline"))
    }
}

@Suite("The parts of the tool")
struct ToolPartTests {
    @Test(
        "the time of the run comes from seconds since 1970",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_717_408_800, "2024-06-03T10:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
        ]
    )
    func epoch(seconds: Int, expected: String) {
        #expect(RunTime.date(epoch: seconds)?.iso8601 == expected)
    }

    @Test("seconds outside the calendar are refused", arguments: [Int.max, Int.min, 1 << 50])
    func epochOutOfRange(seconds: Int) {
        #expect(RunTime.date(epoch: seconds) == nil)
    }

    @Test("marks of an output pattern are filled once")
    func pattern() {
        let target = OutputTarget("{n}/{name}.{x}")
        let path = target.path(
            of: InputFile(argument: "in/{n}.txt"),
            number: 7,
            part: 2,
            fileExtension: "xml"
        )
        #expect(path?.string == "7-2/{n}-2.{x}")
    }

    @Test("remarks cannot forge lines, and many alike are counted")
    func printing() {
        let remark = Diagnostic("page.x", .warning, "a\nb\u{1B}[2J", feature: "block.list")
        let printer = DiagnosticPrinter(verbosity: .normal)
        let lines = printer.text(of: Array(repeating: remark, count: 9), file: "p")
            .split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.first == #"p: warning: a\nb\u{1B}[2J [page.x]"#)
        #expect(lines.last?.contains("6 more") == true)
        #expect(printer.text(of: [Diagnostic("page.y", .note, "n")], file: "p") == "")
        let all = DiagnosticPrinter(verbosity: .verbose)
        #expect(
            all.text(of: Array(repeating: remark, count: 9), file: "p").contains("more") == false
        )
    }
}
