import Communique
import CommuniqueText
import TestSupport

/// Makes pages that no scraper would leave and the reader must stand: damaged pages of the corpus,
/// random Unicode, random bytes, and documents of the generator written as text.
struct RandomPages {
    private var random: SplitMix64
    private var documents: DocumentGenerator
    /// The lines of the pages of the corpus, line ends aside.
    private static let corpus: [[[UInt8]]] =
        ((try? files(in: "Tests/Corpus", suffix: ".txt")) ?? []).compactMap { path in
            (try? bytes(ofFile: path))?
                .split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        }

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        documents = DocumentGenerator(seed: seed, options: .hostile)
    }

    /// The next page.
    mutating func page() -> [UInt8] {
        var page: [UInt8]
        switch number(0...9) {
        case 0...4: page = damagedPage()
        case 5...6: page = unicode()
        case 7: page = (0..<number(0...400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        default: page = document()
        }
        if chance(25) { flip(&page) }
        if chance(5) { page = [0xEF, 0xBB, 0xBF] + page }
        if chance(3) { page = [0xFF, 0xFE] + page }
        return page
    }

    /// Lines of one or two pages: a stretch of them, shuffled, doubled, cut, with other line ends.
    private mutating func damagedPage() -> [UInt8] {
        var lines: [[UInt8]] = []
        for _ in 0..<number(1...2) {
            let page = Self.corpus.randomElement(using: &random) ?? []
            let start = number(0...max(0, page.count - 1))
            lines += page[start...].prefix(number(1...40))
        }
        if chance(40) { lines.shuffle(using: &random) }
        if chance(30) { lines += lines.prefix(number(0...lines.count)) }
        if chance(30), let index = lines.indices.randomElement(using: &random) {
            lines[index] = Array(lines[index].prefix(number(0...lines[index].count)))
        }
        let ends: [[UInt8]] = [
            [0x0A], [0x0A], [0x0A, 0x0A], [0x0D, 0x0A], [0x0D], [0xE2, 0x80, 0xA8], [0x20], [],
        ]
        let end = ends.randomElement(using: &random) ?? [0x0A]
        return Array(lines.joined(separator: end))
    }

    /// Scalars of all planes, those that matter to the reader more often.
    private mutating func unicode() -> [UInt8] {
        let favourites = Array(
            "\n\n\r\t  .:;,!?…-–—•*#()[]\"«»„“「」：。、؟؛0123456789ABCxyzÄßĞіЖя中日한שع"
                .unicodeScalars
        )
        var text = ""
        for _ in 0..<number(0...600) {
            if chance(70), let scalar = favourites.randomElement(using: &random) {
                text.unicodeScalars.append(scalar)
            } else if let scalar = Unicode.Scalar(UInt32(number(0...0x10FFFF))) {
                text.unicodeScalars.append(scalar)
            }
        }
        return Array(text.utf8)
    }

    private mutating func document() -> [UInt8] {
        let width = chance(50) ? number(20...90) : nil
        let renderer = PlainTextRenderer(lineWidth: width, includeFurniture: true)
        return Array(renderer.render(documents.document()).value.utf8)
    }

    private mutating func flip(_ page: inout [UInt8]) {
        for _ in 0..<number(1...8) {
            guard let index = page.indices.randomElement(using: &random) else { return }
            page[index] ^= 1 << UInt8(number(0...7))
        }
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    private mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }
}
