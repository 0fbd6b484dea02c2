package import Communique

/// One value of a ``JSONText``: what it is, and what lies within it.
package struct JSONNode: Sendable {
    /// The text that the value is part of.
    package let text: JSONText
    let index: Int

    private var node: JSONText.Node { text.nodes[index] }
    package var kind: JSONText.Kind { node.kind }

    /// The bytes of the value in its text, the marks of a string included.
    package var range: Range<Int> {
        let range = node.range
        return kind == .string ? (range.lowerBound - 1)..<(range.upperBound + 1) : range
    }

    /// The value as it stands in its text.
    package var source: ArraySlice<UInt8> { text.bytes[range] }

    /// The characters of the value as it stands in its text.
    var sourceText: String { JSONBytes.string(at: range, text.bytes, hasEscapes: false) }

    /// Where the value stands in its text.
    package var sourceRange: SourceRange {
        SourceRange(
            start: SourcePosition(offset: range.lowerBound, in: text.bytes),
            end: SourcePosition(offset: range.upperBound, in: text.bytes)
        )
    }

    /// The characters of a string; `nil` for another value.
    package var string: String? { kind == .string ? content : nil }

    /// The characters of a string, the text of another value.
    var content: String {
        let node = node
        return JSONBytes.string(at: node.range, text.bytes, hasEscapes: node.hasEscapes)
    }

    /// The UTF-8 that a key or another string stands for.
    var keyBytes: ArraySlice<UInt8> {
        let node = node
        guard node.hasEscapes else { return text.bytes[node.range] }
        return JSONBytes.content(of: node.range, text.bytes)[...]
    }

    /// The text of a number; `nil` for another value.
    package var number: String? { kind == .number ? content : nil }

    /// A number without a fraction that an `Int` can hold, however it is spelled: `1`, `1.0`, `1e0`.
    package var integer: Int? { number.flatMap { JSONValue.Number($0)?.integer } }

    /// `true` or `false`; `nil` for another value.
    package var boolean: Bool? {
        kind == .boolean ? text.bytes[node.range.lowerBound] == UInt8(ascii: "t") : nil
    }

    /// Whether the value is `null`.
    package var isNull: Bool { kind == .null }

    /// The elements of an array; none of another value.
    package var elements: Elements {
        Elements(text: text, position: index + 1, end: kind == .array ? Int(node.next) : 0)
    }

    /// The members of an object in their order; none of another value.
    package var members: Members {
        Members(text: text, position: index + 1, end: kind == .object ? Int(node.next) : 0)
    }

    /// The value of the last member called `name`, which is ASCII; `nil` when there is none or this is
    /// no object.
    package subscript(name: StaticString) -> JSONNode? {
        text.value(of: name, in: index, inAnyCase: false).map { JSONNode(text: text, index: $0) }
    }

    /// The value of the last member called `name`, ASCII in whatever case.
    func member(_ name: StaticString) -> JSONNode? {
        text.value(of: name, in: index, inAnyCase: true).map { JSONNode(text: text, index: $0) }
    }

    /// Whether a key is `name`, ASCII in whatever case.
    func hasName(_ name: StaticString) -> Bool {
        let node = node
        return node.end &- node.start == name.utf8CodeUnitCount
            && hasText(name, at: node.range, inAnyCase: true)
    }

    /// Whether a key begins with `prefix`.
    func hasPrefix(_ prefix: StaticString) -> Bool {
        let node = node
        let length = prefix.utf8CodeUnitCount
        guard node.end &- node.start >= length else { return false }
        let start = node.range.lowerBound
        return hasText(prefix, at: start..<(start + length))
    }

    private func hasText(
        _ name: StaticString,
        at range: Range<Int>,
        inAnyCase: Bool = false
    ) -> Bool {
        unsafe text.bytes.withUnsafeBufferPointer {
            unsafe JSONText.isEqual($0, from: range.lowerBound, to: name, inAnyCase: inAnyCase)
        }
    }

    /// The elements of an array, in order.
    package struct Elements: Sequence, IteratorProtocol {
        let text: JSONText
        var position: Int
        let end: Int

        package mutating func next() -> JSONNode? {
            guard position < end else { return nil }
            defer { position = Int(text.nodes[position].next) }
            return JSONNode(text: text, index: position)
        }
    }

    /// The members of an object, in order.
    package struct Members: Sequence, IteratorProtocol {
        let text: JSONText
        var position: Int
        let end: Int

        package mutating func next() -> (key: JSONNode, value: JSONNode)? {
            guard position < end else { return nil }
            let (key, value) = (position, position + 1)
            position = Int(text.nodes[value].next)
            return (JSONNode(text: text, index: key), JSONNode(text: text, index: value))
        }
    }
}
