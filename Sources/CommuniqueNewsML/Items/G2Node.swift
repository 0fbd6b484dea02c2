public import Communique
public import CommuniqueXML

/// An element of NewsML-G2 as a value with typed properties.
///
/// A value is a view: it holds the element as it was read, and each property reads and writes just
/// its own attribute or child. So setting a property changes that alone, at the place that the schema
/// wants it at, and everything that no property knows stays where it is. What is missing reads as
/// `nil` or empty, and so does what has a shape that the property's type does not take; ``xml`` has it
/// as it is written.
public protocol G2Node: Hashable, Sendable, CustomStringConvertible {
    /// The element with all that it holds, for what has no property: foreign elements and attributes.
    var xml: XMLElement { get set }
    /// Makes a view of an element.
    init(xml: XMLElement)
}

extension G2Node {
    /// The element as XML.
    public var description: String { xml.description }

    /// The line of the source on which the start tag ends; `nil` for what was made in code.
    public var line: Int? { xml.line }

    /// Whether there is neither an attribute nor content.
    public var isEmpty: Bool { xml.isEmpty && xml.attributes.isEmpty }

    /// The language of the texts: the element's own `xml:lang`, else that of the elements around it.
    public var language: LanguageTag? {
        get { xml.language.flatMap { LanguageTag($0) ?? LanguageTag($0.trimmedBlanks) } }
        set { self[attribute: .language] = newValue?.rawValue }
    }

    /// The direction of the texts, `ltr` or `rtl`.
    public var direction: String? {
        get { self[attribute: .direction] }
        set { self[attribute: .direction] = newValue }
    }

    /// The name of the element within the item, for references.
    public var id: String? {
        get { self[attribute: .id] }
        set { self[attribute: .id] = newValue }
    }

    /// Who added or last changed the property, where that is not the provider.
    public var editor: QCode? {
        get { self[qcode: .creator] }
        set { self[qcode: .creator] = newValue }
    }

    /// When the property was added or last changed.
    public var modified: NewsDate? {
        get { self[attributeDate: .modified] }
        set { self[attributeDate: .modified] = newValue }
    }

    /// Whether the property was made for one receiver alone.
    public var isCustom: Bool? {
        get { self[flag: .custom] }
        set { self[flag: .custom] = newValue }
    }

    /// How the value came about, such as `howextr:person`.
    public var how: QCode? {
        get { self[qcode: .how] }
        set { self[qcode: .how] = newValue }
    }

    /// Why the value is there, such as `why:inferred`.
    public var why: QCode? {
        get { self[qcode: .why] }
        set { self[qcode: .why] = newValue }
    }

    /// What a receiver must know before the property is published.
    public var publishingConstraints: [String] {
        get { self[list: .pubconstraint] }
        set { self[list: .pubconstraint] = newValue }
    }
}

// MARK: Children

// What is usable from inline code is so for one reason: properties of protocols, which clients of the
// module would otherwise reach through tables of witnesses.
extension G2Node {
    @usableFromInline
    init(_ element: G2Element) {
        self.init(xml: XMLElement(element.id, vocabulary: G2Schema.vocabulary))
    }

    /// The element with the numbers that ``G2Element`` goes by.
    @usableFromInline
    var known: XMLElement { xml.using(G2Schema.vocabulary) }

    /// The first child of a name.
    @usableFromInline
    subscript<Value: G2Node>(_ element: G2Element) -> Value? {
        @inlinable get { xml.g2Child(element).map { Value(xml: $0) } }
        set {
            let rest: [Value] = self[all: element].dropFirst().map { $0 }
            self[all: element] = newValue.map { [$0] + rest } ?? []
        }
    }

    /// The children of a name.
    @usableFromInline
    subscript<Value: G2Node>(all element: G2Element) -> [Value] {
        @inlinable get { xml.g2Children(element) { Value(xml: $0) } }
        set {
            replace(
                element,
                with: newValue.map { value in
                    var xml = value.known
                    xml.rename(to: element.id)
                    return xml
                }
            )
        }
    }

    /// The child of a name, empty where there is none; an empty one is not added.
    @usableFromInline
    subscript<Value: G2Node>(part element: G2Element) -> Value {
        @inlinable get { self[element] ?? Value(element) }
        set {
            if newValue.isEmpty, known.child(element.id) == nil { return }
            self[element] = newValue
        }
    }

    /// The text of the first child of a name.
    @usableFromInline
    subscript(text element: G2Element) -> String? {
        get { xml.g2Child(element)?.text }
        set {
            let value: G2Text? = newValue.map { text in
                var value: G2Text = self[element] ?? G2Text(element)
                value.text = text
                return value
            }
            self[element] = value
        }
    }

    /// The texts of the children of a name.
    @usableFromInline
    subscript(texts element: G2Element) -> [String] {
        get { xml.g2Children(element) { $0.text } }
        set {
            let old: [G2Text] = self[all: element]
            self[all: element] = newValue.enumerated().map { index, text in
                var value = index < old.count ? old[index] : G2Text(element)
                value.text = text
                return value
            }
        }
    }

