import ArgumentParser
import Communique
import CommuniqueHTML
import CommuniqueNewsML

/// What is written, and how: the options of every command that writes documents.
struct WritingOptions: ParsableArguments {
    @Option(
        name: [.customShort("t"), .customLong("to")],
        help: "The format to write; else the extension of the output says, else newsml-g2."
    )
    var to: String?

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

    /// Refuses options that mean nothing to the format of `renderer`, or that it does not know.
    func check(_ renderer: any DocumentRenderer) throws {
        let format = renderer.format
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
            do { _ = try renderer.renderedBytes(Document()) } catch {
                throw ValidationError("--output-encoding \(outputEncoding): \(error)")
            }
        }
    }

    /// Adds what is asked for to `options`.
    func add(to options: inout FormatCatalog.Options) {
        options.lineWidth = width
        options.container = container?.value ?? .item
        options.extent = extent?.value
        options.translations = sideBySide ? .sideBySide : .inOrder
        options.standardVersion = standardVersion
        options.outputEncoding = outputEncoding
        options.isCompact = compact
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
