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
public struct NewsMLG2Renderer: DocumentSetRenderer {
    /// What several documents are put into.
    public enum Container: Hashable, Sendable {
        /// Nothing: one document is an item. Several are a message all the same.
        case item
        /// A news message.
        case message
        /// A news message that begins with a package of the items.
        case package
        /// A news message that begins with a package of the items, as versions of one text in several
        /// languages, each linked with the others.
        case languageVersions
    }

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

    /// What documents are put into.
    public var container: Container
    /// The version of the standard that the receiver reads; `nil`: that of the item as it came, or the
    /// newest.
    ///
    /// What the version lacks is left out and reported.
    public var standardVersion: StandardVersion?
    /// How items that documents came from are read again: as the parser that gave the documents did.
    public var reader: NewsMLG2Parser

    /// Makes a renderer.
    public init(
        encoding: String = "UTF-8",
        versionCreated: NewsDate? = nil,
        provider: Party? = nil,
        generator: Generator? = Generator(),
        catalogs: [String] = [NewsMLG2Renderer.iptcCatalog],
        indentation: Int? = 2,
        marksLabels: Bool = true,
        container: Container = .item,
        standardVersion: StandardVersion? = nil,
        reader: NewsMLG2Parser = NewsMLG2Parser()
    ) {
        self.encoding = encoding
        self.versionCreated = versionCreated
        self.provider = provider
        self.generator = generator
        self.catalogs = catalogs
        self.indentation = indentation
        self.marksLabels = marksLabels
        self.container = container
        self.standardVersion = standardVersion
        self.reader = reader
    }

    /// `newsml-g2`.
    public var format: Format { .newsMLG2 }

    /// Writes `document`: a document that was read from NewsML-G2 as the item it came from, with what
    /// was changed since.
    ///
    /// - Throws: `XMLError.Code.unknownEncoding` when libxml2 knows no encoding of that name, or
    ///   none that XML can be told to be in.
    public func render(_ document: Document) throws(XMLError) -> Outcome<[UInt8]> {
        guard container == .item else { return try render([document]) }
        guard let origin = origin(of: document) else {
            guard standardVersion == nil else {
                let item = try freshItem(document)
                let bytes = try XMLTree(root: item.value)
                    .xml(encoding: encoding, indentation: indentation)
                return Outcome(bytes, diagnostics: item.diagnostics)
            }
            return try renderAnew(document)
        }
        let item = try patched(document, origin: origin.root)
        var tree = origin
        tree.root = item.value
        return Outcome(try tree.xml(encoding: encoding), diagnostics: item.diagnostics)
    }

    /// Writes documents into the container that is asked for.
    ///
    /// Documents that came in one message are put into that message again, its header as it was.
    ///
    /// - Throws: As ``render(_:)-(Document)``.
    public func render(_ documents: [Document]) throws(XMLError) -> Outcome<[UInt8]> {
        if documents.count == 1, container == .item,
            documents[0].origin(in: messageOriginName) == nil
        {
            return try render(documents[0])
        }
        var diagnostics: [Diagnostic] = []
        var package = PackageWriter(options: self, areVersions: container == .languageVersions)
        let documents = package.linked(documents)
        var items: [XMLElement] = []
        if container == .package || container == .languageVersions {
            items.append(fitted(try package.package(of: documents), &diagnostics))
            diagnostics += package.diagnostics
        }
        for document in documents {
            let item =
                if let origin = origin(of: document) {
                    try patched(document, origin: origin.root)
                } else {
                    try freshItem(document)
                }
            items.append(item.value)
            diagnostics += item.diagnostics
        }
        var renaming = IDRenaming()
        items = items.map { renaming.renamed($0) }
        var writer = MessageWriter()
        let message = writer.message(around: items, of: documents, sent: versionCreated)
        diagnostics += writer.diagnostics
        let bytes = try XMLTree(root: message).xml(encoding: encoding, indentation: indentation)
        return Outcome(bytes, diagnostics: diagnostics)
    }

    /// Writes `document` as if it had not come from any item.
    func renderAnew(
        _ document: Document,
        keepsFront: Bool = false
    ) throws(XMLError) -> Outcome<[UInt8]> {
        let flat = document.flattened()
        var writer = try G2ItemWriter(flat.value, options: self, keepsFront: keepsFront)
        writer.writeItem()
        var outcome = try writer.finish()
        outcome.diagnostics.insert(contentsOf: flat.diagnostics, at: 0)
        return outcome
    }

    /// The item that `document` came from; `nil` when it came from none.
    private func origin(of document: Document) -> XMLTree? {
        guard let text = document.origin(in: format.name) else { return nil }
        let bytes = Array(text.utf8)
        var options = reader.readerOptions(isRecovering: true)
        options.stopsWhenCancelled = false
        let reader = XMLReader(vocabulary: G2Schema.vocabulary, options: options)
        return try? reader.tree(of: bytes)
    }

    private func patched(
        _ document: Document,
        origin: XMLElement
    ) throws(XMLError) -> Outcome<XMLElement> {
        let change = try Cancellation.ignored { () throws(XMLError) in
            var patch = OriginPatch(document, origin: origin, renderer: self)
            return try patch.apply()
        }
        var diagnostics = change?.diagnostics ?? []
        return Outcome(fitted(change?.value ?? origin, &diagnostics), diagnostics: diagnostics)
    }

    private func freshItem(_ document: Document) throws(XMLError) -> Outcome<XMLElement> {
        var plain = self
        plain.encoding = "UTF-8"
        plain.indentation = nil
        let outcome = try plain.renderAnew(document)
        var diagnostics = outcome.diagnostics
        let root = try XMLReader(vocabulary: G2Schema.vocabulary).tree(of: outcome.value).root
        return Outcome(fitted(root, &diagnostics), diagnostics: diagnostics)
    }

    /// The item without what the receiver's version lacks.
    private func fitted(_ item: XMLElement, _ diagnostics: inout [Diagnostic]) -> XMLElement {
        guard let standardVersion else { return item }
        var filter = VersionFilter(standardVersion)
        let fitted = filter.filtered(item)
        diagnostics += filter.diagnostics
        return fitted
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
