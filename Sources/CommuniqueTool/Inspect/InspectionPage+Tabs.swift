import Communique
import CommuniqueHTML

extension InspectionPage {
    /// A view of the result, with its name.
    private typealias Tab = (name: String, write: (inout InspectionPage) -> Void)

    private var tabs: [Tab] {
        var tabs: [Tab] = [
            (
                "Document",
                { page in
                    for index in page.inspection.documents.indices { page.writeDocument(index) }
                }
            ),
            ("Facts", { $0.writeFacts() }),
        ]
        if !inspection.translations.pairs.isEmpty {
            tabs.append(("Translations", { $0.writeTranslations() }))
        }
        if !inspection.remarks.isEmpty {
            let name = "Remarks \(inspection.remarks.count)"
            tabs.append((name, { $0.writeRemarks($0.inspection.remarks, areReading: true) }))
        }
        for output in inspection.outputs {
            let losses = output.losses.count
            let mark = output.error != nil ? " ✗" : losses > 0 ? " −\(losses)" : ""
            tabs.append((output.format.name + mark, { $0.write(output) }))
        }
        return tabs
    }

    /// Writes what became of the source, a tab for each view of it.
    ///
    /// The tabs are radio buttons: they need no script, and the keys of the keyboard go through them.
    mutating func writeTabs() {
        let tabs = tabs
        html.markup("<section class=\"tabs\" aria-label=\"Result\">\n<style>\n")
        for number in 1...tabs.count {
            // Nothing in it has to be escaped.
            html.text(".tabs:has(.bar :nth-child(\(number)) :checked) .panel:nth-child(\(number))")
            html.text(" { display: block; }\n")
        }
        html.markup("</style>\n<div class=\"bar\">\n")
        for (index, tab) in tabs.enumerated() {
            html.element("label") { html in
                html.start("input")
                html.attribute("type", "radio")
                html.attribute("name", "tab")
                if index == 0 { html.attribute("checked", "checked") }
                html.text(tab.name)
            }
            html.breakLine()
        }
        html.markup("</div>\n<div class=\"panels\">\n")
        for tab in tabs {
            html.markup("<div class=\"panel\">\n")
            tab.write(&self)
            html.markup("</div>\n")
        }
        html.markup("</div>\n</section>\n")
    }

    // MARK: The document

    private mutating func writeDocument(_ index: Int) {
        let document = inspection.documents[index]
        if inspection.documents.count > 1 { html.element("h2", "Document \(index + 1)") }
        writeFields(of: document, at: index)
        var next = inspection.firstOrigins[index]
        for (name, blocks) in [
            ("front", document.front), ("body", document.body), ("furniture", document.furniture),
        ] where !blocks.isEmpty {
            html.element("h3", name)
            html.breakLine()
            for block in blocks { write(block, &next) }
        }
        let hidden = inspection.parts(of: index).count {
            inspection.origins[$0].isBlock && !inspection.isShown($0)
        }
        if hidden > 0 { html.element("p", class: "hint", "\(hidden) more blocks are not shown.") }
    }

    /// The facts that became fields, by the names of the fields.
    private static let facts: [String: Fact.Field] = [
        "headline": .title, "subtitle": .subtitle, "created": .date, "published": .published,
        "modified": .modified, "expires": .expires, "kind": .kind, "language": .language,
        "speaker": .speaker, "provider": .organisation, "place": .place, "author": .author,
        "summary": .description, "source": .url,
    ]

    /// Writes the fields, each with the place of the fact that it comes from.
    private mutating func writeFields(of document: Document, at index: Int) {
        let (inspection, source) = (inspection, source)
        var chosen: [Fact.Field: Int] = [:]
        for number in inspection.parts(of: index) {
            guard case .fact(let fact) = inspection.origins[number].part, fact.isChosen,
                chosen[fact.field] == nil
            else { continue }
            chosen[fact.field] = number
        }
        html.markup("<table class=\"fields\">\n")
        for (name, values) in Self.gathered(document.fieldLines + document.extensionLines) {
            html.element("tr") { html in
                html.element("th", name)
                html.element("td") { Self.write(values, to: &$0) }
                html.element("td", class: "why") { html in
                    guard let number = Self.facts[name].flatMap({ chosen[$0] }) else { return }
                    let origin = inspection.origins[number]
                    Self.write(origin.source, linkingTo: source.factID(number), to: &html)
                    html.text(" ")
                    let id = inspection.isShown(number) ? "f\(number)" : nil
                    html.link(to: id, origin.decision?.rule.rawValue ?? origin.label)
                }
            }
            html.breakLine()
        }
        html.markup("</table>\n")
    }

    /// The fields, those of one name that stand together in one.
    private static func gathered(
        _ lines: [(name: String, value: String)]
    ) -> [(name: String, values: [String])] {
        var fields: [(name: String, values: [String])] = []
        for (name, value) in lines {
            if fields.last?.name == name {
                fields[fields.count - 1].values.append(value)
            } else {
                fields.append((name, [value]))
            }
        }
        return fields
    }

    /// Writes values one below the other; many are folded.
    private static func write(_ values: [String], to html: inout HTMLSink) {
        let isFolded = values.count > 4
        if isFolded {
            html.start("details")
            html.element("summary", "\(values.count) values")
        }
        for value in values { html.element("div", value) }
        if isFolded { html.end("details") }
    }

