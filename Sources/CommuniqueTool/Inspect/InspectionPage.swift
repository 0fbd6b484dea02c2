import Communique
import CommuniqueHTML

/// An inspection as one page of HTML that needs nothing else: no network, no file, no script to be read.
///
/// On the left the source with its blocks, on the right what became of it. All text goes through the
/// escaping of `HTMLSink`; markup that is written as it stands is a literal in the code.
struct InspectionPage {
    let inspection: Inspection
    let source: SourceLines
    var html = HTMLSink(capacity: 1 << 20)

    /// The bytes of the page.
    static func bytes(of inspection: Inspection) -> [UInt8] {
        var page = InspectionPage(inspection: inspection, source: SourceLines(inspection))
        page.write()
        return page.html.finish()
    }

    private mutating func write() {
        html.markup("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
        html.markup(
            """
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            style-src 'unsafe-inline'; script-src 'sha256-AmL91+FYB1GIPUOzswUNo6l1RLxUz6jqT3ko2Qpr08M='">
            <meta name="viewport" content="width=device-width, initial-scale=1">

            """
        )
        html.element("title", inspection.name + " – communique inspect")
        html.markup("\n<style>\n")
        html.markup(InspectionStyle.sheet)
        html.markup("\n</style></head>\n<body>\n")
        writeHeader()
        html.markup("<main>\n")
        writeSource()
        writeTabs()
        html.markup("</main>\n<script>\n")
        html.markup(InspectionStyle.script)
        html.markup("\n</script></body></html>\n")
    }

    private mutating func writeHeader() {
        let (inspection, source) = (inspection, source)
        html.element("header") { html in
            html.element("h1", inspection.name)
            html.element("p", inspection.summary)
            html.element("ul", class: "legend") { html in
                for (role, count, first) in inspection.roleCounts {
                    html.element("li", class: "b r-\(role)") { html in
                        html.link(to: source.blockID(first), "\(role) \(count)")
                    }
                }
            }
        }
        html.breakLine()
    }
}

extension Inspection {
    /// What the input is, in a line: `page · speech · en · 2024-09-12 · 21 blocks · 9 facts · 2 remarks`.
    var summary: String {
        var parts = [format.title]
        if documents.count > 1 { parts.append("\(documents.count) documents") }
        if let document = documents.first, documents.count == 1 {
            parts += [
                document.kind?.rawValue, document.language?.rawValue,
                document.dates.shown?.iso8601,
            ].compactMap { $0 }
        }
        func counted(_ count: Int, _ name: String) -> String {
            "\(count) \(name)\(count == 1 ? "" : "s")"
        }
        parts.append(counted(roleCounts.reduce(0) { $0 + $1.count }, "block"))
        parts.append(counted(documents.reduce(0) { $0 + $1.facts.count }, "fact"))
        if !translations.pairs.isEmpty {
            parts.append(counted(translations.pairs.count, "translation"))
        }
        parts.append(counted(remarks.count, "remark"))
        return parts.joined(separator: " · ")
    }

    /// The roles of blocks, how often each is there, and which is the first, in the order of these.
    var roleCounts: [(role: Block.Role, count: Int, first: Int)] {
        var counts: [(role: Block.Role, count: Int, first: Int)] = []
        var places: [Block.Role: Int] = [:]
        for (index, origin) in origins.enumerated() {
            guard case .block(let block) = origin.part else { continue }
            if let place = places[block.role] {
                counts[place].count += 1
            } else {
                places[block.role] = counts.count
                counts.append((block.role, 1, index))
            }
        }
        return counts
    }

    /// What is known of a part, in a few lines.
    func card(of index: Int) -> String {
        let origin = origins[index]
        var lines: [String] = []
        switch origin.part {
        case .block(let block):
            let language = language(of: block, at: index)?.rawValue
            lines.append([origin.label, language].compactMap { $0 }.joined(separator: " · "))
            if let number = translations.numbers[index] {
                let isTranslation = block.translationOf != nil
                lines.append("⇄\(number) " + (isTranslation ? "translation" : "has a translation"))
            }
        case .fact(let fact):
            let state = fact.isChosen ? "" : " (not chosen)"
            lines.append("\(origin.label): \(fact.value.excerpt)\(state)")
        case .mention(let entity):
            lines.append("\(origin.label): \(entity.concept.name() ?? "")")
        case .abbreviation(let short):
            lines.append("\(short.short): \(short.long)")
        default:
            lines.append(origin.label)
        }
        if let decision = origin.decision {
            lines.append("\(decision.rule.rawValue) \(decision.confidence)")
            lines.append(decision.reason)
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    /// The beginning of a long text.
    var excerpt: String { count <= 120 ? self : prefix(119) + "…" }
}
