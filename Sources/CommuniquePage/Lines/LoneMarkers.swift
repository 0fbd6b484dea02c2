import Communique

/// Joins marks that stand alone on their lines to the text on the next line.
///
/// Scrapers and mail programs leave a mark alone where a page has the text of an item in a box of its
/// own. A mark right above its text belongs to it. Across empty lines it does only where mark and text
/// take turns: the last of a row of icons stands above text that is none of its.
struct LoneMarkers {
    private let lines: [PageLine]
    private let bytes: [UInt8]

    /// `blocks`, ranges of `lines`, with marks joined to the blocks that they mark.
    static func joined(
        _ blocks: [Range<Int>],
        of lines: [PageLine],
        in bytes: [UInt8]
    ) -> [Range<Int>] {
        let markers = LoneMarkers(lines: lines, bytes: bytes)
        guard lines.contains(where: markers.isMark) else { return blocks }
        return markers.joined(blocks)
    }

    private func joined(_ blocks: [Range<Int>]) -> [Range<Int>] {
        let areMarks = blocks.map { $0.count == 1 && isMark(lines[$0.lowerBound]) }
        var result: [Range<Int>] = []
        result.reserveCapacity(blocks.count)
        var index = 0
        while index < blocks.count {
            if areMarks[index], isJoined(index, blocks, areMarks) {
                result.append(blocks[index].lowerBound..<blocks[index + 1].upperBound)
                index += 2
            } else {
                result.append(blocks[index])
                index += 1
            }
        }
        return result
    }

    /// Whether the mark at `index` belongs to the block behind it.
    private func isJoined(_ index: Int, _ blocks: [Range<Int>], _ areMarks: [Bool]) -> Bool {
        guard index + 1 < blocks.count, !areMarks[index + 1] else { return false }
        let mark = lines[blocks[index].lowerBound]
        let text = lines[blocks[index + 1].lowerBound]
        if Marker(Array(bytes[text.start..<text.end].prefix(24))) != nil { return false }
        if text.gap == 0 { return true }
        func takesTurns(with other: Int) -> Bool {
            guard other >= 0, other + 1 < blocks.count, areMarks[other], !areMarks[other + 1]
            else { return false }
            let first = lines[blocks[other].lowerBound]
            let second = lines[blocks[other + 1].lowerBound]
            return second.gap == text.gap
                && (bytes[first.start] == bytes[mark.start] || isCounted(first) && isCounted(mark))
        }
        return text.gap <= 2 && (takesTurns(with: index - 2) || takesTurns(with: index + 2))
    }

    /// Whether the line is a mark of items and nothing else: a bullet, a dash, a number with its stop.
    private func isMark(_ line: PageLine) -> Bool {
        let length = line.end - line.start
        guard length <= 6, !ASCII.isLetter(bytes[line.start]) else { return false }
        guard let marker = Marker(Array(bytes[line.start..<line.end])) else { return false }
        return marker.length >= length
    }

    private func isCounted(_ line: PageLine) -> Bool {
        ASCII.isDigit(bytes[line.start]) || bytes[line.start] == UInt8(ascii: "(")
    }
}
