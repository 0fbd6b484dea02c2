import Communique
import CommuniqueNewsML
import CommuniqueXML
import Testing

@Suite struct CatalogStoreTests {
    @Test func knowsTheSchemesOfIPTC() {
        let catalogs = CatalogStore()
        #expect(
            catalogs.uri(of: "stat:usable") == "http://cv.iptc.org/newscodes/pubstatusg2/usable"
        )
        #expect(catalogs.uri(of: "bcp47:en") == "http://cvx.iptc.org/bcp47/en")
        #expect(catalogs.uri(of: "wikidata:Q1") == "http://www.wikidata.org/entity/Q1")
        #expect(catalogs.uri(of: "nobody:1") == nil)
    }

    @Test func anItemsOwnCatalogComesFirst() throws {
        var sample = ItemSample()
        sample.head = """
            <catalogRef href="https://example.org/cat.xml"/>\
            <catalog><scheme alias="ours" uri="urn:inline:"/></catalog>
            """
        sample.contentMeta = #"<subject qcode="ours:1"/><subject qcode="theirs:2"/>"#
        var catalogs = CatalogStore()
        catalogs.add(
            ["ours": "urn:other:", "theirs": "urn:far:"],
            address: "https://example.org/no.xml"
        )
        #expect(
            try document(sample, NewsMLG2Parser(catalogs: catalogs)).subjects.map(\.uri) == [
                "urn:inline:1", nil,
            ]
        )
        try catalogs.add(
            contentsOf: Array(
                """
                <catalog xmlns="http://iptc.org/std/nar/2006-10-01/">\
                <scheme alias="theirs" uri="urn:near:"/></catalog>
                """.utf8
            ),
            address: "https://example.org/cat.xml"
        )
        let subjects = try document(sample, NewsMLG2Parser(catalogs: catalogs)).subjects
        #expect(subjects.map(\.uri) == ["urn:inline:1", "urn:near:2"])
    }

    @Test func refusesAFileWithoutACatalog() {
        var catalogs = CatalogStore()
        #expect(throws: XMLError.self) { try catalogs.add(contentsOf: Array("<a/>".utf8)) }
    }
}
