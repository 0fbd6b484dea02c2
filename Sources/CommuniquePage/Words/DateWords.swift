import Communique

/// The words of dates in all languages of ``LanguageFacts``.
struct DateWords: Sendable {
    /// What a word counts or marks.
    enum Unit: UInt8 {
        case year = 1
        case month, day, dayWord, morning, afternoon
    }

    private var months: [UInt64: Int] = [:]
    private var pairedMonths: [UInt64: Int] = [:]
    private var companions: Set<UInt64> = []
    private var weekdays: Set<UInt64> = []
    private var units: [UInt64: Unit] = [:]
    private var links: Set<UInt64> = []
    private var ordinals: Set<UInt64> = []
    private var hourMarks: Set<UInt64> = []

    /// The words, gathered when first asked for.
    static let shared = DateWords()

    private init() {
        for facts in LanguageFacts.all {
            for (index, forms) in facts.months.enumerated() {
                for form in forms.split(separator: " ") {
                    let parts = form.split(separator: "_")
                    if parts.count == 2 {
                        let hashes = parts.map { Self.hash(String($0)) }
                        pairedMonths[Self.combined(hashes[0], hashes[1])] = index + 1
                        continue
                    }
                    let bytes = Folding.fold(String(form)).filter { $0 != UInt8(ascii: ".") }
                    if !bytes.isEmpty, months[PhraseHash.of(bytes)] == nil {
                        months[PhraseHash.of(bytes)] = index + 1
                    }
                }
            }
            for word in facts.weekdays.split(whereSeparator: \.isWhitespace) {
                add(String(word))
                weekdays.insert(Self.hash(String(word)))
            }
            for cue in [Cue.dateWord, .publishedLabel, .updatedLabel] {
                for phrase in (facts.phrases[cue] ?? "").split(whereSeparator: {
                    $0 == "|" || $0 == "\n"
                }) {
                    let words = phrase.split(separator: " ")
                    // A long phrase may name a place: "Moscow time zone".
                    if words.count <= 2 || cue != .dateWord {
                        for word in words { add(String(word)) }
                    }
                }
            }
        }
        for word in Self.linkWords { links.insert(Self.hash(word)) }
        for word in Self.ordinalWords { ordinals.insert(Self.hash(word)) }
        for word in Self.hourWords { hourMarks.insert(Self.hash(word)) }
        for (unit, words) in Self.unitWords {
            for word in words { units[Self.hash(word)] = unit }
        }
        companions.formUnion(links)
        companions.formUnion(ordinals)
        companions.formUnion(hourMarks)
        companions.formUnion(units.keys)
        companions.formUnion(TimeZones.names)
        companions.formUnion(TimeZones.words)
    }

    private mutating func add(_ word: String) {
        for token in Token.tokens(of: Folding.fold(word)) where token.kind == .word {
            companions.insert(token.hash)
        }
    }

    /// The month that a word names, 1 to 12.
    func month(_ hash: UInt64) -> Int? { months[hash] }
    /// The month that two words name together, as in Levantine Arabic, 1 to 12.
    func month(_ first: UInt64, _ second: UInt64) -> Int? {
        pairedMonths[Self.combined(first, second)]
    }
    /// Whether a word may stand beside a date in a block that holds nothing else.
    func mayStand(_ hash: UInt64) -> Bool { companions.contains(hash) }
    /// Whether a word names a day of the week.
    func isWeekday(_ hash: UInt64) -> Bool { weekdays.contains(hash) }
    /// Whether a word links the parts of a date: "of", "de", "жылғы".
    func isLink(_ hash: UInt64) -> Bool { links.contains(hash) }
    /// Whether a word is the ending of an ordinal: "st", "er", "го".
    func isOrdinal(_ hash: UInt64) -> Bool { ordinals.contains(hash) }
    /// Whether a letter parts hours and minutes: "17h42".
    func isHourMark(_ hash: UInt64) -> Bool { hourMarks.contains(hash) }
    /// Whether a word counts `unit`.
    func isUnit(_ hash: UInt64, _ unit: Unit) -> Bool { units[hash] == unit }

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
    ]
    private static let ordinalWords = [
        "st", "nd", "rd", "th", "er", "ère", "º", "го", "е", "я", "и", "ви", "ти", "а", "η", "ης",
    ]
    private static let hourWords = ["h", "u", "g", "ч", "год"]
    private static let unitWords: [(Unit, [String])] = [
        (.year, ["年", "년"]), (.month, ["月", "월"]), (.day, ["日", "일", "號", "号"]),
        (.dayWord, ["day"]), (.morning, ["a", "am"]), (.afternoon, ["p", "pm"]),
    ]
    private static let eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925)]
}
