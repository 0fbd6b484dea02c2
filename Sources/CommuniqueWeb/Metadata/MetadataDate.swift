import Communique
import CommuniquePage

/// Reads a date as metadata have it: ISO 8601 in its looser forms, RFC 822, seconds since 1970, digits
/// in a row, or as people write it.
struct MetadataDate {
    /// The date.
    var date: NewsDate
    /// The date with day and month the other way round, where the text may mean both.
    var swapped: NewsDate?

    /// Reads `text`, or gives `nil` when it has no date with a year.
    init?(_ text: String) {
        guard text.utf8.count <= 200 else { return nil }
        var scanner = Scanner(bytes: Array(SqueezedText.squeezed(text).utf8))
        if let date = scanner.epoch() ?? scanner.dense() ?? scanner.yearFirst() {
            self.date = date
            return
        }
        let stated = ShortText(text).dates.first { Self.isLikely($0.date) }
        guard let stated else { return nil }
        date = stated.date
        swapped = stated.swapped
    }

    /// Whether a page of the web may be of that date.
    static func isLikely(_ date: NewsDate) -> Bool { (1980...2100).contains(date.year) }

    /// A moment as minutes since 1970 in UTC; `nil` without a time. A time without an offset counts as
    /// UTC.
    static func minutes(of date: NewsDate) -> Int? {
        guard let month = date.month, let day = date.day, let time = date.time else { return nil }
        let days = dayNumber(year: date.year, month: month, day: day)
        return days * 1440 + time.hour * 60 + time.minute - (time.utcOffset ?? 0)
    }

    /// The number of a day since the first of January 1970, in the Gregorian calendar.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The number of the day of a date; `nil` for one without a day.
    static func dayNumber(of date: NewsDate) -> Int? {
        guard let month = date.month, let day = date.day else { return nil }
        return dayNumber(year: date.year, month: month, day: day)
    }

    /// The date `minutes` after the beginning of 1970 in UTC.
    static func date(minutes: Int, second: Int? = nil, utcOffset: Int) -> NewsDate? {
        let local = minutes + utcOffset
        let days = local >= 0 ? local / 1440 : (local - 1439) / 1440
        let clock = local - days * 1440
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return NewsDate(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * part + 2) / 5 + 1,
            time: NewsDate.Time(
                hour: clock / 60,
                minute: clock % 60,
                second: second,
                utcOffset: utcOffset
            )
        )
    }
}

extension MetadataDate {
    /// Reads digits.
    private struct Scanner {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        private var areAllDigits: Bool { !bytes.isEmpty && bytes.allSatisfy(ASCII.isDigit) }

        private func value(_ range: Range<Int>) -> Int {
            bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }

        /// Seconds or thousandths of them since 1970.
        func epoch() -> NewsDate? {
            guard areAllDigits, bytes.count == 10 || bytes.count == 13 else { return nil }
            let seconds = value(0..<10)
            return MetadataDate.date(minutes: seconds / 60, second: seconds % 60, utcOffset: 0)
        }

        /// `20240603`, `202406031548`, `20240603154800`, `20240603T154800Z`.
        func dense() -> NewsDate? {
            let digits = bytes.prefix(while: ASCII.isDigit).count
            guard [8, 12, 14].contains(digits) else { return nil }
            var time: NewsDate.Time?
            if digits > 8 {
                let second = digits == 14 ? value(12..<14) : nil
                time = NewsDate.Time(hour: value(8..<10), minute: value(10..<12), second: second)
            }
            let date = NewsDate(
                year: value(0..<4),
                month: value(4..<6),
                day: value(6..<8),
                time: time
            )
            return date.flatMap { MetadataDate.isLikely($0) ? $0 : nil }
        }

        /// `2024-06-03`, `2024/6/3`, `2024.06.03`, with a time and an offset behind.
        mutating func yearFirst() -> NewsDate? {
            index = 0
            guard let year = number(4...4), let mark = self.mark("-/."),
                let month = number(1...2)
            else { return nil }
            guard skip(mark), let day = number(1...2) else {
                guard index == bytes.count, mark == UInt8(ascii: "-") else { return nil }
                return NewsDate(year: year, month: month)
            }
            let time = time()
            let date =
                NewsDate(year: year, month: month, day: day, time: time)
                ?? NewsDate(year: year, month: day, day: month, time: time)
            return date.flatMap { MetadataDate.isLikely($0) ? $0 : nil }
        }

        private mutating func time() -> NewsDate.Time? {
            while index < bytes.count, " T,tu".utf8.contains(bytes[index]) { index += 1 }
            guard let hour = number(1...2), skip(UInt8(ascii: ":")), let minute = number(2...2)
            else { return nil }
            var second: Int?
            if skip(UInt8(ascii: ":")) {
                second = number(2...2)
                if mark(".,") != nil { while number(1...1) != nil {} }
            }
            var resolved = hour
            while skip(0x20) {}
            let rest = bytes[index...].prefix(2).map { $0 | 0x20 }
            if rest == Array("pm".utf8), hour < 12 { resolved += 12 }
            if rest == Array("am".utf8), hour == 12 { resolved = 0 }
            if rest == Array("pm".utf8) || rest == Array("am".utf8) { index += 2 }
            while skip(0x20) {}
            return NewsDate.Time(
                hour: resolved,
                minute: minute,
                second: second,
                utcOffset: offset()
            ) ?? NewsDate.Time(hour: resolved, minute: minute)
        }

        private mutating func offset() -> Int? {
            let rest = bytes[index...].prefix(3).map { $0 & 0xDF }
            if rest.first == UInt8(ascii: "Z") { return 0 }
            if rest.count == 3, rest == Array("GMT".utf8) || rest == Array("UTC".utf8) {
                index += 3
                if index == bytes.count { return 0 }
            }
            let sign = skip(UInt8(ascii: "+")) ? 1 : skip(UInt8(ascii: "-")) ? -1 : 0
            guard sign != 0, let hours = number(1...2) else { return nil }
            _ = skip(UInt8(ascii: ":"))
            let minutes = number(2...2) ?? 0
            guard minutes < 60, hours <= 14 else { return nil }
            return sign * (hours * 60 + minutes)
        }

        private mutating func number(_ count: ClosedRange<Int>) -> Int? {
            var end = index
            while end < bytes.count, end - index < count.upperBound, ASCII.isDigit(bytes[end]) {
                end += 1
            }
            guard end - index >= count.lowerBound else { return nil }
            defer { index = end }
            return value(index..<end)
        }

        private mutating func skip(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        private mutating func mark(_ marks: String) -> UInt8? {
            guard index < bytes.count, marks.utf8.contains(bytes[index]) else { return nil }
            index += 1
            return bytes[index - 1]
        }
    }
}
