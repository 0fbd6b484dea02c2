import Communique
import CommuniquePage
import Testing

/// Dates in the forms and calendars of press pages.
@Suite struct PageDateTests {
    @Test(arguments: [
        ("2024-жылдын 3-июну", "2024-06-03"), ("3-июнь, 2024-жыл", "2024-06-03"),
        ("دوشنبه ۱۴ خرداد ۱۴۰۳ - ۱۵:۲۰", "2024-06-03"), ("۱۴۰۳/۰۳/۱۴ - ۱۵:۲۰", "2024-06-03"),
        ("۳۰ اسفند ۱۴۰۳", "2025-03-20"), ("1 فروردین 1404", "2025-03-21"),
        ("6 ذو القعدة 1445 هـ", "2024-05-14"),
        ("الثلاثاء 6 ذو القعدة 1445 هـ الموافق 14 مايو 2024 م", "2024-05-14"),
        ("民國113年6月3日", "2024-06-03"), ("中華民國一一三年六月三日", "2024-06-03"),
        ("二〇二四年十二月二十一日", "2024-12-21"), ("令和元年5月1日", "2019-05-01"),
        ("令和6年6月3日（月）午後2時00分", "2024-06-03"), ("2024. 6. 3.", "2024-06-03"),
        ("2024년 6월 3일 오후 2시 30분", "2024-06-03"), ("2024 жылғы 3 маусым", "2024-06-03"),
        ("2024 թվականի հունիսի 3-ին", "2024-06-03"), ("June 3, 2024 3:15 PM EST", "2024-06-03"),
        ("06/13/2024", "2024-06-13"), ("03/06/2567", "2024-06-03"), ("113-06-03", "2024-06-03"),
        ("3 ביוני 2024", "2024-06-03"), ("3 июни соли 2024, соати 14:20", "2024-06-03"),
        ("3 iyun 2024-cü il, 15:10", "2024-06-03"), ("1er decembre 2024", "2024-12-01"),
    ])
    func aDateLineIsRead(_ line: String, _ date: String) {
        #expect(Self.document(dated: line).dates.created?.iso8601 == date, "\(line)")
    }

    @Test(arguments: [
        ("Published 3 June 2024, 14:00 (UTC+3)", "2024-06-03T14:00+03:00"),
        ("Published June 3, 2024 3:15 p.m. EST", "2024-06-03T15:15-05:00"),
        ("Published 3 June 2024 09:30 GMT", "2024-06-03T09:30Z"),
        ("Published 3 June 2024 09:30", "2024-06-03T09:30"),
    ])
    func timeAndZoneAreKept(_ line: String, _ date: String) {
        #expect(Self.document(dated: line).dates.published?.iso8601 == date, "\(line)")
    }

    @Test func aDateReckonedByTableIsDoubtful() {
        let outcome = PageParser().parse(text: Self.page("6 ذو القعدة 1445 هـ"))
        #expect(outcome.diagnostics.contains { $0.code == .pageDateReckoned })
        let fact = outcome.value.first?.facts.first { $0.field == .date && $0.isChosen }
        #expect((fact?.decision.confidence ?? 100) < 70)
        let both = PageParser().parse(text: Self.page("6 ذو القعدة 1445 هـ الموافق 14 مايو 2024 م"))
        #expect(!both.diagnostics.contains { $0.code == .pageDateReckoned })
    }

    private static func page(_ line: String) -> String {
        """
        Opening of the port
        \(line)
        The port was opened today by the council, and all the people came to see it. It was a good day.
        More than a hundred ships will call at the port in the coming year, the council said on the day.
        """
    }

    private static func document(dated line: String) -> Document {
        PageParser().parse(text: page(line)).value.first ?? Document()
    }
}
