import Communique
import CommuniqueNewsML
import CommuniqueXML
import Testing

/// An item with a bit of everything, and with what the standard does not know.
let sampleItem = """
    <?xml version="1.0" encoding="UTF-8"?>
    <?xml-stylesheet href="item.css"?>
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:f="urn:foreign" guid="urn:x:1" \
    version="2" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en" f:a="1">
      <catalogRef href="http://example.org/catalog.xml"/>
      <rightsInfo><copyrightHolder literal="h"><name>Holder</name></copyrightHolder>
        <usageTerms>None</usageTerms></rightsInfo>
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <provider qcode="nprov:x"><name>Provider</name></provider>
        <versionCreated> 2024-06-03T10:00:00+03:00 </versionCreated>
        <pubStatus qcode="stat:usable"/>
        <title>Title</title>
        <link rel="irel:seeAlso" href="http://example.org/2"><title>Other</title><f:b/></link>
        <f:own>kept</f:own>
      </itemMeta>
      <contentMeta>
        <contentCreated>2024-06</contentCreated>
        <creator qcode="p:1" role="r:x"><name>A. Person</name><personDetails>
          <affiliation literal="o"><name>Body</name></affiliation></personDetails></creator>
        <language tag="en"/>
        <subject type="cpnat:abstract" qcode="medtop:1"><name xml:lang="de">Eins</name><name>One</name></subject>
        <headline>A <span>head</span> <span>line</span></headline>
      </contentMeta>
      <contentSet>
        <inlineXML contenttype="application/xhtml+xml" wordcount="2">
          <html xmlns="http://www.w3.org/1999/xhtml"><body><p><b>One</b> <i>two</i></p><p></p></body></html>
        </inlineXML>
        <remoteContent href="http://example.org/p.jpg" rendition="rnd:web" width="640"/>
      </contentSet>
    </newsItem>
    """

/// The news item in `text`.
func newsItem(_ text: String) throws -> NewsItem {
    guard case .news(let news) = try G2Reader().item(from: Array(text.utf8)) else {
        throw XMLError(.notAnItem, "no news item")
    }
    return news
}

@Suite struct G2ItemTests {
    @Test func readsProperties() throws {
        let item = try newsItem(sampleItem)
        #expect(item.guid == "urn:x:1")
        #expect(item.version == 2)
        #expect(item.language == LanguageTag("en"))
        #expect(item.catalogRefs.map(\.href) == ["http://example.org/catalog.xml"])
        #expect(item.rightsInfo.first?.copyrightHolder?.names.first?.text == "Holder")
        #expect(item.itemMeta.versionCreated == NewsDate(iso8601: "2024-06-03T10:00:00+03:00"))
        #expect(item.itemMeta.pubStatus?.qcode == "stat:usable")
        #expect(!item.itemMeta.isEmbargoed)
        #expect(item.itemMeta.links.first?.titles.first?.text == "Other")
        #expect(item.itemMeta.line == 7)
        #expect(item.contentMeta.contentCreated == NewsDate(year: 2024, month: 6))
        let creator = try #require(item.contentMeta.creators.first)
        #expect(creator.role == "r:x")
        #expect(creator.person?.affiliations.first?.names.first?.text == "Body")
        let subject = try #require(item.contentMeta.subjects.first)
        #expect(subject.names.map(\.language) == [LanguageTag("de"), LanguageTag("en")])
        #expect(item.contentMeta.headlines.first?.text == "A head line")
        #expect(item.contentSet.renditions.map(\.kind) == [.inlineXML, .remote])
        #expect(item.contentSet.inlineXML.first?.root?.text == "One two")
        #expect(item.contentSet.inlineXML.first?.wordCount == 2)
        #expect(item.contentSet.remoteContent.first?.width == 640)
    }

