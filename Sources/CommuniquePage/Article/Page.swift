import Communique

/// A page parted into blocks, with what each shows by itself.
struct Page {
    /// The text of the page.
    let bytes: [UInt8]
    /// The blocks, in order.
    let blocks: [PageBlock]
    /// The phrases of the languages of the page.
    let lexicon: Lexicon
    /// The column at which the page was wrapped; `nil` when it was not.
    let wrapWidth: Int?

    /// The language of the site, as the caller knows it.
    let siteLanguage: LanguageTag?

    /// Parts `bytes`, which are valid UTF-8.
    init(_ bytes: [UInt8], siteLanguage: LanguageTag? = nil) {
        self.bytes = bytes
        self.siteLanguage = siteLanguage
        let lines = LineScanner.lines(of: bytes)
        let layout = Layout(lines, in: bytes)
        wrapWidth = layout.wrapWidth
        let ranges = layout.blocks(of: lines, in: bytes)
        func text(_ range: Range<Int>) -> [UInt8] {
            let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
            let whole = first.start..<last.end
            return range.count == 1 && !first.needsCollapse
                ? Array(bytes[whole]) : WhiteSpace.collapsed(bytes, whole)
        }
        // The languages decide which phrases are looked for, so the first blocks are read ahead.
        let beginnings = ranges.prefix(Self.languageSample).map { TextReading(text($0)) }
        var languages = Self.languages(of: beginnings)
        if let hint = siteLanguage.flatMap(LanguageStatistics.index), !languages.contains(hint) {
            languages = (languages + [hint]).sorted()
        }
        let lexicon = Lexicon(languages)
        self.lexicon = lexicon
        var blocks: [PageBlock] = []
        blocks.reserveCapacity(ranges.count)
        for (index, range) in ranges.enumerated() {
            let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
            blocks.append(
                PageBlock(
                    index < beginnings.count ? beginnings[index] : TextReading(text(range)),
                    source: Self.source(from: first, to: last),
                    gap: first.gap,
                    lexicon: lexicon
                )
            )
        }
        self.blocks = blocks
    }

    /// The blocks of `page` in `range` as a page of their own.
    init(_ range: Range<Int>, of page: Page) {
        bytes = page.bytes
        blocks = Array(page.blocks[range])
        lexicon = page.lexicon
        wrapWidth = page.wrapWidth
        siteLanguage = page.siteLanguage
    }

    private static func source(from first: PageLine, to last: PageLine) -> SourceRange {
        SourceRange(
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
    }

    /// How many blocks are asked for the languages of the page.
    private static let languageSample = 400

    /// The languages whose phrases may stand on the page, by index: those that some text speaks for,
    /// and English, the language of most furniture.
    private static func languages(of texts: [TextReading]) -> [Int] {
        var points = LanguagePoints()
        var leading: LanguagePoints.Mask = 0
        for text in texts {
            text.evidence.add(to: &points)
            if let best = text.evidence.best, best.lead > 0.2, text.evidence.words >= 2 {
                leading |= 1 << LanguagePoints.Mask(best.index)
            }
        }
        let most = points.max()
        var found = LanguageFacts.all.indices.filter {
            leading & (1 << LanguagePoints.Mask($0)) != 0 && points[$0] >= min(4, most / 12)
        }
        if let english = LanguageStatistics.index(of: "en"), !found.contains(english) {
            found.append(english)
        }
        if let best = points.best, !found.contains(best) { found.append(best) }
        return found.sorted()
    }
}
