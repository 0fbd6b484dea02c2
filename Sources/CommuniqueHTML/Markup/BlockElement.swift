package import Communique

/// The element and the class that a kind of block is written as: the one table of it in the package,
/// for HTML pages, the bodies of ninjs and those of NewsML-G2.
///
/// Readers of markup take it from the other side, by ``rolesByClass``.
package struct BlockElement: Sendable {
    /// The element in HTML.
    package let html: HTMLElement
    /// The element in XHTML 1.0 Strict, which has fewer.
    package let xhtml: HTMLElement
    /// The class that tells the kind from others of the same element.
    package let className: String?

    init(_ html: HTMLElement, xhtml: HTMLElement? = nil, class className: String? = nil) {
        self.html = html
        self.xhtml = xhtml ?? html
        self.className = className
    }

    /// What a block of `kind` is written as.
    package static func of(_ kind: Block.Kind) -> BlockElement {
        switch kind {
        case .paragraph: BlockElement(.p)
        case .heading(let heading): BlockElement(headings[min(5, max(1, heading.level)) - 1])
        case .title: BlockElement(.h2, xhtml: .p, class: "title")
        case .subtitle: BlockElement(.p, class: "subtitle")
        case .date: BlockElement(.p, class: "date")
        case .dateline: BlockElement(.p, class: "dateline")
        case .byline: BlockElement(.p, class: "byline")
        case .lede: BlockElement(.p, class: "lede")
        case .salutation: BlockElement(.p, class: "salutation")
        // What is in a list is the class where its marks stand in the text: `lettered`.
        case .list: BlockElement(.ul)
        case .quote: BlockElement(.blockquote)
        case .question: BlockElement(.p, class: "question")
        case .answer: BlockElement(.p, class: "answer")
        case .speakerLabel: BlockElement(.p, class: "speaker-label")
        case .table: BlockElement(.table)
        case .figure: BlockElement(.figure, xhtml: .div)
        case .note: BlockElement(.p, class: "note")
        case .footnote: BlockElement(.aside, xhtml: .p, class: "footnote")
        case .signature: BlockElement(.p, class: "signature")
        case .closing: BlockElement(.p, class: "closing")
        case .contact: BlockElement(.p, class: "contact")
        case .attachment: BlockElement(.p, class: "attachment")
        case .tag: BlockElement(.p, class: "tag")
        case .related: BlockElement(.p, class: "related")
        case .boilerplate: BlockElement(.p, class: "boilerplate")
        case .custom: BlockElement(.div, class: "custom")
        }
    }

    /// The headings within a text, whose title is an `h1`.
    static let headings: [HTMLElement] = [.h2, .h3, .h4, .h5, .h6]
}

/// The element that a role of a span is written as, where there is one for it.
package enum SpanElement {
    /// The roles for type that the model names, and others that readers of HTML meet, with their
    /// elements; XHTML 1.0 Strict has neither `u` nor `mark`.
    package static let byRole: [String: HTMLElement] = [
        "subscript": .sub, "superscript": .sup, "code": .code, "underline": .u, "deleted": .del,
        "inserted": .ins, "small": .small, "keyboard": .kbd, "sample": .samp, "mark": .mark,
        "cite": .cite,
    ]
}

// MARK: The table from the other side

extension BlockElement {
    /// What a block is that has a class of the table.
    package static let rolesByClass: [String: Block.Role] = {
        var roles: [String: Block.Role] = [:]
        for kind in samples {
            if let name = of(kind).className { roles[name] = Block(kind).role }
        }
        return roles
    }()

    /// A block of each kind, with nothing in it.
    private static let samples: [Block.Kind] = {
        let text = Block.Text([])
        return [
            .title(text), .subtitle(text), .date(text), .dateline(text), .byline(text),
            .lede(text), .salutation(text), .heading(.init([])), .paragraph(text),
            .list(.init(items: [])), .quote(.init([])), .question(.init([])), .answer(.init([])),
            .speakerLabel(text), .table(.init(rows: [])), .figure(.init(caption: [])),
            .note(text), .footnote(.init([])), .signature(text), .closing(text), .contact(text),
            .attachment(text), .tag(text), .related(text), .boilerplate(text),
            .custom(.init(ExpandedName(""))),
        ]
    }()
}
