import Communique
import TestSupport
import Testing

@testable import CommuniquePage

/// What holds for any input: the reader gives a document, and every word of the page is in it once,
/// at its place.
@Suite struct PagePropertyTests {
    /// 300 pages, ten for each seed.
    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func anyPageIsReadWhole(seed: UInt64) {
        var pages = RandomPages(seed: seed)
        for number in 1...10 { Self.check(pages.page(), "seed \(seed), page \(number)") }
    }

    @Test(arguments: [
        "", " ", "\n", "\r\n\r\n", "\u{FEFF}", "\0", "a", ":", "–", "1.", "(", "…", "«",
    ])
    func smallestPagesAreRead(_ page: String) {
        Self.check(Array(page.utf8), page.debugDescription)
    }

    @Test func everyLineOfTheCorpusIsInABlock() throws {
        let paths = try files(in: "Tests/Corpus", suffix: ".txt")
        #expect(paths.count >= 30)
        for path in paths { Self.check(try bytes(ofFile: path), path) }
    }

    @Test func aPageOfTheCorpusCutAnywhereIsRead() throws {
        let page = try bytes(ofFile: "Tests/Corpus/h04-joint-press-conference-labels.txt")
        for length in stride(from: 0, to: min(page.count, 4_000), by: 101) {
            Self.check(Array(page.prefix(length)), "cut at \(length)")
        }
    }

    // MARK: The promises

    private static func check(_ page: [UInt8], _ name: String) {
        let outcome = PageParser().parse(page)
        #expect(outcome == PageParser().parse(page), "\(name): two readings differ")
        #expect(!outcome.value.isEmpty, "\(name): no document")
        let text = PageDecoder.decode(page).bytes
        let leaves = outcome.value.flatMap { Self.leaves(of: $0) }
        // Wrapped lines of a script without blanks are joined without one, so that blanks do not count.
        let found = leaves.flatMap { words(of: Array($0.text.utf8)) }
        if words(of: text).joined() != found.joined() {
            let (before, after) = (words(of: text), found)
            let diff = lineDiff(before.joined(separator: "\n"), after.joined(separator: "\n"))
            let dumps = outcome.value.map(\.treeDump).joined()
            Issue.record("\(name): words were lost or moved\n\(diff ?? "")\n\(dumps)")
        }
        checkPlaces(of: leaves, in: text, name)
        for block in outcome.value.flatMap(\.blocksInSourceOrder) where block.decision == nil {
            Issue.record("\(name): no rule decided \(block.plainText)")
        }
    }

    /// Ranges lie within the text, grow, and hold what the blocks say.
    private static func checkPlaces(of leaves: [Leaf], in text: [UInt8], _ name: String) {
        var end = 0
        var line = 0
        for leaf in leaves {
            guard let source = leaf.source else {
                Issue.record("\(name): without a place: \(leaf.text)")
                continue
            }
            let range = source.start.offset..<source.end.offset
            guard range.lowerBound >= end, range.upperBound <= text.count, !range.isEmpty,
                source.start.line > line, source.end.line >= source.start.line
            else {
                Issue.record("\(name): \(source) stands before \(end) or beyond \(text.count)")
                return
            }
            #expect(
                WhiteSpace.collapsed(text, range) == Array(leaf.text.utf8),
                "\(name): \(source)"
            )
            end = range.upperBound
            line = source.end.line
        }
    }

    /// A block that holds text itself, with the mark of the item that it is.
    private struct Leaf {
        var text: String
        var source: SourceRange?
    }

    private static func leaves(of document: Document) -> [Leaf] {
        document.blocksInSourceOrder.flatMap { block -> [Leaf] in
            guard case .list(let list) = block.kind else { return [leaf(block)] }
            return list.items.flatMap { item in
                item.blocks.enumerated().map { leaf($1, marker: $0 == 0 ? item.marker : nil) }
            }
        }
    }

    private static func leaf(_ block: Block, marker: String? = nil) -> Leaf {
        Leaf(
            text: (marker ?? "") + (block.label ?? "") + block.content.plainText,
            source: block.source
        )
    }

    /// The words of `text`: what stands between white space, whatever characters it makes with it.
    private static func words(of text: [UInt8]) -> [String] {
        WhiteSpace.collapsed(text, text.startIndex..<text.endIndex)
            .split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
}
