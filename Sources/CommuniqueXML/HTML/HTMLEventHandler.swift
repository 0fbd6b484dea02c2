/// Takes the events of a page of HTML as it is read.
///
/// Text comes in pieces, as the parser finds it. Each element that begins ends, those that the page
/// does not close too.
public protocol HTMLEventHandler {
    /// An element begins. The tag is valid during the call alone.
    mutating func start(_ tag: borrowing HTMLStartTag, at position: HTMLPosition)
    /// The element called `name` ends.
    mutating func end(_ name: String, at position: HTMLPosition)
    /// A piece of text, as UTF-8.
    mutating func text(_ utf8: Span<UInt8>, at position: HTMLPosition)
    /// The content of a script or of a style. Passed over by default.
    mutating func data(_ utf8: Span<UInt8>, at position: HTMLPosition)
    /// A comment. Passed over by default.
    mutating func comment(_ utf8: Span<UInt8>, at position: HTMLPosition)
}

extension HTMLEventHandler {
    /// Does nothing.
    public mutating func data(_ utf8: Span<UInt8>, at position: HTMLPosition) {}
    /// Does nothing.
    public mutating func comment(_ utf8: Span<UInt8>, at position: HTMLPosition) {}
}

/// A place in a page, right behind the event before: where the next one begins.
public struct HTMLPosition: Hashable, Sendable {
    /// How many bytes are before the place.
    public var offset: Int
    /// The line, from 1.
    public var line: Int
    /// The column in bytes, from 1.
    public var column: Int

    /// Makes a place.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }
}

/// The start tag of an element that is being read.
@safe
public struct HTMLStartTag: ~Copyable {
    private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    /// The name, in lower case.
    public let name: String

    init(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        self.name = name
        unsafe self.attributes = unsafe attributes
    }

    /// Whether the tag has no attributes.
    public var isBare: Bool {
        guard let attributes = unsafe attributes else { return true }
        return unsafe attributes[0] == nil
    }

    /// Calls `body` for each attribute in order: its name in lower case, and its value, empty where
    /// it has none.
    public func forEachAttribute(_ body: (_ name: String, _ value: String) -> Void) {
        guard let attributes = unsafe attributes else { return }
        var index = 0
        while let name = unsafe attributes[index] {
            let value = unsafe attributes[index + 1].map { unsafe String(cString: $0) }
            unsafe body(String(cString: name), value ?? "")
            index += 2
        }
    }
}
