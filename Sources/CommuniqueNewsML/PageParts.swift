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
        guard !document.furniture.isEmpty else { return }
        let items = TitleIndex(document.relatedItems.map { ($0.title?.text, $0.source) })
        let files = TitleIndex(document.attachments.map { ($0.title.text, $0.source) })
        let keywords = Set(document.keywords.map { Self.trimmed($0.text) })
        for block in document.furniture {
            switch block.kind {
            case .related: if !items.covers(block) { related.append(block) }
            case .attachment: if !files.covers(block) { attachments.append(block) }
            case .tag:
                let labels = Self.labels(in: block.plainText)
                if !labels.allSatisfy(keywords.contains) { tags.append(block) }
            case .contact: contacts.append(block)
            default: boilerplateCount += 1
            }
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
        case .tag:
            document.keywords.contains { $0.text == text }
                || document.subjects.contains { $0.names.contains { $0.text == text } }
        // The field has the date in a form of its own.
        case .date: document.dates.shown != nil
        default: false
        }
    }

    /// Whether one text is the other, or a part of it that is no mere word: a title with a date glued
    /// to it, a headline that is printed on two lines.
    fileprivate static func agree(_ one: String?, _ other: String) -> Bool {
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

/// Finds out whether blocks are what titled things were made from, in time that does not grow with
/// the number of things.
private struct TitleIndex {
    private var titles: Set<String> = []
    private var sources: Set<SourceRange> = []
    /// All titles, when they are few enough to look into each.
    private var few: [String] = []

    init(_ things: [(title: String?, source: SourceRange?)]) {
        for thing in things {
            if let title = thing.title { titles.insert(title) }
            if let source = thing.source { sources.insert(source) }
        }
        if things.count <= 32 { few = things.compactMap(\.title) }
    }

    func covers(_ block: Block) -> Bool {
        if let source = block.source, sources.contains(source) { return true }
        let text = block.plainText
        return titles.contains(text) || few.contains { PageParts.agree($0, text) }
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
