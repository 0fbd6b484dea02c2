import Communique
import CommuniquePage
import Testing

/// Words with a capital that are no names, behind an office.
@Suite struct CapitalWithDigitTests {
    @Test(arguments: [
        "The Minister F-16 flew over the town on Monday, and the crowd was glad to see it.",
        "Director 4K Television said on Monday that the screens of the town would be changed.",
        "Министр Т-34 осмотрел в понедельник вместе с мэром города и жителями.",
    ])
    func readingEnds(_ line: String) {
        let page = "A day in the town\n\n3 June 2024\n\n\(line)\n\nThe town thanked all who came.\n"
        #expect(PageParser().parse(text: page).value.count == 1)
    }
}
