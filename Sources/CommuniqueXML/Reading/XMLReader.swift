#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// Reads XML by libxml2's SAX2 parser, into a tree or for a handler of events.
///
/// Keep a reader for many documents: it reuses the parser, its names and its memory. One reader reads
/// one document at a time.
///
/// No file and no address is ever opened. A document that declares entities is refused; a document
/// type is noted and not loaded. Any encoding that libxml2 knows is read.
///
/// ```swift
/// let reader = XMLReader()
/// let tree = try reader.tree(of: bytes)
/// for item in tree.root.children { print(item.localName, item.line ?? 0) }
/// ```
@safe
public struct XMLReader: ~Copyable {
    /// How far a reader follows what it is given.
    public struct Limits: Hashable, Sendable {
        /// The most bytes of a document; at most 2³¹ − 1.
        public var inputBytes: Int
        /// How deep elements may be nested; at most 250, for libxml2 gives up at 256.
        public var nesting: Int
        /// The most bytes of one text.
        public var text: Int
        /// The most attributes of one element, with its declarations of namespaces.
        public var attributes: Int
        /// The most elements of a document.
        public var elements: Int

        /// Makes a set of limits; what is out of its range is brought into it.
        public init(
            inputBytes: Int = 256 << 20,
            nesting: Int = 250,
            text: Int = 64 << 20,
            attributes: Int = 1_000,
            elements: Int = 16_000_000
        ) {
            self.inputBytes = min(max(0, inputBytes), Int(Int32.max))
            self.nesting = min(max(1, nesting), 250)
            self.text = max(1, text)
            self.attributes = max(1, attributes)
            self.elements = max(1, elements)
        }
    }

    /// How a reader reads.
    public struct Options: Hashable, Sendable {
        /// How far it follows what it is given.
        public var limits: Limits
        /// Whether white space between elements is kept where the vocabulary says that it is layout.
        public var keepsLayout: Bool
        /// Whether comments are kept.
        public var keepsComments: Bool
        /// Whether a document that is not well formed is read as far as it can be made sense of, with
        /// ``XMLTree/issues`` that say what was wrong; otherwise it is refused.
        ///
        /// Ampersands that begin no reference are then text, HTML's entities are known, and elements
        /// that do not end are closed.
        public var recovering: Bool
        /// Whether the reading ends with ``XMLError/Code/cancelled`` when its task is cancelled.
        public var stopsWhenCancelled: Bool

        /// Makes a set of options.
        public init(
            limits: Limits = Limits(),
            keepsLayout: Bool = true,
            keepsComments: Bool = true,
            recovering: Bool = false,
            stopsWhenCancelled: Bool = false
        ) {
            self.limits = limits
            self.keepsLayout = keepsLayout
            self.keepsComments = keepsComments
            self.recovering = recovering
            self.stopsWhenCancelled = stopsWhenCancelled
        }
    }

    private let state: UnsafeMutablePointer<SAXState>
    private let options: Options

