import Communique
import CommuniqueXML

extension XHTMLWriter {
    mutating func write(
        _ figure: Block.Figure,
        of block: Block,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        let picture = figure.renditions.firstIndex(where: \.isPicture)
        open(.div, for: block, class: "figure", to: &xml, report: &report)
        if picture == nil, let alternative = figure.alternativeText {
            xml.attribute(html: .title, XMLText(alternative))
        }
        let outer = language
        language = block.language ?? language
        for (index, rendition) in figure.renditions.enumerated() {
            xml.start(html: .p)
            if index == picture {
                xml.start(html: .img)
                xml.attribute(html: .src, XMLText(IRI.repaired(rendition.href ?? "")))
                xml.attribute(html: .alt, XMLText(figure.alternativeText ?? ""))
                if let width = rendition.width, width >= 0 {
                    xml.attribute(html: .width, XMLText(String(width)))
                }
                if let height = rendition.height, height >= 0 {
                    xml.attribute(html: .height, XMLText(String(height)))
                }
                xml.end()
            } else {
                write(rendition, to: &xml)
            }
            xml.end()
            if rendition.hasUnwritten(asPicture: index == picture) {
                report.narrowed(
                    .block(.caption),
                    "the body has no place for the name, role, size or duration of a medium",
                    at: block.source
                )
            }
        }
        xml.start(html: .p, isMixed: true)
        xml.attribute(html: .class, "caption")
        write(figure.caption, to: &xml, report: &report)
        close(to: &xml)
        language = outer
        xml.end()
    }

    /// Writes a form of a medium that is not the picture shown.
    func write(_ rendition: Rendition, to xml: inout XMLWriter) {
        xml.attribute(html: .class, "rendition")
        guard let href = rendition.href, !href.isEmpty else {
            xml.text(XMLText(rendition.fileName ?? ""))
            return
        }
        xml.start(html: .a)
        xml.attribute(html: .href, XMLText(IRI.repaired(href)))
        if let type = rendition.contentType { xml.attribute(html: .type, XMLText(type)) }
        xml.text(XMLText(rendition.fileName ?? href))
        xml.end()
    }
}

extension Rendition {
    /// Whether a page can show the medium as a picture.
    fileprivate var isPicture: Bool {
        guard let href, !href.isEmpty else { return false }
        return contentType?.hasPrefix("image/") ?? true
    }

    /// Whether XHTML loses more than nothing of the medium.
    fileprivate func hasUnwritten(asPicture isPicture: Bool) -> Bool {
        if role != nil || sizeInBytes != nil || duration != nil { return true }
        return isPicture ? fileName != nil : width != nil || height != nil
    }
}
