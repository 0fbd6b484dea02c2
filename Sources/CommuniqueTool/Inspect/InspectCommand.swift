import ArgumentParser
import Communique
import SystemPackage

/// `communique inspect`: what was understood of an input, beside the input itself.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what was understood of a page: blocks, facts, rules, losses.",
        discussion: """
            communique inspect page.txt               in the terminal
            communique inspect -o report.html page.txt  as a page for a browser

            The page is one file that fetches nothing: on the left the source with each block \
            coloured by its role, facts linked to where they were found, remarks in place; on the \
            right the document and what each format makes of it.
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A page of HTML to write; - is standard output.", valueName: "file"),
        completion: .file(extensions: ["html"])
    )
    var output: String?

    @Option(
        name: [.customShort("t"), .customLong("to")],
        parsing: .singleValue,
        help: "A format to show; may be repeated; else all."
    )
    var to: [String] = []

    @OptionGroup var filtering: FilterOptions
    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws {
        try reports.checkLog(sparing: reading)
        _ = try filtering.chain(reading.plugins)
        let catalog = try FormatCatalog(reading.catalogOptions())
        for name in to { _ = try catalog.renderer(named: name) }
        if output == "" { throw ValidationError("The name of the output is empty.") }
        if output != nil, reading.inputs.count > 1 {
            throw ValidationError("A page shows one input: give one, or leave out -o.")
        }
    }

    func run() throws {
        let session = reports.session()
        let options = try reading.catalogOptions()
        let catalog = FormatCatalog(options)
        let reader = InspectionReading(
            source: DocumentReading(catalog: catalog, formatName: reading.from),
            filters: try filtering.chain(reading.plugins),
            renderers: to.isEmpty
                ? catalog.renderers.renderers : try to.map(catalog.renderer(named:)),
            encoding: options.encoding
        )
        try session.finish {
            for input in reading.inputs {
                try session.attempt {
                    let inspection = try reader.inspection(of: input, loggingTo: session)
                    try write(inspection, to: session)
                }
            }
        }
    }

    private func write(_ inspection: Inspection, to session: ToolSession) throws {
        switch OutputTarget(output) {
        case .file(let path):
            try FileProtection(inputs: reading.inputFiles, log: reports.log.map { FilePath($0) })
                .check(path)
            try OutputFile(path).write(InspectionPage.bytes(of: inspection))
        case .standardOutput where output != nil:
            try session.writeResult(InspectionPage.bytes(of: inspection))
        case .standardOutput:
            let screen = InspectionScreen(
                inspection,
                isVerbose: reports.verbose,
                columns: StandardStreams.outputColumns,
                hasColor: StandardStreams.outputHasColor
            )
            try session.writeResult(Array(screen.text.utf8))
        case .folder, .tree, .pattern:
            throw ToolError(.cannotCreate, file: output ?? "", "not written: it is no single file")
        }
    }
}
