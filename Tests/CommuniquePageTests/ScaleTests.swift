import Communique
import CommuniquePage
import Testing

/// Pages of a size at which anything that takes the square of the page would show: each test asserts
/// what is found. A debug build, which takes thirty times as long, reads a tenth of it.
@Suite("Large pages", .serialized)
struct ScaleTests {
    private static let scale = _isDebugAssertConfiguration() ? 1 : 10

    private static let head = """
        The harbour of Port Sennet opens in June

        The minister said on Monday that the harbour would open in June, a year before it was due.

        """

    private func document(_ text: String) throws -> Document {
        try #require(PageParser().parse(text: text).value.first)
    }

    @Test("Short lines are a block each")
    func shortLines() throws {
        let count = 20_000 * Self.scale
        let text = (0..<count).map { "Line \($0)\n" }.joined()
        #expect(try leafCount(document(text)) == count)
    }

    @Test("A line of four megabytes is one block with its whole text")
    func longLine() throws {
        let sentence = "The harbour opens in June, and the ferries go on. "
        let text = String(repeating: sentence, count: 4_000_000 / sentence.utf8.count)
        let document = try document(text)
        #expect(leafCount(document) == 1)
        #expect(document.blocksInSourceOrder.first?.source?.end.offset == text.utf8.count - 1)
    }

    @Test("A word of a megabyte and empty lines do no harm")
    func noWords() throws {
        #expect(try leafCount(document(String(repeating: "x", count: 1_000_000))) == 1)
        #expect(try leafCount(document(String(repeating: "\n", count: 1_000_000))) == 0)
    }

    @Test("Labelled turns are questions and answers")
    func labels() throws {
        let count = 3_000 * Self.scale
        let turns = (0..<count).map { number in
            """
            Question: What does the harbour cost the city of Port Sennet in the end?

            Answer: It costs the city \(number) crowns a year, and it brings in twice as many.


            """
        }
        let document = try document(Self.head + turns.joined())
        let roles = document.blocksInSourceOrder.map(\.role)
        #expect(roles.count { $0 == .question } == count)
        #expect(roles.count { $0 == .answer } == count)
    }

    @Test("As many speakers as labels lose no line")
    func manyLabels() throws {
        let count = 6_000 * Self.scale
        let text = (0..<count).map { "A\($0): x\n" }.joined()
        #expect(try leafCount(document(text)) == count)
    }

    @Test("Bullets lose no line")
    func bullets() throws {
        let count = 6_000 * Self.scale
        let items = (0..<count).map { "• The item number \($0) of the list;\n" }
        #expect(try leafCount(document(Self.head + items.joined())) == count + 2)
    }

    @Test("A headline that returns all the time loses no line")
    func repeatedTitles() throws {
        let count = 6_000 * Self.scale
        let text = String(repeating: "The harbour of Port Sennet opens in June\n\n", count: count)
        #expect(try leafCount(document(text)) == count)
    }

    @Test("Remarks between questions and answers are looked past once")
    func remarks() throws {
        let talk = String(
            repeating: "Question: What is it?\nAnswer: It is this and more.\n",
            count: 3
        )
        let count = 8_000 * Self.scale
        let remarks = String(repeating: "(Applause in the hall)\n", count: count)
        let text = Self.head + talk + remarks + "Thank you.\n"
        #expect(try leafCount(document(text)) == count + 9)
    }

    @Test("Sections that open and close again and again are summed up once")
    func sections() throws {
        let section = """
            Related news
            The minister said that the harbour would open in June, a year before it was due.
            Notes to editors
            Downloads

            """
        let count = 2_000 * Self.scale
        let text = Self.head + String(repeating: section, count: count)
        #expect(try leafCount(document(text)) == count * 4 + 2)
    }

    @Test("Brackets and quotes that never close do not recurse")
    func nesting() throws {
        let count = 4_000 * Self.scale
        let quotes = String(
            repeating: "“The quotation opens and is never closed, he said\n\n",
            count: count
        )
        let text = String(repeating: "([{“«", count: 100_000) + "\n" + quotes
        #expect(try leafCount(document(text)) == count + 1)
    }

    @Test("Addresses without an end are read once")
    func addresses() throws {
        let text = String(repeating: String(repeating: "a@", count: 1_900) + "\n", count: 200)
        #expect(try leafCount(document(text)) == 200)
    }

    /// How many blocks of the page the document holds: items count, the lists around them do not.
    private func leafCount(_ document: Document) -> Int {
        document.blocksInSourceOrder.reduce(0) { sum, block in
            if case .list(let list) = block.kind { return sum + list.items.count }
            return sum + 1
        }
    }
}
