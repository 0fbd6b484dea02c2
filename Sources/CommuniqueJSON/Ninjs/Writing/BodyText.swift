import Communique
import CommuniqueHTML

/// The text of a body, of which each block was looked at once: what its two forms are written from.
struct BodyText {
    /// For each block the text of a plain paragraph that needs no escape; `nil` for any other.
    private var clean: [CleanText?] = []
    /// The blocks that are more than plain paragraphs.
    private(set) var others: [Block] = []
    /// The text of the blocks that are not clean, its blanks collapsed.
    private var collapsed: [UInt8] = []
    /// Where in ``collapsed`` the text of each block ends that is not clean, in order.
    private var ends: [Int] = []
    /// The plain text body of another's making.
    private var ownPlain: [UInt8]?
    private let blocks: [Block]
    /// How many characters the plain text has but line ends, and how many words.
    private(set) var counts = (characters: 0, words: 0)

    /// Looks at `blocks`; without `hasPlain` somebody else gives the plain text.
    init(of blocks: [Block], hasPlain: Bool = true) {
        self.blocks = blocks
        clean.reserveCapacity(blocks.count)
        // By index: a copy of a block costs more than a look at it.
        for index in blocks.indices {
            let text = blocks[index].bareText
            if let text, let text = CleanText(text) {
                clean.append(text)
                counts.characters += text.count
                counts.words += text.wordCount
                continue
            }
            clean.append(nil)
            if text == nil { others.append(blocks[index]) }
            if hasPlain {
                PlainBody.append(text ?? blocks[index].plainText, to: &collapsed)
                ends.append(collapsed.count)
            }
        }
        addCounts()
    }

    /// Takes the plain text that somebody else has made.
    mutating func setPlain(_ plain: [UInt8]) {
        ownPlain = plain
        counts = PlainBody.counts(of: plain)
    }

    /// Adds what is not clean, in which a block begins a word.
    private mutating func addCounts() {
        var start = 0
        for end in ends where end > start {
            let (characters, words) = PlainBody.counts(of: collapsed, in: start..<end)
            counts.characters += characters
            counts.words += words
            start = end
        }
    }

    /// Whether the plain text has nothing in it.
    var isEmpty: Bool {
        ownPlain?.isEmpty ?? (collapsed.isEmpty && !clean.contains { $0 != nil })
    }

    /// About how many bytes both forms have together.
    var capacity: Int {
        let plain = max(counts.characters, ownPlain?.count ?? collapsed.count)
        return plain * 2 + plain / 8 + blocks.count * 24
    }

    /// Writes the HTML as a string; gives what was lost or changed.
    func writeHTML(to json: inout JSONWriter, language: LanguageTag?) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        json.string { bytes in
            diagnostics = blocks.writeHTML(
                inStringOf: &bytes,
                language: language,
                clean: clean,
                others: others
            )
        }
        return diagnostics
    }

    /// Writes the plain text as a string: paragraphs parted by empty lines.
    func writePlain(to json: inout JSONWriter) {
        if let ownPlain {
            json.string(utf8: ownPlain)
            return
        }
        json.string(inPieces: { json in
            var start = 0
            var next = 0
            var isFirst = true
            for text in clean {
                if let text {
                    json.append(text, behind: isFirst ? "" : #"\n\n"#)
                    isFirst = false
                    continue
                }
                let end = ends[next]
                next += 1
                // Blocks that show nothing part nothing.
                if end > start {
                    json.append(utf8: collapsed, in: start..<end, behind: isFirst ? "" : #"\n\n"#)
                    isFirst = false
                }
                start = end
            }
        })
    }
}
