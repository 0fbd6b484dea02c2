import ArgumentParser
import Communique

/// `communique facts`: what a page says about itself, and how that was found.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Show title, date, speaker and other facts of pages as JSON.",
        discussion: """
            One JSON object per document, with a member for each fact that the page states: an \
            object {value, source, rule, confidence, reason}. The source counts lines and columns \
            from 1 and offsets from 0, in bytes of the page's text as UTF-8.
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Show all candidates of each fact, those that lost too.")
    var candidates = false

    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws { try reports.checkLog(sparing: reading) }

    func run() throws {
        let session = reports.session()
        let catalog = try FormatCatalog(reading.catalogOptions())
        try session.finish {
            let source = DocumentReading(catalog: catalog, formatName: reading.from)
            for input in reading.inputs {
                try session.attempt {
                    for document in try source.documents(of: input, reportingTo: session) {
                        let report = FactsReport(document: document, file: input.name)
                        try session.writeResult(report.json(withCandidates: candidates))
                    }
                }
            }
        }
    }
}
