import Communique

/// Tells the language of a text by its script, its frequent words and its letters.
struct LanguageStatistics: Sendable {
    /// A set of languages, a bit each.
    private typealias Mask = LanguagePoints.Mask

    private var functionWords = WordTable<Mask>(capacity: 6_000, empty: 0)
    private var nameLinks = WordTable<Mask>(capacity: 300, empty: 0)
    /// The languages of the letters that take two bytes of UTF-8.
    private var letters: [Mask]
    /// The languages of the other letters.
    private var rareLetters: [UInt32: Mask] = [:]
    private var scripts: [Mask]

    /// The identifier of all languages, made when first asked for.
    static let shared = LanguageStatistics()

    private init() {
        scripts = Array(repeating: 0, count: Script.allCases.count)
        letters = Array(repeating: 0, count: 0x800)
        for (index, facts) in LanguageFacts.all.enumerated() {
            let bit: Mask = 1 << Mask(index)
            addWords(of: facts, bit)
            for scalar in facts.letters.unicodeScalars where !scalar.properties.isWhitespace {
                if scalar.value < 0x800 {
                    letters[Int(scalar.value)] |= bit
                } else {
                    rareLetters[scalar.value, default: 0] |= bit
                }
            }
        }
        // Capitals speak as their small letters do.
        for value in 0x80..<0x800 where letters[value] == 0 {
            guard let scalar = Unicode.Scalar(UInt32(value)),
                Letters.classes(of: scalar).contains(.uppercase),
                let small = scalar.properties.lowercaseMapping.unicodeScalars.first,
                small.value < 0x800
            else { continue }
            letters[value] = letters[Int(small.value)]
        }
    }

    private mutating func addWords(of facts: LanguageFacts, _ bit: Mask) {
        FoldedWords.forEach(in: facts.nameLinks) { bytes, word in
            let word = bytes[word].last == 0x27 ? word.dropLast() : word
            nameLinks.update(PhraseHash.of(bytes[word])) { $0 |= bit }
        }
        var count = 0
        FoldedWords.forEach(in: facts.functionWords) { bytes, word in
            functionWords.update(PhraseHash.of(bytes[word])) { $0 |= bit }
            var reader = ScalarReader(bytes, from: word.lowerBound)
            if count < 30, let first = reader.next(), let script = Script(first) {
                scripts[script.rawValue] |= bit
            }
            count += 1
        }
        for list in facts.months + [facts.weekdays] {
            FoldedWords.forEach(in: list) { bytes, word in
                let name = bytes[word].lazy.filter { $0 != UInt8(ascii: ".") }
                functionWords.update(PhraseHash.of(name)) { $0 |= bit }
            }
        }
    }

    /// Whether the word whose hash is `hash` is frequent in a language of `mask`, a bit for each of
    /// ``LanguageFacts/all``.
    func isFrequent(_ hash: UInt64, in mask: UInt64) -> Bool {
        functionWords[hash].map { $0 & mask != 0 } ?? false
    }

    /// Whether the word whose hash is `hash` may stand inside a name in a language of `mask`.
    func isNameLink(_ hash: UInt64, in mask: UInt64) -> Bool {
        nameLinks[hash].map { $0 & mask != 0 } ?? false
    }

    /// The index of a language in ``LanguageFacts/all``.
    static func index(of tag: LanguageTag) -> Int? {
        LanguageFacts.all.firstIndex { $0.tag.primary == tag.primary }
    }

    /// How much a text speaks for each language: its UTF-8 and its tokens, of which the beginning is
    /// looked at.
    func evidence(of utf8: [UInt8], tokens: [Token]) -> LanguageEvidence {
        var counts = ScriptCounts()
        var points = LanguagePoints()
        countLetters(of: utf8, &counts, &points)
        var wordCount = 0
        for token in tokens.prefix(80) where token.isWord {
            wordCount += 1
            if let mask = functionWords[token.hash] { add(1, to: &points, mask) }
        }
        let script = dominant(counts)
        if let script {
            points.keep(scripts[script.rawValue])
            onlyLanguage(of: script, counts, &points)
        }
        return LanguageEvidence(
            points: points,
            words: wordCount,
            script: script,
            letters: Int(counts.wrappedSum())
        )
    }

    /// How many letters of each script a text has.
    private typealias ScriptCounts = SIMD16<UInt16>

    private func countLetters(
        of utf8: [UInt8],
        _ counts: inout ScriptCounts,
        _ points: inout LanguagePoints
    ) {
        var reader = ScalarReader(utf8)
        var (latin, seen): (UInt16, Int) = (0, 0)
        while seen < 400, let scalar = reader.next() {
            seen += 1
            if scalar.value < 0x80 {
                if ASCII.isLetter(UInt8(truncatingIfNeeded: scalar.value)) { latin += 1 }
                continue
            }
            guard let script = Script(scalar) else { continue }
            counts[script.rawValue] += 1
            let mask = scalar.value < 0x800 ? letters[Int(scalar.value)] : rareMask(of: scalar)
            if mask != 0 { add(0.35, to: &points, mask) }
        }
        counts[Script.latin.rawValue] += latin
    }

    private func rareMask(of scalar: Unicode.Scalar) -> Mask {
        // Han characters, kana and Hangul have no case, and tell no languages of one script apart.
        guard !rareLetters.isEmpty, !(0x3000..<0xD7B0).contains(scalar.value) else {
            return rareLetters[scalar.value] ?? 0
        }
        return rareLetters[scalar.value]
            ?? rareLetters[scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0] ?? 0
    }

    /// The languages that are written in `script`.
    func languages(writtenIn script: Script) -> LanguagePoints.Mask { scripts[script.rawValue] }

    /// Whether the language at `index` is written in `script`.
    func isWritten(_ index: Int, in script: Script) -> Bool {
        scripts[script.rawValue] & (1 << Mask(index)) != 0
    }

    private func dominant(_ counts: ScriptCounts) -> Script? {
        var counts = counts
        // Japanese is Han characters among kana.
        if counts[Script.kana.rawValue] * 8 > counts[Script.han.rawValue] {
            counts[Script.kana.rawValue] += counts[Script.han.rawValue]
        }
        guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] > 0
        else {
            return nil
        }
        return Script(rawValue: most)
    }

    /// Gives a script's only language its points even without frequent words.
    private func onlyLanguage(
        of script: Script,
        _ counts: ScriptCounts,
        _ points: inout LanguagePoints
    ) {
        guard let index = Self.onlyLanguages[script.rawValue] else { return }
        points.keep(1 << Mask(index))
        points.add(Float(counts[script.rawValue]) / 4 + 0.5, to: 1 << Mask(index))
    }

    private func add(_ weight: Float, to points: inout LanguagePoints, _ mask: Mask) {
        // A word of many languages says little about each.
        points.add(weight * 2 / Float(1 + mask.nonzeroBitCount), to: mask)
    }

    /// The index of the one language that a script is taken for; `nil` for scripts of several.
    private static let onlyLanguages: [Int?] = Script.allCases.map { script in
        switch script {
        case .kana: index(of: "ja")
        case .han: index(of: "zh")
        case .hangul: index(of: "ko")
        case .greek: index(of: "el")
        case .armenian: index(of: "hy")
        case .hebrew: index(of: "he")
        default: nil
        }
    }
}
