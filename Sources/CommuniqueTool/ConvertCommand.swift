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
        name: [.customShort("t"), .customLong("to")],
        help: "The format to write; else the extension of the output says, else newsml-g2."
    )
    var to: String?

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

    @Option(
        name: [.customShort("m"), .customLong("metadata")],
        parsing: .singleValue,
        help: ArgumentHelp(
            "Set a value of the document, over what the page says; may be repeated.",
            valueName: "key=value"
        ),
        transform: MetadataOption.init(argument:)
    )
    var metadata: [MetadataOption] = []

    @OptionGroup var filtering: FilterOptions

    @Option(help: ArgumentHelp("The line width of plain text.", valueName: "columns"))
    var width: Int?

    @Option(
        name: .customLong("output-encoding"),
        help: ArgumentHelp("The character encoding of XML output; else UTF-8.", valueName: "name")
    )
    var outputEncoding: String?

    @Flag(help: "Write XML and JSON without indentation; JSON then takes one line.")
    var compact = false

    @Option(
        help: ArgumentHelp(
            "What NewsML-G2 items are put into: item (nothing, a message for several), message, "
                + "package, or versions for the languages of one text.",
            valueName: "name"
        )
    )
    var container: ItemContainer?

    @Option(
        name: .customLong("standard-version"),
        help: ArgumentHelp(
            "The version of NewsML-G2 (2.9 to 2.35) or ninjs (1.6, 2.2, 3.1) to write.",
            valueName: "number"
        )
    )
    var standardVersion: String?

    @Option(
        help: ArgumentHelp(
            "How much of HTML and plain text is written: page, article, or body without its head; "
                + "else a page of HTML, and the body as plain text."
        )
    )
    var extent: PageExtent?

    @Flag(
        name: .customLong("side-by-side"),
        help: "Set translations in HTML beside what they translate."
    )
    var sideBySide = false

    @Flag(
        name: .customLong("fail-on-loss"),
        help:
            "Write nothing, and exit with 65, where a warning tells of a loss; notes do not count."
    )
    var failOnLoss = false

    @OptionGroup(title: "Report") var reports: ReportOptions

    mutating func validate() throws {
        try reports.checkLog(sparing: reading)
        _ = try filtering.chain(reading.plugins)
        let format = try renderer().format
        if let width, width < 1 { throw ValidationError("--width must be 1 or more.") }
        if width != nil, !FormatCatalog.hasLineWidth(format.name) {
            throw ValidationError("--width means nothing to \(format.name); it is for text.")
        }
        if outputEncoding != nil, !FormatCatalog.hasEncoding(format.name) {
            throw ValidationError("--output-encoding means nothing to \(format.name).")
        }
        if compact, !FormatCatalog.canBeCompact(format.name) {
            throw ValidationError("--compact means nothing to \(format.name).")
        }
        if let standardVersion,
            !FormatCatalog.writes(version: standardVersion, of: format.name)
        {
            throw ValidationError(
                "--standard-version \(standardVersion) is no version of \(format.name)."
            )
        }
        if container != nil, format.name != "newsml-g2" {
            throw ValidationError("--container means nothing to \(format.name).")
        }
        if extent != nil, !["html", "text"].contains(format.name) {
            throw ValidationError("--extent is for html and text.")
        }
        if sideBySide, format.name != "html" {
            throw ValidationError("--side-by-side is for html.")
        }
        if let outputEncoding {
            // An encoding shows what it is by the rendering of any document.
            do { _ = try renderer().renderedBytes(Document()) } catch {
                throw ValidationError("--output-encoding \(outputEncoding): \(error)")
            }
        }
        try batch.check(reading: reading, output: output, target: target)
        guard reading.inputs.count > 1 else { return }
        let holdsSets = try renderer() is any DocumentSetRenderer
        if target.isSingle, !holdsSets, separator(in: format) == nil {
            throw ValidationError(
                "\(format.name) holds one document per file: "
                    + "give several inputs an -o with a folder or a pattern."
            )
        }
        if metadata.contains(where: { $0.key.name == "guid" }) {
            throw ValidationError("A guid names one item, and there are several inputs.")
        }
    }

    func run() async throws {
        let options = try reading.catalogOptions()
        let conversion = Conversion(
            renderer: try renderer(),
            metadata: metadata,
            filters: try filtering.chain(reading.plugins),
            now: options.now,
            failsOnLoss: failOnLoss
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
        FormatCatalog.separator(in: format, isCompact: compact)
    }

    private var target: OutputTarget {
        batch.outputDir.map { .tree(FilePath($0)) } ?? OutputTarget(output)
    }

    /// The renderer that the options name, with the options that it has.
    private func renderer() throws -> any DocumentRenderer {
        var options = try reading.catalogOptions()
        options.lineWidth = width
        options.container = container?.value ?? .item
        options.extent = extent?.value
        options.translations = sideBySide ? .sideBySide : .inOrder
        options.standardVersion = standardVersion
        options.outputEncoding = outputEncoding
        options.isCompact = compact
        let catalog = FormatCatalog(options)
        if let to { return try catalog.renderer(named: to) }
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

/// A value of `--container`.
enum ItemContainer: String, ExpressibleByArgument, CaseIterable {
    case item, message, package, versions

    /// The container as the renderer calls it.
    var value: NewsMLG2Renderer.Container {
        switch self {
        case .item: .item
        case .message: .message
        case .package: .package
        case .versions: .languageVersions
        }
    }
}

/// A value of `--extent`.
enum PageExtent: String, ExpressibleByArgument, CaseIterable {
    case page, article, body

    /// The extent as the renderer calls it.
    var value: HTMLRenderer.Extent {
        switch self {
        case .page: .page
        case .article: .article
        case .body: .body
        }
    }
}
