import Communique
import CommuniqueXML

/// Writes blocks as an XHTML document: plain paragraphs at the top of the body where the text allows
/// it, since many receivers read nothing deeper.
///
/// - Source: XHTML 1.0 Strict.
struct XHTMLWriter {
    let plan: BodyPlan
    let marksLabels: Bool
    /// The language of the text around, which a block without one has.
    var language: LanguageTag?
    /// How many blocks, names of blocks and references to entities have been written.
    var blockCount = 0
    var nameCount = 0
    var entityCount = 0

    init(plan: BodyPlan, language: LanguageTag?, marksLabels: Bool) {
        self.plan = plan
        self.language = language
        self.marksLabels = marksLabels
    }

    /// Writes the `html` element with `headline` over `blocks`.
    mutating func write(
        headline: LocalizedText?,
        blocks: [Block],
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        xml.start(html: .html)
        xml.namespace(G2Namespace.xhtml)
        if let language {
            writeLanguage(language, to: &xml)
            if language.isRightToLeft { xml.attribute(html: .dir, "rtl") }
        }
        xml.start(html: .head)
        xml.start(html: .title)
        xml.text(XMLText(headline?.text ?? ""))
        xml.end()
        xml.end()
        xml.start(html: .body)
        if let headline {
            xml.start(html: .h1)
            writeOwn(headline.language, to: &xml)
            xml.text(XMLText(headline.text))
            xml.end()
        } else if blocks.isEmpty {
            // A body has to hold something.
            xml.start(html: .p)
            xml.end(isPaired: true)
        }
        for index in blocks.indices {
            let before = xml.replacementCount
            write(blocks[index], to: &xml, report: &report)
            guard xml.replacementCount > before else { continue }
            report.replaced(
                xml.replacementCount - before,
                in: .block(blocks[index].role),
                at: blocks[index].source
            )
        }
        xml.end()
        xml.end()
    }
}

// MARK: Blocks

extension XHTMLWriter {
    mutating func write(
        _ block: Block,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        switch block.kind {
        case .paragraph(let text): write(text.content, of: block, in: .p, to: &xml, report: &report)
        case .heading(let heading):
            let elements: [XHTMLElement] = [.h2, .h3, .h4, .h5, .h6]
            let element = elements[min(5, max(1, heading.level)) - 1]
            write(heading.content, of: block, in: element, to: &xml, report: &report)
        case .list(let list): write(list, of: block, to: &xml, report: &report)
        case .quote(let quote):
            open(.blockquote, for: block, class: nil, to: &xml, report: &report)
            if let attribution = quote.attribution, !attribution.isEmpty {
                xml.attribute(html: .title, XMLText(attribution))
            }
            xml.start(html: .p, isMixed: true)
            write(quote.content, to: &xml, report: &report)
            close(to: &xml)
            xml.end()
        case .question(let turn), .answer(let turn):
            open(.p, for: block, class: block.role.rawValue, to: &xml, report: &report)
            if let speaker = turn.speaker, !speaker.isEmpty,
                !(turn.label ?? "").contains(speaker)
            {
                xml.attribute(html: .title, XMLText(speaker))
            }
            writeLabel(turn.label, to: &xml)
            write(turn.content, to: &xml, report: &report)
            close(to: &xml)
        case .footnote(let footnote):
            open(.p, for: block, class: "footnote", to: &xml, report: &report)
            writeLabel(footnote.label, to: &xml)
            write(footnote.content, to: &xml, report: &report)
            close(to: &xml)
        case .table(let table): write(table, of: block, to: &xml, report: &report)
        case .figure(let figure): write(figure, of: block, to: &xml, report: &report)
        case .custom(let custom): write(custom, of: block, to: &xml, report: &report)
        case .title, .subtitle, .date, .dateline, .byline, .lede, .salutation, .speakerLabel, .note,
            .signature, .closing, .contact, .attachment, .tag, .related, .boilerplate:
            write(
                block.content,
                of: block,
                in: .p,
                class: block.role.rawValue,
                to: &xml,
                report: &report
            )
        }
    }

    /// Writes running text in an element of its own.
    mutating func write(
        _ content: [Inline],
        of block: Block,
        in element: XHTMLElement,
        class name: String? = nil,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        open(element, for: block, class: name, isMixed: true, to: &xml, report: &report)
        write(content, to: &xml, report: &report)
        close(to: &xml)
    }

    /// Ends an element of text; one that is empty keeps its end tag, as readers of HTML want it.
    func close(to xml: inout XMLWriter) {
        xml.end(isPaired: true)
    }

