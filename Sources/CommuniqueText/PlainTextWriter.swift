import Communique

/// Lays out one document as plain text.
struct PlainTextWriter: BlockVisitor {
    /// What is written so far.
    private(set) var lines: LineWriter
    /// What stands before the first line of the next block.
    private var first = Indent.none
    /// What stands before all other lines.
    private var rest = Indent.none
    /// Whether an empty line parts the next block from what is written.
    private var wantsGap = false
    /// Whether the captions of figures are printed.
    var includesFigures = true
    /// The block written last within the same list of blocks.
    private var previous: Block.Role?
    /// The footnotes met so far; they stand at the end.
    private var footnotes: [Block.Footnote] = []
    /// The addresses of the links met so far; `nil` when they are not wanted.
    private var addresses: [String]?
    /// The turn of a conversation written last.
    private var lastTurn: (role: Block.Role, speaker: String?)?
    /// Whether the source itself tells the turns apart.
    private let hasLabels: Bool
    /// What stands before the number of a link, so that it cannot be taken for a footnote's.
    private let addressPrefix: String

    init(limit: Int?, linkNotes: Bool, document: Document) {
        lines = LineWriter(limit: limit)
        addresses = linkNotes ? [] : nil
        hasLabels = document.body.contains { block in
            switch block.kind {
            case .question(let turn), .answer(let turn): turn.label != nil
            case .speakerLabel: true
            default: false
            }
        }
        addressPrefix = linkNotes && !document.body.having(.footnote).isEmpty ? "L" : ""
    }

    /// Writes `blocks` one after the other.
    mutating func write(_ blocks: [Block]) {
        previous = nil
        for block in blocks {
            visit(block)
            previous = block.role
        }
    }

    /// Writes `content` as a block of its own; gives the columns of its widest line.
    @discardableResult
    mutating func writeBlock(
        _ content: [Inline],
        label: String = "",
        hang: Indent = .none
    ) -> Int {
        var parts = parts(of: content)
        parts[0] = label + parts[0]
        return writeBlock(parts, hang: hang)
    }

    @discardableResult
    mutating func writeBlock(_ parts: [String], hang: Indent = .none) -> Int {
        let isMarked = first.columns > rest.columns || first.text != rest.text
        guard isMarked || parts.contains(where: { !WhiteSpace.isBlank($0) }) else { return 0 }
        openBlock()
        let columns = lines.write(parts, first: first, rest: rest + hang)
        closeBlock()
        return columns
    }

    /// Parts the next block from the one before.
    mutating func openBlock() {
        if wantsGap, !lines.bytes.isEmpty { lines.writeEmptyLine() }
    }

    /// Writes the next block right under the one before.
    mutating func joinNextBlock() { wantsGap = false }

    mutating func closeBlock(gap: Bool = true) {
        first = rest
        wantsGap = gap
    }

    /// The text of `content`, broken where it holds line breaks; never empty.
    private mutating func parts(of content: [Inline]) -> [String] {
        var parts = [""]
        append(content, to: &parts)
        return parts
    }

    private mutating func append(_ content: [Inline], to parts: inout [String]) {
        for inline in content {
            switch inline {
            case .text(let text): parts[parts.count - 1] += text
            case .lineBreak: parts.append("")
            case .link(let link):
                append(link.content, to: &parts)
                guard addresses != nil, link.href != link.content.plainText else { continue }
                let known = addresses?.firstIndex(of: link.href)
                if known == nil { addresses?.append(link.href) }
                let number = (known ?? (addresses?.count ?? 1) - 1) + 1
                parts[parts.count - 1] += " [" + addressPrefix + String(number) + "]"
            default: append(inline.children, to: &parts)
            }
        }
    }
}

// MARK: Blocks

extension PlainTextWriter {
    mutating func visitOther(_ block: Block) { writeBlock(block.content, label: block.label ?? "") }

    mutating func visitTitle(_ text: Block.Text, in block: Block) { writeTitle(text.content) }

