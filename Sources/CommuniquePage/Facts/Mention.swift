import Communique

/// A person or an office named in a text.
struct Mention {
    var name: String?
    var role: String?

    /// Words that end an office's name because an occasion follows.
    private static let occasionWords: Set<String> = [
        "at", "on", "in", "to", "following", "after", "during", "with", "regarding", "concerning",
        "before", "about",
        "на", "в", "во", "по", "о", "об", "перед", "с", "со", "после", "к", "у", "до", "під",
        "щодо", "з", "про",
        "à", "au", "aux", "lors", "avec", "sur", "après", "devant", "pour", "en", "chez",
        "zur", "zum", "vor", "bei", "beim", "anlässlich", "auf", "am", "im", "nach", "über", "mit",
        "an",
        "ante", "con", "sobre", "tras", "durante", "al", "na", "no", "em", "sobre", "após",
        "perante", "à", "ao",
        "alla", "al", "all'", "durante", "per", "presso", "con", "nella", "nel",
        "después", "antes", "dopo", "prima", "avant", "depois", "antes", "op", "bij", "tijdens",
        "over", "voor", "aan",
        "na", "podczas", "z", "o", "przy", "w", "při", "na", "v", "u", "k",
        "la", "cu", "privind", "στο", "στη", "στην", "για", "κατά", "с", "пред", "при", "за",
        "said", "told", "says", "that",
    ]

    /// Words that may stand inside the name of an office or a body.
    static let connectors: Set<String> = [
        "of", "for", "the", "and", "&", "de", "des", "du", "d'", "d’", "la", "le", "les", "l'",
        "l’", "del", "los", "las", "y", "e",
        "do", "da", "dos", "das", "di", "della", "dello", "dell'", "dell’", "delle", "dei", "degli",
        "der", "für", "und", "van", "het", "voor", "en", "i", "a", "și", "al", "ale", "pentru", "и",
        "та", "і", "й", "za", "και", "της", "του", "των", "ve", "et",
    ]

    /// Reads who is named in `words` from `start` on: "Name, Office", "Office Name", "Office, Title
    /// Name" or an office alone.
    init?(_ source: WordText, from start: Int, leading: Bool = true) {
        let words = source.words
        guard start < words.count else { return nil }
        var index = start
        while index < words.count, Self.isArticle(words[index]) { index += 1 }
        if let named = Self.nameFirst(source, from: index) {
            self = named
            return
        }
        guard let office = Self.officeStart(words, from: index, leading: leading) else {
            return nil
        }
        self = Self.officeFirst(source, office)
    }

    /// Makes a mention.
    init(name: String?, role: String?) {
        self.name = name
        self.role = role
    }

    private static func isArticle(_ word: WordText.Word) -> Bool {
        [
            "the", "its", "der", "des", "die", "den", "dem", "el", "la", "le", "les", "l'", "il",
            "lo", "o", "a", "as", "os", "del", "de", "du", "della", "del", "dell'", "von", "vom",
            "de", "do", "da",
        ]
        .contains(word.folded)
    }

    /// "Allan Reyes, Department Spokesperson".
    private static func nameFirst(_ source: WordText, from start: Int) -> Mention? {
        let words = source.words
        var index = start
        while index < words.count, words[index].length(of: .personTitle) > 0, words[index].isCapital
        { index += 1 }
        let nameStart = index
        while index < words.count, words[index].isCapital,
            words[index].length(of: .officeNoun) == 0,
            words[index].length(of: .bodyNoun) == 0, index - nameStart < 5
        {
            index += 1
            if words[index - 1].behind == "," || words[index - 1].behind == "(" { break }
        }
        let length = index - nameStart
        guard length >= 2, length <= 4, index < words.count else { return nil }
        guard
            words[index - 1].behind == "," || words[index].before == "("
                || ["-", "–", "—"].contains(words[index].before ?? " ")
        else { return nil }
        var roleStart = index
        while roleStart < words.count, words[roleStart].text.isEmpty || isArticle(words[roleStart])
        { roleStart += 1 }
        guard roleStart < words.count,
            words[roleStart...].prefix(4).contains(where: { $0.length(of: .officeNoun) > 0 })
        else { return nil }
        let end = roleEnd(words, from: roleStart)
        return Mention(
            name: source.text(nameStart..<(nameStart + length)),
            role: source.text(roleStart..<end)
        )
    }

