import Communique

/// A date found in a text.
struct FoundDate: Hashable {
    /// The date; its year is `nil` when the text has none.
    var year: Int?
    /// The month.
    var month: Int
    /// The day; `nil` for a month alone.
    var day: Int?
    /// The time beside it.
    var time: NewsDate.Time?
    /// Its tokens.
    var tokens: Range<Int>
    /// The calendar in which the text gives it; `nil` for the Gregorian. A date with a year is
    /// converted, one without keeps the month and day of its calendar.
    var calendar: OtherCalendar?

    /// The date, with `year` where the text has none.
    func resolved(year fallback: Int?) -> NewsDate? {
        guard let year = year ?? fallback else { return nil }
        if let calendar, self.year == nil {
            return day.flatMap { calendar.gregorian(month: month, day: $0, inGregorian: year) }
                .flatMap { NewsDate(year: $0.year, month: $0.month, day: $0.day, time: time) }
        }
        return NewsDate(year: year, month: month, day: day, time: day == nil ? nil : time)
    }
}

/// Finds dates in the tokens of a text: digits in every common order, names of months in the
/// languages of ``LanguageFacts``, years and days of East Asian texts.
struct DateReader {
    let tokens: [Token]
    let words: DateWords

    /// Makes a reader of `tokens`.
    init(_ tokens: [Token], words: DateWords) {
        self.tokens = tokens
        self.words = words
    }