    @Test func writesBackWhatItRead() throws {
        let item = try newsItem(sampleItem)
        let output = try G2Writer().bytes(of: item)
        #expect(
            String(decoding: output, as: UTF8.self).contains("<?xml-stylesheet href=\"item.css\"?>")
        )
        #expect(String(decoding: output, as: UTF8.self).contains("<b>One</b> <i>two</i>"))
        let again = try newsItem(String(decoding: output, as: UTF8.self))
        #expect(again == item)
        #expect(try G2Writer().bytes(of: again) == output)
    }

    @Test func setsOneFieldAlone() throws {
        let item = try newsItem(sampleItem)
        let before = lines(of: item)
        var changed = item
        changed.contentMeta.urgency = 3
        #expect(Set(lines(of: changed)).subtracting(before) == ["    <urgency>3</urgency>"])
        #expect(Set(before).subtracting(lines(of: changed)) == [])
        changed.contentMeta.urgency = nil
        #expect(changed == item)
        changed.itemMeta.versionCreated = NewsDate(iso8601: "2024-06-04T00:00:00Z")
        #expect(
            Set(lines(of: changed)).subtracting(before)
                == ["    <versionCreated>2024-06-04T00:00:00Z</versionCreated>"]
        )
        changed = item
        changed.itemMeta.links[0].rank = 1
        #expect(
            changed.itemMeta.links[0].xml.child(XMLExpandedName(namespace: "urn:foreign", "b"))
                != nil
        )
        #expect(Set(before).subtracting(lines(of: changed)).count == 1)
    }

    @Test func putsPropertiesWhereTheSchemaWantsThem() throws {
        var item = try newsItem(sampleItem)
        item.itemMeta.firstCreated = NewsDate(iso8601: "2024-06-03T09:00:00Z")
        item.itemMeta.isEmbargoed = true
        item.itemMeta.signals = [G2Concept(qcode: "sig:correction")]
        item.itemMeta.services.append(G2Concept(qcode: "svc:1", name: "Service"))
        item.contentMeta.genres.append(G2Concept(qcode: "genre:Interview"))
        item.contentMeta.located = [G2Concept(name: "Oslo", language: LanguageTag("en"))]
        item.asserts = [G2Concept(literal: "x", name: "X")]
        item.hopHistory = HopHistory()
        #expect(
            item.xml.children.map(\.localName)
                == [
                    "catalogRef", "hopHistory", "rightsInfo", "itemMeta", "contentMeta", "assert",
                    "contentSet",
                ]
        )
        #expect(
            item.itemMeta.xml.children.map(\.localName)
                == [
                    "itemClass", "provider", "versionCreated", "firstCreated", "embargoed",
                    "pubStatus", "service", "title", "signal", "link", "own",
                ]
        )
        #expect(
            item.contentMeta.xml.children.map(\.localName)
                == [
                    "contentCreated", "creator", "located", "language", "subject", "headline",
                    "genre",
                ]
        )
        #expect(item.itemMeta.isEmbargoed)
        #expect(item.itemMeta.embargoed == nil)
        let outcome = try G2Reader().read(try G2Writer().bytes(of: item))
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func addsNothingByLooking() throws {
        let text = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g'/>"
        var item = try newsItem(text)
        let before = item
        var meta = item.itemMeta
        meta.urgencyOfNothing()
        item.itemMeta = meta
        item.contentMeta = item.contentMeta
        #expect(item == before)
        item.contentSet.inlineXML = []
        #expect(item == before)
    }

    @Test func buildsItemsFromNothing() throws {
        var item = NewsItem()
        item.guid = "urn:x:2"
        item.itemMeta.itemClass = G2Concept(qcode: "ninat:text")
        item.contentMeta.headlines = [G2Label("Head & line", language: LanguageTag("nb"))]
        var root = XMLElement(XMLExpandedName(namespace: "http://www.w3.org/1999/xhtml", "html"))
        root.setText("x")
        var rendition = G2Content(xml: ContentSet().xml)
        rendition = G2Content()
        item.contentSet.inlineXML = [rendition]
        item.contentSet.inlineXML[0].root = root
        let text = String(decoding: try G2Writer(indentation: nil).bytes(of: item), as: UTF8.self)
        #expect(
            text.hasSuffix(
                "<newsItem guid=\"urn:x:2\" xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta>"
                    + "<itemClass qcode=\"ninat:text\"/></itemMeta><contentMeta>"
                    + "<headline xml:lang=\"nb\">Head &amp; line</headline></contentMeta><contentSet>"
                    + "<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\">x</html></inlineXML>"
                    + "</contentSet></newsItem>\n"
            )
        )
    }

    private func lines(of item: NewsItem) -> [String] {
        guard let bytes = try? G2Writer().bytes(of: item) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
    }
}

