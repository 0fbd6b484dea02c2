extension XMLTree {
    /// The document as XML, with its declaration.
    ///
    /// - Parameters:
    ///   - encoding: A name that libxml2 knows; characters that the encoding lacks become references.
    ///   - indentation: How many spaces a level is set in by, where the vocabulary says that white
    ///     space is layout and none was kept; `nil` adds none.
    /// - Throws: ``XMLError/Code/unknownEncoding``, ``XMLError/Code/nameNotEncodable``,
    ///   ``XMLError/Code/conversionFailed``.
    public func xml(encoding: String = "UTF-8", indentation: Int? = nil) throws(XMLError) -> [UInt8]
    {
        var writer = try XMLTreeWriter(encoding: encoding, indentation: indentation)
        writer.writeDeclaration()
        for node in prolog { writer.writeOutside(node) }
        if let documentType { writer.write(documentType) }
        writer.write(root)
        writer.breakLine(depth: 0)
        for node in epilog { writer.writeOutside(node) }
        return try writer.finish()
    }
}

extension XMLElement {
    /// The element as XML without a declaration; what it inherits from the elements around it is
    /// declared on it.
    ///
    /// - Parameters:
    ///   - encoding: As for ``XMLTree/xml(encoding:indentation:)``.
    ///   - indentation: As for ``XMLTree/xml(encoding:indentation:)``.
    /// - Throws: As ``XMLTree/xml(encoding:indentation:)``.
    public func xml(encoding: String = "UTF-8", indentation: Int? = nil) throws(XMLError) -> [UInt8]
    {
        var writer = try XMLTreeWriter(encoding: encoding, indentation: indentation)
        writer.write(self)
        return try writer.finish(isDocument: false)
    }
}

/// Writes the records of a tree, with the declarations of namespaces that they need.
struct XMLTreeWriter: ~Copyable {
    private struct Open: BitwiseCopyable {
        var record: Int
        var end: Int
        var prefix: Int
        /// How many bindings there were before the element.
        var bindings: Int
        var isIndented: Bool
    }

    private let encoding: String
    private let encodesAll: Bool
    private let indentation: Int?
    private var output: XMLOutput
    private var names = XMLNames()
    private var prefixes: [String] = []
    /// The namespace of each prefix here; `unbound` where it has none.
    private var bindings: [UInt32] = []
    private var undo: [(prefix: Int, namespace: UInt32)] = []
    private var open: [Open] = []
    private var failure: XMLError?
    private var generatedCount = 0

    private static let unbound = UInt32.max
    private static let xhtml = "http://www.w3.org/1999/xhtml"
    /// What readers of HTML expect without an end tag; all else they expect with one.
    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "frame", "hr", "img", "input", "link", "meta", "param", "wbr",
    ]

    init(encoding: String, indentation: Int?) throws(XMLError) {
        self.encoding = encoding
        encodesAll = XMLOutput.isUTF8(encoding)
        self.indentation = indentation.map { min(16, max(0, $0)) }
        output = try XMLOutput(encoding: encoding)
    }

    mutating func writeDeclaration() {
        output.append(#"<?xml version="1.0" encoding=""#)
        output.append(encoding)
        output.append("\"?>\n")
    }

    mutating func write(_ type: XMLTree.DocumentType) {
        output.append("<!DOCTYPE ")
        output.append(type.name)
        if let publicID = type.publicID {
            output.append(" PUBLIC \"")
            output.append(publicID)
            output.append("\"")
        }
        if let systemID = type.systemID {
            if type.publicID == nil { output.append(" SYSTEM") }
            let isQuoted = systemID.utf8.contains(UInt8(ascii: "\""))
            output.append(isQuoted ? " '" : " \"")
            output.append(systemID)
            output.append(isQuoted ? "'" : "\"")
        }
        output.append(">\n")
    }

    mutating func writeOutside(_ node: XMLNode) {
        switch node {
        case .comment(let text):
            output.append("<!--")
            output.append(text)
            output.append("-->\n")
        case .instruction(let text):
            output.append("<?")
            output.append(text)
            output.append("?>\n")
        case .element, .text: break
        }
    }

    mutating func breakLine(depth: Int) {
        output.append(ascii: 0x0A)
        for _ in 0..<((indentation ?? 0) * depth) { output.append(ascii: 0x20) }
    }

    consuming func finish(isDocument: Bool = true) throws(XMLError) -> [UInt8] {
        if let failure { throw failure }
        return try output.finish(isDocument: isDocument)
    }

    /// Writes an element with all that it holds.
    mutating func write(_ element: XMLElement) {
        let storage = element.storage
        names = storage.names
        prefixes = storage.names.prefixes
        bindings = Array(repeating: Self.unbound, count: prefixes.count)
        bindings[Int(XMLNames.noPrefix)] = XMLNames.noNamespace
        bindings[Int(XMLNames.xmlPrefix)] = XMLNames.xmlNamespace
        var index = element.index
        let end = index + Int(storage.records[index].extent)
        writeStart(storage, index, inherited: element.namespacesFromAround)
        index += 1
        while index < end {
            while let last = open.last, last.end == index { writeEnd(storage) }
            let record = storage.records[index]
            if open.last?.isIndented ?? false { breakLine(depth: open.count) }
            switch record.kind {
            case .element, .document: writeStart(storage, index)
            case .text: writeText(storage, record.start, record.count)
            case .comment:
                output.append("<!--")
                writeVerbatim(storage, record)
                output.append("-->")
            case .instruction:
                output.append("<?")
                writeVerbatim(storage, record)
                output.append("?>")
            }
            index += 1
        }
        while !open.isEmpty { writeEnd(storage) }
    }
}

