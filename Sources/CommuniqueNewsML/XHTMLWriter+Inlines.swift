import Communique
import CommuniqueXML

extension XHTMLWriter {
    mutating func write(
        _ content: [Inline],
        isInLink: Bool = false,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        for inline in content {
            switch inline {
            case .text(let text):
                xml.text(XMLText(text))
                continue
            case .lineBreak:
                xml.start(html: .br)
                xml.end()
                continue
            case .emphasis: xml.start(html: .em)
            case .strong: xml.start(html: .strong)
            case .quote:
                // An element `q` would print the marks a second time.
                xml.start(html: .span)
                xml.attribute(html: .class, "quote")
            case .link(let link):
                if isInLink {
                    report.narrowed("inline.link", "a link within a link is written as text")
                    xml.start(html: .span)
                } else if let address = LinkTarget.safe(link.href) {
                    xml.start(html: .a)
                    xml.attribute(html: .href, XMLText(address))
                } else {
                    report.notRepresented(
                        "inline.link",
                        "an address that is not safe is left out",
                        severity: .note
                    )
                    xml.start(html: .span)
                }
                write(link.content, isInLink: true, to: &xml, report: &report)
                close(to: &xml)
                continue
            case .entity:
                xml.start(html: .span)
                entityCount += 1
                if let id = plan.id(ofEntity: entityCount) {
                    xml.attribute(html: .id, XMLText(id))
                }
                xml.attribute(html: .class, "entity")
            case .span(let span):
                xml.start(html: .span)
                if let role = span.role, !role.isEmpty {
                    xml.attribute(html: .class, XMLText(token(role)))
                }
                if let language = span.language { writeLanguage(language, to: &xml) }
            case .custom(let custom):
                report.narrowed(
                    "inline.custom",
                    "the construct “\(custom.name.name)” is written as a span of that class"
                )
                xml.start(html: .span)
                xml.attribute(html: .class, XMLText("custom " + token(custom.name.name)))
            }
            write(inline.children, isInLink: isInLink, to: &xml, report: &report)
            close(to: &xml)
        }
    }

    func writeLabel(
        _ label: String?,
        named name: XMLText = "label",
        to xml: inout XMLWriter
    ) {
        guard let label, !label.isEmpty else { return }
        guard marksLabels else {
            xml.text(XMLText(label))
            return
        }
        xml.start(html: .span)
        xml.attribute(html: .class, name)
        xml.text(XMLText(label))
        xml.end()
    }

    /// Writes the language of a text where it is not the one around it.
    func writeOwn(_ own: LanguageTag?, to xml: inout XMLWriter) {
        guard let own, own != language else { return }
        writeLanguage(own, to: &xml)
        if own.isRightToLeft != (language?.isRightToLeft ?? false) {
            xml.attribute(html: .dir, own.isRightToLeft ? "rtl" : "ltr")
        }
    }

    func writeLanguage(_ language: LanguageTag, to xml: inout XMLWriter) {
        let tag = XMLText(language.rawValue)
        xml.attribute(html: .lang, tag)
        xml.attribute(html: .xmlLang, tag)
    }

    /// A name as one class.
    func token(_ name: String) -> String {
        let words = name.unicodeScalars.split { $0.properties.isWhitespace }
        return words.map { String($0) }.joined(separator: "-")
    }
}
