/// A value of the front matter.
///
/// - Source: YAML 1.2.2; texts are written so that readers of YAML 1.1 take them for texts too.
enum YAMLValue {
    /// A text, always between quotation marks: a language called `no` is no truth value.
    case text(String)
    /// Characters that stand for themselves: a number, a date.
    case plain(String)
    case list([YAMLValue])
    case map([(key: String, value: YAMLValue)])

    /// Whether the value says nothing.
    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .plain: false
        case .list(let values): values.isEmpty
        case .map(let members): members.isEmpty
        }
    }

    /// Appends the members of a map, a line for each at least.
    static func append(
        _ members: [(key: String, value: YAMLValue)],
        indent: Int = 0,
        to output: inout String
    ) {
        for (index, member) in members.enumerated() {
            // The first member of a map in a list stands behind its dash.
            if index > 0 || indent == 0 { output += String(repeating: " ", count: indent) }
            output += member.key + ":"
            member.value.append(indent: indent, to: &output)
        }
    }

    private func append(indent: Int, to output: inout String) {
        switch self {
        case .text(let text): output += " " + Self.quoted(text) + "\n"
        case .plain(let text): output += " " + text + "\n"
        case .list(let values):
            output += "\n"
            for value in values {
                output += String(repeating: " ", count: indent) + "-"
                if case .map(let members) = value {
                    output += " "
                    Self.append(members, indent: indent + 2, to: &output)
                } else {
                    value.append(indent: indent + 2, to: &output)
                }
            }
        case .map(let members):
            output += "\n" + String(repeating: " ", count: indent + 2)
            Self.append(members, indent: indent + 2, to: &output)
        }
    }

    /// A text in quotation marks.
    ///
    /// - Source: YAML 1.2.2, 5.1 (character set) and 5.7 (escaped characters).
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x0A: result += "\\n"
            case 0x09: result += "\\t"
            case 0x20...0x7E, 0xA0...0x2027, 0x202F...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFEFE,
                0xFF00...0xFFFD:
                result.unicodeScalars.append(scalar)
            case 0x1_0000... where scalar.value & 0xFFFE != 0xFFFE:
                result.unicodeScalars.append(scalar)
            case 0..<0x100: result += "\\x" + hexadecimal(scalar, 2)
            case 0..<0x1_0000: result += "\\u" + hexadecimal(scalar, 4)
            default: result += "\\U" + hexadecimal(scalar, 8)
            }
        }
        return result + "\""
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar, _ width: Int) -> String {
        let digits = String(scalar.value, radix: 16)
        return String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}
