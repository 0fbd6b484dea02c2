#if canImport(libxml2)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// Takes UTF-8 and gives bytes in an encoding: the one owner of an `xmlOutputBuffer`.
///
/// Bytes are collected in a stage of raw memory, and go to libxml2 in chunks of whole characters: a
/// call for each name and each run of text would cost more than the text.
@safe
struct XMLOutput: ~Copyable {
    private let buffer: UnsafeMutablePointer<xmlOutputBuffer>
    /// Where libxml2's callback puts what is encoded. Pieces are joined at the end: one array that
    /// grows with a long text costs more than all the rest.
    private let sink: UnsafeMutablePointer<[[UInt8]]>
    private let stage: UnsafeMutablePointer<UInt8>
    private var count = 0
    /// How many bytes go to libxml2 at once.
    private let limit: Int
    private let isConverting: Bool
    private(set) var failure: XMLError?

    /// libxml2 cuts longer writes into pieces of this size, in the midst of a character too.
    private static let capacity = 16_000

    /// Opens an output.
    ///
    /// - Throws: ``XMLError/Code/unknownEncoding``, ``XMLError/Code/outOfMemory``.
    init(encoding: String) throws(XMLError) {
        XMLLibrary.start()
        var encoder: xmlCharEncodingHandlerPtr?
        if !Self.isUTF8(encoding) {
            guard Self.isEncodingName(encoding) else { throw Self.unknown(encoding) }
            unsafe encoder = xmlFindCharEncodingHandler(encoding)
            guard unsafe encoder != nil else { throw Self.unknown(encoding) }
        }
        let sink = UnsafeMutablePointer<[[UInt8]]>.allocate(capacity: 1)
        unsafe sink.initialize(to: [])
        let opened = unsafe xmlOutputBufferCreateIO(
            { context, bytes, count in
                guard let context = unsafe context, let bytes = unsafe bytes, count > 0 else {
                    return count
                }
                let raw = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
                let pieces = unsafe context.assumingMemoryBound(to: [[UInt8]].self)
                if let last = unsafe pieces.pointee.indices.last,
                    unsafe pieces.pointee[last].count + raw.count <= XMLOutput.capacity
                {
                    unsafe pieces.pointee[last].append(contentsOf: raw)
                } else {
                    unsafe pieces.pointee.append(Array(raw))
                }
                return count
            },
            nil,
            sink,
            encoder
        )
        guard let opened = unsafe opened else {
            // Whether the encoder was freed depends on the version: a small leak rather than a
            // second free.
            unsafe sink.deinitialize(count: 1)
            unsafe sink.deallocate()
            throw XMLError(.outOfMemory, "no memory for an output buffer")
        }
        unsafe buffer = opened
        unsafe self.sink = unsafe sink
        // At each character that the encoding lacks, libxml2 begins anew with all that it was given:
        // the less that is, the better.
        isConverting = unsafe encoder != nil
        limit = isConverting ? 512 : Self.capacity
        unsafe stage = .allocate(capacity: limit)
    }

    deinit {
        // A failure was kept when it arose, and what is left here is wanted by nobody.
        _ = unsafe xmlOutputBufferClose(buffer)
        unsafe sink.deinitialize(count: 1)
        unsafe sink.deallocate()
        unsafe stage.deallocate()
    }

