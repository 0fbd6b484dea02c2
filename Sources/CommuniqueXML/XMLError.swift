/// Why XML could not be written or read.
public struct XMLError: Error, Hashable, Sendable {
    /// What kind of fault it is: a dotted, stable name such as `xml.unknown-encoding`. Open set.
    public struct Code: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String
        /// Makes a code.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a code.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// The library knows no encoding of that name, or XML cannot be written in it.
        public static let unknownEncoding: Self = "xml.unknown-encoding"
        /// A text is not a name in the sense of XML.
        public static let invalidName: Self = "xml.invalid-name"
        /// A name holds a character that the encoding does not have.
        public static let nameNotEncodable: Self = "xml.name-not-encodable"
        /// The calls to the writer do not make one tree of elements.
        public static let notWellFormed: Self = "xml.not-well-formed"
        /// The conversion to the output encoding failed.
        public static let conversionFailed: Self = "xml.conversion-failed"
        /// A file is no XML Schema, or one that libxml2 does not understand.
        public static let invalidSchema: Self = "xml.invalid-schema"
        /// There is no element in the document.
        public static let empty: Self = "xml.empty"
        /// The text ends before the document does.
        public static let truncated: Self = "xml.truncated"
        /// A character that XML 1.0 forbids, or bytes that are none in the encoding.
        public static let invalidCharacter: Self = "xml.invalid-character"
        /// A prefix that stands for no namespace, or one that is not declared as it must be.
        public static let namespace: Self = "xml.namespace"
        /// A reference to an entity that the document does not declare.
        public static let undeclaredEntity: Self = "xml.undeclared-entity"
        /// The document declares an entity; none of them is read.
        public static let entityDeclaration: Self = "xml.entity-declaration"
        /// The document has more bytes than the reader's limit.
        public static let tooLarge: Self = "xml.too-large"
        /// Elements are nested deeper than the reader's limit.
        public static let tooDeep: Self = "xml.too-deep"
        /// One text is longer than the reader's limit.
        public static let textTooLong: Self = "xml.text-too-long"
        /// An element has more attributes than the reader's limit.
        public static let tooManyAttributes: Self = "xml.too-many-attributes"
        /// The document has more elements than the reader's limit.
        public static let tooManyElements: Self = "xml.too-many-elements"
        /// The page has more blocks of text than the parser's limit.
        public static let tooManyBlocks: Self = "xml.too-many-blocks"
        /// The task that reads was cancelled.
        public static let cancelled: Self = "xml.cancelled"
        /// A reader was asked for another document while it read one.
        public static let busy: Self = "xml.busy"
        /// Memory ran out.
        public static let outOfMemory: Self = "xml.out-of-memory"
    }

    /// A place in XML text.
    public struct Position: Hashable, Sendable {
        /// The line, from 1.
        public var line: Int
        /// The column in bytes, from 1.
        public var column: Int

        /// Makes a position.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// What kind of fault it is.
    public var code: Code
    /// The fault in a sentence, without the place.
    public var message: String
    /// Where in the XML it is; `nil` for a fault that is at no place of a text.
    public var position: Position?

    /// Makes an error.
    public init(_ code: Code, _ message: String, position: Position? = nil) {
        self.code = code
        self.message = message
        self.position = position
    }
}

extension XMLError {
    /// The error of a task that was cancelled.
    package static var cancellation: XMLError {
        XMLError(.cancelled, "the reading was cancelled")
    }
}

extension XMLError.Code {
    /// Whether what comes behind such a fault may still be read.
    var isRecoverable: Bool {
        switch self {
        case .notWellFormed, .truncated, .invalidCharacter, .namespace, .undeclaredEntity: true
        default: false
        }
    }
}

extension XMLError: CustomStringConvertible {
    /// The error as compilers print it: place, message and code.
    public var description: String {
        let place = position.map { "\($0.line):\($0.column): " } ?? ""
        return "\(place)\(message) [\(code.rawValue)]"
    }
}
