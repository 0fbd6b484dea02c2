import Communique
import CommuniqueText

/// Sets lines for a terminal: in colours where it has them, and no longer than it is wide.
struct Ink {
    /// How many columns a line has; `nil` for as many as it takes.
    let columns: Int?
    let hasColor: Bool

    /// A part of a line; parts are set apart by a blank.
    enum Part {
        case plain(String)
        case bold(String)
        case dim(String)
        case role(Block.Role, String)
        case severity(Diagnostic.Severity, String)
    }

    /// A line of parts, with its line feed; what is too long ends with an ellipsis.
    func line(_ parts: [Part]) -> String {
        var line = ""
        var left = columns ?? .max
        for (index, part) in parts.enumerated() where left > 0 {
            // Text of a page must not forge a line or steer the terminal.
            var text = DiagnosticPrinter.printable(part.text)
            if index > 0 { text = " " + text }
            let width = columns == nil ? 0 : DisplayWidth.of(text)
            if width > left {
                line += colored(cut(text, to: left - 1) + "…", part)
                left = 0
            } else {
                line += colored(text, part)
                left -= width
            }
        }
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }

    private func cut(_ text: String, to columns: Int) -> String {
        var cut = ""
        var left = columns
        for character in text {
            left -= DisplayWidth.of(String(character))
            if left < 0 { break }
            cut.append(character)
        }
        return cut
    }

    private func colored(_ text: String, _ part: Part) -> String {
        guard hasColor, let code = part.code, !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

extension Ink.Part {
    fileprivate var text: String {
        switch self {
        case .plain(let text), .bold(let text), .dim(let text), .role(_, let text),
            .severity(_, let text):
            text
        }
    }

    /// The parameters of the escape sequence (ECMA-48, 8.3.117); of the sixteen colours, which every
    /// theme makes fit to be read.
    fileprivate var code: String? {
        switch self {
        case .plain: nil
        case .bold: "1"
        case .dim: "2"
        case .role(let role, _): Self.code(of: role)
        case .severity(.note, _): "2"
        case .severity(.warning, _): "33"
        case .severity(.error, _): "31"
        }
    }

    private static func code(of role: Block.Role) -> String {
        switch role {
        case .title, .subtitle, .date, .dateline, .byline: "34;1"
        case .lede, .paragraph, .heading, .list, .table: "32"
        case .salutation, .closing, .signature: "33"
        case .quote, .question, .answer, .speakerLabel: "35"
        case .caption, .note, .footnote, .custom: "36"
        case .related, .tag, .attachment, .contact: "31"
        default: "2"
        }
    }
}
