import ArgumentParser
import Communique
import CommuniqueXML

/// `communique validate`: tells whether files are what they claim to be.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check NewsML-G2, NITF, ninjs and JSON files.",
        discussion: """
            Without --schema a file is checked for being well formed, and for what its reader knows \
            of the format: order, dates, codes, references. With --schema an XML file is checked \
            against that XML Schema too.

            One line per valid file goes to standard output, faults to standard error. Exit \
            status: 0 when all files are valid, 65 when one is not.
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        help: ArgumentHelp(
            "An XML Schema; files that it includes must lie where it says, on this machine.",
            valueName: "xsd"
        ),
        completion: .file(extensions: ["xsd"])
    )
    var schema: String?

    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws {
        try reports.checkLog(sparing: reading)
        if reading.from == "page" {
            throw ValidationError("The text of a page follows no standard: it cannot be invalid.")
        }
    }

    func run() throws {
        let session = reports.session()
        try session.finish {
            var options = try reading.catalogOptions()
            options.isStrict = true
            let source = DocumentReading(
                catalog: FormatCatalog(options),
                formatName: reading.from
            )
            let schema = try loadedSchema()
            for input in reading.inputs {
                try session.attempt {
                    let bytes = try input.read(atMost: options.limits.inputBytes)
                    // A schema is asked last: what is not well formed has no other faults.
                    let remarks = try source.remarks(
                        on: bytes,
                        of: input,
                        reportingTo: session
                    )
                    let faults = try schema?.remarks(on: bytes, of: input) ?? []
                    session.report(remarks + faults, file: input.name)
                    if (remarks + faults).contains(where: { $0.severity >= .warning }) {
                        throw ToolError(.data, file: input.name, nil)
                    }
                    try session.writeResult(Array("\(input.name): valid\n".utf8))
                }
            }
        }
    }

    private func loadedSchema() throws -> XMLSchema? {
        guard let schema else { return nil }
        do { return try XMLSchema(path: schema) } catch {
            throw ToolError(.noInput, file: schema, "\(error)")
        }
    }
}

extension XMLSchema {
    /// The faults of an input as remarks of the tool.
    fileprivate func remarks(on bytes: [UInt8], of input: InputFile) throws -> [Diagnostic] {
        do {
            return try faults(in: bytes).map { fault in
                let position = fault.line.map { SourcePosition(offset: 0, line: $0, column: 1) }
                return Diagnostic(
                    "xml.invalid",
                    .error,
                    fault.message,
                    source: position.map { SourceRange(start: $0, end: $0) }
                )
            }
        } catch {
            throw ToolError(.data, file: input.name, "\(error)")
        }
    }
}
