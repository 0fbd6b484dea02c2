import Communique
import CommuniqueXML

/// Writes blocks as the content of a body: plain elements in one block, where other readers look for
/// them.
///
/// It recurses as deep as blocks nest, which `Document.flattened` bounds.
struct NITFBodyWriter {
    /// The language of the text around, which a block without one has.
    private var language: LanguageTag?
    /// The names of the blocks that others translate.
    private let ids: [Block.ID: String]
    private var written: Set<Block.ID> = []
    private var isInLink = false
    private(set) var diagnostics: [Diagnostic] = []
    private var losses: Set<String> = []

    init(language: LanguageTag?, blocks: [Block]) {
        self.language = language
        var ids: [Block.ID: String] = [:]
        var taken: Set<String> = []
        for block in blocks.walked {
            guard let original = block.translationOf, ids[original] == nil else { continue }
            let name = Self.name(of: original)
            var candidate = name
            var number = 2
            while !taken.insert(candidate).inserted {
                candidate = "\(name)-\(number)"
                number += 1
            }
            ids[original] = candidate
        }
        self.ids = ids
    }

    /// A name of XML that resembles the name of a block; ASCII alone, as libxml2 judges by the
    /// fourth edition.
    private static func name(of id: Block.ID) -> String {
        var name = ""
        for byte in id.rawValue.utf8 {
            let isKept = ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte == 0x2E
            name.unicodeScalars.append(isKept ? Unicode.Scalar(byte) : "_")
        }
        let first = name.utf8.first ?? 0
        return ASCII.isLetter(first) || first == 0x5F ? name : "_" + name
    }

    /// Writes the blocks of a body.
    mutating func write(_ blocks: [Block], to xml: inout XMLWriter) {
        guard !blocks.isEmpty else { return }
        xml.start("block")
        for block in blocks { write(block, to: &xml) }
        xml.end()
    }

    private mutating func lose(
        _ code: Diagnostic.Code,
        _ feature: Diagnostic.Feature,
        _ message: String,
        at block: Block? = nil
    ) {
        guard losses.insert(message).inserted else { return }
        diagnostics.append(
            Diagnostic(code, .note, "NITF: " + message, feature: feature, source: block?.source)
        )
    }
}

// MARK: Blocks

extension NITFBodyWriter {
    private mutating func write(_ block: Block, to xml: inout XMLWriter) {
        let outer = language
        switch block.kind {
        case .paragraph(let text): writeText("p", text.content, of: block, to: &xml)
        case .heading(let heading):
            let level = min(5, max(1, heading.level))
            let className = level == 1 ? nil : NITFNames.headingClass + String(level)
            writeText("hl2", heading.content, of: block, class: className, to: &xml)
        case .list(let list): write(list, of: block, to: &xml)
        case .quote(let quote): write(quote, of: block, to: &xml)
        case .question(let turn), .answer(let turn):
            if turn.speaker != nil, turn.speaker.map({ !(turn.label ?? "").contains($0) }) ?? false
            {
                lose(
                    .notRepresented,
                    "block.turn.speaker",
                    "the speaker of a turn whose label does not name them is left out",
                    at: block
                )
            }
            open("p", for: block, class: block.role.rawValue, isMixed: true, to: &xml)
            writeLabel(turn.label, to: &xml)
            write(turn.content, to: &xml)
            xml.end(isPaired: true)
        case .footnote(let footnote):
            open("fn", for: block, class: nil, to: &xml)
            xml.start("body.content")
            xml.start("p", isMixed: true)
            writeLabel(footnote.label, to: &xml)
            write(footnote.content, to: &xml)
            xml.end(isPaired: true)
            xml.end()
            xml.end()
        case .table(let table): write(table, of: block, to: &xml)
        case .figure(let figure): write(figure, of: block, to: &xml)
        case .custom(let custom):
            if !custom.content.isEmpty {
                let name = custom.name.name.split(whereSeparator: \.isWhitespace)
                let className = "custom " + name.joined(separator: "-")
                writeText("p", custom.content, of: block, class: className, to: &xml)
            }
            if !custom.blocks.isEmpty { language = block.language ?? language }
            for inner in custom.blocks { write(inner, to: &xml) }
        case .lede(let text):
            open("p", for: block, class: nil, isMixed: true, to: &xml)
            xml.attribute("lede", "true")
            write(text.content, to: &xml)
            xml.end(isPaired: true)
        case .title, .subtitle, .date, .dateline, .byline, .salutation, .speakerLabel, .note,
            .signature, .closing, .contact, .attachment, .tag, .related, .boilerplate:
            writeText("p", block.content, of: block, class: block.role.rawValue, to: &xml)
        }
        language = outer
    }

