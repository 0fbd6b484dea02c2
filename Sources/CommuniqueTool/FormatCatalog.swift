import ArgumentParser
import Communique
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueMarkdown
import CommuniqueNITF
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText
import CommuniqueWeb

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
        /// How senders of NewsML-G2 write; `nil`: the provider of each item tells.
        var profile: DialectProfile?
        /// What the aliases of codes in NewsML-G2 stand for.
        var catalogs = CatalogStore()
        var lineWidth: Int?
        var outputEncoding: String?
        /// Whether output has no line breaks and blanks but those that it needs.
        var isCompact = false
        /// Whether readers refuse what their standard does not allow.
        var isStrict = false
        /// What several items of NewsML-G2 are put into.
        var container = NewsMLG2Renderer.Container.item
        /// The version of its standard that is written, by its number; `nil`: the newest, or the one
        /// that the document came in.
        var standardVersion: String?
        /// How much of HTML and of plain text is written; `nil`: a page of HTML, the body of a text.
        var extent: HTMLRenderer.Extent?
        /// How translations stand in HTML.
        var translations = HTMLRenderer.Translations.inOrder
        /// Where programs for formats that are not known are looked for; `nil`: nowhere.
        var plugins: PluginSearch?
    }

    /// The readers, in the order in which they are listed.
    let readers: [any DocumentParser<[UInt8]>]
    /// The writers, in the order in which they are listed.
    let renderers: RendererSet
    private let plugins: PluginSearch?

    init(_ options: Options = Options()) {
        plugins = options.plugins
        let htmlParser = LibXMLFragmentParser(base: options.baseURL)
        let newsML = NewsMLG2Parser(
            profile: options.profile,
            catalogs: options.catalogs,
            htmlParser: htmlParser
        )
        let page = PageParser(
            encoding: options.encoding,
            converter: SystemConverter(),
            baseURL: options.baseURL,
            now: options.now,
            preference: options.preference,
            noise: options.noise,
            siteLanguage: options.siteLanguage,
            organisation: options.organisation
        )
        readers = [
            page,
            WebPageParser(page),
            WebListingParser(page),
            newsML,
            NITFParser(),
            NinjsParser(htmlParser: htmlParser, isStrict: options.isStrict),
            NativeJSONParser(),
        ]
        renderers = RendererSet([
            NewsMLG2Renderer(
                encoding: options.outputEncoding ?? "UTF-8",
                generator: NewsMLG2Renderer.Generator(version: toolVersion),
                indentation: options.isCompact ? nil : 2,
                container: options.container,
                standardVersion: options.standardVersion.flatMap { StandardVersion($0) },
                reader: newsML
            ),
            NITFRenderer(
                encoding: options.outputEncoding ?? "UTF-8",
                indentation: options.isCompact ? nil : 2
            ),
            NinjsRenderer(
                version: options.standardVersion.flatMap { NinjsVersion(rawValue: $0) },
                pretty: !options.isCompact,
                htmlParser: htmlParser,
                plainBody: PlainTextRenderer(includeHead: false)
            ),
            NativeJSONRenderer(pretty: !options.isCompact),
            PlainTextRenderer(
                lineWidth: options.lineWidth,
                includeHead: (options.extent ?? .body) != .body,
                includeFigures: (options.extent ?? .body) != .body
            ),
            MarkdownRenderer(),
            HTMLRenderer(options.extent ?? .page, translations: options.translations),
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

    func reads(_ name: String) -> Bool { readers.contains { $0.format.name == name } }

    /// The reader of the format called `name`: one of the tool, else a program.
    ///
    /// - Throws: `ValidationError` when there is none.
    func reader(named name: String) throws -> any DocumentParser<[UInt8]> {
        if let reader = readers.first(where: { $0.format.name == name }) { return reader }
        if let plugin = plugins?.parser(named: name) { return plugin }
        throw unknown(name, "read", readers.map(\.format), .parse)
    }

    /// The writer of the format called `name`: one of the tool, else a program.
    ///
    /// - Throws: `ValidationError` when there is none.
    func renderer(named name: String) throws -> any DocumentRenderer {
        if let renderer = renderers.renderer(named: name) { return renderer }
        if let plugin = plugins?.renderer(named: name) { return plugin }
        throw unknown(name, "written", renderers.formats, .render)
    }

    private func unknown(
        _ name: String,
        _ done: String,
        _ formats: [Format],
        _ purpose: PluginSearch.Purpose
    ) -> ValidationError {
        let program = PluginSearch.programName(purpose, name)
        return ValidationError(
            "'\(name)' is not a format that can be \(done); there is: "
                + formats.map(\.name).joined(separator: ", ")
                + (plugins == nil
                    ? "; --sandbox looks for no program \(program)."
                    : "; nor is there a program \(program) on PATH.")
        )
    }

    /// What parts two documents in one output; `nil` for a format that holds one document per file.
    static func separator(in format: Format, isCompact: Bool) -> [UInt8]? {
        switch format.name {
        case "ninjs" where isCompact, "json" where isCompact: []
        case "text": Array("\n\u{0C}\n".utf8)
        case "outline": [0x0A]
        default: nil
        }
    }

    /// Whether `--output-encoding` means something to the format called `name`.
    static func hasEncoding(_ name: String) -> Bool { ["newsml-g2", "nitf"].contains(name) }

    /// Whether `--width` means something to the format called `name`.
    static func hasLineWidth(_ name: String) -> Bool { name == "text" }

    /// Whether `--compact` means something to the format called `name`.
    static func canBeCompact(_ name: String) -> Bool {
        ["newsml-g2", "nitf", "ninjs", "json"].contains(name)
    }

    /// Whether `version` is one of the versions of the format called `name` that can be written.
    static func writes(version: String, of name: String) -> Bool {
        switch name {
        case "newsml-g2": StandardVersion(version) != nil
        case "ninjs": NinjsVersion(rawValue: version) != nil
        default: false
        }
    }

    /// The format written when neither `-t` nor the name of the output says one.
    static let usualOutput = "newsml-g2"
}
