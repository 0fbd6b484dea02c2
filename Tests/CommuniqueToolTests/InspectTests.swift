import Communique
import Foundation
import Testing

@testable import CommuniqueTool

@Suite("communique inspect: the page")
struct InspectPageTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("page.txt", plainPage)
    }

    private func run(_ arguments: String...) throws -> ToolProcess.Result {
        try ToolProcess.run(["inspect"] + arguments, in: folder.url)
    }

    /// The page of an input.
    private func page(_ name: String, _ more: String...) throws -> String {
        let result = try ToolProcess.run(
            ["inspect", "-q", "-o", "report.html"] + more + [name],
            in: folder.url
        )
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.isEmpty)
        return try #require(folder.text("report.html"))
    }

    /// The text of the lines of the source, as a browser would show them.
    private func source(in page: String) throws -> String {
        let begin = try #require(page.range(of: "<section class=\"source\""))
        let end = try #require(
            page.range(of: "</section>", range: begin.upperBound..<page.endIndex)
        )
        return page[begin.upperBound..<end.lowerBound]
            .split(separator: "<div class=\"l\">").dropFirst()
            .map { line in
                // Without the number, the roles and all tags.
                line.replacing(/(?s)^<span class="n">.*?<\/span>/, with: "")
                    .replacing(/<a href="#b\d+">[^<]*<\/a>|<span class="pair">[^<]*/, with: "")
                    .replacing(/(?s)<[^>]*>/, with: "")
                    .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                    .replacing("&amp;", with: "&").trimmingCharacters(in: .newlines)
            }.joined(separator: "\n")
    }

    private func expectSound(_ page: String) {
        let ids = page.matches(of: /<[^>]* id="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count, "an id stands twice")
        let links = page.matches(of: /<[^>]* href="([^"]*)"/).map { String($0.1) }
        #expect(!links.isEmpty)
        for link in links {
            #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
        }
        // Nothing is fetched, and no script runs but its own.
        for part in ["<link", " src=", "@import", "url(", "<img", "<iframe", "<form"] {
            #expect(!page.contains(part), "\(part)")
        }
        #expect(page.components(separatedBy: "<script").count == 2)
    }

    @Test("shows the whole source, its blocks, facts and what became of it")
    func whole() throws {
        let page = try page("page.txt")
        expectSound(page)
        #expect(try source(in: page) == plainPage)
        #expect(page.contains(#"class="b r-title" data-b="0""#))
        #expect(page.contains("closing · en\nbody.closing"))
        #expect(page.contains(">Document</label>"))
        for format in ["newsml-g2", "nitf", "ninjs", "markdown", "html", "outline"] {
            #expect(page.contains(">\(format) −") || page.contains(">\(format)</label>"))
        }
        #expect(page.contains("&lt;newsItem"))
        #expect(page.contains("<td class=\"why\">render.not-represented</td>"))
    }

    @Test("shows the formats that are asked for alone")
    func formats() throws {
        let page = try page("page.txt", "-t", "json")
        #expect(page.contains(">json</label>"))
        #expect(!page.contains("&lt;newsItem"))
    }

    @Test("joins translations")
    func translations() throws {
        let path = "Tests/Fixtures/embedded-translation/source.txt"
        let page = try page(ReadmeTests.root.appendingPathComponent(path).path)
        expectSound(page)
        #expect(page.contains(">Translations</label>"))
        // On the left, in the document, among the pairs: the two blocks of the first pair.
        #expect(page.components(separatedBy: "⇄1<").count >= 6)
    }

    @Test("is safe whatever the page holds")
    func hostile() throws {
        let evil = "</script><script>alert('1')</script> \"><img src=x onerror=alert(2)> & \u{202E}"
        try folder.file(
            "evil.txt",
            plainPage + "\n" + evil + "\n\n\u{0}\u{7}\u{FFFE} the end of </style> it\n"
        )
        let page = try page("evil.txt")
        #expect(!page.contains("<script>alert"))
        #expect(!page.contains("<img"))
        #expect(page.components(separatedBy: "<script").count == 2)
        #expect(page.components(separatedBy: "</style>").count == 3)
        try folder.file("<b>.txt", plainPage)
        #expect(try self.page("<b>.txt").contains("<h1>&lt;b&gt;.txt</h1>"))
    }

    @Test("finds blocks in the markup of a web page, in an item, and no places in our own JSON")
    func otherFormats() throws {
        try folder.file(
            "page.html",
            """
            <!doctype html><html lang="en"><head><title>The harbour opens</title>
            <meta property="og:title" content="The harbour opens"></head><body>
            <nav><a href="/">Home</a></nav><article><h1>The harbour opens</h1>
            <p>The harbour of Arden opens on Monday, the council said in a statement to the press.</p>
            <p>"We have waited for this day for a long time, and so have the towns," the mayor said.</p>
            </article></body></html>
            """
        )
        let web = try page("page.html")
        expectSound(web)
        #expect(web.contains(#"class="b r-quote" data-b="#))
        #expect(web.contains(#"class="f""#))
        #expect(web.contains("&lt;article&gt;"))

        for name in ["item.xml", "document.json"] {
            #expect(
                try ToolProcess.run(["-q", "-o", name, "page.txt"], in: folder.url).status == 0
            )
        }
        #expect(
            try ToolProcess.run(["-q", "-t", "json", "-o", "own.json", "page.txt"], in: folder.url)
                .status == 0
        )
        let item = try page("item.xml")
        expectSound(item)
        #expect(item.contains("class=\"b r-lede\""))
        expectSound(try page("document.json"))
        let own = try page("own.json")
        expectSound(own)
        #expect(!own.contains("class=\"b r-lede\" data"))
        #expect(own.contains("not shown in its JSON"))
    }

    @Test("shows remarks at their places, and several documents")
    func remarks() throws {
        let item = try ToolProcess.run(["-q", "page.txt"], in: folder.url).text
        try folder.file(
            "item.xml",
            item.replacing("<itemMeta>", with: "<itemMeta>\n<fileName>x</fileName>")
        )
        let page = try page("item.xml")
        let remark = try #require(page.firstMatch(of: /<div id="(d\d+)" class="d note">/))
        #expect(page.contains("href=\"#\(remark.1)\""))
        let json = try ToolProcess.run(
            ["-q", "-t", "json", "--compact", "page.txt"],
            in: folder.url
        )
        try folder.file("two.json", bytes: Array(json.output + json.output))
        let two = try self.page("two.json")
        expectSound(two)
        #expect(two.contains("<h2>Document 2</h2>"))
    }

    @Test("shows the first of very many blocks and bytes")
    func large() throws {
        let block = #"{"kind":"paragraph","content":["a word"]}"#
        let body = Array(repeating: block, count: 20_100).joined(separator: ",")
        try folder.file("long.json", #"{"communique":"1.0","body":["# + body + "]}")
        let page = try page("long.json", "-t", "outline")
        #expect(page.contains("100 more blocks are not shown."))
        #expect(page.contains("id=\"b19999\""))
        #expect(!page.contains("id=\"b20000\""))
        #expect(page.contains("more bytes are not shown."))
    }

    @Test("shows the error of a format that cannot write the document")
    func errors() throws {
        let program = try folder.file("communique-render-broken", "#!/bin/sh\nexit 4\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: program.path
        )
        let result = try ToolProcess.run(
            ["inspect", "-t", "broken", "-o", "report.html", "page.txt"],
            in: folder.url,
            environment: ["PATH": folder.url.path + ":/usr/bin:/bin"]
        )
        #expect(result.status == 0)
        let page = try #require(folder.text("report.html"))
        #expect(page.contains(">broken ✗</label>"))
        #expect(page.contains("communique-render-broken ended with exit status 4"))
    }

    @Test("shows what filters leave")
    func filters() throws {
        let filter = #"sed 's/new bridge/old bridge/g'"#
        #expect(try page("page.txt", "--filter", filter).contains("old bridge"))
    }

    @Test("is written whole or not at all, and over no input")
    func files() throws {
        #expect(try run("-o", "page.txt", "page.txt").status == 73)
        #expect(folder.text("page.txt") == plainPage)
        #expect(try run("-o", "out.html", "page.txt", "page.txt").status == 64)
        #expect(try run("-o", "out/", "page.txt").status == 73)
        try folder.file("paper.pdf", "%PDF-1.7\n")
        let result = try run("-o", "out.html", "paper.pdf")
        #expect(result.status == 65)
        #expect(result.errors.contains("PDF"))
        #expect(folder.text("out.html") == nil)
        let stream = try run("-q", "-o", "-", "page.txt")
        #expect(stream.text.hasPrefix("<!DOCTYPE html>"))
    }

    @Test("names the digest of its script, so that no other runs")
    func digest() throws {
        let page = try page("page.txt", "-t", "json")
        let digest = try #require(page.firstMatch(of: /script-src 'sha256-([^']+)'/)).1
        let script = try #require(page.firstMatch(of: /<script>((?s:.*))<\/script>/)).1
        try folder.file("script.js", String(script))
        let command = """
            python3 -c "import base64, hashlib, sys; \
            print(base64.b64encode(hashlib.sha256(open('script.js', 'rb').read()).digest()).decode())"
            """
        let result = try ToolProcess.shell(command, in: folder.url)
        #expect(result.text == digest + "\n")
    }
}

