import Communique

/// Reads dates as items have them: as the schema wants them, and in the ways in which senders miss it.
///
/// - Source: NewsML-G2 2.35 `TruncatedDateTimePropType`, `DateTimeOrNullPropType`; XML Schema 1.0
///   part 2, 3.2.7 to 3.2.11; ISO 8601-1:2019 5.2 and 5.4.
struct TolerantDate {
    /// The date; `nil` when the text is none.
    private(set) var date: NewsDate?
    /// What is wrong with the text, to complete the sentence "The date … "; `nil` when nothing is.
    private(set) var fault: String?

    /// Reads `text`, with blanks around it or not.
    init(_ text: String) {
        let trimmed = text.trimmedBlanks
        guard !trimmed.isEmpty else {
            fault = "is empty"
            return
        }
        let isPadded = trimmed.utf8.count != text.utf8.count
        if let date = NewsDate(iso8601: trimmed),
            trimmed.utf8.contains(UInt8(ascii: "T")) || date.time == nil
        {
            self.date = date
            // A dateTime may not be padded where it is the only form; truncated forms may.
            if isPadded, date.time != nil { fault = "has blanks around it" }
            return
        }
        var reader = Reader(trimmed)
        date = reader.read()
        if date == nil {
            fault = "“\(trimmed.prefix(40))” cannot be read"
        } else if !reader.isAsStandard {
            fault = "“\(trimmed)” is not written as the standard wants it"
        }
    }

    /// Reads forms that ``NewsDate/init(iso8601:)`` does not take.
    private struct Reader {
        private let bytes: [UInt8]
        private var index = 0
        /// Whether the form is one of XML Schema, if a rare one.
        private(set) var isAsStandard = true

        init(_ text: String) { bytes = Array(text.utf8) }

        mutating func read() -> NewsDate? {
            guard let year = number(4) else { return nil }
            let isBasic = !skip("-")
            if isBasic { isAsStandard = false }
            guard let month = number(2) else { return nil }
            guard isBasic || skip("-") else { return zoned(NewsDate(year: year, month: month)) }
            guard let day = number(2) else { return nil }
            guard skip("T") || skipLoosely("t") || skipBlanks() else {
                return zoned(NewsDate(year: year, month: month, day: day))
            }
            guard let hour = number(2) else { return nil }
            if !skip(":") { isAsStandard = false }
            guard let minute = number(2) else { return nil }
            var second: Int?
            if skip(":") || (index < bytes.count && ASCII.isDigit(bytes[index])) {
                second = number(2)
                guard second != nil else { return nil }
                if skip(".") || skipLoosely(",") { while number(1) != nil {} }
            } else {
                isAsStandard = false
            }
            _ = skipBlanks()
            guard let offset = offset(), index == bytes.count else { return nil }
            return date(year, month, day, hour, minute, second, offset.minutes)
        }

        /// A date behind which an offset may stand, which says nothing of a day.
        private mutating func zoned(_ date: NewsDate?) -> NewsDate? {
            guard let date, offset() != nil, index == bytes.count else { return nil }
            return date
        }

        private func date(
            _ year: Int,
            _ month: Int,
            _ day: Int,
            _ hour: Int,
            _ minute: Int,
            _ second: Int?,
            _ offset: Int?
        ) -> NewsDate? {
            // The midnight that ends a day is the one that begins the next.
            let isEnd = hour == 24 && minute == 0 && second ?? 0 == 0
            guard
                let time = NewsDate.Time(
                    hour: isEnd ? 0 : hour,
                    minute: minute,
                    second: second,
                    utcOffset: offset
                )
            else { return nil }
            guard isEnd else { return NewsDate(year: year, month: month, day: day, time: time) }
            return NewsDate(year: year, month: month, day: day + 1, time: time)
                ?? NewsDate(year: year, month: month + 1, day: 1, time: time)
                ?? NewsDate(year: year + 1, month: 1, day: 1, time: time)
        }

        /// The offset from UTC; its minutes are `nil` where none is said.
        private mutating func offset() -> (minutes: Int?, Void)? {
            if index == bytes.count { return (nil, ()) }
            if skip("Z") || skipLoosely("z") || skipWord("UTC") || skipWord("GMT") {
                return (0, ())
            }
            let sign = skip("+") ? 1 : skip("-") ? -1 : 0
            guard sign != 0, let hours = number(2) else { return nil }
            if !skip(":") { isAsStandard = false }
            let minutes = number(2) ?? 0
            guard minutes < 60 else { return nil }
            return (sign * (hours * 60 + minutes), ())
        }

        private mutating func number(_ digits: Int) -> Int? {
            guard index + digits <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[index..<(index + digits)] {
                guard ASCII.isDigit(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            index += digits
            return value
        }

        private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
            guard index < bytes.count, bytes[index] == UInt8(ascii: scalar) else { return false }
            index += 1
            return true
        }

        private mutating func skipLoosely(_ scalar: Unicode.Scalar) -> Bool {
            guard skip(scalar) else { return false }
            isAsStandard = false
            return true
        }

        private mutating func skipBlanks() -> Bool {
            let start = index
            while index < bytes.count, ASCII.isBlank(bytes[index]) { index += 1 }
            if index > start { isAsStandard = false }
            return index > start
        }

        private mutating func skipWord(_ word: StaticString) -> Bool {
            let word = Array(word.description.utf8)
            guard bytes[index...].starts(with: word) else { return false }
            index += word.count
            isAsStandard = false
            return true
        }
    }
}
