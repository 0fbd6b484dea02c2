/// A value of JSON-LD, as search engines read it from a page.
///
/// - Source: JSON-LD 1.1; schema.org.
enum LinkedData {
    case text(String)
    case number(Int)
    case list([LinkedData])
    case object(LinkedObject)

    /// Whether the value says nothing.
    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isBlank
        case .number: false
        case .list(let values): values.isEmpty
        case .object(let object): object.members.isEmpty
        }
    }
}

/// The members of an object in the order in which they were set; what says nothing is left out.
struct LinkedObject {
    private(set) var members: [(name: StaticString, value: LinkedData)] = []

    /// An object of a type of schema.org, in whose words its members are named.
    init(_ type: StaticString, context: String? = nil) {
        set("@context", context)
        set("@type", type.description)
    }

    mutating func set(_ name: StaticString, _ value: LinkedData?) {
        if let value, !value.isEmpty { members.append((name, value)) }
    }

    mutating func set(_ name: StaticString, _ text: String?) {
        set(name, text.map(LinkedData.text))
    }

    mutating func set(_ name: StaticString, _ number: Int?) {
        set(name, number.map(LinkedData.number))
    }

    mutating func set(_ name: StaticString, _ object: LinkedObject?) {
        set(name, object.map(LinkedData.object))
    }

    /// Sets a member to one value, or to a list of several.
    mutating func set(_ name: StaticString, _ values: [LinkedData]) {
        let values = values.filter { !$0.isEmpty }
        set(name, values.count == 1 ? values[0] : .list(values))
    }

    mutating func set(_ name: StaticString, _ texts: [String]) {
        set(name, texts.map(LinkedData.text))
    }

    mutating func set(_ name: StaticString, _ objects: [LinkedObject]) {
        set(name, objects.map(LinkedData.object))
    }
}

extension HTMLSink {
    /// Writes a `script` that holds `object` and does nothing.
    mutating func linkedData(_ object: LinkedObject) {
        start("script")
        attribute("type", "application/ld+json")
        breakLine()
        write(.object(object), depth: 0)
        breakLine()
        end("script")
        breakLine()
    }

    private mutating func write(_ value: LinkedData, depth: Int) {
        switch value {
        case .text(let text): json(text)
        case .number(let number): scriptText(String(number))
        case .list(let values):
            markup("[")
            for (index, value) in values.enumerated() {
                markup(index == 0 ? "" : ", ")
                write(value, depth: depth)
            }
            markup("]")
        case .object(let object):
            markup("{")
            for (index, member) in object.members.enumerated() {
                markup(index == 0 ? "\n" : ",\n")
                for _ in 0...depth { markup("  ") }
                json(member.name.description)
                markup(": ")
                write(member.value, depth: depth + 1)
            }
            markup("\n")
            for _ in 0..<depth { markup("  ") }
            markup("}")
        }
    }

    /// Writes a string of JSON in which nothing can end the script: `<`, `>` and `&` are escaped, and
    /// so is what HTML forbids.
    ///
    /// - Source: HTML Standard 4.12.1.3 (restrictions for contents of `script`); RFC 8259 section 7.
    private mutating func json(_ text: String) {
        var escaped = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\t": escaped += "\\t"
            case "<", ">", "&", "\u{2028}", "\u{2029}": escaped += Self.unicodeEscape(scalar)
            case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value:
                escaped += Self.unicodeEscape(scalar)
            case _ where scalar.value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= scalar.value:
                escaped += Self.unicodeEscape(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        scriptText(escaped + "\"")
    }

    /// The escape of a character, of two parts beyond the basic plane.
    private static func unicodeEscape(_ scalar: Unicode.Scalar) -> String {
        var escape = ""
        for unit in UTF16.encode(scalar) ?? .init() {
            let digits = String(unit, radix: 16)
            escape += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
        return escape
    }
}
