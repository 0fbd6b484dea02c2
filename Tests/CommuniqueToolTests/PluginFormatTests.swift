import Foundation
import Testing

/// Programs on `PATH` that read and write formats.
@Suite("communique: formats of other programs")
struct PluginFormatTests {
    let folder: ScratchFolder
    private let path: [String: String]

    init() throws {
        folder = try ScratchFolder()
        let bin = folder.url.appendingPathComponent("bin")
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        path = ["PATH": bin.path + ":/usr/bin:/bin"]
        try folder.file("page.txt", plainPage)
        try folder.file("telex.txt", "OPENING OF THE HARBOUR\nThe harbour is open.\n")
        try program(
            "bin/communique-render-titles",
            """
            #!/bin/sh
            grep -o '"headlines":\\[{"text":"[^"]*'
            echo 'warning: text is left out [render.not-represented]' >&2
            """
        )
        try program(
            "bin/communique-parse-telex",
            """
            #!/bin/sh
            read title
            printf '{"communique":"1.0","headlines":[{"text":"%s"}],"body":[' "$title"
            read line
            printf '{"kind":"paragraph","content":["%s"]}]}' "$line"
            echo '2:5: warning: no time [telex.no-time]' >&2
            """
        )
    }

    private func program(_ name: String, _ text: String) throws {
        let file = try folder.file(name, text)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    private func run(_ arguments: String..., path: [String: String]? = nil) throws
        -> ToolProcess.Result
    {
        try ToolProcess.run(arguments, in: folder.url, environment: path ?? self.path)
    }

    @Test("a renderer is found by the name after -t, and its losses count")
    func renderer() throws {
        let result = try run("-t", "titles", "page.txt")
        #expect(result.status == 0)
        #expect(result.text == "\"headlines\":[{\"text\":\"Ministers open the river bridge\n")
        #expect(
            result.errors == "page.txt: warning: communique-render-titles: text is left out "
                + "[render.not-represented]\n"
        )
        let strict = try run("-t", "titles", "--fail-on-loss", "page.txt")
        #expect(strict.status == 65)
        #expect(strict.output.isEmpty)
        let table = try run("losses", "-t", "titles", "page.txt")
        #expect(table.lines.contains { $0.hasPrefix("writing  warning   render.not-represented") })
    }

    @Test("its outputs are called by the name of the format")
    func names() throws {
        #expect(try run("-q", "-t", "titles", "-o", "out/", "page.txt").status == 0)
        #expect(folder.text("out/page.titles") != nil)
    }

    @Test("a parser is found by the name after -f, in every command that reads")
    func parser() throws {
        let result = try run("-f", "telex", "-t", "text", "--extent", "article", "telex.txt")
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("OPENING OF THE HARBOUR\n"))
        let outline = try run("outline", "-q", "-f", "telex", "telex.txt")
        #expect(outline.text.contains("paragraph\t"))
        #expect(outline.text.contains("The harbour is open."))
    }

    @Test("its remarks have places in the input")
    func places() throws {
        let result = try run("-f", "telex", "-t", "text", "telex.txt")
        let remark = "2:5: warning: communique-parse-telex: no time [telex.no-time]\n"
        #expect(result.errors == "telex.txt:" + remark)
    }

    @Test("programs are listed, but not in a sandbox")
    func listing() throws {
        let lines = try run("formats").lines.map { $0.split(separator: " ") }
        #expect(lines.contains(["telex", "by", "other", "programs", "yes", "-", ".telex"]))
        #expect(lines.contains(["titles", "by", "other", "programs", "-", "yes", ".titles"]))
        #expect(try !run("formats", "--sandbox").text.contains("titles"))
    }

    @Test("a failure names the program")
    func failure() throws {
        try program("bin/communique-parse-broken", "#!/bin/sh\necho nothing; exit 2\n")
        let result = try run("-f", "broken", "-t", "text", "telex.txt")
        #expect(result.status == 69)
        #expect(
            result.errors
                == "telex.txt: error: communique-parse-broken ended with exit status 2 "
                + "[tool.plugin-failed]\n"
        )
    }

    @Test("what is not there, what a sandbox keeps out and what lies elsewhere is refused")
    func refusals() throws {
        let missing = try run("-t", "docbook", "page.txt")
        #expect(missing.status == 64)
        #expect(missing.errors.contains("nor is there a program communique-render-docbook on PATH"))
        let sandbox = try run("-t", "titles", "--sandbox", "page.txt")
        #expect(sandbox.status == 64)
        #expect(sandbox.errors.contains("--sandbox looks for no program communique-render-titles"))
        #expect(try run("-f", "telex", "--sandbox", "telex.txt").status == 64)
        #expect(try run("-t", "../bin/communique-render-titles", "page.txt").status == 64)
        // The folder of the pages is not looked into, even where PATH says so.
        let here = ["PATH": ".::bin:/usr/bin:/bin"]
        #expect(try run("-t", "titles", "page.txt", path: here).status == 64)
        try folder.file("bin/communique-render-plain", "not a program")
        #expect(try run("-t", "plain", "page.txt").status == 64)
    }

    @Test("options that a program does not have are refused")
    func options() throws {
        #expect(try run("-t", "titles", "--compact", "page.txt").status == 64)
        #expect(try run("-t", "titles", "--width", "70", "page.txt").status == 64)
    }
}
