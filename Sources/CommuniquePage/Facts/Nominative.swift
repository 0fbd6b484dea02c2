import Communique

/// Gives names and offices that stand in another case their nominative: "Министра транспорта Алексея
/// Горина" is "Министр транспорта" and "Алексей Горин".
///
/// Only endings that leave no doubt are changed; what has none of them stays as printed.
enum Nominative {
    /// The nominative of a person's name; `isPlain` says that what stands beside it shows no other case.
    static func name(_ name: String, in language: LanguageTag?, isPlain: Bool = false) -> String {
        guard let language else { return name }
        let name = surnameLast(name)
        guard ["ru", "be", "uk"].contains(language.primary) else { return byTable(name, language) }
        var words = name.split(separator: " ").map(String.init)
        guard words.count >= 2, !isPlain else { return name }
        let first = givenName(words[0])
        guard first.changed, !isWoman(words[0], words.last ?? "") else { return name }
        words[0] = first.text
        for index in words.indices.dropFirst() {
            words[index] = surname(words[index], isFemale: first.isFemale)
        }
        // "Ида Хольм": a man's surname would have an ending too.
        let printed = name.split(separator: " ").last ?? ""
        if !first.isFemale, words.last ?? "" == printed,
            printed.unicodeScalars.last.map({ !"аеёиоуыэюяіїє".unicodeScalars.contains($0) })
                ?? false
        {
            return name
        }
        return words.joined(separator: " ")
    }

    /// Whether a given name and a surname are those of a woman as they stand: "Анна Белова", which has
    /// the endings of a man's name in the genitive.
    private static func isWoman(_ given: String, _ surname: String) -> Bool {
        let folded = Folding.folded(given)
        guard womensNames.contains(folded) else { return false }
        // "Александра Горина" is more often a man in the genitive.
        return !surname.hasSuffix("ого") && !surname.hasSuffix("его")
    }

    /// Given names of women that end as those of men do in the genitive.
    private static let womensNames: Set<String> = Set(
        """
        анна елена олена алена ольга вольга марина ирина ірина ірына светлана світлана святлана \
        екатерина катерина кацярына татьяна тетяна таццяна мария марія марыя юлия юлія вера віра \
        надежда людмила галина тамара нина ніна лариса раиса раіса зинаида лидия лідія \
        оксана аксана алла инна інна жанна дарья дарина дарына софия софія софья полина поліна \
        алина аліна карина каріна диана діана виктория вікторія анастасия анастасія ксения ксенія \
        маргарита марта рита ида іда ада ева єва кира кіра лина ліна зоя майя вероника роза \
        эльвира гульнара динара алия асель айнура жибек жанара сауле мадина зарина \
        лейла рано ганна соломия соломія леся лілія лилия наталия наталія наталья наталля христина \
        марьяна мар'яна ярина уляна зинаїда зінаїда эмма эмма инга інга нона агата \
        антонина антоніна евдокия прасковья таисия таісія жанетта регина эмилия \
        моника сигрун ингрид хильда тереза клара лаура паола елизавета єлизавета луиза
        """
        .split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    )

    /// "CASTEL Bruno": a surname in capitals stands before the given name in lists.
    private static func surnameLast(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count == 2, words[0].count > 2, words[0].allSatisfy(\.isUppercase),
            words[1].contains(where: \.isLowercase)
        else { return name }
        return "\(words[1]) \(words[0])"
    }

    /// The nominative by the table of the language.
    private static func byTable(_ name: String, _ language: LanguageTag) -> String {
        guard let index = LanguageStatistics.index(of: language),
            case let words = name.split(separator: " ").map({ withoutSuffix(String($0)) }),
            let given = words.first, let surname = words.last, words.count >= 2
        else { return name }
        for rule in LanguageFacts.all[index].nameCases.split(separator: "\n") {
            let sides = rule.split(separator: ":")
            guard sides.count == 2, let changedGiven = changed(given, by: sides[0]),
                let changedSurname = changed(surname, by: sides[1])
            else { continue }
            let middle = Array(words[1..<(words.count - 1)])
            return ([changedGiven] + middle + [changedSurname]).joined(separator: " ")
        }
        return words.joined(separator: " ")
    }

    /// The name without an ending that an apostrophe parts from it: "Yılmaz'ın".
    private static func withoutSuffix(_ word: String) -> String {
        guard let mark = word.lastIndex(where: { $0 == "'" || $0 == "’" }),
            case let suffix = word[word.index(after: mark)...], (1...4).contains(suffix.count),
            suffix.allSatisfy(\.isLowercase), word.distance(from: word.startIndex, to: mark) >= 3
        else { return word }
        return String(word[..<mark])
    }

