import CommuniquePage
import CommuniqueXML

/// What an element does to the text of a page: the table that ``BlockScanner`` goes by.
///
/// - Source: HTML Standard 15.3, the style sheet of user agents (`display`).
enum ElementShape: UInt8 {
    /// Runs on in the text around it.
    case inline
    /// Parts the text before it from its own, and that from what follows.
    case block
    /// Ends a line.
    case lineBreak
    /// Holds no text that a reader sees.
    case skipped
    /// A picture, a film, a recording.
    case medium

    /// The shape of the element called `name`.
    static func of(_ name: HTMLName) -> ElementShape {
        let number = Int(name.rawValue)
        return number < table.count ? table[number] : .inline
    }

    private static let table: [ElementShape] = {
        var table = [ElementShape](repeating: .inline, count: HTMLName.knownCount)
        func put(_ shape: ElementShape, _ names: [HTMLName]) {
            for name in names { table[Int(name.rawValue)] = shape }
        }
        put(
            .block,
            [
                .html, .body, .header, .footer, .main, .nav, .article, .section, .aside, .address,
                .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .p, .div, .pre, .blockquote, .ul, .ol, .menu,
                .dir, .li, .dl, .dt, .dd, .figure, .figcaption, .hr, .center, .details, .summary,
                .dialog, .search, .table, .caption, .colgroup, .col, .thead, .tbody, .tfoot, .tr,
                .th, .td, .form, .fieldset, .legend, .optgroup, .button, .frameset, .noframes,
                .marquee, .video, .audio, .iframe, .noscript, .label,
            ]
        )
        put(.lineBreak, [.br])
        put(
            .skipped,
            [
                .head, .script, .style, .template, .select, .datalist, .textarea, .svg, .canvas,
                .math, .map, .object, .applet, .noembed, .rp, .progress, .meter, .title, .meta,
                .link, .base, .option,
            ]
        )
        put(.medium, [.img, .embed])
        return table
    }()
}

extension BlockMarkup.Element {
    /// What the element called `name` says of the blocks in it; `nil` when it says nothing.
    static func of(_ name: HTMLName) -> BlockMarkup.Element? {
        switch name {
        case .p: .paragraph
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .li: .item
        case .blockquote: .quote
        case .figcaption, .caption: .caption
        case .td, .th: .cell
        case .pre: .preformatted
        case .dt: .term
        case .dd: .definition
        case .address: .address
        case .button, .label, .legend, .form, .summary: .control
        default: nil
        }
    }
}
