package import Communique

/// What the words of all languages tell of a short text that stands by itself: a date as a page prints
/// it beside an article, or the line that names who wrote it.
package struct ShortText {
    /// A date in a short text.
    package struct StatedDate: Sendable {
        /// The date, with the time beside it.
        package var date: NewsDate
        /// Whether a word or the year in front makes the order of its parts sure; `3/6/2024` is not.
        package var isSure: Bool
        /// The date with its day and month the other way round, where that is a date too.
        package var swapped: NewsDate?
    }

    private let bytes: [UInt8]
    private let tokens: [Token]

    /// Reads `text`.
    package init(_ text: some StringProtocol) {
        bytes = Folding.fold(String(text))
        tokens = Token.tokens(of: bytes)
    }

    /// The dates with a year in the text, in order.
    package var dates: [StatedDate] {
        DateReader(tokens, words: .shared).dates().compactMap { found in
            guard found.year != nil, let date = found.resolved(year: nil) else { return nil }
            let isNumeric = found.tokens.allSatisfy { tokens[$0].kind != .word }
            let isYearFirst = tokens[found.tokens.lowerBound].digits == 4
            var swapped: NewsDate?
            if isNumeric, !isYearFirst, let month = date.month, let day = date.day, month != day {
                swapped = NewsDate(year: date.year, month: day, day: month, time: date.time)
            }
            return StatedDate(date: date, isSure: swapped == nil, swapped: swapped)
        }
    }

    /// Whether the text is one word that names a month or goes with dates.
    package var isDateWord: Bool {
        guard tokens.count == 1 || tokens.count == 2 && tokens[1].kind != .word,
            let first = tokens.first, first.kind == .word
        else { return false }
        return DateWords.shared.month(first.hash) != nil || DateWords.shared.mayStand(first.hash)
    }

    /// How many words stand beside the dates that do not go with dates.
    package var wordsBesideDates: Int {
        let reader = DateReader(tokens, words: .shared)
        return reader.strangers(to: reader.dates())
    }
}

/// The words before a name or a date that only say what follows, in all languages.
package enum LabelWords: UInt8 {
    /// "by", "von", "propos recueillis par".
    case byline = 1
    /// "published", "veröffentlicht am".
    case published = 2
    /// "last updated", "aktualisiert".
    case updated = 4

    /// What a phrase is, or begins: the sum of the cases of each.
    private struct Entry: Sendable {
        var isLabel: UInt8 = 0
        var continues: UInt8 = 0
    }

    private static let table: WordTable<Entry> = {
        var table = WordTable(capacity: 1_000, empty: Entry())
        let cues: [(LabelWords, Cue)] = [
            (.byline, .bylineStart), (.published, .publishedLabel), (.updated, .updatedLabel),
        ]
        for facts in LanguageFacts.all {
            for (label, cue) in cues {
                let list = Folding.fold(facts.phrases[cue] ?? "")
                for phrase in list.split(whereSeparator: { $0 == 0x7C || $0 == 0x0A }) {
                    let words = phrase.split(separator: 0x20)
                    var hash = PhraseHash()
                    for (index, word) in words.enumerated() {
                        add(word, to: &hash)
                        table.update(hash.value) {
                            if index + 1 == words.count {
                                $0.isLabel |= label.rawValue
                            } else {
                                $0.continues |= label.rawValue
                            }
                        }
                    }
                }
            }
        }
        return table
    }()

    private static func add(_ word: some Sequence<UInt8>, to hash: inout PhraseHash) {
        for byte in word { hash.add(byte) }
        hash.add(0x20)
    }

    /// How many of the words at the start of a line are such words.
    ///
    /// - Parameter words: The words of the line, without marks.
    package func count(at words: some Sequence<String>) -> Int {
        var hash = PhraseHash()
        var longest = 0
        for (index, word) in words.enumerated() {
            Self.add(Folding.fold(word), to: &hash)
            guard let entry = Self.table[hash.value] else { break }
            if entry.isLabel & rawValue != 0 { longest = index + 1 }
            if entry.continues & rawValue == 0 { break }
        }
        return longest
    }
}
