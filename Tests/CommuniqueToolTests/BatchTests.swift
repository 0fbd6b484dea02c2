import Foundation
import Testing

@Suite("communique convert: many inputs")
struct BatchTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        for name in ["in/a", "in/b"] {
            try FileManager.default.createDirectory(
                at: folder.url.appendingPathComponent(name),
                withIntermediateDirectories: true
            )
        }
        for name in ["in/a/one.txt", "in/a/two.txt", "in/b/one.txt"] {
            try folder.file(name, plainPage)
        }
    }

    private func run(_ arguments: String..., input: String = "") throws -> ToolProcess.Result {
        try ToolProcess.run(arguments, in: folder.url, input: Array(input.utf8))
    }

    private func files(in name: String) -> [String] {
        let base = folder.url.appendingPathComponent(name).path
        return (FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? [])
            .filter { !$0.hasSuffix("a") && !$0.hasSuffix("b") && $0 != "in" }
            .sorted()
    }

    @Test("keeps the folders of the inputs, and gives the same with one job and with four")
    func tree() throws {
        let list = "in/a/one.txt\nin/a/two.txt\r\n\nin/b/one.txt\n"
        let four = try run(
            "-t",
            "text",
            "--output-dir",
            "out/4",
            "--jobs",
            "4",
            "--files-from",
            "-",
            input: list
        )
        #expect(four.status == 0)
        #expect(four.errors.wholeMatch(of: /communique: 3 converted in \d+:\d\d\n/) != nil)
        #expect(files(in: "out/4") == ["in/a/one.txt", "in/a/two.txt", "in/b/one.txt"])
        let one = try run(
            "-q",
            "-t",
            "text",
            "--output-dir",
            "out/1",
            "--jobs",
            "1",
            "in/a/one.txt",
            "in/a/two.txt",
            "in/b/one.txt"
        )
        #expect(one.status == 0)
        #expect(one.errors.isEmpty)
        for name in files(in: "out/4") {
            #expect(folder.text("out/1/" + name) == folder.text("out/4/" + name))
        }
    }

    @Test("reports what fails, a line each, and does the rest")
    func failures() throws {
        try folder.file("in/b/bad.txt", bytes: (0..<4096).map { UInt8($0 % 7) })
        let result = try run(
            "-t",
            "text",
            "--output-dir",
            "out",
            "in/b/bad.txt",
            "in/b/missing.txt",
            "in/b/one.txt"
        )
        #expect(result.status == 65 || result.status == 66)
        #expect(result.errors.contains("in/b/bad.txt: error: "))
        #expect(result.errors.contains("in/b/missing.txt: error: cannot open"))
        #expect(result.errors.contains("communique: 1 converted, 2 failed in "))
        #expect(files(in: "out") == ["in/b/one.txt"])
    }

    @Test("goes on where a run was interrupted")
    func skipping() throws {
        #expect(try run("-q", "-t", "text", "--output-dir", "out", "in/a/one.txt").status == 0)
        try folder.file("out/in/a/one.txt", "kept")
        let result = try run(
            "-t",
            "text",
            "--output-dir",
            "out",
            "--skip-existing",
            "in/a/one.txt",
            "in/a/two.txt"
        )
        #expect(result.status == 0)
        #expect(result.errors.contains("1 converted, 1 there already"))
        #expect(folder.text("out/in/a/one.txt") == "kept")
    }

    @Test("gives no two inputs one output")
    func clashes() throws {
        let result = try run("-q", "-t", "text", "-o", "out/", "in/a/one.txt", "in/b/one.txt")
        #expect(result.status == 73)
        #expect(result.errors.contains("another input of this run has the name already"))
        #expect(files(in: "out") == ["one.txt"])
    }

    @Test("keeps inputs that lie elsewhere within the folder of the outputs")
    func elsewhere() throws {
        let page = folder.url.appendingPathComponent("in/a/one.txt").path
        #expect(try run("-q", "-t", "text", "--output-dir", "out", page).status == 0)
        #expect(files(in: "out") == ["one.txt"])
        #expect(
            try run("-q", "-t", "text", "--output-dir", "out", "in/../../escape.txt").status == 66
        )
    }

    @Test(
        "refuses options that mean nothing together",
        arguments: [
            ["--output-dir", "out", "-o", "x", "in/a/one.txt"],
            ["--jobs", "2", "in/a/one.txt"], ["--jobs", "0", "-o", "out/", "in/a/one.txt"],
            ["--skip-existing", "in/a/one.txt"],
            ["--files-from", "list", "in/a/one.txt"],
        ]
    )
    func usage(arguments: [String]) throws {
        #expect(try ToolProcess.run(arguments, in: folder.url).status == 64)
    }

    @Test("names a list that cannot be read")
    func missingList() throws {
        let result = try run("--output-dir", "out", "--files-from", "list")
        #expect(result.status == 66)
        #expect(result.errors.contains("list: error: cannot open"))
    }
}
