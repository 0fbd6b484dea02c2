import Communique

extension PlainTextWriter {
    /// Writes headline, subtitles and the lines that stand between them and the text.
    mutating func writeHead(of document: Document) {
        let titles = document.texts(of: document.headlines, orBlocksOf: .title)
        if let title = titles.first { writeTitle([.text(title)]) }
        for title in titles.dropFirst() { writeBlock([title]) }
        for subtitle in document.texts(of: document.subtitles, orBlocksOf: .subtitle) {
            writeBlock([subtitle])
        }
        var isFirst = true
        for line in document.headLines {
            if !isFirst { joinNextBlock() }
            writeBlock([line])
            isFirst = false
        }
    }
}

extension Document {
    /// The texts of a field without repetitions; when it is empty, of the blocks that stand for it.
    fileprivate func texts(of field: [LocalizedText], orBlocksOf role: Block.Role) -> [String] {
        var texts: [String] = []
        let all = field.isEmpty ? front.having(role).map(\.plainText) : field.map(\.text)
        for text in all.map(WhiteSpace.collapsed) where !text.isEmpty && !texts.contains(text) {
            texts.append(text)
        }
        return texts
    }

    /// Embargo, date, dateline and byline: as printed, else from the fields.
    fileprivate var headLines: [String] {
        var lines: [String] = []
        for block in front where block.role != .title && block.role != .subtitle {
            lines.append(block.plainText)
        }
        let printed = Set(front.map(\.role))
        let hasDate = printed.contains(.date)
        let hasDateline = printed.contains(.dateline)
        // A dateline opens the first paragraph of a news item, and is not printed twice.
        let opening = body.first { $0.role == .lede || $0.role == .paragraph }?.plainText ?? ""
        if let dateline {
            let text = WhiteSpace.collapsed(dateline.text)
            let isInText = WhiteSpace.collapsed(opening).hasPrefix(text)
            if !hasDateline, !isInText, !(hasDate && dateline.place == nil) { lines.append(text) }
        }
        let datelineHasDate = hasDateline || dateline?.date != nil
        if !hasDate, !datelineHasDate, let date = dates.shown { lines.append(date.forReading) }
        if !printed.contains(.byline) {
            if let byline {
                lines.append(byline.text)
            } else if front.isEmpty {
                lines += speaker.map { [$0.forReading] } ?? authors.map(\.forReading)
            }
        }
        if let notice = embargoNotice { lines.insert(notice, at: 0) }
        return lines.filter { !WhiteSpace.isBlank($0) }
    }

    /// The notice of an embargo that the text itself does not print.
    private var embargoNotice: String? {
        guard let embargo else { return nil }
        guard let notice = embargo.notice.map(WhiteSpace.collapsed), !notice.isEmpty else {
            return "Embargo: " + (embargo.until?.forReading ?? "—")
        }
        let isPrinted = (front + body).contains {
            WhiteSpace.collapsed($0.plainText).contains(notice)
        }
        return isPrinted ? nil : notice
    }
}

extension NewsDate {
    /// The date with blanks between its parts: `2024-06-03 10:00 +03:00`.
    fileprivate var forReading: String {
        guard let time else { return iso8601 }
        var text = withoutTime.iso8601 + " " + Self.twoDigits(time.hour)
        text += ":" + Self.twoDigits(time.minute)
        guard let offset = time.utcOffset else { return text }
        guard offset != 0 else { return text + " UTC" }
        text += offset < 0 ? " -" : " +"
        return text + Self.twoDigits(abs(offset) / 60) + ":" + Self.twoDigits(abs(offset) % 60)
    }

    private static func twoDigits(_ number: Int) -> String {
        (number < 10 ? "0" : "") + String(number)
    }
}

extension Party {
    /// The name and the office: `Maria Example, Minister of Finance`.
    fileprivate var forReading: String {
        [name, jobTitle].compactMap { $0 }.joined(separator: ", ")
    }
}
