import CommuniqueXML

/// The text of elements that hold a line of text.
enum NITFText {
    /// `text` without white space at its ends, and with one space for each run of it.
    static func collapsed(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
            .joined(separator: " ")
    }

    /// The characters of an element and of all within it, but for elements that `isLeftOut`; a space
    /// parts children that stand next to each other without one.
    static func parted(
        _ element: XMLElement,
        leavingOut isLeftOut: (XMLElement) -> Bool = { _ in false }
    ) -> String {
        var text = ""
        var open = [element.nodes.makeIterator()]
        while let top = open.indices.last {
            guard let node = open[top].next() else {
                open.removeLast()
                continue
            }
            switch node {
            case .text(let characters): text += characters
            case .element(let inner):
                guard !isLeftOut(inner) else { continue }
                if inner.isParted { text += " " }
                open.append(inner.nodes.makeIterator())
            case .comment, .instruction: continue
            }
        }
        return collapsed(text)
    }
}

extension XMLElement {
    /// Whether the element is a statement of its own beside others, and not a part of a text.
    fileprivate var isParted: Bool {
        switch localName {
        case "person", "byttl", "org", "location", "virtloc", "story.date", "p", "function", "city",
            "state", "region", "country", "sublocation", "name.family", "br", "li", "copyrite.year",
            "copyrite.holder", "rights.owner", "rights.agent", "rights.limitations", "hl2":
            true
        default: false
        }
    }
}
