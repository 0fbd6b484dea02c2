import ArgumentParser
import Communique

/// `communique losses`: what one conversion drops, narrows or guesses.
struct LossesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "losses",
        abstract: "Show what a conversion loses, as a table; nothing is written.",
        discussion: """
            A line for each kind of remark: whether it was made in reading, by a filter or in writing, how much \
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

    @OptionGroup var filtering: FilterOptions
    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws {
        try reports.checkLog(sparing: reading)
        _ = try FormatCatalog(reading.catalogOptions()).renderer(named: to)
        _ = try filtering.chain(reading.plugins)
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
        let renderer = try catalog.renderer(named: to)
        let filters = try filtering.chain(reading.plugins)
        try session.finish {
            for input in reading.inputs {
                try session.attempt {
                    let read = LoggedRemarks(session)
                    let filtered = LoggedRemarks(session)
                    let written = LoggedRemarks(session)
                    for document in try source.documents(of: input, reportingTo: read) {
                        let document = try filtered.value(of: input.name) {
                            try document.filtered(by: filters)
                        }
                        do {
                            let outcome = try renderer.renderedBytes(document)
                            written.report(outcome.diagnostics, file: input.name)
                        } catch {
                            throw ToolError(error, file: input.name, reportingTo: written)
                        }
                    }
                    var table = LossTable()
                    table.add(read.diagnostics, of: .reading)
                    table.add(filtered.diagnostics, of: .filtering)
                    table.add(written.diagnostics, of: .writing)
                    let heading = reading.inputs.count > 1 ? input.name + "\n" : ""
                    try session.writeResult(Array((heading + table.text).utf8))
                }
            }
        }
    }
}
