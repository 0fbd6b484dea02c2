import Communique

/// Parts text without markup into paragraphs.
///
/// Where there are empty lines, they part paragraphs; then a break within a paragraph is one of
/// layout, unless the lines are short, as those of a verse or an address are. Where there are none,
/// each line is a paragraph.
enum PlainTextBody {
    /// The paragraphs of `text`; no character but blanks is lost.
    static func blocks(_ text: String, source: SourceRange?) -> [Block] {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { $0.collapsedBlanks }
        let isParted = hasEmptyLines(lines)
        var paragraphs: [[String]] = []
        var current: [String] = []
        for line in lines {
            if line.isEmpty || !isParted {
                if !current.isEmpty { paragraphs.append(current) }
                current = []
            }
            if !line.isEmpty { current.append(line) }
        }
        if !current.isEmpty { paragraphs.append(current) }
        return paragraphs.map { Block(.paragraph(.init(content(of: $0))), source: source) }
    }

    /// Whether an empty line stands between lines of text.
    private static func hasEmptyLines(_ lines: [String]) -> Bool {
        guard let first = lines.firstIndex(where: { !$0.isEmpty }),
            let last = lines.lastIndex(where: { !$0.isEmpty })
        else { return false }
        return lines[first...last].contains("")
    }

    private static func content(of lines: [String]) -> [Inline] {
        let longest = lines.dropLast().map(\.count).min() ?? 0
        if longest >= wrapWidth || lines.count == 1 { return [.text(lines.joined(separator: " "))] }
        return Array(lines.map { [Inline.text($0)] }.joined(separator: [.lineBreak]))
    }

    /// Lines that were wrapped by a program are at least this long, in characters.
    private static let wrapWidth = 45
}