    /// Opens the element of a block, with its name, its classes and its language.
    mutating func open(
        _ element: XHTMLElement,
        for block: Block,
        class name: String?,
        isMixed: Bool = false,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        blockCount += 1
        xml.start(html: element, isMixed: isMixed || element == .p)
        if nameCount < plan.names.count, plan.names[nameCount].block == blockCount {
            xml.attribute(html: .id, XMLText(plan.names[nameCount].id))
            nameCount += 1
        }
        if let original = block.translationOf {
            var classes = name.map { $0 + " translation" } ?? "translation"
            if let id = plan.id(of: original) {
                classes += " translation-of-" + id
            } else {
                report.narrowed(
                    "block.translationOf",
                    "the block that it translates, “\(original.rawValue)”, is not in the text",
                    at: block.source
                )
            }
            xml.attribute(html: .class, XMLText(classes))
        } else if let name {
            xml.attribute(html: .class, XMLText(name))
        }
        writeOwn(block.language, to: &xml)
    }

    mutating func write(
        _ list: Block.List,
        of block: Block,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        guard !list.items.isEmpty else {
            blockCount += 1
            return
        }
        let isCounted = list.isCounted
        let name: String? =
            switch list.style {
            case .bulleted: nil
            case .numbered: isCounted ? nil : "numbered"
            case .lettered: "lettered"
            case .labelled: "labelled"
            case .unmarked: "unmarked"
            }
        open(isCounted ? .ol : .ul, for: block, class: name, to: &xml, report: &report)
        let outer = language
        language = block.language ?? language
        for item in list.items {
            let marker = isCounted || list.isBullet(item.marker) ? nil : item.marker
            write(item, marker: marker, to: &xml, report: &report)
        }
        language = outer
        xml.end()
    }

    mutating func write(
        _ item: Block.List.Item,
        marker: String?,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        var rest = item.blocks[...]
        if let first = rest.first, case .paragraph(let text) = first.kind,
            rest.count == 1 || first.language == nil || first.language == language
        {
            // The text of a plain item stands in the item itself; what follows is a list, most often.
            open(.li, for: first, class: nil, isMixed: true, to: &xml, report: &report)
            writeLabel(marker, named: "marker", to: &xml)
            write(text.content, to: &xml, report: &report)
            rest = rest.dropFirst()
        } else {
            xml.start(html: .li, isMixed: marker != nil)
            writeLabel(marker, named: "marker", to: &xml)
        }
        for block in rest { write(block, to: &xml, report: &report) }
        close(to: &xml)
    }

    mutating func write(
        _ table: Block.Table,
        of block: Block,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        let rows = table.rows.filter { !$0.isEmpty }
        guard !rows.isEmpty else {
            // A table has to have a row; a caption alone is a paragraph.
            write(table.caption, of: block, in: .p, class: "caption", to: &xml, report: &report)
            return
        }
        open(.table, for: block, class: nil, to: &xml, report: &report)
        let outer = language
        language = block.language ?? language
        if !table.caption.isEmpty {
            xml.start(html: .caption, isMixed: true)
            write(table.caption, to: &xml, report: &report)
            close(to: &xml)
        }
        for row in rows {
            xml.start(html: .tr)
            for cell in row {
                xml.start(html: cell.isHeader ? .th : .td, isMixed: true)
                write(cell.content, to: &xml, report: &report)
                close(to: &xml)
            }
            xml.end()
        }
        language = outer
        xml.end()
    }

    mutating func write(
        _ custom: Block.Custom,
        of block: Block,
        to xml: inout XMLWriter,
        report: inout RenderReport
    ) {
        report.narrowed(
            .block(.custom),
            "the construct “\(custom.name.name)” is written as a division of that class",
            at: block.source
        )
        open(
            .div,
            for: block,
            class: "custom " + token(custom.name.name),
            to: &xml,
            report: &report
        )
        let outer = language
        language = block.language ?? language
        if !custom.content.isEmpty {
            xml.start(html: .p, isMixed: true)
            write(custom.content, to: &xml, report: &report)
            close(to: &xml)
        }
        for block in custom.blocks { write(block, to: &xml, report: &report) }
        language = outer
        close(to: &xml)
    }
}

extension Block.List {
    /// Whether the marks are the numbers that a reader of XHTML counts by itself: 1, 2, 3.
    fileprivate var isCounted: Bool {
        guard style == .numbered else { return false }
        for (index, item) in items.enumerated() {
            guard let marker = item.marker else { continue }
            let digits = marker.unicodeScalars.filter {
                !" .()\u{A0}\t".unicodeScalars.contains($0)
            }
            guard Int(String(digits)) == index + 1 else { return false }
        }
        return true
    }

    /// Whether a mark is the sign of a list of bullets, which a reader of XHTML prints by itself.
    fileprivate func isBullet(_ marker: String?) -> Bool {
        guard style == .bulleted, let marker else { return false }
        return marker.unicodeScalars.allSatisfy {
            !$0.properties.isAlphabetic && $0.properties.numericType == nil
        }
    }
}
