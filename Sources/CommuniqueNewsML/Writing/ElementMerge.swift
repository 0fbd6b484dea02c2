import CommuniqueXML

/// Puts a changed property into the element that it came from: what the model says otherwise now is
/// taken from the new element, all else stays.
enum ElementMerge {
    /// `old` with what the model says of it as in `new`.
    ///
    /// - Parameter base: What the model would have written for the old value: what it has in common
    ///   with `new` was not changed. `nil` when nobody knows.
    static func merged(
        _ old: XMLElement,
        base: XMLElement?,
        with new: XMLElement
    ) -> XMLElement {
        guard old.name == new.name else { return new }
        var merged = old
        for name in attributes.map({ XMLExpandedName($0) }) + [.language] {
            let value = new.attribute(name)
            if let base, base.attribute(name) == value { continue }
            if merged.attribute(name) != value { merged.setAttribute(name, to: value) }
        }
        if let base, Array(base.nodes) == Array(new.nodes) { return merged }
        let known = children[old.localName] ?? concepts
        guard !old.children.allSatisfy({ isKnown($0, known) }) else {
            let isText = !new.hasElements
            merged.setContent(
                isText ? Array(new.nodes) : new.children.map { XMLNode.element($0) }
            )
            return merged
        }
        // New ones go where the first old one was, else to the front.
        var fresh = new.children.map { XMLNode.element($0) }
        let hasDetails = new.children.contains { details.contains($0.localName) }
        var nodes: [XMLNode] = []
        var isPlaced = false
        for node in old.nodes {
            guard case .element(let element) = node else {
                nodes.append(node)
                continue
            }
            if hasDetails, details.contains(element.localName) { continue }
            if isKnown(element, known) {
                if !isPlaced {
                    nodes += fresh.filter { !isDetails($0) }
                    isPlaced = true
                }
            } else {
                nodes.append(node)
            }
        }
        if !isPlaced { nodes = fresh.filter { !isDetails($0) } + nodes }
        fresh.removeAll { !isDetails($0) }
        merged.setContent(nodes + fresh)
        return merged
    }

    private static func isKnown(_ element: XMLElement, _ known: Set<String>) -> Bool {
        guard known.contains(element.localName) else { return false }
        // Of definitions only ours are read.
        return element.localName != "definition"
            || element.value("role") == OwnScheme.role.qcode("job-title")
    }

    private static func isDetails(_ node: XMLNode) -> Bool {
        guard case .element(let element) = node else { return false }
        return details.contains(element.localName)
    }

    private static let details: Set<String> = ["personDetails", "organisationDetails"]

    /// The attributes that are read.
    private static let attributes = [
        "qcode", "uri", "literal", "type", "role", "rel", "href", "residref", "contenttype", "size",
        "title", "width", "height", "duration", "rendition", "tag", "dir",
    ]

    /// The children of things that are read.
    private static let concepts: Set<String> = ["name", "definition"]

    /// The children of other elements that are read.
    private static let children: [String: Set<String>] = [
        "assert": ["type", "name", "definition"],
        "link": ["title", "headline", "contentCreated"],
        "itemRef": ["title", "headline"],
        "pubStatus": ["name"],
        "headline": [], "description": [], "edNote": [], "by": [], "dateline": [],
        "copyrightNotice": [], "usageTerms": [],
    ]
}
