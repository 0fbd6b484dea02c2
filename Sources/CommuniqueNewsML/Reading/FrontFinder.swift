import Communique

/// Takes the head of a text out of its body: titles, subtitles, datelines and bylines that the text
/// has printed once more at its beginning.
struct FrontFinder {
    private(set) var front: [Block]
    private(set) var body: [Block]
    private let titles: Set<String>
    private let subtitles: Set<String>
    private let bylines: Set<String>
    private let datelines: Set<String>

    init(_ document: Document) {
        front = document.front
        body = document.body
        titles = Set(document.headlines.map { Self.folded($0.text) })
        subtitles = Set(document.subtitles.map { Self.folded($0.text) })
        bylines = Set([document.byline].compactMap { $0 }.map { Self.folded($0.text) })
        datelines = Set([document.dateline].compactMap { $0 }.map { Self.folded($0.text) })
    }

    /// Moves the head to the front.
    mutating func separate() {
        for index in front.indices { front[index] = asHead(front[index]) ?? front[index] }
        var end = 0
        // Labels and a short line or two may stand over the title.
        if let title = body.prefix(Self.depth).firstIndex(where: { asHead($0)?.role == .title }),
            body[..<title].allSatisfy({ $0.plainText.count <= Self.shortLine }),
            body[..<title].count(where: { $0.role != .tag && asHead($0) == nil }) <= Self.shortLines
        {
            end = title + 1
        }
        while end < body.count, asHead(body[end]) != nil { end += 1 }
        front += body[..<end].map { asHead($0) ?? $0 }
        body.removeFirst(end)
    }

    /// How far down a title may stand, in blocks.
    private static let depth = 24
    /// How many lines that are no labels may stand over the title.
    private static let shortLines = 2
    /// How long a line over the title may be, in characters.
    private static let shortLine = 120

    /// The block as a part of the head; `nil` when it is none.
    private func asHead(_ block: Block) -> Block? {
        var block = block
        switch block.kind {
        case .title, .subtitle, .date, .dateline, .byline: return block
        case .paragraph, .heading, .lede, .note: break
        default: return nil
        }
        let text = Self.folded(block.plainText)
        let content = Block.Text(block.content)
        if titles.contains(text) {
            block.kind = .title(content)
        } else if subtitles.contains(text) {
            block.kind = .subtitle(content)
        } else if bylines.contains(text) {
            block.kind = .byline(content)
        } else if datelines.contains(text) {
            block.kind = .dateline(content)
        } else {
            return nil
        }
        return block
    }

    /// The text as it is compared: in one case, on one line, without a mark at its end.
    private static func folded(_ text: String) -> String {
        var text = text.collapsedBlanks.lowercased()
        while let last = text.last, " .:–—-".contains(last) { text.removeLast() }
        return text
    }
}
