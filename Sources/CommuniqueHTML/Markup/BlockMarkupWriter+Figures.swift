import Communique

extension BlockMarkupWriter {
    mutating func write<Sink: MarkupSink & ~Copyable>(
        _ figure: Block.Figure,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        switch dialect {
        case .html: writeFigure(figure, of: block, named: name, to: &sink)
        case .xhtml: writeDivision(figure, of: block, named: name, to: &sink)
        }
    }

    /// Writes a figure with the first medium that has a safe address.
    private mutating func writeFigure<Sink: MarkupSink & ~Copyable>(
        _ figure: Block.Figure,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        let media = figure.renditions.filter { $0.address != nil }
        if figure.renditions.count > min(1, media.count) {
            losses.add(
                .narrowed,
                "block.figure.renditions",
                "a figure shows the first form of its medium alone",
                at: source
            )
        }
        let alternative = figure.alternativeText ?? ""
        let hasCaption = !figure.caption.isBlank || figure.unprintedCredit != nil
        guard !media.isEmpty || hasCaption || !alternative.isEmpty else { return }
        open(.figure, for: block, named: name, to: &sink)
        if media.isEmpty, !alternative.isEmpty { sink.attribute(html: .ariaLabel, alternative) }
        if let medium = media.first { writeMedium(medium, alternative, to: &sink) }
        if hasCaption {
            sink.start(mixed: .figcaption)
            writeCaption(of: figure, to: &sink)
            sink.end(html: .figcaption)
        }
        sink.end(html: .figure)
        sink.breakLine()
    }

    private func writeMedium<Sink: MarkupSink & ~Copyable>(
        _ medium: Rendition,
        _ alternative: String,
        to sink: inout Sink
    ) {
        let address = medium.address ?? ""
        let type = medium.contentType ?? "image/"
        if type.hasPrefix("image/") {
            writePicture(medium, alternative, to: &sink)
        } else if type.hasPrefix("video/") || type.hasPrefix("audio/") {
            let tag: HTMLElement = type.hasPrefix("video/") ? .video : .audio
            sink.start(html: tag)
            sink.attribute(html: .controls, "controls")
            sink.attribute(html: .src, address)
            if !alternative.isEmpty { sink.attribute(html: .ariaLabel, alternative) }
            sink.end(html: tag)
        } else {
            sink.start(mixed: .a)
            sink.attribute(html: .href, address)
            sink.attribute(html: .type, type)
            sink.text(medium.fileName ?? (alternative.isEmpty ? address : alternative))
            sink.end(html: .a)
        }
    }

    private func writePicture<Sink: MarkupSink & ~Copyable>(
        _ picture: Rendition,
        _ alternative: String,
        to sink: inout Sink
    ) {
        sink.start(html: .img)
        sink.attribute(html: .src, picture.address ?? "")
        sink.attribute(html: .alt, alternative)
        if let width = picture.width, width >= 0 { sink.attribute(html: .width, String(width)) }
        if let height = picture.height, height >= 0 {
            sink.attribute(html: .height, String(height))
        }
        sink.end(html: .img)
    }

    /// Writes the caption, and the credit where the caption does not have it.
    private mutating func writeCaption<Sink: MarkupSink & ~Copyable>(
        of figure: Block.Figure,
        to sink: inout Sink
    ) {
        write(figure.caption, to: &sink)
        guard let credit = figure.unprintedCredit else { return }
        if !figure.caption.isBlank { sink.text(" ") }
        sink.start(mixed: .span)
        sink.attribute(html: .class, "credit")
        sink.text(credit)
        sink.end(html: .span)
    }

    /// Writes a division with the first picture, links to other forms, and the caption.
    private mutating func writeDivision<Sink: MarkupSink & ~Copyable>(
        _ figure: Block.Figure,
        of block: Block,
        named name: String?,
        to sink: inout Sink
    ) {
        let picture = figure.renditions.firstIndex(where: \.isPicture)
        open(.div, class: "figure", for: block, named: name, to: &sink)
        if picture == nil, let alternative = figure.alternativeText {
            sink.attribute(html: .title, alternative)
        }
        for (index, rendition) in figure.renditions.enumerated() {
            if rendition.hasUnwritten(asPicture: index == picture) {
                losses.add(
                    .narrowed,
                    "block.caption",
                    "the body has no place for what a medium has besides a safe address",
                    at: source
                )
            }
            // What has neither address nor name leaves nothing to write.
            guard rendition.address != nil || rendition.fileName != nil else { continue }
            sink.start(mixed: .p)
            if index == picture {
                writePicture(rendition, figure.alternativeText ?? "", to: &sink)
            } else {
                sink.attribute(html: .class, "rendition")
                writeLink(to: rendition, to: &sink)
            }
            sink.end(html: .p)
        }
        if !figure.caption.isEmpty || figure.unprintedCredit != nil {
            sink.start(mixed: .p)
            sink.attribute(html: .class, "caption")
            writeCaption(of: figure, to: &sink)
            sink.end(html: .p)
        }
        sink.end(html: .div)
    }

    /// Writes a form of a medium that is not the picture shown.
    private func writeLink<Sink: MarkupSink & ~Copyable>(
        to rendition: Rendition,
        to sink: inout Sink
    ) {
        guard let address = rendition.address else {
            sink.text(rendition.fileName ?? "")
            return
        }
        sink.start(mixed: .a)
        sink.attribute(html: .href, address)
        if let type = rendition.contentType { sink.attribute(html: .type, type) }
        sink.text(rendition.fileName ?? address)
        sink.end(html: .a)
    }
}

extension Block.Figure {
    /// The credit, unless the caption has it.
    fileprivate var unprintedCredit: String? {
        guard let credit, !credit.isBlank, !caption.plainText.contains(credit) else { return nil }
        return credit
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
