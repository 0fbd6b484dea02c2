public import Communique

/// Documents of one word, `deep`, that lies within many lists, custom blocks or pieces of text.
public enum DeepDocument: String, CaseIterable, Sendable {
    case lists, customs, spans, links

    /// Makes the document.
    public func document(depth: Int) -> Document {
        var block = Block(.paragraph(.init("deep")))
        var inline = Inline.text("deep")
        for _ in 0..<depth {
            switch self {
            case .lists: block = Block(.list(.init(items: [.init(blocks: [block])])))
            case .customs:
                block = Block(.custom(.init(ExpandedName("c"), blocks: [block])))
            case .spans: inline = .span(.init(content: [inline]))
            case .links: inline = .link(.init(href: "#a", content: [.emphasis([inline])]))
            }
        }
        var document = Document()
        switch self {
        case .lists, .customs: document.body = [block]
        case .spans, .links: document.body = [Block(.paragraph(.init([inline])))]
        }
        return document
    }
}
