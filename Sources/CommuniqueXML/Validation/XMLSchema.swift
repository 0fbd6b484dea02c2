#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// An XML Schema, loaded once and used for many documents.
///
/// A value of it may be used by several threads at a time: libxml2 reads a schema only while it
/// validates.
///
/// - Source: XML Schema 1.0, as far as libxml2 implements it.
@safe
public final class XMLSchema: Sendable {
    // Written by nobody once it is parsed.
    private nonisolated(unsafe) let schema: xmlSchemaPtr

    /// What is wrong with a document, and where.
    public struct Fault: Hashable, Sendable {
        /// The fault in a sentence.
        public var message: String
        /// The line, from 1; `nil` when libxml2 names none.
        public var line: Int?
    }

    /// Loads the schema in the file at `path`, with the files on this machine that it includes.
    ///
    /// - Throws: ``XMLError/Code/invalidSchema`` with what libxml2 says of the file, or with the name
    ///   of a file that would have to be fetched.
    public init(path: String) throws(XMLError) {
        XMLLibrary.start()
        var files = SchemaFiles()
        try files.check(path)
        guard let context = unsafe xmlSchemaNewParserCtxt(path) else {
            throw XMLError(.outOfMemory, "no memory for a schema")
        }
        defer { unsafe xmlSchemaFreeParserCtxt(context) }
        let faults = FaultList()
        unsafe xmlSchemaSetParserStructuredErrors(context, FaultList.handler, faults.opaque)
        guard let schema = unsafe xmlSchemaParse(context) else {
            let first = faults.list.first
            throw XMLError(
                .invalidSchema,
                first?.message ?? "\(path) is no XML Schema",
                position: first?.line.map { XMLError.Position(line: $0, column: 1) }
            )
        }
        unsafe self.schema = unsafe schema
    }

    deinit { unsafe xmlSchemaFree(schema) }

    /// What is wrong with `document` by the schema, in the order of the document; empty when it is
    /// valid. At most `limit` faults are kept.
    ///
    /// The document is validated as a stream. It must be well-formed, and come from a reader that has
    /// refused document type declarations with entities.
    ///
    /// - Throws: ``XMLError/Code/outOfMemory``.
    public func faults(
        in document: [UInt8],
        limit: Int = 1000
    ) throws(XMLError) -> [Fault] {
        guard let context = unsafe xmlSchemaNewValidCtxt(schema) else {
            throw XMLError(.outOfMemory, "no memory to validate with")
        }
        defer { unsafe xmlSchemaFreeValidCtxt(context) }
        let faults = FaultList(limit: limit)
        unsafe xmlSchemaSetValidStructuredErrors(context, FaultList.handler, faults.opaque)
        let status = unsafe document.withUnsafeBytes { bytes -> CInt in
            let input = unsafe xmlParserInputBufferCreateMem(
                bytes.bindMemory(to: CChar.self).baseAddress,
                CInt(clamping: bytes.count),
                XML_CHAR_ENCODING_NONE
            )
            // The input is freed with the parser that reads it.
            return unsafe xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_NONE, nil, nil)
        }
        if status < 0 || status > 0 && faults.list.isEmpty {
            faults.list.append(Fault(message: "the document could not be read as XML to its end"))
        }
        return faults.list
    }
}

/// Collects what libxml2 reports.
@safe
private final class FaultList {
    var list: [XMLSchema.Fault] = []
    private let limit: Int

    init(limit: Int = 1) { self.limit = limit }

    /// The list as libxml2 hands it back; it must outlive the call.
    var opaque: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

    static let handler: xmlStructuredErrorFunc = { context, error in
        guard let context = unsafe context, let error = unsafe error,
            let message = unsafe error.pointee.message
        else { return }
        let faults = unsafe Unmanaged<FaultList>.fromOpaque(context).takeUnretainedValue()
        guard faults.list.count < faults.limit else { return }
        let line = unsafe Int(error.pointee.line)
        faults.list.append(
            XMLSchema.Fault(
                message: FaultList.readable(unsafe String(cString: message)),
                line: line > 0 ? line : nil
            )
        )
    }

    /// libxml2 names elements as `{namespace}name` and ends its sentences with a line feed.
    private static func readable(_ message: String) -> String {
        var text = ""
        var rest = message[...]
        while let brace = rest.firstIndex(of: "{") {
            text += rest[..<brace]
            rest = rest[brace...]
            // The braces of a pattern such as `[0-9]{4}` hold no namespace.
            guard let end = rest.firstIndex(of: "}"), rest[..<end].contains(":") else {
                text.append("{")
                rest = rest.dropFirst()
                continue
            }
            rest = rest[end...].dropFirst()
        }
        text += rest
        text.removeAll { $0.isNewline }
        while text.last == " " || text.last == "." { text.removeLast() }
        return text
    }
}
