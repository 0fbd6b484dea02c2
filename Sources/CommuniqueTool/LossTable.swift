import Communique

/// The remarks of one conversion, those that are alike in one line.
struct LossTable {
    /// When a remark was made.
    enum Stage: Int {
        case reading, filtering, writing
    }

    private var lines: [Line] = []
    private var indices: [Kind: Int] = [:]

    /// What remarks of one line have in common.
    private struct Kind: Hashable {
        var stage: Stage
        var severity: Diagnostic.Severity
        var code: Diagnostic.Code
        var feature: Diagnostic.Feature?
    }

    private struct Line {
        var kind: Kind
        var count: Int
        var first: Diagnostic
    }

    /// Takes remarks; the first of those that are alike is the one that is printed.
    mutating func add(_ diagnostics: [Diagnostic], of stage: Stage) {
        for diagnostic in diagnostics {
            let kind = Kind(
                stage: stage,
                severity: diagnostic.severity,
                code: diagnostic.code,
                feature: diagnostic.feature
            )
            if let index = indices[kind] {
                lines[index].count += 1
            } else {
                indices[kind] = lines.count
                lines.append(Line(kind: kind, count: 1, first: diagnostic))
            }
        }
    }

    /// The table with a line of headings, what matters most first; each line ended by a line feed.
    var text: String {
        let sorted = lines.enumerated().sorted { left, right in
            let (one, other) = (left.element.kind, right.element.kind)
            if one.stage != other.stage { return one.stage.rawValue < other.stage.rawValue }
            return one.severity != other.severity
                ? one.severity > other.severity : left.offset < right.offset
        }
        let rows =
            [["stage", "severity", "code", "times", "where", "what"]]
            + sorted.map { cells(of: $0.element) }
        let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let columns = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            return columns.joined(separator: "  ") + "  " + row[5] + "\n"
        }.joined()
    }

    private func cells(of line: Line) -> [String] {
        let place = line.first.source.map { "\($0.start.line):\($0.start.column)" }
        return [
            "\(line.kind.stage)", line.kind.severity.rawValue, line.kind.code.rawValue,
            String(line.count), line.kind.feature?.rawValue ?? place ?? "-",
            DiagnosticPrinter.printable(line.first.message),
        ]
    }
}