    /// `word` with the first ending of `endings` that it has replaced.
    private static func changed(_ word: String, by endings: Substring) -> String? {
        for ending in endings.split(separator: " ") {
            if ending == "*" { return word }
            let sides = ending.split(separator: ">", omittingEmptySubsequences: false)
            if sides.count == 2, word.hasSuffix(sides[0]), word.count > sides[0].count + 1 {
                return String(word.dropLast(sides[0].count)) + sides[1]
            }
        }
        return nil
    }

    /// Whether the first word of an office ends as nouns in the nominative do that have another ending
    /// in every other case: in a consonant, "министр".
    static func isPlainOffice(_ office: String) -> Bool {
        guard let word = office.split(separator: " ").first, word.count >= 4,
            let last = word.last
        else { return false }
        return "бвгдзклмнпрстфцчшщ".contains(last) && !word.hasSuffix("ом") && !word.hasSuffix("ем")
            && !word.hasSuffix("им") && !word.hasSuffix("ым")
    }

    /// The nominative of an office.
    static func office(_ office: String, in language: LanguageTag?, lexicon: Lexicon) -> String {
        guard let language else { return office }
        var words = office.split(separator: " ").map(String.init)
        guard
            let head = words.firstIndex(where: { lexicon.cues(startingWith: $0).has(.officeNoun) })
                ?? words.indices.first
        else { return office }
        switch language.primary {
        case "ru", "be", "uk":
            for index in words.startIndex..<head { words[index] = adjective(words[index]) }
            let changed = noun(adjective(words[head]))
            // "міський голова" is a nominative, though "голова" ends as genitives do.
            if lexicon.cues(of: changed).has(.officeNoun)
                || !lexicon.cues(of: words[head]).has(.officeNoun)
            {
                words[head] = changed
            }
            if words[head].hasSuffix("ый") || words[head].hasSuffix("ий"), head + 1 < words.count {
                words[head + 1] = noun(words[head + 1])
            }
        case "de":
            if words[head].hasSuffix("s"),
                lexicon.cues(of: String(words[head].dropLast())).has(.officeNoun)
            {
                words[head].removeLast()
            }
        default:
            guard let index = LanguageStatistics.index(of: language),
                let changed = changed(
                    words[head],
                    by: LanguageFacts.all[index].officeCases[...]
                ),
                lexicon.cues(of: changed).has(.officeNoun)
            else { break }
            words[head] = changed
            // "rzecznika prasowego": the adjective goes with its noun.
            if head + 1 < words.count {
                for (ending, nominative) in [
                    ("iego", "i"), ("ego", "y"), ("ého", "ý"), ("ího", "í"),
                ]
                where words[head + 1].hasSuffix(ending) {
                    words[head + 1].removeLast(ending.count)
                    words[head + 1] += nominative
                    break
                }
            }
        }
        return words.joined(separator: " ")
    }

    /// The nominative of a body whose noun is the word at the beginning of `body`, or behind
    /// adjectives there.
    static func body(_ body: String, in language: LanguageTag?, lexicon: Lexicon) -> String {
        guard let language else { return body }
        guard ["ru", "be", "uk"].contains(language.primary) else {
            return bodyByTable(body, language, lexicon: lexicon)
        }
        var words = body.split(separator: " ").map(String.init)
        guard let head = words.firstIndex(where: { lexicon.cues(startingWith: $0).has(.bodyNoun) })
        else { return body }
        let changed = bodyNoun(words[head], lexicon: lexicon)
        guard changed != words[head] else { return body }
        words[head] = changed
        let isFeminine = changed.hasSuffix("а") || changed.hasSuffix("я")
        for index in words.startIndex..<head {
            words[index] = isFeminine ? feminine(words[index]) : adjective(words[index])
        }
        return words.joined(separator: " ")
    }

    /// The nominative of a body whose noun is its last word, by the endings of offices in other cases:
    /// "նախարարության", "Nazirliyinin".
    private static func bodyByTable(_ body: String, _ language: LanguageTag, lexicon: Lexicon)
        -> String
    {
        guard let index = LanguageStatistics.index(of: language),
            LanguageFacts.all[index].bodyNames == .nounLast,
            let last = body.split(separator: " ").last,
            let changed = changed(String(last), by: LanguageFacts.all[index].officeCases[...]),
            lexicon.cues(of: changed).has(.bodyNoun)
        else { return body }
        return body.dropLast(last.count) + changed
    }

    /// The nominative of an adjective before a feminine noun.
    private static func feminine(_ word: String) -> String {
        for (ending, nominative) in [("ой", "ая"), ("ою", "ая"), ("ої", "а"), ("ую", "ая")]
        where word.hasSuffix(ending) && word.count > 4 {
            return String(word.dropLast(ending.count)) + nominative
        }
        return word
    }

