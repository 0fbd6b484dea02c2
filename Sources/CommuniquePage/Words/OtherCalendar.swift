/// A calendar other than the Gregorian in which pages give dates.
enum OtherCalendar: UInt8, CaseIterable, Sendable {
    /// The solar calendar of Iran and Afghanistan.
    case persian
    /// The lunar calendar of Islam, reckoned by the table of thirty years, as no sighting of the moon
    /// can be: a day of it may be one off.
    case islamic

    /// The years in which a page may be written.
    var years: ClosedRange<Int> { 1300...1499 }

    /// The calendar of a date in digits alone. Years of living memory do not overlap: the Persian year
    /// 1420 begins in 2041, the Islamic in 1999.
    init?(yearInDigits year: Int) {
        switch year {
        case 1300..<1420: self = .persian
        case 1420..<1500: self = .islamic
        default: return nil
        }
    }

    /// The Gregorian date of a day; `nil` when the calendar has no such day.
    func gregorian(year: Int, month: Int, day: Int) -> (year: Int, month: Int, day: Int)? {
        guard years.contains(year), (1...12).contains(month), day >= 1 else { return nil }
        switch self {
        case .persian:
            guard day <= (month <= 6 ? 31 : 30) else { return nil }
            let before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
            // Eight leap years in thirty-three: right for the years 1244 to 1472.
            let newYear = 1_948_320 + 365 * (year - 1) + (8 * year + 21) / 33
            return Self.gregorian(julianDay: newYear + before + day - 1)
        case .islamic:
            guard day <= 30 else { return nil }
            let before = (59 * (month - 1) + 1) / 2
            let newYear = 1_948_440 + 354 * (year - 1) + (3 + 11 * year) / 30
            return Self.gregorian(julianDay: newYear + before + day - 1)
        }
    }

    /// The Gregorian date in the Gregorian `year` of a day that comes once in it; `nil` when the
    /// calendar's year does not keep step with the Gregorian.
    func gregorian(month: Int, day: Int, inGregorian year: Int) -> (
        year: Int, month: Int, day: Int
    )? {
        guard self == .persian else { return nil }
        return [year - 621, year - 622].lazy.compactMap {
            gregorian(year: $0, month: month, day: day)
        }.first { $0.year == year }
    }

    /// The Gregorian date of a Julian day number, by Fliegel and Van Flandern.
    private static func gregorian(julianDay: Int) -> (year: Int, month: Int, day: Int) {
        var left = julianDay + 68_569
        let century = 4 * left / 146_097
        left -= (146_097 * century + 3) / 4
        let year = 4_000 * (left + 1) / 1_461_001
        left += 31 - 1_461 * year / 4
        let month = 80 * left / 2_447
        let day = left - 2_447 * month / 80
        let carry = month / 11
        return (100 * (century - 49) + year + carry, month + 2 - 12 * carry, day)
    }
}
