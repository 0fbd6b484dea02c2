import Communique

/// A figure whose element is open.
struct FigureDraft {
    /// The media, in order; each with its own forms.
    var media: [Block.Figure] = []
    var caption: [Inline] = []
    var credit: String?
    /// What stands for the medium where it cannot be seen.
    private let alternativeText: String?
    /// The media type of the last link, which may be all there is of a medium.
    var linkType: String?

    init(_ attributes: MarkupAttributes = MarkupAttributes()) {
        alternativeText = attributes["aria-label"] ?? attributes["title"]
    }

    /// Adds text to the caption, in a line of its own.
    mutating func addCaption(_ content: [Inline]) {
        guard !content.isEmpty else { return }
        if !caption.isEmpty { caption.append(.lineBreak) }
        caption += content
    }

    /// Adds a further form of the medium.
    mutating func add(_ rendition: Rendition) {
        if media.isEmpty {
            media.append(Block.Figure(caption: [], renditions: [rendition]))
        } else {
            media[media.count - 1].renditions.append(rendition)
        }
    }

    /// The blocks that the figure becomes; `blocks` are those within it that are no caption.
    func blocks(around blocks: [Block]) -> [Block] {
        var media = media
        var caption = caption
        var rest = blocks
        if media.isEmpty, rest.count == 1 {
            // What is shown may be a link, a quote or a table.
            switch rest[0].kind {
            case .paragraph(let text):
                if linkType != nil, text.content.count == 1, case .link(let link) = text.content[0]
                {
                    let name = link.content.plainText
                    let rendition = Rendition(
                        href: link.href,
                        fileName: name == link.href ? nil : name,
                        contentType: linkType
                    )
                    media = [Block.Figure(caption: [], renditions: [rendition])]
                    rest = []
                }
            case .quote(var quote) where quote.attribution == nil && !caption.isEmpty:
                quote.attribution = caption.plainText
                rest[0].kind = .quote(quote)
                return rest
            case .table(var table) where table.caption.isEmpty:
                table.caption = caption
                rest[0].kind = .table(table)
                return rest
            default: break
            }
        }
        if caption.isEmpty, !media.isEmpty, rest.count == 1,
            case .paragraph(let text) = rest[0].kind
        {
            caption = text.content
            rest = []
        }
        guard !media.isEmpty else {
            guard !caption.isEmpty || credit != nil || alternativeText != nil else { return rest }
            let figure = Block.Figure(
                caption: caption,
                alternativeText: alternativeText,
                credit: credit
            )
            return rest + [Block(.figure(figure))]
        }
        media[media.count - 1].caption = caption
        media[media.count - 1].credit = credit
        if media[0].alternativeText == nil { media[0].alternativeText = alternativeText }
        return media.map { Block(.figure($0)) } + rest
    }
}
