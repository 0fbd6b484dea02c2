import CommuniqueXML

/// Collects what is to be changed in one element, and changes all of it at once: each change makes a
/// new tree, in which no element is where it was.
struct ItemEdit {
    private let element: XMLElement
    /// What takes the places of children, by their position among all nodes.
    private var replacements: [Int: [XMLElement]] = [:]
    private var insertions: [XMLElement] = []
    private let nodes: [XMLNode]

    private let item: XMLElement

    init(_ element: XMLElement, in item: XMLElement) {
        self.element = element
        self.item = item
        nodes = Array(element.nodes)
    }

    var isEmpty: Bool { replacements.isEmpty && insertions.isEmpty }

    /// The position of a child among all nodes; `nil` when it is no child.
    private func position(of child: XMLElement) -> Int? {
        nodes.firstIndex { node in
            if case .element(let element) = node { element.isSamePlace(as: child) } else { false }
        }
    }

    /// Whether the element has the child.
    func has(_ child: XMLElement) -> Bool { position(of: child) != nil }

    /// Puts elements into the place of a child; none removes it.
    mutating func replace(_ child: XMLElement, with elements: [XMLElement]) {
        guard let position = position(of: child) else { return }
        replacements[position] = elements
    }

    /// Adds an element where the schema wants it, behind others of its name.
    ///
    /// - Returns: Whether the schema wants it anywhere.
    mutating func insert(_ child: XMLElement) -> Bool {
        guard place(of: child) != nil else { return false }
        insertions.append(child)
        return true
    }

    /// The element with all changes.
    func applied() -> XMLElement {
        guard !isEmpty else { return element }
        var result: [XMLNode] = []
        for (index, node) in nodes.enumerated() {
            if let elements = replacements[index] {
                if elements.isEmpty, case .text(let text) = result.last, text.trimmedBlanks.isEmpty
                {
                    // The white space that set the element in goes with it.
                    result.removeLast()
                }
                result += elements.map(XMLNode.element)
            } else {
                result.append(node)
            }
        }
        let layout = nodes.lazy.compactMap { node -> String? in
            guard case .text(let text) = node, text.utf8.contains(0x0A),
                text.trimmedBlanks.isEmpty
            else { return nil }
            return text
        }.first
        for insertion in insertions {
            let place = place(of: insertion, among: result)
            result.insert(.element(insertion), at: place)
            if let layout { result.insert(.text(layout), at: place) }
        }
        var changed = element
        changed.setContent(result)
        return changed
    }

    /// Behind the last element that the schema wants before the new one or beside it; before the
    /// white space that sets in what follows.
    private func place(of new: XMLElement, among nodes: [XMLNode]) -> Int {
        guard let rank = place(of: new) else { return nodes.count }
        var last = -1
        var firstLater: Int?
        for (index, node) in nodes.enumerated() {
            guard case .element(let element) = node else { continue }
            // Foreign elements come at the end, a signature at the beginning.
            let isSignature = element.namespace == G2Schema.signatureNamespace
            let other = place(of: element) ?? (isSignature ? -1 : .max)
            if other <= rank {
                last = index
            } else if firstLater == nil {
                firstLater = index
            }
        }
        if let firstLater, firstLater < last { return firstLater }
        return last + 1
    }

    private func place(of child: XMLElement) -> Int? {
        G2Schema.place(of: child, in: element, of: item)
    }
}
