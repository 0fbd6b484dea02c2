import Foundation
import Testing

@Suite("communique: failures and remarks")
struct FailureTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("page.txt", plainPage)
    }

    private func run(_ arguments: String...) throws -> ToolProcess.Result {
        try ToolProcess.run(arguments, in: folder.url)
    }

    @Test(
        "exits with 64 on wrong usage",
        arguments: [
            ["-t", "docbook", "page.txt"], ["-f", "docbook", "page.txt"], ["--bogus", "page.txt"],
            ["-m", "colour=red", "page.txt"], ["-m", "urgency=12", "page.txt"],
            ["-m", "title", "page.txt"], ["-m", "date=June", "page.txt"],
            ["-m", "title= ", "page.txt"], ["--now", "yesterday", "page.txt"], ["-", "-"],
            ["--encoding", "klingon", "page.txt"], ["-q", "-v", "page.txt"],
            ["-m", "guid=urn:x:1", "-o", "out/", "page.txt", "other.txt"],
            ["--log", "page.txt", "page.txt"], ["outline", "--log", "./page.txt", "page.txt"],
            ["facts", "--log", "page.txt", "page.txt"],
        ]
    )
    func usage(arguments: [String]) throws {
        let result = try ToolProcess.run(arguments, in: folder.url)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(!result.errors.isEmpty)
        #expect(folder.names == ["page.txt"])
    }

    @Test(
        "every command that reads holds to the size asked for",
        arguments: ["convert", "outline", "facts", "losses", "inspect", "validate"]
    )
    func sizeLimit(command: String) throws {
        try folder.file("long.json", "[" + String(repeating: " ", count: 2_000) + "]")
        let result = try run(command, "--max-input-size", "1K", "-f", "json", "long.json")
        #expect(result.status == 65)
        #expect(result.errors.contains("long.json"))
        #expect(result.errors.contains("1024"))
    }

    @Test("writes no result where the log goes")
    func logIsNoOutput() throws {
        for _ in 1...2 {
            let result = try run("-q", "--log", "same.txt", "-o", "./same.txt", "page.txt")
            #expect(result.status == 73)
            #expect(result.errors.contains("same.txt: error: not written: it is the log"))
            #expect(folder.text("same.txt")?.contains("tool.cannot-create") == true)
        }
    }

    @Test("lists the formats and the keys that there are")
    func listing() throws {
        let format = try run("-t", "docbook", "page.txt")
        #expect(format.errors.contains("newsml-g2, nitf, ninjs, json, text"))
        let key = try run("-m", "colour=red", "page.txt")
        #expect(key.errors.contains("pub-status, slugline, byline"))
        let value = try run("-m", "urgency=12", "page.txt")
        #expect(value.errors.contains("1 (most urgent) to 9"))
    }

    @Test("exits with 66 when there is no such input, or it is a folder")
    func noInput() throws {
        let missing = try run("missing.txt")
        #expect(missing.status == 66)
        #expect(missing.output.isEmpty)
        #expect(
            missing.errors
                == "missing.txt: error: cannot open: No such file or directory [tool.no-input]\n"
        )
        #expect(try run(".").status == 66)
    }

    @Test("exits with 65 on what is not a page, and says what it is")
    func foreignInput() throws {
        try folder.file("feed.txt", "<?xml version=\"1.0\"?>\n<rss/>\n")
        try folder.file("paper.txt", "%PDF-1.7\n")
        for (name, what) in [
            ("feed.txt", "a feed"), ("paper.txt", "PDF"),
        ] {
            let result = try run(name)
            #expect(result.status == 65)
            #expect(result.output.isEmpty)
            #expect(result.errors.contains(what))
        }
        #expect(try run("-f", "page", "feed.txt").status == 0)
    }

    @Test("exits with 73 when the output cannot be created")
    func unwritable() throws {
        let result = try run("-o", "no/such/folder/item.xml", "page.txt")
        #expect(result.status == 73)
        #expect(result.errors.contains("no/such/folder/item.xml: error: cannot create"))
        try folder.file("file", "")
        #expect(try run("-o", "file/", "page.txt").status == 73)
        #expect(folder.names == ["file", "page.txt"])
    }

    @Test("exits with 74 when standard output is full or closed", .enabled(if: hasFullDevice))
    func fullDisk() throws {
        let full = try ToolProcess.shell("$TOOL -q page.txt > /dev/full", in: folder.url)
        #expect(full.status == 74)
        #expect(full.text.contains("No space left on device"))
        let closed = try ToolProcess.shell("$TOOL -q page.txt >&-", in: folder.url)
        #expect(closed.status == 74)
    }

    @Test("keeps remarks out of the output when standard error is closed")
    func closedErrors() throws {
        let result = try ToolProcess.shell("$TOOL -v -o item.xml page.txt 2>&-", in: folder.url)
        #expect(result.status == 0)
        #expect(folder.text("item.xml")?.hasPrefix("<?xml") == true)
        #expect(folder.text("item.xml")?.contains(": warning: ") == false)
    }

    @Test("ends in silence when nobody reads the output, and still writes the log")
    func brokenPipe() throws {
        let result = try ToolProcess.shell(
            """
            for i in $(seq 20000); do echo "Paragraph $i of a page that is long enough."; echo; \
            done > long.txt
            $TOOL -q -t text --log log.jsonl long.txt | true; echo ${PIPESTATUS[0]}
            """,
            in: folder.url
        )
        #expect(["0\n", "141\n"].contains(result.text))
        #expect(folder.names.contains("log.jsonl"))
    }

    @Test("writes to a redirected /dev/stdout without starting over")
    func deviceOutput() throws {
        let result = try ToolProcess.shell(
            "(echo first; $TOOL -q -t text -o /dev/stdout page.txt) > all.txt; head -1 all.txt",
            in: folder.url
        )
        #expect(result.text == "first\n")
        #expect(folder.text("all.txt")?.contains("new bridge") == true)
    }

    @Test("logs every remark as a line of JSON")
    func log() throws {
        let result = try run("-q", "--log", "log.jsonl", "missing.txt")
        #expect(result.status == 66)
        let lines = folder.text("log.jsonl")?.split(separator: "\n") ?? []
        #expect(lines.count == 1)
        for line in lines {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
            let members = try #require(object as? [String: Any])
            #expect(members["file"] as? String == "missing.txt")
            #expect(members["code"] as? String == "tool.no-input")
            #expect(members["severity"] as? String == "error")
            #expect(members["message"] as? String != nil)
        }
    }

    @Test("writes nothing under --fail-on-loss when something is lost")
    func failOnLoss() throws {
        // An XML item cannot hold U+FFFE.
        let arguments = ["-m", "slugline=A\u{FFFE}B", "-o", "item.xml", "page.txt"]
        let lossy = try ToolProcess.run(["--fail-on-loss"] + arguments, in: folder.url)
        #expect(lossy.status == 65)
        #expect(folder.names == ["page.txt"])
        #expect(lossy.errors.contains("[tool.data]"))
        #expect(try ToolProcess.run(arguments, in: folder.url).status == 0)
        // That plain text has no closings is a note.
        #expect(try run("--fail-on-loss", "-t", "text", "page.txt").status == 0)
    }

    @Test("says nothing but errors under --quiet")
    func quiet() throws {
        #expect(try run("-q", "page.txt").errors == "")
    }

    private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")
}
