public import Communique

/// Why a text is no JSON, or more of it than was allowed.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong. The set is open; the names are stable.
    public struct Code: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String
        /// Makes a code.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a code.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// A byte stands where the grammar has no place for it.
        public static let unexpectedCharacter: Self = "json.unexpected-character"
        /// The text ends within a value, or holds none.
        public static let unexpectedEnd: Self = "json.unexpected-end"
        /// A value follows the one that makes the text.
        public static let trailingText: Self = "json.trailing-text"
        /// A number has another form than RFC 8259 section 6 gives it.
        public static let badNumber: Self = "json.bad-number"
        /// A backslash is followed by what is no escape.
        public static let badEscape: Self = "json.bad-escape"
        /// An escape stands for half of a character.
        public static let loneSurrogate: Self = "json.lone-surrogate"
        /// A control character stands in a string without an escape.
        public static let controlCharacter: Self = "json.control-character"
        /// Bytes are no UTF-8.
        public static let badUTF8: Self = "json.bad-utf8"
        /// Two members of an object have one name.
        public static let duplicateKey: Self = "json.duplicate-key"
        /// Arrays and objects nest deeper than the limit.
        public static let tooDeep: Self = "json.too-deep"
        /// The text is larger than the limit.
        public static let tooLarge: Self = "json.too-large"
        /// The text has more values than the limit.
        public static let tooManyValues: Self = "json.too-many-values"
        /// The task that reads was cancelled.
        public static let cancelled: Self = "json.cancelled"
    }

    /// What is wrong.
    public var code: Code
    /// The fault in a sentence, without the place.
    public var message: String
    /// The byte at which the fault was seen.
    public var position: SourcePosition

    /// Makes an error.
    public init(_ code: Code, _ message: String, at position: SourcePosition) {
        self.code = code
        self.message = message
        self.position = position
    }
}

extension JSONError: CustomStringConvertible {
    /// The fault as compilers print it: place, message and code.
    public var description: String {
        "\(position.line):\(position.column): error: \(message) [\(code.rawValue)]"
    }
}

/// How much JSON is read.
public struct JSONLimits: Hashable, Sendable {
    /// How deep arrays and objects may nest.
    public var depth: Int
    /// The most bytes of a text.
    public var bytes: Int
    /// The most values of a text, keys included.
    public var values: Int

    /// Makes a set of limits; `depth` is clamped to 1...2048, since values are compared and freed by
    /// recursion, and `bytes` to 0...2³² - 1.
    public init(depth: Int = 512, bytes: Int = 256 << 20, values: Int = 16_000_000) {
        self.depth = min(2048, max(1, depth))
        self.bytes = min(Int(UInt32.max), max(0, bytes))
        self.values = max(1, values)
    }
}