    /// The nominative of the noun of a body; only a word that is known is one.
    private static func bodyNoun(_ word: String, lexicon: Lexicon) -> String {
        let changed = bodyNoun(word)
        let isKnown =
            lexicon.cues(of: changed).has(.bodyNoun)
            || changed.split(separator: "-").last.map {
                lexicon.cues(of: String($0)).has(.bodyNoun)
            } == true
        return isKnown ? changed : word
    }

    private static func bodyNoun(_ word: String) -> String {
        for (ending, nominative) in [
            ("ства", "ство"), ("стве", "ство"), ("ству", "ство"), ("ством", "ство"),
            ("ации", "ация"), ("ссии", "ссия"), ("жбы", "жба"), ("жбе", "жба"), ("ады", "ада"),
            ("ади", "ада"), ("ії", "ія"),
        ]
        where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count)) + nominative
        }
        for (ending, stem) in [
            ("та", "т"), ("те", "т"), ("том", "т"), ("та", "т"), ("ка", "к"), ("ке", "к"),
            ("да", "д"), ("де", "д"), ("за", "з"), ("зе", "з"),
        ]
        where word.hasSuffix(ending) && word.count > 5 {
            return String(word.dropLast(ending.count)) + stem
        }
        return word
    }

    private static func givenName(_ word: String) -> (text: String, isFemale: Bool, changed: Bool) {
        let vowels: Set<Character> = ["а", "е", "и", "о", "у", "ы", "э", "ю", "я", "і", "ї", "є"]
        guard word.count >= 3 else { return (word, false, false) }
        let stem = String(word.dropLast())
        let before = stem.last ?? " "
        for (ending, nominative, isFemale) in [
            ("ией", "ия", true), ("ьей", "ья", true), ("ой", "а", true), ("еем", "ей", false),
            ("ием", "ий", false),
        ]
        where word.hasSuffix(ending) && word.count > ending.count + 1 {
            return (String(word.dropLast(ending.count)) + nominative, isFemale, true)
        }
        if word.hasSuffix("ом"), word.count > 4 { return (String(word.dropLast(2)), false, true) }
        switch word.last {
        case "я": return (stem + (vowels.contains(before) ? "й" : "ь"), false, true)
        case "а" where !vowels.contains(before): return (stem, false, true)
        case "ы": return (stem + "а", true, true)
        case "и" where before == "и": return (stem + "я", true, true)
        case "и" where "гкхжшчщ".contains(before): return (stem + "а", true, true)
        case "и": return (stem + "я", true, true)
        default: return (word, false, false)
        }
    }

    private static func surname(_ word: String, isFemale: Bool) -> String {
        if isFemale {
            for (ending, nominative) in [
                ("ской", "ская"), ("цкой", "цкая"), ("овой", "ова"), ("евой", "ева"),
                ("ёвой", "ёва"), ("иной", "ина"), ("ыной", "ына"), ("ной", "ная"),
            ]
            where word.hasSuffix(ending) {
                return String(word.dropLast(ending.count)) + nominative
            }
            if word.hasSuffix("вны") { return String(word.dropLast()) + "а" }
            return word
        }
        for (ending, nominative) in [
            ("ского", "ский"), ("цкого", "цкий"), ("ного", "ный"), ("ого", "ый"), ("его", "ий"),
        ]
        where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count)) + nominative
        }
        if word.hasSuffix("ским") || word.hasSuffix("цким") {
            return String(word.dropLast(1)) + "й"
        }
        if word.hasSuffix("ым"), word.count > 4 { return String(word.dropLast(2)) }
        if word.hasSuffix("я"), word.count > 4 { return String(word.dropLast()) + "ь" }
        if word.hasSuffix("а"), word.count > 3 { return String(word.dropLast()) }
        return word
    }

    private static func adjective(_ word: String) -> String {
        for (ending, nominative) in [
            ("ального", "альный"), ("ского", "ский"), ("шего", "ший"), ("щего", "щий"),
            ("кого", "кий"), ("ного", "ный"), ("вого", "вый"), ("ого", "ый"),
        ]
        where word.hasSuffix(ending) && word.count > ending.count + 1 {
            return String(word.dropLast(ending.count)) + nominative
        }
        return word
    }

    private static func noun(_ word: String) -> String {
        for (ending, nominative) in [
            ("ителя", "итель"), ("ителем", "итель"), ("ателем", "атель"), ("ером", "ер"),
            ("ором", "ор"), ("ником", "ник"), ("тром", "тр"), ("дентом", "дент"),
            ("ателя", "атель"), ("теля", "тель"), ("аря", "арь"),
            ("главы", "глава"), ("Главы", "Глава"), ("олови", "олова"), ("тарки", "тарка"),
        ]
        where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count)) + nominative
        }
        if word.hasSuffix("а"), let before = word.dropLast().last,
            "бвгджзклмнпрстфхцчшщ".contains(before), word.count > 4
        {
            return String(word.dropLast())
        }
        return word
    }
}