// MARK: Tags

extension XMLTreeWriter {
    private mutating func writeStart(
        _ storage: XMLStorage,
        _ index: Int,
        inherited: [(prefix: UInt16, namespace: UInt32)] = []
    ) {
        let record = storage.records[index]
        let attributes = Int(record.start)..<Int(record.start + record.count)
        let mark = undo.count
        for place in attributes where storage.attributes[place].isNamespace {
            let declaration = storage.attributes[place]
            bind(Int(declaration.prefix), declaration.name)
        }
        let declaredHere = undo.count
        for (prefix, namespace) in inherited
        where !undo[mark...].contains(where: { $0.prefix == Int(prefix) }) {
            bind(Int(prefix), namespace)
        }
        let prefix = prefix(
            Int(record.prefix),
            for: storage.names.namespace(of: record.name),
            since: mark
        )
        output.append(ascii: UInt8(ascii: "<"))
        write(name: record.name, prefix: prefix)
        for place in attributes where storage.attributes[place].isNamespace {
            let declaration = storage.attributes[place]
            writeDeclaration(Int(declaration.prefix), declaration.name)
        }
        for place in attributes {
            let attribute = storage.attributes[place]
            guard !attribute.isNamespace else { continue }
            let namespace = storage.names.namespace(of: attribute.name)
            var prefix = Int(attribute.prefix)
            if namespace != XMLNames.noNamespace {
                prefix = self.prefix(prefix, for: namespace, since: mark, isAttribute: true)
            }
            output.append(ascii: 0x20)
            write(name: attribute.name, prefix: prefix)
            output.append("=\"")
            writeText(storage, attribute.start, attribute.count, isAttribute: true)
            output.append(ascii: UInt8(ascii: "\""))
        }
        for place in declaredHere..<max(declaredHere, undo.count) {
            let prefix = undo[place].prefix
            writeDeclaration(prefix, bindings[prefix])
        }
        guard record.extent > 1 else {
            writeEmptyEnd(record, prefix)
            unbind(to: mark)
            return
        }
        output.append(ascii: UInt8(ascii: ">"))
        open.append(
            Open(
                record: index,
                end: index + Int(record.extent),
                prefix: prefix,
                bindings: mark,
                isIndented: indentation != nil && isLayoutFree(storage, index)
            )
        )
    }

    private mutating func writeEnd(_ storage: XMLStorage) {
        guard let element = open.popLast() else { return }
        if element.isIndented { breakLine(depth: open.count) }
        output.append("</")
        write(name: storage.records[element.record].name, prefix: element.prefix)
        output.append(ascii: UInt8(ascii: ">"))
        unbind(to: element.bindings)
    }

    private mutating func writeEmptyEnd(_ record: XMLRecord, _ prefix: Int) {
        if names.namespaceURI(of: record.name) == Self.xhtml,
            !Self.voidElements.contains(names.local(record.name))
        {
            output.append("></")
            write(name: record.name, prefix: prefix)
            output.append(ascii: UInt8(ascii: ">"))
        } else {
            output.append("/>")
        }
    }

