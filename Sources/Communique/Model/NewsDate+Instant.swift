extension NewsDate {
    /// Whether the date is an instant: it has a time of day and its offset from UTC.
    package var isInstant: Bool { time?.utcOffset != nil }

    /// The ISO 8601 text, as precise as the date, in a form that schemas take: a time has its
    /// seconds, and a leap second is written as the second before.
    ///
    /// - Source: XML Schema 1.0 part 2, 3.2.7 (`xs:dateTime` knows no leap second); NewsML-G2 2.35
    ///   `TruncatedDateTimePropType`.
    package var schemaText: String {
        guard let time else { return iso8601 }
        return with(
            Time(
                hour: time.hour,
                minute: time.minute,
                second: min(time.second ?? 0, 59),
                utcOffset: time.utcOffset
            )
        )
    }

    /// The first instant of the date in a form that schemas take, `utcOffset` minutes from UTC where
    /// the date does not say.
    ///
    /// - Source: RFC 3339 section 5.6 (`date-time`); XML Schema 1.0 part 2, 3.2.7 (`xs:dateTime`).
    package func instantText(utcOffset: Int = 0) -> String {
        with(
            Time(
                hour: time?.hour ?? 0,
                minute: time?.minute ?? 0,
                second: min(time?.second ?? 0, 59),
                utcOffset: time?.utcOffset ?? utcOffset
            )
        )
    }

    /// The offset at which an embargo whose end has none is taken to end, in minutes: that of the
    /// place that a date reaches last, lest anybody publish too early.
    package static let latestOffset = -720

    /// The date with blanks between its parts, for people: `2024-06-03 10:00 +03:00`.
    package var forReading: String {
        guard let time else { return iso8601 }
        var text = withoutTime.iso8601 + " " + Self.clock(time)
        guard let offset = time.utcOffset else { return text }
        text += offset == 0 ? " UTC" : " " + Self.offset(offset)
        return text
    }

    private func with(_ time: Time?) -> String {
        NewsDate(year: year, month: month ?? 1, day: day ?? 1, time: time)?.iso8601 ?? iso8601
    }
}
