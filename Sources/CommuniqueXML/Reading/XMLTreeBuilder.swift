/// Builds a tree, node by node.
///
/// It cannot build what is not a tree: an end without a start and text outside of an element are left
/// out. Prefixes are chosen when the tree is written.
///
/// ```swift
/// var builder = XMLTreeBuilder()
/// builder.start(XMLExpandedName(namespace: xhtml, "p"))
/// builder.attribute(XMLExpandedName("class"), "lede")
/// builder.text("Once upon a time")
/// builder.end()
/// let paragraph = builder.finish()
/// ```
public struct XMLTreeBuilder: ~Copyable {
    var records: RawBuffer<XMLRecord>
    var attributes: RawBuffer<XMLAttributeRecord>
    var bytes: RawBuffer<UInt8>
    /// The records of the elements that are open.
    var open: RawBuffer<UInt32>
    var names: XMLNames
    var context = XMLContext()

    /// Makes a builder.
    ///
    /// - Parameter vocabulary: The names that are to have the numbers of a vocabulary.
    public init(vocabulary: XMLVocabulary = .empty) {
        self.init(names: XMLNames(vocabulary))
    }

    init(names: XMLNames, capacity: Int = 64) {
        records = RawBuffer(capacity: capacity)
        attributes = RawBuffer(capacity: capacity)
        bytes = RawBuffer(capacity: capacity * 16)
        open = RawBuffer(capacity: 16)
        self.names = names
    }

    /// Opens an element; its attributes follow, then its content, then ``end()``.
    public mutating func start(_ name: XMLExpandedName) {
        startElement(names.intern(name), prefix: XMLNames.noPrefix, line: 0)
    }

    /// Opens an element by the number of its name in the vocabulary.
    public mutating func start(_ id: XMLNameID) {
        startElement(id.index, prefix: XMLNames.noPrefix, line: 0)
    }

    /// Adds an attribute to the element that was just opened.
    public mutating func attribute(_ name: XMLExpandedName, _ value: String) {
        attribute(names.intern(name), value)
    }

    /// Adds an attribute, by the number of its name, to the element that was just opened.
    public mutating func attribute(_ id: XMLNameID, _ value: String) {
        attribute(id.index, value)
    }

    /// Adds text to the element that is open. What XML forbids becomes U+FFFD.
    public mutating func text(_ text: String) {
        var text = XMLText(text).string
        text.withUTF8 { unsafe addText($0) }
    }

    /// Adds a comment; two hyphens in a row are set apart.
    public mutating func comment(_ text: String) {
        var safe = ""
        for character in XMLText(text).string.unicodeScalars {
            if character == "-", safe.utf8.last == UInt8(ascii: "-") { safe.append(" ") }
            safe.unicodeScalars.append(character)
        }
        if safe.utf8.last == UInt8(ascii: "-") { safe.append(" ") }
        safe.withUTF8 { unsafe addLeaf(.comment, $0, line: 0) }
    }

    /// Closes the element that was opened last.
    public mutating func end() { endElement() }

    /// Adds a node that was built or read elsewhere.
    public mutating func append(_ node: XMLNode) {
        switch node {
        case .element(let element): append(element)
        case .text(let text): self.text(text)
        case .comment(let text): comment(text)
        case .instruction(let text):
            var text = text
            text.withUTF8 { unsafe addLeaf(.instruction, $0, line: 0) }
        }
    }

    /// Adds an element that was built or read elsewhere, with all it holds.
    public mutating func append(_ element: XMLElement) {
        copy(element.storage, element.index)
    }

    /// Ends the tree and gives its root: the first element; one without a name where there is none.
    /// Elements that are still open are closed.
    public consuming func finish() -> XMLElement {
        while open.count > 0 { endElement() }
        if records.count == 0 {
            startElement(names.intern(XMLExpandedName("")), prefix: XMLNames.noPrefix, line: 0)
            endElement()
        }
        return XMLElement(makeStorage(), 0)
    }
}

// MARK: Records

extension XMLTreeBuilder {
    /// Makes ready for another tree with the same names.
    mutating func removeAll() {
        records.removeAll()
        attributes.removeAll()
        bytes.removeAll()
        open.removeAll()
    }

    func makeStorage() -> XMLStorage {
        XMLStorage(
            records: records.table,
            attributes: attributes.table,
            text: bytes.table,
            names: names,
            context: context
        )
    }

    private var parent: UInt32 { open.last ?? 0 }

    @inline(__always)
    mutating func startElement(_ name: UInt32, prefix: UInt16, line: UInt32) {
        let index = UInt32(truncatingIfNeeded: records.count)
        records.append(
            XMLRecord(
                kind: .element,
                prefix: prefix,
                name: name,
                line: line,
                parent: parent,
                start: UInt32(truncatingIfNeeded: attributes.count)
            )
        )
        open.append(index)
    }

    mutating func attribute(_ name: UInt32, _ value: String) {
        guard let element = open.last, Int(element) == records.count - 1 else { return }
        let start = UInt32(truncatingIfNeeded: bytes.count)
        var value = XMLText(value).string
        value.withUTF8 { unsafe bytes.append($0) }
        let isXML = names.namespace(of: name) == XMLNames.xmlNamespace
        addAttribute(
            XMLAttributeRecord(
                prefix: isXML ? XMLNames.xmlPrefix : XMLNames.noPrefix,
                name: name,
                start: start,
                count: UInt32(truncatingIfNeeded: bytes.count) - start
            )
        )
    }

