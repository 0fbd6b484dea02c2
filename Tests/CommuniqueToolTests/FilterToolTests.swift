import Foundation
import Testing

@Suite("communique --filter")
struct FilterToolTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("page.txt", plainPage)
        try folder.file(
            "drop.py",
            """
            import json, sys
            document = json.load(sys.stdin)
            document["body"] = [b for b in document["body"] if b["kind"] != sys.argv[1]]
            print("note: one block less [test.dropped]", file=sys.stderr)
            json.dump(document, sys.stdout)
            """
        )
    }

    private func run(_ arguments: String...) throws -> ToolProcess.Result {
        try ToolProcess.run(arguments, in: folder.url)
    }

    private func convert(_ filter: String, _ more: String...) throws -> ToolProcess.Result {
        try ToolProcess.run(
            ["-t", "text", "--filter", filter] + more + ["page.txt"],
            in: folder.url
        )
    }

    @Test("changes the document, and its remarks are those of the run")
    func changes() throws {
        let plain = try run("-t", "text", "page.txt")
        #expect(plain.text.contains("Thank you."))
        let result = try convert("python3 drop.py closing", "--log", "log.jsonl")
        #expect(result.status == 0)
        #expect(!result.text.contains("Thank you."))
        #expect(result.text.contains("new bridge"))
        #expect(!result.errors.contains("drop.py"), "a note is not printed")
        #expect(
            folder.text("log.jsonl")?.contains(
                #""code":"test.dropped","severity":"note","message":"filter 'python3 drop.py closing': one block less""#
            ) == true
        )
    }

    @Test("passes a document through as it is", arguments: ["newsml-g2", "json", "html"])
    func identity(format: String) throws {
        let now = ["--now", "2024-06-03T10:00:00Z", "-m", "urgency=2"]
        let plain = try ToolProcess.run(["-t", format] + now + ["page.txt"], in: folder.url)
        let filtered = try ToolProcess.run(
            ["-t", format, "--filter", "cat", "--filter", "tee copy.json"] + now + ["page.txt"],
            in: folder.url
        )
        #expect(filtered.status == 0)
        #expect(filtered.output == plain.output)
        // Filters see what the caller knows better.
        #expect(folder.text("copy.json")?.contains(#""urgency":2"#) == true)
    }

    @Test("several go in their order, with several documents each on its own")
    func order() throws {
        try folder.file("two.txt", plainPage)
        let mark =
            #"python3 -c 'import json,sys; d=json.load(sys.stdin); d["slugline"]=d.get("slugline","")+"%"; json.dump(d,sys.stdout)'"#
        let result = try ToolProcess.run(
            ["-q", "-t", "json", "--compact"]
                + ["A", "B"].flatMap { ["--filter", mark.replacingOccurrences(of: "%", with: $0)] }
                + ["page.txt", "two.txt"],
            in: folder.url
        )
        #expect(result.status == 0)
        #expect(result.text.components(separatedBy: #""slugline":"AB""#).count == 3)
    }

    @Test("works on all cores, and a failure is that of its input alone")
    func batch() throws {
        for number in 1...6 { try folder.file("in-\(number).txt", plainPage) }
        try folder.file("bad.txt", plainPage.replacingOccurrences(of: "bridge", with: "dam"))
        let result = try ToolProcess.run(
            [
                "-t", "text", "--output-dir", "out", "--jobs", "4", "--filter",
                "python3 drop.py closing", "--filter", "tee /dev/null | grep -v dam",
                "bad.txt",
            ] + (1...6).map { "in-\($0).txt" },
            in: folder.url
        )
        #expect(result.status == 69)
        #expect(result.errors.contains("6 converted, 1 failed"))
        #expect(
            result.errors.contains(
                "bad.txt: error: filter 'tee /dev/null | grep -v dam' ended with exit status 1 "
                    + "[tool.plugin-failed]\n"
            )
        )
        for number in 1...6 {
            #expect(folder.text("out/in-\(number).txt")?.contains("bridge") == true)
            #expect(folder.text("out/in-\(number).txt")?.contains("Thank you") == false)
        }
        #expect(folder.text("out/bad.txt") == nil)
    }

    @Test("its losses have a stage of their own in the table")
    func losses() throws {
        let result = try run(
            "losses",
            "-t",
            "json",
            "--filter",
            "python3 drop.py closing",
            "page.txt"
        )
        #expect(result.status == 0)
        let row = try #require(result.lines.first { $0.hasPrefix("filtering") })
        #expect(row.split(separator: " ").prefix(4) == ["filtering", "note", "test.dropped", "1"])
    }

    @Test("a loss that it tells of fails under --fail-on-loss when it renders, an error always")
    func severity() throws {
        let error = try convert("echo 'error: no such name [test.name]' >&2; cat")
        #expect(error.status == 65)
        #expect(error.output.isEmpty)
        #expect(error.errors.contains("no such name [test.name]\n"))
        let warning = try convert("echo strange >&2; cat")
        #expect(warning.status == 0)
        #expect(
            warning.errors.contains(
                "page.txt: warning: filter 'echo strange >&2; cat': strange [tool.plugin]\n"
            )
        )
    }
}

