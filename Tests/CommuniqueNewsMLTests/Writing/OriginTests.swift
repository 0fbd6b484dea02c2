import Communique
import CommuniqueNewsML
import CommuniqueXML
import TestSupport
import Testing

/// What a document that was read from NewsML-G2 is written back as.
@Suite struct OriginTests {
    /// An item with things that no field of the model fits.
    private static let sample: ItemSample = {
        var sample = ItemSample.xhtml(
            "<h1>One</h1><p class=\"intro\">First.</p><p>Second.</p>",
            meta: """

                    <icon href="i.png"/><urgency custom="true">3</urgency>
                    <creator qcode="x:lee" rank="1"><name>Ann Lee</name><note>on leave</note>\
                    <sameAs qcode="y:1"/></creator>
                    <subject qcode="medtop:1" relevance="80"><name>a</name><broader qcode="medtop:0"/></subject>
                    <subject qcode="medtop:2" why="why:direct"><name>b</name></subject>
                    <headline rank="1" role="x:main">One</headline>

                """
        )
        sample.attributes += #" xmlns:f="urn:foreign" f:mark="kept""#
        sample.itemMeta = """
            <service qcode="x:s"/><edNote role="x:n">Note</edNote><signal qcode="sig:update"/>
            <link rel="irel:seeAlso" rank="2" href="https://example.org/1"><itemClass qcode="ninat:text"/>\
            <title>One</title></link><f:extra>kept</f:extra>
            """
        return sample
    }()

    private func written(
        _ change: (inout Document) -> Void = { _ in },
        _ sample: ItemSample = OriginTests.sample,
        _ renderer: NewsMLG2Renderer = NewsMLG2Renderer()
    ) throws -> String {
        var document = try document(sample)
        change(&document)
        return String(decoding: try renderer.render(document).value, as: UTF8.self)
    }

    private func root(_ xml: String) throws -> XMLElement {
        withoutLayout(try XMLReader().tree(of: Array(xml.utf8)).root)
    }

    /// Whether `xml` is the sample with `old` replaced by `new`.
    private func expectChange(
        of old: String,
        to new: String,
        _ change: (inout Document) -> Void
    ) throws {
        let source = Self.sample.xml
        #expect(source.contains(old))
        let wanted = try root(source.replacing(old, with: new))
        let found = try root(try written(change))
        #expect(found == wanted)
    }

