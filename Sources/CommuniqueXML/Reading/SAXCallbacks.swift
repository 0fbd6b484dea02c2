#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// The functions that libxml2 calls while it reads.
///
/// Those for declarations of entities refuse the document; those that would open a file or an address
/// do nothing. The types of parameters are left to the compiler: versions of libxml2 differ in them.
enum SAXCallbacks {
    private static func state(
        _ context: UnsafeMutableRawPointer
    ) -> UnsafeMutablePointer<SAXState> {
        unsafe context.assumingMemoryBound(to: SAXState.self)
    }

    /// Puts the functions in the place of libxml2's own, which build a tree.
    static func install(in sax: UnsafeMutablePointer<xmlSAXHandler>) {
        unsafe sax.pointee = xmlSAXHandler()
        unsafe sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe installContent(in: sax)
        unsafe installDeclarations(in: sax)
        unsafe sax.pointee.serror = { context, error in
            guard let context = unsafe context, let error = unsafe error else { return }
            unsafe SAXCallbacks.state(context).pointee.report(
                code: Int(error.pointee.code),
                level: Int(error.pointee.level.rawValue),
                message: error.pointee.message.map { unsafe String(cString: $0) } ?? "",
                position: XMLError.Position(
                    line: max(1, Int(error.pointee.line)),
                    column: max(1, Int(error.pointee.int2))
                )
            )
        }
    }

    private static func installContent(in sax: UnsafeMutablePointer<xmlSAXHandler>) {
        unsafe sax.pointee.startElementNs = {
            context,
            local,
            prefix,
            uri,
            namespaceCount,
            namespaces,
            count,
            _,
            attributes in
            guard let context = unsafe context, let local = unsafe local else { return }
            let state = unsafe SAXCallbacks.state(context)
            if unsafe state.pointee.bridge != nil { unsafe state.pointee.builder.removeAll() }
            unsafe state.pointee.start(
                local,
                prefix,
                uri,
                namespaces: namespaces,
                namespaceCount: Int(namespaceCount),
                attributes: attributes,
                attributeCount: Int(count)
            )
            guard let bridge = unsafe state.pointee.bridge, unsafe state.pointee.failure == nil,
                let handler = unsafe state.pointee.handler,
                let record = unsafe state.pointee.builder.records.last
            else { return }
            unsafe bridge.start(handler, XMLStartTag(state, record))
        }
        unsafe sax.pointee.endElementNs = { context, _, _, _ in
            guard let context = unsafe context else { return }
            let state = unsafe SAXCallbacks.state(context)
            unsafe state.pointee.end()
            guard let bridge = unsafe state.pointee.bridge, unsafe state.pointee.failure == nil,
                let handler = unsafe state.pointee.handler
            else { return }
            unsafe bridge.end(handler)
        }
        unsafe sax.pointee.characters = { context, characters, count in
            guard let context = unsafe context else { return }
            let state = unsafe SAXCallbacks.state(context)
            unsafe state.pointee.step()
            let text = unsafe UnsafeBufferPointer(start: characters, count: Int(count))
            guard let bridge = unsafe state.pointee.bridge else {
                unsafe state.pointee.text(text)
                return
            }
            guard let handler = unsafe state.pointee.handler,
                unsafe state.pointee.failure == nil
            else { return }
            unsafe bridge.text(handler, Span(_unsafeElements: text))
        }
        // The same function for both: libxml2 then does not look whether a text is white space.
        unsafe sax.pointee.ignorableWhitespace = sax.pointee.characters
        unsafe sax.pointee.cdataBlock = sax.pointee.characters
        unsafe sax.pointee.comment = { context, text in
            guard let context = unsafe context, let text = unsafe text else { return }
            let state = unsafe SAXCallbacks.state(context)
            let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
            guard let bridge = unsafe state.pointee.bridge else {
                unsafe state.pointee.comment(bytes)
                return
            }
            guard let handler = unsafe state.pointee.handler else { return }
            unsafe bridge.comment(handler, Span(_unsafeElements: bytes))
        }
        unsafe sax.pointee.processingInstruction = { context, target, data in
            guard let context = unsafe context, let target = unsafe target else { return }
            let state = unsafe SAXCallbacks.state(context)
            let name = unsafe String(cString: target)
            // A declaration within a document: a fault that has been told, and would be one again if
            // it were written back.
            if name.lowercased() == "xml" { return }
            let text = unsafe data.map { unsafe String(cString: $0) } ?? ""
            guard let bridge = unsafe state.pointee.bridge else {
                unsafe state.pointee.instruction(text.isEmpty ? name : name + " " + text)
                return
            }
            guard let handler = unsafe state.pointee.handler else { return }
            unsafe bridge.instruction(handler, name, text)
        }
    }

