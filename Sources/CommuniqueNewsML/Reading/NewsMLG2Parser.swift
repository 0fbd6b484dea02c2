public import Communique
public import CommuniqueHTML
import CommuniqueNITF
public import CommuniqueXML

/// Reads NewsML-G2: items of every kind, and messages of many items, one document for each item.
///
/// All versions of the standard are read, and what senders make of it: `Docs/Formats/newsml-g2.md`
/// says how. What the model has no field for is kept with the document, so that
/// ``NewsMLG2Renderer`` writes it back.
///
/// ```swift
/// let parser = NewsMLG2Parser(htmlParser: LibXMLFragmentParser())
/// for document in try parser.parse(bytes).value { print(document.headline?.text ?? "") }
/// ```
///
/// - Source: NewsML-G2 2.35 and its older versions; IPTC News Architecture 1.9.
public struct NewsMLG2Parser: DocumentParser {
    /// How the sender writes; `nil`: the one of ``profiles`` that knows the item's provider.
    public var profile: DialectProfile?
    /// The profiles to choose from, the first that fits counts; else ``DialectProfile/standard``.
    public var profiles: [DialectProfile]
    /// What the aliases of codes stand for, beside what the items declare themselves.
    public var catalogs: CatalogStore
    /// Reads bodies of HTML that is no XML; without one such bodies are kept as text.
    public var htmlParser: (any HTMLFragmentParser)?
    /// How far the input is followed.
    public var limits: Limits
    /// Whether documents keep the item as it came, so that it can be written back unchanged.
    public var keepsOrigin: Bool

    /// Makes a parser.
    public init(
        profile: DialectProfile? = nil,
        profiles: [DialectProfile] = DialectProfile.known,
        catalogs: CatalogStore = CatalogStore(),
        htmlParser: (any HTMLFragmentParser)? = nil,
        limits: Limits = Limits(),
        keepsOrigin: Bool = true
    ) {
        self.profile = profile
        self.profiles = profiles
        self.catalogs = catalogs
        self.htmlParser = htmlParser
        self.limits = limits
        self.keepsOrigin = keepsOrigin
    }

    /// `newsml-g2`.
    public var format: Format { .newsMLG2 }

    /// Reads the documents of an item or of a message.
    ///
    /// An item that is not well formed is read as far as sense can be made of it, with remarks of
    /// severity error; in a message the other items are read all the same.
    ///
    /// - Throws: `XMLError` for input that is no XML, that passes a limit or declares entities,
    ///   `newsml-g2.not-an-item` for XML of another kind, and `XMLError.Code.cancelled` in a task
    ///   that is cancelled.
    public func parse(_ input: [UInt8]) throws(XMLError) -> Outcome<[Document]> {
        var report = ReadReport(limits: limits, lines: LineTable(input))
        let reader = XMLReader(
            vocabulary: G2Schema.vocabulary,
            options: readerOptions(isRecovering: false)
        )
        let tree: XMLTree
        do {
            tree = try reader.tree(of: input)
        } catch {
            guard error.isAboutForm else { throw error }
            return try parse(broken: input, error, report: &report)
        }
        let documents = try documents(of: tree, input: input, report: &report)
        return Outcome(documents, diagnostics: report.finished)
    }

    /// The profile that knows the provider of `item`.
    func profile(for item: XMLElement) -> DialectProfile {
        var facts = SenderFacts()
        if let guid = item.value("guid") { facts.setAuthority(ofGuid: guid) }
        for provider in item.first("itemMeta")?.all("provider") ?? [] {
            if let code = provider.value("qcode") {
                facts.codes.append(QCode(code)?.code ?? code)
            }
            if let literal = provider.value("literal") { facts.codes.append(literal) }
            facts.names += provider.all("name").map { LabelText.line(of: $0) }
        }
        return profiles.profile(for: facts) ?? .standard
    }

    /// Markup that stood in an item as characters, as a tree; `nil` when it is not well formed.
    func fragment(_ text: String) -> XMLElement? {
        var text = text.trimmedBlanks
        for prefix in ["<?xml", "<!DOCTYPE", "<!doctype"] where text.hasPrefix(prefix) {
            guard let end = text.firstIndex(of: ">") else { return nil }
            text = text[text.index(after: end)...].trimmedBlanks
        }
        let wrapped = "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + text + "</div>"
        let reader = XMLReader(
            vocabulary: G2Schema.vocabulary,
            options: readerOptions(isRecovering: false)
        )
        return try? reader.tree(of: Array(wrapped.utf8)).root
    }

    func readerOptions(isRecovering: Bool) -> XMLReader.Options {
        XMLReader.Options(
            limits: XMLReader.Limits(limits),
            recovering: isRecovering,
            stopsWhenCancelled: !Cancellation.isIgnored
        )
    }
}

