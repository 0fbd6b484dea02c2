import Communique

extension BlockMarkupWriter {
    /// Writes a list; the browser marks the items where its marks are those of the source.
    mutating func write<Sink: MarkupSink & ~Copyable>(
        _ list: Block.List,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        guard !list.items.isEmpty else { return }
        let markers = ListMarkers(of: list, hasCounters: dialect == .html)
        var tag = HTMLElement.ul
        var className: String?
        switch markers {
        case .counted(let type, _):
            tag = .ol
            open(tag, for: block, named: name, to: &sink)
            if let type { sink.attribute(html: .type, type) }
        case .bullets: open(tag, for: block, named: name, to: &sink)
        case .printed, .none:
            className = list.style.className
            open(tag, class: className, for: block, named: name, to: &sink)
        }
        sink.breakLine()
        for (index, item) in list.items.enumerated() {
            var marker = ""
            var value: Int?
            switch markers {
            case .printed: marker = item.marker ?? ""
            case .counted(_, let values): value = values[index]
            case .bullets, .none: break
            }
            let outer = language
            write(item, marker: marker, value: value, to: &sink)
            language = outer
        }
        sink.end(html: tag)
        sink.breakLine()
    }

    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ item: Block.List.Item,
        marker: String,
        value: Int?,
        to sink: inout Sink
    ) {
        guard let first = item.blocks.first, case .paragraph(let text) = first.kind else {
            sink.start(html: .li, isMixed: !marker.isEmpty)
            if let value { sink.attribute(html: .value, String(value)) }
            writeLabel(marker, class: "marker", to: &sink)
            if !item.blocks.isEmpty { sink.breakLine() }
            for block in item.blocks { write(block, to: &sink) }
            sink.end(html: .li)
            sink.breakLine()
            return
        }
        let name = names.next(first)
        let rest = item.blocks.dropFirst()
        // A paragraph needs no element when the item holds nothing else, or nothing but lists.
        let isAlone = rest.isEmpty
        let isBare =
            name == nil && first.translationOf == nil
            && (first.language == nil || first.language == language)
            && rest.allSatisfy { if case .list = $0.kind { true } else { false } }
        if isAlone {
            open(.li, for: first, named: name, isMixed: true, to: &sink)
        } else {
            sink.start(html: .li, isMixed: isBare)
        }
        if let value { sink.attribute(html: .value, String(value)) }
        let outer = language
        if !isAlone, !isBare {
            sink.breakLine()
            open(.p, for: first, named: name, isMixed: true, to: &sink)
        }
        writeLabel(marker, class: "marker", to: &sink)
        write(text.content, to: &sink)
        if !isAlone, !isBare { sink.end(html: .p) }
        language = outer
        if !isAlone { sink.breakLine() }
        for block in rest { write(block, to: &sink) }
        sink.end(html: .li)
        sink.breakLine()
    }
}

extension Block.List.Style {
    /// The class of a list whose marks stand in the text.
    fileprivate var className: String {
        switch self {
        case .bulleted: "bulleted"
        case .numbered: "numbered"
        case .lettered: "lettered"
        case .labelled: "labelled"
        case .unmarked: "unmarked"
        }
    }
}
