import ArgumentParser
import Communique
import CommuniqueText

/// `communique outline`: what each block of a page was taken for.
struct OutlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outline",
        abstract: "Show what each block of a page was taken for.",
        discussion: """
            One line per fact (@FIELD, tab, value), then one per block in the order of the page \
            (ROLE, tab, LANGUAGE, tab, TEXT). An empty line parts documents.
            """
    )

    @OptionGroup var reading: ReadingOptions
    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws { try reports.checkLog(sparing: reading) }

    func run() throws {
        let session = reports.session()
        let catalog = try FormatCatalog(reading.catalogOptions())
        let renderer = OutlineRenderer()
        try session.finish {
            var isFirst = true
            let source = DocumentReading(catalog: catalog, formatName: reading.from)
            for input in reading.inputs {
                try session.attempt {
                    for document in try source.documents(of: input, reportingTo: session) {
                        let outcome = renderer.render(document)
                        session.report(outcome.diagnostics, file: input.name)
                        let text = isFirst ? outcome.value : "\n" + outcome.value
                        isFirst = false
                        try session.writeResult(Array(text.utf8))
                    }
                }
            }
        }
    }
}