    /// Where the name of an office begins: its noun, or words that qualify it.
    private static func officeStart(_ words: [WordText.Word], from start: Int, leading: Bool)
        -> Int?
    {
        let limit = min(words.count, start + 12)
        guard start < limit,
            let noun = (start..<limit).first(where: { words[$0].length(of: .officeNoun) > 0 })
        else { return nil }
        if leading, noun - start > 4 { return nil }
        var first = noun
        while first > start, !words[first - 1].folded.isEmpty, words[first - 1].behind == nil,
            !isArticle(words[first - 1]), words[first - 1].length(of: .byWord) == 0,
            noun - first < 4,
            words[first - 1].phrases.allSatisfy({ $0.kind == nil })
        {
            first -= 1
        }
        return first
    }

    private static func roleEnd(_ words: [WordText.Word], from start: Int) -> Int {
        var index = start
        while index < words.count {
            let length = max(words[index].length(of: .officeNoun), 1)
            if index > start, occasionWords.contains(words[index].folded),
                words[index].length(of: .officeNoun) == 0,
                !connectors.contains(words[index].folded)
            {
                break
            }
            index += length
            if index <= words.count, let mark = words[min(index, words.count) - 1].behind,
                ",;:.".contains(mark), index - start >= 1
            {
                break
            }
        }
        return min(index, words.count)
    }

    /// "Secretary General Ingrid Solheim following …", "the Minister of Finance, Hon. Samuel Mwale".
    private static func officeFirst(_ source: WordText, _ start: Int) -> Mention {
        let words = source.words
        var index = start
        while index < words.count, words[index].length(of: .officeNoun) == 0 { index += 1 }
        index += max(1, index < words.count ? words[index].length(of: .officeNoun) : 1)
        var roleEnd = min(index, words.count)
        var name: Range<Int>?
        scan: while index < words.count {
            let word = words[index]
            if let mark = words[index - 1].behind, ",;:.".contains(mark) {
                // After a comma a name may follow, titles first.
                if mark == ",", let found = nameRun(words, from: index) { name = found }
                break
            }
            if word.isCapital, word.length(of: .officeNoun) == 0 {
                let afterConnector = connectors.contains(words[index - 1].folded)
                var end = index
                while end < words.count,
                    words[end].isCapital || words[end].length(of: .personTitle) > 0
                {
                    end += 1
                    if words[end - 1].behind != nil, words[end - 1].behind != ".",
                        words[end - 1].behind != "-"
                    {
                        break
                    }
                }
                var nameStart = index
                while nameStart < end, words[nameStart].length(of: .personTitle) > 0 {
                    nameStart += 1
                }
                let run = end - nameStart
                if nameStart > index, run >= 1 {
                    name = nameStart..<end
                    break scan
                }
                if words[index].isAcronym, run == 1 {
                    index = end
                    roleEnd = end
                    continue
                }
                // "of the Northern Waters Council": the name of a body, none of a person's.
                let namesBody = (nameStart..<end).contains { words[$0].length(of: .bodyNoun) > 0 }
                if afterConnector || namesBody {
                    if run >= 3, !namesBody {
                        name = (end - 2)..<end
                        roleEnd = end - 2
                        break scan
                    }
                    index = end
                    roleEnd = end
                    continue
                }
                if run >= 2 {
                    let from = run >= 4 ? end - 2 : nameStart
                    name = from..<end
                    roleEnd = from
                    break scan
                }
                index = end
                roleEnd = end
                continue
            }
            if occasionWords.contains(word.folded),
                !connectors.contains(word.folded) || word.folded == "en"
            {
                break
            }
            if !connectors.contains(word.folded), word.text.isEmpty { break }
            if !connectors.contains(word.folded), !isQualifier(word) { break }
            index += 1
            if !connectors.contains(word.folded) { roleEnd = index }
        }
        return Mention(
            name: name.map { source.text($0) },
            role: source.text(start..<max(roleEnd, start + 1))
        )
    }

    /// Whether a word in small letters may belong to the name of an office: "affaires étrangères",
    /// "транспорта".
    private static func isQualifier(_ word: WordText.Word) -> Bool {
        word.text.contains(where: \.isLetter) && !word.phrases.contains { $0.cues.has(.saidWord) }
    }

    /// Two to four capitalised words at `start`, titles before them left out.
    private static func nameRun(_ words: [WordText.Word], from start: Int) -> Range<Int>? {
        var index = start
        while index < words.count, words[index].length(of: .personTitle) > 0 { index += 1 }
        let first = index
        while index < words.count, words[index].isCapital, index - first < 4 {
            index += 1
            if words[index - 1].behind == "," { break }
        }
        return index - first >= 2 ? first..<index : nil
    }
}
