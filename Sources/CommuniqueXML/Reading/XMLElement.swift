/// An element of a tree, as a value: it can be kept, compared, and changed without touching the tree
/// that it came from.
///
/// Two elements are equal when they have the same name, attributes (in any order) and content;
/// prefixes and lines do not count.
public struct XMLElement: Sendable {
    var storage: XMLStorage
    var index: Int

    init(_ storage: XMLStorage, _ index: Int) {
        self.storage = storage
        self.index = index
    }

    var record: XMLRecord { storage.records[index] }

    /// The name as a number.
    public var id: XMLNameID { XMLNameID(record.name) }
    /// The namespace and local name.
    public var name: XMLExpandedName { storage.names.expanded(record.name) }
    /// The local name.
    public var localName: String { storage.names.local(record.name) }
    /// The URI of the namespace; empty when there is none.
    public var namespace: String { storage.names.namespaceURI(of: record.name) }
    /// The prefix that the name was written with; `nil` when there was none.
    public var prefix: String? {
        record.prefix == 0 ? nil : storage.names.prefixes[Int(record.prefix)]
    }
    /// The line on which the start tag ends, from 1; `nil` for an element that was built in code.
    public var line: Int? { record.line == 0 ? nil : Int(record.line) }

    /// The element around this one; `nil` at the root, and for a piece that was changed or taken out.
    public var parent: XMLElement? {
        let parent = Int(record.parent)
        guard parent < index, storage.records[parent].kind == .element else { return nil }
        return XMLElement(storage, parent)
    }

    /// The nearest value of `xml:lang`, here or on an element around; empty where the source takes an
    /// outer language back.
    public var language: String? {
        var index = index
        while true {
            let record = storage.records[index]
            if record.kind == .element,
                let own = storage.attribute(of: record, storage.names.language)
            {
                return own
            }
            let parent = Int(record.parent)
            guard parent < index else { return storage.context.language }
            index = parent
        }
    }

    /// All the text that the element holds, at any depth, in order.
    public var text: String {
        let record = record
        if record.extent == 2 {
            let inner = storage.records[index + 1]
            return inner.kind == .text ? storage.string(inner.start, inner.count) : ""
        }
        var only: XMLRecord?
        var parts = 0
        var index = index + 1
        let end = self.index + Int(record.extent)
        while index < end {
            let inner = storage.records[index]
            if inner.kind == .text {
                only = inner
                parts += 1
            }
            index += 1
        }
        guard let only else { return "" }
        if parts == 1 { return storage.string(only.start, only.count) }
        var text: [UInt8] = []
        index = self.index + 1
        while index < end {
            let inner = storage.records[index]
            if inner.kind == .text {
                unsafe text.append(contentsOf: storage.text.buffer(inner.start, inner.count))
            }
            index += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether there is text directly within the element; white space does not count.
    public var holdsText: Bool {
        var index = index + 1
        let end = self.index + Int(record.extent)
        while index < end {
            let inner = storage.records[index]
            if inner.kind == .text {
                let text = unsafe storage.text.buffer(inner.start, inner.count)
                if unsafe text.contains(where: { !XMLScanner.isBlank($0) }) { return true }
            }
            index += Int(inner.extent)
        }
        return false
    }

    /// Whether the element holds neither elements nor text; white space counts as text.
    public var isEmpty: Bool { record.extent == 1 }

    /// The URI that a prefix stands for here; `nil` when it is not declared. The empty prefix stands
    /// for the default namespace.
    public func namespace(forPrefix prefix: String) -> String? {
        guard let number = storage.names.prefixes.firstIndex(of: prefix) else { return nil }
        if number == 1 { return XMLExpandedName.xmlNamespace }
        let found = storage.namespacesInScope(at: index).last { Int($0.prefix) == number }
        return found.map { storage.names.namespaces[Int($0.namespace)] }
    }
}

extension XMLElement: Hashable {
    /// Whether two elements have the same name, attributes and content.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        if lhs.storage === rhs.storage, lhs.index == rhs.index { return true }
        return lhs.storage.isEqual(lhs.index, to: rhs.storage, rhs.index)
    }

    /// Hashes the name and the text.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(localName)
        hasher.combine(text)
    }
}

extension XMLElement: CustomStringConvertible {
    /// The element as XML.
    public var description: String {
        (try? xml()).map { String(decoding: $0, as: UTF8.self) } ?? "<\(localName)>"
    }
}

// MARK: Comparing and looking up

extension XMLStorage {
    /// The value of an attribute by the number of its name.
    func attribute(of record: XMLRecord, _ name: UInt32) -> String? {
        attributeRecord(of: record, name).map { string($0.start, $0.count) }
    }

    /// An attribute by the number of its name.
    @inline(__always)
    func attributeRecord(of record: XMLRecord, _ name: UInt32) -> XMLAttributeRecord? {
        var index = Int(record.start)
        let end = index + Int(record.count)
        while index < end {
            let attribute = attributes[index]
            if attribute.name == name, !attribute.isNamespace { return attribute }
            index += 1
        }
        return nil
    }

    /// The namespaces declared at a record, the outermost first.
    func namespacesInScope(at index: Int) -> [(prefix: UInt16, namespace: UInt32)] {
        var chain: [Int] = []
        var index = index
        while true {
            chain.append(index)
            let parent = Int(records[index].parent)
            guard parent < index else { break }
            index = parent
        }
        var found = context.namespaces
        for index in chain.reversed() where records[index].kind == .element {
            let record = records[index]
            for attribute in attributes[Int(record.start)..<Int(record.start + record.count)]
            where attribute.isNamespace {
                found.append((attribute.prefix, attribute.name))
            }
        }
        return found
    }

    /// Whether two nodes have the same names, attributes and content.
    func isEqual(_ index: Int, to other: XMLStorage, _ otherIndex: Int) -> Bool {
        let areNamesShared = names.contains(other.names)
        let mine = content(of: index)
        let theirs = other.content(of: otherIndex)
        guard mine.count == theirs.count else { return false }
        for (left, right) in zip(mine, theirs) {
            let a = records[left]
            let b = other.records[right]
            guard a.kind == b.kind else { return false }
            if a.kind != .element {
                guard
                    unsafe text.buffer(a.start, a.count)
                        .elementsEqual(other.text.buffer(b.start, b.count))
                else { return false }
                continue
            }
            guard
                areNamesShared
                    ? a.name == b.name : names.expanded(a.name) == other.names.expanded(b.name),
                depth(left, from: index) == other.depth(right, from: otherIndex),
                attributeTable(of: a) == other.attributeTable(of: b)
            else { return false }
        }
        return true
    }

    /// The records below and at `index` that count when nodes are compared: all but comments.
    private func content(of index: Int) -> [Int] {
        (index..<index + Int(records[index].extent)).filter { records[$0].kind != .comment }
    }

    private func depth(_ index: Int, from top: Int) -> Int {
        var depth = 0
        var index = index
        while index > top {
            index = Int(records[index].parent)
            depth += 1
        }
        return depth
    }

    private func attributeTable(of record: XMLRecord) -> [XMLExpandedName: String] {
        var table: [XMLExpandedName: String] = [:]
        for attribute in attributes[Int(record.start)..<Int(record.start + record.count)]
        where !attribute.isNamespace {
            table[names.expanded(attribute.name)] = string(attribute.start, attribute.count)
        }
        return table
    }
}
