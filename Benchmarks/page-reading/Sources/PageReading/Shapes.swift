/// Pages whose reading takes the square of their length when something looks too far back or ahead.
let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
    (
        "one line",
        { String(repeating: "The harbour opens in June, the minister said. ", count: $0) }
    ),
    ("one word", { String(repeating: "x", count: $0 * 40) }),
    ("short lines", { lines($0) { "Line \($0) of the page" } }),
    ("empty lines", { String(repeating: "\n", count: $0 * 10) }),
    ("bullets", { head + lines($0) { "• The item number \($0);" } }),
    ("labels", { head + lines($0) { "A: x\($0)" } }),
    ("speakers", { head + lines($0) { "Name \($0 % 7): The answer is that we go on with it." } }),
    ("equal lines", { lines($0) { _ in "The same line again and again" } }),
    ("dashes", { lines($0) { $0 % 2 == 0 ? "– What is it?" : "– It is that and no more today." } }),
    ("brackets", { String(repeating: "([{«", count: $0 * 4) }),
    ("open quotes", { head + lines($0) { _ in "“It is opened and never closed, he said to all" } }),
    (
        "remarks",
        {
            head + lines(6) { $0 % 2 == 0 ? "Question: What is it?" : "Answer: It is this." }
                + lines($0) { _ in "(Applause in the hall)" } + "Thank you.\n"
        }
    ),
    (
        "sections",
        {
            head
                + lines($0 / 3) { _ in
                    "Related news\nThe minister said that the harbour would open in June.\nDownloads"
                }
        }
    ),
    ("signatures", { head + lines($0) { _ in "Anna Berg" } }),
    ("half addresses", { String(repeating: "a@", count: $0 * 10) }),
]

private let head = """
    The harbour of Port Sennet opens in June

    The minister said on Monday that the harbour would open in June, a year before it was due.

    """

private func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
}