    /// Writes a block and those within it, which come next among the origins.
    private mutating func write(_ block: Block, marker: String? = nil, _ next: inout Int) {
        let index = next
        next += 1
        guard inspection.isShown(index) else { return }
        html.start("div")
        html.attribute("class", "k r-\(block.role)")
        html.attribute("id", "b\(index)")
        html.attribute("data-b", String(index))
        writeHead(of: block, at: index)
        switch block.kind {
        case .list(let list):
            for item in list.items {
                for (number, child) in item.blocks.enumerated() {
                    write(child, marker: number == 0 ? item.marker : nil, &next)
                }
            }
        case .custom(let custom):
            writeText((marker ?? "") + custom.content.plainText)
            for child in custom.blocks { write(child, &next) }
        default:
            writeText((marker ?? "") + block.plainText)
        }
        html.markup("</div>\n")
    }

    private mutating func writeText(_ text: String) {
        if !text.isEmpty { html.element("p", class: "x", text) }
    }

    private mutating func writeHead(of block: Block, at index: Int) {
        let (inspection, anchor) = (inspection, source.blockID(index))
        html.element("p", class: "h") { html in
            html.element("b", block.role.rawValue)
            if let language = inspection.language(of: block, at: index) {
                html.element("span", language.rawValue)
            }
            if let id = block.id { html.element("span", "#\(id.rawValue)") }
            if let number = inspection.translations.numbers[index] {
                html.element("span", class: "pair", "⇄\(number)")
            }
            Self.write(block.source, linkingTo: anchor, to: &html)
            if let decision = block.decision { Self.write(decision, to: &html) }
        }
    }

    private static func write(_ decision: Decision, to html: inout HTMLSink) {
        html.element("code", "\(decision.rule.rawValue) \(decision.confidence)")
        html.text(" ")
        html.element("i", decision.reason)
    }

    /// Writes a place, as a link into the source where it is shown there.
    private static func write(
        _ place: SourceRange?,
        linkingTo id: String?,
        to html: inout HTMLSink
    ) {
        guard let place else { return }
        html.link(to: id, class: "place", "\(place.start.line):\(place.start.column)")
    }

    // MARK: Facts

    private mutating func writeFacts() {
        let (inspection, source) = (inspection, source)
        html.markup("<table>\n")
        html.row(["field", "value", "place", "rule and reason"], head: true)
        for (index, origin) in inspection.origins.enumerated() where inspection.isShown(index) {
            let value: String
            var isChosen = true
            switch origin.part {
            case .block: continue
            case .fact(let fact): (value, isChosen) = (fact.value, fact.isChosen)
            case .mention(let entity): value = entity.concept.name() ?? ""
            case .abbreviation(let short): value = "\(short.short): \(short.long)"
            case .relatedItem(let item): value = item.title?.text ?? item.href ?? ""
            case .attachment(let attachment): value = attachment.title.text
            case .extension(let item): value = item.isOrigin ? "the item as it came" : item.value
            @unknown default: value = ""
            }
            html.element("tr", class: isChosen ? nil : "lost", id: "f\(index)") { html in
                html.element("th", origin.label)
                html.element("td", value.excerpt)
                html.element("td") {
                    Self.write(origin.source, linkingTo: source.factID(index), to: &$0)
                }
                html.element("td") { html in
                    if let decision = origin.decision { Self.write(decision, to: &html) }
                }
            }
            html.breakLine()
        }
        html.markup("</table>\n")
        let hidden = inspection.origins.indices.count {
            !inspection.origins[$0].isBlock && !inspection.isShown($0)
        }
        if hidden > 0 { html.element("p", class: "hint", "\(hidden) more are not shown.") }
    }

    // MARK: Translations

    private mutating func writeTranslations() {
        let (inspection, source) = (inspection, source)
        html.markup("<table class=\"pairs\">\n")
        for pair in inspection.translations.pairs {
            html.element("tr") { html in
                html.element("th", "⇄\(pair.number)")
                for index in [pair.original, pair.translation] {
                    guard case .block(let block) = inspection.origins[index].part else { continue }
                    html.element("td", class: "k r-\(block.role)") { html in
                        html.element("p", class: "h") { html in
                            let language = inspection.language(of: block, at: index)
                            html.element("b", language?.rawValue ?? "")
                            Self.write(block.source, linkingTo: source.blockID(index), to: &html)
                        }
                        html.element("p", class: "x", block.plainText)
                    }
                }
            }
            html.breakLine()
        }
        html.markup("</table>\n")
    }

    // MARK: Remarks and outputs

    /// Writes remarks; those of reading lead to their places in the source.
    private mutating func writeRemarks(_ remarks: [Diagnostic], areReading: Bool) {
        let source = source
        html.markup("<table>\n")
        for (number, remark) in remarks.enumerated() {
            html.element("tr", class: remark.severity.rawValue) { html in
                html.element("th", remark.severity.rawValue)
                html.element("td", class: "why", remark.code.rawValue)
                html.element("td", class: "why") { html in
                    if areReading {
                        Self.write(remark.source, linkingTo: source.remarkID(number), to: &html)
                    } else {
                        html.text(remark.feature?.rawValue ?? "")
                    }
                }
                html.element("td", remark.message)
            }
            html.breakLine()
        }
        html.markup("</table>\n")
    }

    /// How many bytes of an output are shown.
    private static let outputLimit = 200_000

    private mutating func write(_ output: Inspection.Output) {
        html.element("p", class: "hint", "\(output.format.title), \(output.format.mediaType)")
        if let error = output.error { html.element("div", class: "d error", error) }
        if !output.remarks.isEmpty { writeRemarks(output.remarks, areReading: false) }
        var left = Self.outputLimit
        for file in output.files {
            let shown = file.prefix(left)
            left -= shown.count
            html.element("pre", class: "x", String(decoding: shown, as: UTF8.self))
            html.breakLine()
            if shown.count < file.count {
                let rest = file.count - shown.count
                return html.element("p", class: "hint", "\(rest) more bytes are not shown.")
            }
        }
    }
}
