import Communique

/// Dates as NITF writes them.
///
/// - Source: ISO 8601, basic format, which the documentation of NITF asks for: `20240603T100000Z`.
enum NITFDate {
    /// The date that `text` says, in basic or extended format; `nil` when it is none.
    static func date(_ text: String) -> NewsDate? {
        let text = String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
        if let date = NewsDate(iso8601: text) { return date }
        // A day may have an offset, which is of no use without a time.
        if text.count == 13, let day = extendedDay(text.prefix(8)) { return NewsDate(iso8601: day) }
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = extendedDay(parts[0]) else { return nil }
        guard parts.count == 2 else { return NewsDate(iso8601: day) }
        guard let time = extendedTime(parts[1]) else { return nil }
        return NewsDate(iso8601: day + "T" + time)
    }

    private static func extendedDay(_ text: Substring) -> String? {
        guard text.utf8.allSatisfy(ASCII.isDigit) else { return text.isEmpty ? nil : String(text) }
        switch text.count {
        case 4: return String(text)
        case 6: return text.prefix(4) + "-" + text.dropFirst(4)
        case 8: return text.prefix(4) + "-" + text.dropFirst(4).prefix(2) + "-" + text.suffix(2)
        default: return nil
        }
    }

    private static func extendedTime(_ text: Substring) -> String? {
        let sign = text.firstIndex { $0 == "+" || $0 == "-" || $0 == "Z" } ?? text.endIndex
        let zone = text[sign...].filter { $0 != ":" }
        let clock = text[..<sign].filter { $0 != ":" }.prefix { $0 != "." && $0 != "," }
        guard clock.utf8.allSatisfy(ASCII.isDigit), clock.count == 4 || clock.count == 6 else {
            return nil
        }
        var time = clock.prefix(2) + ":" + clock.dropFirst(2).prefix(2)
        if clock.count == 6 { time += ":" + clock.suffix(2) }
        switch zone.count {
        case 0: return String(time)
        case 1 where zone == "Z": return time + "Z"
        case 3: return time + zone + ":00"
        case 5: return time + zone.prefix(3) + ":" + zone.suffix(2)
        default: return nil
        }
    }

    /// The date in basic format, as precise as it is; a month alone keeps its dash, since six digits
    /// are no date in basic format.
    static func text(_ date: NewsDate) -> String {
        guard date.day != nil else { return date.iso8601 }
        return date.iso8601.replacingSigns
    }
}

extension String {
    /// An extended format without its dashes and colons; the sign before an offset stays.
    fileprivate var replacingSigns: String {
        guard let time = firstIndex(of: "T") else { return filter { $0 != "-" } }
        return self[..<time].filter { $0 != "-" } + self[time...].filter { $0 != ":" }
    }
}
