import Communique

/// Dates of East Asia, and of calendars other than the Gregorian.
extension DateReader {
    /// `2024年6月3日`, `2024년 6월 3일`, `二〇二四年六月三日`, `令和6年6月3日`, `民國113年6月3日`; a month
    /// and a day without a year.
    func eastAsian(_ index: Int) -> FoundDate? {
        var (start, next) = (index, index)
        var year: Int?
        if let value = numeral(&next), words.isUnit(hash(next), .year) {
            if let era = words.eraStart(endingAt: index, in: tokens) {
                (year, start) = (era + value, index - 2)
            } else if (1900...2100).contains(value) {
                year = value
            } else if (90...160).contains(value) {
                // The years of the Republic of China, whose name is often left out.
                year = 1911 + value
            } else {
                return nil
            }
            next += 1
        } else {
            next = index
        }
        guard let month = numeral(&next), (1...12).contains(month), words.isUnit(hash(next), .month)
        else { return nil }
        next += 1
        let behindMonth = next
        guard let day = numeral(&next), (1...31).contains(day), words.isUnit(hash(next), .day)
        else {
            return year == nil
                ? nil : finished(year: year, month: month, day: nil, start..<behindMonth)
        }
        return finished(year: year, month: month, day: day, start..<(next + 1))
    }

    /// A number in digits or in Han characters: `6`, `六`, `二十四`, `二〇二四`, and `元` for the first
    /// year of an era.
    private func numeral(_ index: inout Int) -> Int? {
        if let value = number(index) {
            index += 1
            return value
        }
        var (value, digits, position) = (0, 0, index)
        while digits < 4, let digit = words.numeral(hash(position)) ?? zero(position, digits) {
            if digit == 10 {
                // Ten before a digit is one ten: it multiplies what stands before it.
                value = digits == 0 ? 10 : value * 10
                position += 1
                if let unit = words.numeral(hash(position)), (1...9).contains(unit) {
                    value += unit
                    position += 1
                }
                index = position
                return value
            }
            value = value * 10 + digit
            digits += 1
            position += 1
        }
        guard digits > 0 else { return nil }
        index = position
        return value
    }

    /// The round zero of Han numerals is a mark among marks, but for its neighbours.
    private func zero(_ index: Int, _ digitsBefore: Int) -> Int? {
        guard digitsBefore > 0, index < tokens.count, tokens[index].kind == .otherMark,
            tokens[index].end - tokens[index].start == 3,
            words.isNumeral(hash(index + 1))
                || index + 1 < tokens.count
                    && tokens[index + 1].kind == .otherMark
        else { return nil }
        return 0
    }

    /// `۱۴ خرداد ۱۴۰۳`, `6 ذو القعدة 1445 هـ`: a month of another calendar between day and year.
    func otherCalendar(_ index: Int) -> FoundDate? {
        guard let day = number(index), (1...31).contains(day), tokens[index].digits <= 2 else {
            return nil
        }
        var next = index + 1
        skipMarks(&next, "-/")
        skip(&next) { words.isLink($0) }
        guard let (calendar, month, length) = words.otherMonth(hash(next), hash(next + 1)) else {
            return nil
        }
        next += length
        skipMarks(&next, ".,-/")
        skip(&next) { words.isLink($0) }
        guard let year = number(next), tokens[next].digits == 4, calendar.years.contains(year)
        else {
            // A name of an Islamic month is often that of a person.
            guard calendar == .persian, day <= (month <= 6 ? 31 : 30) else { return nil }
            return FoundDate(
                year: nil,
                month: month,
                day: day,
                tokens: index..<(index + 1 + length),
                calendar: calendar
            )
        }
        return converted(calendar, year: year, month: month, day: day, index..<(next + 1))
    }

    /// `1403/03/14`, `14/03/1403`, `1445-11-06`; `113/06/03` of the Republic of China, `03/06/2567` of
    /// the Buddhist era.
    func otherDigits(_ first: Int, _ second: Int, _ third: Int, _ index: Int) -> FoundDate? {
        let range = index..<(index + 5)
        let digits = [index, index + 2, index + 4].map { tokens[$0].digits }
        if digits[0] == 4, let calendar = OtherCalendar(yearInDigits: first), digits[2] <= 2 {
            return converted(calendar, year: first, month: second, day: third, range)
        }
        if digits[2] == 4, let calendar = OtherCalendar(yearInDigits: third), digits[0] <= 2 {
            return converted(calendar, year: third, month: second, day: first, range)
        }
        if digits[0] == 3, (90...160).contains(first), digits[1] == 2, digits[2] == 2,
            (1...12).contains(second), (1...31).contains(third)
        {
            return finished(year: 1911 + first, month: second, day: third, range)
        }
        if digits[2] == 4, (2500...2600).contains(third), (1...12).contains(second),
            (1...31).contains(first)
        {
            return finished(year: third - 543, month: second, day: first, range)
        }
        return nil
    }

    private func converted(
        _ calendar: OtherCalendar,
        year: Int,
        month: Int,
        day: Int,
        _ range: Range<Int>
    ) -> FoundDate? {
        guard let date = calendar.gregorian(year: year, month: month, day: day),
            var found = finished(year: date.year, month: date.month, day: date.day, range)
        else { return nil }
        found.calendar = calendar
        return found
    }

    // MARK: Times

    /// Whether "afternoon" stands before a time, as in East Asia: `午後2時00分`, `下午3时`, `오후 2시`.
    func isAfternoon(before index: Int) -> Bool {
        guard index >= 1 else { return false }
        if words.isUnit(hash(index - 1), .afternoonBefore) { return true }
        return index >= 2 && words.isAfternoon(hash(index - 2), hash(index - 1))
    }

    /// The offset from UTC in minutes that the zone behind a time names: `EST`, `UTC+3`, `(+03:00)`.
    func offset(behind index: Int) -> Int? {
        var index = index
        // "p.m." and an opening bracket may stand between.
        while index < tokens.count, isBesideTime(index) { index += 1 }
        var zone: Int?
        if index < tokens.count, tokens[index].kind == .word {
            guard let known = KnownWords.offset(ofZone: tokens[index].hash) else { return nil }
            zone = known
            index += 1
        }
        guard index + 1 < tokens.count, zone == nil || zone == 0,
            tokens[index].isMark("+") || tokens[index].isMark("-"),
            tokens[index + 1].start == tokens[index].end, let hours = number(index + 1), hours <= 14
        else { return zone }
        if zone == nil, index + 3 >= tokens.count || !tokens[index + 2].isMark(":") { return nil }
        var minutes = hours * 60
        if index + 3 < tokens.count, tokens[index + 2].isMark(":"), let rest = number(index + 3),
            rest < 60
        {
            minutes += rest
        }
        return tokens[index].isMark("-") ? -minutes : minutes
    }

    private func isBesideTime(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isMark(".") || token.isMark("(") || words.isUnit(token.hash, .afternoon)
            || words.isUnit(token.hash, .morning)
            || token.end - token.start == 1 && token.kind == .word
    }
}

extension [FoundDate] {
    /// The date to go by where a text gives one day in two calendars: the Gregorian one.
    var preferred: FoundDate? {
        guard let first else { return nil }
        guard first.calendar != nil else { return first }
        return self.first { $0.calendar == nil && $0.day != nil && $0.year != nil } ?? first
    }
}
