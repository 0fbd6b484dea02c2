#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// Reads HTML by libxml2's HTML parser, event by event.
///
/// Broken markup is read as far as it makes sense; no script is run, no file and no address opened.
/// The text is UTF-8, whatever it says of itself. Versions of libxml2 differ: 2.14 parts tags and
/// references as browsers do, 2.9 as its authors saw fit; neither puts in elements that are not there.
public struct HTMLEventReader: Sendable {
    /// How far a reader follows what it is given.
    public struct Limits: Hashable, Sendable {
        /// The most bytes of a page; at most 2³¹ − 1.
        public var inputBytes: Int
        /// How deep elements may be nested.
        public var nesting: Int
        /// The most attributes of one element; further ones are passed over.
        public var attributes: Int

        /// Makes a set of limits; what is out of its range is brought into it.
        public init(
            inputBytes: Int = 256 << 20,
            nesting: Int = 2_000_000,
            attributes: Int = 1_000
        ) {
            self.inputBytes = min(max(0, inputBytes), Int(Int32.max))
            self.nesting = max(1, nesting)
            self.attributes = max(1, attributes)
        }
    }

    /// What is to be said of a page that was read.
    public struct Report: Hashable, Sendable {
        /// How many faults the markup has.
        public var faultCount = 0
        /// Where the reader stopped before the end, because the page would have cost too much.
        public var stop: HTMLPosition?
    }

    /// How far the reader follows what it is given.
    public var limits: Limits

    /// Makes a reader.
    public init(limits: Limits = Limits()) { self.limits = limits }

    /// Reads a page, or a part of one, for a handler.
    ///
    /// - Throws: ``XMLError/Code/tooLarge``, ``XMLError/Code/outOfMemory``.
    public func read<Handler: HTMLEventHandler>(
        _ bytes: [UInt8],
        into handler: inout Handler
    ) throws(XMLError) -> Report {
        try read(
            bytes,
            isWellFormed: false,
            into: &handler,
            bridge: HTMLHandlerBridge<Handler>.self
        )
    }

    /// Reads a page for whoever `bridge` hands the events to; `handler` is at the address it is given.
    /// `isWellFormed` says that the bytes are known to be UTF-8.
    func read<Handler: ~Copyable>(
        _ bytes: [UInt8],
        isWellFormed: Bool,
        into handler: inout Handler,
        bridge: any HTMLBridge.Type
    ) throws(XMLError) -> Report {
        guard bytes.count <= limits.inputBytes else {
            throw XMLError(
                .tooLarge,
                "the page has \(bytes.count) bytes; the limit is \(limits.inputBytes)"
            )
        }
        let input = HTMLInput.prepared(
            bytes,
            attributeLimit: limits.attributes,
            isWellFormed: isWellFormed
        )
        XMLLibrary.start()
        guard let parser = unsafe htmlNewParserCtxt(), let sax = unsafe parser.pointee.sax else {
            throw XMLError(.outOfMemory, "no memory for a parser")
        }
        defer { unsafe htmlFreeParserCtxt(parser) }
        guard let count = CInt(exactly: input.count) else {
            throw XMLError(.tooLarge, "the page has \(input.count) bytes")
        }
        unsafe HTMLCallbacks.install(in: sax)
        return unsafe withUnsafeMutablePointer(to: &handler) { handler in
            var state = unsafe HTMLState(
                parser: parser,
                handler: UnsafeMutableRawPointer(handler),
                bridge: bridge,
                nestingLimit: limits.nesting
            )
            unsafe withUnsafeMutablePointer(to: &state) { state in
                unsafe parser.pointee.userData = UnsafeMutableRawPointer(state)
                let options =
                    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue
                    | HTML_PARSE_NOIMPLIED.rawValue
                    | HTML_PARSE_NODEFDTD.rawValue
                let document = unsafe input.withUnsafeBytes { raw in
                    let start = unsafe raw.bindMemory(to: CChar.self).baseAddress
                    return unsafe htmlCtxtReadMemory(
                        parser,
                        start,
                        count,
                        nil,
                        "UTF-8",
                        CInt(options)
                    )
                }
                if let document = unsafe document { unsafe xmlFreeDoc(document) }
            }
            return state.report
        }
    }
}