// MARK: Roots

extension NewsMLG2Parser {
    /// The names of items.
    static let items: Set<String> = [
        "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
    ]

    private func documents(
        of tree: XMLTree,
        input: [UInt8],
        report: inout ReadReport
    ) throws(XMLError) -> [Document] {
        let root = inNamespace(tree.root, report: &report)
        if root.isG2("newsMessage") { return try documents(ofMessage: root, report: &report) }
        guard let item = whole(root, report: &report) else {
            throw XMLError(
                .init(rawValue: Diagnostic.Code.notAnItem.rawValue),
                "“\(tree.root.localName)” is no item of NewsML-G2",
                position: tree.root.line.map { XMLError.Position(line: $0, column: 1) }
            )
        }
        var document = try document(of: item, report: &report)
        if keepsOrigin { document.setOrigin(in: format.name, to: try text(of: tree, input: input)) }
        return [document]
    }

    /// The element in the namespace of the standard, where it is in none or in one that nearly is it.
    func inNamespace(_ root: XMLElement, report: inout ReadReport) -> XMLElement {
        let namespace = root.namespace
        guard namespace != G2Namespace.newsML.string,
            Self.items.contains(root.localName) || Self.parts[root.localName] != nil
                || root.localName == "newsMessage",
            namespace.isEmpty || namespace.contains("iptc.org/std/nar")
        else { return root }
        report.add(
            .missingNamespace,
            .warning,
            namespace.isEmpty
                ? "“\(root.localName)” is in no namespace; it is read as NewsML-G2"
                : "the namespace “\(namespace)” is not that of NewsML-G2; it is read as such",
            at: root
        )
        return root.movingNamespace(from: namespace, to: G2Namespace.newsML.string)
    }

    /// The item, or one around a part of an item that stands alone; `nil` for anything else.
    func whole(_ root: XMLElement, report: inout ReadReport) -> XMLElement? {
        guard root.isG2 else { return nil }
        if Self.items.contains(root.localName) { return root }
        guard let path = Self.parts[root.localName] else { return nil }
        report.add(
            .notAnItem,
            .warning,
            "“\(root.localName)” is a part of an item; it is read as far as it goes",
            at: root
        )
        var element = root
        for name in path.reversed() {
            var outer = XMLElement(g2: name)
            outer.setContent([.element(element)])
            element = outer
        }
        return element
    }

    /// Parts of items that are met alone, and what stands around them in an item.
    static let parts: [String: [String]] = [
        "contentSet": ["newsItem"], "contentMeta": ["newsItem"], "itemMeta": ["newsItem"],
        "rightsInfo": ["newsItem"], "partMeta": ["newsItem"], "groupSet": ["packageItem"],
        "concept": ["conceptItem"], "conceptSet": ["knowledgeItem"],
        "newsCoverageSet": ["planningItem"], "catalogContainer": ["catalogItem"],
        "catalog": ["catalogItem", "catalogContainer"],
    ]

    /// Reads one item into a document.
    func document(
        of item: XMLElement,
        report: inout ReadReport
    ) throws(XMLError) -> Document {
        var mapper = ItemMapper(item, parser: self, report: report)
        mapper.map()
        if Cancellation.isRequested() { throw .cancellation }
        report = mapper.report
        return mapper.document
    }

    /// The source of a tree: as it came where it is UTF-8, else written anew.
    private func text(of tree: XMLTree, input: [UInt8]) throws(XMLError) -> String {
        if XMLDeclaration.isUTF8(input), let text = String(validating: input, as: UTF8.self) {
            return text
        }
        return String(decoding: try tree.xml(), as: UTF8.self)
    }
}

/// What the declaration of a document says of its encoding.
enum XMLDeclaration {
    /// Whether the document says that it is UTF-8, or says nothing.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes[start...].starts(with: "<?xml".utf8) else {
            // Two bytes to a character have a zero or a mark at the beginning.
            return bytes.count > start + 1 && bytes[start] == UInt8(ascii: "<")
                && bytes[start + 1] != 0
                || bytes.first.map(ASCII.isBlank) ?? false
        }
        let end = bytes.firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
        let declaration = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        guard let encoding = declaration.firstRange(of: "encoding") else { return true }
        return declaration[encoding.upperBound...].contains("utf-8")
            || declaration[encoding.upperBound...].contains("us-ascii")
    }
}

extension XMLError {
    /// Whether the error is about the form of the text, so that a part of it may be read.
    var isAboutForm: Bool {
        switch code {
        case .notWellFormed, .truncated, .invalidCharacter, .namespace, .undeclaredEntity: true
        default: false
        }
    }
}
