import Communique

/// Walks the body and keeps what a digest shows; its properties are its result.
struct DigestCollector: BlockVisitor {
    let document: Document
    let gistLength: Int
    private(set) var gist: [String] = []
    private(set) var points: [String] = []
    private(set) var quotes: [String] = []
    private(set) var questions = 0
    private(set) var answers = 0
    private(set) var diagnostics: [Diagnostic] = []

    init(document: Document, gistLength: Int) {
        self.document = document
        self.gistLength = gistLength
    }

    mutating func visitLede(_ text: Block.Text, in block: Block) { addToGist(block) }
    mutating func visitParagraph(_ text: Block.Text, in block: Block) { addToGist(block) }

    mutating func visitList(_ list: Block.List, in block: Block) {
        for item in list.items {
            for inner in item.blocks {
                if case .list(let nested) = inner.kind {
                    visitList(nested, in: inner)
                } else {
                    points.append(Self.point(inner.content.plainText))
                }
            }
        }
    }

    mutating func visitQuote(_ quote: Block.Quote, in block: Block) {
        let words = Self.trimmed(quote.content.plainText)
        let name = quote.attribution.flatMap { words.contains($0) ? nil : $0 }
        quotes.append(name.map { "\(words) — \($0)" } ?? words)
    }

    mutating func visitQuestion(_ turn: Block.Turn, in block: Block) { questions += 1 }
    mutating func visitAnswer(_ turn: Block.Turn, in block: Block) { answers += 1 }

    // Nothing of these belongs in a digest, and nobody misses it there.
    mutating func visitSalutation(_ text: Block.Text, in block: Block) {}
    mutating func visitHeading(_ heading: Block.Heading, in block: Block) {}
    mutating func visitSpeakerLabel(_ text: Block.Text, in block: Block) {}
    mutating func visitClosing(_ text: Block.Text, in block: Block) {}
    mutating func visitSignature(_ text: Block.Text, in block: Block) {}

    /// Tables, figures, footnotes and whatever the model learns later: left out, but not in silence.
    mutating func visitOther(_ block: Block) {
        diagnostics.append(
            Diagnostic(
                .notRepresented,
                .note,
                "a digest has no \(block.role)",
                feature: .block(block.role),
                source: block.source
            )
        )
    }

    /// Takes the first sentence of a block, unless it is in another language than the document.
    private mutating func addToGist(_ block: Block) {
        guard gist.count < gistLength, document.language(of: block) == document.language else {
            return
        }
        var text = Self.trimmed(block.plainText)[...]
        if let dateline = document.dateline?.text, text.hasPrefix(dateline) {
            text = text.dropFirst(dateline.count).drop { !$0.isLetter && !$0.isNumber }
        }
        let sentence = Self.firstSentence(of: String(text))
        if !sentence.isEmpty, !sentence.hasSuffix(":") { gist.append(sentence) }
    }

    /// The text up to the first full stop that ends a sentence and not an abbreviation.
    static func firstSentence(of text: String) -> String {
        var word = 0
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if "。！？".contains(character) { return String(text[..<next]) }
            if ".!?".contains(character), next < text.endIndex, text[next].isWhitespace, word > 3 {
                return String(text[..<next])
            }
            word = character.isLetter ? word + 1 : character.isWhitespace ? 0 : word
            index = next
        }
        return text
    }

    /// The text on one line.
    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text of a list item on one line, without what parts it from the next.
    private static func point(_ text: String) -> String {
        let line = trimmed(text)
        return [";", ",", "."].contains(line.last) ? String(line.dropLast()) : line
    }
}
