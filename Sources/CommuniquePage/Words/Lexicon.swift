import Communique

/// The phrases of some languages, compiled for search.
struct Lexicon: Sendable {
    private let tables: [PhraseTable]
    private let languages: [Int]
    private let filter: PhraseFilter

    /// The languages, a bit for each of ``LanguageFacts/all``.
    let languageMask: UInt64

    /// Makes the lexicon of the languages at `indices` of ``LanguageFacts/all``.
    init(_ indices: [Int]) {
        languages = indices
        languageMask = indices.reduce(0) { $0 | 1 << UInt64($1) }
        let compiled = indices.map(CompiledPhrases.of)
        tables = compiled.map(\.table)
        var filter = compiled.first?.filter ?? PhraseFilter()
        for phrases in compiled.dropFirst() { filter.formUnion(phrases.filter) }
        self.filter = filter
    }

    /// A phrase found in a text.
    struct Match {
        /// What the phrase tells.
        var cues: CueSet
        /// The number of the kind of text it names, from 1; 0 for none.
        fileprivate var kindNumber: UInt8
        /// Where it ends in the folded bytes.
        var end: Int
        /// The language it belongs to, as an index of ``LanguageFacts/all``.
        var language: Int

        /// Whether it names a kind of text.
        var namesKind: Bool { kindNumber > 0 }
        /// The kind of text it names.
        var kind: DocumentKind? {
            kindNumber > 0 ? DocumentKind.known[Int(kindNumber) - 1] : nil
        }
    }

    /// Calls `body` with each phrase that begins at `start` of `bytes` and ends on a boundary before
    /// `limit` or at it: language by language, the shortest first.
    @inline(__always)
    func forEachPhrase(
        in bytes: [UInt8],
        at start: Int,
        limit: Int? = nil,
        _ body: (Match) -> Void
    ) {
        let limit = limit ?? bytes.count
        guard start < limit else { return }
        let span = bytes.span
        var hash = PhraseHash()
        let first = Self.boundary(behind: start, in: span, limit: limit, &hash)
        search(in: span, from: start, at: first, limit: limit, hash, body)
    }

    /// Calls `body` with each phrase that begins with the word `token` of `bytes`.
    @inline(__always)
    func forEachPhrase(in bytes: [UInt8], at token: Token, _ body: (Match) -> Void) {
        let (span, end) = (bytes.span, token.end)
        guard !token.isJoined else { return forEachPhrase(in: bytes, at: token.start, body) }
        // The hash of the word is known, and before a blank it tells whether a phrase may begin.
        guard end == span.count || span[end] == 0x20 else {
            guard WordBoundary.ends(in: span, at: end) else {
                return forEachPhrase(in: bytes, at: token.start, body)
            }
            let hash = PhraseHash(value: token.hash)
            return search(in: span, from: token.start, at: end, limit: span.count, hash, body)
        }
        guard filter.mayHold(token.hash) else { return }
        searchTables(
            in: span,
            from: token.start,
            at: end,
            limit: span.count,
            PhraseHash(value: token.hash),
            body
        )
    }

    /// Follows the phrases of all languages from the boundary at `first` on.
    private func search(
        in bytes: Span<UInt8>,
        from start: Int,
        at first: Int,
        limit: Int,
        _ hash: PhraseHash,
        _ body: (Match) -> Void
    ) {
        // The words are the same in all languages until one of them may know a phrase.
        var (hash, index) = (hash, first)
        while !filter.mayHold(hash.value) {
            guard Self.mayGoOn(in: bytes, at: index, from: start, limit: limit) else { return }
            index = Self.boundary(behind: index, in: bytes, limit: limit, &hash)
        }
        searchTables(in: bytes, from: start, at: index, limit: limit, hash, body)
    }

    /// Follows the phrases of each language, one of which may know a phrase up to the boundary at
    /// `first`.
    private func searchTables(
        in bytes: Span<UInt8>,
        from start: Int,
        at first: Int,
        limit: Int,
        _ hash: PhraseHash,
        _ body: (Match) -> Void
    ) {
        for position in tables.indices {
            var (hash, index) = (hash, first)
            while true {
                if let entry = tables[position][hash.value] {
                    if !entry.cues.isEmpty || entry.kind > 0 {
                        body(
                            Match(
                                cues: entry.cues,
                                kindNumber: entry.kind,
                                end: index,
                                language: languages[position]
                            )
                        )
                    }
                    if !entry.continues { break }
                } else if !Self.mayGoOn(in: bytes, at: index, from: start, limit: limit) {
                    break
                }
                guard index < limit else { break }
                index = Self.boundary(behind: index, in: bytes, limit: limit, &hash)
            }
        }
    }

    /// Whether a phrase may go on behind `index` though none ends there: inside a word with inner
    /// punctuation, such as "h.e.".
    @inline(__always)
    private static func mayGoOn(in bytes: Span<UInt8>, at index: Int, from start: Int, limit: Int)
        -> Bool
    {
        index < limit && bytes[index] != 0x20 && index - start < 24
    }

