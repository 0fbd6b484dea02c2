import Communique
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueNITF
import CommuniqueNewsML
import CommuniquePage
import CommuniqueWeb
import CommuniqueXML
import Testing

/// A parse in a task that is cancelled ends, and gives nothing but the reason.
///
/// What cancels is the parse itself, through what callers may hand to it: so it surely happens in the
/// midst.
@Suite struct CancellationTests {
    private static func cancel() { unsafe withUnsafeCurrentTask { task in unsafe task?.cancel() } }

    /// The code of the error or the remark that ends the work of a task.
    private func code(
        cancelled: Bool,
        _ work: @escaping @Sendable () throws -> Outcome<[Document]>
    ) async -> String? {
        await Task {
            if cancelled { Self.cancel() }
            do {
                let outcome = try work()
                return outcome.value.isEmpty ? outcome.diagnostics.first?.code.rawValue : nil
            } catch {
                return errorCode(of: error)
            }
        }.value
    }

    /// Long enough for every reader to ask: one in 256 steps does.
    private static let paragraphs = (1...400).map { "Paragraph \($0) of the address in Arden." }

    private static let speech: Document = {
        var document = Document("Opening of the Forum", language: "en") {}
        document.body = paragraphs.map { Block(.paragraph(Block.Text($0))) }
        document.guid = "urn:example:1"
        document.dates.versionCreated = NewsDate(iso8601: "2024-06-03T10:00:00Z")
        return document
    }()

    private static let page = Array(paragraphs.joined(separator: "\n\n").utf8)
    private static let html = Array(
        "<html><body>\(paragraphs.map { "<p>\($0)</p>" }.joined())</body></html>".utf8
    )

    private func written(_ renderer: some DocumentRenderer) throws -> [UInt8] {
        try renderer.renderedBytes(Self.speech).value
    }

    @Test func aCancelledTaskReadsNothing() async throws {
        let (page, html) = (Self.page, Self.html)
        #expect(await code(cancelled: true) { PageParser().parse(page) } == "page.cancelled")
        #expect(await code(cancelled: true) { try WebPageParser().parse(html) } == "xml.cancelled")
        let listing = await code(cancelled: true) { try WebListingParser().parse(html) }
        #expect(listing == "xml.cancelled")
        let g2 = try written(.newsMLG2())
        #expect(await code(cancelled: true) { try NewsMLG2Parser().parse(g2) } == "xml.cancelled")
        let nitf = try written(NITFRenderer())
        #expect(await code(cancelled: true) { try NITFParser().parse(nitf) } == "xml.cancelled")
        let ninjs = try written(.ninjs())
        #expect(await code(cancelled: true) { try NinjsParser().parse(ninjs) } == "json.cancelled")
        let json = try written(.json())
        let native = await code(cancelled: true) { try NativeJSONParser().parse(json) }
        #expect(native == "json.cancelled")
    }

    /// Tells no language, and cancels the task that asks.
    private struct CancellingIdentifier: LanguageIdentifier {
        func identify(_ text: String, context: LanguageContext) -> [LanguageCandidate] {
            CancellationTests.cancel()
            return []
        }
    }

    /// Reads no HTML, and cancels the task that asks.
    private struct CancellingHTMLParser: HTMLFragmentParser {
        func parse(fragment: [UInt8], language: LanguageTag?) -> Outcome<[Block]> {
            CancellationTests.cancel()
            return Outcome([])
        }
    }

    @Test func aPageIsLeftInTheMidst() async {
        let parser = PageParser(languageIdentifier: CancellingIdentifier())
        let (page, html) = (Self.page, Self.html)
        #expect(await code(cancelled: false) { parser.parse(page) } == "page.cancelled")
        let web = await code(cancelled: false) { try WebPageParser(parser).parse(html) }
        #expect(web == "xml.cancelled")
    }

    @Test func itemsAreLeftInTheMidst() async throws {
        let ninjs = try written(.ninjs(version: .v22))
        let read = await code(cancelled: false) {
            try NinjsParser(htmlParser: CancellingHTMLParser()).parse(ninjs)
        }
        #expect(read == "json.cancelled")
        let g2 = Array(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1"><contentSet>
            <inlineData contenttype="text/html">&lt;p>Welcome&lt;br>to Arden.</inlineData>
            </contentSet></newsItem>
            """.utf8
        )
        let item = await code(cancelled: false) {
            try NewsMLG2Parser(htmlParser: CancellingHTMLParser()).parse(g2)
        }
        #expect(item == "xml.cancelled")
    }

    /// Counts elements, and cancels the task at the first.
    private struct CancellingHandler: XMLHandler, HTMLEventHandler {
        var count = 0
        mutating func start(_ tag: borrowing XMLStartTag) { begin() }
        mutating func text(_ utf8: Span<UInt8>) {}
        mutating func end() {}
        mutating func start(_ tag: borrowing HTMLStartTag, at position: HTMLPosition) { begin() }
        mutating func end(_ name: String, at position: HTMLPosition) {}
        mutating func text(_ utf8: Span<UInt8>, at position: HTMLPosition) {}
        private mutating func begin() {
            count += 1
            if count == 1 { CancellationTests.cancel() }
        }
    }

    /// How many elements a reader tells of before it stops, and with what error.
    private func elements(
        _ read: @escaping @Sendable (inout CancellingHandler) throws(XMLError) -> Void
    ) async -> (code: XMLError.Code?, count: Int) {
        await Task {
            var handler = CancellingHandler()
            do throws(XMLError) {
                try read(&handler)
                return (nil, handler.count)
            } catch {
                return (error.code, handler.count)
            }
        }.value
    }

    @Test func readersOfMarkupStopWithinAFewElements() async {
        let html = Self.html
        let inXML = await elements { (handler) throws(XMLError) in
            let reader = XMLReader(options: .init(stopsWhenCancelled: true))
            try reader.read(html, into: &handler)
        }
        #expect(inXML.code == .cancelled && inXML.count <= 256)
        let inHTML = await elements { (handler) throws(XMLError) in
            _ = try HTMLEventReader(stopsWhenCancelled: true).read(html, into: &handler)
        }
        #expect(inHTML.code == .cancelled && inHTML.count <= 256)
    }

    @Test func documentsAreWrittenWholeInACancelledTask() async throws {
        let g2 = try written(.newsMLG2())
        let document = try #require(try NewsMLG2Parser().parse(g2).value.first)
        let expected = try document.rendered(as: .newsMLG2())
        let seen = try await Task {
            Self.cancel()
            return try document.rendered(as: .newsMLG2())
        }.value
        #expect(seen == expected)
    }
}
