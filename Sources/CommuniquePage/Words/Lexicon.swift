import Communique

/// The phrases of some languages, compiled for search.
struct Lexicon: Sendable {
    private let tables: [PhraseTable]
    private let languages: [Int]

    /// Makes the lexicon of the languages at `indices` of ``LanguageFacts/all``.
    init(_ indices: [Int]) {
        languages = indices
        tables = indices.map { Self.compiled[$0] }
    }

    /// A phrase found in a text.
    struct Match {
        /// What the phrase tells.
        var cues: CueSet
        /// The kind of text it names.
        var kind: DocumentKind?
        /// Where it ends in the folded bytes.
        var end: Int
        /// The language it belongs to, as an index of ``LanguageFacts/all``.
        var language: Int
    }

    /// Calls `body` with each phrase that begins at `start` of `bytes` and ends on a boundary, the
    /// shortest first.
    func forEachPhrase(in bytes: [UInt8], at start: Int, _ body: (Match) -> Void) {
        for (table, language) in zip(tables, languages) {
            var hash = PhraseHash()
            var index = start
            while index < bytes.count {
                repeat {
                    hash.add(bytes[index])
                    index += 1
                } while index < bytes.count && bytes[index] & 0xC0 == 0x80
                guard WordBoundary.ends(in: bytes, at: index) else { continue }
                guard let entry = table[hash.value] else {
                    // Inside a word with inner punctuation, such as "h.e.", the phrase may go on.
                    if index < bytes.count, bytes[index] != 0x20, index - start < 24 { continue }
                    break
                }
                if !entry.cues.isEmpty || entry.kind > 0 {
                    let kind = entry.kind > 0 ? DocumentKind.known[Int(entry.kind) - 1] : nil
                    body(Match(cues: entry.cues, kind: kind, end: index, language: language))
                }
                if !entry.continues { break }
            }
        }
    }

    /// The cues of the longest phrase at the beginning of `text` for each cue.
    func cues(startingWith text: String) -> CueSet {
        var cues: CueSet = []
        forEachPhrase(in: Folding.fold(text), at: 0) { cues.formUnion($0.cues) }
        return cues
    }

    /// The cues of `text` as a whole phrase.
    func cues(of text: String) -> CueSet {
        let bytes = Folding.fold(text)
        var cues: CueSet = []
        forEachPhrase(in: bytes, at: 0) { if $0.end == bytes.count { cues.formUnion($0.cues) } }
        return cues
    }

    // MARK: Compiling

    /// The tables of all languages, compiled when first asked for.
    private static let compiled: [PhraseTable] = LanguageFacts.all.map(compile)

    private static func compile(_ facts: LanguageFacts) -> PhraseTable {
        var table = PhraseTable(capacity: 1500)
        for (cue, phrases) in facts.phrases {
            add(phrases, to: &table) { $0.cues.insert(CueSet(cue)) }
        }
        for (kind, phrases) in facts.kinds {
            guard let number = DocumentKind.known.firstIndex(of: kind) else { continue }
            add(phrases, to: &table) { $0.kind = UInt8(number + 1) }
        }
        return table
    }

    private static func add(
        _ phrases: String,
        to table: inout PhraseTable,
        _ change: (inout PhraseTable.Entry) -> Void
    ) {
        for phrase in phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let bytes = Folding.fold(phrase.trimmed)
            guard !bytes.isEmpty else { continue }
            var hash = PhraseHash()
            for index in bytes.indices {
                hash.add(bytes[index])
                let end = index + 1
                if end == bytes.count {
                    table.update(hash.value, change)
                } else if WordBoundary.ends(in: bytes, at: end) {
                    table.update(hash.value) { $0.continues = true }
                }
            }
        }
    }
}

/// Where words end in folded bytes.
enum WordBoundary {
    /// Whether a word may end before `index`: at the end, before a byte that belongs to no word, and
    /// after each character of a script without blanks.
    static func ends(in bytes: [UInt8], at index: Int) -> Bool {
        guard index < bytes.count else { return true }
        let byte = bytes[index]
        if byte & 0xC0 == 0x80 { return false }
        if byte < 0x80 { return !ASCII.isLetter(byte) && !ASCII.isDigit(byte) }
        if isIdeograph(bytes, at: index) || isPunctuation(bytes, at: index) { return true }
        return index >= 3 && isIdeograph(bytes, at: index - 3)
    }

    /// Whether a word may begin at `index`.
    static func starts(in bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        guard byte & 0xC0 != 0x80 else { return false }
        if byte < 0x80, !ASCII.isLetter(byte), !ASCII.isDigit(byte) { return false }
        if byte >= 0x80, isPunctuation(bytes, at: index) { return false }
        if index == 0 || isIdeograph(bytes, at: index) { return true }
        let previous = bytes[index - 1]
        if previous < 0x80 { return !ASCII.isLetter(previous) && !ASCII.isDigit(previous) }
        if index >= 2, isPunctuation(bytes, at: index - 2) { return true }
        return index >= 3
            && (isPunctuation(bytes, at: index - 3) || isIdeograph(bytes, at: index - 3))
    }

    /// Whether a Han character or a kana begins at `index`.
    static func isIdeograph(_ bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        guard byte >= 0xE3, byte <= 0xE9, index + 2 < bytes.count else { return false }
        return byte > 0xE3 || bytes[index + 1] >= 0x81
    }

    /// Whether a mark of punctuation outside ASCII begins at `index`: those of U+00A0...00BF,
    /// U+060C, U+061B, U+061F, U+2000...206F and U+3000...303F.
    static func isPunctuation(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        switch (bytes[index], bytes[index + 1]) {
        case (0xC2, 0xA0...0xBF), (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xE2, 0x80),
            (0xE2, 0x81), (0xE3, 0x80):
            return true
        default: return false
        }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
