public import Communique
public import CommuniqueXML

/// Writes a document as a NewsML-G2 `newsItem`, version 2.35, conformance level power.
///
/// The item validates against IPTC's schema whatever the document holds. The text is the item's one
/// inline rendition, as XHTML; the furniture of the page is not part of it: teasers are links,
/// contacts are editorial notes. `Docs/Formats/newsml-g2.md` says what becomes of each part of the
/// model, what is lost, and what is filled in.
///
/// ```swift
/// let outcome = try document.rendered(as: .newsMLG2(versionCreated: now))
/// ```
///
/// - Source: NewsML-G2 2.35, All-Power schema of 2025-05-16; XHTML 1.0 Strict.
public struct NewsMLG2Renderer: DocumentRenderer {
    /// The program that an item is said to be made by.
    public struct Generator: Hashable, Sendable {
        /// The name of the program.
        public var name: String
        /// Its version.
        public var version: String?

        /// Makes a generator.
        public init(name: String = "Communique", version: String? = nil) {
            self.name = name
            self.version = version
        }
    }

    /// The address of the catalog in which IPTC declares its own vocabularies.
    public static let iptcCatalog =
        "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

    /// The encoding of the output, by a name that libxml2 knows.
    ///
    /// Characters that it lacks become character references.
    public var encoding: String
    /// When this version of the item was made; `nil` leaves it to the document's dates.
    public var versionCreated: NewsDate?
    /// Who manages the item, where the document does not say.
    public var provider: Party?
    /// The program that the item is said to be made by; `nil` for none.
    public var generator: Generator?
    /// The catalogs in which the aliases of the document's codes are declared.
    public var catalogs: [String]
    /// How many spaces a level is set in by; `nil` for no line breaks.
    public var indentation: Int?
    /// Whether labels of turns, footnotes and list items stand in a `span` of their own.
    ///
    /// Some receivers drop a paragraph that begins with an element: for them, turn this off.
    public var marksLabels: Bool

    /// Makes a renderer.
    public init(
        encoding: String = "UTF-8",
        versionCreated: NewsDate? = nil,
        provider: Party? = nil,
        generator: Generator? = Generator(),
        catalogs: [String] = [NewsMLG2Renderer.iptcCatalog],
        indentation: Int? = 2,
        marksLabels: Bool = true
    ) {
        self.encoding = encoding
        self.versionCreated = versionCreated
        self.provider = provider
        self.generator = generator
        self.catalogs = catalogs
        self.indentation = indentation
        self.marksLabels = marksLabels
    }

    /// `newsml-g2`.
    public var format: Format { .newsMLG2 }

    /// Writes `document`.
    ///
    /// - Throws: ``XMLError/Code/unknownEncoding`` when libxml2 knows no encoding of that name, or
    ///   none that XML can be told to be in.
    public func render(_ document: Document) throws(XMLError) -> Outcome<[UInt8]> {
        let flat = document.flattened()
        var writer = try G2ItemWriter(flat.value, options: self)
        writer.writeItem()
        var outcome = try writer.finish()
        outcome.diagnostics.insert(contentsOf: flat.diagnostics, at: 0)
        return outcome
    }
}

extension Format {
    /// NewsML-G2, one item to a file.
    public static let newsMLG2 = Format(
        name: "newsml-g2",
        title: "NewsML-G2 2.35",
        mediaType: "application/vnd.iptc.g2.newsitem+xml",
        fileExtensions: ["xml"]
    )
}

extension DocumentRenderer where Self == NewsMLG2Renderer {
    /// NewsML-G2 with all options at their defaults.
    public static var newsMLG2: Self { NewsMLG2Renderer() }

    /// NewsML-G2.
    public static func newsMLG2(
        encoding: String = "UTF-8",
        versionCreated: NewsDate? = nil,
        provider: Party? = nil,
        indentation: Int? = 2
    ) -> Self {
        NewsMLG2Renderer(
            encoding: encoding,
            versionCreated: versionCreated,
            provider: provider,
            indentation: indentation
        )
    }
}
