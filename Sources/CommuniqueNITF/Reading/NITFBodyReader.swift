import Communique
import CommuniqueHTML
import CommuniqueXML

/// Reads the text of an item: hands its elements to a builder of blocks, as what they are in HTML.
struct NITFBodyReader {
    private var builder: MarkupBlockBuilder
    private(set) var relatedItems: [RelatedItem] = []
    /// How many objects within the item, such as pictures in base 64, were passed over.
    private(set) var passedOver = 0

    init(limits: Limits, language: LanguageTag?) {
        builder = MarkupBlockBuilder(
            MarkupBlockBuilder.Options(language: language, limits: limits, keepsUnseen: true)
        )
    }

    /// Reads an element and all it holds.
    mutating func read(_ element: XMLElement) {
        var open = [(nodes: Optional<XMLElement.Nodes.Iterator>.none, names: enter(element))]
        open[0].nodes = element.nodes.makeIterator()
        while let top = open.indices.last {
            guard let node = open[top].nodes?.next() else {
                for name in open[top].names.reversed() { builder.endElement(name) }
                open.removeLast()
                continue
            }
            switch node {
            case .text(let text): builder.text(text)
            case .element(let inner):
                if NITFMarkup.isPassedOver(inner) {
                    if inner.localName == "media-object" { passedOver += 1 }
                    continue
                }
                if inner.localName == "block", inner.attribute("class") == NITFNames.relatedItems {
                    relatedItems += NITFMarkup.relatedItems(in: inner)
                    continue
                }
                open.append((inner.nodes.makeIterator(), enter(inner)))
            case .comment, .instruction: continue
            }
        }
    }

    /// The blocks of what was read.
    mutating func finish() -> Outcome<[Block]> { builder.finish() }

    /// Begins what an element is in HTML; gives the names to end.
    private mutating func enter(_ element: XMLElement) -> [String] {
        let position = element.line.map { SourcePosition(offset: 0, line: $0, column: 1) }
        let tags = NITFMarkup.elements(for: element)
        for tag in tags { start(tag, at: position) }
        return tags.filter { !$0.isClosed }.map(\.name)
    }

    private mutating func start(_ tag: NITFMarkup.Tag, at position: SourcePosition?) {
        builder.startElement(tag.name, tag.attributes, entity: tag.entity, at: position)
        for child in tag.children { start(child, at: position) }
        if let text = tag.text { builder.text(text) }
        if tag.isClosed { builder.endElement(tag.name, at: position) }
    }
}
