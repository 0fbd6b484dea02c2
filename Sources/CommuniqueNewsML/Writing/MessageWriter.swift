import Communique
import CommuniqueXML

/// Puts items into a news message: into the one that they came in, where all came in the same.
///
/// - Source: NewsML-G2 2.35 `newsMessage`.
struct MessageWriter {
    private(set) var diagnostics: [Diagnostic] = []

    /// The message around `items`.
    ///
    /// - Parameter documents: What the items were made from; they know the message they came in.
    mutating func message(
        around items: [XMLElement],
        of documents: [Document],
        sent: NewsDate?
    ) -> XMLElement {
        let envelopes = Set(documents.map { $0.origin(in: messageOriginName) })
        if envelopes.count == 1, let text = envelopes.first ?? nil,
            let envelope = try? XMLReader(vocabulary: G2Schema.vocabulary).tree(
                of: Array(text.utf8)
            ).root
        {
            return filled(envelope, with: items)
        }
        if envelopes.contains(where: { $0 != nil }) {
            diagnostics.append(
                Diagnostic(
                    .notRepresented,
                    .note,
                    "the items came in several messages; their headers are left out",
                    feature: "document.extensions"
                )
            )
        }
        return filled(fresh(of: documents, sent: sent), with: items)
    }

    private func filled(_ envelope: XMLElement, with items: [XMLElement]) -> XMLElement {
        var isFilled = false
        var message = envelope
        let nodes = envelope.nodes.map { node -> XMLNode in
            guard !isFilled, case .element(let element) = node, element.localName == "itemSet"
            else {
                return node
            }
            isFilled = true
            var itemSet = element
            itemSet.setContent(Array(element.nodes) + items.map(XMLNode.element))
            return .element(itemSet)
        }
        if isFilled {
            message.setContent(nodes)
        } else {
            var itemSet = XMLElement(g2: "itemSet")
            itemSet.setContent(items.map(XMLNode.element))
            message.setContent(nodes + [.element(itemSet)])
        }
        return message
    }

    private mutating func fresh(of documents: [Document], sent: NewsDate?) -> XMLElement {
        let known =
            sent
            ?? documents.compactMap(\.dates.versionCreated).max {
                $0.instantText() < $1.instantText()
            }
        let text = known?.instantText() ?? "1970-01-01T00:00:00Z"
        if sent == nil {
            diagnostics.append(
                Diagnostic(
                    .assumed,
                    known == nil ? .warning : .note,
                    "the message is dated \(text)",
                    feature: "message.sent"
                )
            )
        }
        var date = XMLElement(g2: "sent")
        date.setText(text)
        var header = XMLElement(g2: "header")
        header.setContent([.element(date)])
        var message = XMLElement(g2: "newsMessage")
        message.setContent([.element(header), .element(XMLElement(g2: "itemSet"))])
        return message
    }
}
