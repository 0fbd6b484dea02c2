import Communique

/// A page parted into blocks, with what each shows by itself.
struct Page {
    /// The blocks, in order.
    var blocks: [PageBlock]
    /// The phrases of the languages of the page.
    let lexicon: Lexicon
    /// The column at which the page was wrapped; `nil` when it was not.
    let wrapWidth: Int?

    /// Parts `bytes`, which are valid UTF-8.
    init(_ bytes: [UInt8]) {
        let lines = LineScanner.lines(of: bytes)
        let layout = Layout(lines, in: bytes)
        wrapWidth = layout.wrapWidth
        var texts: [(String, SourceRange, Int)] = []
        texts.reserveCapacity(lines.count)
        for range in layout.blocks(of: lines, in: bytes) {
            let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
            let whole = first.start..<last.end
            let text =
                range.count == 1 && !first.needsCollapse && !Self.hasOddBlank(bytes, whole)
                ? String(decoding: bytes[whole], as: UTF8.self)
                : WhiteSpace.collapsed(bytes, whole)
            let source = SourceRange(
                start: SourcePosition(
                    offset: first.start,
                    line: first.number,
                    column: first.start - first.lineStart + 1
                ),
                end: SourcePosition(
                    offset: last.end,
                    line: last.number,
                    column: last.end - last.lineStart + 1
                )
            )
            texts.append((text, source, first.gap))
        }
        let lexicon = Lexicon(Self.languages(of: texts.map(\.0)))
        self.lexicon = lexicon
        blocks = texts.map { PageBlock(text: $0.0, source: $0.1, gap: $0.2, lexicon: lexicon) }
    }

    /// Whether white space other than single spaces stands in `range`.
    private static func hasOddBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        for index in range {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x7F { return true }
            if byte >= 0xC2, byte != 0x20 {
                if byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
                    let blank = WhiteSpace.blankLength(in: bytes, at: index)
                    if blank + WhiteSpace.breakLength(in: bytes, at: index) > 0 { return true }
                }
            }
        }
        return false
    }

    /// The languages whose phrases may stand on the page, by index: those that some text speaks for,
    /// and English, the language of most furniture.
    private static func languages(of texts: [String]) -> [Int] {
        var points = [Float](repeating: 0, count: LanguageFacts.all.count)
        var leads = [Int](repeating: 0, count: LanguageFacts.all.count)
        for text in texts.prefix(400) {
            let tokens = Token.tokens(of: Folding.fold(String(text.prefix(600))), limit: 80)
            let evidence = LanguageIdentifier.shared.evidence(of: text, tokens: tokens)
            for index in points.indices { points[index] += evidence.points[index] }
            if let best = evidence.best, best.lead > 0.2, evidence.words >= 2 {
                leads[best.index] += 1
            }
        }
        let most = points.max() ?? 0
        var found = points.indices.filter { leads[$0] > 0 && points[$0] >= min(4, most / 12) }
        if let english = LanguageIdentifier.index(of: "en"), !found.contains(english) {
            found.append(english)
        }
        if let best = points.indices.max(by: { points[$0] < points[$1] }), most > 0,
            !found.contains(best)
        {
            found.append(best)
        }
        return found.sorted()
    }
}
