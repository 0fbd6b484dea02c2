import Communique

/// The words of dates in all languages of ``LanguageFacts``.
struct DateWords: Sendable {
    /// What a word counts or marks.
    enum Unit: UInt8 {
        case year = 1
        case month, day, dayWord, morning, afternoon, afternoonBefore
    }

    /// What a word tells beside or within a date.
    private struct Word: Sendable {
        /// The month it names, from 1; 0 for none. Those of other calendars follow, twelve each.
        var month: UInt8 = 0
        /// The digit it is, and one more; 11 for ten, 0 for none.
        var numeral: UInt8 = 0
        var unit: Unit?
        var uses: Uses = []
    }

    private struct Uses: OptionSet, Sendable {
        let rawValue: UInt8
        static let companion = Uses(rawValue: 1)
        static let weekday = Uses(rawValue: 2)
        static let link = Uses(rawValue: 4)
        static let ordinal = Uses(rawValue: 8)
        static let hourMark = Uses(rawValue: 16)
        /// It begins the name of a month that has two words.
        static let pair = Uses(rawValue: 32)
    }

    private var words = WordTable<Word>(capacity: 4_000, empty: Word())
    /// The months that two words name together.
    private var pairs = WordTable<UInt8>(capacity: 64, empty: 0)

    /// The words, gathered when first asked for.
    static let shared = DateWords()

    private init() {
        for facts in LanguageFacts.all {
            for (index, forms) in facts.months.enumerated() { addMonth(UInt8(index + 1), forms) }
            for (calendar, months) in facts.otherMonths {
                for (index, forms) in months.enumerated() {
                    addMonth((calendar.rawValue + 1) * 12 + UInt8(index + 1), forms)
                }
            }
            for token in Token.tokens(of: Folding.fold(facts.weekdays)) where token.kind == .word {
                add(.companion, token.hash)
            }
            FoldedWords.forEach(in: facts.weekdays) { bytes, word in
                add(.weekday, PhraseHash.of(bytes[word]))
            }
            for cue in [Cue.publishedLabel, .updatedLabel] {
                addCompanions(facts.phrases[cue] ?? "")
            }
            // A long phrase may name a place: "Moscow time zone".
            addCompanions(facts.phrases[.dateWord] ?? "", most: 2)
        }
        for hash in KnownWords.zones { add(.companion, hash) }
        for (value, characters) in Self.numerals {
            for character in characters {
                words.update(Self.hash(String(character))) {
                    $0.numeral = value + 1
                    $0.uses.insert(.companion)
                }
            }
        }
        for word in Self.linkWords { add([.companion, .link], Self.hash(word)) }
        for word in Self.ordinalWords { add([.companion, .ordinal], Self.hash(word)) }
        for word in Self.hourWords { add([.companion, .hourMark], Self.hash(word)) }
        for (unit, names) in Self.unitWords {
            for name in names {
                words.update(Self.hash(name)) {
                    $0.unit = unit
                    $0.uses.insert(.companion)
                }
            }
        }
    }

    private mutating func add(_ uses: Uses, _ hash: UInt64) {
        words.update(hash) { $0.uses.formUnion(uses) }
    }

    /// Adds the forms of a month's name: "january jan.", and with a line for the blank within one,
    /// "كانون_الثاني".
    private mutating func addMonth(_ month: UInt8, _ forms: String) {
        FoldedWords.forEach(in: forms) { bytes, form in
            if let line = bytes[form].firstIndex(of: UInt8(ascii: "_")) {
                let first = PhraseHash.of(bytes[form.lowerBound..<line])
                let second = PhraseHash.of(bytes[(line + 1)..<form.upperBound])
                add(.pair, first)
                pairs.update(Self.combined(first, second)) { $0 = month }
                return
            }
            guard bytes[form].contains(where: { $0 != UInt8(ascii: ".") }) else { return }
            // The first language that has the form decides.
            words.update(PhraseHash.ofWord(bytes, form)) { if $0.month == 0 { $0.month = month } }
        }
    }

    /// Adds the words of `phrases` as words that may stand beside a date; those of phrases of at most
    /// `most` words.
    private mutating func addCompanions(_ phrases: String, most: Int = .max) {
        FoldedPhrases.forEach(in: phrases) { bytes, phrase in
            let tokens = Token.tokens(of: bytes, from: phrase.lowerBound, to: phrase.upperBound)
            let count = 1 + phrase.count { bytes[$0] == 0x20 && bytes[$0 - 1] != 0x20 }
            guard count <= most else { return }
            for token in tokens where token.isWord { add(.companion, token.hash) }
        }
    }

    private func uses(_ hash: UInt64) -> Uses { words[hash]?.uses ?? [] }