    private static func installDeclarations(in sax: UnsafeMutablePointer<xmlSAXHandler>) {
        unsafe sax.pointee.internalSubset = { context, name, publicID, systemID in
            guard let context = unsafe context else { return }
            unsafe SAXCallbacks.state(context).pointee.documentType = XMLTree.DocumentType(
                name: unsafe name.map { unsafe String(cString: $0) } ?? "",
                publicID: unsafe publicID.map { unsafe String(cString: $0) },
                systemID: unsafe systemID.map { unsafe String(cString: $0) }
            )
        }
        unsafe sax.pointee.entityDecl = { context, name, _, _, _, _ in
            guard let context = unsafe context else { return }
            unsafe SAXCallbacks.state(context).pointee.refuse(entity: name)
        }
        unsafe sax.pointee.unparsedEntityDecl = { context, name, _, _, _ in
            guard let context = unsafe context else { return }
            unsafe SAXCallbacks.state(context).pointee.refuse(entity: name)
        }
        // Nothing is ever opened.
        unsafe sax.pointee.resolveEntity = { _, _, _ in nil }
        // A reference that a document type out of reach may declare.
        unsafe sax.pointee.reference = { context, name in
            guard let context = unsafe context else { return }
            let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
            unsafe SAXCallbacks.state(context).pointee.stop(
                .undeclaredEntity,
                "the entity “\(name)” is not declared in the document"
            )
        }
    }
}

extension SAXState {
    mutating func refuse(entity name: UnsafePointer<xmlChar>?) {
        let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
        stop(.entityDeclaration, "the document declares an entity, “\(name)”, and is refused")
    }

    mutating func comment(_ text: UnsafeBufferPointer<UInt8>) {
        guard failure == nil, options.keepsComments else { return }
        // In a broken document a comment may hold two hyphens, or end in one. That has been told;
        // set apart, they can be written back.
        let hyphen = UInt8(ascii: "-")
        var comment: [UInt8] = []
        for byte in unsafe Array(text) {
            if byte == hyphen, comment.last == hyphen { comment.append(UInt8(ascii: " ")) }
            comment.append(byte)
        }
        if comment.last == hyphen { comment.append(UInt8(ascii: " ")) }
        if builder.open.count > 0 {
            let line = line
            unsafe comment.withUnsafeBufferPointer {
                unsafe builder.addLeaf(.comment, $0, line: line)
            }
        } else {
            addOutside(.comment(String(decoding: comment, as: UTF8.self)))
        }
    }

    mutating func instruction(_ text: String) {
        guard failure == nil else { return }
        if builder.open.count > 0 {
            var text = text
            let line = line
            text.withUTF8 { unsafe builder.addLeaf(.instruction, $0, line: line) }
        } else {
            addOutside(.instruction(text))
        }
    }

    private mutating func addOutside(_ node: XMLNode) {
        // Before the root there is nothing to say that a million comments are too many.
        guard prolog.count + epilog.count < 1_000 else { return }
        if hasRoot { epilog.append(node) } else { prolog.append(node) }
    }

    /// Takes what libxml2 has to say.
    mutating func report(code: Int, level: Int, message: String, position: XMLError.Position) {
        guard failure == nil else { return }
        let isFatal = level >= Int(XML_ERR_FATAL.rawValue)
        let error = XMLError(
            isFatal && isAtEnd && hasRoot ? .truncated : XMLError.Code(libxml2: code),
            Self.sentence(message),
            position: position
        )
        if isFatal, !isRecovering {
            failure = error
        } else if level >= Int(XML_ERR_ERROR.rawValue) {
            note(error)
        }
    }

    /// Whether nothing is left of the source.
    private var isAtEnd: Bool {
        guard let input = unsafe parser?.pointee.input, let cursor = unsafe input.pointee.cur,
            let end = unsafe input.pointee.end
        else { return true }
        return unsafe cursor >= end
    }

    /// What libxml2 says, without the line break at its end.
    private static func sentence(_ message: String) -> String {
        String(message.prefix { !$0.isNewline })
    }
}

extension XMLError.Code {
    /// The code for a number of libxml2 (`xmlParserErrors`, the same in all versions).
    init(libxml2 code: Int) {
        switch code {
        case 2: self = .outOfMemory
        case 4: self = .empty
        case 26, 27: self = .undeclaredEntity
        case 31, 32: self = .unknownEncoding
        case 9, 81: self = .invalidCharacter
        case 201...205: self = .namespace
        default: self = .notWellFormed
        }
    }
}
