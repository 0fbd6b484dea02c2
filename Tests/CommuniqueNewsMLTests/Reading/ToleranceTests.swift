import Communique
import CommuniqueNewsML
import CommuniqueXML
import Testing

@Suite struct ToleranceTests {
    @Test(
        arguments: [
            ("2024-06-03T10:00:00+02:00", "2024-06-03T10:00:00+02:00", []),
            ("\n  2024-06-03T10:00:00Z ", "2024-06-03T10:00:00Z", ["newsml-g2.date"]),
            ("2024-06-03T10:00:00+0200", "2024-06-03T10:00:00+02:00", ["newsml-g2.date"]),
            ("2024-06-03T10:00:00.25Z", "2024-06-03T10:00:00Z", []),
            ("20240603T100000Z", "2024-06-03T10:00:00Z", ["newsml-g2.date"]),
            ("2024-06-03 10:00:00 GMT", "2024-06-03T10:00:00Z", ["newsml-g2.date"]),
            ("2024-12-31T24:00:00Z", "2025-01-01T00:00:00Z", []),
            ("", nil, ["newsml-g2.date"]),
            ("yesterday", nil, ["newsml-g2.date"]),
            ("2024-02-30T00:00:00Z", nil, ["newsml-g2.date"]),
        ] as [(String, String?, [String])]
    )
    func readsDatesAsTheyCome(text: String, date: String?, expected: [String]) throws {
        var sample = ItemSample()
        sample.versionCreated = text
        #expect(try document(sample).dates.versionCreated?.iso8601 == date)
        #expect(try codes(sample) == expected)
    }

    @Test func readsTruncatedDatesWithAZone() throws {
        var sample = ItemSample()
        sample.contentMeta = "<contentCreated>2024-06-03+02:00</contentCreated>"
        #expect(try document(sample).dates.created?.iso8601 == "2024-06-03")
        #expect(try codes(sample).isEmpty)
    }

    @Test func anEmptyEmbargoHasNoKnownEnd() throws {
        var sample = ItemSample()
        sample.itemMeta = "<embargoed/>"
        #expect(try document(sample).embargo == Embargo())
        #expect(try codes(sample).isEmpty)
    }

    @Test func readsAnyOrder() throws {
        var sample = ItemSample()
        sample.contentMeta = "<headline>One</headline><urgency>2</urgency>"
        let outcome = try parse(sample.xml)
        #expect(outcome.value[0].headline == "One")
        #expect(outcome.value[0].urgency == Urgency(2))
        let remark = outcome.diagnostics.first { $0.code == "newsml-g2.wrong-order" }
        #expect(remark?.message.contains("urgency") ?? false)
        #expect(remark?.source?.start.line == 8)
    }

    @Test func readsItemsOutsideOfTheNamespace() throws {
        let xml = ItemSample().xml.replacing(
            #" xmlns="http://iptc.org/std/nar/2006-10-01/""#,
            with: ""
        )
        let outcome = try parse(xml)
        #expect(outcome.value[0].version == 2)
        #expect(outcome.diagnostics.map(\.code.rawValue) == ["newsml-g2.missing-namespace"])
    }

    @Test func readsPartsOfItems() throws {
        let outcome = try parse(
            #"<contentMeta xmlns="http://iptc.org/std/nar/2006-10-01/"><headline>H</headline></contentMeta>"#
        )
        #expect(outcome.value[0].headline == "H")
        #expect(outcome.diagnostics.contains { $0.code == "newsml-g2.not-an-item" })
    }

    @Test func reportsWhatIsMissingOrNoValue() throws {
        var sample = ItemSample()
        sample.attributes = #"version="0""#
        sample.itemClass = ""
        sample.provider = ""
        sample.contentMeta =
            #"<urgency>12</urgency><language tag="no tag"/><subject qcode="nocode"/>"#
        let found = try codes(sample)
        #expect(found.filter { $0 == "newsml-g2.missing" }.count == 3)
        #expect(found.filter { $0 == "newsml-g2.value" }.count == 3)
        #expect(found.contains("newsml-g2.language"))
        #expect(try document(sample).subjects == [Concept(literal: "nocode")])
    }

    @Test func namesAnAliasOnce() throws {
        var sample = ItemSample()
        sample.contentMeta =
            #"<subject qcode="ours:1"/><subject qcode="ours:2"/><subject qcode="medtop:1"/>"#
        let outcome = try parse(sample.xml)
        #expect(outcome.value[0].subjects[0].qcode == "ours:1")
        #expect(outcome.value[0].subjects[0].uri == nil)
        #expect(outcome.diagnostics.filter { $0.code == "newsml-g2.unknown-alias" }.count == 1)
    }

    @Test func readsALanguageTagWithAnUnderscore() throws {
        var sample = ItemSample()
        sample.contentMeta = #"<language tag="en_GB"/>"#
        #expect(try document(sample).language == "en-GB")
        #expect(try codes(sample) == ["newsml-g2.language"])
    }

    // MARK: Messages

    private func message(_ items: String) -> String {
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
        <header><sent>2024-06-03T10:00:00Z</sent></header>
        <itemSet>\(items)</itemSet></newsMessage>
        """
    }

    private func item(_ number: Int) -> String {
        var sample = ItemSample.xhtml("<p>Text \(number).</p>")
        sample.attributes = #"guid="urn:x:\#(number)" version="1""#
        return sample.xml
    }

    @Test func aBrokenItemStopsNoOther() throws {
        let broken = item(2).replacing("</p>", with: "</q>")
        let outcome = try parse(message(item(1) + "\n" + broken + "\n" + item(3)))
        #expect(outcome.value.map(\.guid) == ["urn:x:1", "urn:x:2", "urn:x:3"])
        #expect(outcome.value[2].body.first?.plainText == "Text 3.")
        let remark = outcome.diagnostics.first { $0.code == "newsml-g2.broken-item" }
        #expect(remark?.severity == .error)
        #expect(outcome.severity == .error)
    }

    @Test func readsATruncatedMessage() throws {
        let whole = message(item(1) + item(2))
        let cut = String(whole.prefix(whole.utf8.count - 180))
        let outcome = try parse(cut)
        #expect(outcome.value.map(\.guid) == ["urn:x:1", "urn:x:2"])
        #expect(outcome.severity == .error)
    }

    @Test func saysWhatIsNoItemInAMessage() throws {
        let outcome = try parse(message(item(1) + "<other xmlns=\"urn:x\"/>"))
        #expect(outcome.value.count == 1)
        #expect(outcome.diagnostics.contains { $0.code == "newsml-g2.broken-item" })
        #expect(try parse(message("")).value.isEmpty)
    }

    @Test func keepsRemarksFew() throws {
        var sample = ItemSample()
        sample.contentMeta = String(repeating: "<urgency>x</urgency>", count: 50)
        let parser = NewsMLG2Parser(limits: Limits(diagnostics: 5))
        let values = try parse(sample.xml, parser).diagnostics.filter {
            $0.code == "newsml-g2.value"
        }
        #expect(values.count == 6)
        #expect(values.last?.message.contains("45") ?? false)
    }

    @Test func survivesDeepAndCutInput() throws {
        let deep =
            String(repeating: "<div>", count: 240) + "deep"
            + String(repeating: "</div>", count: 240)
        #expect(try document(.xhtml(deep)).body.map(\.plainText) == ["deep"])
        let bytes = Array(item(1).utf8)
        for count in stride(from: 0, to: bytes.count, by: 7) {
            _ = try? NewsMLG2Parser().parse(Array(bytes[..<count]))
        }
    }
}