    mutating func visitHeading(_ heading: Block.Heading, in block: Block) {
        let columns = writeBlock(heading.content)
        if heading.level == 1, columns > 0 {
            lines.writeRule("-", count: max(1, columns - rest.columns), indent: rest)
        }
    }

    mutating func visitSpeakerLabel(_ text: Block.Text, in block: Block) {
        if writeBlock(text.content) > 0 { wantsGap = false }
    }

    mutating func visitSignature(_ text: Block.Text, in block: Block) {
        if previous == .signature { wantsGap = false }
        writeBlock(text.content)
    }

    mutating func visitSalutation(_ text: Block.Text, in block: Block) {
        if previous == .salutation { wantsGap = false }
        writeBlock(text.content)
    }

    mutating func visitQuestion(_ turn: Block.Turn, in block: Block) {
        writeTurn(turn, as: .question, label: "Q: ")
    }

    mutating func visitAnswer(_ turn: Block.Turn, in block: Block) {
        writeTurn(turn, as: .answer, label: "A: ")
    }

    private mutating func writeTurn(_ turn: Block.Turn, as role: Block.Role, label: String) {
        defer { lastTurn = (role, turn.speaker ?? lastTurn?.speaker) }
        if let printed = turn.label {
            writeBlock(turn.content, label: printed)
        } else if previous == .speakerLabel {
            writeBlock(turn.content)
        } else if let speaker = turn.speaker, speaker != lastTurn?.speaker,
            !turn.content.plainText.hasPrefix(speaker)
        {
            writeBlock(turn.content, label: speaker + ": ")
        } else if hasLabels || lastTurn?.role == role {
            // A further paragraph of a turn, perhaps behind a list that belongs to it.
            writeBlock(turn.content)
        } else {
            writeBlock(turn.content, label: label)
        }
    }

    mutating func visitQuote(_ quote: Block.Quote, in block: Block) {
        let text = quote.content.plainText
        var attribution = quote.attribution.map { [$0] } ?? []
        if let name = attribution.first, text.contains(name) || WhiteSpace.isBlank(name) {
            attribution = []
        }
        let outer = rest
        // The marker of an item sets a quote off by itself.
        let isMarked = first.text != rest.text
        let indent = isMarked ? Indent.none : indented(by: Indent(blanks: 4), behind: outer)
        first = first + indent
        rest = rest + indent
        writeBlock(quote.content)
        if !attribution.isEmpty {
            lines.write(attribution, first: rest + Indent("— "), rest: rest + Indent(blanks: 2))
        }
        rest = outer
        first = outer
    }

    mutating func visitList(_ list: Block.List, in block: Block) {
        let (outerFirst, outer, outerPrevious) = (first, rest, previous)
        for (index, item) in list.items.enumerated() {
            let marker = marker(of: item, at: index, in: list.style)
            if index > 0 { wantsGap = false }
            first = (index == 0 ? outerFirst : outer) + marker
            rest = outer + indented(by: Indent(blanks: marker.columns), behind: outer)
            previous = nil
            if item.blocks.isEmpty {
                writeBlock([])
            } else {
                for block in item.blocks {
                    visit(block)
                    previous = block.role
                    wantsGap = false
                }
            }
        }
        first = outer
        rest = outer
        previous = outerPrevious
        if !list.items.isEmpty { wantsGap = true }
    }

    mutating func visitTable(_ table: Block.Table, in block: Block) {
        if !table.caption.isEmpty, writeBlock(table.caption) > 0 { wantsGap = false }
        var rows: [[String]] = []
        for row in table.rows {
            var texts: [String] = []
            for cell in row {
                texts.append(lines.printable(parts(of: cell.content).joined(separator: " ")))
            }
            rows.append(texts)
        }
        let layout = TableLayout(rows: rows, limit: lines.limit.map { $0 - rest.columns })
        guard !rows.joined().allSatisfy(\.isEmpty) else { return }
        guard let layout else {
            // Too wide for columns: a paragraph for each row.
            for row in rows { writeBlock([row.joined(separator: " | ")]) }
            return
        }
        openBlock()
        let isHeaded = table.rows.first.map { $0.allSatisfy(\.isHeader) } ?? false
        for line in layout.lines(headed: isHeaded) {
            lines.writeVerbatim(line, indent: first)
            first = rest
        }
        closeBlock()
    }

