import Testing

@Suite("options of scraped pages")
struct PageOptionsToolTests {
    private func run(_ arguments: String...) throws -> ToolProcess.Result {
        try ToolProcess.run(arguments + ["-"], input: Array(plainPage.utf8))
    }

    @Test("are taken by every command that reads", arguments: ["recall", "balanced", "precision"])
    func preference(name: String) throws {
        #expect(try run("outline", "--prefer", name).status == 0)
        #expect(try run("facts", "--prefer", name).status == 0)
        #expect(try run("convert", "--prefer", name, "--keep-noise", "-t", "text").status == 0)
    }

    @Test("name the organisation of a page")
    func organisation() throws {
        let result = try run("outline", "--organisation", "Arden Ferries", "--site-language", "en")
        #expect(result.status == 0)
        #expect(result.text.contains("@organisation\t"))
    }

    @Test("are refused when they mean nothing")
    func refused() throws {
        #expect(try run("outline", "--prefer", "speed").status == 64)
        #expect(try run("outline", "--site-language", "no language").status == 64)
        #expect(try run("outline", "--organisation", "").status == 64)
    }
}