    /// The dates in the tokens before `limit`, in order.
    func dates(before limit: Int = .max) -> [FoundDate] {
        var found: [FoundDate] = []
        var index = 0
        while index < min(limit, tokens.count) {
            if let date = date(at: index) {
                found.append(date)
                index = date.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether the tokens hold nothing but dates, times and words that go with them.
    func isDateOnly(_ dates: [FoundDate]) -> Bool {
        !dates.isEmpty && strangers(to: dates) == 0
    }

    /// How many words stand beside `dates` that do not go with dates.
    func strangers(to dates: [FoundDate]) -> Int {
        var strangers = 0
        var index = 0
        while index < tokens.count {
            if let date = dates.first(where: { $0.tokens.contains(index) }) {
                index = date.tokens.upperBound
                continue
            }
            let token = tokens[index]
            switch token.kind {
            case .word where !words.mayStand(token.hash): strangers += 1
            default: break
            }
            index += 1
        }
        return strangers
    }

    // MARK: Forms

    private func date(at index: Int) -> FoundDate? {
        if tokens[index].number != nil {
            guard index == 0 || !isInsideNumber(index) else { return nil }
            return yearFirst(index) ?? dayFirst(index) ?? eastAsian(index) ?? digits(index)
                ?? namedDay(index) ?? otherCalendar(index)
        }
        guard tokens[index].isWord, words.mayBeginDate(tokens[index].hash) else { return nil }
        if let (month, length) = month(index) {
            return monthFirst(index + length - 1, month, start: index)
        }
        return words.isNumeral(tokens[index].hash) ? eastAsian(index) : nil
    }

    /// `D Month YYYY` with what stands between: ordinals, `de`, full stops, hyphens.
    private func dayFirst(_ index: Int) -> FoundDate? {
        guard let day = number(index), (1...31).contains(day), tokens[index].digits <= 2 else {
            return nil
        }
        var next = index + 1
        // An ordinal, and the other end of a range: "8th and 9th of", "7–8", "1er", "25-я".
        skip(&next) { words.isOrdinal($0) }
        skipMarks(&next, ".º°-/")
        skip(&next) { words.isLink($0) }
        skip(&next) { words.isLink($0) }
        guard let (month, length) = month(next) else { return nil }
        next += length
        skipMarks(&next, ".,-/")
        // "9 أيار/مايو 2023": the month by two names.
        if let (second, length) = self.month(next), second == month { next += length }
        skip(&next) { words.isLink($0) }
        skipMarks(&next, ",-/")
        var year: Int?
        if let value = number(next), isYear(next) {
            year = value
            next += 1
        }
        return finished(year: year, month: month, day: day, index..<next)
    }

    /// `Month D, YYYY` and `Month YYYY`.
    private func monthFirst(_ index: Int, _ month: Int, start: Int) -> FoundDate? {
        var next = index + 1
        skipMarks(&next, ".")
        if let year = number(next), isYear(next) {
            return finished(year: year, month: month, day: nil, start..<(next + 1))
        }
        guard let day = number(next), (1...31).contains(day), tokens[next].digits <= 2 else {
            return nil
        }
        next += 1
        skip(&next) { words.isOrdinal($0) }
        skipMarks(&next, ",.")
        skip(&next) { words.isLink($0) }
        guard let year = number(next), isYear(next) else {
            // A month's name alone before a number may be another word: "may 5".
            return finished(year: nil, month: month, day: day, start..<next)
        }
        return finished(year: year, month: month, day: day, start..<(next + 1))
    }

    /// `2024 жылғы 3 маусым`, `2024 m. birželio 3`, `2024 June 3`.
    private func yearFirst(_ index: Int) -> FoundDate? {
        guard let year = number(index), isYear(index) else { return nil }
        var next = index + 1
        skipMarks(&next, ".,-")
        skip(&next) { words.isLink($0) }
        skipMarks(&next, ".,")
        if let day = number(next), (1...31).contains(day) {
            next += 1
            skipMarks(&next, ".-")
            guard let (month, length) = month(next) else { return nil }
            return finished(year: year, month: month, day: day, index..<(next + length))
        }
        if let (month, length) = month(next), let day = number(next + length),
            (1...31).contains(day),
            tokens[next + length].digits <= 2
        {
            return finished(year: year, month: month, day: day, index..<(next + length + 1))
        }
        return nil
    }

    /// `03.06.2024`, `3-6-2024`, `06/03/2024`, `2024-06-03`, with or without blanks.
    private func digits(_ index: Int) -> FoundDate? {
        guard index + 4 < tokens.count, let first = number(index), let second = number(index + 2),
            let third = number(index + 4), case .mark(let mark) = tokens[index + 1].kind,
            tokens[index + 3].kind == .mark(mark), ".-/".utf8.contains(mark)
        else { return nil }
        let end = index + 5
        if let date = otherDigits(first, second, third, index) { return date }
        if isYear(index), (1...12).contains(second), (1...31).contains(third) {
            return finished(year: first, month: second, day: third, index..<end)
        }
        guard tokens[index].digits <= 2, tokens[index + 2].digits <= 2, first > 0, second > 0 else {
            return nil
        }
        var year = third
        if !isYear(index + 4) {
            guard tokens[index + 4].digits == 2, mark != UInt8(ascii: "-"),
                tokens[index].digits == 2, tokens[index + 2].digits == 2
            else { return nil }
            year = third < 70 ? 2000 + third : 1900 + third
        }
        if first <= 31, second <= 12 {
            return finished(year: year, month: second, day: first, index..<end)
        }
        if first <= 12, second <= 31 {
            return finished(year: year, month: first, day: second, index..<end)
        }
        return nil
    }

    /// `25th day of February 2017`.
    private func namedDay(_ index: Int) -> FoundDate? {
        guard let day = number(index), (1...31).contains(day) else { return nil }
        var next = index + 1
        skip(&next) { words.isOrdinal($0) }
        guard words.isUnit(hash(next), .dayWord) else { return nil }
        next += 1
        skip(&next) { words.isLink($0) }
        guard let (month, length) = month(next) else { return nil }
        next += length
        skipMarks(&next, ",")
        guard let year = number(next), isYear(next) else { return nil }
        return finished(year: year, month: month, day: day, index..<(next + 1))
    }

    // MARK: Parts

    func finished(year: Int?, month: Int, day: Int?, _ range: Range<Int>) -> FoundDate? {
        if let year, NewsDate(year: year, month: month, day: day) == nil { return nil }
        var date = FoundDate(year: year, month: month, day: day, time: nil, tokens: range)
        if day != nil, let found = time(near: range) { date.time = found }
        return date
    }

    /// A time within a few tokens behind the date, or right before it.
    private func time(near range: Range<Int>) -> NewsDate.Time? {
        for index in range.upperBound..<min(range.upperBound + 5, tokens.count) {
            if let time = time(at: index) { return time }
            if case .word = tokens[index].kind, !words.mayStand(tokens[index].hash) { break }
        }
        for index in stride(
            from: range.lowerBound - 1,
            through: max(0, range.lowerBound - 6),
            by: -1
        ) {
            if let time = time(at: index) { return time }
            if case .word = tokens[index].kind, !words.mayStand(tokens[index].hash) { break }
        }
        return nil
    }

    fileprivate func time(at index: Int) -> NewsDate.Time? {
        guard let hour = number(index), hour < 24, index + 2 < tokens.count,
            let minute = number(index + 2), minute < 60, tokens[index + 2].digits == 2,
            tokens[index].digits <= 2,
            index == 0 || tokens[index - 1].number == nil || tokens[index - 1].digits == 4
        else { return nil }
        let separator = tokens[index + 1]
        guard separator.isMark(":") || separator.isMark(".") || words.isHourMark(separator.hash)
        else { return nil }
        if separator.isMark("."), index + 3 < tokens.count, tokens[index + 3].isMark(".") {
            return nil
        }
        var resolved = hour
        if index + 3 < tokens.count {
            let next = tokens[index + 3].hash
            if words.isUnit(next, .afternoon), hour < 12 { resolved += 12 }
            if words.isUnit(next, .morning), hour == 12 { resolved = 0 }
        }
        if hour < 12, isAfternoon(before: index) { resolved += 12 }
        return NewsDate.Time(hour: resolved, minute: minute, utcOffset: offset(behind: index + 3))
    }

    private func isInsideNumber(_ index: Int) -> Bool {
        // "1.2.3.2024" and "12:03.06.2024": a number glued to a mark glued to a number.
        guard index >= 2, tokens[index - 1].end == tokens[index].start,
            tokens[index - 2].end == tokens[index - 1].start, tokens[index - 2].number != nil
        else { return false }
        return tokens[index - 1].isMark(".") || tokens[index - 1].isMark(":")
    }

    func isYear(_ index: Int) -> Bool {
        guard let value = number(index), tokens[index].digits == 4 else { return false }
        return (1900...2100).contains(value)
    }

    func number(_ index: Int) -> Int? {
        index < tokens.count && index >= 0 ? tokens[index].number : nil
    }

    func hash(_ index: Int) -> UInt64 { index < tokens.count ? tokens[index].hash : 0 }

    /// The month named at `index`, and how many words name it.
    private func month(_ index: Int) -> (month: Int, length: Int)? {
        guard index < tokens.count, tokens[index].kind == .word else { return nil }
        if index + 1 < tokens.count,
            let month = words.month(tokens[index].hash, tokens[index + 1].hash)
        {
            return (month, 2)
        }
        return words.month(tokens[index].hash).map { ($0, 1) }
    }

    func skip(_ index: inout Int, _ test: (UInt64) -> Bool) {
        if index < tokens.count, tokens[index].kind == .word, test(tokens[index].hash) {
            index += 1
        }
    }

    func skipMarks(_ index: inout Int, _ marks: String) {
        while index < tokens.count {
            switch tokens[index].kind {
            case .mark(let mark) where marks.utf8.contains(mark): index += 1
            case .otherMark
            where marks.contains("º") && tokens[index].end - tokens[index].start == 2:
                index += 1
            default: return
            }
        }
    }
}

extension DateReader {
    /// Whether a time is among the tokens.
    var holdsTime: Bool { tokens.indices.contains { time(at: $0) != nil } }

    /// Whether the tokens are a time, with words that go with it, and nothing else.
    var isTimeOnly: Bool {
        holdsTime
            && tokens.allSatisfy { token in
                switch token.kind {
                case .word: words.mayStand(token.hash)
                case .number(let value): value < 60
                default: true
                }
            }
    }
}
