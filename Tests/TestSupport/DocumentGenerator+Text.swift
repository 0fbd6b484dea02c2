extension DocumentGenerator {
    /// Some words of some language, or what no format likes; may be empty.
    public mutating func text() -> String {
        guard random.chance(options.hostility) else { return prose() }
        return some(1...4) { generator in
            generator.random.chance(30) ? generator.prose() : generator.hostile()
        }.joined(separator: random.pick(["", " ", "\n"]))
    }

    private mutating func prose() -> String {
        let words = random.pick(Self.words)
        let count = random.chance(10) ? random.number(20...80) : random.number(1...9)
        // Chinese, Japanese and Thai part no words.
        let separator = words.contains("。") || words.contains("และ") ? "" : " "
        return (0..<count).map { _ in random.pick(words) }.joined(separator: separator)
    }

    private mutating func hostile() -> String {
        switch random.number(0...9) {
        case 0: String(scalar(0...0x1F))
        case 1: String(scalar(0...0x1F)) + "x" + String(scalar(0x7F...0x9F))
        case 2: String(scalar(0xFDD0...0xFDEF)) + String(scalar(0...0x10_FFFF))
        case 3: String(repeating: random.pick(["A", "ß", "界", "🏳️‍🌈", "e\u{301}"]), count: 1_500)
        case 4: "z" + String(repeating: String(scalar(0x300...0x36F)), count: random.number(1...60))
        default: random.pick(Self.traps)
        }
    }

    /// A character of the range; U+FFFD for a surrogate, which is none.
    private mutating func scalar(_ range: ClosedRange<Int>) -> Character {
        Character(Unicode.Scalar(UInt32(random.number(range))) ?? "\u{FFFD}")
    }

    private static let words: [[String]] = [
        [
            "The", "minister", "said:", "\"growth", "isn't", "5", "%", "–", "but", "trade.",
            "(2024)",
        ],
        ["L’État", "a", "déclaré", "«\u{A0}l’été", "où", "cœur\u{A0}»", "Noël", "ça", "\u{202F}!"],
        [
            "Die", "Straße", "über", "Größe", "„Wirtschaft“", "sagte", "Bundesministerin", "am",
            "3.",
        ],
        ["Уважаемые", "коллеги,", "—", "заявил", "президент", "№", "1", "«Форум»", "ещё"],
        ["Η", "ανακοίνωση", "του", "Υπουργείου", "είναι·", "«σήμερα»", "ΐ"],
        ["قال", "الوزير", "،", "في", "٢٠٢٤", "إنَّ", "البيان", "المشترك", "؟"],
        ["שר", "החוץ", "אמר", "ב־3", "ביוני", "\u{5F4}הסכם\u{5F4}", "שָׁלוֹם"],
        ["部长", "表示", ",", "“合作”", "二〇二四年", "六月", "声明", "。", "𠮷"],
        ["外務", "大臣", "は", "「会談」", "において", "述べた", "。", "ガ", "カ\u{3099}"],
        ["장관은", "오늘", "성명을", "발표했다.", "한국", "\u{1112}\u{1161}\u{11AB}"],
        ["मंत्री", "ने", "कहा", "कि", "क्षेत्र", "में", "।", "ज़्यादा"],
        ["รัฐมนตรี", "กล่าว", "ว่า", "และ", "น้ำ", "ที่"],
        ["Müzakere", "Ilıca", "İstanbul", "ışık", "ŞUBAT", "görüşme"],
        ["👩‍👩‍👧‍👦", "🏳️‍🌈", "🇺🇦", "1️⃣", "👍🏽", "OK", "☎️"],
    ]

    /// Strings that break a format: each stands for a mistake that somebody made.
    private static let traps: [String] = [
        "", " ", "   ", "\t", "\n", "\r\n", "\r", "\n\n\n", " lead", "trail ", "a\tb",
        "a\u{B}b\u{C}c",
        // Markup and escapes.
        "]]>", "<![CDATA[", "<&>\"'", "<!-- -- -->", "</p></body>", "<script>alert(1)</script>",
        "&amp;&lt;&#0;&#x1F;&nbsp;", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "\\u0000\\n\\\"", "{\"a\":1}", "%s%n", "${x}", "`_*#|~[]()", "- ", "1. ", "Q - ", "> ",
        "~ ",
        // Noncharacters, marks of order, private and unassigned characters.
        "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{10FFFF}", "\u{FEFF}mid\u{FEFF}",
        "\u{FFFD}", "\u{E000}", "\u{E0001}\u{E0041}", "\u{378}", "\u{AD}soft\u{AD}",
        // Combining marks with nothing to combine with, or far too many.
        "\u{301}", "\u{20DD}", "\u{3099}", "\u{FE0F}", "\u{200D}", "\u{1F3FD}", "\u{1F1FA}",
        // Directions that are opened and not closed.
        "\u{202E}txt.exe", "\u{2067}a", "\u{2069}", "\u{202D}\u{202C}", "abc\u{200F}אבג\u{200E}",
        // Ends of lines and blanks of all sorts.
        "a\u{2028}b", "a\u{2029}b", "a\u{85}b", "a\u{A0}b", "a\u{202F}b", "\u{2007}7", "\u{3000}全",
        "a\u{200B}b", "\u{1680}", "a\r\rb\n\rc",
        // Letters whose case, width or form is a trap.
        "ß ẞ ſ ﬁ", "İi Iı", "ΣΑΣ", "Å Å A\u{30A}", "\u{1D400}\u{1D7D8}", "ﷺ", "𝓐𝓫", "ｈａｌｆ ﾊﾝｶｸ",
    ]
}
