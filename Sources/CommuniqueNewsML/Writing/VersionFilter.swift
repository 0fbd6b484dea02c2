import Communique
import CommuniqueXML

/// Makes an item fit an older version of the standard: what the version lacks is left out, and said.
struct VersionFilter {
    let version: StandardVersion
    /// What was left out, by name, with how often.
    private var dropped: [String: Int] = [:]

    init(_ version: StandardVersion) { self.version = version }

    /// The item without what the version lacks, and named as of that version.
    mutating func filtered(_ item: XMLElement) -> XMLElement {
        var item = filtered(element: item)
        if item.attribute("standardversion") != version.description, item.isG2 {
            item.setAttribute(.init("standardversion"), to: version.description)
        }
        return item
    }

    /// What is to be said about what was left out.
    var diagnostics: [Diagnostic] {
        dropped.sorted { $0.key < $1.key }.map { name, count in
            Diagnostic(
                .notRepresented,
                .warning,
                "NewsML-G2 \(version) has no \(name)\(count == 1 ? "" : " (\(count) times)")",
                feature: Diagnostic.Feature(rawValue: "newsml-g2." + name)
            )
        }
    }

    /// Recursion ends with the depth that the reader of XML allows.
    private mutating func filtered(element: XMLElement) -> XMLElement {
        guard element.isG2 else { return element }
        var result = element
        let name = element.localName
        for attribute in element.attributes where attribute.name.namespace.isEmpty {
            guard !version.hasAttribute(attribute.name.local, on: name) else { continue }
            result.setAttribute(attribute.name, to: nil)
            dropped["\(name)/@\(attribute.name.local)", default: 0] += 1
        }
        var isChanged = false
        var nodes: [XMLNode] = []
        for node in result.nodes {
            guard case .element(let child) = node, child.isG2 else {
                nodes.append(node)
                continue
            }
            guard version.hasElement(child.localName, in: name) else {
                dropped["\(name)/\(child.localName)", default: 0] += 1
                isChanged = true
                continue
            }
            let kept = filtered(element: child)
            if !kept.isSamePlace(as: child) { isChanged = true }
            nodes.append(.element(kept))
        }
        if isChanged { result.setContent(nodes) }
        return result
    }
}
