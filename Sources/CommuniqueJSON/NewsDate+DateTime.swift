import Communique

extension NewsDate {
    /// The date as RFC 3339 wants it; `nil` when it lacks a time or an offset from UTC.
    var dateTime: String? {
        guard time?.utcOffset != nil else { return nil }
        return completed(utcOffset: 0)
    }

    /// The first instant of the date, `utcOffset` minutes from UTC where the date does not say.
    ///
    /// A leap second is written as the second before: checkers of RFC 3339 ask for a table of them.
    func completed(utcOffset: Int) -> String {
        let time = Time(
            hour: time?.hour ?? 0,
            minute: time?.minute ?? 0,
            second: min(59, time?.second ?? 0),
            utcOffset: time?.utcOffset ?? utcOffset
        )
        let whole = NewsDate(year: year, month: month ?? 1, day: day ?? 1, time: time)
        return whole?.iso8601 ?? iso8601
    }
}
