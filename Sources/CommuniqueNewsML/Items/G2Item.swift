public import CommuniqueXML

/// What a file of NewsML-G2 holds: an item, or a message with items.
///
/// ```swift
/// switch try G2Reader().item(from: bytes) {
/// case .news(var news):
///     news.contentMeta.urgency = 3
///     return try G2Writer().bytes(of: .news(news))
/// case .message(let message): …
/// default: …
/// }
/// ```
@nonexhaustive
public enum G2Item: Hashable, Sendable {
    /// A piece of news.
    case news(NewsItem)
    /// Items that belong together.
    case package(PackageItem)
    /// A thing.
    case concept(ConceptItem)
    /// A vocabulary.
    case knowledge(KnowledgeItem)
    /// Plans.
    case planning(PlanningItem)
    /// A catalog.
    case catalog(CatalogItem)
    /// A message that carries items.
    case message(NewsMessage)

    /// Makes the item that an element is; `nil` when it is none of the standard.
    public init?(xml: XMLElement) {
        let xml = xml.using(G2Schema.vocabulary)
        switch G2Element(xml.id) {
        case .newsItem: self = .news(NewsItem(xml: xml))
        case .packageItem: self = .package(PackageItem(xml: xml))
        case .conceptItem: self = .concept(ConceptItem(xml: xml))
        case .knowledgeItem: self = .knowledge(KnowledgeItem(xml: xml))
        case .planningItem: self = .planning(PlanningItem(xml: xml))
        case .catalogItem: self = .catalog(CatalogItem(xml: xml))
        case .newsMessage: self = .message(NewsMessage(xml: xml))
        default: return nil
        }
    }

    /// The element.
    public var xml: XMLElement {
        switch self {
        case .news(let item): item.xml
        case .package(let item): item.xml
        case .concept(let item): item.xml
        case .knowledge(let item): item.xml
        case .planning(let item): item.xml
        case .catalog(let item): item.xml
        case .message(let message): message.xml
        }
    }

    /// What items of all kinds have; `nil` for a message.
    public var common: (any G2AnyItem)? {
        switch self {
        case .news(let item): item
        case .package(let item): item
        case .concept(let item): item
        case .knowledge(let item): item
        case .planning(let item): item
        case .catalog(let item): item
        case .message: nil
        }
    }

    /// The items: those of a message, else the one.
    public var items: [G2Item] {
        if case .message(let message) = self { message.items } else { [self] }
    }
}

/// A message that carries items from one system to another.
///
/// - Source: NewsML-G2 2.35 `newsMessage`.
public struct NewsMessage: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.newsMessage) }

    /// What is said about the transport.
    public var header: MessageHeader {
        get { self[part: .header] }
        set { self[part: .header] = newValue }
    }

    /// The items, in order. What is no item of the standard is passed over, and stays in ``xml``.
    public var items: [G2Item] {
        get {
            known.children(G2Element.itemSet.id).flatMap { set in
                set.children.compactMap { G2Item(xml: $0) }
            }
        }
        set {
            var itemSet: ItemSet = self[part: .itemSet]
            itemSet.replaceItems(with: newValue.map(\.xml))
            self[.itemSet] = itemSet
        }
    }
}

/// What holds the items of a message.
private struct ItemSet: G2Node {
    var xml: XMLElement

    mutating func replaceItems(with items: [XMLElement]) {
        var changed = known
        let kinds: [G2Element] = [
            .newsItem, .packageItem, .conceptItem, .knowledgeItem, .planningItem, .catalogItem,
            .newsMessage,
        ]
        let ids = Set(kinds.map(\.id))
        changed.replaceChildren(
            where: { ids.contains($0) },
            with: items.map { $0.using(G2Schema.vocabulary) },
            before: { _ in false }
        )
        xml = changed
    }
}