    /// Makes a reader.
    ///
    /// - Parameter vocabulary: The names that have the same numbers in every tree.
    /// - Parameter options: What is kept, and how far the input is followed.
    public init(vocabulary: XMLVocabulary = .empty, options: Options = Options()) {
        XMLLibrary.start()
        self.options = options
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: SAXState(vocabulary, options))
    }

    deinit {
        if let parser = unsafe state.pointee.parser { unsafe xmlFreeParserCtxt(parser) }
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    /// Reads a document into a tree.
    ///
    /// - Parameter bytes: The document.
    /// - Parameter encoding: The encoding, where it is known from elsewhere; else the document says.
    /// - Throws: ``XMLError``, with the place where the source was left: ``XMLError/Code/notWellFormed``
    ///   and its kin, or a limit that was passed.
    public func tree(of bytes: [UInt8], encoding: String? = nil) throws(XMLError) -> XMLTree {
        do throws(XMLError) {
            return try read(bytes, encoding: encoding, isRecovering: false)
        } catch {
            guard options.recovering, error.code.isRecoverable else { throw error }
            let repaired = XMLRepair.references(in: bytes)
            var tree = try read(repaired ?? bytes, encoding: encoding, isRecovering: true)
            if tree.issues.isEmpty || repaired != nil { tree.issues.insert(error, at: 0) }
            return tree
        }
    }

    /// Reads a document for a handler.
    ///
    /// - Throws: ``XMLError``; the handler has then seen what stands before the place.
    public func read<Handler: XMLHandler & ~Copyable>(
        _ bytes: [UInt8],
        encoding: String? = nil,
        into handler: inout Handler
    ) throws(XMLError) {
        let state = unsafe state
        try unsafe withUnsafeMutablePointer(to: &handler) { (pointer) throws(XMLError) in
            unsafe state.pointee.handler = UnsafeMutableRawPointer(pointer)
            unsafe state.pointee.bridge = SAXHandlerBridge<Handler>.self
            defer {
                unsafe state.pointee.handler = nil
                unsafe state.pointee.bridge = nil
            }
            try parse(bytes, encoding: encoding, isRecovering: options.recovering)
        }
    }

    private func read(
        _ bytes: [UInt8],
        encoding: String?,
        isRecovering: Bool
    ) throws(XMLError) -> XMLTree {
        try parse(bytes, encoding: encoding, isRecovering: isRecovering)
        guard unsafe state.pointee.builder.records.count > 0 else {
            throw XMLError(.empty, "there is no element in the document")
        }
        // Those that the source did not end.
        while unsafe state.pointee.builder.open.count > 0 {
            unsafe state.pointee.builder.endElement()
        }
        unsafe state.pointee.builder.context = state.pointee.context
        return unsafe XMLTree(
            root: XMLElement(state.pointee.builder.makeStorage(), 0),
            issues: state.pointee.issues
        )
    }

    private func parse(
        _ bytes: [UInt8],
        encoding: String?,
        isRecovering: Bool
    ) throws(XMLError) {
        guard unsafe !state.pointee.isReading else {
            throw XMLError(.busy, "the reader is in the midst of another document")
        }
        guard bytes.count <= options.limits.inputBytes, let count = CInt(exactly: bytes.count)
        else {
            throw XMLError(
                .tooLarge,
                "the document has \(bytes.count) bytes; the limit is \(options.limits.inputBytes)"
            )
        }
        if let line = XMLRepair.lineOfCrowdedTag(in: bytes, limit: options.limits.attributes) {
            throw XMLError(
                .tooManyAttributes,
                "an element has more than \(options.limits.attributes) attributes",
                position: XMLError.Position(line: line, column: 1)
            )
        }
        if options.stopsWhenCancelled, Task.isCancelled { throw .cancellation }
        let parser = try unsafe parser()
        unsafe state.pointee.isReading = true
        defer { unsafe state.pointee.isReading = false }
        unsafe state.pointee.reset()
        unsafe state.pointee.isRecovering = isRecovering
        var flags = CInt(XML_PARSE_NONET.rawValue)
        if isRecovering { flags |= CInt(XML_PARSE_RECOVER.rawValue) }
        let document = unsafe bytes.withUnsafeBytes { raw in
            let start = unsafe raw.bindMemory(to: CChar.self).baseAddress
            return unsafe xmlCtxtReadMemory(parser, start, count, nil, encoding, flags)
        }
        if let document = unsafe document { unsafe xmlFreeDoc(document) }
        if let failure = unsafe state.pointee.failure {
            discardParser()
            throw failure
        }
        guard unsafe isRecovering || parser.pointee.wellFormed != 0 else {
            discardParser()
            throw XMLError(.notWellFormed, "the document is not well-formed XML")
        }
    }

    /// The parser; a new one when the old one's dictionary has grown.
    private func parser() throws(XMLError) -> xmlParserCtxtPtr {
        if let parser = unsafe state.pointee.parser {
            if unsafe xmlDictSize(parser.pointee.dict) < 8_192 { return unsafe parser }
            discardParser()
        }
        guard let parser = unsafe xmlNewParserCtxt(), let sax = unsafe parser.pointee.sax else {
            throw XMLError(.outOfMemory, "no memory for a parser")
        }
        unsafe SAXCallbacks.install(in: sax)
        unsafe parser.pointee.userData = UnsafeMutableRawPointer(state)
        unsafe state.pointee.parser = unsafe parser
        return unsafe parser
    }

    private func discardParser() {
        if let parser = unsafe state.pointee.parser { unsafe xmlFreeParserCtxt(parser) }
        unsafe state.pointee.parser = nil
        unsafe state.pointee.forgetNames()
    }
}
