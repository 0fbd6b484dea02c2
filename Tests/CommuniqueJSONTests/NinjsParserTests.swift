import Communique
import CommuniqueHTML
import CommuniqueJSON
import Foundation
import TestSupport
import Testing

@Suite struct NinjsParserTests {
    private func document(_ text: String, _ parser: NinjsParser = NinjsParser()) throws -> Document
    {
        try #require(try parser.parse(Array(text.utf8)).value.first)
    }

    /// One item in the words of each line.
    private static let third = #"""
        {"uri":"urn:x:1","type":"text","version":"3","language":"en_gb",
        "versionCreated":"2024-06-03T10:00:00Z","firstCreated":"2024-06-01T08:00:00+02:00",
        "embargoedUntil":"2024-06-04T00:00:00Z","expires":"2025-01-01T00:00:00Z","pubStatus":"usable","urgency":4,
        "copyrightHolder":"Agency","copyrightNotice":"(c) Agency","usageTerms":"","edNote":"Check names",
        "rightsInfo":{"langId":"http://www.w3.org/ns/odrl/2/","linkedRights":"https://example.org/rights"},
        "headlines":[{"role":"subhead","value":"A line"},{"role":"main","value":"Big news"},{"role":"short","value":"News"}],
        "descriptions":[{"role":"text","contentType":"text/plain","value":"In short."},
        {"role":"richtext","contentType":"text/html","value":"<p>In <b>short</b>.</p>"}],
        "bodies":[{"role":"main","value":"First.\n\nSecond\nline."}],
        "by":"Ada Example","slugline":"news-big","located":"Geneva",
        "people":[{"name":"Bo Example","rel":"speaker","uri":"http://www.wikidata.org/entity/Q1","contactInfo":[{"value":"x"}]},
        {"name":"Cy Example","rel":"about"},{"name":"Di Example","rel":"mentions"},{}],
        "organisations":[{"name":"Example Fund","literal":"EF","symbols":[{"exchange":"X","symbol":"EF"}]}],
        "places":[{"name":"Geneva","rel":"located","uri":"https://sws.geonames.org/2660646",
        "geoJSON":{"type":"Point","coordinates":[6.14,46.2]}},{"name":"Bern"}],
        "subjects":[{"name":"diplomacy","uri":"http://cv.iptc.org/newscodes/mediatopic/20000639","relevance":80}],
        "events":[{"name":"Forum"}],"objects":[{"name":"Widget","uri":"https://example.org/widget"}],
        "infoSources":[{"name":"Wire","role":"other"},{"name":"Agency","role":"publisher"}],
        "genres":[{"name":"Current","uri":"http://cv.iptc.org/newscodes/genre/Current"}],
        "renditions":[{"name":"preview","href":"https://example.org/p.jpg","contentType":"image/jpeg","width":640,"height":480,"poi":{"x":1,"y":2}}],
        "altIds":[{"role":"own","value":"77"}],"trustIndicators":[{"title":"T","href":"https://example.org/t"}],
        "associations":[{"name":"pic","uri":"urn:x:2","type":"picture","by":"Photo Grapher",
        "descriptions":[{"value":"A crowd."}],"renditions":[{"name":"main","href":"https://example.org/a.jpg"}]},
        {"name":"other","rel":"translation","uri":"https://example.org/fr","language":"fr","headlines":[{"value":"Grande nouvelle"}]}]}
        """#

    @Test func anItemOfTheThirdLineIsRead() throws {
        let item = try document(Self.third)
        #expect(item.guid == "urn:x:1")
        #expect(item.version == 3)
        #expect(item.language == "en-GB")
        #expect(item.dates.published == NewsDate(iso8601: "2024-06-01T08:00:00+02:00"))
        #expect(item.embargo?.until == NewsDate(iso8601: "2024-06-04T00:00:00Z"))
        #expect(item.dates.expires == NewsDate(iso8601: "2025-01-01T00:00:00Z"))
        #expect(item.headlines == ["Big news", LocalizedText("News", role: "short")])
        #expect(item.subtitles == [LocalizedText("A line", role: "subhead")])
        #expect(item.summaries == [LocalizedText("In short.", role: "text")])
        #expect(item.rights?.usageTerms == [])
        #expect(item.speaker?.name == "Bo Example")
        #expect(item.speaker?.concept?.qcode == "wikidata:Q1")
        #expect(item.entities.map { $0.concept.name() } == ["Di Example"])
        #expect(
            item.subjects.map(\.nature) == [nil, .person, .organisation, .geoArea, .event, .object]
        )
        #expect(item.subjects.first?.qcode == "medtop:20000639")
        #expect(item.place?.name == "Geneva")
        #expect(item.place?.concept?.uri == "https://sws.geonames.org/2660646")
        #expect(item.provider?.name == "Agency")
        #expect(item.party(.source)?.name == "Wire")
        #expect(item.genres.first?.qcode == "genre:Current")
        #expect(item.renditions.first?.role == "rnd:preview")
        #expect(item.alternativeIDs == [AlternativeID("77", role: "own")])
        #expect(item.body.map(\.plainText) == ["First.", "Second\nline.", "A crowd."])
        #expect(item.body.last?.role == .caption)
        #expect(item.relatedItems.map(\.relation) == [.translation])
        #expect(item.relatedItems.first?.title == LocalizedText("Grande nouvelle", language: "fr"))
    }

    @Test func anItemOfTheFirstLineIsRead() throws {
        let item = try document(
            #"""
            {"uri":"http://example.org/1","type":"text","versioncreated":"2013-07-09T10:37:00Z","byline":"A. Writer",
            "headline":"News","headline_sub":"Line","description_text":"Short.","body_text":"One.\nTwo.",
            "person":[{"name":"P","rel":"about","scheme":"http://x.org/p/","code":"7"}],
            "subject":[{"name":"crime","scheme":"http://cv.iptc.org/newscodes/mediatopic/","code":"20000082"}],
            "genre":[{"code":"Current","scheme":"http://cv.iptc.org/newscodes/genre/"}],
            "renditions":{"main":{"href":"http://x.org/a.jpg","mimetype":"image/jpeg"}},
            "associations":{"logo":{"uri":"http://x.org/logo","headline":"Logo"}},"altids":{"own":"7"}}
            """#
        )
        #expect(item.headline?.text == "News")
        #expect(item.subtitles.map(\.text) == ["Line"])
        #expect(item.body.map(\.plainText) == ["One.", "Two."])
        #expect(item.byline == "A. Writer")
        #expect(
            item.subjects.map(\.uri) == [
                "http://cv.iptc.org/newscodes/mediatopic/20000082", "http://x.org/p/7",
            ]
        )
        #expect(item.genres.first?.qcode == "genre:Current")
        #expect(item.renditions.first?.contentType == "image/jpeg")
        #expect(item.relatedItems.first?.title == "Logo")
        #expect(item.alternativeIDs == [AlternativeID("7", role: "own")])
    }

    @Test(arguments: [
        (#"{"uri":"u"}"#, "3.1"), (#"{"uri":"u","versioncreated":"x"}"#, "2.2"),
        (#"{"uri":"u","byline":"x"}"#, "1.6"), (#"{"uri":"u","body_text":"x"}"#, "1.6"),
        (#"{"uri":"u","versionCreated":"x"}"#, "3.1"), (#"{"uri":"u","headlines":[]}"#, "3.1"),
        (#"{"uri":"u","standard":{"version":"2.1"}}"#, "2.1"),
        (#"{"uri":"u","standard":{"version":"3.7"}}"#, "3.1"),
        (
            #"{"uri":"u","$standard":{"schema":"http://www.iptc.org/std/ninjs/ninjs-schema_1.3.json"}}"#,
            "1.3"
        ),
        (#"{"uri":"u","representationtype":"complete"}"#, "1.6"),
        (#"{"uri":"u","altids":{},"versioncreated":"x"}"#, "1.6"),
    ])
    func theVersionIsDetected(_ text: String, _ version: String) throws {
        // The renderer writes an item that is unchanged in its own version.
        var item = try document(text)
        item.slugline = "changed"
        let outcome = item.rendered(as: .ninjs())
        #expect(item.rendered(as: .ninjs(version: NinjsVersion(rawValue: version))) == outcome)
        let other = NinjsVersion.allCases.filter { $0.rawValue != version }
        #expect(other.allSatisfy { item.rendered(as: .ninjs(version: $0)) != outcome })
    }

    @Test func oneChangeChangesOneMember() throws {
        let source = try JSONValue(parsing: Array(Self.third.utf8))
        var item = try document(Self.third)
        #expect(try JSONValue(parsing: item.rendered(as: .ninjs()).value) == source)
        #expect(item.rendered(as: .ninjs()).diagnostics.isEmpty)

        item.subjects[0].names = ["foreign affairs"]
        item.parties[0].name = "Eve Example"
        item.relatedItems.remove(at: 0)
        let changed = try JSONValue(parsing: item.rendered(as: .ninjs()).value)
        var expected = Self.third.replacing("\"diplomacy\"", with: "\"foreign affairs\"")
        expected = expected.replacing("\"Bo Example\"", with: "\"Eve Example\"")
        let start = try #require(expected.range(of: ",\n{\"name\":\"other\""))
        expected.replaceSubrange(start.lowerBound..., with: "]}")
        #expect(try changed == JSONValue(parsing: Array(expected.utf8)))
    }

    @Test func aChangedTextTakesAllItsForms() throws {
        var item = try document(Self.third)
        item.body[0].content = [.text("Other.")]
        let value = try JSONValue(parsing: item.rendered(as: .ninjs()).value)
        guard case .array(let bodies)? = value["bodies"] else {
            Issue.record("no bodies")
            return
        }
        #expect(bodies.count == 2)
        #expect(bodies.allSatisfy { "\($0)".contains("Other.") })
    }

    @Test func anItemBecomesOneOfAnotherVersion() throws {
        let item = try document(Self.third)
        let older = item.rendered(as: .ninjs(version: .v22))
        let value = try JSONValue(parsing: older.value)
        #expect(value["embargoed"] == .string("2024-06-04T00:00:00Z"))
        #expect(value["rightsinfo"]?["linkedrights"] == .string("https://example.org/rights"))
        #expect(value["trustindicators"] != nil)
        #expect(value["standard"]?["version"] == .string("2.2"))
        // What 2.2 has no place for is named.
        #expect(older.diagnostics.contains { $0.message.contains("renditions/0/poi") })
        #expect(throws: Never.self) {
            try NinjsParser(version: .v22, isStrict: true).parse(older.value)
        }
        let first = item.rendered(as: .ninjs(version: .v16))
        #expect(throws: Never.self) {
            try NinjsParser(version: .v16, isStrict: true).parse(first.value)
        }
        #expect(first.diagnostics.contains { $0.feature == "document.origin" })
    }

    @Test func eventsStateWhatTheyAre() throws {
        let item = try document(
            #"""
            {"uri":"urn:x:1","type":"event","title":"Summit","eventDetails":{"dates":{"expectedStartDate":"2024-07",
            "endDate":"2024-07-11T18:00:00Z"},"organiser":{"name":"Alliance"}},
            "plannedCoverage":[{"uri":"urn:x:2","type":"text","title":"Report"}]}
            """#
        )
        #expect(item.headline?.text == "Summit")
        #expect(item.fact("event-start")?.value == "2024-07")
        #expect(item.fact("event-end")?.value == "2024-07-11T18:00:00Z")
        #expect(item.fact("planned-coverage")?.value == "text: Report")
        #expect(item.party("organiser")?.name == "Alliance")
    }

    @Test(arguments: [
        (#"{"uri":1}"#, "uri must be a string"), (#"{}"#, "the item has no uri"),
        (#"{"uri":"u","urgency":"4"}"#, "urgency must be a number"),
        (#"{"uri":"u","urgency":11}"#, "urgency is not between 1 and 9"),
        (#"{"uri":"u","version":1}"#, "version must be a string"),
        (#"{"uri":"u","headlines":["x"]}"#, "headlines/0 must be an object"),
        (
            #"{"uri":"u","bodies":[{"value":"x","language":"en"}]}"#,
            "bodies/0/language is not allowed here"
        ),
        (#"{"uri":"u","bodies":[{"role":"x"}]}"#, "bodies/0 has no value"),
        (#"{"uri":"u","associations":[{"uri":"v"}]}"#, "associations/0 has no name"),
        (
            #"{"uri":"u","rightsInfo":{}}"#,
            "rightsInfo must have exactly one of linkedRights or encodedRights"
        ),
        (
            #"{"uri":"u","pubStatus":"cancelled"}"#,
            "pubStatus is none of usable, withheld, canceled"
        ),
        (
            #"{"uri":"u","subjects":[{"relevance":101}]}"#,
            "subjects/0/relevance is not between 0 and 100"
        ),
        (
            #"{"uri":"u","places":[{"geoJSON":{"type":"Point","coordinates":[1]}}]}"#,
            "places/0/geoJSON/coordinates has fewer than 2 values"
        ),
        (#"{"uri":"u","x-own":1}"#, "x-own is not allowed here"),
    ])
    func aStrictParserNamesTheMember(_ text: String, _ reason: String) throws {
        let parser = NinjsParser(version: .v31, isStrict: true)
        let error = #expect(throws: NinjsError.self) { try parser.parse(Array(text.utf8)) }
        #expect(error?.code == "ninjs.invalid")
        #expect(error?.message == "ninjs 3.1: " + reason)
        // Without strictness the item is read, and the reason is a remark.
        let outcome = try NinjsParser(version: .v31).parse(Array(text.utf8))
        #expect(outcome.diagnostics.contains { $0.message.contains(reason) })
    }

    @Test(arguments: [
        ("", "ninjs.no-item"), ("[]", "ninjs.no-item"), ("1", "ninjs.no-item"),
        ("{", "json.unexpected-end"),
        (#"{"uri":"\ud800"}"#, "json.lone-surrogate"), (#"[{"uri":"u"},7]"#, "ninjs.no-item"),
    ])
    func whatIsNoItemIsRefused(_ text: String, _ code: String) {
        let error = #expect(throws: NinjsError.self) { try NinjsParser().parse(Array(text.utf8)) }
        #expect(error?.code.rawValue == code)
    }

    @Test func keysThatRepeatAreReadOnceAndRemarked() throws {
        let text = Array(#"{"uri":"a","uri":"b"}"#.utf8)
        let outcome = try NinjsParser().parse(text)
        #expect(outcome.value.first?.guid == "b")
        #expect(outcome.diagnostics.contains { $0.code == "json.duplicate-key" })
        #expect(throws: NinjsError.self) { try NinjsParser(isStrict: true).parse(text) }
    }

    // MARK: Bodies

    /// A parser of HTML for tests: the text between the tags is one paragraph.
    private struct Fragments: HTMLFragmentParser {
        func parse(fragment: [UInt8], language: LanguageTag?) -> Outcome<[Block]> {
            Outcome([Block(.heading(.init([.text(String(decoding: fragment, as: UTF8.self))])))])
        }
    }

    @Test func markupIsReadByTheParserThatIsGiven() throws {
        let text =
            #"{"uri":"u","bodies":[{"contentType":"text/plain","value":"plain"},{"value":"<p>rich</p>"}]}"#
        let item = try document(text, NinjsParser(htmlParser: Fragments()))
        #expect(item.body == [Block(.heading(.init(["<p>rich</p>"])))])
        #expect(try document(text).body.map(\.plainText) == ["plain"])
        let same = item.rendered(as: .ninjs(htmlParser: Fragments())).value
        #expect(try JSONValue(parsing: same) == JSONValue(parsing: Array(text.utf8)))
    }

    @Test func markupAloneIsReadWithoutItsTags() throws {
        let outcome = try NinjsParser().parse(
            Array(
                #"{"uri":"u","body_html":"<html><head><title>T</title></head><p>A &amp; <b>B</b><br>c</p>\n<!-- x --><script>1<2</script><p>d&#x2019;e</p>"}"#
                    .utf8
            )
        )
        #expect(
            outcome.value.first?.body.map(\.plainText) == ["A & B", "c", "d’e"]
                || outcome.value.first?.body.map(\.plainText) == ["A & B\nc", "d’e"]
        )
        #expect(outcome.diagnostics.contains { $0.code == "ninjs.markup-as-text" })
    }

    // MARK: The suite of IPTC, where it is at hand

    private static let suite: [String] = {
        guard let sharedFolder else { return [] }
        let folder = sharedFolder + "/fixtures/ninjs/"
        guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }
            .map { folder + $0 }.sorted()
    }()

    @Test(.enabled(if: !suite.isEmpty)) func theSuiteIsReadAndRefused() throws {
        for file in Self.suite where !file.contains("schema-extension") {
            let source = try bytes(ofFile: file)
            // The folder is the version; the next one is called after its line.
            let folders = file.split(separator: "/")
            let version = folders.compactMap { folder in
                NinjsVersion(rawValue: String(folder))
                    ?? ["1.x_dev": .v16, "2.x_dev": .v22][String(folder)]
            }.last
            let strict = NinjsParser(version: version, isStrict: true)
            if file.contains("should_fail") {
                let error = #expect(throws: NinjsError.self, "\(file)") { try strict.parse(source) }
                #expect(error?.message.isEmpty == false)
            } else {
                if file.contains("should_pass") {
                    #expect(throws: Never.self, "\(file)") { try strict.parse(source) }
                }
                let document = try #require(
                    try NinjsParser(version: version).parse(source).value.first
                )
                // One of the examples has two members of one name.
                guard let expected = try? JSONValue(parsing: source) else { continue }
                let written = document.rendered(as: .ninjs()).value
                #expect(try JSONValue(parsing: written) == expected, "\(file)")
            }
        }
    }
}