    /// Adds bytes of UTF-8 that need no escaping.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        if bytes.count <= limit - count {
            unsafe (stage + count).update(from: base, count: bytes.count)
            count &+= bytes.count
        } else {
            unsafe appendInPieces(bytes)
        }
    }

    /// Adds a literal.
    @inline(__always)
    mutating func append(_ literal: StaticString) {
        if literal.hasPointerRepresentation {
            unsafe append(
                UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
            )
        } else {
            append(String(literal.unicodeScalar))
        }
    }

    /// Adds characters that need no escaping.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { unsafe append($0) }
    }

    /// Adds an ASCII character.
    @inline(__always)
    mutating func append(ascii byte: UInt8) {
        if count == limit { flush() }
        unsafe stage[count] = byte
        count &+= 1
    }

    /// Hands what was collected to libxml2.
    mutating func flush() {
        guard count > 0 else { return }
        let written = unsafe stage.withMemoryRebound(to: CChar.self, capacity: count) { bytes in
            unsafe xmlOutputBufferWrite(buffer, CInt(truncatingIfNeeded: count), bytes)
        }
        count = 0
        if written < 0 { keepFailure() }
        if isConverting, unsafe xmlOutputBufferFlush(buffer) < 0 { keepFailure() }
    }

    /// Encodes what is left, and gives all that was written.
    ///
    /// - Parameter isDocument: Whether a reader must be able to tell the encoding from the first bytes.
    /// - Throws: ``XMLError/Code/conversionFailed``, ``XMLError/Code/unknownEncoding``.
    mutating func finish(isDocument: Bool = true) throws(XMLError) -> [UInt8] {
        flush()
        if unsafe xmlOutputBufferFlush(buffer) < 0 { keepFailure() }
        if let failure { throw failure }
        let pieces = unsafe sink.pointee
        unsafe sink.pointee = []
        var bytes = pieces.first ?? []
        guard !isDocument || Self.isRecognisable(bytes) else {
            throw XMLError(.unknownEncoding, "no reader of XML would recognise the encoding")
        }
        guard pieces.count > 1 else { return bytes }
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces.dropFirst() { bytes += piece }
        return bytes
    }

    private mutating func keepFailure() {
        guard failure == nil else { return }
        let code = unsafe buffer.pointee.error
        failure = XMLError(.conversionFailed, "libxml2 could not encode the text (error \(code))")
    }

    /// Adds bytes that do not fit on the stage, cut between characters.
    private mutating func appendInPieces(_ bytes: UnsafeBufferPointer<UInt8>) {
        var rest = unsafe bytes[...]
        while unsafe !rest.isEmpty {
            var end = unsafe rest.startIndex + min(rest.count, limit - count)
            if unsafe end < rest.endIndex {
                while unsafe end > rest.startIndex, unsafe bytes[end] & 0xC0 == 0x80 { end -= 1 }
            }
            let piece = unsafe UnsafeBufferPointer(rebasing: rest[..<end])
            if let base = piece.baseAddress {
                unsafe (stage + count).update(from: base, count: piece.count)
                count &+= piece.count
            }
            unsafe rest = rest[end...]
            if unsafe !rest.isEmpty { flush() }
        }
    }
}

extension XMLOutput {
    /// Whether `name` has a form in `encoding` without character references.
    ///
    /// libxml2 writes a reference for each character that the encoding lacks; in a name that would
    /// not be XML. So the name is encoded and decoded again.
    static func canEncode(_ name: String, in encoding: String) -> Bool {
        if isUTF8(encoding) || name.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        guard let handler = unsafe xmlFindCharEncodingHandler(encoding) else { return false }
        defer { _ = unsafe xmlCharEncCloseFunc(handler) }
        guard let plain = unsafe xmlBufferCreate() else { return false }
        defer { unsafe xmlBufferFree(plain) }
        guard let encoded = unsafe xmlBufferCreate() else { return false }
        defer { unsafe xmlBufferFree(encoded) }
        guard let decoded = unsafe xmlBufferCreate() else { return false }
        defer { unsafe xmlBufferFree(decoded) }
        guard unsafe xmlBufferCCat(plain, name) == 0,
            unsafe xmlCharEncOutFunc(handler, encoded, plain) >= 0,
            unsafe xmlCharEncInFunc(handler, decoded, encoded) >= 0,
            let content = unsafe xmlBufferContent(decoded)
        else { return false }
        let bytes = unsafe UnsafeBufferPointer(
            start: content,
            count: Int(xmlBufferLength(decoded))
        )
        return unsafe name.utf8.elementsEqual(bytes)
    }

    /// Whether a reader can tell from the first bytes in which family of encodings the declaration
    /// is written (XML 1.0, appendix F.1). UTF-7, for one, escapes the `<`.
    private static func isRecognisable(_ bytes: [UInt8]) -> Bool {
        let starts: [[UInt8]] = [
            [0x3C, 0x3F], [0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0x00], [0x00, 0x3C],
            [0x00, 0x00, 0xFE, 0xFF], [0x00, 0x00, 0x00, 0x3C], [0x4C, 0x6F, 0xA7, 0x94],
        ]
        return starts.contains { bytes.starts(with: $0) }
    }

    private static func unknown(_ encoding: String) -> XMLError {
        XMLError(.unknownEncoding, "no XML can be written in an encoding named “\(encoding)”")
    }

    static func isUTF8(_ encoding: String) -> Bool {
        let name = encoding.lowercased()
        return name == "utf-8" || name == "utf8"
    }

    /// Whether `encoding` can stand in an XML declaration (XML 1.0, production 81).
    private static func isEncodingName(_ encoding: String) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
        guard let first = encoding.utf8.first, isLetter(first) else { return false }
        // libxml2 knows HTML's entities as an encoding of that name.
        guard encoding.lowercased() != "html" else { return false }
        return encoding.utf8.allSatisfy { byte in
            isLetter(byte) || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E || byte == 0x5F
        }
    }
}

/// libxml2's own tables, which must be set up before two threads can use them.
enum XMLLibrary {
    private static let initialized: Void = xmlInitParser()

    /// Sets the tables up, once in a process.
    static func start() { _ = initialized }
}
