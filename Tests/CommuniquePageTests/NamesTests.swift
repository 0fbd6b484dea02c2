import Communique
import CommuniquePage
import Testing

/// Short forms, persons and bodies of the text, each at its place.
@Suite struct NamesTests {
    private static let page = """
        Arden and Ellery found a rescue service
        12 June 2025
        The Lake Council for Navigation and Rescue (LCNR) and the Northern Ports Authority (hereinafter the
        Authority) agreed on Thursday to found a common service.
        The LCNR will pay for six boats, said Secretary General Marta Lindqvist. The GDP (gross domestic
        product) of the region grew.
        Ms Lindqvist added that the Authority (see annex) had waited for years. Lindqvist thanked Mr Tomas
        Hale of the Ministry of Inland Waterways, whose boats (2026) are on their way to the lake.
        """

    private static let document = PageParser().parse(text: page).value.first ?? Document()

    private static func cut(_ range: SourceRange) -> String {
        String(
            page.utf8.dropFirst(range.start.offset).prefix(range.end.offset - range.start.offset)
        )
            ?? ""
    }

    @Test func shortFormsAreBoundToTheirUses() throws {
        let short = Dictionary(
            uniqueKeysWithValues: Self.document.abbreviations.map { ($0.short, $0) }
        )
        #expect(short.count == 3)
        let council = try #require(short["LCNR"])
        #expect(council.long == "Lake Council for Navigation and Rescue")
        #expect(council.uses.map(Self.cut) == ["LCNR"])
        #expect(short["GDP"]?.long == "gross domestic product")
        #expect(short["the\nAuthority"] == nil)
        #expect(short["the Authority"]?.long == "Northern Ports Authority")
    }

    @Test func personsAndBodiesHaveAllTheirMentions() throws {
        let found = Dictionary(
            uniqueKeysWithValues: Self.document.entities.map { ($0.concept.names[0].text, $0) }
        )
        let person = try #require(found["Marta Lindqvist"])
        #expect(person.concept.nature == .person)
        #expect(person.jobTitle == "Secretary General")
        #expect(person.mentions.map(Self.cut) == ["Marta Lindqvist", "Lindqvist", "Lindqvist"])
        #expect(person.mentions.map(\.start.line) == [5, 7, 7])
        #expect(found["Tomas Hale"]?.mentions.map(Self.cut) == ["Tomas\nHale"])
        let council = try #require(found["Lake Council for Navigation and Rescue"])
        #expect(council.concept.nature == .organisation)
        #expect(council.abbreviation == "LCNR")
        #expect(council.mentions.count == 2)
        #expect(found["Ministry of Inland Waterways"] != nil)
    }

    @Test(arguments: [
        ("Рада озерних портів (далі – Рада) домовилася про службу.", "Рада", "Рада озерних портів"),
        (
            "Министерство водных путей (МВП) в четверг открыло новый шлюз для больших судов.",
            "МВП", "Министерство водных путей"
        ),
        ("Le Conseil des lacs du Nord (CLN) se réunit.", "CLN", "Conseil des lacs du Nord"),
        (
            "Das Amt für Binnenschifffahrt (ABS) hat am Donnerstag eine neue Schleuse geöffnet.",
            "ABS", "Amt für Binnenschifffahrt"
        ),
        ("海灣市政府交通局（以下簡稱交通局）指出。", "交通局", "海灣市政府交通局"),
    ])
    func definitionsAreReadInEveryScript(_ text: String, _ short: String, _ long: String) {
        let found = Self.names(in: text).abbreviations
        #expect(found.map(\.short) == [short])
        #expect(found.map(\.long) == [long])
    }

    @Test(arguments: [
        "The boats (see the annex) will arrive in May (2025) at the harbour (north side), it said.",
        "The price rose by ten per cent (EUR) and the old boats (ABC) were sold to the neighbours.",
        "Nobody was hurt, and the harbour opened again at noon with the help of the neighbours.",
    ])
    func nothingIsInvented(_ text: String) {
        let document = Self.names(in: text)
        #expect(document.abbreviations.isEmpty)
        #expect(document.entities.isEmpty)
    }

    private static func names(in text: String) -> Document {
        PageParser().parse(text: "Arden\n12.06.2025\n\(text)\n\(text)\n").value.first ?? Document()
    }
}
