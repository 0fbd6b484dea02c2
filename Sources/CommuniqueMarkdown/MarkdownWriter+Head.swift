import Communique

extension MarkdownWriter {
    /// Writes headline, subtitles and the lines that stand between them and the text.
    mutating func writeHead(of document: Document) {
        if let headline = document.headline {
            writeHeading([.text(headline.text)], level: 1)
        } else if let title = document.front.having(.title).first {
            writeHeading(title.content, level: 1)
        }
        for headline in document.headlines.dropFirst() {
            writeParagraph([.strong([.text(headline.text)])])
        }
        if document.subtitles.isEmpty {
            write(document.front.having(.subtitle))
        } else {
            for subtitle in document.subtitles { writeParagraph([.text(subtitle.text)]) }
        }
        for line in document.headLines {
            switch line {
            case .block(let block): write([block])
            case .dateline(let text): writeParagraph([.text(text)])
            case .date(let date): writeParagraph([.text(date.forReading)])
            case .byline(let text): writeParagraph([.text(text.text)])
            }
        }
    }
}
