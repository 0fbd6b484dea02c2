import Foundation
import Testing

/// `Docs/Diagnostics.md` lists the codes that the sources have, and no others.
@Suite("Docs/Diagnostics.md")
struct DiagnosticsPageTests {
    /// The families of codes: what stands before the dot.
    static let families: Set<Substring> = [
        "render", "page", "markup", "web", "ninjs", "json", "native-json", "newsml-g2", "nitf",
        "xml", "tool",
    ]

    /// The names of rules that `Docs/Rules` has in its tables; they have the shape of codes.
    static func rules() throws -> Set<String> {
        let folder = ReadmeTests.root.appendingPathComponent("Docs/Rules")
        let pages = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        )
        var rules: Set<String> = []
        for page in pages where page.pathExtension == "md" {
            let text = try String(contentsOf: page, encoding: .utf8)
            for line in text.split(separator: "\n") where line.hasPrefix("| `") {
                let cell = line.split(separator: "|").first ?? ""
                rules.formUnion(cell.matches(of: /`([^`]+)`/).map { String($0.1) })
            }
        }
        return rules
    }

    /// The codes that stand as literals in the sources, with a file that has them; the name of a rule
    /// stands behind `rule:`, or is on a page of rules.
    static func codesOfSources() throws -> [String: String] {
        let rules = try rules()
        let literal = /"([a-z0-9-]+)\.([a-z0-9-]+)"/
        var codes: [String: String] = [:]
        let folder = ReadmeTests.root.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            // The rules of markup stand in a table.
            if file.lastPathComponent == "MarkupRules.swift" { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") where !line.contains("rule:") {
                for match in line.matches(of: literal) where families.contains(match.1) {
                    let name = "\(match.1).\(match.2)"
                    if !rules.contains(name) { codes[name] = file.lastPathComponent }
                }
            }
        }
        return codes
    }

    /// The rows of the tables: code, severities, meaning, who says it.
    static func rows() throws -> [[String]] {
        let page = try String(
            contentsOf: ReadmeTests.root.appendingPathComponent("Docs/Diagnostics.md"),
            encoding: .utf8
        )
        return page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    @Test("lists every code of the sources")
    func isComplete() throws {
        let listed = try Self.rows().map { $0[0].trimmingCharacters(in: ["`"]) }
        #expect(Set(listed).count == listed.count, "a code stands twice")
        let codes = try Self.codesOfSources()
        #expect(codes.count > 80)
        for (code, file) in codes where !listed.contains(code) {
            Issue.record("\(code) of \(file) is missing")
        }
        for code in listed where codes[code] == nil {
            Issue.record("\(code) is in no source")
        }
    }

    @Test("says of every code what it means, how much it matters, and whose it is")
    func isWhole() throws {
        for row in try Self.rows() {
            #expect(row.count == 4, "\(row)")
            let severities = row[1].split(separator: ", ")
            #expect(
                severities.allSatisfy { ["note", "warning", "error"].contains($0) },
                "\(row[0]): \(row[1])"
            )
            #expect(row.dropFirst(2).allSatisfy { !$0.isEmpty })
        }
    }
}
