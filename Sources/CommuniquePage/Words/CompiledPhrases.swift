import Communique

/// The compiled phrases of each language, each made when a page first asks for it: a page has two or
/// three languages, and compiling all of them takes longer than reading the page.
struct CompiledPhrases: Sendable {
    /// The phrases and their beginnings.
    let table: PhraseTable
    /// Which hashes the table may hold.
    let filter: PhraseFilter

    /// The phrases of the language at `index` of ``LanguageFacts/all``.
    static func of(_ index: Int) -> CompiledPhrases { KnownLanguage.all[index].phrases() }

    // MARK: Compiling

    /// Compiles the phrases of a language.
    init(_ facts: LanguageFacts) {
        var table = PhraseTable(capacity: 1500, empty: PhraseEntry())
        for (cue, phrases) in facts.phrases {
            Self.add(phrases, to: &table) { $0.cues.insert(CueSet(cue)) }
        }
        for (kind, phrases) in facts.kinds {
            guard let number = DocumentKind.known.firstIndex(of: kind) else { continue }
            Self.add(phrases, to: &table) { $0.kind = UInt8(number + 1) }
        }
        var filter = PhraseFilter()
        filter.add(table)
        self.table = table
        self.filter = filter
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
