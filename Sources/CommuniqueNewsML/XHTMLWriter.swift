import Communique
package import CommuniqueHTML
package import CommuniqueXML

/// Writes a text as an XHTML document: plain paragraphs at the top of the body where the text allows
/// it, since many receivers read nothing deeper. The blocks are `BlockMarkupWriter`'s to write.
///
/// - Source: XHTML 1.0 Strict.
struct XHTMLWriter {
    private var blocks: BlockMarkupWriter

    init(plan: BodyPlan, language: LanguageTag?, marksLabels: Bool) {
        blocks = BlockMarkupWriter(
            .xhtml,
            language: nil,
            names: plan.markupNames,
            marksLabels: marksLabels
        )
        self.language = language
    }

    private let language: LanguageTag?

    /// Writes the `html` element with `headline` before the block at `position`.
    mutating func write(
        headline: LocalizedText?,
        before position: Int = 0,
        body: [Block],
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        xml.start("html")
        xml.namespace(G2Namespace.xhtml)
        blocks.writeLanguage(language, to: &xml)
        xml.start("head")
        xml.element("title", XMLText(headline?.text ?? ""))
        xml.end()
        xml.start("body")
        if headline == nil, body.isEmpty {
            // A body has to hold something.
            xml.start("p")
            xml.end(isPaired: true)
        }
        if position >= body.count { write(headline, to: &xml) }
        for index in body.indices {
            if index == position { write(headline, to: &xml) }
            let before = xml.replacementCount
            blocks.write(body[index], to: &xml)
            guard xml.replacementCount > before else { continue }
            report.replaced(
                xml.replacementCount - before,
                in: .block(body[index].role),
                at: body[index].source
            )
        }
        xml.end()
        xml.end()
        report.append(blocks.losses.diagnostics())
    }

    private mutating func write(_ headline: LocalizedText?, to xml: inout XMLWriter) {
        guard let headline else { return }
        xml.start("h1")
        blocks.writeLanguage(headline.language, to: &xml)
        xml.text(XMLText(headline.text))
        xml.end(isPaired: true)
        blocks.language = language
    }
}

/// Elements and attributes are those of XHTML; the namespace is the one around.
extension XMLWriter: MarkupSink {
    package mutating func start(html element: HTMLElement, isMixed: Bool) {
        start(XMLName(stringLiteral: element.name), isMixed: isMixed)
    }

    package mutating func attribute(html attribute: HTMLAttribute, _ value: String) {
        self.attribute(XMLName(stringLiteral: attribute.name), XMLText(value))
    }

    package mutating func text(_ text: String) { self.text(XMLText(text)) }

    /// Ends an element; one that is empty keeps its end tag, as readers of HTML want it.
    package mutating func end(html element: HTMLElement) { end(isPaired: !element.isVoid) }

    /// Nothing: XML is set in by its depth.
    package mutating func breakLine() {}
}
