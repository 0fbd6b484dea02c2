/// What an element of HTML means for the blocks of a text: the one table that readers of markup go by.
///
/// The classes that our own writers set decide beside it: see ``MarkupClass``.
///
/// - Source: HTML Standard 4 and 15 (obsolete elements); XHTML 1.0.
enum MarkupMeaning {
    /// `html` and `body`.
    case root
    /// The base of relative addresses.
    case base
    /// Ends the text before it and the text within it, and is nothing more.
    case division
    case paragraph
    /// A heading, 1 to 6.
    case heading(Int)
    case preformatted
    case address
    case quote
    /// The foot of a section; within a quote, whose words they are.
    case footer
    case aside
    case rule

    case list(isOrdered: Bool)
    case item
    case definitions
    case term
    case definition

    case table
    case tableCaption
    case tableHead
    case row
    case cell(isHeader: Bool)

    case figure
    case figureCaption
    case picture
    case source
    case image
    case recording(isVideo: Bool)
    /// A document of its own in the page: `iframe`, `embed`, `object`.
    case embedding(address: String)

    /// Running text without a meaning of its own, and elements that nobody knows.
    case span
    case emphasis
    case strong
    case anchor
    case quotation
    /// Running text with a role that the model names, or that our writers give back.
    case role(String)
    case rubyText
    case lineBreak
    /// A place where a word may break.
    case nothing

    /// Is no text: scripts, styles, data.
    case skipped
    /// Holds text that readers of the page do not see, or that belongs to a form.
    case unseen

    /// What the element called `name` means.
    static func of(_ name: String) -> MarkupMeaning { meanings[name] ?? .span }

    /// Whether the element has neither content nor an end.
    var isVoid: Bool {
        switch self {
        case .lineBreak, .nothing, .rule, .image, .source, .base: true
        default: false
        }
    }

    private static let meanings: [String: MarkupMeaning] = {
        var table: [String: MarkupMeaning] = [
            "html": .root, "body": .root, "base": .base,
            "p": .paragraph, "pre": .preformatted, "listing": .preformatted, "xmp": .preformatted,
            "plaintext": .preformatted, "address": .address, "blockquote": .quote,
            "footer": .footer, "aside": .aside, "hr": .rule,
            "ul": .list(isOrdered: false), "menu": .list(isOrdered: false),
            "dir": .list(isOrdered: false), "ol": .list(isOrdered: true), "li": .item,
            "dl": .definitions, "dt": .term, "dd": .definition,
            "table": .table, "caption": .tableCaption, "thead": .tableHead, "tr": .row,
            "td": .cell(isHeader: false), "th": .cell(isHeader: true),
            "figure": .figure, "figcaption": .figureCaption, "picture": .picture,
            "source": .source, "img": .image, "video": .recording(isVideo: true),
            "audio": .recording(isVideo: false), "iframe": .embedding(address: "src"),
            "embed": .embedding(address: "src"), "object": .embedding(address: "data"),
            "em": .emphasis, "i": .emphasis, "dfn": .emphasis, "var": .emphasis,
            "strong": .strong, "b": .strong, "a": .anchor, "q": .quotation, "rt": .rubyText,
            "br": .lineBreak, "wbr": .nothing, "param": .nothing, "track": .nothing,
            "col": .nothing, "area": .nothing, "meta": .nothing, "link": .nothing,
            "input": .nothing, "keygen": .nothing, "frame": .nothing, "basefont": .nothing,
            "bgsound": .nothing, "isindex": .nothing,
        ]
        for level in 1...6 { table["h\(level)"] = .heading(level) }
        let divisions = [
            "div", "section", "article", "main", "header", "nav", "hgroup", "center", "form",
            "fieldset", "legend", "details", "summary", "dialog", "search", "tbody", "tfoot",
            "colgroup", "noframes", "marquee", "optgroup", "button",
        ]
        for name in divisions { table[name] = .division }
        for name in [
            "script", "style", "head", "title", "svg", "canvas", "map", "rp", "rtc",
            "frameset", "annotation", "annotation-xml",
        ] { table[name] = .skipped }
        for name in ["template", "noscript", "select", "datalist", "textarea", "option"] {
            table[name] = .unseen
        }
        for (role, element) in SpanElement.byRole {
            table[element.name.description] = .role(role)
        }
        for (name, role) in furtherRoles { table[name] = .role(role) }
        return table
    }()

    /// The elements of type that our writers do not set, and the roles of spans that they are.
    private static let furtherRoles: [String: String] = [
        "tt": "code", "s": "deleted", "strike": "deleted", "ruby": "ruby",
    ]
}