    /// Opens the element of a block, and makes its language the one around.
    private mutating func open(
        _ element: XMLName,
        for block: Block,
        class className: String?,
        isMixed: Bool = false,
        to xml: inout XMLWriter
    ) {
        xml.start(element, isMixed: isMixed)
        if let id = block.id, let name = ids[id], written.insert(id).inserted {
            xml.attribute("id", XMLText(name))
        }
        var classes = className.map { [$0] } ?? []
        if let original = block.translationOf, let name = ids[original] {
            classes += ["translation", "translation-of-" + name]
        }
        if !classes.isEmpty { xml.attribute("class", XMLText(classes.joined(separator: " "))) }
        if let own = block.language, own != language {
            xml.attribute("xml:lang", XMLText(own.rawValue))
            language = own
        }
    }

    private mutating func writeText(
        _ element: XMLName,
        _ content: [Inline],
        of block: Block,
        class className: String? = nil,
        to xml: inout XMLWriter
    ) {
        open(element, for: block, class: className, isMixed: true, to: &xml)
        write(content, to: &xml)
        xml.end(isPaired: true)
    }

    private mutating func writeLabel(
        _ label: String?,
        class className: XMLText = "label",
        to xml: inout XMLWriter
    ) {
        guard let label, !label.isEmpty else { return }
        xml.start("em")
        xml.attribute("class", className)
        xml.text(XMLText(label))
        xml.end()
    }

    private mutating func write(_ list: Block.List, of block: Block, to xml: inout XMLWriter) {
        guard !list.items.isEmpty else { return }
        let isCounted = list.isCounted
        let hasMarks = !isCounted && !list.hasBullets
        let className: String? =
            switch list.style {
            case .bulleted: hasMarks ? "bulleted" : nil
            case .numbered: isCounted ? nil : "numbered"
            case .lettered: "lettered"
            case .labelled: "labelled"
            case .unmarked: "unmarked"
            }
        open(isCounted ? "ol" : "ul", for: block, class: className, to: &xml)
        for item in list.items {
            let outer = language
            var rest = item.blocks[...]
            if let first = rest.first, case .paragraph(let text) = first.kind, rest.count == 1 {
                open("li", for: first, class: nil, isMixed: true, to: &xml)
                if hasMarks { writeLabel(item.marker, class: "marker", to: &xml) }
                write(text.content, to: &xml)
                rest = []
            } else {
                xml.start("li", isMixed: hasMarks && item.marker != nil)
                if hasMarks { writeLabel(item.marker, class: "marker", to: &xml) }
            }
            for inner in rest { write(inner, to: &xml) }
            xml.end(isPaired: true)
            language = outer
        }
        xml.end()
    }

    private mutating func write(_ quote: Block.Quote, of block: Block, to xml: inout XMLWriter) {
        open("bq", for: block, class: nil, to: &xml)
        if quote.cite != nil {
            lose(
                .notRepresented,
                "block.quote.cite",
                "the address of a quote is left out",
                at: block
            )
        }
        let name = quote.attribution ?? ""
        if !name.isEmpty { xml.attribute("quote-source", XMLText(name)) }
        xml.start("block")
        for paragraph in quote.content.paragraphs {
            xml.start("p", isMixed: true)
            write(paragraph, to: &xml)
            xml.end(isPaired: true)
        }
        xml.end()
        if !name.isEmpty, !quote.content.plainText.contains(name) {
            xml.element("credit", XMLText(name))
        }
        xml.end()
    }

