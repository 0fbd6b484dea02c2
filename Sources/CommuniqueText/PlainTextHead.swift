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
        for line in document.printedHeadLines {
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

    /// Embargo, date, dateline and byline.
    fileprivate var printedHeadLines: [String] {
        let lines = headLines.map { line in
            switch line {
            case .block(let block): block.plainText
            case .dateline(let text): text
            case .date(let date): date.forReading
            case .byline(let text): text.text
            }
        }
        return ([embargoNotice].compactMap { $0 } + lines).filter { !WhiteSpace.isBlank($0) }
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