extension ItemMeta {
    /// Sets what is missing to missing.
    fileprivate mutating func urgencyOfNothing() {
        pubStatus = nil
        links = []
    }
}

@Suite struct G2ReaderTests {
    private let namespace = "http://iptc.org/std/nar/2006-10-01/"

    @Test(arguments: [
        "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
    ])
    func readsEachKind(kind: String) throws {
        let text = "<n:\(kind) xmlns:n='\(namespace)' guid='g'><n:itemMeta/></n:\(kind)>"
        let item = try G2Reader().item(from: Array(text.utf8))
        #expect(item.xml.localName == kind)
        #expect(item.common?.guid == "g")
        let output = String(decoding: try G2Writer(indentation: nil).bytes(of: item), as: UTF8.self)
        #expect(
            output.contains(
                "<n:\(kind) xmlns:n=\"\(namespace)\" guid=\"g\"><n:itemMeta/></n:\(kind)>"
            )
        )
    }

    @Test func readsMessages() throws {
        let text = """
            <newsMessage xmlns='\(namespace)'><header><sent>2024-06-03T10:00:00Z</sent>
            <sender>S</sender></header><itemSet><newsItem guid='1'/><x xmlns='urn:x'/>
            <packageItem guid='2'/></itemSet></newsMessage>
            """
        guard case .message(var message) = try G2Reader().item(from: Array(text.utf8)) else {
            Issue.record("no message")
            return
        }
        #expect(message.header.sender?.text == "S")
        #expect(message.items.compactMap { $0.common?.guid } == ["1", "2"])
        var first = try #require(message.items.first)
        if case .news(var news) = first {
            news.version = 2
            first = .news(news)
        }
        message.items[0] = first
        let set = try #require(message.xml.children.first { $0.localName == "itemSet" })
        #expect(set.children.map(\.localName) == ["newsItem", "x", "packageItem"])
        #expect(set.children.first { _ in true }?.attribute("version") == "2")
    }

    @Test func putsItemsIntoTheNamespace() throws {
        let text =
            "<newsItem guid='g'><itemMeta><pubStatus qcode='stat:usable'/></itemMeta></newsItem>"
        let outcome = try G2Reader().read(Array(text.utf8))
        guard case .news(let item) = outcome.value else { return }
        #expect(item.itemMeta.pubStatus?.qcode == "stat:usable")
        #expect(item.guid == "g")
        #expect(outcome.diagnostics.map(\.code) == ["newsml-g2.namespace"])
    }

    @Test func saysWhatIsOutOfOrder() throws {
        let text = """
            <newsItem xmlns='\(namespace)' guid='g'><itemMeta><pubStatus qcode='stat:usable'/>
            <embargoed/></itemMeta></newsItem>
            """
        let outcome = try G2Reader().read(Array(text.utf8))
        #expect(outcome.diagnostics.map(\.code) == ["newsml-g2.order"])
        #expect(outcome.diagnostics.first?.source?.start.line == 2)
    }

    @Test func keepsTheLayoutOfSignedItems() throws {
        let text = """
            <newsItem xmlns='\(namespace)' guid='g'>
             <Signature xmlns='http://www.w3.org/2000/09/xmldsig#'> <x/> </Signature>
              <itemMeta/>
            </newsItem>
            """
        let item = try G2Reader().item(from: Array(text.utf8))
        let output = String(decoding: try G2Writer().bytes(of: item), as: UTF8.self)
        #expect(output.contains("\n <Signature"))
        #expect(output.contains("\n  <itemMeta/>\n</newsItem>"))
    }

    @Test func refusesOtherXML() {
        do throws(XMLError) {
            _ = try G2Reader().item(from: Array("<rss/>".utf8))
            Issue.record("an item was read")
        } catch {
            #expect(error.code == .notAnItem)
            #expect(error.position?.line == 1)
        }
    }
}
