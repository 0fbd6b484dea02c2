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
        // Growing costs more than making the table; a phrase has beginnings that are entries too.
        let lists = Array(facts.phrases.values) + Array(facts.kinds.values)
        let count = lists.reduce(0) { $0 + $1.utf8.count { $0 == 0x7C || $0 == 0x0A } }
        var table = PhraseTable(capacity: count * 2, empty: PhraseEntry())
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
        let folded = Folding.fold(phrases)
        let bytes = folded.span
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "|"), bytes[end] != 0x0A {
                end += 1
            }
            let next = end + 1
            while start < end, isBlank(bytes[start]) { start += 1 }
            while end > start, isBlank(bytes[end - 1]) { end -= 1 }
            var hash = PhraseHash()
            for index in start..<end {
                hash.add(bytes[index])
                if index + 1 == end {
                    table.update(hash.value, change)
                } else if WordBoundary.ends(in: bytes, at: index + 1) {
                    table.update(hash.value) { $0.continues = true }
                }
            }
            start = next
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
