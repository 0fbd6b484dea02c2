/// A value of JSON: numbers keep their text, objects the order of their members.
///
/// Two values are equal when their texts, names, numbers and orders are, scalar by scalar.
public enum JSONValue: Sendable {
    /// Nothing.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number, as it is spelled.
    case number(Number)
    /// Characters.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Named values in order.
    case object([Member])

    /// One member of an object.
    public struct Member: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSONValue

        /// Makes a member.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }

        /// Whether names and values are equal, scalar by scalar.
        public static func == (lhs: Self, rhs: Self) -> Bool {
            lhs.name.utf8.elementsEqual(rhs.name.utf8) && lhs.value == rhs.value
        }
    }

    /// A number as it is spelled, so that no digit of it is lost.
    public struct Number: Hashable, Sendable {
        /// The text, as RFC 8259 section 6 has it.
        public let text: String

        /// Makes a number from its text, or `nil` when that is none.
        public init?(_ text: String) {
            guard let value = try? JSONText(Array(text.utf8)).roots.first, value.kind == .number,
                value.range.count == text.utf8.count
            else { return nil }
            self.text = text
        }

        /// Makes a whole number.
        public init(_ value: Int) { text = String(value) }

        init(checked text: String) { self.text = text }

        /// The value, when it is whole and an `Int` can hold it, however it is spelled.
        public var integer: Int? {
            if let value = Int(text) { return value }
            // A double has all whole numbers up to 2⁵³; beyond that a spelling with a fraction or an
            // exponent is nobody's count.
            guard let value = Double(text), abs(value) <= 9_007_199_254_740_992 else { return nil }
            return Int(exactly: value)
        }
    }

    /// Reads one value that is JSON by RFC 8259; two members of one name are an error.
    public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
        let text = try JSONText(bytes, limits: limits)
        if let error = text.duplicateKeyError { throw error }
        self = text.roots.first.map { JSONValue($0) } ?? .null
    }

    /// Takes a value out of a text that was read.
    ///
    /// It recurses as deep as the limit of the text let it nest.
    package init(_ node: JSONNode) {
        switch node.kind {
        case .null: self = .null
        case .boolean: self = .boolean(node.boolean ?? false)
        case .number: self = .number(Number(checked: node.content))
        case .string: self = .string(node.content)
        case .array: self = .array(node.elements.map { JSONValue($0) })
        case .object:
            self = .object(node.members.map { Member($0.key.content, JSONValue($0.value)) })
        }
    }

    /// The value as UTF-8, members in their order, with a line feed at the end; a pretty one has each
    /// member on a line of its own.
    public func bytes(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.value(self)
        return writer.finish()
    }

    /// The value of the last member called `name`; `nil` when there is none or this is no object.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}

extension JSONValue: Hashable {
    /// Whether two values are equal, scalar by scalar.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        switch (lhs, rhs) {
        case (.null, .null): true
        case (.boolean(let lhs), .boolean(let rhs)): lhs == rhs
        case (.number(let lhs), .number(let rhs)): lhs == rhs
        // Swift takes é and e with a combining accent for equal; in data they are not.
        case (.string(let lhs), .string(let rhs)): lhs.utf8.elementsEqual(rhs.utf8)
        case (.array(let lhs), .array(let rhs)): lhs == rhs
        case (.object(let lhs), .object(let rhs)): lhs == rhs
        default: false
        }
    }

    /// Hashes the value; equal values hash alike.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .boolean(let value): hasher.combine(value)
        case .number(let number): hasher.combine(number)
        case .string(let text): hasher.combine(text)
        case .array(let values): hasher.combine(values)
        case .object(let members): hasher.combine(members)
        }
    }
}

extension JSONWriter {
    /// Writes a value and all within it.
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: raw("null".utf8)
        case .boolean(let value): boolean(value)
        case .number(let number): raw(number.text.utf8)
        case .string(let text): string(text)
        case .array(let values):
            beginArray()
            for element in values { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members {
                key(text: member.name)
                self.value(member.value)
            }
            endObject()
        }
    }
}
