import Communique
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText

/// The formats that the tool reads and writes: the one place that names them all.
struct FormatCatalog: Sendable {
    /// What the options of a command line ask of readers and writers.
    struct Options {
        var encoding: PageEncoding?
        var baseURL: String?
        var now: NewsDate?
        var preference = PageParser.Preference.balanced
        var noise = PageParser.Noise.aside
        var siteLanguage: LanguageTag?
        var organisation: String?
        var lineWidth: Int?
        var outputEncoding: String?
        /// Whether output has no line breaks and blanks but those that it needs.
        var isCompact = false
        /// Whether readers refuse what their standard does not allow.
        var isStrict = false
    }

    /// The readers, in the order in which they are listed.
    let readers: [any DocumentParser<[UInt8]>]
    /// The writers, in the order in which they are listed.
    let renderers: RendererSet

    init(_ options: Options = Options()) {
        readers = [
            PageParser(
                encoding: options.encoding,
                baseURL: options.baseURL,
                now: options.now,
                preference: options.preference,
                noise: options.noise,
                siteLanguage: options.siteLanguage,
                organisation: options.organisation
            )
        ]
        renderers = RendererSet([
            NewsMLG2Renderer(
                encoding: options.outputEncoding ?? "UTF-8",
                generator: NewsMLG2Renderer.Generator(version: toolVersion),
                indentation: options.isCompact ? nil : 2
            ),
            NinjsRenderer(
                pretty: !options.isCompact,
                plainBody: PlainTextRenderer(includeHead: false)
            ),
            PlainTextRenderer(lineWidth: options.lineWidth),
            HTMLRenderer(),
            OutlineRenderer(),
        ])
    }

    /// All formats, those that are read first, each once.
    var formats: [Format] {
        let read = readers.map(\.format)
        return read
            + renderers.formats.filter { format in
                !read.contains { $0.name == format.name }
            }
    }

    func reads(_ name: String) -> Bool { reader(named: name) != nil }

    func reader(named name: String) -> (any DocumentParser<[UInt8]>)? {
        readers.first { $0.format.name == name }
    }

    /// What parts two documents in one output; `nil` for a format that holds one document per file.
    static func separator(in format: Format, isCompact: Bool) -> [UInt8]? {
        switch format.name {
        case "ninjs" where isCompact: []
        case "text": Array("\n\u{0C}\n".utf8)
        case "outline": [0x0A]
        default: nil
        }
    }

    /// Whether `--output-encoding` means something to the format called `name`.
    static func hasEncoding(_ name: String) -> Bool { name == "newsml-g2" }

    /// Whether `--width` means something to the format called `name`.
    static func hasLineWidth(_ name: String) -> Bool { name == "text" }

    /// Whether `--compact` means something to the format called `name`.
    static func canBeCompact(_ name: String) -> Bool { ["newsml-g2", "ninjs"].contains(name) }

    /// The format written when neither `-t` nor the name of the output says one.
    static let usualOutput = "newsml-g2"
}