    /// The number that the first child of a name holds.
    @usableFromInline
    subscript(number element: G2Element) -> Int? {
        get { self[text: element].flatMap { Int($0) ?? Int($0.trimmedBlanks) } }
        set { self[text: element] = newValue.map { String($0) } }
    }

    /// The date that the first child of a name holds.
    @usableFromInline
    subscript(date element: G2Element) -> NewsDate? {
        get { xml.g2Child(element)?.g2Date }
        set { self[text: element] = newValue?.schemaText }
    }

    private mutating func replace(_ element: G2Element, with children: [XMLElement]) {
        let parent = known
        guard parent.children(element.id) != children else { return }
        let order = G2Element(parent.id).map { G2Schema.order(in: $0) }
        let rank = order?.rank(of: element) ?? Int(UInt8.max)
        var changed = parent
        changed.replaceChildren(
            where: { $0 == element.id },
            with: children,
            before: { order?.rank(of: $0) ?? 0 > rank }
        )
        xml = changed
    }
}

// MARK: Attributes

extension G2Node {
    /// The value of an attribute.
    @usableFromInline
    subscript(attribute attribute: G2Attribute) -> String? {
        get { xml.g2Attribute(attribute) }
        set {
            var changed = known
            changed.setAttribute(attribute.id, to: newValue)
            xml = changed
        }
    }

    @usableFromInline
    subscript(attributeNumber attribute: G2Attribute) -> Int? {
        get { self[attribute: attribute].flatMap { Int($0) ?? Int($0.trimmedBlanks) } }
        set { self[attribute: attribute] = newValue.map { String($0) } }
    }

    @usableFromInline
    subscript(decimal attribute: G2Attribute) -> Double? {
        get { self[attribute: attribute].flatMap { Double($0) ?? Double($0.trimmedBlanks) } }
        set { self[attribute: attribute] = newValue.map { String($0) } }
    }

    @usableFromInline
    subscript(flag attribute: G2Attribute) -> Bool? {
        get {
            switch self[attribute: attribute]?.trimmedBlanks {
            case "true", "1": true
            case "false", "0": false
            default: nil
            }
        }
        set { self[attribute: attribute] = newValue.map { $0 ? "true" : "false" } }
    }

    @usableFromInline
    subscript(attributeDate attribute: G2Attribute) -> NewsDate? {
        get {
            xml.withG2Attribute(attribute) { NewsDate(iso8601: $0) }
                ?? self[attribute: attribute].flatMap { TolerantDate($0).date }
        }
        set { self[attribute: attribute] = newValue?.schemaText }
    }

    @usableFromInline
    subscript(qcode attribute: G2Attribute) -> QCode? {
        get {
            xml.withG2Attribute(attribute) { QCode(utf8: $0) }
                ?? self[attribute: attribute].flatMap { QCode($0.trimmedBlanks) }
        }
        set { self[attribute: attribute] = newValue?.description }
    }

    /// A list that is written with blanks between its members.
    @usableFromInline
    subscript(list attribute: G2Attribute) -> [String] {
        get {
            self[attribute: attribute]?.split(whereSeparator: \.isWhitespace).map { String($0) }
                ?? []
        }
        set {
            self[attribute: attribute] = newValue.isEmpty ? nil : newValue.joined(separator: " ")
        }
    }
}

// MARK: Elements

// These take the element as it is where its names have the right numbers, which is nearly always: a
// copy of it, as `known` gives, would count references.
extension XMLElement {
    /// Whether the names have the numbers that ``G2Element`` goes by.
    @usableFromInline var hasG2Names: Bool { uses(G2Schema.vocabularyID) }
    /// The element with those numbers.
    @usableFromInline var asG2: XMLElement { using(G2Schema.vocabulary) }

    @usableFromInline
    func g2Child(_ element: G2Element) -> XMLElement? {
        hasG2Names ? child(element.id) : asG2.child(element.id)
    }

    @inlinable
    func g2Children<Value>(_ element: G2Element, as make: (XMLElement) -> Value) -> [Value] {
        hasG2Names ? children(element.id, as: make) : asG2.children(element.id, as: make)
    }

    @usableFromInline
    func g2Attribute(_ name: G2Attribute) -> String? {
        hasG2Names ? attribute(name.id) : asG2.attribute(name.id)
    }

    /// What `body` makes of the bytes of an attribute.
    func withG2Attribute<Result>(
        _ name: G2Attribute,
        _ body: (Span<UInt8>) -> Result?
    ) -> Result? {
        hasG2Names ? withAttribute(name.id, body) : asG2.withAttribute(name.id, body)
    }

    /// The date that the text is.
    var g2Date: NewsDate? {
        let exact: NewsDate?? = withText { NewsDate(iso8601: $0) }
        return exact.flatMap { $0 } ?? TolerantDate(text).date
    }
}
