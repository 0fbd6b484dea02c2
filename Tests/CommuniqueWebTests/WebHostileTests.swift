import Communique
import CommuniquePage
import CommuniqueWeb
import CommuniqueXML
import Testing

/// Pages that want to do harm, or that somebody damaged; `.ci/run` has larger ones.
@Suite struct WebHostileTests {
    private static let sentence =
        "The boats of the council are on the lake in summer and in winter. "

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test(arguments: ["", " \n\t\r\n", "<", "<!", "<!--", "</p>", "&", "&#0;", "<p", "<p a='"])
    func whatIsHardlyAPageIsRead(_ html: String) throws {
        _ = try WebFixture.read(html)
        _ = try WebListingParser().parse(Array(html.utf8))
    }

    @Test func nothingIsEmpty() throws {
        #expect(try WebFixture.read("").diagnostics.map(\.code).contains("page.empty"))
    }

    @Test func everyBeginningOfAPageIsRead() throws {
        let page = Array(WebFixture.page("<ul><li>a &amp; b</ul><table><tr><td>c</table>").utf8)
        for end in stride(from: 0, to: page.count, by: 31) {
            _ = try WebFixture.read(Array(page[..<end]))
        }
        let cut = WebFixture.page().split(separator: "</article>")[0] + "<p cla"
        let document = try WebFixture.document(String(cut))
        #expect(document.body.map(\.plainText) == WebFixture.paragraphs)
    }

    @Test(arguments: [
        ("<div>", 30_000), ("<p>", 30_000), ("<b>", 20_000), ("<ul><li>", 8_000),
        ("<table><tr><td>", 5_000), ("<blockquote>", 8_000), ("</x></p>", 10_000),
    ])
    func nestingIsBounded(_ start: String, count: Int) throws {
        let start = Self.repeated(start, count)
        let outcome = try WebFixture.read(start + Self.sentence)
        let texts = outcome.value.flatMap { $0.front + $0.body + $0.furniture }.map(\.plainText)
        #expect(texts.joined().contains("The boats of the council"))
    }

    @Test func textsInDeepElementsAreKept() throws {
        let html = Self.repeated("<div>" + Self.sentence, 1_000)
        let texts = try WebFixture.document(html).blocksInSourceOrder
        #expect(texts.count == 1_000)
    }

    @Test func aPageMayBeOneLine() throws {
        let html = "<p>" + Self.repeated(Self.sentence, 400_000 / Self.sentence.utf8.count)
        let texts = try WebFixture.document(html).blocksInSourceOrder
        #expect(texts.first?.plainText.utf8.count ?? 0 > 390_000)
    }

    @Test func attributesAreBounded() throws {
        let many = (0..<50_000).map { " a\($0)=1" }.joined()
        let document = try WebFixture.document(WebFixture.page("<p\(many)>\(Self.sentence)</p>"))
        #expect(document.body.count == 5)
    }

    @Test func entitiesAreNotExpanded() throws {
        let declared = "<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
        let document = try WebFixture.document(
            declared + "<h1>Lake</h1><p>\(Self.sentence) &b; &undeclared; &amp;amp; end.</p>"
        )
        let text = document.blocksInSourceOrder.map(\.plainText).joined()
        #expect(text.contains("&b; &undeclared; &amp; end."))
        let chain = try WebFixture.document("<p>&" + Self.repeated("amp;", 20_000))
        #expect(chain.blocksInSourceOrder.map(\.plainText).joined().utf8.count < 90_000)
    }

    @Test func whatIsNoTextIsReported() throws {
        var generator = SystemRandomNumberGenerator()
        let noise = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let codes = try WebFixture.read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + noise)
            .diagnostics.map(\.code)
        #expect(codes.contains("page.looks-binary"))
        let nul = WebFixture.page("<p>A line\0 with a mark of nothing in it, and more of it.</p>")
        #expect(try WebFixture.document(nul).body.count == 5)
    }

    @Test func largePagesAreRefused() throws {
        var limits = Limits()
        limits.inputBytes = 10
        #expect(throws: XMLError.self) {
            try WebPageParser(limits: limits).parse(Array(WebFixture.page().utf8))
        }
    }
}
