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
            if rendition.hasUnwritten(asPicture: index == picture) {
                report.narrowed(
                    .block(.caption),
                    "the body has no place for what a medium has besides a safe address",
                    at: block.source
                )
            }
            // What has neither address nor name leaves nothing to write.
            guard rendition.address != nil || rendition.fileName != nil else { continue }
            xml.start(html: .p)
            if index == picture {
                xml.start(html: .img)
                xml.attribute(html: .src, XMLText(rendition.address ?? ""))
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
        guard let address = rendition.address else {
            xml.text(XMLText(rendition.fileName ?? ""))
            return
        }
        xml.start(html: .a)
        xml.attribute(html: .href, XMLText(address))
        if let type = rendition.contentType { xml.attribute(html: .type, XMLText(type)) }
        xml.text(XMLText(rendition.fileName ?? address))
        xml.end()
    }
}

extension Rendition {
    /// Where the medium is; `nil` when nobody says, or the address is not safe.
    fileprivate var address: String? { href.flatMap(LinkTarget.safe) }

    /// Whether a page can show the medium as a picture.
    fileprivate var isPicture: Bool {
        guard address != nil else { return false }
        return contentType?.hasPrefix("image/") ?? true
    }

    /// Whether XHTML loses more than nothing of the medium.
    fileprivate func hasUnwritten(asPicture isPicture: Bool) -> Bool {
        if let href, !href.isEmpty, address == nil { return true }
        if role != nil || sizeInBytes != nil || duration != nil { return true }
        return isPicture ? fileName != nil : width != nil || height != nil
    }
}
