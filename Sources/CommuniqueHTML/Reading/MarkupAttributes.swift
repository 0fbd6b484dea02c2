/// The attributes of an element, in order.
public struct MarkupAttributes: Hashable, Sendable {
    /// One attribute.
    public struct Attribute: Hashable, Sendable {
        /// The name: lower case in HTML, with its prefix in XML: `xml:lang`.
        public var name: String
        /// The value with its references resolved; empty when there is none.
        public var value: String

        /// Makes an attribute.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The attributes; of two with one name the first counts.
    public var all: [Attribute]

    /// Makes a list of attributes.
    public init(_ all: [Attribute] = []) { self.all = all }

    /// The value of the attribute called `name`; `nil` when there is none.
    public subscript(name: String) -> String? {
        for attribute in all where attribute.name == name { return attribute.value }
        return nil
    }

    /// The words of the attribute `class`.
    var classes: [Substring] { words(of: "class") }

    /// The value of the attribute called `name`, parted at white space.
    func words(of name: String) -> [Substring] {
        guard let value = self[name] else { return [] }
        return value.split { $0.isWhitespace }
    }

    /// The value of the attribute called `name` as a number.
    func number(_ name: String) -> Int? {
        guard let value = self[name] else { return nil }
        let digits = value.drop { $0 == " " }.prefix { "-0123456789".contains($0) }
        return Int(digits)
    }
}

extension MarkupAttributes: ExpressibleByDictionaryLiteral {
    /// Makes a list of attributes, in the order of the literal.
    public init(dictionaryLiteral elements: (String, String)...) {
        all = elements.map { Attribute($0.0, $0.1) }
    }
}
