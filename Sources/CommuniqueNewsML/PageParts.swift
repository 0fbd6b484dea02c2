import Communique

/// The head and the furniture of a page, sorted by what an item makes of them.
struct PageParts {
    /// Blocks of the head whose text no field of the document has: they go before the body.
    private(set) var head: [Block] = []
    /// Teasers that no related item stands for.
    private(set) var related: [Block] = []
    /// Lines of press contacts.
    private(set) var contacts: [Block] = []
    /// Files that no attachment stands for.
    private(set) var attachments: [Block] = []
    /// Labels that no keyword stands for.
    private(set) var tags: [Block] = []
    /// How many blocks of the site itself there are.
    private(set) var boilerplateCount = 0
    /// Blocks of the head that lose links or named things to a field of plain text.
    private(set) var flattened: [Block] = []

    init(_ document: Document) {
        for block in document.front {
            if Self.isCovered(block, by: document) {
                if block.content.walked.contains(where: \.isReference) { flattened.append(block) }
            } else {
                head.append(block)
            }
        }
        for block in document.furniture { sort(block, of: document) }
    }

    private mutating func sort(_ block: Block, of document: Document) {
        switch block.kind {
        case .related(let text):
            let title = text.content.plainText
            if !document.relatedItems.contains(where: { Self.agree($0.title?.text, title) }) {
                related.append(block)
            }
        case .attachment(let text):
            let title = text.content.plainText
            if !document.attachments.contains(where: { Self.agree($0.title.text, title) }) {
                attachments.append(block)
            }
        case .tag(let text):
            if !Self.labels(in: text.content.plainText).allSatisfy({ label in
                document.keywords.contains { Self.trimmed($0.text) == label }
            }) {
                tags.append(block)
            }
        case .contact: contacts.append(block)
        default: boilerplateCount += 1
        }
    }

    /// Whether a field of the document says what a block of the head says.
    private static func isCovered(_ block: Block, by document: Document) -> Bool {
        let text = block.plainText
        return switch block.kind {
        case .title: document.headlines.contains { agree($0.text, text) }
        case .subtitle: document.subtitles.contains { agree($0.text, text) }
        case .dateline: document.dateline.map { agree($0.text, text) } ?? false
        case .byline: document.byline.map { agree($0.text, text) } ?? false
        // The field has the date in a form of its own.
        case .date: document.dates.shown != nil
        default: false
        }
    }

    /// Whether one text is the other, or a part of it that is no mere word: a title with a date glued
    /// to it, a headline that is printed on two lines.
    private static func agree(_ one: String?, _ other: String) -> Bool {
        guard let one, !one.isEmpty, !other.isEmpty else { return false }
        if one == other { return true }
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        return short.utf8.count >= 8 && long.contains(short)
    }

    /// The labels of a line of labels: `Tags: trade, transport`.
    private static func labels(in line: String) -> [Substring] {
        let list = line.firstIndex(of: ":").map { line[line.index(after: $0)...] } ?? line[...]
        return (list.isEmpty ? line[...] : list).split { ",;|\n".contains($0) }
            .map { trimmed($0) }
            .filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: some StringProtocol) -> Substring {
        var text = Substring(text)
        while text.first?.isWhitespace == true || text.first == "#" { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension Inline {
    /// Whether plain text would lose more than the look of the piece.
    fileprivate var isReference: Bool {
        switch self {
        case .link, .entity, .custom: true
        default: false
        }
    }
}
