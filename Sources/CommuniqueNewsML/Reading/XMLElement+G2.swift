import CommuniqueXML

extension XMLElement {
    /// The children of the standard's namespace called `local`, in order.
    func all(_ local: String) -> [XMLElement] {
        children.filter { $0.isG2(local) }
    }

    /// The first child of the standard's namespace called `local`.
    func first(_ local: String) -> XMLElement? {
        children.first { $0.isG2(local) }
    }

    /// Whether the element is one of the standard's namespace called `local`.
    func isG2(_ local: String) -> Bool {
        localName == local && namespace == G2Namespace.newsML.string
    }

    /// Whether the element is of the standard's namespace.
    var isG2: Bool { namespace == G2Namespace.newsML.string }

    /// The value of an attribute without the blanks around it; `nil` when it is missing or empty.
    func value(_ attribute: String) -> String? {
        guard let value = self.attribute(attribute)?.trimmedBlanks, !value.isEmpty else {
            return nil
        }
        return value
    }

    /// The value of the element's own `xml:lang`.
    var ownLanguage: String? { attribute(.language)?.trimmedBlanks }
}
