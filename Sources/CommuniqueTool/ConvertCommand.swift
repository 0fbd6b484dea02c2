import ArgumentParser
import Communique
import CommuniqueHTML
import CommuniqueNewsML
import SystemPackage

/// `communique convert`, the command when none is named: reads pages and writes them in a format.
struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert pages to NewsML-G2 or another format (the default command).",
        discussion: """
            communique page.txt                    NewsML-G2 on standard output
            communique -t text --width 72 page.txt  the article alone, for reading
            communique -o item.json page.txt        ninjs, by the extension of the output
            communique -o out/ a.txt b.txt          out/a.xml and out/b.xml
            communique -o '{n}-{name}.html' *.txt   1-a.html, 2-b.html and so on
            find in -name '*.txt' | communique -t ninjs --output-dir out --files-from -
                                                   out/in/a.json and so on, on all cores

            Several documents go to one place in the formats text (parted by a line with a form \
            feed), outline (parted by an empty line) and ninjs --compact (JSON lines); other \
            formats need a folder or a pattern, and {n} is the number of the input. A folder named \
            with a final / is created. Files are written whole or not at all, and an input is \
            never written over. An input that fails does not stop the others. Ctrl-C lets the \
            inputs in hand end; the same command with --skip-existing goes on from there.

            A --filter is a command for the shell. It is given the document as -t json writes it, \
            with the metadata set, and gives it back on standard output; exit status 0 says that \
            all went well. -t NAME and -f NAME also find programs communique-render-NAME and \
            communique-parse-NAME on PATH, which take and give the same JSON.

            The keys of --metadata: \(MetadataKey.names). Keys author, keyword, genre, subject \
            and editorial-note add a value, the others replace what the page says.
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "A file, a folder, or a pattern with {name} or {n} in it; else standard output.",
            valueName: "path"
        ),
        completion: .file()
    )
    var output: String?

    @OptionGroup(title: "Many inputs") var batch: BatchOptions

    @OptionGroup var writing: WritingOptions
    @OptionGroup var filtering: FilterOptions
    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws {
        try reports.checkLog(sparing: reading)
        _ = try filtering.chain(reading.plugins)
        let renderer = try renderer()
        let format = renderer.format
        try writing.check(renderer)
        try batch.check(reading: reading, output: output, target: target)
        guard reading.inputs.count > 1 else { return }
        if target.isSingle, !(renderer is any DocumentSetRenderer), separator(in: format) == nil {
            throw ValidationError(
                "\(format.name) holds one document per file: "
                    + "give several inputs an -o with a folder or a pattern."
            )
        }
        if writing.metadata.contains(where: { $0.key.name == "guid" }) {
            throw ValidationError("A guid names one item, and there are several inputs.")
        }
    }

    func run() async throws {
        let options = try reading.catalogOptions()
        let conversion = Conversion(
            renderer: try renderer(),
            metadata: writing.metadata,
            filters: try filtering.chain(reading.plugins),
            now: options.now,
            failsOnLoss: writing.failOnLoss
        )
        let source = DocumentReading(catalog: FormatCatalog(options), formatName: reading.from)
        let session = reports.session()
        if reading.arguments.isEmpty, batch.filesFrom == nil, StandardStreams.inputIsTerminal,
            !reports.quiet
        {
            StandardStreams.report(
                "communique: reading from the terminal until Ctrl-D; see communique --help\n"
            )
        }
        let target = target
        switch target {
        case .standardOutput: try convert(source, conversion, to: nil, session: session)
        case .file(let path): try convert(source, conversion, to: path, session: session)
        case .folder, .tree, .pattern:
            try await session.finish {
                let inputs = try batch.inputs(of: reading)
                try await BatchRun(
                    source: source,
                    conversion: conversion,
                    target: target,
                    protection: protection(of: inputs),
                    jobs: batch.jobCount,
                    skipsExisting: batch.skipExisting
                )
                .run(
                    inputs,
                    session: session,
                    progress: ProgressLine(
                        total: inputs.count,
                        isQuiet: reports.quiet || inputs.count < 2
                    )
                )
            }
        }
    }

    /// Converts all inputs to one place.
    private func convert(
        _ source: DocumentReading,
        _ conversion: Conversion,
        to path: FilePath?,
        session: ToolSession
    ) throws {
        try session.finish {
            let inputs = try batch.inputs(of: reading)
            var run = ConversionRun(
                conversion: conversion,
                separator: separator(in: conversion.renderer.format),
                path: path,
                protection: protection(of: inputs),
                session: session
            )
            for input in inputs {
                try session.attempt {
                    try run.convert(
                        try source.documents(of: input, reportingTo: session),
                        of: input
                    )
                }
            }
            try run.finish()
        }
    }

    private func protection(of inputs: [InputFile]) -> FileProtection {
        FileProtection(
            inputs: ReadingOptions.identities(of: inputs),
            log: reports.log.map { FilePath($0) }
        )
    }

    private func separator(in format: Format) -> [UInt8]? {
        FormatCatalog.separator(in: format, isCompact: writing.compact)
    }

    private var target: OutputTarget {
        batch.outputDir.map { .tree(FilePath($0)) } ?? OutputTarget(output)
    }

    /// The renderer that the options name, with the options that it has.
    private func renderer() throws -> any DocumentRenderer {
        var options = try reading.catalogOptions()
        writing.add(to: &options)
        let catalog = FormatCatalog(options)
        if let to = writing.to { return try catalog.renderer(named: to) }
        if output == "" { throw ValidationError("The name of the output is empty.") }
        let target = target
        if let fileExtension = target.fileExtension {
            if let renderer = catalog.renderers.renderer(fileExtension: fileExtension) {
                return renderer
            }
            let names = catalog.renderers.formats.map(\.name).joined(separator: ", ")
            throw ValidationError(
                "No format has files that end in '.\(fileExtension)': "
                    + "name one with -t; there is: \(names)."
            )
        }
        return try catalog.renderer(named: FormatCatalog.usualOutput)
    }
}
