import Communique
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueNITF
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText
import CommuniqueWeb
import CommuniqueXML
import Testing

/// Each reader holds to each of the ``Limits`` that mean something to it, and says which it was.
@Suite struct LimitTests {
    private let page = Array("Opening of the Forum\n\nDear colleagues,\n\nWelcome to Arden.\n".utf8)
    private let html = Array(
        """
        <html><body><h1 a="1" b="2" c="3">Opening of the Forum</h1><p>Dear colleagues,</p>
        <p>Welcome to Arden.</p><p>Thank you.</p></body></html>
        """.utf8
    )
    private let nitf = Array(
        """
        <nitf><body><body.head><hedline><hl1 id="a" class="b" style="c">Forum</hl1></hedline>
        </body.head><body.content><p>Welcome.</p><p>Thank you.</p></body.content></body></nitf>
        """.utf8
    )

    private var speech: Document {
        var document = Document("Opening of the Forum", language: "en") {
            "Dear colleagues,"
            "Welcome to Arden."
            "Thank you."
        }
        document.guid = "urn:example:1"
        document.dates.versionCreated = NewsDate(iso8601: "2024-06-03T10:00:00Z")
        return document
    }

    private func written(_ renderer: some DocumentRenderer) throws -> [UInt8] {
        try renderer.renderedBytes(speech).value
    }

    /// The code of the error that ends a parse, or of the remark of that severity.
    private func code<Parser: DocumentParser<[UInt8]>>(
        _ parser: Parser,
        _ input: [UInt8]
    ) -> String? {
        do {
            return try parser.parse(input).diagnostics.first { $0.severity == .error }?
                .code.rawValue
        } catch {
            return errorCode(of: error)
        }
    }

    @Test func sizesOfInputsAreBounded() throws {
        let limits = Limits(inputBytes: 20)
        #expect(code(PageParser(limits: limits), page) == "page.too-large")
        #expect(PageParser(limits: limits).parse(page).value.isEmpty)
        #expect(code(WebPageParser(limits: limits), html) == "xml.too-large")
        #expect(code(WebListingParser(limits: limits), html) == "xml.too-large")
        #expect(code(NITFParser(limits: limits), nitf) == "xml.too-large")
        let item = try written(.newsMLG2())
        #expect(code(NewsMLG2Parser(limits: limits), item) == "xml.too-large")
        #expect(code(NinjsParser(limits: limits), try written(.ninjs())) == "json.too-large")
        #expect(code(NativeJSONParser(limits: limits), try written(.json())) == "json.too-large")
    }

    @Test func countsOfBlocksAreBounded() throws {
        let limits = Limits(blocks: 2)
        #expect(code(PageParser(limits: limits), page) == "page.too-many-blocks")
        #expect(code(WebPageParser(limits: limits), html) == "xml.too-many-blocks")
        #expect(
            code(NativeJSONParser(limits: limits), try written(.json()))
                == "native-json.too-many-blocks"
        )
        // A body is cut, and a remark says where.
        let item = try NewsMLG2Parser(limits: limits).parse(try written(.newsMLG2()))
        // The headline of the page is one of them.
        #expect(item.value.first?.body.count == 1)
        #expect(item.diagnostics.contains { $0.code == "markup.too-many-blocks" })
        let fragment = Array("<ul><li>one</li><li>two</li></ul><p>three</p><p>four</p>".utf8)
        let parser = LibXMLFragmentParser(limits: limits)
        let blocks = parser.parse(fragment: fragment, language: nil)
        #expect(blocks.value.walked.count { $0.role == .paragraph } == 2)
        #expect(blocks.diagnostics.map(\.code) == ["markup.too-many-blocks"])
        #expect(blocks.severity == .error)
        // As many as the limit allows are not too many.
        let two = parser.parse(fragment: Array("<p>one</p><p>two</p>".utf8), language: nil)
        #expect(two.value.count == 2 && two.diagnostics.isEmpty)
    }

    @Test func countsOfElementsAndValuesAreBounded() throws {
        let limits = Limits(elements: 4)
        #expect(code(WebPageParser(limits: limits), html) == "xml.too-many-elements")
        #expect(code(WebListingParser(limits: limits), html) == "xml.too-many-elements")
        #expect(code(NITFParser(limits: limits), nitf) == "xml.too-many-elements")
        let item = try written(.newsMLG2())
        #expect(code(NewsMLG2Parser(limits: limits), item) == "xml.too-many-elements")
        #expect(code(NinjsParser(limits: limits), try written(.ninjs())) == "json.too-many-values")
        #expect(
            code(NativeJSONParser(limits: limits), try written(.json())) == "json.too-many-values"
        )
    }

    @Test func countsOfAttributesAreBounded() throws {
        let limits = Limits(attributes: 2)
        #expect(code(NITFParser(limits: limits), nitf) == "xml.too-many-attributes")
        let item = try written(.newsMLG2())
        #expect(code(NewsMLG2Parser(limits: limits), item) == "xml.too-many-attributes")
        // Browsers read such a page, and pass over them.
        let read = try WebPageParser(limits: limits).parse(html)
        #expect(read.value.first?.headline?.text == "Opening of the Forum")
    }

    @Test func entitiesAreNeverDeclared() {
        let item = Array("<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf/>".utf8)
        #expect(code(NITFParser(), item) == "xml.entity-declaration")
        #expect(code(NewsMLG2Parser(), item) == "xml.entity-declaration")
    }

    @Test func valuesBelowOneCountAsOne() {
        let least = Limits(
            nesting: 1,
            inputBytes: 1,
            blocks: 1,
            elements: 1,
            attributes: 1,
            diagnostics: 1
        )
        #expect(
            Limits(
                nesting: 0,
                inputBytes: 0,
                blocks: -1,
                elements: 0,
                attributes: 0,
                diagnostics: 0
            )
                == least
        )
    }
}
