import Communique

extension NewsDate {
    /// The date as an `xs:dateTime` with a zone: what it lacks is filled in with the first month, the
    /// first day, midnight, UTC.
    ///
    /// - Source: NewsML-G2 2.35 `versionCreated`, `firstCreated`, `embargoed`.
    var g2DateTime: (text: String, isCompleted: Bool) {
        let time = Time(
            hour: time?.hour ?? 0,
            minute: time?.minute ?? 0,
            // The schema knows no leap second.
            second: min(time?.second ?? 0, 59),
            utcOffset: time?.utcOffset ?? 0
        )
        let whole = NewsDate(year: year, month: month ?? 1, day: day ?? 1, time: time) ?? self
        return (whole.iso8601, self.time?.utcOffset == nil || self.time?.second == 60)
    }

    /// The date as precise as it is.
    ///
    /// - Source: NewsML-G2 2.35 `TruncatedDateTimePropType`.
    var g2Truncated: String {
        guard let time, time.second == 60 else { return iso8601 }
        let earlier = Time(
            hour: time.hour,
            minute: time.minute,
            second: 59,
            utcOffset: time.utcOffset
        )
        return (NewsDate(year: year, month: month, day: day, time: earlier) ?? self).iso8601
    }
}
