import Communique

/// The compiled phrases of each language, each made when a page first asks for it: a page has two or
/// three languages, and compiling all of them takes longer than reading the page.
struct CompiledPhrases: Sendable {
    /// The phrases and their beginnings.
    let table: PhraseTable
    /// Which hashes the table may hold.
    let filter: PhraseFilter

    /// The phrases of the language at `index` of ``LanguageFacts/all``.
    static func of(_ index: Int) -> CompiledPhrases {
        let facts = LanguageFacts.all[index]
        // A language without a line here is read all the same, and compiled for each page anew.
        return switch facts.tag.rawValue {
        case "en": english
        case "ar": arabic
        case "hy": armenian
        case "az": azerbaijani
        case "be": belarusian
        case "bg": bulgarian
        case "zh": chinese
        case "cs": czech
        case "nl": dutch
        case "fr": french
        case "de": german
        case "el": greek
        case "he": hebrew
        case "it": italian
        case "ja": japanese
        case "kk": kazakh
        case "ko": korean
        case "ky": kyrgyz
        case "fa": persian
        case "pl": polish
        case "pt": portuguese
        case "ro": romanian
        case "ru": russian
        case "sr": serbian
        case "es": spanish
        case "tg": tajik
        case "tr": turkish
        case "uk": ukrainian
        default: compile(facts)
        }
    }

    private static let english = compile(.english)
    private static let arabic = compile(.arabic)
    private static let armenian = compile(.armenian)
    private static let azerbaijani = compile(.azerbaijani)
    private static let belarusian = compile(.belarusian)
    private static let bulgarian = compile(.bulgarian)
    private static let chinese = compile(.chinese)
    private static let czech = compile(.czech)
    private static let dutch = compile(.dutch)
    private static let french = compile(.french)
    private static let german = compile(.german)
    private static let greek = compile(.greek)
    private static let hebrew = compile(.hebrew)
    private static let italian = compile(.italian)
    private static let japanese = compile(.japanese)
    private static let kazakh = compile(.kazakh)
    private static let korean = compile(.korean)
    private static let kyrgyz = compile(.kyrgyz)
    private static let persian = compile(.persian)
    private static let polish = compile(.polish)
    private static let portuguese = compile(.portuguese)
    private static let romanian = compile(.romanian)
    private static let russian = compile(.russian)
    private static let serbian = compile(.serbian)
    private static let spanish = compile(.spanish)
    private static let tajik = compile(.tajik)
    private static let turkish = compile(.turkish)
    private static let ukrainian = compile(.ukrainian)

    // MARK: Compiling

    private static func compile(_ facts: LanguageFacts) -> CompiledPhrases {
        var table = PhraseTable(capacity: 1500, empty: PhraseEntry())
        for (cue, phrases) in facts.phrases {
            add(phrases, to: &table) { $0.cues.insert(CueSet(cue)) }
        }
        for (kind, phrases) in facts.kinds {
            guard let number = DocumentKind.known.firstIndex(of: kind) else { continue }
            add(phrases, to: &table) { $0.kind = UInt8(number + 1) }
        }
        var filter = PhraseFilter()
        filter.add(table)
        return CompiledPhrases(table: table, filter: filter)
    }

    /// Adds `phrases`, which are parted by `|` and line ends, and the beginnings of each.
    private static func add(
        _ phrases: String,
        to table: inout PhraseTable,
        _ change: (inout PhraseEntry) -> Void
    ) {
        let bytes = Folding.fold(phrases)
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex { isSeparator($0) } ?? bytes.count
            let phrase = trimmed(bytes, index..<end)
            if !phrase.isEmpty { add(bytes, phrase, to: &table, change) }
            index = end + 1
        }
    }

    private static func add(
        _ bytes: [UInt8],
        _ phrase: Range<Int>,
        to table: inout PhraseTable,
        _ change: (inout PhraseEntry) -> Void
    ) {
        var hash = PhraseHash()
        for index in phrase {
            hash.add(bytes[index])
            let end = index + 1
            if end == phrase.upperBound {
                table.update(hash.value, change)
            } else if WordBoundary.ends(in: bytes, at: end) {
                table.update(hash.value) { $0.continues = true }
            }
        }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\n")
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, ASCII.isBlank(bytes[start]) { start += 1 }
        while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
