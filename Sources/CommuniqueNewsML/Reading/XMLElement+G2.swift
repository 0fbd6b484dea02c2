import CommuniqueXML

extension XMLElement {
    /// The children of the standard's namespace called `local`, in order.
    func all(_ local: String) -> [XMLElement] {
        if let id = G2Schema.ids[local] { return children(id) }
        return children.filter { $0.localName == local && $0.isG2 }
    }

    /// The first child of the standard's namespace called `local`.
    func first(_ local: String) -> XMLElement? {
        if let id = G2Schema.ids[local] { return child(id) }
        return children.first { $0.localName == local && $0.isG2 }
    }

    /// Whether the element is one of the standard's namespace called `local`.
    func isG2(_ local: String) -> Bool { localName == local && isG2 }

    /// Whether the element is of the standard's namespace.
    var isG2: Bool {
        G2Element(id) != nil || namespace == G2Namespace.newsML.string
    }

    /// Whether there is an element within.
    var hasElements: Bool { children.first { _ in true } != nil }

    /// The value of an attribute without the blanks around it; `nil` when it is missing or empty.
    func value(_ attribute: String) -> String? {
        guard let value = self.attribute(attribute)?.trimmedBlanks, !value.isEmpty else {
            return nil
        }
        return value
    }

    /// The value of the element's own `xml:lang`.
    var ownLanguage: String? { attribute(.language)?.trimmedBlanks }

    /// Makes an element of the standard without content.
    init(g2 local: String) {
        self.init(
            XMLExpandedName(namespace: G2Namespace.newsML.string, local),
            vocabulary: G2Schema.vocabulary
        )
    }
}

extension G2Schema {
    /// The numbers of the elements in all trees, by local name.
    fileprivate static let ids: [String: XMLNameID] = {
        let namespace = G2Namespace.newsML.string
        return G2Element.allCases.reduce(into: [:]) { ids, element in
            let name = element.rawValue.string
            ids[name] = vocabulary.id(XMLExpandedName(namespace: namespace, name))
        }
    }()

    /// The place that the schema has for `child` in `parent` of an item of a kind: equal places may be
    /// in any order; `nil` when it has none.
    static func place(of child: XMLElement, in parent: XMLElement, of item: XMLElement) -> Int? {
        guard let element = G2Element(child.id), let outer = G2Element(parent.id) else {
            return nil
        }
        if outer == .contentMeta {
            switch G2Element(item.id) {
            case .catalogItem: if !catalogMetadata.contains(element) { return nil }
            case .conceptItem, .knowledgeItem, .planningItem:
                if newsMetadata.contains(element) { return nil }
            default: break
            }
        }
        return order(in: outer).rank(of: element)
    }

    /// All that a catalog item says about its content.
    private static let catalogMetadata: Set<G2Element> = [
        .contentCreated, .contentModified, .creator, .contributor, .altId,
    ]

    /// What is said about the content of news and packages alone.
    private static let newsMetadata: Set<G2Element> = [.genre, .dateline, .by, .creditline]
}
