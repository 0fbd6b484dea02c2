import Communique

/// What a program says on standard error, as remarks.
///
/// A line of the form in which the tool prints its own, `LINE:COLUMN: SEVERITY: MESSAGE [CODE]`, is taken
/// for such a remark, with or without place and code: a renderer tells of a loss by
/// `note: no place for tables [render.not-represented]`. Any other line is a warning.
struct ProgramRemarks {
    private(set) var diagnostics: [Diagnostic] = []
    /// The last line that says something.
    private(set) var lastLine: String?

    init(_ output: ChildProcess.Output, of program: String) {
        if output.omittedErrors > 0 {
            let message = "\(program) wrote \(output.omittedErrors) bytes more before this"
            diagnostics.append(Diagnostic(Self.code, .warning, message))
        }
        let text = String(decoding: output.errors, as: UTF8.self)
        for line in text.split(whereSeparator: \.isNewline) {
            guard let line = Self.trimmed(line) else { continue }
            lastLine = line
            diagnostics.append(Self.diagnostic(line, of: program))
        }
    }

    /// The code of a line that has none.
    private static let code: Diagnostic.Code = "tool.plugin"

    private static func diagnostic(_ line: String, of program: String) -> Diagnostic {
        let (place, remark) = place(before: line)
        for severity in Diagnostic.Severity.allCases {
            guard remark.hasPrefix(severity.rawValue + ": ") else { continue }
            let (message, code) = split(remark.dropFirst(severity.rawValue.count + 2))
            return Diagnostic(code ?? Self.code, severity, "\(program): \(message)", source: place)
        }
        return Diagnostic(code, .warning, "\(program): \(line)")
    }

    /// The place at the beginning of a line, and the line behind it.
    private static func place(before line: String) -> (SourceRange?, Substring) {
        let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let row = Int(parts[0]), let column = Int(parts[1]), row > 0,
            column > 0, parts[2].first == " "
        else { return (nil, line[...]) }
        // Lines are what a program counts; how many bytes come before is not known.
        let position = SourcePosition(offset: 0, line: row, column: column)
        return (SourceRange(start: position, end: position), parts[2].dropFirst())
    }

    /// The message and the code that stands behind it in brackets.
    private static func split(_ text: Substring) -> (Substring, Diagnostic.Code?) {
        guard text.last == "]", let bracket = text.lastIndex(of: "[") else { return (text, nil) }
        let code = text[text.index(after: bracket)...].dropLast()
        let isCode =
            code.contains(".")
            && code.allSatisfy { character in
                character.isASCII
                    && (character.isLetter || character.isNumber || "-.".contains(character))
            }
        guard isCode else { return (text, nil) }
        let message = text[..<bracket]
        return (
            message.last == " " ? message.dropLast() : message,
            Diagnostic.Code(rawValue: String(code))
        )
    }

    /// The line without the blanks at its end; `nil` when there is nothing else.
    private static func trimmed(_ line: Substring) -> String? {
        guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(line[...last])
    }
}
