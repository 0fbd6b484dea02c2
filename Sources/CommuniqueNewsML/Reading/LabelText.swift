import Communique
import CommuniqueXML

/// The characters of a label or a block of the metadata, whatever markup is in it.
///
/// - Source: NewsML-G2 2.35 `Label1Type` and `BlockType`: `a`, `span`, `ruby`, `br`, `inline`, and
///   elements of other namespaces.
enum LabelText {
    /// The text on one line.
    static func line(of element: XMLElement) -> String {
        guard element.hasElements else {
            return element.text.collapsedBlanks
        }
        return raw(element).collapsedBlanks
    }

    /// The text with the line breaks that belong to it.
    static func block(of element: XMLElement) -> String {
        guard element.hasElements else {
            return element.text.unfoldedLines
        }
        var lines: [String] = []
        for line in raw(element).split(separator: breakMark, omittingEmptySubsequences: false) {
            let text = line.unfoldedLines
            if !text.isEmpty { lines.append(text) }
        }
        return lines.joined(separator: "\n")
    }

    /// Stands for a break that the markup makes; XML can hold no such character.
    private static let breakMark: Character = "\u{1}"

    private static func raw(_ element: XMLElement) -> String {
        var text = ""
        // A stack in the place of recursion: metadata can nest as deep as the limits allow.
        enum Step {
            case node(XMLNode)
            case mark
        }
        var pending: [Step] = element.nodes.reversed().map(Step.node)
        while let step = pending.popLast() {
            switch step {
            case .mark: text.append(breakMark)
            case .node(.text(let characters)): text += characters
            case .node(.element(let inner)):
                let isBreak = breaks.contains(inner.localName)
                if isBreak {
                    text.append(breakMark)
                    pending.append(.mark)
                }
                pending += inner.nodes.reversed().map(Step.node)
            case .node: continue
            }
        }
        return text
    }

    /// Elements before and behind which a new line begins.
    private static let breaks: Set<String> = [
        "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "td",
        "th", "tr", "ul",
    ]
}
