import Communique
import CommuniquePage
import Testing

/// Which blocks repeat others in another language, and which only stand beside them.
@Suite struct TranslationTests {
    private static let english = [
        "The five ports agreed on a common rescue service with six boats and 80 people.",
        "From 1 September each port will pay 200 thousand euros a year into a common fund.",
        "The next meeting will be held in the town of Stara Luka in May 2027, the hosts said.",
    ]
    private static let russian = [
        "Пять портов договорились о единой спасательной службе с шестью катерами и 80 сотрудниками.",
        "С 1 сентября каждый порт будет платить в общий фонд по 200 тысяч евро в год.",
        "Следующая встреча пройдёт в городе Стара Лука в мае 2027 года, сообщили хозяева.",
    ]

    private static func pairs(_ lines: [String]) -> Int {
        let page = "Ports agree on rescue\n12.06.2025\n" + lines.joined(separator: "\n") + "\n"
        let document = PageParser().parse(text: page).value.first ?? Document()
        return document.body.count { $0.translationOf != nil }
    }

    @Test func mirroredBlockByBlock() {
        #expect(Self.pairs(zip(Self.english, Self.russian).flatMap { [$0, $1] }) == 3)
    }

    @Test func mirroredAsAWhole() {
        #expect(Self.pairs(Self.english + Self.russian) == 3)
    }

    @Test func aParagraphInAnotherLanguageTranslatesNothing() {
        let stranger =
            "Дорогие друзья, хочу сказать несколько слов на своём языке. Спасибо, что вы пришли. До встречи."
        #expect(Self.pairs([Self.english[0], stranger, Self.english[1], Self.english[2]]) == 0)
    }
}
