import Communique
import CommuniqueContract
import Testing

/// Reads a memo: fields, an empty line, a paragraph on each line.
struct MemoParser: DocumentParser {
    /// Why a memo cannot be read.
    struct Refusal: Error, Hashable {
        let line: Int
        let cause: String
    }

    /// How far the input is followed.
    var limits = Limits()

    let format = Format(
        name: "memo",
        title: "Memo",
        mediaType: "text/x-memo",
        fileExtensions: ["memo"]
    )

    func parse(_ input: [UInt8]) throws(Refusal) -> Outcome<[Document]> {
        guard input.count <= limits.inputBytes else {
            throw Refusal(line: 1, cause: "the memo has more than \(limits.inputBytes) bytes")
        }
        // Bytes that are no UTF-8 become U+FFFD: places count in the decoded text.
        var reader = MemoReader(text: Array(String(decoding: input, as: UTF8.self).utf8))
        return reader.read()
    }
}

/// Reads one memo.
private struct MemoReader {
    let text: [UInt8]
    var outcome = Outcome([Document]())

    mutating func read() -> Outcome<[Document]> {
        var document = Document()
        var isHead = true
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = String(decoding: line, as: UTF8.self)
            let place = SourceRange(
                start: .init(offset: line.startIndex, line: index + 1, column: 1),
                end: .init(offset: line.endIndex, line: index + 1, column: line.count + 1)
            )
            if line.isEmpty {
                isHead = false
            } else if isHead {
                readField(words, at: place, into: &document)
            } else {
                document.body.append(Block(.paragraph(.init(words)), source: place))
            }
        }
        if document == Document() {
            outcome.diagnostics.append(Diagnostic("memo.empty", .warning, "there is no memo"))
        } else {
            outcome.value = [document]
        }
        return outcome
    }

    private mutating func readField(
        _ words: String,
        at place: SourceRange,
        into document: inout Document
    ) {
        if words.hasPrefix("Headline: ") {
            document.headlines.append(LocalizedText(String(words.dropFirst(10))))
        } else {
            document.furniture.append(Block(.boilerplate(.init(words)), source: place))
            outcome.diagnostics.append(
                Diagnostic("memo.unknown-field", .note, "no field is called so", source: place)
            )
        }
    }
}

/// The snippets of *Writing a parser*.
@Suite struct WritingAParserTests {
    @Test func theMemoKeepsItsPromises() async {
        let memo = Array("Headline: Ferries\nFloor: 3\n\nThe ferries sail again.\n".utf8)
        let contract = ParserContract(MemoParser(), samples: [memo]) { input in
            ParserContract<MemoParser>.textWords(of: input).filter { $0 != "Headline" }
        }
        let violations = await contract.violations()
        #expect(violations == [])
    }

    @Test func aMemoIsReadAndALongOneRefused() throws {
        let memo = Array("Headline: Ferries\nFloor: 3\n\nThe ferries sail again.\n".utf8)
        let outcome = try MemoParser().parse(memo)
        #expect(outcome.value.first?.headline?.text == "Ferries")
        #expect(outcome.value.first?.body.map(\.plainText) == ["The ferries sail again."])
        #expect(outcome.diagnostics.map(\.source?.start.line) == [2])
        #expect(throws: MemoParser.Refusal.self) {
            try MemoParser(limits: Limits(inputBytes: 10)).parse(memo)
        }
    }
}