@Suite("Examples/Filters")
struct ExampleFilterTests {
    @Test("tag-names.py gives the names in a text their codes")
    func tagNames() throws {
        let filter = "python3 Examples/Filters/tag-names.py Examples/Filters/names.tsv"
        let result = try ToolProcess.run(
            ["-t", "newsml-g2", "-v", "--filter", filter, "Examples/Pages/speech-en.txt"],
            in: ReadmeTests.root
        )
        #expect(result.status == 0)
        #expect(result.text.contains(#"qcode="house:place-204""#))
        #expect(!result.text.contains("house:medium-3"), "it stands in a teaser alone")
        #expect(result.errors.contains("no code for Northern Waters Council [house.unknown-name]"))
    }
}

@Suite("communique --filter: programs that go wrong")
struct HostileFilterTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("page.txt", plainPage)
        let line = "A sentence of the long page that is longer than a pipe, number %.\n\n"
        let text = (0..<3_000).map { line.replacingOccurrences(of: "%", with: "\($0)") }
        try folder.file("long.txt", plainPage + text.joined())
    }

    private func convert(
        _ filter: String,
        _ page: String = "page.txt",
        _ more: String...
    ) throws -> ToolProcess.Result {
        try ToolProcess.run(["-t", "text", "--filter", filter] + more + [page], in: folder.url)
    }

    @Test(
        "is an error that names the filter and what it did",
        arguments: [
            ("no-such-program-here", "ended with exit status 127: "),
            ("exit 3", "ended with exit status 3 ["),
            ("echo >&2 KeyError; exit 1", "ended with exit status 1: KeyError ["),
            ("kill -SEGV $$", "was ended by signal 11 ["),
            ("true", "gave no document in native JSON: 1:1 (byte 0): "),
            ("cat; echo ']'", "gave no document in native JSON: 2:1 (byte "),
            ("echo '{\"communique\": \"1.0\", \"urgency\": \"high\"}'", "(byte 33): "),
            ("echo '{\"communique\": \"9.0\"}'", "[native-json.version]"),
            ("printf '\\377'", "gave no document in native JSON: "),
            ("tee copy; cat copy", "gave 2 documents in the place of one ["),
        ]
    )
    func failures(filter: String, message: String) throws {
        let result = try convert(filter)
        #expect(result.status == 69)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("page.txt: error: filter '\(filter)' "), "\(result.errors)")
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(result.errors.hasSuffix("[tool.plugin-failed]\n"))
    }

    @Test("a page longer than any pipe goes through, whenever the filter reads it")
    func longPages() throws {
        let plain = try ToolProcess.run(["-q", "-t", "text", "long.txt"], in: folder.url)
        let through = try convert("cat", "long.txt", "-q")
        #expect(through.status == 0)
        #expect(through.output == plain.output)
        let late = try convert("head -c 1000000 /dev/zero | tr '\\0' '\\n'; cat", "long.txt", "-q")
        #expect(late.status == 0)
        #expect(late.output == plain.output)
    }

    @Test("a filter that reads nothing is no broken pipe")
    func readsNothing() throws {
        let json = try ToolProcess.run(["-q", "-t", "json", "page.txt"], in: folder.url)
        try folder.file("other.json", bytes: Array(json.output))
        let result = try convert("exec <&-; cat other.json", "long.txt", "-q")
        #expect(result.status == 0)
        #expect(result.text.contains("new bridge"))
        #expect(!result.text.contains("number 2999"))
    }

    @Test("no end of remarks: the last ones are kept")
    func floodsErrors() throws {
        let flood = "yes 'a warning that nobody needs' | head -n 150000 >&2; echo last >&2; "
        let good = try convert(flood + "cat", "long.txt")
        #expect(good.status == 0)
        #expect(good.errors.utf8.count < 10_000)
        let bad = try convert(flood + "exit 1", "page.txt", "-v")
        #expect(bad.status == 69)
        #expect(bad.errors.contains("bytes more before this"))
        #expect(bad.errors.contains("ended with exit status 1: last ["))
    }

    @Test(
        "one that does not end is stopped",
        arguments: ["cat; exec sleep 600", "exec sleep 600", "cat; exec >&- 2>&-; exec sleep 600"]
    )
    func hangs(filter: String) throws {
        let result = try convert(filter, "page.txt", "--plugin-timeout", "1")
        #expect(result.status == 69)
        #expect(result.errors.contains("took longer than 1.0 seconds and was stopped"))
        #expect(result.output.isEmpty)
    }

    @Test("a broken pipe ends the filter's own writing, and signals reach it")
    func usualSignals() throws {
        // `yes` would go on for ever where the broken pipe is ignored, as it is in the tool.
        let result = try convert("yes | head -n 1 >/dev/null; kill -TERM $$; cat")
        #expect(result.errors.contains("was ended by signal 15"))
    }

    @Test("the sandbox runs none")
    func sandbox() throws {
        let result = try convert("touch ran; cat", "page.txt", "--sandbox")
        #expect(result.status == 64)
        #expect(result.errors.contains("--sandbox runs no other program"))
        #expect(folder.names == ["long.txt", "page.txt"])
        #expect(try convert(" ").status == 64)
        #expect(try convert("cat", "page.txt", "--plugin-timeout", "0").status == 64)
    }
}