    @inline(__always)
    mutating func addAttribute(_ attribute: XMLAttributeRecord) {
        attributes.append(attribute)
        records[records.count - 1].count += 1
    }

    @inline(__always)
    mutating func endElement() {
        guard let index = open.last else { return }
        open.removeLast()
        records[Int(index)].extent = UInt32(truncatingIfNeeded: records.count) - index
    }

    /// Whether text that comes now continues a text.
    @inline(__always)
    var isInText: Bool {
        guard let last = records.last else { return false }
        return last.kind == .text && last.parent == parent
    }

    /// Adds text, to the text before where nothing stands between.
    @inline(__always)
    mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count > 0, open.count > 0 else { return }
        if isInText {
            let last = records.count - 1
            unsafe bytes.append(text)
            records[last].count += UInt32(truncatingIfNeeded: text.count)
        } else {
            unsafe addLeaf(.text, text, line: 0)
        }
    }

    /// Takes back the text that was added last.
    mutating func removeText() {
        guard let last = records.last, last.kind == .text else { return }
        bytes.truncate(to: Int(last.start))
        records.removeLast()
    }

    mutating func addLeaf(
        _ kind: XMLRecord.Kind,
        _ text: UnsafeBufferPointer<UInt8>,
        line: UInt32
    ) {
        let start = UInt32(truncatingIfNeeded: bytes.count)
        unsafe bytes.append(text)
        records.append(
            XMLRecord(
                kind: kind,
                line: line,
                parent: parent,
                start: start,
                count: UInt32(truncatingIfNeeded: text.count)
            )
        )
    }

    /// Adds a node of another tree with all that it holds.
    mutating func copy(_ other: XMLStorage, _ index: Int) {
        let translation = NameTranslation(other.names, to: &names)
        var text = index
        let end = index + Int(other.records[index].extent)
        let base = records.count
        let top = parent
        while text < end {
            var record = other.records[text]
            record.parent =
                text == index ? top : UInt32(Int(record.parent) - index + base)
            if record.kind == .element {
                let first = Int(record.start)
                record.start = UInt32(attributes.count)
                record.name = translation.name(record.name)
                record.prefix = translation.prefix(record.prefix)
                for place in first..<first + Int(record.count) {
                    attributes.append(copied(other.attributes[place], of: other, translation))
                }
            } else {
                let start = Int(record.start)
                record.start = UInt32(bytes.count)
                copyBytes(other, start, Int(record.count))
            }
            records.append(record)
            text += 1
        }
    }

    /// Adds the start tag of an element of another tree, and leaves it open.
    ///
    /// - Parameters:
    ///   - name: An attribute that is not taken as it is.
    ///   - value: What the attribute is to be instead; `nil` leaves it out.
    mutating func copyStart(
        _ other: XMLStorage,
        _ index: Int,
        replacing name: UInt32? = nil,
        by value: String? = nil
    ) {
        let translation = NameTranslation(other.names, to: &names)
        let record = other.records[index]
        startElement(
            translation.name(record.name),
            prefix: translation.prefix(record.prefix),
            line: record.line
        )
        for place in Int(record.start)..<Int(record.start + record.count) {
            let attribute = other.attributes[place]
            if let name, attribute.name == name, !attribute.isNamespace {
                if let value { self.attribute(translation.name(name), value) }
                continue
            }
            addAttribute(copied(attribute, of: other, translation))
        }
    }

    private mutating func copied(
        _ attribute: XMLAttributeRecord,
        of other: XMLStorage,
        _ translation: borrowing NameTranslation
    ) -> XMLAttributeRecord {
        var attribute = attribute
        let start = Int(attribute.start)
        attribute.start = UInt32(bytes.count)
        attribute.name =
            attribute.isNamespace
            ? translation.namespace(attribute.name) : translation.name(attribute.name)
        attribute.prefix = translation.prefix(attribute.prefix)
        copyBytes(other, start, Int(attribute.count))
        return attribute
    }

    private mutating func copyBytes(_ other: XMLStorage, _ start: Int, _ count: Int) {
        unsafe bytes.append(
            other.text.buffer(
                UInt32(truncatingIfNeeded: start),
                UInt32(truncatingIfNeeded: count)
            )
        )
    }
}

/// The numbers of names in one tree for those in another.
private struct NameTranslation {
    /// `nil` where the numbers are the same.
    private var tables: (names: [UInt32], namespaces: [UInt32], prefixes: [UInt16])?

    init(_ source: XMLNames, to target: inout XMLNames) {
        guard !target.contains(source) else { return }
        let namespaces = source.namespaces.map { target.intern(namespace: $0) }
        let prefixes = source.prefixes.map { target.intern(prefix: $0) }
        let shared =
            source.vocabulary === target.vocabulary
            ? source.vocabulary?.names.entries.count ?? 0 : 0
        let names = source.entries.indices.map { index in
            index < shared ? UInt32(index) : target.intern(source.expanded(UInt32(index)))
        }
        tables = (names, namespaces, prefixes)
    }

    func name(_ number: UInt32) -> UInt32 { tables?.names[Int(number)] ?? number }
    func namespace(_ number: UInt32) -> UInt32 { tables?.namespaces[Int(number)] ?? number }
    func prefix(_ number: UInt16) -> UInt16 { tables?.prefixes[Int(number)] ?? number }
}
