import ArgumentParser
import Communique

/// `communique formats`: what can be read and written.
struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the formats that are read and written.",
        discussion: """
            One line per format: its name for -f and -t, its title, whether it is read and \
            written, and the extensions by which its files are known. Formats of programs on PATH, \
            communique-parse-NAME and communique-render-NAME, come last.
            """
    )

    @OptionGroup var plugins: PluginOptions

    func run() throws {
        let catalog = FormatCatalog()
        var table = TextTable(["NAME", "TITLE", "READS", "WRITES", "EXTENSIONS"])
        for format in catalog.formats {
            table.add([
                format.name,
                format.title,
                catalog.reads(format.name) ? "yes" : "-",
                catalog.renderers.renderer(named: format.name) == nil ? "-" : "yes",
                format.fileExtensions.map { "." + $0 }.joined(separator: " "),
            ])
        }
        let (parsed, rendered) = (
            plugins.search?.names(.parse) ?? [], plugins.search?.names(.render) ?? []
        )
        // A name that the tool knows itself is never looked for.
        let known = Set(catalog.formats.map(\.name))
        for name in Set(parsed + rendered).subtracting(known).sorted() {
            table.add([
                name, "by other programs", parsed.contains(name) ? "yes" : "-",
                rendered.contains(name) ? "yes" : "-", "." + name,
            ])
        }
        let session = ToolSession(log: nil, verbosity: .normal)
        try session.finish { try session.writeResult(Array(table.text.utf8)) }
    }
}

/// Rows of text, set in columns parted by two blanks.
struct TextTable {
    private var rows: [[String]]

    init(_ head: [String]) { rows = [head] }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (cell, width) in zip(row, widths) {
                line += cell + String(repeating: " ", count: width - cell.count + 2)
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
