import Foundation
import Testing

/// What README.md says the tool prints is what it prints.
@Suite("README.md")
struct ReadmeTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A command of the page and what stands below it, up to the next one.
    struct Session: CustomTestStringConvertible {
        var command: String
        var lines: [Substring] = []
        var testDescription: String { command }
    }

    /// The blocks marked `console`, where a line that begins with `$` is a command.
    static func sessions() throws -> [Session] {
        let readme = try String(
            contentsOf: root.appendingPathComponent("README.md"),
            encoding: .utf8
        )
        var sessions: [Session] = []
        var isInside = false
        for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                sessions.append(Session(command: String(line.dropFirst(2))))
            } else if isInside, !sessions.isEmpty {
                sessions[sessions.count - 1].lines.append(line)
            }
        }
        return sessions
    }

    /// A line of … stands for lines left out, one at the end of a line for the rest of it.
    @Test("shows what is printed")
    func output() throws {
        let sessions = try Self.sessions()
        #expect(!sessions.isEmpty)
        for session in sessions {
            let result = try ToolProcess.shell(
                "PATH=\"$(dirname \"$TOOL\"):$PATH\"; " + session.command,
                in: Self.root
            )
            #expect(result.status == 0, "\(session.command)")
            var rest = result.lines[...]
            for line in session.lines where line != "…" {
                let found = rest.firstIndex { printed in
                    line.hasSuffix("…") ? printed.hasPrefix(line.dropLast()) : printed == line
                }
                guard let found else {
                    Issue.record("\(session.command) does not print: \(line)")
                    break
                }
                rest = rest[(found + 1)...]
            }
        }
    }
}
