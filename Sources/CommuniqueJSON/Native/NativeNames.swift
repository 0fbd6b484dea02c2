import Communique

extension Block.Kind {
    /// The name of the kind in our own JSON.
    var jsonName: String {
        switch self {
        case .figure: "figure"
        default: Block(self).role.rawValue
        }
    }

    /// Makes the kind of a block that holds running text alone; `nil` for the name of another kind.
    init?(jsonName: String, text: Block.Text) {
        switch jsonName {
        case "title": self = .title(text)
        case "subtitle": self = .subtitle(text)
        case "date": self = .date(text)
        case "dateline": self = .dateline(text)
        case "byline": self = .byline(text)
        case "lede": self = .lede(text)
        case "salutation": self = .salutation(text)
        case "paragraph": self = .paragraph(text)
        case "speaker-label": self = .speakerLabel(text)
        case "note": self = .note(text)
        case "signature": self = .signature(text)
        case "closing": self = .closing(text)
        case "contact": self = .contact(text)
        case "attachment": self = .attachment(text)
        case "tag": self = .tag(text)
        case "related": self = .related(text)
        case "boilerplate": self = .boilerplate(text)
        default: return nil
        }
    }
}

extension Block.List.Style {
    /// The name of the style in our own JSON.
    var jsonName: String {
        switch self {
        case .bulleted: "bulleted"
        case .numbered: "numbered"
        case .lettered: "lettered"
        case .labelled: "labelled"
        case .unmarked: "unmarked"
        }
    }

    init?(jsonName: String) {
        switch jsonName {
        case "bulleted": self = .bulleted
        case "numbered": self = .numbered
        case "lettered": self = .lettered
        case "labelled": self = .labelled
        case "unmarked": self = .unmarked
        default: return nil
        }
    }
}

extension Inline {
    /// The name of the piece in our own JSON; characters are strings there.
    var jsonName: String {
        switch self {
        case .text: "text"
        case .emphasis: "emphasis"
        case .strong: "strong"
        case .link: "link"
        case .lineBreak: "line-break"
        case .quote: "quote"
        case .entity: "entity"
        case .span: "span"
        case .custom: "custom"
        }
    }
}