    /// The first boundary behind `index`; the bytes up to it are added to `hash`.
    @inline(__always)
    private static func boundary(
        behind index: Int,
        in bytes: Span<UInt8>,
        limit: Int,
        _ hash: inout PhraseHash
    ) -> Int {
        var index = index
        repeat {
            hash.add(bytes[index])
            index += 1
        } while index < limit && !WordBoundary.ends(in: bytes, at: index)
        return index
    }

    /// The cues of the longest phrase at the beginning of `text` for each cue.
    func cues(startingWith text: String) -> CueSet {
        var cues: CueSet = []
        forEachPhrase(in: Folding.fold(text), at: 0) { cues.formUnion($0.cues) }
        return cues
    }

    /// The cues of `text` as a whole phrase.
    func cues(of text: String) -> CueSet {
        cues(ofFolded: Folding.fold(text))
    }

    /// The cues of `bytes`, folded text, as a whole phrase.
    func cues(ofFolded bytes: [UInt8]) -> CueSet {
        var cues: CueSet = []
        forEachPhrase(in: bytes, at: 0) { if $0.end == bytes.count { cues.formUnion($0.cues) } }
        return cues
    }
}

/// Where words end in folded bytes.
enum WordBoundary {
    /// Whether a word may end before `index`: at the end, before a byte that belongs to no word, and
    /// after each character of a script without blanks.
    @inline(__always)
    static func ends(in bytes: Span<UInt8>, at index: Int) -> Bool {
        guard index < bytes.count else { return true }
        let byte = bytes[index]
        if byte < 0x80 { return !byte.isASCIILetter && !byte.isASCIIDigit }
        return byte & 0xC0 != 0x80 && endsBeforeCharacter(in: bytes, at: index)
    }

    /// Whether a word may end before the character outside ASCII at `index`.
    private static func endsBeforeCharacter(in bytes: Span<UInt8>, at index: Int) -> Bool {
        if isIdeograph(bytes, at: index) || isPunctuation(bytes, at: index) { return true }
        return index >= 3 && isIdeograph(bytes, at: index - 3)
    }

    /// Whether a word may begin at `index`.
    static func starts(in bytes: [UInt8], at index: Int) -> Bool {
        let bytes = bytes.span
        let byte = bytes[index]
        guard byte & 0xC0 != 0x80 else { return false }
        if byte < 0x80, !byte.isASCIILetter, !byte.isASCIIDigit { return false }
        if byte >= 0x80, isPunctuation(bytes, at: index) { return false }
        if index == 0 || isIdeograph(bytes, at: index) { return true }
        let previous = bytes[index - 1]
        if previous < 0x80 { return !previous.isASCIILetter && !previous.isASCIIDigit }
        if index >= 2, isPunctuation(bytes, at: index - 2) { return true }
        return index >= 3
            && (isPunctuation(bytes, at: index - 3) || isIdeograph(bytes, at: index - 3))
    }

    /// Whether a Han character or a kana begins at `index`.
    @inline(__always)
    static func isIdeograph(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let byte = bytes[index]
        guard byte >= 0xE3, byte <= 0xE9, index + 2 < bytes.count else { return false }
        return byte > 0xE3 || bytes[index + 1] >= 0x81
    }

    /// Whether a mark of punctuation outside ASCII begins at `index`: those of U+00A0...00BF,
    /// U+060C, U+061B, U+061F, U+2000...206F and U+3000...303F.
    @inline(__always)
    static func isPunctuation(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        switch bytes[index] {
        case 0xC2: return 0xA0...0xBF ~= next
        case 0xD8: return next == 0x8C || next == 0x9B || next == 0x9F
        case 0xE2: return next == 0x80 || next == 0x81
        case 0xE3: return next == 0x80
        default: return false
        }
    }

    /// Whether a word may end before `index` of `bytes`.
    @inline(__always)
    static func ends(in bytes: [UInt8], at index: Int) -> Bool { ends(in: bytes.span, at: index) }

    /// Whether a Han character or a kana begins at `index` of `bytes`.
    @inline(__always)
    static func isIdeograph(_ bytes: [UInt8], at index: Int) -> Bool {
        isIdeograph(bytes.span, at: index)
    }

    /// Whether a mark of punctuation outside ASCII begins at `index` of `bytes`.
    @inline(__always)
    static func isPunctuation(_ bytes: [UInt8], at index: Int) -> Bool {
        isPunctuation(bytes.span, at: index)
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool {
        value < 0x80
            ? value <= 0x20 && (value == 0x20 || 0x09...0x0D ~= value)
            : properties.isWhitespace
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.isBlank { scalars.removeFirst() }
        while let last = scalars.last, last.isBlank { scalars.removeLast() }
        return String(scalars)
    }
}
