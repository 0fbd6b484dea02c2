/// The parts of a page that are text as a whole or not at all: tables of data, and lists with the lists
/// in their items.
///
/// Taken one by one, the short cells of a table and the short items of a list look like furniture, and
/// a table that has lost some says something else than before.
struct MarkedGroups {
    private let blocks: [PageBlock]
    /// The stretches of blocks, in order.
    private var lists: [Range<Int>] = []
    private var tables: [Range<Int>] = []
    /// The tables of data that were taken for text, by the index of their element.
    private(set) var keptTables: Set<Int32> = []

    /// Finds the groups among `blocks`.
    init(_ blocks: [PageBlock]) {
        self.blocks = blocks
        var start = 0
        while start < blocks.count {
            let markup = blocks[start].markup
            var end = start + 1
            if let list = markup?.list, list >= 0 {
                while end < blocks.count, blocks[end].markup?.list == list { end += 1 }
                if end - start >= 2 { lists.append(start..<end) }
            } else if let table = markup?.table, table >= 0 {
                while end < blocks.count, blocks[end].markup?.table == table { end += 1 }
                if isData(start..<end) { tables.append(start..<end) }
            }
            start = end
        }
    }

    /// Whether the cells in `range` are data, and do not only place what is in them: rows of as many
    /// short cells each.
    private func isData(_ range: Range<Int>) -> Bool {
        var rows: [Int32: Int] = [:]
        for index in range {
            guard let markup = blocks[index].markup, markup.element == .cell else { continue }
            if blocks[index].words > 40 || markup.headingLevel > 0 { return false }
            if markup.traits.contains(.first) { rows[markup.row, default: 0] += 1 }
        }
        // Cells may be empty, or run over several columns.
        let wide = rows.values.count { $0 >= 2 }
        return rows.count >= 2 && wide * 3 >= rows.count * 2
    }

    /// Decides each group as a whole, given what the model says of each block.
    mutating func settle(_ isText: inout [Bool], scores: [Int]) {
        for list in lists where linkShare(of: list) < 50 {
            let isKept = mean(of: scores, list) > bound(list, isText)
            for index in list { isText[index] = isKept }
        }
        for table in tables {
            let isKept =
                linkShare(of: table) < 60 && mean(of: scores, table) > bound(table, isText)
            for index in table { isText[index] = isKept }
            if isKept, let element = blocks[table.lowerBound].markup?.table {
                keptTables.insert(element)
            }
        }
    }

    /// How much a group must look like text to be taken for it: less where text stands around it.
    private func bound(_ range: Range<Int>, _ isText: [Bool]) -> Int {
        let before = isText[..<range.lowerBound].suffix(1).contains(true)
        let behind = isText[range.upperBound...].prefix(2).contains(true)
        if before, behind {
            // Between paragraphs, what leads nowhere is hardly ever a menu.
            return linkShare(of: range) == 0 ? Self.boundUnlinked : Self.boundBetween
        }
        return before || behind ? Self.boundBeside : 0
    }

    private static let boundUnlinked = -450
    private static let boundBetween = -250
    private static let boundBeside = -60

    /// The scores of blocks by their words.
    private func mean(of scores: [Int], _ range: Range<Int>) -> Int {
        var (sum, words) = (0, 0)
        for index in range {
            let size = min(blocks[index].words, 30) + 2
            sum += min(max(scores[index], -500), 500) * size
            words += size
        }
        return sum / max(words, 1)
    }

    /// How many of 100 characters stand in links.
    private func linkShare(of range: Range<Int>) -> Int {
        var (links, characters) = (0, 0)
        for index in range {
            links += blocks[index].characters * Int(blocks[index].markup?.linkShare ?? 0)
            characters += blocks[index].characters
        }
        return links / max(characters, 1)
    }
}
