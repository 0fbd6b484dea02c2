import Foundation
import Testing

@Suite("communique convert")
struct ConvertTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("page.txt", plainPage)
    }

    private func run(_ arguments: String..., input: [UInt8] = []) throws -> ToolProcess.Result {
        try ToolProcess.run(arguments, in: folder.url, input: input)
    }

    @Test("is the command when none is named, and writes NewsML-G2")
    func defaultCommand() throws {
        let short = try run("page.txt")
        #expect(short.status == 0)
        #expect(short.text.hasPrefix("<?xml"))
        #expect(short.text.contains("<newsItem"))
        let long = try run("convert", "-f", "page", "-t", "newsml-g2", "page.txt")
        #expect(long.output == short.output)
    }

    @Test(
        "reads standard input without a name and as -",
        arguments: [["-t", "text"], ["-t", "text", "-"]]
    )
    func standardInput(arguments: [String]) throws {
        let result = try ToolProcess.run(
            arguments,
            in: folder.url,
            input: Array(plainPage.utf8)
        )
        #expect(result.status == 0)
        #expect(result.text.contains("new bridge"))
    }

    @Test("takes the format from the name of the output")
    func formatByName() throws {
        #expect(try run("-o", "item.json", "page.txt").status == 0)
        #expect(folder.text("item.json")?.hasPrefix("{") == true)
        #expect(try run("-o", "item.xml", "page.txt").status == 0)
        #expect(folder.text("item.xml")?.hasPrefix("<?xml") == true)
        let unknown = try run("-o", "item.docx", "page.txt")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("newsml-g2"))
    }

    @Test("writes an output file whole, keeps its mode and leaves nothing else")
    func wholeFile() throws {
        let target = try folder.file("item.xml", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target.path)
        #expect(try run("-o", "item.xml", "page.txt").status == 0)
        #expect(folder.text("item.xml")?.contains("<newsItem") == true)
        let mode = try FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions]
        #expect(mode as? Int == 0o640)
        #expect(folder.names == ["item.xml", "page.txt"])
    }

    @Test("leaves an existing file as it was when the input fails")
    func failureKeepsFile() throws {
        try folder.file("item.xml", "old")
        try folder.file("binary.txt", bytes: (0..<4096).map { UInt8($0 % 7) })
        let result = try run("-o", "item.xml", "binary.txt")
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("binary.txt:"))
        #expect(folder.text("item.xml") == "old")
        #expect(folder.names == ["binary.txt", "item.xml", "page.txt"])
    }

    @Test("follows a symbolic link to the file that is meant")
    func symbolicLink() throws {
        try folder.file("real.xml", "old")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appendingPathComponent("link.xml").path,
            withDestinationPath: "real.xml"
        )
        #expect(try run("-o", "link.xml", "page.txt").status == 0)
        #expect(folder.text("real.xml")?.contains("<newsItem") == true)
        let link = folder.url.appendingPathComponent("link.xml").path
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.xml")
    }

    @Test("writes a file for each input into a folder or by a pattern")
    func severalInputs() throws {
        try folder.file("other.txt", plainPage)
        #expect(try run("-o", "out/", "page.txt", "other.txt").status == 0)
        let out = folder.url.appendingPathComponent("out").path
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: out).sorted()
                == ["other.xml", "page.xml"]
        )
        #expect(try run("-o", "{n}-{name}.json", "page.txt", "other.txt").status == 0)
        #expect(folder.names.contains("1-page.json"))
        #expect(folder.names.contains("2-other.json"))
    }

    @Test("joins several inputs where the format can be joined, and only there")
    func joining() throws {
        let text = try run("-t", "text", "page.txt", "./page.txt")
        #expect(text.status == 0)
        #expect(text.text.components(separatedBy: "\u{0C}").count == 2)
        let html = try run("-t", "html", "page.txt", "./page.txt")
        #expect(html.status == 64)
        #expect(html.errors.contains("one document per file"))
        let xml = try run("-q", "page.txt", "./page.txt")
        #expect(xml.status == 0)
        #expect(xml.text.contains("<newsMessage"))
        #expect(xml.text.components(separatedBy: "<newsItem ").count == 3)
    }

    @Test("writes ninjs as JSON lines under --compact")
    func compact() throws {
        let lines = try run("-t", "ninjs", "--compact", "page.txt", "./page.txt")
        #expect(lines.status == 0)
        #expect(lines.text.split(separator: "\n").count == 2)
        for line in lines.text.split(separator: "\n") {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
        #expect(try run("-t", "text", "--compact", "page.txt").status == 64)
    }

    @Test("writes XML in the encoding that is asked for")
    func outputEncoding() throws {
        let result = try run("--output-encoding", "windows-1251", "page.txt")
        #expect(result.status == 0)
        #expect(result.text.lowercased().contains("encoding=\"windows-1251\""))
        #expect(try run("--output-encoding", "klingon", "page.txt").status == 64)
    }

    @Test("reads the encoding that is named")
    func inputEncoding() throws {
        try folder.file("page.txt", bytes: [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x0A])
        let result = try run("outline", "--encoding", "cp1251", "page.txt")
        #expect(result.text.contains("Привет"))
    }

    @Test("never writes over an input")
    func inputIsSafe() throws {
        let result = try run("-t", "text", "-o", ".", "page.txt")
        #expect(result.status == 73)
        #expect(folder.text("page.txt") == plainPage)
    }

    @Test("goes on after an input that fails, and still fails")
    func oneFails() throws {
        let result = try run("-t", "text", "missing.txt", "page.txt")
        #expect(result.status == 66)
        #expect(result.errors.hasPrefix("missing.txt: error: "))
        #expect(result.text.contains("new bridge"))
    }

    @Test("sets metadata over what the page says")
    func metadata() throws {
        let result = try run(
            "-m",
            "title=Another title",
            "-m",
            "urgency=2",
            "-m",
            "guid=urn:example:1",
            "-m",
            "genre=genre:Current",
            "page.txt"
        )
        #expect(result.status == 0)
        #expect(result.text.contains("<headline"))
        #expect(result.text.contains(">Another title</headline>"))
        #expect(result.text.contains("<urgency>2</urgency>"))
        #expect(result.text.contains("guid=\"urn:example:1\""))
    }

    @Test("stamps the version with --now or SOURCE_DATE_EPOCH, never with the clock")
    func now() throws {
        let option = try run("--now", "2024-06-03T10:00:00Z", "page.txt")
        #expect(option.text.contains("2024-06-03T10:00:00Z"))
        let epoch = try ToolProcess.run(
            ["page.txt"],
            in: folder.url,
            environment: ["SOURCE_DATE_EPOCH": "1717408800"]
        )
        #expect(epoch.output == option.output)
        #expect(try run("page.txt").output == (try run("page.txt").output))
        let broken = try ToolProcess.run(
            ["page.txt"],
            in: folder.url,
            environment: ["SOURCE_DATE_EPOCH": "today"]
        )
        #expect(broken.status == 64)
    }

    @Test("wraps plain text at --width")
    func width() throws {
        let result = try run("-t", "text", "--width", "40", "page.txt")
        #expect(result.status == 0)
        #expect(result.lines.allSatisfy { $0.count <= 40 })
        #expect(try run("--width", "40", "page.txt").status == 64)
    }
}