    @Test func anUnchangedDocumentComesBackTheSame() throws {
        #expect(try root(try written()) == (try root(Self.sample.xml)))
        let outcome = try NewsMLG2Renderer().render(try document(Self.sample))
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func aChangedFieldChangesThatAlone() throws {
        try expectChange(
            of: #"<headline rank="1" role="x:main">One</headline>"#,
            to: #"<headline rank="1" role="x:main">Two</headline>"#
        ) { $0.headlines[0].text = "Two" }
        try expectChange(of: #"custom="true">3<"#, to: #"custom="true">5<"#) {
            $0.urgency = Urgency(5)
        }
        try expectChange(of: "<name>Ann Lee</name>", to: "<name>Ann Roy</name>") {
            $0.parties[0].name = "Ann Roy"
            $0.parties[0].concept?.names[0].text = "Ann Roy"
        }
        try expectChange(
            of: "<edNote role=\"x:n\">Note</edNote>",
            to: "<edNote role=\"x:n\">N</edNote>"
        ) {
            $0.editorialNotes[0].text.text = "N"
        }
        try expectChange(of: "<title>One</title></link>", to: "<title>Two</title></link>") {
            $0.relatedItems[0].title?.text = "Two"
        }
        try expectChange(of: #"version="2""#, to: #"version="3""#) { $0.version = 3 }
    }

    @Test func valuesAreRemovedAndMoved() throws {
        let first =
            #"<subject qcode="medtop:1" relevance="80"><name>a</name><broader qcode="medtop:0"/></subject>"#
        let second = #"<subject qcode="medtop:2" why="why:direct"><name>b</name></subject>"#
        try expectChange(of: first, to: "") { $0.subjects.removeFirst() }
        let swapped = try written { $0.subjects.swapAt(0, 1) }
        let places = [second, first].map { swapped.firstRange(of: $0)?.lowerBound }
        #expect(places[0] != nil && places[1] != nil)
        #expect(places[0] ?? swapped.startIndex < places[1] ?? swapped.startIndex)
    }

    @Test func newValuesStandWhereTheSchemaWantsThem() throws {
        let xml = try written { document in
            document.dates.published = NewsDate(iso8601: "2024-06-01T00:00:00Z")
            document.pubStatus = .canceled
            document.keywords = ["new"]
            document.place = Place("Geneva")
            document.rights = Rights(copyrightNotices: ["© X"])
            document.entities = [Entity(concept: Concept("Ann Lee", nature: .person))]
            document.alternativeIDs = [AlternativeID("A1", role: "x:t")]
        }
        let item = try root(xml)
        func names(_ parent: String) -> [String] {
            item.children.first { $0.localName == parent }?.children.map(\.localName) ?? []
        }
        #expect(
            item.children.map(\.localName) == [
                "rightsInfo", "itemMeta", "contentMeta", "assert", "contentSet",
            ]
        )
        #expect(
            names("itemMeta").prefix(5) == [
                "itemClass", "provider", "versionCreated", "firstCreated", "pubStatus",
            ]
        )
        #expect(
            names("contentMeta") == [
                "icon", "urgency", "creator", "located", "altId", "subject", "subject", "headline",
                "keyword",
            ]
        )
    }

    @Test func aChangedTextIsWrittenAnew() throws {
        let xml = try written(
            { $0.body[1] = Block(.paragraph(.init("Another."))) },
            Self.sample,
            NewsMLG2Renderer(indentation: nil)
        )
        let body = try #require(content(of: "body", in: xml))
        #expect(body == "<h1>One</h1><p>First.</p><p>Another.</p>")
        #expect(xml.contains("f:mark=\"kept\""))
        #expect(xml.contains("<service qcode=\"x:s\"/>"))
    }

    @Test func otherFormsOfAChangedTextGo() throws {
        var sample = ItemSample.xhtml("<p>a</p>")
        sample.tail = sample.tail.replacing(
            "</contentSet>",
            with:
                "<inlineData contenttype=\"text/plain\">a</inlineData><remoteContent href=\"x\"/></contentSet>"
        )
        var document = try document(sample)
        #expect(try NewsMLG2Renderer().render(document).diagnostics.isEmpty)
        document.body = [Block(.paragraph(.init("b")))]
        let outcome = try NewsMLG2Renderer().render(document)
        let xml = String(decoding: outcome.value, as: UTF8.self)
        #expect(!xml.contains("inlineData"))
        #expect(xml.contains("<remoteContent href=\"x\"/>"))
        #expect(outcome.diagnostics.contains { $0.feature == "document.body" })
    }

    @Test func aTextGetsAPlaceInAnItemWithoutOne() throws {
        let xml = try written({ $0.body = [Block(.paragraph(.init("New.")))] }, ItemSample())
        #expect(xml.contains("<contentSet>"))
        #expect(xml.contains("<p>New.</p>"))
    }

    @Test func whatAnItemCannotHoldIsReported() throws {
        var sample = ItemSample()
        sample.root = "conceptItem"
        sample.contentMeta = ""
        sample.tail = "<concept><conceptId qcode=\"x:1\"/><name>N</name></concept>"
        var document = try document(sample)
        document.byline = "By nobody"
        document.body = [Block(.paragraph(.init("Text")))]
        let features = try NewsMLG2Renderer().render(document).diagnostics.map(\.feature)
        #expect(features.contains("document.byline"))
        #expect(features.contains("document.body"))
    }

    @Test func theVersionIsDatedAnew() throws {
        let date = NewsDate(iso8601: "2024-07-01T00:00:00Z")
        let xml = try written({ _ in }, Self.sample, NewsMLG2Renderer(versionCreated: date))
        #expect(xml.contains("<versionCreated>2024-07-01T00:00:00Z</versionCreated>"))
    }

    @Test func writesInOtherEncodings() throws {
        var document = try document(Self.sample)
        document.headlines[0].text = "Grüße и"
        let bytes = try NewsMLG2Renderer(encoding: "ISO-8859-1").render(document).value
        let again = try NewsMLG2Parser().parse(bytes).value[0]
        #expect(again.headline?.text == "Grüße и")
    }

    /// Documents of every kind, written, read, and written again.
    @Test(arguments: 1...20) func writtenDocumentsAreStable(seed: Int) throws {
        var generator = DocumentGenerator(seed: UInt64(seed))
        let made = generator.document()
        let first = try NewsMLG2Renderer().render(made).value
        let read = try NewsMLG2Parser().parse(first)
        #expect(read.value.count == 1)
        #expect(read.diagnostics.filter { $0.severity == .error }.isEmpty)
        let second = try NewsMLG2Renderer().render(read.value[0])
        #expect(second.diagnostics.isEmpty)
        #expect(
            try XMLReader().tree(of: second.value).root.description
                == XMLReader().tree(of: first).root.description
        )
        // The same from scratch: what was read says what was written.
        var fresh = read.value[0]
        fresh.extensions = []
        let third = try NewsMLG2Renderer().render(fresh).value
        let again = try NewsMLG2Parser().parse(third).value[0]
        #expect(again.headlines == read.value[0].headlines)
        #expect(again.subjects == read.value[0].subjects)
        #expect(again.kind == read.value[0].kind)
        #expect(again.dates == read.value[0].dates)
    }
}

/// The element without white space between elements.
func withoutLayout(_ element: XMLElement) -> XMLElement {
    var result = element
    let nodes = Array(element.nodes)
    let isMixed = nodes.contains { node in
        if case .text(let text) = node { !text.allSatisfy(\.isWhitespace) } else { false }
    }
    let hasElements = element.children.contains { _ in true }
    guard hasElements else { return element }
    result.setContent(
        nodes.compactMap { node in
            switch node {
            case .element(let child): .element(withoutLayout(child))
            case .text: isMixed ? node : nil
            default: node
            }
        }
    )
    return result
}
