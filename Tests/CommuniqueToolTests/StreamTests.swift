import Foundation
import Testing

@Suite("communique stream")
struct StreamTests {
    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    /// A line of JSON.
    private func record(_ members: [String: Any]) throws -> String {
        let data = try JSONSerialization.data(withJSONObject: members)
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private func answers(
        _ arguments: String...,
        input: String
    ) throws -> (result: ToolProcess.Result, lines: [[String: Any]]) {
        let result = try ToolProcess.run(
            ["stream"] + arguments,
            in: folder.url,
            input: Array(input.utf8)
        )
        let lines = try result.lines.filter { !$0.isEmpty }.map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
            return try #require(object as? [String: Any])
        }
        return (result, lines)
    }

    private func code(_ answer: [String: Any]) -> String? {
        (answer["error"] as? [String: Any])?["code"] as? String
    }

    private func message(_ answer: [String: Any]) -> String {
        (answer["error"] as? [String: Any])?["message"] as? String ?? ""
    }

    @Test("gives what convert gives, in order, with ids of any kind")
    func results() throws {
        try folder.file("page.txt", plainPage)
        let alone = try ToolProcess.run(["-q", "-t", "text", "page.txt"], in: folder.url)
        let input =
            try record(["id": 7, "content": plainPage]) + "\n"
            + record(["id": ["site": "a", "n": 1], "path": "page.txt"])
            + record(["content": plainPage])
        let (result, lines) = try answers("-t", "text", input: input)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(lines.count == 3)
        for line in lines { #expect(line["result"] as? String == alone.text) }
        #expect(lines[0]["id"] as? Int == 7)
        #expect((lines[1]["id"] as? [String: Any])?["site"] as? String == "a")
        #expect(lines[2]["id"] == nil)
        #expect(lines.map { $0["line"] as? Int } == [1, 3, 4])
    }

    @Test("records say what is known of them, over the command line")
    func options() throws {
        let markup =
            "<html><body><h1>Forum opens</h1><p>Dear colleagues, welcome to the forum "
            + "of the lake towns.</p></body></html>"
        let input =
            try record([
                "content": markup, "from": "html", "base-url": "https://lake.example/1",
                "metadata": ["urgency": "2", "keyword": ["lake", "forum"]],
            ]) + record(["content": plainPage, "from": "page", "organisation": "Lake Council"])
        let (result, lines) = try answers("-t", "json", "--compact", input: input)
        #expect(result.status == 0)
        let first = try #require(lines.first?["result"] as? String)
        #expect(first.contains("\"sourceURL\":\"https://lake.example/1\""))
        #expect(first.contains("\"urgency\":2"))
        #expect(first.contains("\"lake\""))
        #expect((lines.last?["result"] as? String)?.contains("Lake Council") == true)
    }

    @Test("a line that fails is answered with an error, and the stream goes on")
    func failures() throws {
        let lines = [
            "{\"id\": 1, \"content\": ", "[1]", "{\"id\": 3}", "{\"id\": 4, \"content\": 5}",
            "{\"id\": 5, \"path\": \"missing.txt\"}", "{\"id\": 6, \"body\": \"x\"}",
            "{\"id\": 7, \"from\": \"newsml-g2\", \"content\": \"<a><b></a>\"}",
            "{\"id\": 8, \"content\": \"\"}", "{\"id\": 9, \"id\": 9, \"content\": \"x\"}",
            "{\"id\": 10, \"content\": \"x\", \"metadata\": {\"urgency\": \"12\"}}",
            "{\"id\": 11, \"content\": \"x\", \"from\": \"nonsense\"}",
        ]
        let last = try record(["id": 12, "content": plainPage])
        let (result, answers) = try answers(input: lines.joined(separator: "\n") + "\n" + last)
        #expect(result.status == 0)
        #expect(answers.count == 12)
        #expect(answers.map { $0["line"] as? Int } == Array(1...12))
        #expect(answers[0]["id"] == nil)
        #expect(message(answers[0]).contains("the line is no JSON: column"))
        #expect(answers.dropFirst(2).prefix(6).map { $0["id"] as? Int } == [3, 4, 5, 6, 7, 8])
        #expect(code(answers[4]) == "tool.no-input")
        #expect(message(answers[5]).contains("'body'"))
        #expect(code(answers[6]) == "tool.data")
        #expect(message(answers[10]).contains("nonsense"))
        for answer in answers.dropLast() where answer["id"] as? Int != 8 {
            #expect(answer["error"] != nil, "\(answer)")
            #expect(answer["result"] == nil)
        }
        #expect((answers[11]["result"] as? String)?.contains("<newsItem") == true)
    }

    @Test("tells losses and facts with the answers")
    func remarks() throws {
        let input = try record(["id": 1, "content": plainPage])
        let (_, lines) = try answers("-t", "ninjs", "--facts", "--verbose", input: input)
        let facts = try #require(lines.first?["facts"] as? [[String: Any]])
        #expect(
            (facts.first?["title"] as? [String: Any])?["value"] as? String
                == "Ministers open the river bridge"
        )
        let losses = try #require(lines.first?["losses"] as? [[String: Any]])
        #expect(losses.allSatisfy { $0["code"] is String && $0["message"] is String })
    }

    @Test("exits with 65 for records that fail only when asked to")
    func status() throws {
        #expect(try answers(input: "{}\n").result.status == 0)
        #expect(try answers("--fail-on-error", input: "{}\n").result.status == 65)
        #expect(try answers("--fail-on-error", input: "").result.status == 0)
        #expect(try answers("-t", "nonsense", input: "").result.status == 64)
        #expect(try answers("missing.jsonl", input: "").result.status == 66)
    }

    @Test("a line or an input that is too long is an error, and the next line is read")
    func limits() throws {
        let long = String(repeating: "Lake towns meet. ", count: 200)
        let input =
            try record(["id": 1, "content": long]) + record(["id": 2, "content": long + long])
            + record(["id": 3, "content": "Short and plain."])
        let (_, lines) = try answers("-t", "text", "--max-input-size", "3K", input: input)
        #expect(code(lines[0]) == "page.too-large")
        #expect(message(lines[1]).contains("longer"))
        #expect(lines[2]["error"] == nil)
        #expect(lines.map { $0["line"] as? Int } == [1, 2, 3])
    }

    @Test("answers each record before the next comes")
    func flushes() throws {
        let line = try record(["id": 1, "content": plainPage])
        try folder.file("one.jsonl", line)
        // The second record is written only when the answer to the first has been read.
        let result = try ToolProcess.shell(
            "coproc \"$TOOL\" stream -t text; cat one.jsonl >&${COPROC[1]}; "
                + "read -r -u ${COPROC[0]} first; cat one.jsonl >&${COPROC[1]}; "
                + "read -r -u ${COPROC[0]} second; exec {COPROC[1]}>&-; "
                + "echo ${#first} ${#second}",
            in: folder.url
        )
        let counts = result.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        #expect(counts.count == 2)
        #expect(counts.allSatisfy { $0 > 100 })
    }

    @Test("a reader that leaves ends it without a word")
    func brokenPipe() throws {
        let line = try record(["id": 1, "content": plainPage])
        try folder.file("many.jsonl", String(repeating: line, count: 2_000))
        let result = try ToolProcess.shell(
            "set -o pipefail; \"$TOOL\" stream -t text many.jsonl | head -n 1 | wc -l; "
                + "echo ${PIPESTATUS[0]}",
            in: folder.url
        )
        #expect(result.text.split(whereSeparator: \.isWhitespace) == ["1", "141"])
    }
}
