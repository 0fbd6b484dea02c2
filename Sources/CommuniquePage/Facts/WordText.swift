import Communique

/// A text as words with the phrases that begin at each: what persons and bodies are read from.
struct WordText {
    /// A phrase of the word tables that begins at a word.
    struct Phrase {
        /// What it tells.
        var cues: CueSet
        /// The kind of text it names.
        var kind: DocumentKind?
        /// How many words it spans.
        var length: Int
        /// The language it belongs to, as an index of ``LanguageFacts/all``.
        var language: Int
    }

    /// A word with what stands around it.
    struct Word {
        /// The word as printed, without punctuation at its ends.
        var text: Substring
        /// Its bytes in the text.
        var range: Range<Int>
        /// The hash of the word, folded; of no word, that of nothing.
        var hash: UInt64
        /// The phrases that begin here.
        fileprivate(set) var phrases: [Phrase] = []
        /// What they tell, all together.
        fileprivate var cues: CueSet = []
        /// Whether it names the kind of a text, with the words behind it.
        fileprivate(set) var namesKind = false
        /// Whether its first letter is a capital.
        var isCapital = false
        /// Whether all its letters are capitals, and it has two or more.
        var isAcronym = false
        /// Whether it is a small word that may stand inside a name: "of", "der", "van".
        var isLink = false
        /// Whether it is a frequent small word of running text, which ends a name.
        var isFrequent = false
        /// Whether a digit is in it.
        var hasDigit = false
        /// The punctuation behind it, closing quotes aside: `,`, `.`, `:`, `)`.
        var behind: Unicode.Scalar?
        /// The punctuation before it.
        var before: Unicode.Scalar?

        /// The length in words of the longest phrase with `cue` that begins here; 0 for none.
        func length(of cue: Cue) -> Int {
            guard has(cue) else { return 0 }
            var longest = 0
            for phrase in phrases where phrase.cues.has(cue) {
                longest = max(longest, phrase.length)
            }
            return longest
        }

        /// The longest phrase with `cue` that begins here.
        func phrase(_ cue: Cue) -> Phrase? {
            guard has(cue) else { return nil }
            var longest: Phrase?
            for phrase in phrases where phrase.cues.has(cue) {
                if longest.map({ $0.length < phrase.length }) ?? true { longest = phrase }
            }
            return longest
        }

        /// Whether a phrase with `cue` begins here.
        func has(_ cue: Cue) -> Bool { cues.has(cue) }
    }

    /// The words, in order.
    private(set) var words: [Word] = []
    /// The text.
    let text: String
    /// What tells copies of one text; 0 for a text that is no block.
    var key: UInt64 = 0
    private let language: Int?
    /// The languages whose words are known here.
    let lexicon: Lexicon

    /// Reads `text`, at most its first `limit` words.
    ///
    /// `language` is the language of the page as an index of ``LanguageFacts/all``: where languages
    /// share a word, it is taken for its.
    init(_ text: String, lexicon: Lexicon, language: Int? = nil, limit: Int = 60) {
        self.text = text
        self.language = language
        self.lexicon = lexicon
        let (utf8, folded) = (Array(text.utf8), Folding.fold(text))
        hasApostrophe = utf8.contains { $0 == 0x27 || $0 == 0xE2 }
        words.reserveCapacity(min(limit, utf8.count / 5 + 2))
        foldedStarts.reserveCapacity(min(limit, utf8.count / 5 + 2))
        var (start, foldedStart) = (0, 0)
        while start < utf8.count, words.count < limit {
            let end = utf8[start...].firstIndex(of: 0x20) ?? utf8.count
            let foldedEnd = folded[foldedStart...].firstIndex(of: 0x20) ?? folded.count
            if end > start { append(utf8, start..<end, folded, foldedStart..<foldedEnd) }
            (start, foldedStart) = (end + 1, min(foldedEnd + 1, folded.count))
        }
        findPhrases(in: folded)
    }

