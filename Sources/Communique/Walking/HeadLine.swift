/// A line between the headline and the text of a document that is laid out for people.
package enum HeadLine: Sendable {
    /// A block of the head as printed.
    case block(Block)
    /// The dateline, from the field.
    case dateline(String)
    /// The date, from the field.
    case date(NewsDate)
    /// The byline, from the field, or a person named in its place.
    case byline(LocalizedText)
}

extension Document {
    /// Date, dateline and byline, each once: as the head prints them, else from the fields.
    package var headLines: [HeadLine] {
        let printed = front.filter { $0.role != .title && $0.role != .subtitle }
        let roles = Set(printed.map(\.role))
        var lines = printed.map(HeadLine.block)
        // A date alone says no less than a dateline without a place.
        if let dateline, !roles.contains(.dateline), !opensText(dateline),
            !(roles.contains(.date) && dateline.place == nil)
        {
            lines.append(.dateline(dateline.text))
        }
        if roles.isDisjoint(with: [.date, .dateline]), dateline?.date == nil,
            let date = dates.shown
        {
            lines.append(.date(date))
        }
        if !roles.contains(.byline) {
            if let byline {
                lines.append(.byline(byline))
            } else if front.isEmpty {
                let people = speaker.map { [$0] } ?? authors
                lines += people.compactMap(\.forReading).map { .byline(LocalizedText($0)) }
            }
        }
        return lines
    }

    /// Whether the first paragraph begins with `dateline`, as that of a news item does.
    private func opensText(_ dateline: Dateline) -> Bool {
        guard let opening = body.first(where: { $0.role == .lede || $0.role == .paragraph })
        else { return false }
        func marks(_ text: String) -> some Sequence<Unicode.Scalar> {
            text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
        }
        return marks(opening.plainText).starts(with: marks(dateline.text))
    }
}

extension Party {
    /// The name and the office: `Maria Example, Minister of Finance`; `nil` when there is neither.
    package var forReading: String? {
        let parts = [name, jobTitle].compactMap { $0 }.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
