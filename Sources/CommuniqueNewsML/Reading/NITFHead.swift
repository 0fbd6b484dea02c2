import Communique
import CommuniqueXML

/// The head of a text in NITF, as printed: titles, bylines, dateline, abstract, in the order of the
/// source.
///
/// - Source: NITF 3.6 `body.head`.
enum NITFHead {
    /// The blocks of the head within `root`; empty where there is none.
    static func blocks(of root: XMLElement, lines: LineTable) -> [Block] {
        guard let head = head(of: root) else { return [] }
        var blocks: [Block] = []
        for child in head.children {
            switch child.localName {
            case "hedline", "headline":
                for line in child.children {
                    add(line, line.localName == "hl2" ? .subtitle : .title, lines, to: &blocks)
                }
            case "byline", "distributor": add(child, .byline, lines, to: &blocks)
            case "dateline": add(child, .dateline, lines, to: &blocks)
            case "abstract":
                let parts = Array(child.children)
                for part in parts.isEmpty ? [child] : parts { add(part, .lede, lines, to: &blocks) }
            default: add(child, .note, lines, to: &blocks)
            }
        }
        return blocks
    }

    private static func head(of root: XMLElement) -> XMLElement? {
        if root.localName == "body.head" { return root }
        let body = root.localName == "body" ? root : root.children.first { $0.localName == "body" }
        return body?.children.first { $0.localName == "body.head" }
    }

    private static func add(
        _ element: XMLElement,
        _ role: Block.Role,
        _ lines: LineTable,
        to blocks: inout [Block]
    ) {
        let text = Block.Text(LabelText.line(of: element))
        guard !text.content.plainText.isEmpty else { return }
        let kind: Block.Kind =
            switch role {
            case .title: .title(text)
            case .subtitle: .subtitle(text)
            case .byline: .byline(text)
            case .dateline: .dateline(text)
            case .lede: .lede(text)
            default: .note(text)
            }
        blocks.append(Block(kind, source: lines.range(of: element)))
    }
}
