/// An outline as a rule page writes it: columns parted by a tab or by two blanks or more, `…` at the
/// end of a line for the rest of it, `…` alone for any number of lines.
struct ExpectedOutline {
    private let lines: [String]

    init(_ lines: [String]) {
        self.lines = lines.filter { !$0.isEmpty }.map(Self.columns)
    }

    /// The expectation, a bar between its columns.
    var text: String { Self.shown(lines) }

    /// What was found, made ready to be compared with ``text``: the facts only if some are expected,
    /// the blocks only if some are; where the expectation holds, in the words of the expectation.
    func matched(_ found: [String]) -> String {
        let facts = Set(lines.filter(Self.isFact).map(Self.field))
        let hasBlocks = !lines.allSatisfy(Self.isFact)
        let relevant = found.filter { line in
            guard Self.isFact(line) else { return hasBlocks }
            return hasBlocks ? !facts.isEmpty : facts.contains(Self.field(line))
        }
        var result: [String] = []
        var rest = lines[...]
        for line in relevant {
            if rest.first == "…" {
                guard let next = rest.dropFirst().first, Self.matches(line, next) else { continue }
                result += ["…", next]
                rest = rest.dropFirst(2)
                continue
            }
            if let next = rest.first, Self.matches(line, next) {
                result.append(next)
            } else {
                result.append(line)
            }
            rest = rest.dropFirst()
        }
        if rest.first == "…" { result.append("…") }
        return Self.shown(result)
    }

    private static func isFact(_ line: String) -> Bool { line.hasPrefix("@") }

    private static func field(_ line: String) -> Substring { line.prefix { $0 != "\t" } }

    private static func shown(_ lines: [String]) -> String {
        lines.map { String($0.map { $0 == "\t" ? "|" : $0 }) }.joined(separator: "\n")
    }

    /// Whether `line` is what `expected` says, column by column.
    private static func matches(_ line: String, _ expected: String) -> Bool {
        let (found, wanted) = (line.split(separator: "\t"), expected.split(separator: "\t"))
        guard found.count == wanted.count else { return false }
        return zip(found, wanted).allSatisfy { text, pattern in
            guard pattern.hasSuffix("…") else { return text == pattern }
            var start = pattern.dropLast()
            while start.last == " " { start.removeLast() }
            return text == pattern || text.hasPrefix(start)
        }
    }

    /// `line` with a tab for each run of tabs or of two blanks or more.
    private static func columns(_ line: String) -> String {
        var result = ""
        var blanks = ""
        for character in line {
            if character == " " || character == "\t" {
                blanks.append(character)
                continue
            }
            if !blanks.isEmpty { result += blanks == " " ? " " : "\t" }
            blanks = ""
            result.append(character)
        }
        return result
    }
}
