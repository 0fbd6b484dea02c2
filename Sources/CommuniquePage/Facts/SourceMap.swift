import Communique

/// Finds the places in the input at which the bytes of a block's text stand.
struct SourceMap {
    private let page: Page
    private let block: PageBlock
    private let isPlain: Bool

    /// Makes the map of the block of `page` at `index`.
    init(_ page: Page, block index: Int) {
        self.page = page
        block = page.blocks[index]
        let length = block.source.end.offset - block.source.start.offset
        isPlain = length == block.text.utf8.count
    }

    /// The place of the bytes of the text in `range`.
    func source(of range: Range<Int>) -> SourceRange {
        guard !isPlain else {
            return SourceRange(start: shifted(range.lowerBound), end: shifted(range.upperBound))
        }
        // Runs of white space became one blank each: count along.
        var position = block.source.start
        var (count, isPending) = (0, false)
        var start = position
        let end = min(block.source.end.offset, page.bytes.count)
        while position.offset < end, count < range.upperBound {
            let index = position.offset
            let line = WhiteSpace.breakLength(in: page.bytes, at: index)
            let blank = max(line, WhiteSpace.blankLength(in: page.bytes, at: index))
            if blank > 0 {
                isPending = count > 0
                position.offset += blank
                position.column += blank
                if line > 0 {
                    position.line += 1
                    position.column = 1
                }
                continue
            }
            if isPending {
                count += 1
                isPending = false
            }
            if count == range.lowerBound { start = position }
            count += 1
            position.offset += 1
            position.column += 1
        }
        return SourceRange(start: start, end: position)
    }

    private func shifted(_ offset: Int) -> SourcePosition {
        var position = block.source.start
        position.offset += offset
        position.column += offset
        return position
    }
}
