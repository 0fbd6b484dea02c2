import Communique
import CommuniqueContract
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueMarkdown
import CommuniqueNITF
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText
import CommuniqueWeb
import CommuniqueXML
import TestSupport
import Testing

/// The renderers and parsers of the package keep what the contract asks of everybody's.
@Suite struct OurOwnTests {
    /// A renderer or a parser, under the name of its format.
    struct Subject: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let violations: @Sendable () async -> [Violation]

        init(
            _ renderer: some DocumentRenderer,
            _ variant: String = "",
            fault: @escaping @Sendable ([UInt8]) -> String? = { _ in nil }
        ) {
            testDescription = "writes \(renderer.format.name)\(variant)"
            violations = { await Self.violations(of: renderer, fault) }
        }

        private static func violations<Renderer: DocumentRenderer>(
            of renderer: Renderer,
            _ fault: @escaping @Sendable ([UInt8]) -> String?
        ) async -> [Violation] {
            let documents = (1...20).map { seed in
                var generator = DocumentGenerator(seed: UInt64(seed), options: .hostile)
                return generator.document()
            }
            let contract = RendererContract(
                renderer,
                documents: documents,
                fault: { fault(renderer.bytes(of: $0)) }
            )
            return await contract.violations()
        }

        /// - Parameter names: Words of the format, which say nothing to readers.
        init(
            _ parser: some DocumentParser<[UInt8]>,
            _ variant: String = "",
            samples: [String],
            names: Set<String> = []
        ) {
            testDescription = "reads \(parser.format.name)\(variant)"
            let samples = samples.map { Array($0.utf8) }
            violations = { await Self.violations(of: parser, samples, names) }
        }

        private static func violations<Parser: DocumentParser<[UInt8]>>(
            of parser: Parser,
            _ samples: [[UInt8]],
            _ names: Set<String>
        ) async -> [Violation] {
            let contract = ParserContract(parser, samples: samples) { sample in
                ParserContract<Parser>.textWords(of: sample).filter { !names.contains($0) }
            }
            return await contract.violations()
        }
    }

    @Test(arguments: renderers + parsers)
    func keepsItsPromises(_ subject: Subject) async {
        for violation in await subject.violations() { Issue.record("\(violation)") }
    }

    private static let renderers: [Subject] = [
        Subject(NewsMLG2Renderer(), fault: xmlFault), Subject(NITFRenderer(), fault: xmlFault),
        Subject(NinjsRenderer(), fault: jsonFault),
        Subject(NinjsRenderer(version: .v22), " 2.2", fault: jsonFault),
        Subject(NinjsRenderer(version: .v16), " 1.6", fault: jsonFault),
        Subject(NativeJSONRenderer(), fault: jsonFault),
        Subject(HTMLRenderer()), Subject(HTMLRenderer(.article), " article", fault: xmlFault),
        Subject(MarkdownRenderer()), Subject(PlainTextRenderer()),
        Subject(PlainTextRenderer(lineWidth: 40), " 40 columns wide"), Subject(OutlineRenderer()),
    ]

    private static let xmlFault: @Sendable ([UInt8]) -> String? = { bytes in
        var reader = XMLReader()
        do throws(XMLError) {
            _ = try reader.tree(of: bytes)
            return nil
        } catch { return "\(error)" }
    }

    private static let jsonFault: @Sendable ([UInt8]) -> String? = { bytes in
        do throws(JSONError) {
            _ = try JSONValue(parsing: bytes)
            return nil
        } catch { return "\(error)" }
    }

    // MARK: Parsers

    private static let page = """
        Home | News | Contact

        Address of the Chair of the Lake Council at the opening of the Harbour Forum

        3 June 2024

        Dear colleagues,

        I am glad to welcome you to Arden. The council has worked for twenty years on clean water,
        and this forum is the place to say what comes next.

        - a common pilot service;
        - a joint survey of the shore.

        Thank you for your attention.

        Read also: Ellery joins the survey
        """

    private static let markup = """
        <!DOCTYPE html>
        <html lang="en"><head><title>Opening of the Harbour Forum | Lake Council</title>
        <meta property="og:title" content="Opening of the Harbour Forum">
        <meta property="article:published_time" content="2024-06-03T10:00:00Z"></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <main><article><h1>Opening of the Harbour Forum</h1><p class="date">3 June 2024</p>
        <p>Dear colleagues,</p>
        <p>I am glad to welcome you to Arden. The council has worked for twenty years on clean
        water, and <em>this forum</em> is the place to say what comes next.</p>
        <ul><li>a common pilot service;</li><li>a joint survey of the shore.</li></ul>
        <blockquote><p>The shore belongs to all of us.</p></blockquote>
        <p>Thank you for your attention.</p></article></main>
        <footer><p>Lake Council, Harbour Street</p></footer></body></html>
        """

    private static let listing = """
        <!DOCTYPE html>
        <html lang="en"><head><title>News | Lake Council</title></head><body>
        <main><h1>News</h1>
        <div class="item"><h2><a href="/news/1">Opening of the Harbour Forum</a></h2>
        <p>3 June 2024</p><p>The council met in Arden to speak about clean water.</p></div>
        <div class="item"><h2><a href="/news/2">Ellery joins the joint survey</a></h2>
        <p>5 June 2024</p><p>The body sends two boats and a pilot to the northern shore.</p></div>
        <div class="item"><h2><a href="/news/3">New pilot service begins work</a></h2>
        <p>9 June 2024</p><p>Ships are led through the narrows by day and by night.</p></div>
        </main></body></html>
        """

    private static let speech: Document = {
        var document = Document("Opening of the Harbour Forum", kind: .speech, language: "en") {
            Salutation("Dear colleagues,")
            "I am glad to welcome you to Arden."
            Paragraph(["Our word is ", .strong(["openness"]), "."])
            Closing("Thank you for your attention.")
        }
        document.guid = "urn:example:speech:1"
        document.dates.versionCreated = NewsDate(iso8601: "2024-06-03T10:00:00Z")
        document.parties = [Party(.person, role: .speaker, name: "Ada Ellery")]
        return document
    }()

    private static func written(_ renderer: some DocumentRenderer) -> String {
        do {
            let bytes = try renderer.renderedBytes(speech).value
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            Issue.record("\(error)")
            return ""
        }
    }

    private static let parsers: [Subject] = [
        Subject(PageParser(), samples: [page]),
        Subject(NewsMLG2Parser(), samples: [written(NewsMLG2Renderer())]),
        Subject(NITFParser(), samples: [written(NITFRenderer())]),
        Subject(NinjsParser(), samples: [written(NinjsRenderer())]),
        Subject(
            NinjsParser(htmlParser: LibXMLFragmentParser()),
            " 2.2",
            samples: [written(NinjsRenderer(version: .v22))]
        ),
        Subject(
            NativeJSONParser(),
            samples: [written(NativeJSONRenderer())],
            names: ["communique"]
        ),
        Subject(WebPageParser(), samples: [markup]),
        Subject(WebListingParser(), samples: [listing]),
    ]
}
