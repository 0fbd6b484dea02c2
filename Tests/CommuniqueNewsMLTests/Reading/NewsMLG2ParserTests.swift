import Communique
import CommuniqueNewsML
import CommuniqueXML
import Testing

@Suite struct NewsMLG2ParserTests {
    @Test func readsWhatIsSaidAboutTheItem() throws {
        var sample = ItemSample()
        sample.provider = #"<provider qcode="nprov:X"><name>Example Wire</name></provider>"#
        sample.itemMeta = """
            <firstCreated>2024-06-01T08:00:00Z</firstCreated>
            <embargoed>2024-06-04T12:00:00Z</embargoed><pubStatus qcode="stat:withheld"/>
            <edNote role="x:closing">Ends &amp; out</edNote>
            <altRep>https://example.org/a</altRep><expires>2025-01-01T00:00:00Z</expires>
            <link rel="irel:seeAlso" href="https://example.org/1"><title>One</title></link>
            <link rel="irel:derivedFrom" residref="urn:x:2"/>
            <link rel="x:corrects" residref="urn:x:3"/>
            <link rel="irel:seeAlso" href="https://example.org/a.pdf" contenttype="application/pdf" \
            size="7"><title>Report</title></link>
            """
        let document = try document(sample)
        #expect(document.guid == "urn:newsml:example.org:20240603:1")
        #expect(document.version == 2)
        #expect(document.language == "en")
        #expect(document.provider?.name == "Example Wire")
        #expect(document.provider?.concept?.qcode == "nprov:X")
        #expect(document.dates.versionCreated?.iso8601 == "2024-06-03T10:00:00+02:00")
        #expect(document.dates.published?.iso8601 == "2024-06-01T08:00:00Z")
        #expect(document.dates.expires?.iso8601 == "2025-01-01T00:00:00Z")
        #expect(document.embargo?.until?.iso8601 == "2024-06-04T12:00:00Z")
        #expect(document.pubStatus == .withheld)
        #expect(document.editorialNotes == [EditorialNote("Ends & out", role: "x:closing")])
        #expect(document.sourceURL == "https://example.org/a")
        #expect(
            document.relatedItems.map(\.relation.rawValue) == [
                "seeAlso", "derivedFrom", "x:corrects",
            ]
        )
        #expect(document.relatedItems.map(\.guid) == [nil, "urn:x:2", "urn:x:3"])
        #expect(document.attachments.map(\.title.text) == ["Report"])
        #expect(document.attachments.first?.renditions.first?.sizeInBytes == 7)
    }

    @Test func readsWhatIsSaidAboutTheContent() throws {
        var sample = ItemSample()
        sample.contentMeta = """
            <urgency>3</urgency><contentCreated>2024-06</contentCreated>
            <contentModified>2024-06-02</contentModified>
            <located qcode="iso3166-1a2:CH" type="cpnat:geoArea"><name xml:lang="en">Geneva</name>\
            <name xml:lang="fr">Genève</name></located>
            <creator uri="https://example.org/lee" type="cpnat:person"><name>Ann Lee</name>\
            <personDetails><affiliation><name>Ministry</name></affiliation></personDetails></creator>
            <contributor role="x:editor"><name>B. Roy</name></contributor>
            <infoSource literal="AGENCY"/><altId type="x:sys">A-1</altId>
            <language tag="de" rank="2"/><language tag="en" rank="1"/>
            <genre qcode="genre:Press_Release"><name>Press Release</name></genre>
            <keyword>trade</keyword>
            <subject qcode="medtop:20000639" type="cpnat:abstract">\
            <name xml:lang="en">diplomacy</name><name xml:lang="de">Diplomatie</name></subject>
            <slugline>TRADE-TALKS</slugline><headline>One</headline>
            <headline role="x:subtitle">Two</headline><headline xml:lang="de">Eins</headline>
            <dateline>GENEVA (AP) - </dateline><by>By Ann Lee</by><creditline>EW/Lee</creditline>
            <description role="drol:summary">Short.</description>
            <description role="drol:caption">Shown.</description>
            """
        let document = try document(sample)
        #expect(document.urgency == Urgency(3))
        #expect(document.dates.created?.iso8601 == "2024-06")
        #expect(document.dates.modified?.iso8601 == "2024-06-02")
        #expect(document.place?.name == "Geneva")
        #expect(document.place?.concept?.names.count == 2)
        #expect(document.place?.concept?.nature == .geoArea)
        #expect(document.parties.map(\.role.rawValue) == ["author", "x:editor", "source"])
        #expect(document.parties.map(\.name) == ["Ann Lee", "B. Roy", "AGENCY"])
        #expect(document.parties[0].affiliation == "Ministry")
        #expect(document.parties[2].nature == .organisation)
        #expect(document.alternativeIDs == [AlternativeID("A-1", role: "x:sys")])
        #expect(document.languages == ["en", "de"])
        #expect(document.kind == .pressRelease)
        #expect(document.genres.first?.qcode == "genre:Press_Release")
        #expect(document.subjects.first?.name(in: "de") == "Diplomatie")
        #expect(
            document.subjects.first?.uri == "http://cv.iptc.org/newscodes/mediatopic/20000639"
        )
        #expect(document.subjects.first?.nature == .abstract)
        #expect(document.headlines.map(\.text) == ["One", "Eins"])
        #expect(document.headlines.map(\.language) == [nil, "de"])
        #expect(document.subtitles.map(\.text) == ["Two"])
        #expect(document.dateline?.text == "GENEVA (AP)")
        #expect(document.byline == "By Ann Lee")
        #expect(document.creditline == "EW/Lee")
        #expect(document.slugline == "TRADE-TALKS")
        #expect(document.summaries.map(\.role) == [nil, "drol:caption"])
    }

    @Test func readsRightsAndEntities() throws {
        var sample = ItemSample()
        sample.rights = """
            <rightsInfo><copyrightHolder literal="EW"><name>Example Wire</name></copyrightHolder>\
            <copyrightNotice>© EW</copyrightNotice></rightsInfo>\
            <rightsInfo><usageTerms xml:lang="fr">Libre</usageTerms></rightsInfo>
            """
        sample.tail = """
            <assert qcode="x:1"><name>Ann Lee</name><personDetails/></assert>
            """
        let document = try document(sample)
        #expect(document.rights?.copyrightHolder?.names == ["Example Wire"])
        #expect(document.rights?.copyrightNotices == ["© EW"])
        #expect(document.rights?.usageTerms == [LocalizedText("Libre", language: "fr")])
        #expect(document.entities.map(\.concept.nature) == [.person])
        #expect(document.entities.first?.concept.name() == "Ann Lee")
    }

    @Test func marksWhatTheItemNamesInTheText() throws {
        var sample = ItemSample.xhtml(
            #"<p>Said <span id="a1">Lee</span>.</p><p id="p2">Merci.</p>"#
        )
        sample.tail =
            """
            <partMeta contentrefs="p2"><language tag="fr"/></partMeta>\
            <assert literal="lee"><name>Ann Lee</name></assert>\
            <inlineRef literal="lee" idrefs="a1"/>
            """ + sample.tail
        let document = try document(sample)
        let concept = Concept(literal: "lee", names: ["Ann Lee"])
        #expect(
            document.body[0].content == ["Said ", .entity(.init(concept, content: ["Lee"])), "."]
        )
        #expect(document.body[1].language == "fr")
    }

    @Test func readsPackages() throws {
        var sample = ItemSample()
        sample.root = "packageItem"
        sample.tail = """
            <groupSet root="g1"><group id="g1" role="x:main" mode="pgrmod:seq"><title>Today</title>\
            <itemRef residref="urn:x:1"><itemClass qcode="ninat:text"/><title>One</title>\
            <description>About one.</description></itemRef><groupRef idref="g2"/>\
            <groupRef idref="g9"/></group>\
            <group id="g2" role="x:side"><itemRef href="https://example.org/2"><title>Two</title>\
            </itemRef><groupRef idref="g1"/></group></groupSet>
            """
        let outcome = try parse(sample.xml)
        let document = outcome.value[0]
        #expect(document.relatedItems.map(\.title?.text) == ["One", "Two"])
        #expect(document.relatedItems.map(\.relation) == [.member, .member])
        #expect(lines(document.body)[0] == "heading: Today")
        guard case .list(let list) = document.body[1].kind else {
            Issue.record("no list")
            return
        }
        #expect(list.style == .numbered)
        #expect(list.items.count == 2)
        let remarks = outcome.diagnostics.filter { $0.code == "newsml-g2.dangling-reference" }
        // One group is not there, one leads back to where it came from.
        #expect(remarks.count == 2)
    }

    @Test func showsConceptsAndEvents() throws {
        var sample = ItemSample()
        sample.root = "conceptItem"
        sample.tail = """
            <concept><conceptId qcode="x:7"/><type qcode="cpnat:event"/><name>Forum</name>\
            <definition>A meeting.</definition><eventDetails><dates><start>2024-06-03</start>\
            </dates><location><name>Geneva</name></location></eventDetails></concept>
            """
        let document = try document(sample)
        #expect(document.headline == "Forum")
        #expect(document.alternativeIDs == [AlternativeID("x:7", role: "conceptId")])
        let text = document.body.map(\.plainText).joined(separator: "\n")
        #expect(text.contains("A meeting."))
        #expect(text.contains("start: 2024-06-03"))
        #expect(text.contains("location: Geneva"))
    }

    @Test func choosesAHeadlineWhereTheMetadataHaveNone() throws {
        #expect(try document(.xhtml("<h1>Printed</h1><p>a</p>")).headline == "Printed")
        var sample = ItemSample()
        sample.itemMeta = "<title>Internal</title>"
        #expect(try document(sample).headline == "Internal")
    }

    @Test func refusesWhatIsNoItem() {
        #expect(throws: XMLError.self) { try parse("<rss/>") }
        #expect(throws: XMLError.self) { try parse("no XML") }
        #expect(throws: XMLError.self) {
            try parse("<!DOCTYPE a [<!ENTITY b 'c'>]><newsItem>&b;</newsItem>")
        }
    }
}