@Suite("communique inspect: the terminal")
struct InspectScreenTests {
    @Test("lists blocks, facts, remarks and outputs, without colours where there is no terminal")
    func lists() throws {
        let folder = try ScratchFolder()
        try folder.file("page.txt", plainPage)
        let result = try ToolProcess.run(["inspect", "page.txt"], in: folder.url)
        #expect(result.status == 0)
        #expect(!result.text.contains("\u{1B}"))
        let lines = result.lines.map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines[0].hasPrefix("page.txt Scraped press page · "))
        #expect(lines.contains { $0.hasPrefix("1 title en head.title") })
        #expect(lines.contains { $0.hasPrefix("9 closing en body.closing") })
        #expect(lines.contains { $0.hasPrefix("date 2024-06-03 5:1 fact.date") })
        #expect(lines.contains { $0.hasPrefix("json") && $0.hasSuffix("nothing lost") })
        let verbose = try ToolProcess.run(["inspect", "-v", "page.txt"], in: folder.url)
        #expect(verbose.lines.count > result.lines.count)
    }

    @Test("a line is cut to the width of the terminal, and cannot steer it")
    func ink() {
        let narrow = Ink(columns: 9, hasColor: false)
        #expect(narrow.line([.dim("12"), .plain("a longer text")]) == "12 a lon…\n")
        #expect(narrow.line([.plain("東京の港が開く")]) == "東京の港…\n")
        #expect(narrow.line([.plain("ab"), .plain("cd")]) == "ab cd\n")
        let wide = Ink(columns: nil, hasColor: true)
        #expect(wide.line([.role(.title, "x\u{1B}[2J")]) == "\u{1B}[34;1mx\\u{1B}[2J\u{1B}[0m\n")
        #expect(wide.line([.plain("plain")]) == "plain\n")
    }
}

