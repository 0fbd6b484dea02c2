import Communique
import CommuniqueText

/// An inspection as lines for a terminal: blocks in the order of the source, facts, remarks, losses.
struct InspectionScreen {
    private let inspection: Inspection
    /// Whether reasons and facts that were not chosen are shown too.
    private let isVerbose: Bool
    private let ink: Ink
    /// The lines, each ended by a line feed.
    private(set) var text = ""

    /// Sets an inspection for a terminal of so many columns; `nil` for what is none, where nothing is cut
    /// short.
    init(_ inspection: Inspection, isVerbose: Bool, columns: Int?, hasColor: Bool) {
        self.inspection = inspection
        self.isVerbose = isVerbose
        ink = Ink(columns: columns, hasColor: hasColor)
        line([.bold(inspection.name), .dim(inspection.summary)])
        for index in inspection.documents.indices { addDocument(index) }
        addFacts()
        addRemarks()
        addOutputs()
    }

    private mutating func line(_ parts: [Ink.Part]) { text += ink.line(parts) }

    private mutating func heading(_ title: String) {
        text += "\n"
        line([.bold(title)])
    }

    // MARK: Blocks

    private mutating func addDocument(_ index: Int) {
        let document = inspection.documents[index]
        heading(inspection.documents.count > 1 ? "Document \(index + 1)" : "Document")
        let fields = document.fieldLines + document.extensionLines
        let width = fields.map(\.name.count).max() ?? 0
        for (name, value) in fields { line([.dim("  " + name.padded(to: width)), .plain(value)]) }
        heading("Blocks")
        var next = inspection.firstOrigins[index]
        var rows: [Row] = []
        for block in document.front + document.body + document.furniture {
            add(block, &next, depth: 0, to: &rows)
        }
        // Rows within another keep their place behind it.
        let sorted = rows.enumerated().sorted { one, other in
            (one.element.start, one.offset) < (other.element.start, other.offset)
        }.map(\.element)
        let roleWidth = sorted.map { $0.block.role.rawValue.count + 2 * $0.depth }.max() ?? 0
        let ruleWidth = sorted.map { $0.rule.count }.max() ?? 0
        let placeWidth = String(inspection.source.lineCount).count
        for row in sorted {
            let role = String(repeating: "  ", count: row.depth) + row.block.role.rawValue
            let pair = inspection.translations.numbers[row.index].map { "⇄\($0) " } ?? ""
            line([
                .dim("  " + row.line.padded(toRight: placeWidth)),
                .role(row.block.role, role.padded(to: roleWidth)),
                .plain(row.language.padded(to: 2)), .dim(row.rule.padded(to: ruleWidth)),
                .plain(pair + row.text),
            ])
            if isVerbose, let reason = row.block.decision?.reason {
                line([.dim(String(repeating: " ", count: placeWidth + 3) + reason)])
            }
        }
    }

    /// A block as it is listed.
    private struct Row {
        var block: Block
        var index: Int
        var depth: Int
        /// Where the outermost block around it begins.
        var start: Int
        var language: String

        var line: String { block.source.map { String($0.start.line) } ?? "-" }
        var rule: String {
            block.decision.map { "\($0.rule.rawValue) \($0.confidence)" } ?? ""
        }
        var text: String {
            if case .list(let list) = block.kind { return "(\(list.items.count) items)" }
            return block.plainText
        }
    }

    private func add(
        _ block: Block,
        _ next: inout Int,
        depth: Int,
        within start: Int? = nil,
        to rows: inout [Row]
    ) {
        let index = next
        next += 1
        let start = start ?? block.source?.start.offset ?? 0
        rows.append(
            Row(
                block: block,
                index: index,
                depth: depth,
                start: start,
                language: inspection.language(of: block, at: index)?.rawValue ?? "-"
            )
        )
        for child in block.children {
            add(child, &next, depth: depth + 1, within: start, to: &rows)
        }
    }

    // MARK: Facts, remarks, outputs

    private mutating func addFacts() {
        let facts = inspection.origins.compactMap { origin -> (Fact, Provenance)? in
            guard case .fact(let fact) = origin.part, fact.isChosen || isVerbose else { return nil }
            return (fact, origin)
        }
        guard !facts.isEmpty else { return }
        heading("Facts")
        let width = facts.map(\.1.label.count).max() ?? 0
        for (fact, origin) in facts {
            let place = origin.source.map { "\($0.start.line):\($0.start.column) " } ?? ""
            let why = "\(place)\(fact.decision.rule.rawValue) \(fact.decision.confidence)"
            let label = "  " + origin.label.padded(to: width)
            let state = fact.isChosen ? "" : "not chosen, "
            line([.dim(label), .plain(fact.value), .dim(state + why)])
            if isVerbose { line([.dim("    " + fact.decision.reason)]) }
        }
    }

    private mutating func addRemarks() {
        guard !inspection.remarks.isEmpty else { return }
        heading("Remarks")
        for remark in inspection.remarks {
            line([.severity(remark.severity, "  " + remark.description)])
        }
    }

    private mutating func addOutputs() {
        heading("Outputs")
        let width = inspection.outputs.map(\.format.name.count).max() ?? 0
        for output in inspection.outputs {
            let name = "  " + output.format.name.padded(to: width)
            if let error = output.error {
                line([.plain(name), .severity(.error, error)])
                continue
            }
            let losses = output.losses
            let size = output.files.reduce(0) { $0 + $1.count }
            var features: [String] = []
            for feature in losses.compactMap(\.feature?.rawValue) where !features.contains(feature)
            {
                features.append(feature)
            }
            let told = losses.isEmpty ? "nothing lost" : "−\(losses.count)"
            line([
                .plain(name), .dim("\(size) bytes".padded(toRight: 13)),
                losses.isEmpty ? .dim(told) : .severity(.warning, told),
                .dim(features.joined(separator: " ")),
            ])
        }
    }
}

extension String {
    /// The text with blanks behind it, to so many characters.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    /// The text with blanks before it, to so many characters.
    fileprivate func padded(toRight width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
