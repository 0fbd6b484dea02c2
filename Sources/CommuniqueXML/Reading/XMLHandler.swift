/// Takes the events of a document as it is read, for what must not be kept as a whole.
///
/// Text comes in pieces, as the parser finds it. An event that comes after the handler is done with
/// the document can only be passed over.
public protocol XMLHandler: ~Copyable {
    /// An element begins. The tag is valid during the call alone.
    mutating func start(_ tag: borrowing XMLStartTag)
    /// A piece of the text of the element that is open, as UTF-8.
    mutating func text(_ utf8: Span<UInt8>)
    /// The element that was begun last ends.
    mutating func end()
    /// A comment. Passed over by default.
    mutating func comment(_ utf8: Span<UInt8>)
    /// A processing instruction. Passed over by default.
    mutating func instruction(target: String, data: String)
}

extension XMLHandler where Self: ~Copyable {
    /// Does nothing.
    public mutating func comment(_ utf8: Span<UInt8>) {}
    /// Does nothing.
    public mutating func instruction(target: String, data: String) {}
}

/// The start tag of an element that is being read.
@safe
public struct XMLStartTag: ~Copyable {
    private let state: UnsafeMutablePointer<SAXState>
    private let record: XMLRecord

    init(_ state: UnsafeMutablePointer<SAXState>, _ record: XMLRecord) {
        unsafe self.state = unsafe state
        self.record = record
    }

    /// The name as a number.
    public var id: XMLNameID { XMLNameID(record.name) }
    /// The namespace and local name.
    public var name: XMLExpandedName { unsafe state.pointee.builder.names.expanded(record.name) }
    /// The line on which the tag ends, from 1.
    public var line: Int { Int(record.line) }

    /// The attributes in the order of the source.
    public var attributes: [XMLAttribute] {
        var found: [XMLAttribute] = []
        for index in unsafe 0..<state.pointee.builder.attributes.count {
            let attribute = unsafe state.pointee.builder.attributes[index]
            guard !attribute.isNamespace else { continue }
            found.append(
                unsafe XMLAttribute(
                    state.pointee.builder.names.expanded(attribute.name),
                    value(attribute)
                )
            )
        }
        return found
    }

    /// The value of an attribute; `nil` when the element does not have it.
    public func attribute(_ id: XMLNameID) -> String? {
        for index in unsafe 0..<state.pointee.builder.attributes.count {
            let attribute = unsafe state.pointee.builder.attributes[index]
            if attribute.name == id.index, !attribute.isNamespace { return value(attribute) }
        }
        return nil
    }

    /// The value of an attribute; `nil` when the element does not have it.
    public func attribute(_ name: XMLExpandedName) -> String? {
        unsafe state.pointee.builder.names.find(name).flatMap { attribute(XMLNameID($0)) }
    }

    private func value(_ attribute: XMLAttributeRecord) -> String {
        let start = Int(attribute.start)
        return unsafe state.pointee.builder.bytes.string(start..<start + Int(attribute.count))
    }
}

/// The events of a handler whose type the callbacks of libxml2 cannot know: a function of C has no
/// generic parameters.
protocol SAXBridge {
    static func start(_ handler: UnsafeMutableRawPointer, _ tag: borrowing XMLStartTag)
    static func text(_ handler: UnsafeMutableRawPointer, _ utf8: Span<UInt8>)
    static func end(_ handler: UnsafeMutableRawPointer)
    static func comment(_ handler: UnsafeMutableRawPointer, _ utf8: Span<UInt8>)
    static func instruction(_ handler: UnsafeMutableRawPointer, _ target: String, _ data: String)
}

/// Calls a handler of type `Handler` at an address.
enum SAXHandlerBridge<Handler: XMLHandler & ~Copyable>: SAXBridge {
    private static func bound(_ raw: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Handler> {
        unsafe raw.assumingMemoryBound(to: Handler.self)
    }
    static func start(_ handler: UnsafeMutableRawPointer, _ tag: borrowing XMLStartTag) {
        unsafe bound(handler).pointee.start(tag)
    }
    static func text(_ handler: UnsafeMutableRawPointer, _ utf8: Span<UInt8>) {
        unsafe bound(handler).pointee.text(utf8)
    }
    static func end(_ handler: UnsafeMutableRawPointer) { unsafe bound(handler).pointee.end() }
    static func comment(_ handler: UnsafeMutableRawPointer, _ utf8: Span<UInt8>) {
        unsafe bound(handler).pointee.comment(utf8)
    }
    static func instruction(_ handler: UnsafeMutableRawPointer, _ target: String, _ data: String) {
        unsafe bound(handler).pointee.instruction(target: target, data: data)
    }
}
