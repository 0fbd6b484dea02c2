public import Communique
public import CommuniqueXML

/// Reads items and messages of NewsML-G2 of any version.
///
/// Keep a reader for many items: it reuses its parser. One reader reads one item at a time. No file
/// and no address is opened, ever.
public struct G2Reader: ~Copyable {
    /// How far the reader follows what it is given.
    public let limits: XMLReader.Limits
    /// Whether white space between elements is kept as it is. It is layout: by default it goes, and
    /// ``G2Writer`` sets in anew; a signed item keeps it, or else the signature would not fit.
    public let keepsLayout: Bool
    /// Whether an item that is not well-formed XML is read as far as it can be made sense of.
    public let recovering: Bool

    private let reader: XMLReader

    /// Makes a reader.
    public init(
        limits: XMLReader.Limits = XMLReader.Limits(),
        keepsLayout: Bool = false,
        recovering: Bool = false
    ) {
        self.limits = limits
        self.keepsLayout = keepsLayout
        self.recovering = recovering
        reader = XMLReader(
            vocabulary: G2Schema.vocabulary,
            options: XMLReader.Options(
                limits: limits,
                keepsLayout: keepsLayout,
                recovering: recovering
            )
        )
    }

    /// Reads an item, or a message with all its items.
    ///
    /// - Parameter bytes: The file.
    /// - Parameter encoding: The encoding, where it is known from elsewhere; else the file says.
    /// - Throws: `XMLError` with the place: XML that is not well formed (unless ``recovering``), that
    ///   declares entities or passes a limit; `newsml-g2.not-an-item` for XML of another kind.
    public func item(from bytes: [UInt8], encoding: String? = nil) throws(XMLError) -> G2Item {
        let tree = try tree(of: bytes, encoding: encoding)
        if let item = G2Item(xml: tree.root) { return item }
        return try repaired(tree).value
    }

    /// Reads an item, or a message with all its items, and says what was wrong with it.
    ///
    /// - Parameter bytes: The file.
    /// - Parameter encoding: The encoding, where it is known from elsewhere; else the file says.
    /// - Returns: The item, with a remark for each fault of its XML that was passed over, for a
    ///   missing or mistaken namespace, and for children in the wrong order.
    /// - Throws: As ``item(from:encoding:)``.
    public func read(
        _ bytes: [UInt8],
        encoding: String? = nil
    ) throws(XMLError) -> Outcome<G2Item> {
        let tree = try tree(of: bytes, encoding: encoding)
        var outcome: Outcome<G2Item>
        if let item = G2Item(xml: tree.root) {
            outcome = Outcome(item)
        } else {
            outcome = try repaired(tree)
        }
        let issues = tree.issues.map { issue in
            Diagnostic(.init(rawValue: issue.code.rawValue), .warning, issue.description)
        }
        outcome.diagnostics += issues + Self.misplaced(in: outcome.value.xml, of: bytes)
        return outcome
    }

    private func tree(of bytes: [UInt8], encoding: String?) throws(XMLError) -> XMLTree {
        let tree = try reader.tree(of: bytes, encoding: encoding)
        guard !keepsLayout, Self.isSigned(tree.root) else { return tree }
        let options = XMLReader.Options(limits: limits, recovering: recovering)
        return try XMLReader(vocabulary: G2Schema.vocabulary, options: options)
            .tree(of: bytes, encoding: encoding)
    }

    /// The item of a tree whose root is none of the standard's namespace.
    private func repaired(_ tree: XMLTree) throws(XMLError) -> Outcome<G2Item> {
        guard let moved = Self.inNamespace(tree.root), let item = G2Item(xml: moved) else {
            throw XMLError(
                .notAnItem,
                "the root element, \(tree.root.name), is no item of NewsML-G2",
                position: tree.root.line.map { XMLError.Position(line: $0, column: 1) }
            )
        }
        let remark = Diagnostic(
            "newsml-g2.namespace",
            .warning,
            "the item is not in the namespace of NewsML-G2, but in “\(tree.root.namespace)”"
        )
        return Outcome(item, diagnostics: [remark])
    }

    /// A remark for each child in the wrong order.
    private static func misplaced(in root: XMLElement, of bytes: [UInt8]) -> [Diagnostic] {
        let found = G2Schema.misplaced(in: root)
        guard !found.isEmpty else { return [] }
        let lines = LineTable(bytes)
        return found.prefix(100).map { element in
            Diagnostic(
                "newsml-g2.order",
                .note,
                "“\(element.localName)” stands behind what must follow it",
                source: lines.range(of: element)
            )
        }
    }

    /// Whether the item, or one of a message, holds a signature.
    private static func isSigned(_ root: XMLElement) -> Bool {
        func holdsSignature(_ element: XMLElement) -> Bool {
            guard let first = element.children.first(where: { _ in true }) else { return false }
            return first.localName == "Signature" && first.namespace == G2Schema.signatureNamespace
        }
        if holdsSignature(root) { return true }
        guard G2Element(root.id) == .newsMessage else { return false }
        return root.children(G2Element.itemSet.id).contains { itemSet in
            itemSet.children.contains { holdsSignature($0) }
        }
    }

    /// An item whose sender forgot the namespace, or mistook it, put into the right one.
    private static func inNamespace(_ root: XMLElement) -> XMLElement? {
        let standard = G2Namespace.newsML.string
        let namespace = root.namespace
        guard namespace.isEmpty || namespace.hasPrefix("http://iptc.org/std/") else { return nil }
        return root.movingNamespace(from: namespace, to: standard)
            .using(.empty).using(G2Schema.vocabulary)
    }
}

extension XMLError.Code {
    /// The XML is no item of NewsML-G2.
    public static let notAnItem: Self = "newsml-g2.not-an-item"
}