    mutating func visitFigure(_ figure: Block.Figure, in block: Block) {
        guard includesFigures else { return }
        var parts = parts(of: figure.caption)
        if parts.allSatisfy(WhiteSpace.isBlank) { parts = [figure.alternativeText ?? ""] }
        guard !parts.allSatisfy(WhiteSpace.isBlank) else { return }
        parts = parts.map(WhiteSpace.collapsed).filter { !$0.isEmpty }
        parts[0] = "[" + parts[0]
        parts[parts.count - 1] = parts[parts.count - 1] + "]"
        writeBlock(parts)
    }

    mutating func visitFootnote(_ footnote: Block.Footnote, in block: Block) {
        footnotes.append(footnote)
    }

    mutating func visitCustom(_ custom: Block.Custom, in block: Block) {
        writeBlock(custom.content)
        let outer = previous
        write(custom.blocks)
        previous = outer
    }

    /// As much of `indent` as leaves half of the line for the text.
    private func indented(by indent: Indent, behind outer: Indent) -> Indent {
        guard let limit = lines.limit else { return indent }
        return Indent(blanks: max(0, min(indent.columns, limit / 2 - outer.columns)))
    }
}

// MARK: What stands around the body

extension PlainTextWriter {
    /// Writes `content` as the title of the text.
    mutating func writeTitle(_ content: [Inline]) {
        let columns = writeBlock(content)
        if columns > 0 { lines.writeRule("=", count: columns) }
    }

    /// Writes the footnotes that were met since the last call.
    mutating func writeFootnotes() {
        let notes = footnotes
        footnotes = []
        if !notes.isEmpty {
            writeBlock(["---"])
            for note in notes {
                let label = Indent(
                    note.label.map { WhiteSpace.collapsed(lines.printable($0)) + " " } ?? ""
                )
                first = label
                writeBlock(
                    note.content,
                    hang: indented(by: Indent(blanks: label.columns), behind: .none)
                )
                wantsGap = false
            }
            wantsGap = true
        }
    }

    /// Writes the addresses of the links, if they are wanted.
    mutating func writeAddresses() {
        let links = addresses ?? []
        for (index, address) in links.enumerated() {
            first = Indent("[" + addressPrefix + String(index + 1) + "] ")
            writeBlock([address])
            wantsGap = index + 1 == links.count
        }
    }

    /// Writes what stood around the text, a line for each block.
    mutating func writeFurniture(_ blocks: [Block]) {
        guard !blocks.isEmpty else { return }
        writeBlock(["---"])
        for block in blocks {
            visit(block)
            wantsGap = false
        }
    }
}

extension PlainTextWriter {
    /// The marker as printed, with the blank behind it, else the one of the style.
    private mutating func marker(
        of item: Block.List.Item,
        at index: Int,
        in style: Block.List.Style
    ) -> Indent {
        if let marker = item.marker {
            let printed = WhiteSpace.collapsed(lines.printable(marker))
            guard let last = printed.unicodeScalars.last else { return .none }
            // A Chinese or Japanese mark brings its own room.
            let isWide = DisplayWidth.columns(of: last.value) == 2
            return Indent(isWide ? printed : printed + " ")
        }
        switch style {
        case .bulleted: return Indent("- ")
        case .numbered: return Indent(String(index + 1) + ". ")
        case .lettered: return Indent(Self.letters(index) + ") ")
        case .labelled, .unmarked: return .none
        }
    }

    /// `a` to `z`, then `aa`, `ab` …
    private static func letters(_ index: Int) -> String {
        var (rest, letters) = (index, "")
        while true {
            letters = String(Unicode.Scalar(UInt8(0x61 + rest % 26))) + letters
            if rest < 26 { return letters }
            rest = rest / 26 - 1
        }
    }
}
