/// A date with just the precision that its source has: a year, a month, a day or an instant.
///
/// - Source: NewsML-G2 2.35 `TruncatedDateTimePropType` (`contentCreated`); ISO 8601-1:2019 5.2.2.
public struct NewsDate: Hashable, Sendable {
    /// The year of the proleptic Gregorian calendar, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12; `nil` when the source says the year alone.
    public let month: Int?
    /// The day of the month, from 1; `nil` when the source says no day.
    public let day: Int?
    /// The time of day; only beside a day.
    public let time: Time?

    /// A time of day with the offset from UTC that its source gives.
    public struct Time: Hashable, Sendable {
        /// The hour, 0 to 23.
        public let hour: Int
        /// The minute, 0 to 59.
        public let minute: Int
        /// The second, 0 to 60; `nil` when the source says none.
        public let second: Int?
        /// The offset from UTC in minutes, east positive; `nil` when the source says none.
        public let utcOffset: Int?

        /// Makes a time, or `nil` when a part is out of its range (an offset beyond 14 hours).
        public init?(hour: Int, minute: Int, second: Int? = nil, utcOffset: Int? = nil) {
            guard (0...23).contains(hour), (0...59).contains(minute),
                (0...60).contains(second ?? 0), (-840...840).contains(utcOffset ?? 0)
            else { return nil }
            self.hour = hour
            self.minute = minute
            self.second = second
            self.utcOffset = utcOffset
        }
    }

    /// Makes a date, or `nil` when the calendar has no such date or a time stands without a day.
    public init?(year: Int, month: Int? = nil, day: Int? = nil, time: Time? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
            }
        } else if day != nil {
            return nil
        }
        if time != nil, day == nil { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.time = time
    }

    /// Makes a date from ISO 8601 text: `2024`, `2024-06`, `2024-06-03`,
    /// `2024-06-03T10:00`, `…:00`, with `Z`, `+03:00` or nothing behind; else `nil`.
    public init?(iso8601 text: some StringProtocol) {
        var text = String(text)
        let date = text.withUTF8 { unsafe Self(scanning: DigitScanner($0)) }
        guard let date else { return nil }
        self = date
    }

    /// Makes a date from the UTF-8 of ISO 8601 text, in the forms that ``init(iso8601:)`` takes of
    /// strings.
    public init?(iso8601 text: Span<UInt8>) {
        let date = unsafe text.withUnsafeBufferPointer { unsafe Self(scanning: DigitScanner($0)) }
        guard let date else { return nil }
        self = date
    }

    private init?(scanning text: DigitScanner) {
        var scanner = text
        guard let year = scanner.number(digits: 4) else { return nil }
        guard scanner.skip("-") else {
            guard scanner.isAtEnd else { return nil }
            self.init(year: year)
            return
        }
        guard let month = scanner.number(digits: 2) else { return nil }
        guard scanner.skip("-") else {
            guard scanner.isAtEnd else { return nil }
            self.init(year: year, month: month)
            return
        }
        guard let day = scanner.number(digits: 2) else { return nil }
        guard scanner.skip("T") || scanner.skip(" ") else {
            guard scanner.isAtEnd else { return nil }
            self.init(year: year, month: month, day: day)
            return
        }
        guard let time = scanner.time(), scanner.isAtEnd else { return nil }
        self.init(year: year, month: month, day: day, time: time)
    }

    /// The ISO 8601 text, as precise as the date: `2024`, `2024-06-03`, `2024-06-03T10:00+03:00`,
    /// `2024-06-03T10:00:00Z`.
    public var iso8601: String {
        unsafe String(unsafeUninitializedCapacity: 25) { buffer in
            var count = 0
            func mark(_ mark: Unicode.Scalar) {
                unsafe buffer[count] = UInt8(ascii: mark)
                count += 1
            }
            func digits(_ number: Int) {
                unsafe buffer[count] = 0x30 + UInt8(number / 10)
                unsafe buffer[count + 1] = 0x30 + UInt8(number % 10)
                count += 2
            }
            func part(_ sign: Unicode.Scalar, _ number: Int) {
                mark(sign)
                digits(number)
            }
            digits(year / 100)
            digits(year % 100)
            if let month { part("-", month) }
            if let day { part("-", day) }
            guard let time else { return count }
            part("T", time.hour)
            part(":", time.minute)
            if let second = time.second { part(":", second) }
            guard let offset = time.utcOffset else { return count }
            if offset == 0 {
                mark("Z")
            } else {
                part(offset < 0 ? "-" : "+", abs(offset) / 60)
                part(":", abs(offset) % 60)
            }
            return count
        }
    }

    /// The same date without its time.
    public var withoutTime: NewsDate {
        NewsDate(year: year, month: month, day: day) ?? self
    }

    /// How many days `month` (1 to 12) has in `year`.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// The hour and the minute: `09:30`.
    static func clock(_ time: Time) -> String {
        padded(time.hour, to: 2) + ":" + padded(time.minute, to: 2)
    }

    /// An offset from UTC in minutes: `+03:00`.
    static func offset(_ minutes: Int) -> String {
        (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60, to: 2) + ":"
            + padded(abs(minutes) % 60, to: 2)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension NewsDate: CustomStringConvertible {
    /// The ISO 8601 text.
    public var description: String { iso8601 }
}

/// Reads the fixed-width numbers of ISO 8601 text; good as long as the text is in its place.
@safe
private struct DigitScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = bytes }

    var isAtEnd: Bool { unsafe index == bytes.count }

    private var byte: UInt8? { unsafe index < bytes.count ? bytes[index] : nil }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let byte, ASCII.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
            index += 1
        }
        return value
    }

    mutating func time() -> NewsDate.Time? {
        guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2) else {
            return nil
        }
        var second: Int?
        if skip(":") {
            guard let seconds = number(digits: 2) else { return nil }
            second = seconds
            if skip(".") { while number(digits: 1) != nil {} }
        }
        if skip("Z") {
            return NewsDate.Time(hour: hour, minute: minute, second: second, utcOffset: 0)
        }
        let sign = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0 else { return NewsDate.Time(hour: hour, minute: minute, second: second) }
        guard let hours = number(digits: 2), skip(":"), let minutes = number(digits: 2),
            minutes < 60
        else { return nil }
        return NewsDate.Time(
            hour: hour,
            minute: minute,
            second: second,
            utcOffset: sign * (hours * 60 + minutes)
        )
    }
}
