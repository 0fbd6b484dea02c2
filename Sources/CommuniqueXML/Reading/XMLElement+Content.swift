/// A node within an element.
public enum XMLNode: Hashable, Sendable {
    /// An element.
    case element(XMLElement)
    /// Text: all of it between two tags, without references or CDATA sections.
    case text(String)
    /// A comment, without its marks.
    case comment(String)
    /// A processing instruction: its target, a space and its data.
    case instruction(String)
}

/// An attribute of an element.
public struct XMLAttribute: Hashable, Sendable {
    /// The namespace and local name.
    public var name: XMLExpandedName
    /// The value, normalised as XML demands.
    public var value: String

    /// Makes an attribute.
    public init(_ name: XMLExpandedName, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension XMLElement {
    /// The elements directly within this one, in order.
    public var children: Children { Children(storage: storage, parent: index) }

    /// All that is directly within this element, in order.
    public var nodes: Nodes { Nodes(storage: storage, parent: index) }

    /// The first child with a name; `nil` when there is none.
    public func child(_ id: XMLNameID) -> XMLElement? {
        var index = index + 1
        let end = self.index + Int(record.extent)
        while index < end {
            let inner = storage.records[index]
            if inner.name == id.index, inner.kind == .element { return XMLElement(storage, index) }
            index += Int(inner.extent)
        }
        return nil
    }

    /// The first child with a name; `nil` when there is none.
    public func child(_ name: XMLExpandedName) -> XMLElement? {
        storage.names.find(name).flatMap { child(XMLNameID($0)) }
    }

    /// The children with a name, in order.
    public func children(_ id: XMLNameID) -> [XMLElement] {
        var found: [XMLElement] = []
        var index = index + 1
        let end = self.index + Int(record.extent)
        while index < end {
            let inner = storage.records[index]
            if inner.name == id.index, inner.kind == .element {
                found.append(XMLElement(storage, index))
            }
            index += Int(inner.extent)
        }
        return found
    }

    /// Values made of the children with a name, in order.
    @inlinable
    public func children<Value>(_ id: XMLNameID, as make: (XMLElement) -> Value) -> [Value] {
        guard var child = child(id) else { return [] }
        var found: [Value] = []
        found.reserveCapacity(count(from: child))
        while true {
            found.append(make(child))
            guard let next = next(of: child) else { return found }
            child = next
        }
    }

    /// How many children have the name of `child`, which is the first of them.
    @usableFromInline
    func count(from child: XMLElement) -> Int {
        let name = child.record.name
        var count = 0
        var index = child.index
        let end = self.index + Int(record.extent)
        while index < end {
            let inner = storage.records[index]
            if inner.name == name, inner.kind == .element { count += 1 }
            index += Int(inner.extent)
        }
        return count
    }

    /// The child behind `child` that has the same name.
    @usableFromInline
    func next(of child: XMLElement) -> XMLElement? {
        let first = child.record
        var index = child.index + Int(first.extent)
        let end = self.index + Int(record.extent)
        while index < end {
            let inner = storage.records[index]
            if inner.name == first.name, inner.kind == .element {
                return XMLElement(storage, index)
            }
            index += Int(inner.extent)
        }
        return nil
    }

    /// Whether the numbers of names are those of a vocabulary.
    public func uses(_ vocabulary: XMLVocabulary.ID) -> Bool { storage.vocabulary == vocabulary }

    /// The attributes in the order of the source, without declarations of namespaces.
    public var attributes: [XMLAttribute] {
        let record = record
        return storage.attributes[Int(record.start)..<Int(record.start + record.count)]
            .filter { !$0.isNamespace }
            .map {
                XMLAttribute(
                    storage.names.expanded($0.name),
                    storage.string($0.start, $0.count)
                )
            }
    }

    /// The value of an attribute; `nil` when the element does not have it.
    public func attribute(_ id: XMLNameID) -> String? {
        storage.attribute(of: record, id.index)
    }

    /// The value of an attribute; `nil` when the element does not have it.
    public func attribute(_ name: XMLExpandedName) -> String? {
        storage.names.find(name).flatMap { attribute(XMLNameID($0)) }
    }

    /// The value of an attribute without a namespace; `nil` when the element does not have it.
    public func attribute(_ local: String) -> String? { attribute(XMLExpandedName(local)) }

    /// Hands the bytes of the text to `body` where it is in one piece, without making a string.
    ///
    /// - Returns: What `body` gives; `nil` when the text is not in one piece.
    @inlinable
    public func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result? {
        guard let text = unsafe onlyText else { return nil }
        return body(unsafe Span(_unsafeElements: text))
    }

    /// The bytes of the text where it is in one piece; good as long as the element.
    @unsafe
    @usableFromInline
    var onlyText: UnsafeBufferPointer<UInt8>? {
        let record = record
        guard record.extent <= 2 else { return nil }
        guard record.extent == 2 else { return unsafe storage.text.buffer(0, 0) }
        let inner = storage.records[index + 1]
        return unsafe inner.kind == .text ? storage.text.buffer(inner.start, inner.count) : nil
    }

    /// Hands the bytes of the value of an attribute to `body`, without making a string.
    ///
    /// - Returns: What `body` gives; `nil` when the element does not have the attribute.
    @inlinable
    public func withAttribute<Result>(
        _ id: XMLNameID,
        _ body: (Span<UInt8>) -> Result?
    ) -> Result? {
        guard let value = unsafe bytes(of: id) else { return nil }
        return body(unsafe Span(_unsafeElements: value))
    }

    /// The bytes of the value of an attribute; good as long as the element.
    @unsafe
    @usableFromInline
    func bytes(of attribute: XMLNameID) -> UnsafeBufferPointer<UInt8>? {
        guard let found = storage.attributeRecord(of: record, attribute.index) else { return nil }
        return unsafe storage.text.buffer(found.start, found.count)
    }
}

extension XMLElement {
    /// The elements directly within an element.
    public struct Children: Sequence, Sendable {
        let storage: XMLStorage
        let parent: Int

        /// Walks the elements in order.
        public func makeIterator() -> Iterator { Iterator(storage, parent: parent) }

        /// Walks the elements directly within an element.
        public struct Iterator: IteratorProtocol {
            private let storage: XMLStorage
            private var index: Int
            private let end: Int

            init(_ storage: XMLStorage, parent: Int) {
                self.storage = storage
                index = parent + 1
                end = parent + Int(storage.records[parent].extent)
            }

            /// The next element.
            public mutating func next() -> XMLElement? {
                while index < end {
                    let found = index
                    let record = storage.records[found]
                    index += Int(record.extent)
                    if record.kind == .element { return XMLElement(storage, found) }
                }
                return nil
            }
        }
    }

    /// All that is directly within an element.
    public struct Nodes: Sequence, Sendable {
        let storage: XMLStorage
        let parent: Int

        /// Walks the nodes in order.
        public func makeIterator() -> Iterator { Iterator(storage, parent: parent) }

        /// Walks all that is directly within an element.
        public struct Iterator: IteratorProtocol {
            private let storage: XMLStorage
            private var index: Int
            private let end: Int

            init(_ storage: XMLStorage, parent: Int) {
                self.storage = storage
                index = parent + 1
                end = parent + Int(storage.records[parent].extent)
            }

            /// The next node.
            public mutating func next() -> XMLNode? {
                guard index < end else { return nil }
                let found = index
                let record = storage.records[found]
                index += Int(record.extent)
                switch record.kind {
                case .element, .document: return .element(XMLElement(storage, found))
                case .text: return .text(storage.string(record.start, record.count))
                case .comment: return .comment(storage.string(record.start, record.count))
                case .instruction: return .instruction(storage.string(record.start, record.count))
                }
            }
        }
    }
}