    private mutating func write(_ table: Block.Table, of block: Block, to xml: inout XMLWriter) {
        let rows = table.rows.filter { !$0.isEmpty }
        open("table", for: block, class: nil, to: &xml)
        if !table.caption.isEmpty {
            xml.start("caption", isMixed: true)
            write(table.caption, to: &xml)
            xml.end(isPaired: true)
        }
        for row in rows {
            xml.start("tr")
            for cell in row {
                xml.start(cell.isHeader ? "th" : "td", isMixed: true)
                if cell.columnSpan > 1 { xml.attribute("colspan", min(1000, cell.columnSpan)) }
                if cell.rowSpan > 1 { xml.attribute("rowspan", min(65_534, cell.rowSpan)) }
                write(cell.content, to: &xml)
                xml.end(isPaired: true)
            }
            xml.end()
        }
        xml.end()
    }

    private mutating func write(_ figure: Block.Figure, of block: Block, to xml: inout XMLWriter) {
        open("media", for: block, class: nil, to: &xml)
        xml.attribute("media-type", figure.mediaType)
        if figure.renditions.isEmpty {
            xml.start("media-reference")
            if let text = figure.alternativeText { xml.attribute("alternate-text", XMLText(text)) }
            xml.end()
        }
        for (index, rendition) in figure.renditions.enumerated() {
            xml.start("media-reference")
            if let href = rendition.href { xml.attribute("source", XMLText(href)) }
            if let name = rendition.fileName { xml.attribute("name", XMLText(name)) }
            if let type = rendition.contentType { xml.attribute("mime-type", XMLText(type)) }
            if let time = rendition.duration {
                xml.attribute("time", time)
                xml.attribute("time-unit-of-measure", "second")
            }
            if index == 0, let text = figure.alternativeText {
                xml.attribute("alternate-text", XMLText(text))
            }
            if let height = rendition.height { xml.attribute("height", height) }
            if let width = rendition.width { xml.attribute("width", width) }
            if rendition.height != nil || rendition.width != nil {
                xml.attribute("units", "pixels")
            }
            if rendition.role != nil || rendition.sizeInBytes != nil {
                lose(
                    .narrowed,
                    "block.figure.renditions",
                    "the size in bytes and the role of a medium are left out",
                    at: block
                )
            }
            xml.end()
        }
        if !figure.caption.isEmpty {
            xml.start("media-caption", isMixed: true)
            write(figure.caption, to: &xml)
            xml.end(isPaired: true)
        }
        if let credit = figure.credit, !credit.isEmpty {
            xml.element("media-producer", XMLText(credit))
        }
        xml.end()
    }
}

// MARK: Running text

extension NITFBodyWriter {
    mutating func write(_ content: [Inline], to xml: inout XMLWriter) {
        for inline in content {
            switch inline {
            case .text(let text): xml.text(XMLText(text))
            case .lineBreak:
                xml.start("br")
                xml.end()
            case .emphasis(let inner): write(inner, in: "em", to: &xml)
            case .strong(let inner): write(inner, in: "em", class: "bold", to: &xml)
            case .quote(let inner): write(inner, in: "q", class: "quote", to: &xml)
            case .link(let link): write(link, to: &xml)
            case .entity(let entity):
                let element = NITFEntity.element(for: entity.concept.nature)
                xml.start(element, isMixed: true)
                writeCode(of: entity.concept, on: element, to: &xml)
                xml.text(XMLText(entity.content.plainText))
                xml.end(isPaired: true)
            case .span(let span): write(span, to: &xml)
            case .custom(let custom):
                write(custom.content, in: "em", class: "custom " + custom.name.name, to: &xml)
            }
        }
    }

