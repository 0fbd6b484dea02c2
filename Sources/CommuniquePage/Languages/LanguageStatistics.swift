import Communique

/// Tells the language of a text by its script, its frequent words and its letters.
struct LanguageStatistics: Sendable {
    /// A set of languages, a bit each.
    private typealias Mask = LanguagePoints.Mask

    private var functionWords = WordTable<Mask>(capacity: 6_000, empty: 0)
    private var nameLinks = WordTable<Mask>(capacity: 300, empty: 0)
    /// For each letter that takes two bytes of UTF-8, which of ``sorts`` it is of; 0 for none.
    private var letters: [UInt8]
    /// The same for the other letters.
    private var rareLetters = WordTable<UInt8>(capacity: 500, empty: 0)
    /// The sorts of letters that tell languages of one script apart.
    private var sorts = [LetterSort(owners: 0, others: 0)]
    private var scripts: [Mask]
    /// The languages that are mostly written in each script.
    private var mainScripts: [Mask]

    /// The languages that have a letter, and those of its script that do not.
    private struct LetterSort: Hashable {
        var owners: Mask
        var others: Mask
    }

    /// The identifier of all languages, made when first asked for.
    static let shared = LanguageStatistics()

    private init() {
        scripts = Array(repeating: 0, count: Script.allCases.count)
        mainScripts = scripts
        letters = Array(repeating: 0, count: 0x800)
        var owners: [UInt32: Mask] = [:]
        for (index, facts) in LanguageFacts.all.enumerated() {
            let bit: Mask = 1 << Mask(index)
            addWords(of: facts, bit)
            for scalar in facts.letters.unicodeScalars where scalar.value >= 0x80 {
                owners[scalar.value, default: 0] |= bit
            }
        }
        addLetters(owners)
    }

    /// Weighs each letter that tells languages apart: for those that have it, against the others of
    /// its script.
    private mutating func addLetters(_ owners: [UInt32: Mask]) {
        var numbers: [LetterSort: UInt8] = [:]
        var lettered: Mask = 0
        for mask in owners.values { lettered |= mask }
        for (value, owners) in owners {
            guard let scalar = Unicode.Scalar(value), let script = Script(scalar) else { continue }
            let others = scripts[script.rawValue] & (script == .latin ? ~0 : lettered) & ~owners
            let sort = LetterSort(owners: owners, others: others)
            guard others != 0, numbers[sort] != nil || sorts.count < LetterTally.scalarCount else {
                continue
            }
            let number = numbers[sort] ?? UInt8(sorts.count)
            if numbers.updateValue(number, forKey: sort) == nil { sorts.append(sort) }
            // Capitals speak as their small letters do.
            let capital = scalar.properties.uppercaseMapping.unicodeScalars
            for scalar in capital.count == 1 ? [scalar, capital[capital.startIndex]] : [scalar] {
                if scalar.value < 0x800 {
                    letters[Int(scalar.value)] = number
                } else {
                    rareLetters.update(UInt64(scalar.value)) { $0 = number }
                }
            }
        }
    }

