/// A code of a controlled vocabulary: a scheme alias, a colon and a code, such as `medtop:20000639`.
///
/// An alias that nobody knows is data: it is kept and written back. Codes compare case-sensitively.
///
/// - Source: NewsML-G2 2.35 `QCodeType`.
public struct QCode: Hashable, Sendable {
    /// The alias of the scheme, without blanks and colons.
    public let alias: String
    /// The code within the scheme, without blanks; it may hold colons.
    public let code: String

    /// Makes a code from its parts, or `nil` when one is empty, holds a blank, or the alias a colon.
    public init?(alias: String, code: String) {
        guard !alias.isEmpty, !code.isEmpty, !alias.utf8.contains(UInt8(ascii: ":")),
            !Self.holdsBlank(alias), !Self.holdsBlank(code)
        else { return nil }
        self.alias = alias
        self.code = code
    }

    /// Whether `text` holds white space. Nearly all codes are ASCII, and need no look at properties.
    private static func holdsBlank(_ text: String) -> Bool {
        var isASCII = true
        for byte in text.utf8 {
            if byte == 0x20 || byte &- 0x09 < 5 { return true }
            if byte >= 0x80 { isASCII = false }
        }
        return !isASCII && text.unicodeScalars.contains(where: \.properties.isWhitespace)
    }

    /// Makes a code from the UTF-8 of `alias:code`, or `nil` when the text has another shape.
    public init?(utf8 text: Span<UInt8>) {
        var colon = -1
        var isASCII = true
        for index in 0..<text.count {
            let byte = text[index]
            if byte == UInt8(ascii: ":"), colon < 0 { colon = index }
            if byte == 0x20 || byte &- 0x09 < 5 { return nil }
            if byte >= 0x80 { isASCII = false }
        }
        guard colon > 0, colon < text.count - 1 else { return nil }
        alias = String(utf8: text.extracting(0..<colon))
        code = String(utf8: text.extracting((colon + 1)..<text.count))
        guard isASCII || !Self.holdsBlank(alias) && !Self.holdsBlank(code) else { return nil }
    }

    /// Makes a code from `alias:code`, or `nil` when the text has another shape.
    public init?(_ text: String) {
        var text = text
        let code = text.withUTF8 { unsafe Self(utf8: Span(_unsafeElements: $0)) }
        guard let code else { return nil }
        self = code
    }
}

extension String {
    /// The characters of UTF-8.
    fileprivate init(utf8: Span<UInt8>) {
        self = unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

extension QCode: ExpressibleByStringLiteral {
    /// Makes a code from a literal; a literal of another shape is a programmer's error.
    public init(stringLiteral value: StaticString) {
        guard let code = Self(value.description) else {
            preconditionFailure("not a QCode: \(value)")
        }
        self = code
    }
}

extension QCode: CustomStringConvertible {
    /// The alias, a colon and the code.
    public var description: String { alias + ":" + code }
}