    /// Whether a date may begin with a word: the name of a month, its first word, a numeral.
    func mayBeginDate(_ hash: UInt64) -> Bool {
        guard let word = words[hash] else { return false }
        return word.month > 0 || word.numeral > 0 || word.uses.contains(.pair)
    }
    /// The month that a word names, 1 to 12.
    func month(_ hash: UInt64) -> Int? {
        guard let month = words[hash]?.month, (1...12).contains(month) else { return nil }
        return Int(month)
    }
    /// The month that two words name together, as in Levantine Arabic, 1 to 12.
    func month(_ first: UInt64, _ second: UInt64) -> Int? {
        guard uses(first).contains(.pair), let month = pairs[Self.combined(first, second)],
            month <= 12
        else { return nil }
        return Int(month)
    }
    /// The month of another calendar that a word names, or it and the next, and how many words.
    func otherMonth(_ first: UInt64, _ second: UInt64) -> (
        calendar: OtherCalendar, month: Int, length: Int
    )? {
        guard let word = words[first] else { return nil }
        var (found, length) = (word.month, 1)
        if word.uses.contains(.pair), let month = pairs[Self.combined(first, second)] {
            (found, length) = (month, 2)
        }
        guard found > 12, let calendar = OtherCalendar(rawValue: (found - 1) / 12 - 1) else {
            return nil
        }
        return (calendar, Int(found - 1) % 12 + 1, length)
    }
    /// The digit that a Han character is, 10 for ten.
    func numeral(_ hash: UInt64) -> Int? {
        guard let value = words[hash]?.numeral, value > 0 else { return nil }
        return Int(value) - 1
    }
    /// Whether a word is a numeral of Han characters.
    func isNumeral(_ hash: UInt64) -> Bool { numeral(hash) != nil }
    /// Whether a word may stand beside a date in a block that holds nothing else.
    func mayStand(_ hash: UInt64) -> Bool { uses(hash).contains(.companion) }
    /// Whether a word names a day of the week.
    func isWeekday(_ hash: UInt64) -> Bool { uses(hash).contains(.weekday) }
    /// Whether a word links the parts of a date: "of", "de", "жылғы".
    func isLink(_ hash: UInt64) -> Bool { uses(hash).contains(.link) }
    /// Whether a word is the ending of an ordinal: "st", "er", "го".
    func isOrdinal(_ hash: UInt64) -> Bool { uses(hash).contains(.ordinal) }
    /// Whether a letter parts hours and minutes: "17h42".
    func isHourMark(_ hash: UInt64) -> Bool { uses(hash).contains(.hourMark) }
    /// Whether two Han characters say that a time is in the afternoon.
    func isAfternoon(_ first: UInt64, _ second: UInt64) -> Bool {
        Self.afternoons.contains([first, second])
    }
    /// Whether a word counts `unit`.
    func isUnit(_ hash: UInt64, _ unit: Unit) -> Bool { words[hash]?.unit == unit }

    /// The year before the first of the era whose name ends before the token at `index`.
    func eraStart(endingAt index: Int, in tokens: [Token]) -> Int? {
        guard index >= 2 else { return nil }
        let name = [tokens[index - 2].hash, tokens[index - 1].hash]
        for (era, start) in Self.eras where era.map({ Self.hash(String($0)) }) == name {
            return start
        }
        return nil
    }

    private static func combined(_ first: UInt64, _ second: UInt64) -> UInt64 {
        first &* 31 ^ second
    }

    private static func hash(_ word: String) -> UInt64 { PhraseHash.of(Folding.fold(word)) }

    private static let linkWords = [
        "of", "de", "del", "do", "di", "den", "der", "le", "the", "жылғы", "жылы", "жылдын",
        "жылдың",
        "г", "года", "году", "год", "р", "року", "рік", "roku", "r", "соли", "år", "від", "от", "ж",
        "жыл", "թվականի", "թ", "թ-ի", "من", "لعام", "عام", "لسنة", "سنة", "ماه", "سال",
        "yil", "yili", "yilda", "yilning", "ilin", "ildə", "жылкы",
    ]
    private static let ordinalWords = [
        "st", "nd", "rd", "th", "er", "ère", "º", "го", "е", "я", "и", "ви", "ти", "а", "η", "ης",
        "ум", "уми", "юм", "юми", "ին", "ի", "ci", "cı", "cu", "cü", "inci", "ste", "e",
    ]
    private static let hourWords = ["h", "u", "g", "ч", "год", "時", "时", "點", "点", "시"]
    /// "Afternoon" in Han characters, each of which is a word.
    private static let afternoons = ["午後", "午后", "下午"].map { $0.map { hash(String($0)) } }
    private static let unitWords: [(Unit, [String])] = [
        (.year, ["年", "년"]), (.month, ["月", "월"]), (.day, ["日", "일", "號", "号"]),
        (.dayWord, ["day"]), (.morning, ["a", "am"]), (.afternoon, ["p", "pm"]),
        (.afternoonBefore, ["오후"]),
    ]
    private static let eras = [
        ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911),
    ]
    /// The characters of East Asian numerals; the first year of an era has one of its own.
    private static let numerals: [(UInt8, String)] = [
        (0, "〇零"), (1, "一元"), (2, "二"), (3, "三"), (4, "四"), (5, "五"), (6, "六"), (7, "七"),
        (8, "八"), (9, "九"), (10, "十"),
    ]
}
