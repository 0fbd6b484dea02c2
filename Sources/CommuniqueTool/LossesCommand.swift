import ArgumentParser
import Communique

/// `communique losses`: what one conversion drops, narrows or guesses.
struct LossesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "losses",
        abstract: "Show what a conversion loses, as a table; nothing is written.",
        discussion: """
            A line for each kind of remark: whether it was made in reading or in writing, how much \
            it matters, its code, how often it was made, the part of the document or the first \
            place in the input it is about, and what it says. Docs/Diagnostics.md lists the codes. \
            --log writes each remark as a JSON line.
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: [.customShort("t"), .customLong("to")],
        help: "The format that would be written; else newsml-g2."
    )
    var to: String = FormatCatalog.usualOutput

    @Option(
        name: .customLong("standard-version"),
        help: ArgumentHelp(
            "The version of NewsML-G2 (2.9 to 2.35) or ninjs (1.6, 2.2, 3.1) to write.",
            valueName: "number"
        )
    )
    var standardVersion: String?

    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws {
        try reports.checkLog(sparing: reading)
        let renderers = FormatCatalog().renderers
        if renderers.renderer(named: to) == nil {
            let names = renderers.formats.map(\.name).joined(separator: ", ")
            throw ValidationError(
                "'\(to)' is not a format that can be written; there is: \(names)."
            )
        }
        if let standardVersion, !FormatCatalog.writes(version: standardVersion, of: to) {
            throw ValidationError("--standard-version \(standardVersion) is no version of \(to).")
        }
    }

    func run() throws {
        let session = reports.session()
        var options = try reading.catalogOptions()
        options.standardVersion = standardVersion
        let catalog = FormatCatalog(options)
        let source = DocumentReading(catalog: catalog, formatName: reading.from)
        guard let renderer = catalog.renderers.renderer(named: to) else { return }
        try session.finish {
            for input in reading.inputs {
                try session.attempt {
                    let remarks = RemarkList(session)
                    let documents = try source.documents(of: input, reportingTo: remarks)
                    var table = LossTable()
                    table.add(remarks.diagnostics, of: .reading)
                    for document in documents {
                        table.add(try losses(of: document, input, renderer), of: .writing)
                    }
                    session.log(table.writing, file: input.name)
                    let heading = reading.inputs.count > 1 ? input.name + "\n" : ""
                    try session.writeResult(Array((heading + table.text).utf8))
                }
            }
        }
    }

    private func losses(
        of document: Document,
        _ input: InputFile,
        _ renderer: any DocumentRenderer
    ) throws -> [Diagnostic] {
        do { return try renderer.renderedBytes(document).diagnostics } catch {
            throw ToolError(.data, file: input.name, "\(error)")
        }
    }
}

/// Keeps the remarks of a reader, and hands them on to the log.
private final class RemarkList: RemarkSink {
    private let session: ToolSession
    private(set) var diagnostics: [Diagnostic] = []

    init(_ session: ToolSession) { self.session = session }

    func report(_ diagnostics: [Diagnostic], file: String) {
        self.diagnostics += diagnostics
        session.log(diagnostics, file: file)
    }
}