    private mutating func addWords(of facts: LanguageFacts, _ bit: Mask) {
        FoldedWords.forEach(in: facts.nameLinks) { bytes, word in
            let word = bytes[word].last == 0x27 ? word.dropLast() : word
            nameLinks.update(PhraseHash.of(bytes[word])) { $0 |= bit }
        }
        var counts = [Int](repeating: 0, count: Script.allCases.count)
        FoldedWords.forEach(in: facts.functionWords) { bytes, word in
            functionWords.update(PhraseHash.of(bytes[word])) { $0 |= bit }
            var reader = ScalarReader(bytes, from: word.lowerBound)
            if let first = reader.next(), let script = Script(first) {
                counts[script.rawValue] += 1
            }
        }
        // A few words of another script are no way of writing the language.
        for (script, count) in counts.enumerated() where count >= 15 || count == counts.max() {
            scripts[script] |= bit
            if count == counts.max() { mainScripts[script] |= bit }
        }
        for list in facts.months + [facts.weekdays] {
            FoldedWords.forEach(in: list) { bytes, word in
                functionWords.update(PhraseHash.ofWord(bytes, word)) { $0 |= bit }
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
        let primary = tag.primary
        return primaries.firstIndex(of: primary)
    }

    /// The languages by which the tables are known, without regions.
    private static let primaries = LanguageFacts.all.map(\.tag.primary)

    /// How much a text speaks for each language: its UTF-8 and its tokens, of which the beginning is
    /// looked at.
    func evidence(of utf8: [UInt8], isASCII: Bool, tokens: [Token]) -> LanguageEvidence {
        var counts = ScriptCounts()
        var points = LanguagePoints()
        if isASCII {
            let letters = LetterCount(ofASCII: utf8, limit: Self.letterLimit)
            counts[Script.latin.rawValue] = UInt16(letters.capitals + letters.small)
        } else {
            countLetters(of: utf8, &counts, &points)
        }
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
        points.dropNegative()
        return LanguageEvidence(
            points: points,
            words: wordCount,
            script: script,
            letters: Int(counts.wrappedSum())
        )
    }

    /// How many letters of each sort a text has.
    private typealias LetterTally = SIMD64<UInt16>

    /// How many letters of each script a text has.
    private typealias ScriptCounts = SIMD16<UInt16>

    /// How many scalar values of a text are looked at.
    private static let letterLimit = 400

    private func countLetters(
        of utf8: [UInt8],
        _ counts: inout ScriptCounts,
        _ points: inout LanguagePoints
    ) {
        var reader = ScalarReader(utf8)
        var (latin, seen): (UInt16, Int) = (0, 0)
        var tally = LetterTally.zero
        // The sorts that occur, a bit each: of dozens, a text has two or three.
        var found: UInt64 = 0
        unsafe withUnsafeMutableBytes(of: &tally) { bytes in
            // A subscript of the vector would copy all of it for each letter.
            let tally = unsafe bytes.assumingMemoryBound(to: UInt16.self)
            while seen < Self.letterLimit {
                // Most texts are ASCII for long stretches, whose letters are only counted.
                while seen < Self.letterLimit, reader.index < utf8.count, utf8[reader.index] < 0x80
                {
                    if utf8[reader.index].isASCIILetter { latin += 1 }
                    reader.skipByte()
                    seen += 1
                }
                guard seen < Self.letterLimit, let scalar = reader.next() else { break }
                seen += 1
                guard let script = Script(scalar) else { continue }
                counts[script.rawValue] += 1
                let number =
                    scalar.value < 0x800
                    ? letters[Int(scalar.value)] : rareLetters[UInt64(scalar.value)] ?? 0
                unsafe tally[Int(number & 63)] &+= 1
                found |= 1 << UInt64(number & 63)
            }
        }
        counts[Script.latin.rawValue] += latin
        // The sort 0 is that of the letters which tell nothing.
        found &= ~1
        while found != 0 {
            let number = found.trailingZeroBitCount
            found &= found - 1
            let sort = sorts[number]
            add(0.35 * Float(tally[number]), to: &points, sort.owners)
            points.add(-0.35 * Float(tally[number]), to: sort.others)
        }
    }

    /// The languages that are written in `script`.
    func languages(writtenIn script: Script) -> LanguagePoints.Mask { scripts[script.rawValue] }

    /// Whether the language at `index` is written in `script`.
    func isWritten(_ index: Int, in script: Script) -> Bool {
        scripts[script.rawValue] & (1 << Mask(index)) != 0
    }

    /// Whether the language at `index` is mostly written in `script`.
    func isMostlyWritten(_ index: Int, in script: Script) -> Bool {
        mainScripts[script.rawValue] & (1 << Mask(index)) != 0
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
