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
package enum LabelWords {
    /// "by", "von", "propos recueillis par".
    case byline
    /// "published", "veröffentlicht am".
    case published
    /// "last updated", "aktualisiert".
    case updated

    private static let tables: [Set<String>] = [Cue.bylineStart, .publishedLabel, .updatedLabel]
        .map { cue in
            var phrases: Set<String> = []
            for facts in LanguageFacts.all {
                let list = facts.phrases[cue] ?? ""
                for phrase in list.split(whereSeparator: { "|\n".contains($0) }) {
                    let words = phrase.split(separator: " ")
                    if !words.isEmpty { phrases.insert(words.joined(separator: " ")) }
                }
            }
            return phrases
        }
    private static let longest = 6

    /// How many of the words at the start of a line are such words.
    ///
    /// - Parameter words: The words of the line, without marks, in lower case.
    package func count(at words: some RandomAccessCollection<String>) -> Int {
        let table =
            switch self {
            case .byline: Self.tables[0]
            case .published: Self.tables[1]
            case .updated: Self.tables[2]
            }
        for count in stride(from: min(Self.longest, words.count), to: 0, by: -1)
        where table.contains(words.prefix(count).joined(separator: " ")) {
            return count
        }
        return 0
    }
}
