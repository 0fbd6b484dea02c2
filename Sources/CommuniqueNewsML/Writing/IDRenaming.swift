import Communique
import CommuniqueXML

/// Keeps the ids of several items in one message apart: an id is unique in a whole document of XML.
///
/// - Source: XML 1.0, 3.3.1 (`ID`); NewsML-G2 2.35, attributes of type `xs:ID` and `xs:IDREF`.
struct IDRenaming {
    private var taken: Set<String> = []
    private var count = 0

    /// The item with ids that no item before it has; as it is where it has none of them.
    mutating func renamed(_ item: XMLElement) -> XMLElement {
        count += 1
        let own = ids(in: item)
        guard !own.isDisjoint(with: taken) else {
            taken.formUnion(own)
            return item
        }
        var prefix = "item\(count)-"
        while own.contains(where: { taken.contains(prefix + $0) }) { prefix = "_" + prefix }
        taken.formUnion(own.map { prefix + $0 })
        return renamed(item, prefix: prefix, own: own)
    }

    private func ids(in item: XMLElement) -> Set<String> {
        var ids: Set<String> = []
        var pending = [item]
        while let element = pending.popLast() {
            for name in Self.names {
                if let id = element.attribute(name) { ids.insert(id) }
            }
            pending += element.children
        }
        return ids
    }

    /// Recursion ends with the depth that the reader of XML allows.
    private func renamed(_ element: XMLElement, prefix: String, own: Set<String>) -> XMLElement {
        var result = element
        for attribute in element.attributes {
            guard let value = renamed(attribute, prefix: prefix, own: own) else { continue }
            result.setAttribute(attribute.name, to: value)
        }
        guard element.hasElements else { return result }
        result.setContent(
            element.nodes.map { node in
                guard case .element(let child) = node else { return node }
                return .element(renamed(child, prefix: prefix, own: own))
            }
        )
        return result
    }

    /// The value of an attribute with new ids; `nil` where it names none.
    private func renamed(_ attribute: XMLAttribute, prefix: String, own: Set<String>) -> String? {
        let name = attribute.name.local
        if Self.names.contains(attribute.name) || Self.references.contains(name) {
            return attribute.value.split(separator: " ")
                .map { own.contains(String($0)) ? prefix + $0 : String($0) }
                .joined(separator: " ")
        }
        if name == "href", attribute.value.hasPrefix("#") {
            let id = attribute.value.dropFirst()
            return own.contains(String(id)) ? "#" + prefix + id : nil
        }
        if name == "class", attribute.value.contains(Self.translation) {
            return attribute.value.split(separator: " ")
                .map { word in
                    word.hasPrefix(Self.translation)
                        ? Self.translation + prefix + word.dropFirst(Self.translation.count)
                        : String(word)
                }
                .joined(separator: " ")
        }
        return nil
    }

    private static let translation = "translation-of-"
    private static let names = [
        XMLExpandedName("id"), XMLExpandedName("partid"),
        XMLExpandedName(namespace: XMLExpandedName.xmlNamespace, "id"),
    ]
    private static let references: Set<String> = [
        "idref", "idrefs", "contentrefs", "original", "root",
    ]
}
