#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// What the callbacks of libxml2 work on: it lies at an address that libxml2 hands to each of them.
///
/// A class in its place would cost as much again as all else that is done here.
@safe
struct SAXState: ~Copyable {
    var builder: XMLTreeBuilder
    /// Names, namespaces and prefixes by the addresses of libxml2's dictionary.
    var numbers = PointerTable()
    let options: XMLReader.Options
    let vocabulary: XMLVocabulary
    /// Where the events go instead of the builder, and how they are called there.
    var handler: UnsafeMutableRawPointer?
    var bridge: (any SAXBridge.Type)?

    var parser: xmlParserCtxtPtr?
    /// Whether the parser goes on behind what is not well formed.
    var isRecovering = false
    var isReading = false
    var failure: XMLError?
    var issues: [XMLError] = []
    var prolog: [XMLNode] = []
    var epilog: [XMLNode] = []
    var documentType: XMLTree.DocumentType?
    var depth = 0
    /// How many elements have begun.
    private var elementCount = 0
    /// How many events there were.
    private var steps = 0
    /// Whether the last record is white space that goes if an element follows, and stays if it is all
    /// that its element holds.
    var isBlankPending = false
    var hasRoot = false
    /// How many namespaces each open element declares: libxml2 looks through all of them, each time.
    var declared: RawBuffer<UInt32>
    var declaredCount = 0

    /// More open declarations of namespaces than this are no news item.
    static let declarationLimit = 2_000
    /// Further issues are dropped.
    static let issueLimit = 200

    init(_ vocabulary: XMLVocabulary, _ options: XMLReader.Options) {
        builder = XMLTreeBuilder(names: XMLNames(vocabulary), capacity: 512)
        declared = RawBuffer(capacity: 64)
        self.vocabulary = vocabulary
        self.options = options
    }

    /// Makes ready for a document.
    mutating func reset() {
        builder.removeAll()
        failure = nil
        issues = []
        prolog = []
        epilog = []
        documentType = nil
        depth = 0
        elementCount = 0
        isBlankPending = false
        hasRoot = false
        declared.removeAll()
        declaredCount = 0
    }

    /// What the tree has to know of the document around it.
    var context: XMLContext {
        guard !prolog.isEmpty || !epilog.isEmpty || documentType != nil else { return XMLContext() }
        return XMLContext(
            surroundings: XMLSurroundings(
                prolog: prolog,
                epilog: epilog,
                documentType: documentType
            )
        )
    }

    /// Forgets the names, when the dictionary that they are in goes.
    mutating func forgetNames() {
        numbers = PointerTable()
        builder.names = XMLNames(vocabulary)
    }

    var line: UInt32 {
        guard let input = unsafe parser?.pointee.input else { return 0 }
        return unsafe UInt32(clamping: input.pointee.line)
    }

    var position: XMLError.Position? {
        guard let input = unsafe parser?.pointee.input else { return nil }
        return unsafe XMLError.Position(
            line: max(1, Int(input.pointee.line)),
            column: max(1, Int(input.pointee.col))
        )
    }

    /// Ends the reading for good, with an error at the place that the parser has come to.
    mutating func stop(_ code: XMLError.Code, _ message: String) {
        if failure == nil { failure = XMLError(code, message, position: position) }
        if let parser = unsafe parser { unsafe xmlStopParser(parser) }
    }

    /// Ends the reading where the task was cancelled; asked at one in 256 events.
    @inline(__always)
    mutating func step() {
        steps &+= 1
        if steps & 255 == 0, options.stopsWhenCancelled, failure == nil, Task.isCancelled {
            let cancellation = XMLError.cancellation
            stop(cancellation.code, cancellation.message)
        }
    }

    mutating func note(_ issue: XMLError) {
        if issues.count < Self.issueLimit { issues.append(issue) }
    }
}

// MARK: Names

extension SAXState {
    /// The number of a name that libxml2 gives by addresses within its dictionary.
    @inline(__always)
    mutating func name(
        _ local: UnsafePointer<xmlChar>,
        _ namespace: UnsafePointer<xmlChar>?
    ) -> UInt32 {
        let first = UInt(bitPattern: local)
        let second = UInt(bitPattern: namespace)
        if let number = numbers[first, second] { return number }
        return unsafe addName(local, namespace)
    }

    private mutating func addName(
        _ local: UnsafePointer<xmlChar>,
        _ namespace: UnsafePointer<xmlChar>?
    ) -> UInt32 {
        let uri = unsafe self.namespace(namespace)
        let bytes = unsafe UnsafeBufferPointer(start: local, count: Int(xmlStrlen(local)))
        let known = unsafe vocabulary.find(namespace: uri, local: bytes)
        let number = unsafe known ?? builder.names.add(namespace: uri, local: bytes)
        numbers.insert(number, UInt(bitPattern: local), UInt(bitPattern: namespace))
        return number
    }

    /// The number of a namespace.
    mutating func namespace(_ uri: UnsafePointer<xmlChar>?) -> UInt32 {
        guard let uri = unsafe uri else { return XMLNames.noNamespace }
        let key = UInt(bitPattern: uri)
        if let number = numbers[key, 1] { return number }
        // An ampersand is left as a reference, as it is in values of attributes.
        let address = unsafe String(cString: uri)
        let number = builder.names.intern(
            namespace: address.utf8.contains(UInt8(ascii: "&"))
                ? address.split(separator: "&#38;", omittingEmptySubsequences: false)
                    .joined(separator: "&")
                : address
        )
        numbers.insert(number, key, 1)
        return number
    }