@Suite("communique inspect: places")
struct InspectPlacesTests {
    @Test("a text is cut where marks begin and end, the innermost last")
    func pieces() {
        let pieces = SourcePieces([(0, 0..<10), (1, 2..<4), (2, 3..<8), (3, 5..<5), (4, 12..<14)])
        #expect(
            pieces.pieces == [
                .init(range: 0..<2, marks: [0]), .init(range: 2..<3, marks: [0, 1]),
                .init(range: 3..<4, marks: [0, 1, 2]), .init(range: 4..<8, marks: [0, 2]),
                .init(range: 8..<10, marks: [0]), .init(range: 12..<14, marks: [4]),
            ]
        )
    }

    @Test("of many marks over each other the innermost are told")
    func crowded() {
        let pieces = SourcePieces((0..<5_000).map { ($0, $0..<10_000) })
        #expect(pieces.pieces.allSatisfy { $0.marks.count <= 8 })
        #expect(pieces.pieces.last?.marks.last == 4_999)
    }

    @Test("places are those of the text, lines end with either kind of line end")
    func text() {
        let text = SourceText(Array("ab\r\ncdé\n".utf8))
        #expect(text.lineCount == 3)
        #expect((0..<3).map { text.text(text.line($0)) } == ["ab", "cdé", ""])
        func place(_ offset: Int, line: Int, column: Int) -> SourcePosition {
            SourcePosition(offset: offset, line: line, column: column)
        }
        let start = place(4, line: 2, column: 1)
        #expect(
            text.range(of: SourceRange(start: start, end: place(6, line: 2, column: 3))) == 4..<6
        )
        // A place alone stands for the rest of its line, whatever its offset.
        let alone = place(0, line: 2, column: 2)
        #expect(text.range(of: SourceRange(start: alone, end: alone)) == 5..<8)
        let outside = place(90, line: 9, column: 1)
        #expect(text.range(of: SourceRange(start: outside, end: outside)) == nil)
        #expect(
            text.range(of: SourceRange(start: outside, end: place(99, line: 9, column: 9))) == nil
        )
        #expect(
            SourceText(Array(String(repeating: "é", count: 300).utf8)).beginning(of: 1..<600).count
                <= 200
        )
    }
}
