public import Communique
public import CommuniqueXML

/// Reads NITF 3.3 to 3.6: stand-alone, or an element within another format.
///
/// Elements are told by their local names, so that items made to the DTD, which have no namespace, are
/// read as well. What no field of the model fits stays in the item as it came, which the document
/// keeps (`Document.origin(in:)`) and ``NITFRenderer`` writes back.
/// `Docs/Formats/nitf.md` says what becomes of each element.
///
/// - Source: NITF 3.6, schema of 2012-01-12.
public struct NITFParser: DocumentParser {
    /// How far the parser follows what it is given.
    public var limits: Limits
    /// Whether a document keeps the item as it came.
    public var keepsOrigin: Bool

    /// Makes a parser.
    public init(limits: Limits = Limits(), keepsOrigin: Bool = true) {
        self.limits = limits
        self.keepsOrigin = keepsOrigin
    }

    /// `nitf`.
    public var format: Format { .nitf }

    /// Reads the item of `bytes`; items within another element come in their order.
    ///
    /// - Throws: `XMLError` for what is no XML, and for a limit that was passed;
    ///   `XMLError.Code.cancelled` in a task that is cancelled.
    public func parse(_ bytes: [UInt8]) throws(XMLError) -> Outcome<[Document]> {
        let options = XMLReader.Options(
            limits: XMLReader.Limits(limits),
            recovering: true,
            stopsWhenCancelled: !Cancellation.isIgnored
        )
        let tree = try XMLReader(options: options).tree(of: bytes)
        var outcome = Outcome<[Document]>([])
        for issue in tree.issues.prefix(limits.diagnostics) {
            outcome.diagnostics.append(
                Diagnostic(
                    Diagnostic.Code(rawValue: issue.code.rawValue),
                    .warning,
                    issue.message,
                    source: issue.position.map { Self.range(line: $0.line, column: $0.column) }
                )
            )
        }
        for element in Self.items(in: tree.root) {
            let item = document(from: element)
            outcome.value.append(item.value)
            outcome.diagnostics += item.diagnostics
            if Cancellation.isRequested() { throw .cancellation }
        }
        if outcome.value.isEmpty {
            let message = "there is no element “nitf” in “\(tree.root.localName)”"
            outcome.diagnostics.append(Diagnostic("nitf.no-item", .error, message))
        }
        return outcome
    }

    /// Reads an element: `nitf`, or a `body` or `body.content` that stands alone.
    ///
    /// - Parameter element: The `nitf` element.
    /// - Parameter language: The language of the text where the element does not say.
    public func document(
        from element: XMLElement,
        language: LanguageTag? = nil
    ) -> Outcome<Document> {
        var reader = NITFItemReader(limits: limits, language: language)
        reader.read(element)
        var document = reader.document
        if keepsOrigin, element.localName == "nitf",
            let text = try? element.detached.xml(encoding: "UTF-8")
        {
            document.setOrigin(
                in: Format.nitf.name,
                to: String(decoding: text, as: UTF8.self),
                source: element.line.map { Self.range(line: $0) }
            )
        }
        return Outcome(document, diagnostics: reader.diagnostics)
    }

    /// The items: the root, else those within it, outside of each other.
    private static func items(in root: XMLElement) -> [XMLElement] {
        var found: [XMLElement] = []
        var pending = [root]
        while let element = pending.popLast() {
            if element.localName == "nitf" {
                found.append(element)
            } else {
                pending += Array(element.children).reversed()
            }
        }
        return found
    }

    static func range(line: Int, column: Int = 1) -> SourceRange {
        let position = SourcePosition(offset: 0, line: line, column: column)
        return SourceRange(start: position, end: position)
    }
}