    /// The number of a prefix.
    @inline(__always)
    mutating func prefix(_ prefix: UnsafePointer<xmlChar>?) -> UInt16 {
        guard let prefix = unsafe prefix else { return XMLNames.noPrefix }
        let key = UInt(bitPattern: prefix)
        if let number = numbers[key, 2] { return UInt16(truncatingIfNeeded: number) }
        let number = unsafe builder.names.intern(prefix: String(cString: prefix))
        numbers.insert(UInt32(number), key, 2)
        return number
    }
}

// MARK: Elements

extension SAXState {
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    @inline(__always)
    mutating func start(
        _ local: UnsafePointer<xmlChar>,
        _ prefix: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?,
        namespaces: Attributes?,
        namespaceCount: Int,
        attributes: Attributes?,
        attributeCount: Int
    ) {
        step()
        guard failure == nil else { return }
        depth += 1
        elementCount += 1
        hasRoot = true
        if elementCount > options.limits.elements {
            stop(
                .tooManyElements,
                "the document has more than \(options.limits.elements) elements"
            )
            return
        }
        if depth > options.limits.nesting {
            stop(.tooDeep, "elements are nested more than \(options.limits.nesting) deep")
            return
        }
        if attributeCount + namespaceCount > options.limits.attributes {
            stop(.tooManyAttributes, "an element has \(attributeCount) attributes")
            return
        }
        declared.append(UInt32(truncatingIfNeeded: namespaceCount))
        declaredCount += namespaceCount
        if declaredCount > Self.declarationLimit {
            stop(.tooManyAttributes, "more than \(Self.declarationLimit) namespaces are declared")
            return
        }
        if isBlankPending {
            isBlankPending = false
            builder.removeText()
        }
        let name = unsafe self.name(local, uri)
        unsafe builder.startElement(name, prefix: self.prefix(prefix), line: line)
        if let namespaces = unsafe namespaces {
            for index in 0..<namespaceCount {
                let prefix = unsafe self.prefix(namespaces[index * 2])
                let uri = unsafe namespace(namespaces[index * 2 + 1])
                builder.addAttribute(
                    XMLAttributeRecord(
                        isNamespace: true,
                        prefix: prefix,
                        name: uri,
                        start: 0,
                        count: 0
                    )
                )
            }
        }
        guard let attributes = unsafe attributes else { return }
        for index in 0..<attributeCount {
            let fields = unsafe attributes + index * 5
            guard let local = unsafe fields[0], let value = unsafe fields[3],
                let end = unsafe fields[4]
            else { continue }
            let name = unsafe self.name(local, fields[2])
            let prefix = unsafe self.prefix(fields[1])
            let start = builder.bytes.count
            unsafe addValue(UnsafeBufferPointer(start: value, count: end - value))
            builder.addAttribute(
                XMLAttributeRecord(
                    prefix: prefix,
                    name: name,
                    start: UInt32(truncatingIfNeeded: start),
                    count: UInt32(truncatingIfNeeded: builder.bytes.count - start)
                )
            )
        }
        checkSize()
    }

    /// Adds the value of an attribute. libxml2 leaves an ampersand as the reference `&#38;` there.
    @inline(__always)
    private mutating func addValue(_ value: UnsafeBufferPointer<UInt8>) {
        if unsafe value.contains(UInt8(ascii: "&")) {
            unsafe addReferences(value)
        } else {
            unsafe builder.bytes.append(value)
        }
    }

    private mutating func addReferences(_ value: UnsafeBufferPointer<UInt8>) {
        let reference: StaticString = "#38;"
        var index = 0
        while index < value.count {
            let byte = unsafe value[index]
            builder.bytes.append(byte)
            index += 1
            guard byte == UInt8(ascii: "&"), index + 4 <= value.count else { continue }
            let isReference = reference.withUTF8Buffer {
                unsafe value[index..<index + 4].elementsEqual($0)
            }
            if isReference { index += 4 }
        }
    }

    @inline(__always)
    mutating func end() {
        guard failure == nil else { return }
        depth -= 1
        isBlankPending = false
        if let count = declared.last {
            declaredCount -= Int(count)
            declared.removeLast()
        }
        if bridge == nil { builder.endElement() }
    }

    @inline(__always)
    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard failure == nil, let parent = builder.open.last else { return }
        if !options.keepsLayout, !builder.isInText || isBlankPending,
            vocabulary.isStructural(builder.records[Int(parent)].name),
            unsafe text.allSatisfy({ XMLScanner.isBlank($0) })
        {
            guard Int(parent) == builder.records.count - 1 || isBlankPending else { return }
            isBlankPending = true
        } else {
            isBlankPending = false
        }
        // libxml2 may hand over all of a long text at once.
        if text.count <= options.limits.text { unsafe builder.addText(text) }
        if max(text.count, Int(builder.records.last?.count ?? 0)) > options.limits.text {
            stop(.textTooLong, "a text has more than \(options.limits.text) bytes")
        }
        checkSize()
    }

    /// Default values of attributes can make a document larger than its source, without an end.
    @inline(__always)
    private mutating func checkSize() {
        if builder.bytes.count > options.limits.inputBytes {
            stop(.tooLarge, "the document holds more than \(options.limits.inputBytes) bytes")
        }
    }
}
