import Communique
import CommuniqueWeb
import Testing

/// Tables, lists and pages of teasers, which are decided as a whole.
@Suite struct WebGroupTests {
    private func texts(_ table: Block.Table) -> [[String]] {
        table.rows.map { row in row.map(\.content.plainText) }
    }

    @Test func aTableOfDataIsKeptWhole() throws {
        let blocks = try WebFixture.middle(
            """
            <table><caption>Boats by station</caption>
            <tr><th>Station</th><th>Boats</th><th>Home</th></tr>
            <tr><td>Arden</td><td></td><td>12</td></tr>
            <tr><td>Ellery</td><td>3</td><td>Search</td></tr></table>
            """
        )
        #expect(blocks.count == 1)
        guard case .table(let table)? = blocks.first?.kind else {
            Issue.record("no table: \(blocks)")
            return
        }
        #expect(table.caption.plainText == "Boats by station")
        #expect(
            texts(table) == [
                ["Station", "Boats", "Home"], ["Arden", "", "12"], ["Ellery", "3", "Search"],
            ]
        )
    }

    @Test func aTableOfLinksIsFurniture() throws {
        let rows = (1...4).map {
            "<tr><td><a href=/\($0)>Boats \($0)</a></td><td><a href=/m\($0)>Map \($0)</a></td></tr>"
        }
        let around = (before: "<table>\(rows.joined())</table>", behind: "")
        let document = try WebFixture.document(WebFixture.page(around: around))
        #expect(document.body.map(\.plainText) == WebFixture.paragraphs)
    }

    @Test func shortItemsOfNestedListsStay() throws {
        let blocks = try WebFixture.middle(
            """
            <ul><li>Arden: <ul><li>Home</li><li>two boats</li></ul></li>
            <li>Ellery: <ul><li>Search</li><li>one boat</li></ul></li></ul>
            """
        )
        #expect(blocks.count == 1)
        guard case .list(let list)? = blocks.first?.kind else {
            Issue.record("no list: \(blocks)")
            return
        }
        #expect(list.items.count == 2)
        let inner = list.items.flatMap(\.blocks).compactMap { block -> [String]? in
            guard case .list(let list) = block.kind else { return nil }
            return list.items.map { $0.blocks.map(\.plainText).joined() }
        }
        #expect(inner == [["Home", "two boats"], ["Search", "one boat"]])
    }

    @Test func aListOfTeasersIsNoArticle() throws {
        let teasers = WebFixture.paragraphs.enumerated().map { index, text in
            """
            <div class="item"><h2><a href="/news/\(index)">The council met again for the boats of
            station \(index)</a></h2><p>\(text)</p></div>
            """
        }
        let html = """
            <html lang=en><head><title>News | Lake Council</title></head><body><nav><a href=/>Home</a>
            </nav><h1>News</h1>\(teasers.joined(separator: "\n"))<footer>© Lake Council</footer></body>
            """
        let outcome = try WebFixture.read(html)
        #expect(outcome.diagnostics.map(\.code).contains("page.listing"))
        #expect(outcome.value.flatMap(\.body).isEmpty)
    }

    @Test(arguments: [
        "<a href=/>Home</a> <a href=/news>News</a> <a href=/contact>Contact</a>",
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav>",
        "<footer><p>© 2024 Lake Council</p><p><a href=/privacy>Privacy</a></p></footer>",
    ])
    func furnitureAloneIsNoArticle(html: String) throws {
        let outcome = try WebFixture.read(html)
        #expect(outcome.diagnostics.map(\.code).contains("page.no-article"))
        #expect(outcome.value.flatMap(\.body).isEmpty)
        #expect(!outcome.value.flatMap(\.furniture).isEmpty)
    }
}