    /// The words in `range` joined by blanks, as printed.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let bytes = words[first].range.lowerBound..<words[last].range.upperBound
        return String(text.utf8[index(bytes.lowerBound)..<index(bytes.upperBound)]) ?? ""
    }

    private func index(_ offset: Int) -> String.Index {
        text.utf8.index(text.startIndex, offsetBy: offset)
    }

    // MARK: Parting

    /// The first byte of each word in the folded text.
    private var foldedStarts: [Int] = []
    /// Whether an apostrophe may stand in the text.
    private var hasApostrophe = false

    private mutating func append(
        _ utf8: [UInt8],
        _ piece: Range<Int>,
        _ folded: [UInt8],
        _ foldedPiece: Range<Int>
    ) {
        // An article that is elided into the word stands for itself: "l'ambassadrice".
        if hasApostrophe, let mark = Self.elision(in: utf8, piece),
            let foldedMark = folded[foldedPiece].firstIndex(of: 0x27)
        {
            append(utf8, piece.lowerBound..<mark, folded, foldedPiece.lowerBound..<(foldedMark + 1))
            append(utf8, mark..<piece.upperBound, folded, (foldedMark + 1)..<foldedPiece.upperBound)
            return
        }
        let core = Self.core(of: utf8, piece)
        var word = Word(
            text: Substring(text.utf8[index(core.lowerBound)..<index(core.upperBound)]),
            range: core,
            hash: PhraseHash.of(folded[Self.foldedCore(of: folded, foldedPiece)])
        )
        var reader = ScalarReader(utf8, from: core.lowerBound, to: core.upperBound)
        var (letters, capitals) = (0, 0)
        while let scalar = reader.next() {
            let classes = Letters.classes(of: scalar)
            if classes.contains(.numeric) { word.hasDigit = true }
            guard classes.contains(.alphabetic) else { continue }
            letters += 1
            guard classes.contains(.uppercase) else { continue }
            capitals += 1
            if letters == 1 { word.isCapital = true }
        }
        word.isAcronym = letters >= 2 && letters == capitals
        word.isLink = LanguageStatistics.shared.isNameLink(word.hash, in: lexicon.languageMask)
        word.isFrequent =
            !word.isCapital
            && LanguageStatistics.shared.isFrequent(word.hash, in: lexicon.languageMask)
        if core.lowerBound > piece.lowerBound {
            var before = ScalarReader(utf8, from: piece.lowerBound)
            word.before = before.next()
        }
        word.behind = Self.mark(behind: core, in: utf8, upTo: piece.upperBound)
        foldedStarts.append(foldedPiece.lowerBound)
        words.append(word)
    }

    /// Where an elided article ends.
    private static func elision(in utf8: [UInt8], _ piece: Range<Int>) -> Int? {
        var reader = ScalarReader(utf8, from: piece.lowerBound, to: piece.upperBound)
        var letters = 0
        while letters <= 4, let scalar = reader.next() {
            if scalar == "'" || scalar == "’" {
                guard letters > 0, piece.upperBound - reader.index > 2,
                    let next = Optional(reader).flatMap({ peek in
                        var peek = peek
                        return peek.next()
                    }), Letters.classes(of: next).contains(.alphabetic)
                else { return nil }
                return reader.index
            }
            // Only languages of Latin script write so.
            guard scalar.isASCII, Letters.classes(of: scalar).contains(.alphabetic) else {
                return nil
            }
            letters += 1
        }
        return nil
    }

    /// The bytes of a piece without punctuation at its ends.
    private static func core(of utf8: [UInt8], _ piece: Range<Int>) -> Range<Int> {
        if !piece.isEmpty, isWordByte(utf8[piece.lowerBound]),
            isWordByte(utf8[piece.upperBound - 1])
        {
            return piece
        }
        var start = piece.lowerBound
        var reader = ScalarReader(utf8, from: start, to: piece.upperBound)
        while let scalar = reader.next(), !isWordScalar(scalar) { start = reader.index }
        var end = piece.upperBound
        while end > start, let last = ScalarReader.last(of: utf8, before: end),
            !isWordScalar(last.scalar)
        {
            // The full stops of "N.H." and "Hon.", and the apostrophe of an elided article, stay.
            if last.scalar == ".", end == piece.upperBound, end - start <= 5,
                startsCapital(utf8, start)
            {
                break
            }
            if last.scalar == "'" || last.scalar == "’", end == piece.upperBound { break }
            end = last.start
        }
        return start..<max(start, end)
    }

    private static func startsCapital(_ utf8: [UInt8], _ start: Int) -> Bool {
        var reader = ScalarReader(utf8, from: start)
        return reader.next().map { Letters.classes(of: $0).contains(.uppercase) } ?? false
    }

    private static func foldedCore(of folded: [UInt8], _ piece: Range<Int>) -> Range<Int> {
        var core = core(of: folded, piece)
        while core.count > 1,
            folded[core.upperBound - 1] == 0x2E || folded[core.upperBound - 1] == 0x27
        {
            core = core.lowerBound..<(core.upperBound - 1)
        }
        return core
    }

    /// The last mark behind a word, closing quotes aside.
    private static func mark(behind core: Range<Int>, in utf8: [UInt8], upTo end: Int)
        -> Unicode.Scalar?
    {
        var end = end
        while end > core.upperBound, let last = ScalarReader.last(of: utf8, before: end) {
            switch last.scalar {
            case "\"", "”", "»", "]", "'", "’", "“", "״": break
            default:
                // "PRESIDENTA.-": a label ends.
                let isStop = last.scalar == "-" && last.start > core.upperBound
                return isStop ? "." : last.scalar
            }
            end = last.start
        }
        if end == core.upperBound, core.count > 1, utf8[end - 1] == 0x2E { return "." }
        return nil
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        !Letters.classes(of: scalar).isDisjoint(with: [.alphabetic, .numeric])
    }

    // MARK: Phrases

    /// The office that a compound of German ends with: "Umweltminister", "Landtagspräsidentin".
    private func compoundOffice(_ position: Int) -> Phrase? {
        guard let german = Self.german, lexicon.languageMask & (1 << UInt64(german)) != 0,
            language == nil || language == german, words[position].text.utf8.count >= 11,
            case let word = Folding.folded(String(words[position].text)),
            Self.offices.contains(where: { word.hasSuffix($0) && word.count > $0.count + 2 })
        else { return nil }
        return Phrase(cues: CueSet(.officeNoun), kind: nil, length: 1, language: german)
    }

    private static let german = LanguageStatistics.index(of: "de")
    private static let offices = [
        "minister", "ministerin", "präsident", "präsidentin", "bürgermeister", "bürgermeisterin",
        "sprecher", "sprecherin", "direktor", "direktorin", "sekretär", "sekretärin", "senator",
        "senatorin", "beauftragter", "beauftragte", "kommissar", "kommissarin", "vorsitzender",
        "vorsitzende", "dezernent", "dezernentin", "intendant", "intendantin",
    ]

    private mutating func findPhrases(in folded: [UInt8]) {
        // Copies, for each look at a part of the whole that is changed is a look at the whole.
        let (lexicon, starts, count) = (lexicon, foldedStarts, words.count)
        for position in 0..<count {
            var start = starts[position]
            let limit = position + 7 < count ? starts[position + 7] - 1 : folded.count
            while start < limit, !WordBoundary.starts(in: folded, at: start) {
                if folded[start] == 0x20 { break }
                start += 1
            }
            guard start < limit, folded[start] != 0x20 else { continue }
            var found: [Phrase] = []
            lexicon.forEachPhrase(in: folded, at: start, limit: limit) { match in
                var length = 1
                while position + length < count, starts[position + length] < match.end {
                    length += 1
                }
                found.append(
                    Phrase(
                        cues: match.cues,
                        kind: match.kind,
                        length: length,
                        language: match.language
                    )
                )
            }
            if found.isEmpty, words[position].isCapital, let office = compoundOffice(position) {
                found.append(office)
            }
            if let language, found.count > 1 {
                let own = found.filter { $0.language == language }
                found = own + found.filter { $0.language != language }
            }
            guard !found.isEmpty else { continue }
            words[position].phrases = found
            words[position].cues = found.reduce(into: []) { $0.formUnion($1.cues) }
            words[position].namesKind = found.contains { $0.kind != nil }
        }
    }
}

/// A few words, for comparison with the words of a text.
struct WordSet: Sendable {
    private var table: WordTable<Bool>

    /// Makes the set of the words in `list`, which are parted by blanks.
    init(_ list: String) {
        var table = WordTable<Bool>(capacity: 64, empty: false)
        FoldedWords.forEach(in: list) { bytes, word in
            var word = word
            while word.count > 1, bytes[word.upperBound - 1] == 0x27 {
                word = word.lowerBound..<(word.upperBound - 1)
            }
            table.update(PhraseHash.of(bytes[word])) { $0 = true }
        }
        self.table = table
    }

    /// Whether `word` is in the set.
    func contains(_ word: WordText.Word) -> Bool { table[word.hash] ?? false }
}
