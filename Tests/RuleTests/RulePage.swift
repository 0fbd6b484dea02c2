import TestSupport
import Testing

/// A page of `Docs/Rules`, read for its sections and for its pairs of input and outcome.
struct RulePage: Sendable {
    /// The name of the file.
    var name: String
    /// The rules that have a section, in order.
    var rules: [String] = []
    /// The pairs, in order.
    var pairs: [RulePair] = []
    /// What is wrong with the page itself.
    var faults: [String] = []

    /// All pages but the README, by name.
    static func all() throws -> [RulePage] {
        try files(in: "Docs/Rules", suffix: ".md").compactMap { path in
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return name == "README.md" ? nil : RulePage(name: name, text: try text(ofFile: path))
        }
    }

    /// The pairs of all pages.
    static func allPairs() throws -> [RulePair] { try all().flatMap(\.pairs) }

    private init(name: String, text: String) {
        self.name = name
        var heading = ""
        var fence: (kind: String, line: Int)?
        var lines: [String] = []
        var input: (text: String, line: Int)?
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in all.enumerated() {
            if let open = fence {
                guard line == "```" else {
                    lines.append(String(line))
                    continue
                }
                fence = nil
                switch open.kind {
                case "page":
                    if let input { faults.append("line \(input.line): a page without outline") }
                    input = (lines.joined(separator: "\n") + "\n", open.line)
                case "outline":
                    guard let page = input else {
                        faults.append("line \(open.line): an outline without a page")
                        break
                    }
                    pairs.append(
                        RulePair(
                            file: name,
                            line: page.line,
                            heading: heading,
                            input: page.text,
                            expected: lines
                        )
                    )
                    input = nil
                default: break
                }
            } else if line.hasPrefix("```") {
                fence = (String(line.dropFirst(3)), index + 1)
                lines = []
            } else if line.hasPrefix("#") {
                heading = String(line.drop { $0 == "#" }.dropFirst())
                if line.hasPrefix("### ") { rules.append(heading) }
            }
        }
        if let input { faults.append("line \(input.line): a page without an outline") }
        if let fence { faults.append("line \(fence.line): a fence that is not closed") }
    }
}

/// A small page, and the outline that must come out.
struct RulePair: Sendable, CustomTestStringConvertible {
    /// The name of the file.
    var file: String
    /// The line at which the page stands.
    var line: Int
    /// The heading above: the name of a rule, or words.
    var heading: String
    /// The page.
    var input: String
    /// The lines of the outline, as the file has them.
    var expected: [String]

    var testDescription: String { "\(file):\(line) \(heading)" }

    /// The rule that the pair is about; `nil` in a section that is about no rule.
    var rule: String? { heading.contains(".") && !heading.contains(" ") ? heading : nil }
}