    private mutating func write(
        _ content: [Inline],
        in element: XMLName,
        class className: String? = nil,
        to xml: inout XMLWriter
    ) {
        xml.start(element, isMixed: true)
        if let className { xml.attribute("class", XMLText(className)) }
        write(content, to: &xml)
        xml.end(isPaired: true)
    }

    private mutating func write(_ link: Inline.Link, to xml: inout XMLWriter) {
        guard !isInLink else {
            lose(.narrowed, "inline.link", "a link within a link has no address")
            write(link.content, to: &xml)
            return
        }
        guard let address = LinkTarget.safe(link.href) else {
            lose(.notRepresented, "inline.link", "an address that is not safe is left out")
            write(link.content, to: &xml)
            return
        }
        isInLink = true
        xml.start("a", isMixed: true)
        xml.attribute("href", XMLText(address))
        write(link.content, to: &xml)
        xml.end(isPaired: true)
        isInLink = false
    }

    private mutating func write(_ span: Inline.Span, to xml: inout XMLWriter) {
        let outer = language
        let role = span.role.flatMap { $0.isEmpty ? nil : $0 }
        xml.start(role == nil ? "lang" : "em", isMixed: true)
        if let role { xml.attribute("class", XMLText(role)) }
        if let own = span.language, own != language {
            xml.attribute("xml:lang", XMLText(own.rawValue))
            language = own
        }
        write(span.content, to: &xml)
        xml.end(isPaired: true)
        language = outer
    }

    /// Writes the code of a thing as attributes of the element that was opened for it.
    func writeCode(of concept: Concept, on element: XMLName, to xml: inout XMLWriter) {
        if element == NITFEntity.unknown { xml.attribute("type", "entity") }
        guard let (scheme, code) = NITFEntity.code(of: concept) else { return }
        let isPlace = element == NITFEntity.place
        if let scheme { xml.attribute(isPlace ? "code-source" : "idsrc", XMLText(scheme)) }
        xml.attribute(isPlace ? "location-code" : "value", XMLText(code))
    }
}

extension [Inline] {
    /// The paragraphs of a quote, which two line breaks part.
    fileprivate var paragraphs: [[Inline]] {
        var paragraphs: [[Inline]] = [[]]
        for inline in self {
            if inline == .lineBreak, paragraphs[paragraphs.count - 1].last == .lineBreak {
                paragraphs[paragraphs.count - 1].removeLast()
                if !paragraphs[paragraphs.count - 1].isEmpty { paragraphs.append([]) }
            } else {
                paragraphs[paragraphs.count - 1].append(inline)
            }
        }
        return paragraphs
    }
}

extension Block.List {
    /// Whether the marks are the numbers that a reader counts by itself: 1, 2, 3.
    fileprivate var isCounted: Bool {
        guard style == .numbered else { return false }
        for (index, item) in items.enumerated() {
            guard let marker = item.marker else { continue }
            let digits = marker.unicodeScalars.filter { !" .\u{A0}\t".unicodeScalars.contains($0) }
            guard Int(String(String.UnicodeScalarView(digits))) == index + 1 else { return false }
        }
        return true
    }

    /// Whether the marks are signs that a reader prints by itself, or none.
    fileprivate var hasBullets: Bool {
        guard style == .bulleted else { return false }
        return items.allSatisfy { item in
            (item.marker ?? "").unicodeScalars.allSatisfy {
                !$0.properties.isAlphabetic && $0.properties.numericType == nil
            }
        }
    }
}

extension Block.Figure {
    /// - Source: NITF 3.6 `media/@media-type`, by documentation.
    fileprivate var mediaType: XMLText {
        guard let type = renditions.lazy.compactMap(\.contentType).first else { return "image" }
        switch type.prefix(while: { $0 != "/" }) {
        case "image": return "image"
        case "video": return "video"
        case "audio": return "audio"
        case "text": return "text"
        case "application": return "application"
        default: return "other"
        }
    }
}
