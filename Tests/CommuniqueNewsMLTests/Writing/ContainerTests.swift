import Communique
import CommuniqueNewsML
import CommuniqueXML
import Testing

/// Messages, packages and older versions of the standard.
@Suite struct ContainerTests {
    private static let message = """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
          <header><sent>2024-06-03T10:00:00Z</sent><sender>example.org</sender>
            <priority>4</priority><timestamp role="x:r">2024-06-03T10:00:01Z</timestamp></header>
          <itemSet>\(ItemSample.xhtml("<p>a</p>").xml)\(ItemSample.xhtml("<p>b</p>").xml)</itemSet>
        </newsMessage>
        """

    private func versions() -> [Document] {
        var english = Document("Speech", language: "en") { "Hello." }
        english.guid = "urn:x:en"
        var russian = Document("Речь", language: "ru") { "Привет." }
        russian.guid = "urn:x:ru"
        return [english, russian]
    }

    private func root(_ bytes: [UInt8]) throws -> XMLElement {
        withoutLayout(try XMLReader().tree(of: bytes).root)
    }

    /// The children of all elements called `parent`, at any depth.
    private func elements(_ name: String, in root: XMLElement) -> [XMLElement] {
        var found: [XMLElement] = []
        var pending = [root]
        while let element = pending.popLast() {
            if element.localName == name { found.append(element) }
            pending += element.children.reversed()
        }
        return found
    }

    @Test func aMessageComesBackTheSame() throws {
        let documents = try parse(Self.message).value
        #expect(documents.count == 2)
        let outcome = try NewsMLG2Renderer(container: .message).render(documents)
        #expect(outcome.diagnostics.isEmpty)
        let found = try root(outcome.value)
        let wanted = try root(Array(Self.message.utf8))
        let heads = [found, wanted].map { $0.children.first { $0.localName == "header" } }
        #expect(heads[0] == heads[1])
        #expect(elements("newsItem", in: found) == elements("newsItem", in: wanted))
    }

    @Test func aChangedDocumentChangesItsItemAlone() throws {
        var documents = try parse(Self.message).value
        documents[1].urgency = Urgency(1)
        let found = try root(try NewsMLG2Renderer(container: .message).render(documents).value)
        let wanted = try root(Array(Self.message.utf8))
        let items = [found, wanted].map { elements("newsItem", in: $0) }
        #expect(items[0][0] == items[1][0])
        #expect(items[0][1] != items[1][1])
        #expect(elements("urgency", in: items[0][1]).map(\.text) == ["1"])
    }

    @Test func severalDocumentsAreAMessage() throws {
        let outcome = try NewsMLG2Renderer().render(versions())
        let message = try root(outcome.value)
        #expect(message.localName == "newsMessage")
        #expect(message.children.map(\.localName) == ["header", "itemSet"])
        #expect(
            outcome.diagnostics.contains { $0.code == .assumed && $0.feature == "message.sent" }
        )
        let ids = elements("inlineXML", in: message).map { $0.attribute("id") }
        #expect(ids == ["body", "item2-body"])
        let originals = elements("contentSet", in: message).map { $0.attribute("original") }
        #expect(originals == ids)
    }

    @Test func aPackageNamesItsItems() throws {
        let message = try root(
            try NewsMLG2Renderer(
                versionCreated: NewsDate(iso8601: "2024-06-03T10:00:00Z"),
                container: .package
            ).render(versions()).value
        )
        let items = elements("itemSet", in: message)[0].children.map(\.localName)
        #expect(items == ["packageItem", "newsItem", "newsItem"])
        let references = elements("itemRef", in: message)
        #expect(references.map { $0.attribute("residref") } == ["urn:x:en", "urn:x:ru"])
        #expect(elements("group", in: message)[0].attribute("mode") == "pgrmod:bag")
        #expect(elements("link", in: message).isEmpty)
    }

    @Test func languageVersionsAreLinked() throws {
        let renderer = NewsMLG2Renderer(container: .languageVersions)
        let message = try root(try renderer.render(versions()).value)
        #expect(elements("group", in: message)[0].attribute("mode") == "pgrmod:alt")
        let links = elements("link", in: message)
        #expect(links.map { $0.attribute("residref") } == ["urn:x:ru", "urn:x:en"])
        #expect(links.map { $0.attribute("rel") } == ["cmrel:translation", "cmrel:translation"])
        #expect(links.map(\.language) == ["ru", "en"])
        // Reading it gives the package and the two versions.
        let read = try NewsMLG2Parser().parse(try renderer.render(versions()).value)
        #expect(read.value.count == 3)
        #expect(read.value[1].relatedItems.map(\.relation) == [.translation])
    }

    @Test func whatAVersionLacksIsLeftOutAndReported() throws {
        var sample = ItemSample()
        sample.rights =
            "<rightsInfo><usageTerms>T</usageTerms><dataMining uri=\"urn:x\"/></rightsInfo>"
        sample.contentMeta =
            #"<digitalSourceType uri="urn:x"/><headline creatoruri="urn:x">H</headline>"#
        let document = try document(sample)
        func render(_ version: StandardVersion?) throws -> Outcome<[UInt8]> {
            try NewsMLG2Renderer(standardVersion: version).render(document)
        }
        let newest = try render(nil)
        #expect(newest.diagnostics.isEmpty)
        let old = try render(StandardVersion("2.33"))
        var xml = String(decoding: old.value, as: UTF8.self)
        #expect(xml.contains("standardversion=\"2.33\""))
        #expect(xml.contains("digitalSourceType"))
        #expect(!xml.contains("dataMining"))
        #expect(old.diagnostics.map(\.feature?.rawValue) == ["newsml-g2.rightsInfo/dataMining"])
        let oldest = try render(StandardVersion(minor: 12))
        xml = String(decoding: oldest.value, as: UTF8.self)
        #expect(!xml.contains("digitalSourceType") && !xml.contains("creatoruri"))
        #expect(oldest.diagnostics.count == 3)
        #expect(StandardVersion("3.1") == nil && StandardVersion("2") == nil)
    }
}
