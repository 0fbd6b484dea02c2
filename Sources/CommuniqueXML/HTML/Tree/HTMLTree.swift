/// A page of HTML as a value: flat records in the order of the page, and one store of text.
///
/// Elements that the page leaves open are closed; nothing is put in that is not there. A node is known
/// by its index; what a node holds follows it, up to ``Node/end``.
public struct HTMLTree: Sendable {
    /// One element, one text or one comment.
    public struct Node: BitwiseCopyable, Sendable {
        /// What a node is.
        public enum Kind: UInt8, BitwiseCopyable, Sendable {
            /// An element.
            case element
            /// A text, as a reader of the page sees it.
            case text
            /// The content of a script or of a style.
            case data
            /// A comment.
            case comment
        }

        /// What the node is.
        public internal(set) var kind: Kind
        /// The name of an element; ``HTMLName/none`` for other nodes.
        public internal(set) var name: HTMLName
        /// The index of the element around it; -1 for one that nothing is around.
        public internal(set) var parent: Int32
        /// The index behind the last node that it holds: its own index plus one for an empty one.
        public internal(set) var end: Int32
        /// The first attribute, or where its text begins in the store.
        var start: UInt32
        /// How many attributes, or how many bytes.
        var count: UInt32
        /// Where it begins in the page.
        var offset: UInt32
        var line: UInt32
        var column: UInt32

        /// Where the node begins in the page.
        public var position: HTMLPosition {
            HTMLPosition(offset: Int(offset), line: Int(line), column: Int(column))
        }
    }

    struct Attribute: BitwiseCopyable, Sendable {
        var name: HTMLName
        var start: UInt32
        var count: UInt32
    }

    /// The nodes, in the order of the page.
    public let nodes: [Node]
    let attributes: [Attribute]
    let store: [UInt8]
    /// The names beyond those that ``HTMLName`` knows.
    let otherNames: [String]
    /// What is to be said of the page.
    public let report: HTMLEventReader.Report

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - bytes: The page, as UTF-8.
    ///   - reader: How it is read, and how far.
    /// - Throws: ``XMLError/Code/tooLarge``, ``XMLError/Code/outOfMemory``.
    public init(
        parsing bytes: [UInt8],
        reader: HTMLEventReader = HTMLEventReader()
    ) throws(XMLError) {
        try self.init(parsing: bytes, isWellFormed: false, reader: reader)
    }

    /// Reads a page of which `isWellFormed` says that its bytes are known to be UTF-8.
    package init(
        parsing bytes: [UInt8],
        isWellFormed: Bool,
        reader: HTMLEventReader
    ) throws(XMLError) {
        var builder = HTMLTreeBuilder(byteCount: bytes.count)
        let report = try reader.read(
            bytes,
            isWellFormed: isWellFormed,
            into: &builder,
            bridge: HTMLTreeBridge.self
        )
        builder.finish()
        nodes = builder.nodes.array
        attributes = builder.attributes.array
        store = builder.store.array
        otherNames = builder.otherNames
        self.report = report
    }

    /// The text of a text, of data or of a comment, as UTF-8.
    public func utf8(of index: Int) -> ArraySlice<UInt8> {
        let node = nodes[index]
        guard node.kind != .element else { return [] }
        return store[Int(node.start)..<Int(node.start + node.count)]
    }

    /// The text of a text, of data or of a comment.
    public func text(of index: Int) -> String { String(decoding: utf8(of: index), as: UTF8.self) }

    /// The value of an attribute of an element, as UTF-8; `nil` when it has none of that name.
    public func utf8(of name: HTMLName, of index: Int) -> ArraySlice<UInt8>? {
        let node = nodes[index]
        guard node.kind == .element else { return nil }
        for place in Int(node.start)..<Int(node.start + node.count)
        where attributes[place].name == name {
            let attribute = attributes[place]
            return store[Int(attribute.start)..<Int(attribute.start + attribute.count)]
        }
        return nil
    }

    /// The value of an attribute of an element; `nil` when it has none of that name.
    public func value(of name: HTMLName, of index: Int) -> String? {
        utf8(of: name, of: index).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether an element has an attribute.
    public func has(_ name: HTMLName, at index: Int) -> Bool { utf8(of: name, of: index) != nil }

    /// Whether an element has no attributes.
    public func isBare(_ index: Int) -> Bool {
        nodes[index].kind != .element || nodes[index].count == 0
    }

    /// Calls `body` for each attribute of an element in order: its name, and its value as UTF-8.
    public func forEachAttribute(
        of index: Int,
        _ body: (_ name: HTMLName, _ value: ArraySlice<UInt8>) -> Void
    ) {
        let node = nodes[index]
        guard node.kind == .element else { return }
        for place in Int(node.start)..<Int(node.start + node.count) {
            let attribute = attributes[place]
            body(
                attribute.name,
                store[Int(attribute.start)..<Int(attribute.start + attribute.count)]
            )
        }
    }

    /// All text within a node, without that of scripts and styles, as it stands in the page.
    public func plainText(within index: Int) -> String {
        var bytes: [UInt8] = []
        for place in index..<Int(nodes[index].end) where nodes[place].kind == .text {
            bytes += utf8(of: place)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The name of an element or of an attribute, in lower case.
    public func string(_ name: HTMLName) -> String {
        let known = HTMLName.known.count
        let number = Int(name.rawValue)
        if number < known { return HTMLName.known[number] }
        return number - known < otherNames.count ? otherNames[number - known] : ""
    }
}
