import Communique
import TestSupport
import Testing

@Suite struct NewsDateTests {
    @Test(arguments: [
        "2024", "2024-06", "2024-06-03", "2024-06-03T10:00:00", "2024-06-03T10:00:00Z",
        "2024-06-03T23:59:60+03:00", "2024-06-03T00:00:00-09:30", "0001", "9999-12-31",
        "2024-02-29", "2000-02-29", "2024-06-03T10:00:07+14:00", "2024-06-03T10:00",
        "2024-06-03T10:00Z", "2024-06-03T10:00+03:00",
    ])
    func textThatIsKept(text: String) {
        #expect(NewsDate(iso8601: text)?.iso8601 == text)
        #expect(NewsDate(iso8601: text)?.description == text)
    }

    @Test(arguments: [
        ("2024-06-03 10:05", "2024-06-03T10:05"),
        ("2024-06-03T10:00-00:00", "2024-06-03T10:00Z"),
        ("2024-06-03T10:00:01.250Z", "2024-06-03T10:00:01Z"),
        ("2024-06-03T10:00:00+00:00", "2024-06-03T10:00:00Z"),
    ])
    func textThatIsMadeRegular(text: String, expected: String) {
        #expect(NewsDate(iso8601: text)?.iso8601 == expected)
    }

    @Test(arguments: [
        "", "24", "0000", "20240603", "2024-", "2024-13", "2024-00", "2024-6-3", "2024-06-31",
        "2023-02-29", "1900-02-29", "2024-06-00", "2024-06-03T", "2024-06-03T24:00",
        "2024-06-03T10",
        "2024-06-03T10:60", "2024-06-03T10:00:61", "2024-06-03T10:00+3", "2024-06-03T10:00+15:00",
        "2024-06-03T10:00+03:60", "2024-06-03T10:00Z ", " 2024", "2024-06-03x", "-2024", "٢٠٢٤",
        "2024-06-03T10:00:00+0300",
    ])
    func textThatIsNoDate(text: String) {
        #expect(NewsDate(iso8601: text) == nil)
    }

    @Test func partsThatTheCalendarLacks() {
        #expect(NewsDate(year: 0) == nil)
        #expect(NewsDate(year: 10_000) == nil)
        #expect(NewsDate(year: 2024, month: 13) == nil)
        #expect(NewsDate(year: 2024, day: 3) == nil)
        #expect(NewsDate(year: 2023, month: 2, day: 29) == nil)
        #expect(NewsDate(year: 2024, month: 6, time: .init(hour: 10, minute: 0)) == nil)
        #expect(NewsDate.Time(hour: 24, minute: 0) == nil)
        #expect(NewsDate.Time(hour: 1, minute: 0, utcOffset: 841) == nil)
        #expect(NewsDate.Time(hour: 1, minute: 0, second: -1) == nil)
    }

    @Test func leapYears() {
        let leap = [1600, 2000, 2004, 2024].map { NewsDate.days(inMonth: 2, of: $0) }
        let common = [1700, 1900, 2023, 2100].map { NewsDate.days(inMonth: 2, of: $0) }
        #expect(leap == [29, 29, 29, 29])
        #expect(common == [28, 28, 28, 28])
    }

    /// As XML and JSON schemas want it, at UTC-12 where the date does not say, and for people.
    @Test(arguments: [
        ("2024", "2024", "2024-01-01T00:00:00-12:00", "2024"),
        ("2024-06-03", "2024-06-03", "2024-06-03T00:00:00-12:00", "2024-06-03"),
        (
            "2024-06-03T10:05", "2024-06-03T10:05:00", "2024-06-03T10:05:00-12:00",
            "2024-06-03 10:05"
        ),
        (
            "2024-06-03T10:05Z", "2024-06-03T10:05:00Z", "2024-06-03T10:05:00Z",
            "2024-06-03 10:05 UTC"
        ),
        (
            "2024-06-03T23:59:60+05:30", "2024-06-03T23:59:59+05:30", "2024-06-03T23:59:59+05:30",
            "2024-06-03 23:59 +05:30"
        ),
    ])
    func otherForms(text: String, schema: String, instant: String, reading: String) throws {
        let date = try #require(NewsDate(iso8601: text))
        #expect(date.schemaText == schema)
        #expect(date.instantText(utcOffset: NewsDate.latestOffset) == instant)
        #expect(date.forReading == reading)
        #expect(date.isInstant == (schema == instant && text.contains("T")))
    }

    @Test func aDateWithoutItsTime() {
        #expect(NewsDate(iso8601: "2024-06-03T10:00Z")?.withoutTime.iso8601 == "2024-06-03")
        #expect(NewsDate(iso8601: "2024-06")?.withoutTime.iso8601 == "2024-06")
    }

    @Test func everyGeneratedDateComesBackFromItsText() {
        var generator = DocumentGenerator(seed: 5)
        var count = 0
        for _ in 0..<200 {
            let dates = generator.document().dates
            for case let date? in [dates.created, dates.modified, dates.published] {
                count += 1
                let back = NewsDate(iso8601: date.iso8601)
                #expect(back == date)
            }
        }
        #expect(count > 100)
    }

    @Test func theDateToShow() {
        let day = NewsDate(iso8601: "2024-06-03")
        let year = NewsDate(iso8601: "2024")
        #expect(Document.Dates(created: day, published: year).shown == day)
        #expect(Document.Dates(modified: day, published: year).shown == year)
        #expect(Document.Dates(modified: day, versionCreated: year).shown == day)
        #expect(Document.Dates(versionCreated: day).shown == nil)
    }
}
