import Communique
import CommuniqueHTML

extension InspectionPage {
    /// How many lines a browser lays out together, when they come into view.
    private static let chunk = 100

    /// Writes the source, line by line, with its blocks, facts and remarks.
    mutating func writeSource() {
        html.markup("<section class=\"source\" aria-label=\"Source\">\n")
        if !inspection.hasPlaces {
            html.element(
                "p",
                class: "hint",
                "The places in this document are those of the page that it was made from; they are "
                    + "not shown in its JSON."
            )
        }
        for (number, line) in source.lines.enumerated() {
            if number % Self.chunk == 0 {
                if number > 0 { html.markup("</div>\n") }
                html.markup("<div class=\"chunk\">\n")
            }
            write(line, number: number + 1)
        }
        html.markup("</div>\n")
        if source.omittedCount > 0 {
            html.element("p", class: "hint", "\(source.omittedCount) more lines are not shown.")
        }
        html.markup("</section>\n")
    }

    private mutating func write(_ line: SourceLines.Line, number: Int) {
        let inspection = inspection
        html.element("div", class: "l") { html in
            html.element("span", class: "n", String(number))
            // Blocks that begin with the line are told beside it, others where they begin.
            html.element("span", class: "g") { html in
                for block in line.parts.first?.begunBlocks ?? [] {
                    Self.writeTag(of: block, inspection, to: &html)
                }
            }
            html.element("span", class: "x") { html in
                for (number, part) in line.parts.enumerated() {
                    for block in part.begunBlocks where number > 0 {
                        Self.writeTag(of: block, inspection, to: &html)
                    }
                    Self.write(part, inspection, to: &html)
                }
            }
        }
        html.breakLine()
        for remark in line.remarks {
            let diagnostic = inspection.remarks[remark]
            html.element("div", class: "d \(diagnostic.severity)", id: "d\(remark)") { html in
                html.text(diagnostic.description)
            }
            html.breakLine()
        }
    }

    /// Writes the role of a block that begins here, as a link to the block in the document.
    private static func writeTag(of index: Int, _ inspection: Inspection, to html: inout HTMLSink) {
        let role = inspection.origins[index].label
        html.element("span", class: "t r-\(role)", id: "s\(index)") { html in
            html.link(to: inspection.isShown(index) ? "b\(index)" : nil, role)
            if let number = inspection.translations.numbers[index] {
                html.element("span", class: "pair", "⇄\(number)")
            }
        }
    }

    private static func write(
        _ part: SourceLines.Part,
        _ inspection: Inspection,
        to html: inout HTMLSink
    ) {
        let text = inspection.source.text(part.range)
        for fact in part.begunFacts { html.element("span", id: "m\(fact)") { _ in } }
        guard let block = part.block else {
            return writeFacts(part, text, inspection, to: &html)
        }
        html.start("span")
        html.attribute("class", "b r-\(inspection.origins[block].label)")
        html.attribute("data-b", String(block))
        html.attribute("data-i", inspection.card(of: block))
        writeFacts(part, text, inspection, to: &html)
        html.end("span")
    }

    /// Writes the text with a link to the innermost fact that was found in it.
    private static func writeFacts(
        _ part: SourceLines.Part,
        _ text: String,
        _ inspection: Inspection,
        to html: inout HTMLSink
    ) {
        guard let fact = part.facts.last else { return html.text(text) }
        html.start("a")
        if inspection.isShown(fact) { html.attribute("href", "#f\(fact)") }
        html.attribute("class", "f")
        html.attribute("data-i", part.facts.map(inspection.card).joined(separator: "\n\n"))
        html.text(text)
        html.end("a")
    }
}