    @inline(__always)
    private mutating func write(name: UInt32, prefix: Int) {
        if prefix != 0 {
            output.append(prefixes[prefix])
            output.append(ascii: UInt8(ascii: ":"))
        }
        let entry = names.entries[Int(name)]
        let start = Int(entry.offset)
        unsafe names.bytes.withUnsafeBufferPointer { bytes in
            let local = unsafe UnsafeBufferPointer(
                rebasing: bytes[start..<start + Int(entry.length)]
            )
            unsafe output.append(local)
        }
        if !encodesAll { checkName(name) }
    }

    private mutating func checkName(_ name: UInt32) {
        let local = names.local(name)
        guard !XMLOutput.canEncode(local, in: encoding), failure == nil else { return }
        failure = XMLError(
            .nameNotEncodable,
            "the name “\(local)” cannot be written in \(encoding)"
        )
    }

    private mutating func writeDeclaration(_ prefix: Int, _ namespace: UInt32) {
        output.append(" xmlns")
        if prefix != 0 {
            output.append(ascii: UInt8(ascii: ":"))
            output.append(prefixes[prefix])
        }
        output.append("=\"")
        var uri = names.namespaces[Int(namespace)]
        uri.withUTF8 { unsafe output.appendEscaped($0, isAttribute: true) }
        output.append(ascii: UInt8(ascii: "\""))
    }

    /// Whether an element of the vocabulary holds no text, so that white space may be added.
    private func isLayoutFree(_ storage: XMLStorage, _ index: Int) -> Bool {
        let record = storage.records[index]
        guard names.vocabulary?.isStructural(record.name) ?? false else { return false }
        var child = index + 1
        while child < index + Int(record.extent) {
            let inner = storage.records[child]
            if inner.kind == .text { return false }
            child += Int(inner.extent)
        }
        return true
    }

    @inline(__always)
    private mutating func writeText(
        _ storage: XMLStorage,
        _ start: UInt32,
        _ count: UInt32,
        isAttribute: Bool = false
    ) {
        unsafe output.appendEscaped(storage.text.buffer(start, count), isAttribute: isAttribute)
    }

    private mutating func writeVerbatim(_ storage: XMLStorage, _ record: XMLRecord) {
        unsafe output.append(storage.text.buffer(record.start, record.count))
    }
}

// MARK: Namespaces

extension XMLTreeWriter {
    private mutating func bind(_ prefix: Int, _ namespace: UInt32) {
        undo.append((prefix, bindings[prefix]))
        bindings[prefix] = namespace
    }

    @inline(__always)
    private mutating func unbind(to mark: Int) {
        while undo.count > mark {
            let last = undo.removeLast()
            bindings[last.prefix] = last.namespace
        }
    }

    /// The prefix to write a name with: its own where that stands for its namespace here, else another
    /// one, which is declared where there is none.
    ///
    /// - Parameter mark: The first binding of this element, which must not be changed again.
    @inline(__always)
    private mutating func prefix(
        _ own: Int,
        for namespace: UInt32,
        since mark: Int,
        isAttribute: Bool = false
    ) -> Int {
        if bindings[own] == namespace, own != 0 || !isAttribute { return own }
        return otherPrefix(own, for: namespace, since: mark, isAttribute: isAttribute)
    }

    private mutating func otherPrefix(
        _ own: Int,
        for namespace: UInt32,
        since mark: Int,
        isAttribute: Bool
    ) -> Int {
        // A prefix that the source did not declare is kept as it is.
        if namespace == XMLNames.noNamespace, own != 0 { return own }
        let first = isAttribute ? 1 : 0
        if let bound = bindings.indices.dropFirst(first).first(where: { bindings[$0] == namespace })
        {
            return bound
        }
        let isFree = !undo[mark...].contains { $0.prefix == own }
        if isFree, own >= first {
            bind(own, namespace)
            return own
        }
        repeat { generatedCount += 1 } while prefixes.contains("ns\(generatedCount)")
        prefixes.append("ns\(generatedCount)")
        bindings.append(Self.unbound)
        bind(prefixes.count - 1, namespace)
        return prefixes.count - 1
    }
}

extension XMLElement {
    /// The namespaces that are declared around the element, each prefix once, as they are seen there.
    fileprivate var namespacesFromAround: [(prefix: UInt16, namespace: UInt32)] {
        let all =
            parent.map { storage.namespacesInScope(at: $0.index) } ?? storage.context.namespaces
        var last: [(prefix: UInt16, namespace: UInt32)] = []
        for binding in all.reversed() where !last.contains(where: { $0.prefix == binding.prefix }) {
            last.append(binding)
        }
        return last.reversed().filter { $0.prefix != 0 || $0.namespace != XMLNames.noNamespace }
    }
}
