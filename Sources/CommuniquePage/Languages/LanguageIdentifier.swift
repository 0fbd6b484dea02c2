import Communique

/// How much a text speaks for each language of ``LanguageFacts``.
struct LanguageEvidence: Sendable {
    /// The points of each language, in the order of ``LanguageFacts/all``.
    var points: [Float]
    /// How many words were looked at.
    var words: Int
    /// The script of most letters.
    var script: Script?
    /// How many letters were looked at.
    var letters: Int

    /// Takes over `other`, and adds the points of both.
    mutating func merge(_ other: LanguageEvidence) {
        let before = points
        self = other
        for index in before.indices where index < points.count {
            // Phrases speak only for languages of the text's own script.
            if let script = other.script, !LanguageIdentifier.shared.isWritten(index, in: script) {
                continue
            }
            points[index] += before[index]
        }
    }

    /// The language with most points, and its lead over the next, as a share of its points.
    var best: (index: Int, lead: Float)? {
        var best = -1
        var second: Float = 0
        for index in points.indices where points[index] > 0 {
            if best < 0 || points[index] > points[best] {
                second = best < 0 ? 0 : points[best]
                best = index
            } else {
                second = max(second, points[index])
            }
        }
        guard best >= 0 else { return nil }
        return (best, (points[best] - second) / points[best])
    }
}

/// Tells the language of a text by its script, its frequent words and its letters.
struct LanguageIdentifier: Sendable {
    private var functionWords: [UInt64: UInt64] = [:]
    private var letters: [UInt32: UInt64] = [:]
    private var scripts: [UInt64]

    /// The identifier of all languages, made when first asked for.
    static let shared = LanguageIdentifier()

    private init() {
        scripts = Array(repeating: 0, count: Script.allCases.count)
        for (index, facts) in LanguageFacts.all.enumerated() {
            let bit: UInt64 = 1 << UInt64(index)
            for word in facts.functionWords.split(whereSeparator: \.isWhitespace) {
                functionWords[PhraseHash.of(Folding.fold(String(word))), default: 0] |= bit
            }
            let dateWords = facts.months.joined(separator: " ") + " " + facts.weekdays
            for word in dateWords.split(whereSeparator: \.isWhitespace) {
                let bytes = Folding.fold(String(word)).filter { $0 != UInt8(ascii: ".") }
                functionWords[PhraseHash.of(bytes), default: 0] |= bit
            }
            for scalar in facts.letters.unicodeScalars where !scalar.properties.isWhitespace {
                letters[scalar.value, default: 0] |= bit
            }
            for word in facts.functionWords.split(whereSeparator: \.isWhitespace).prefix(30) {
                for scalar in word.unicodeScalars.prefix(1) {
                    if let script = Script(scalar) { scripts[script.rawValue] |= bit }
                }
            }
        }
    }

    /// The index of a language in ``LanguageFacts/all``.
    static func index(of tag: LanguageTag) -> Int? {
        LanguageFacts.all.firstIndex { $0.tag.primary == tag.primary }
    }

    /// How much `text`, whose tokens are given, speaks for each language.
    func evidence(of text: String, tokens: [Token]) -> LanguageEvidence {
        var counts = [Int](repeating: 0, count: Script.allCases.count)
        var points = [Float](repeating: 0, count: LanguageFacts.all.count)
        var total = 0
        for scalar in text.unicodeScalars.prefix(400) {
            guard scalar.value >= 0x41, let script = Script(scalar) else { continue }
            counts[script.rawValue] += 1
            total += 1
            if scalar.value >= 0x80,
                let mask = letters[scalar.value]
                    ?? letters[scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0]
            {
                add(0.35, to: &points, mask)
            }
        }
        let words = tokens.prefix(80)
        var wordCount = 0
        for token in words where token.kind == .word {
            wordCount += 1
            if let mask = functionWords[token.hash] { add(1, to: &points, mask) }
        }
        let script = dominant(counts)
        if let script {
            let allowed = scripts[script.rawValue]
            for index in points.indices where allowed & (1 << UInt64(index)) == 0 {
                points[index] = 0
            }
            onlyLanguage(of: script, counts, &points)
        }
        return LanguageEvidence(points: points, words: wordCount, script: script, letters: total)
    }

    /// Whether the language at `index` is written in `script`.
    func isWritten(_ index: Int, in script: Script) -> Bool {
        scripts[script.rawValue] & (1 << UInt64(index)) != 0
    }

    private func dominant(_ counts: [Int]) -> Script? {
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
    private func onlyLanguage(of script: Script, _ counts: [Int], _ points: inout [Float]) {
        let tag: LanguageTag
        switch script {
        case .kana: tag = "ja"
        case .han: tag = "zh"
        case .hangul: tag = "ko"
        case .greek: tag = "el"
        case .armenian: tag = "hy"
        case .hebrew: tag = "he"
        default: return
        }
        guard let index = Self.index(of: tag) else { return }
        for other in points.indices where other != index { points[other] = 0 }
        points[index] += Float(counts[script.rawValue]) / 4 + 0.5
    }

    private func add(_ weight: Float, to points: inout [Float], _ mask: UInt64) {
        // A word of many languages says little about each.
        let share = weight * 2 / Float(1 + mask.nonzeroBitCount)
        var mask = mask
        while mask != 0 {
            points[mask.trailingZeroBitCount] += share
            mask &= mask - 1
        }
    }
}
