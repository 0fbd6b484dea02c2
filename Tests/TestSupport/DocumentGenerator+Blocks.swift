public import Communique

/// The kinds of blocks by name: a list to choose from, which an enum with payloads is not.
enum BlockName: CaseIterable {
    case title, subtitle, date, dateline, byline
    case lede, salutation, heading, paragraph, list, quote, question, answer, speakerLabel
    case table, figure, note, footnote, signature, closing
    case contact, attachment, tag, related, boilerplate
    case custom

    static let front: [Self] = [.title, .subtitle, .date, .dateline, .byline]
    static let body: [Self] = [
        .lede, .salutation, .heading, .paragraph, .paragraph, .list, .quote, .question, .answer,
        .speakerLabel, .table, .figure, .note, .footnote, .signature, .closing, .custom,
    ]
    static let furniture: [Self] = [.contact, .attachment, .tag, .related, .boilerplate]
}

extension DocumentGenerator {
    /// Blocks as a body has them, of all kinds.
    public mutating func blocks() -> [Block] { blocks(0...options.blocks, of: BlockName.body) }

    mutating func blocks(
        _ count: ClosedRange<Int>,
        of names: [BlockName],
        depth: Int = 0
    ) -> [Block] {
        some(count) { generator in
            // Nothing in the model keeps a kind out of a place it seldom has.
            let stray = generator.random.chance(5)
            return generator.block(
                generator.random.pick(stray ? BlockName.allCases : names),
                depth: depth
            )
        }
    }

    private mutating func block(_ name: BlockName, depth: Int) -> Block {
        var block = Block(kind(name, depth: depth))
        block.language = maybe(30) { $0.language() }
        block.source = maybe(60) { $0.range() }
        block.decision = maybe(40) { $0.decision() }
        block.translationOf = maybe(10) { generator in
            if generator.options.breaksPromises, generator.random.chance(20) { return "nowhere" }
            return generator.ids.isEmpty ? nil : generator.random.pick(generator.ids)
        }
        block.id = maybe(25) { generator in
            // The number makes a name unique; the text makes it no name of XML.
            let stem = generator.random.chance(generator.options.hostility) ? generator.text() : "b"
            let id = Block.ID(rawValue: "\(stem)\(generator.ids.count + 1)")
            generator.ids.append(id)
            return id
        }
        return block
    }

    private mutating func kind(_ name: BlockName, depth: Int) -> Block.Kind {
        switch name {
        case .title: .title(.init(inlines()))
        case .subtitle: .subtitle(.init(inlines()))
        case .date: .date(.init(inlines()))
        case .dateline: .dateline(.init(inlines()))
        case .byline: .byline(.init(inlines()))
        case .lede: .lede(.init(inlines()))
        case .salutation: .salutation(.init(inlines()))
        case .heading: .heading(heading())
        case .paragraph: .paragraph(.init(inlines()))
        case .list: .list(list(depth: depth))
        case .quote:
            .quote(
                .init(
                    inlines(),
                    attribution: maybe { $0.text() },
                    cite: maybe(20) { $0.uri() }
                )
            )
        case .question: .question(turn())
        case .answer: .answer(turn())
        case .speakerLabel: .speakerLabel(.init(inlines()))
        case .table: .table(table())
        case .figure: .figure(figure())
        case .note: .note(.init(inlines()))
        case .footnote:
            .footnote(
                .init(label: maybe { $0.random.chance(70) ? "[1] " : $0.text() }, inlines())
            )
        case .signature: .signature(.init(inlines()))
        case .closing: .closing(.init(inlines()))
        case .contact: .contact(.init(inlines()))
        case .attachment: .attachment(.init(inlines()))
        case .tag: .tag(.init(inlines()))
        case .related: .related(.init(inlines()))
        case .boilerplate: .boilerplate(.init(inlines()))
        case .custom:
            .custom(
                .init(
                    expandedName(),
                    content: inlines(),
                    blocks: innerBlocks(0...2, depth: depth)
                )
            )
        }
    }

    private mutating func heading() -> Block.Heading {
        var heading = Block.Heading(level: random.number(1...5), inlines())
        if options.breaksPromises, random.chance(10) { heading.level = random.pick([0, -3, 6, 9]) }
        return heading
    }

    private mutating func turn() -> Block.Turn {
        let label = maybe { $0.random.chance(70) ? $0.random.pick(["Q - ", "— ", ""]) : $0.text() }
        return Block.Turn(label: label, speaker: maybe { $0.text() }, inlines())
    }

    private mutating func list(depth: Int) -> Block.List {
        let styles: [Block.List.Style] = [.bulleted, .numbered, .lettered, .labelled, .unmarked]
        let items = some(0...4) { generator in
            let markers = ["- ", "• ", "1. ", "(a) ", "WHEN: ", "", "一、"]
            let marker = generator.maybe {
                $0.random.chance(80) ? $0.random.pick(markers) : $0.text()
            }
            return Block.List.Item(
                marker: marker,
                blocks: generator.innerBlocks(0...2, depth: depth)
            )
        }
        return Block.List(style: random.pick(styles), items: items)
    }

    /// Blocks within a block: paragraphs most often, and nothing that nests beyond the bound.
    private mutating func innerBlocks(_ count: ClosedRange<Int>, depth: Int) -> [Block] {
        if depth + 1 < options.nesting {
            let names: [BlockName] = [.paragraph, .paragraph, .paragraph, .list, .custom, .quote]
            return blocks(count, of: names, depth: depth + 1)
        }
        return some(count) { $0.block($0.random.pick([.paragraph, .quote]), depth: depth + 1) }
    }

    private mutating func table() -> Block.Table {
        let rows = some(0...4) { generator in
            generator.some(0...3) {
                Block.Table.Cell(
                    $0.inlines(),
                    isHeader: $0.random.chance(25),
                    columnSpan: $0.random.chance(90) ? 1 : 2,
                    rowSpan: $0.random.chance(90) ? 1 : 3
                )
            }
        }
        return Block.Table(rows: rows, caption: maybe { $0.inlines() } ?? [])
    }

    private mutating func figure() -> Block.Figure {
        Block.Figure(
            caption: inlines(),
            renditions: some(0...2) { $0.rendition() },
            alternativeText: maybe { $0.text() },
            credit: maybe(30) { $0.text() }
        )
    }

    // MARK: Inlines

    /// Running text with markup of all kinds; may be empty.
    public mutating func inlines() -> [Inline] {
        // Most text of pages has no markup.
        random.chance(60) ? [.text(text())] : inlines(depth: 0)
    }

    private mutating func inlines(depth: Int) -> [Inline] {
        some(0...3) { $0.inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> Inline {
        guard depth < 3 else { return .text(text()) }
        switch random.number(0...11) {
        case 0: return .emphasis(inlines(depth: depth + 1))
        case 1: return .strong(inlines(depth: depth + 1))
        case 2: return .link(.init(href: uri(), content: inlines(depth: depth + 1)))
        case 3: return .lineBreak
        case 4: return .quote(inlines(depth: depth + 1))
        case 5: return .entity(.init(concept(), content: inlines(depth: depth + 1)))
        case 6:
            let roles = ["dateline", "subscript", "superscript", "code", "underline", "deleted"]
            let role = maybe { $0.random.chance(80) ? $0.random.pick(roles) : $0.text() }
            let language = maybe { $0.language() }
            return .span(
                .init(role: role, language: language, content: inlines(depth: depth + 1))
            )
        case 7: return .custom(.init(expandedName(), content: inlines(depth: depth + 1)))
        default: return .text(text())
        }
    }
}
