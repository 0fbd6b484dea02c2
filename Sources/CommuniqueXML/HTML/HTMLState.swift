#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// What the callbacks of libxml2's HTML parser work on.
@safe
struct HTMLState {
    let parser: htmlParserCtxtPtr
    let handler: UnsafeMutableRawPointer
    let bridge: any HTMLBridge.Type
    let nestingLimit: Int
    var depth = 0
    var isStopped = false
    var report = HTMLEventReader.Report()
    /// Where the event before ended.
    var position = HTMLPosition(offset: 0, line: 1, column: 1)
    /// How many names of elements libxml2 has looked at for end tags without a start.
    private var work = 0

    /// A stray end tag is looked for among all elements that are open. This many steps take some
    /// seconds; no page that somebody wrote comes near.
    private static let workLimit = 300_000_000

    init(
        parser: htmlParserCtxtPtr,
        handler: UnsafeMutableRawPointer,
        bridge: any HTMLBridge.Type,
        nestingLimit: Int
    ) {
        unsafe self.parser = unsafe parser
        unsafe self.handler = unsafe handler
        self.bridge = bridge
        self.nestingLimit = nestingLimit
    }

    /// Moves on behind the event; gives where it began.
    mutating func advance() -> HTMLPosition {
        let start = position
        guard let input = unsafe parser.pointee.input, let cursor = unsafe input.pointee.cur,
            let base = unsafe input.pointee.base
        else { return start }
        position = unsafe HTMLPosition(
            offset: Int(input.pointee.consumed) + (cursor - base),
            line: max(1, Int(input.pointee.line)),
            column: max(1, Int(input.pointee.col))
        )
        return start
    }

    mutating func noteFault(_ code: Int) {
        report.faultCount += 1
        // An element that libxml2 does not know costs it nothing.
        guard code != Int(XML_HTML_UNKNOWN_TAG.rawValue) else { return }
        work += depth
        if work > Self.workLimit { stop() }
    }

    mutating func stop() {
        guard !isStopped else { return }
        isStopped = true
        report.stop = position
        unsafe xmlStopParser(parser)
    }
}

/// The functions that libxml2 calls while it reads HTML. The types of parameters are left to the
/// compiler: versions of libxml2 differ in them.
enum HTMLCallbacks {
    private static func state(
        _ context: UnsafeMutableRawPointer
    ) -> UnsafeMutablePointer<HTMLState> {
        unsafe context.assumingMemoryBound(to: HTMLState.self)
    }

    /// Puts the functions in the place of libxml2's own, which build a tree.
    static func install(in sax: UnsafeMutablePointer<xmlSAXHandler>) {
        unsafe sax.pointee = xmlSAXHandler()
        // Else 2.9 would not call `serror`, and print what is wrong.
        unsafe sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe sax.pointee.serror = { context, error in
            guard let context = unsafe context, let error = unsafe error else { return }
            unsafe HTMLCallbacks.state(context).pointee.noteFault(Int(error.pointee.code))
        }
        unsafe sax.pointee.startElement = { context, name, attributes in
            guard let context = unsafe context, let name = unsafe name else { return }
            let state = unsafe HTMLCallbacks.state(context)
            unsafe state.pointee.depth += 1
            let start = unsafe state.pointee.advance()
            guard unsafe !state.pointee.isStopped else { return }
            unsafe state.pointee.bridge.start(state.pointee.handler, name, attributes, start)
            if unsafe state.pointee.depth > state.pointee.nestingLimit {
                unsafe state.pointee.stop()
            }
        }
        unsafe sax.pointee.endElement = { context, name in
            guard let context = unsafe context, let name = unsafe name else { return }
            let state = unsafe HTMLCallbacks.state(context)
            unsafe state.pointee.depth -= 1
            let start = unsafe state.pointee.advance()
            unsafe state.pointee.bridge.end(state.pointee.handler, name, start)
        }
        unsafe sax.pointee.characters = { context, text, count in
            guard let context = unsafe context else { return }
            let state = unsafe HTMLCallbacks.state(context)
            let start = unsafe state.pointee.advance()
            guard unsafe !state.pointee.isStopped else { return }
            let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
            unsafe state.pointee.bridge.text(
                state.pointee.handler,
                Span(_unsafeElements: bytes),
                start
            )
        }
        unsafe sax.pointee.ignorableWhitespace = sax.pointee.characters
        unsafe sax.pointee.cdataBlock = { context, text, count in
            guard let context = unsafe context else { return }
            let state = unsafe HTMLCallbacks.state(context)
            let start = unsafe state.pointee.advance()
            guard unsafe !state.pointee.isStopped else { return }
            let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
            unsafe state.pointee.bridge.data(
                state.pointee.handler,
                Span(_unsafeElements: bytes),
                start
            )
        }
        unsafe sax.pointee.comment = { context, text in
            guard let context = unsafe context, let text = unsafe text else { return }
            let state = unsafe HTMLCallbacks.state(context)
            let start = unsafe state.pointee.advance()
            guard unsafe !state.pointee.isStopped else { return }
            let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
            unsafe state.pointee.bridge.comment(
                state.pointee.handler,
                Span(_unsafeElements: bytes),
                start
            )
        }
    }
}

/// The events of a handler whose type the callbacks of libxml2 cannot know: a function of C has no
/// generic parameters. Names are those of libxml2's dictionary: equal names have one address.
protocol HTMLBridge {
    static func start(
        _ handler: UnsafeMutableRawPointer,
        _ name: UnsafePointer<UInt8>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        _ position: HTMLPosition
    )
    static func end(
        _ handler: UnsafeMutableRawPointer,
        _ name: UnsafePointer<UInt8>,
        _ position: HTMLPosition
    )
    static func text(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    )
    static func data(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    )
    static func comment(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    )
}

/// Calls a handler of type `Handler` at an address.
enum HTMLHandlerBridge<Handler: HTMLEventHandler>: HTMLBridge {
    private static func bound(_ raw: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Handler> {
        unsafe raw.assumingMemoryBound(to: Handler.self)
    }
    static func start(
        _ handler: UnsafeMutableRawPointer,
        _ name: UnsafePointer<UInt8>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        _ position: HTMLPosition
    ) {
        unsafe bound(handler).pointee.start(
            HTMLStartTag(String(cString: name), attributes),
            at: position
        )
    }
    static func end(
        _ handler: UnsafeMutableRawPointer,
        _ name: UnsafePointer<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe bound(handler).pointee.end(String(cString: name), at: position)
    }
    static func text(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe bound(handler).pointee.text(utf8, at: position)
    }
    static func data(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe bound(handler).pointee.data(utf8, at: position)
    }
    static func comment(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe bound(handler).pointee.comment(utf8, at: position)
    }
}
