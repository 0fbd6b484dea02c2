import Communique

@testable import CommuniqueMarkdown

/// What a reader of rendered Markdown is to see of blocks: worked out from the model, and not from the
/// Markdown.
enum ShownText {
    static func of(_ blocks: [Block]) -> String { blocks.map(of).joined(separator: "\n") }

    private static func of(_ block: Block) -> String {
        switch block.kind {
        case .list(let list):
            let isPrinted = MarkdownList(list) == .printed
            return list.items.map { item in
                (isPrinted ? item.marker ?? "" : "") + of(item.blocks)
            }.joined(separator: "\n")
        case .table(let table):
            return table.caption.plainText
                + table.rows.joined().map(\.content.plainText).joined(separator: "\n")
        case .quote(let quote):
            let text = quote.content.plainText
            guard let name = quote.attribution, !MarkdownText.isBlank(name),
                !MarkdownText.isBlank(text),
                !text.contains(name)
            else { return text }
            return text + "— " + name
        case .figure(let figure):
            return medium(of: figure) + caption(of: figure)
        case .question(let turn), .answer(let turn):
            return (turn.label ?? "") + turn.content.plainText
        case .footnote(let footnote): return (footnote.label ?? "") + footnote.content.plainText
        case .custom(let custom): return custom.content.plainText + of(custom.blocks)
        default: return block.content.plainText
        }
    }

    /// The text of a link to a medium that is no picture.
    private static func medium(of figure: Block.Figure) -> String {
        for medium in figure.renditions {
            guard let address = medium.href.flatMap(LinkTarget.safe) else { continue }
            guard let type = medium.contentType, !type.hasPrefix("image/") else { return "" }
            let alternative = figure.alternativeText ?? ""
            return medium.fileName ?? (alternative.isEmpty ? address : alternative)
        }
        return ""
    }

    private static func caption(of figure: Block.Figure) -> String {
        let caption = figure.caption.plainText
        guard let credit = figure.credit, !caption.contains(credit) else { return caption }
        return caption + credit
    }

    /// `text` with what Markdown shows of control characters and with blanks for separators.
    static func printable(_ text: String) -> String {
        String(decoding: MarkdownText.plain(text), as: UTF8.self)
    }
}
