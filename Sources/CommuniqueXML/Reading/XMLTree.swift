/// One XML document, or a piece of one, as a value: flat records and one store of text.
///
/// Nothing is lost but what no reader of XML can see: how characters were written (references,
/// CDATA sections), the order of attributes' quotes and blanks, and, where the reader was told to,
/// white space between elements. Prefixes, declarations of namespaces, comments and processing
/// instructions stay.
///
/// A copy costs nothing; changing a copy builds a new tree.
public struct XMLTree: Sendable {
    /// The document type that the document names; nothing of it was loaded.
    public struct DocumentType: Hashable, Sendable {
        /// The name of the root element it asks for.
        public var name: String
        /// The public identifier.
        public var publicID: String?
        /// The system identifier.
        public var systemID: String?

        /// Makes a document type.
        public init(name: String, publicID: String? = nil, systemID: String? = nil) {
            self.name = name
            self.publicID = publicID
            self.systemID = systemID
        }
    }

    /// The root element. What stands around it in its document goes with it.
    public var root: XMLElement
    /// What was wrong in the source and was passed over, in its order; see
    /// ``XMLReader/Options/recovering``.
    public var issues: [XMLError]

    /// Makes a tree from its root element, with what stood around it in the document that it was read
    /// from.
    public init(root: XMLElement, issues: [XMLError] = []) {
        self.root = root
        self.issues = issues
    }

    /// The comments and processing instructions before the root element.
    public var prolog: [XMLNode] { root.surroundings?.prolog ?? [] }
    /// The comments and processing instructions after the root element.
    public var epilog: [XMLNode] { root.surroundings?.epilog ?? [] }
    /// The document type that the document names.
    public var documentType: DocumentType? { root.surroundings?.documentType }
}

/// One record of a tree, in the order of the document: what a node is, and where its text is.
struct XMLRecord: BitwiseCopyable, Sendable {
    enum Kind: UInt8, BitwiseCopyable, Sendable {
        case document, element, text, comment, instruction
    }

    var kind: Kind
    /// The prefix of an element's name.
    var prefix: UInt16 = 0
    /// The name of an element.
    var name: UInt32 = 0
    /// The line, from 1; 0 for what was built in code.
    var line: UInt32
    /// The record of the parent.
    var parent: UInt32
    /// How many records the node and all it holds take.
    var extent: UInt32 = 1
    /// For an element its first attribute, else where its text begins in the store.
    var start: UInt32
    /// How many attributes, or how many bytes.
    var count: UInt32 = 0
}

/// One attribute or declaration of a namespace.
struct XMLAttributeRecord: BitwiseCopyable, Sendable {
    var isNamespace = false
    /// The prefix of the name, or the one that is declared.
    var prefix: UInt16
    /// The name; of a declaration the namespace.
    var name: UInt32
    /// Where the value is in the store.
    var start: UInt32
    var count: UInt32
}

/// The records of a tree. They never change, so that every part of the tree can share them.
final class XMLStorage: Sendable {
    let records: RawTable<XMLRecord>
    let attributes: RawTable<XMLAttributeRecord>
    /// UTF-8.
    let text: RawTable<UInt8>
    let names: XMLNames
    /// Which vocabulary the numbers of names are of.
    let vocabulary: ObjectIdentifier?
    /// What a piece that was taken out of its document brings along from where it stood.
    let context: XMLContext

    init(
        records: RawTable<XMLRecord>,
        attributes: RawTable<XMLAttributeRecord>,
        text: RawTable<UInt8>,
        names: XMLNames,
        context: XMLContext
    ) {
        self.records = records
        self.attributes = attributes
        self.text = text
        self.names = names
        self.context = context
        vocabulary = names.vocabulary.map { ObjectIdentifier($0) }
    }

    deinit {
        unsafe records.deallocate()
        unsafe attributes.deallocate()
        unsafe text.deallocate()
    }

    func string(_ start: UInt32, _ count: UInt32) -> String {
        guard count > 0 else { return "" }
        return unsafe String(decoding: text.buffer(start, count), as: UTF8.self)
    }
}

/// What an element has from around it.
struct XMLContext: Sendable {
    /// The value of the nearest `xml:lang`.
    var language: String?
    /// The namespaces that are declared, by number of the prefix, the outermost first.
    var namespaces: [(prefix: UInt16, namespace: UInt32)] = []
    /// Of a root element, what stands beside it in its document; `nil` when nothing does.
    var surroundings: XMLSurroundings?
}

/// What stands beside the root element of a document. A class, for most documents have nothing.
final class XMLSurroundings: Sendable {
    let prolog: [XMLNode]
    let epilog: [XMLNode]
    let documentType: XMLTree.DocumentType?

    init(prolog: [XMLNode], epilog: [XMLNode], documentType: XMLTree.DocumentType?) {
        self.prolog = prolog
        self.epilog = epilog
        self.documentType = documentType
    }
}

extension XMLElement {
    /// What stands beside the element, if it is the root of a document.
    fileprivate var surroundings: XMLSurroundings? {
        index == 0 ? storage.context.surroundings : nil
    }
}
