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
    /// What markup says that the headline may be, the surest first.
    let headlines: [[UInt8]]
    /// The blocks of each entry of a list of links that markup shows.
    let entries: [Range<Int>]

    /// Whether markup parted the page.
    var isMarked: Bool { blocks.first?.markup != nil }

    /// Parts `bytes`, which are valid UTF-8.
    init(_ bytes: [UInt8], siteLanguage: LanguageTag? = nil) {
        self.bytes = bytes
        headlines = []
        entries = []
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
        let lexicon = Self.lexicon(for: beginnings, siteLanguage)
        self.lexicon = lexicon
        var blocks: [PageBlock] = []
        blocks.reserveCapacity(ranges.count)
        for (index, range) in ranges.enumerated() {
            let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
            let block = PageBlock(
                index < beginnings.count ? beginnings[index] : TextReading(text(range)),
                source: Self.source(from: first, to: last),
                gap: first.gap,
                lexicon: lexicon
            )
            if range.count == 1, first.needsCollapse, first.width <= 200 {
                block.columns = WhiteSpace.columns(of: bytes, first.start..<first.end)
            }
            blocks.append(block)
        }
        self.blocks = blocks
    }

    /// A page whose markup parts it into blocks.
    init(_ page: MarkedPage, siteLanguage: LanguageTag? = nil) {
        let marked = page.blocks
        bytes = []
        wrapWidth = nil
        headlines = page.headlines
        entries = page.entries
        self.siteLanguage = siteLanguage
        let readings = marked.map { TextReading($0.text) }
        let lexicon = Self.lexicon(for: readings.prefix(Self.languageSample), siteLanguage)
        self.lexicon = lexicon
        blocks = marked.indices.map { index in
            PageBlock(
                readings[index],
                source: marked[index].source,
                gap: 0,
                markup: marked[index].markup,
                lexicon: lexicon
            )
        }
    }

    private init(_ page: Page, blocks: [PageBlock]) {
        bytes = page.bytes
        wrapWidth = page.wrapWidth
        lexicon = page.lexicon
        siteLanguage = page.siteLanguage
        headlines = page.headlines
        entries = page.entries
        self.blocks = blocks
    }

    /// The page with some of its blocks alone.
    func with(_ blocks: [PageBlock]) -> Page { Page(self, blocks: blocks) }

    /// The phrases of the languages that texts of the page are in.
    private static func lexicon(
        for texts: some Sequence<TextReading>,
        _ siteLanguage: LanguageTag?
    ) -> Lexicon {
        var languages = languages(of: texts)
        if let hint = siteLanguage.flatMap(LanguageStatistics.index), !languages.contains(hint) {
            languages = (languages + [hint]).sorted()
        }
        return Lexicon(languages)
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
    private static func languages(of texts: some Sequence<TextReading>) -> [Int] {
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
