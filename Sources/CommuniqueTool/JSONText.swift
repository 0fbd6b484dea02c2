/// A JSON value to be written, its members in the order given (RFC 8259).
enum JSONText {
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// The value on one line.
    var text: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): String(value)
        case .string(let value): Self.quoted(value)
        case .array(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.map { Self.quoted($0.0) + ": " + $0.1.text }.joined(separator: ", ")
                + "}"
        }
    }

    /// The value with a line for each member of the outermost object, and for each element of an
    /// array in it.
    var linewise: String {
        guard case .object(let members) = self else { return text }
        let lines = members.map { name, value in
            guard case .array(let elements) = value, !elements.isEmpty else {
                return "  " + Self.quoted(name) + ": " + value.text
            }
            return "  " + Self.quoted(name) + ": [\n"
                + elements.map { "    " + $0.text }.joined(separator: ",\n") + "\n  ]"
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}"
    }

    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
