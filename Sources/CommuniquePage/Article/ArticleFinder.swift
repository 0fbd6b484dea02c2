import Communique

/// Finds the article of a page among teasers, menus and footers.
struct ArticleFinder {
    private let blocks: [PageBlock]
    /// The words of running text before each block, and behind the last.
    private let proseWords: [Int]
    /// Where running text is densest.
    private let dense: Range<Int>
    /// What the head of a page with markup gives for the headline; `nil` on a page of text.
    private let headlines: [[UInt8]]?
    var article = Article()
    private var sectionStart = 0

    /// The article of `page`: as the rules find it, and again around the text that the model finds
    /// where the rules look for it elsewhere.
    static func article(of page: Page) -> Article {
        if page.isMarked { return MarkedArticle.article(of: page) }
        let first = firstLook(at: page)
        return article(of: page, first, BodyModel(page.blocks, first))
    }

    /// The article of `page`, of which the rules found `first`, by what `model` says of it.
    static func article(of page: Page, _ first: Article, _ model: BodyModel) -> Article {
        var article = first
        if model.isElsewhere(than: first, page.blocks) || model.isFarBehindTitle(of: first) {
            var finder = ArticleFinder(page, dense: model.stretch)
            finder.find()
            article = finder.article
        }
        article.model = model
        article.isListing = Listing.isOne(page.blocks, scores: model.scores)
        if article.isListing { article.isFound = false }
        return article
    }

    /// The article of `page` as the rules find it.
    static func firstLook(at page: Page) -> Article {
        var finder = ArticleFinder(page, dense: DenseRun(page.blocks).range)
        finder.find()
        return finder.article
    }

    init(_ page: Page, dense: Range<Int>) {
        blocks = page.blocks
        headlines = page.isMarked ? page.headlines : nil
        self.dense = dense
        var sum = 0
        var sums = [0]
        sums.reserveCapacity(blocks.count + 1)
        for block in blocks {
            if block.isProse { sum += block.words }
            sums.append(sum)
        }
        proseWords = sums
    }

    /// The words of running text in `range`.
    private func words(in range: Range<Int>) -> Int {
        proseWords[range.upperBound] - proseWords[range.lowerBound]
    }

    private mutating func find() {
        article.sections = Array(repeating: .body, count: blocks.count)
        article.titles =
            headlines.map { MarkedTitle(blocks, headlines: $0, dense: dense).titles() }
            ?? TitleFinder(blocks, dense: dense).titles()
        article.isFound = isArticle
        findKind()
        findHead()
        findKindInHead()
        findSections()
        article.conversation = Conversation(
            blocks,
            in: article.bodyStart..<blocks.count,
            kind: article.kind
        )
        findBodyEnd()
    }

    /// Whether the page holds running text, and not only menus and teasers.
    private var isArticle: Bool {
        let start = article.titles.first ?? 0
        let prose = blocks[start...].filter { $0.isProse && !$0.inner.has(.cookieWord) }
        let words = prose.reduce(0) { $0 + $1.words }
        return words >= 25 || prose.count >= 2
            || !article.titles.isEmpty && blocks.count - start <= 30 && words >= 8
    }

    mutating func findKind() {
        if let title = article.titles.first, let kind = blocks[title].kind { article.kind = kind }
    }

    /// An interview or a press conference that the headline does not name: a label of the head does, the
    /// deck, or the first paragraph.
    private mutating func findKindInHead() {
        guard article.kind == nil || article.kind == .news else { return }
        let end = min(article.bodyStart + 1, blocks.count)
        for index in article.head.lowerBound..<max(end, article.head.lowerBound) {
            let kinds = blocks[index].kinds
            guard let kind = kinds.first(where: { $0 == .interview || $0 == .transcript }),
                kind == .interview || blocks[index].words <= 12
            else { continue }
            article.kind = kind
            return
        }
        // A headline that quotes, over questions and answers without labels.
        guard article.kind == nil, let title = article.titles.first,
            article.bodyStart < blocks.count,
            blocks[title].opensQuote && blocks[title].closesQuote
                || blocks[title].text.hasPrefix("'") && blocks[title].text.hasSuffix("'")
        else { return }
        let asked = blocks.indices[article.bodyStart...].prefix(60).count { index in
            blocks[index].ending == .question && blocks[index].words >= 4
                && index + 1 < blocks.count && blocks[index + 1].isProse
                && blocks[index + 1].ending != .question
        }
        if asked >= 3 { article.kind = .interview }
    }

    // MARK: Head

    private mutating func findHead() {
        guard let first = article.titles.first, let last = article.titles.last else {
            article.bodyStart = inDenseRun(blocks.firstIndex(where: \.isProse) ?? 0)
            article.head = article.bodyStart..<article.bodyStart
            return
        }
        var start = first
        while start > 0, goesWithHead(start - 1, of: first) { start -= 1 }
        article.bodyStart = inDenseRun(bodyStart(behind: last))
        article.head = start..<article.bodyStart
    }

    /// Where the body begins, given where it may: when the text that begins there is over before the
    /// densest stretch of the page begins, it was a teaser or a menu, and the body is that stretch.
    private func inDenseRun(_ start: Int) -> Int {
        guard start < dense.lowerBound, DenseRun.end(of: blocks, from: start) <= dense.lowerBound
        else {
            return start
        }
        return blocks[dense].firstIndex { $0.isProse } ?? dense.lowerBound
    }

    /// Whether the block at `index`, before the title, goes with it.
    func goesWithHead(_ index: Int, of title: Int) -> Bool {
        let block = blocks[index]
        guard title - index <= 6, !block.isProse || block.starts.has(.noteStart) else {
            return false
        }
        if block.traits.contains(.breadcrumb) || block.traits.contains(.segments) { return false }
        if block.isColumned, !block.isDate { return false }
        if block.isContact, block.words <= 10 { return true }
        if let label = block.label,
            label.cues.has(.tagLabel) || block.traits.contains(.referenceNumber), block.words <= 10
        {
            return true
        }
        if block.isFurniture, !block.isTypeLine { return false }
        // Types behind bullets are the entries of a menu.
        if block.isTypeLine, block.marker?.isSimple == true { return false }
        if block.isTypeLine { return !isAmongMenu(index, of: title) }
        if block.isDate || block.isTime {
            // The date of a teaser stands before the teaser's text, not before the title's own head.
            return true
        }
        if block.whole.hasAny(.furniture, .home, .relatedLabel), !block.whole.has(.typeLabel) {
            return false
        }
        if block.starts.has(.furnitureStart), !block.starts.has(.noteStart) { return false }
        if block.starts.has(.noteStart), block.words <= 14 { return true }
        if block.whole.has(.typeLabel) || block.starts.has(.typeLabel) && block.words <= 8 {
            return true
        }
        if block.traits.contains(.referenceNumber) { return true }
        if block.kind != nil, block.words <= 8, block.ending == .open { return true }
        if !block.dates.isEmpty, block.words <= 12, block.ending == .open || block.ending == .stop {
            return true
        }
        if block.inner.has(.bodyNoun), block.words <= 9, block.ending == .open, block.label == nil,
            !block.traits.contains(.network)
        {
            return true
        }
        if block.starts.has(.bylineStart), block.words <= 10, block.ending == .open { return true }
        // A single word, a place or a rubric, right before the date or the title.
        return block.words <= 3 && block.ending == .open && block.startsUpper
            && block.marker == nil && !block.traits.contains(.languageName) && title - index <= 3
            && (index + 1 == title || blocks[index + 1].isDate && index > 0)
    }

    /// Whether the type at `index` is one of three entries of a menu or more, one on each line.
    private func isAmongMenu(_ index: Int, of title: Int) -> Bool {
        func isEntry(_ block: PageBlock) -> Bool {
            block.words <= 3 && block.dates.isEmpty && block.ending == .open
                && block.whole.hasAny(.typeLabel, .furniture, .home) && block.kind != .pressRelease
        }
        guard isEntry(blocks[index]) else { return false }
        let above = blocks[..<index].reversed().prefix(3).prefix(while: isEntry).count
        let below = blocks[(index + 1)..<title].prefix(3).prefix(while: isEntry).count
        // The last of them may be the type of this text.
        return above + below >= 2 && above > 0 && below > 0
    }

    /// The first block behind the title at `title` that is of the body.
    private func bodyStart(behind title: Int) -> Int {
        var index = title + 1
        while index < blocks.count {
            if beginsBody(index, title: title) {
                guard isStandfirst(index) else { return index }
            }
            index += 1
            if index - title > 40 { break }
        }
        let prose = blocks[(title + 1)...].firstIndex(where: \.isProse)
        return min(prose ?? title + 1, blocks.count)
    }

    private func beginsBody(_ index: Int, title: Int) -> Bool {
        let block = blocks[index]
        if block.isDate || block.isTime || block.isTimed { return false }
        if block.inner.has(.salutationStart), block.ending == .comma, block.words <= 26 {
            return true
        }
        if block.whole.hasAny(.furniture, .tagLabel, .typeLabel), block.words <= 6 { return false }
        if block.traits.contains(.network), !block.isProse { return false }
        if block.starts.has(.salutationStart), block.words <= 16,
            block.ending != .open || block.words <= 8
        {
            return true
        }
        if let label = block.label {
            if label.cues.hasAny(.questionLabel, .answerLabel, .moderatorLabel) { return true }
            if label.cues.hasAny(.fieldLabel), !block.isDate,
                !label.cues.hasAny(.publishedLabel, .tagLabel)
            {
                return true
            }
            if label.cues.hasAny(.publishedLabel, .updatedLabel, .tagLabel, .contactLabel) {
                return false
            }
        }
        if block.ending == .colon, block.words >= 4, block.dates.isEmpty { return true }
        if block.isShortLine, let kind = article.kind, Self.kindsWithHeadings.contains(kind),
            isFirstHeading(index)
        {
            return true
        }
        if isFirstNumberedHeading(index) { return true }
        if let marker = block.marker, block.words >= 2 {
            switch marker.style {
            case .bullet, .dash:
                if blocks[index - 1].traits.contains(.network),
                    blocks[index - 1].marker?.style == marker.style
                {
                    return false
                }
                if block.isDate || block.starts.has(.noteStart) { return false }
                if block.starts.has(.furnitureStart) || block.traits.contains(.network) {
                    return false
                }
                return block.words >= 3
            default: break
            }
        }
        if block.starts.hasAny(.captionStart, .bylineStart, .noteStart), block.words <= 24,
            block.label != nil || block.words <= 16, block.sentences <= 1
        {
            return false
        }
        if block.starts.has(.furnitureStart), block.sentences <= 1 { return false }
        return block.isProse && !block.inner.has(.cookieWord)
    }

    /// The kinds whose text may begin under a heading, and which have no deck.
    private static let kindsWithHeadings: Set<DocumentKind> = [
        .transcript, .speech, .statement, .jointStatement, .declaration, .communique,
    ]

    /// Whether the block is the first of several short lines that are numbered: "1 Welcome".
    private func isFirstNumberedHeading(_ index: Int) -> Bool {
        func number(_ block: PageBlock) -> Int? {
            guard block.isNumbered, block.isShortLine, block.dates.isEmpty, block.words >= 2 else {
                return nil
            }
            return Int(block.text.prefix { $0.isNumber })
        }
        guard number(blocks[index]) == 1, index + 1 < blocks.count,
            blocks[index + 1].isProse || blocks[index + 1].starts.has(.salutationStart)
        else { return false }
        return blocks[(index + 2)...].prefix(60).contains { number($0) == 2 }
    }

    /// Whether a short line behind the headline heads the first part of the text.
    private func isFirstHeading(_ index: Int) -> Bool {
        let block = blocks[index]
        guard index + 1 < blocks.count, blocks[index + 1].isProse, block.startsUpper,
            block.words >= 2,
            block.dates.isEmpty, !block.isBracketed, block.marker == nil, block.label == nil,
            !block.isFurniture,
            !block.starts.hasAny(
                .subtitleStart,
                .bylineStart,
                .captionStart,
                .noteStart,
                .typeLabel
            ),
            !block.inner.has(.officeNoun) || block.words > 4, !block.isRemark
        else { return false }
        return !(block.words <= 3 && block.capitalShare == 100) || block.isCapitals
    }

    /// Whether the running text at `index` stands alone before more of the head.
    private func isStandfirst(_ index: Int) -> Bool {
        guard blocks[index].isProse, blocks[index].words <= 70, blocks[index].label == nil else {
            return false
        }
        for other in blocks.indices[(index + 1)...].prefix(3) {
            let block = blocks[other]
            if block.isDate
                || block.starts.has(.bylineStart) && block.words <= 12 && !block.isProse
                    && block.ending == .open
            {
                return blocks[(other + 1)...].prefix(6).contains { $0.isProse }
            }
            if block.isProse { return false }
        }
        return false
    }

    // MARK: What follows

    private mutating func findSections() {
        var current = Article.Section.body
        guard article.bodyStart < blocks.count else { return }
        for index in article.bodyStart..<blocks.count {
            if let opened = opensSection(index, in: current) {
                current = opened
                sectionStart = index
            } else if current != .body, returnsToBody(index, from: current) {
                current = .body
            } else if endsSection(index, current) {
                current = .furniture
                sectionStart = index
            }
            article.sections[index] = current
        }
    }

    /// The section whose label the block is.
    private func opensSection(_ index: Int, in current: Article.Section) -> Article.Section? {
        let block = blocks[index]
        guard block.words <= 9, !block.traits.contains(.segments), block.marker?.isSimple != true,
            block.ending == .open || block.ending == .colon || block.ending == .exclamation
        else { return nil }
        if block.whole.has(.commentLabel), current != .comments, headsComments(index) {
            return .comments
        }
        if current == .comments { return nil }
        if block.whole.has(.relatedLabel) { return .related }
        if block.starts.has(.relatedLabel), block.words <= 8, block.ending == .open,
            current != .body || proseAhead(index) <= 3,
            index + 1 < blocks.count, blocks[index + 1].isTitleLike || blocks[index + 1].isDate
        {
            return .related
        }
        if block.whole.has(.tagLabel), !block.whole.has(.headingLabel) { return .tag }
        if block.whole.has(.contactLabel) {
            // "Press officer" under a name, with no number behind it, is a signature.
            let isOffice =
                block.namesOfficeOfPress && block.label == nil
                && !blocks[(index + 1)...].prefix(4).contains { $0.isContact }
            if !isOffice { return .contact }
        }
        if block.whole.has(.attachmentLabel) { return .attachment }
        if block.whole.has(.noteLabel) { return .note }
        if block.aboutName != nil, current != .related, index > article.bodyStart + 1,
            proseAhead(index) <= 2
        {
            return .note
        }
        if block.starts.has(.noteLabel), block.words <= 9, !block.isProse, current != .related,
            current != .contact,
            wordsAhead(index) <= wordsBefore(index) || block.ending == .colon
        {
            return .note
        }
        return nil
    }

    /// Whether what readers wrote follows the line at `index`, and not the text: the same words link to
    /// the comments from above it.
    private func headsComments(_ index: Int) -> Bool {
        if wordsAhead(index) <= wordsBefore(index) { return true }
        // Names with dates stand over what readers wrote.
        var stamps = 0
        for block in blocks[(index + 1)...].prefix(60)
        where !block.isProse && !block.dates.isEmpty && block.words <= 16 {
            stamps += 1
        }
        return stamps >= 3
    }

    private func wordsAhead(_ index: Int) -> Int {
        words(in: (index + 1)..<blocks.count)
    }

    private func wordsBefore(_ index: Int) -> Int {
        words(in: article.bodyStart..<max(index, article.bodyStart))
    }

    private func proseAhead(_ index: Int) -> Int {
        blocks[(index + 1)...].prefix(40).count { $0.isProse }
    }

    /// Whether running text at `index` shows that a section inside the body is over.
    private func returnsToBody(_ index: Int, from section: Article.Section) -> Bool {
        let block = blocks[index]
        guard block.isProse || block.starts.has(.salutationStart) && block.ending == .comma else {
            return false
        }
        if block.starts.hasAny(.furnitureStart, .contactStart, .noteStart)
            || block.inner.has(.cookieWord)
            || !block.traits.isDisjoint(with: [.mailAddress, .telephone, .copyright])
        {
            return false
        }
        let before = words(in: article.bodyStart..<index)
        let ahead = words(in: index..<blocks.count)
        switch section {
        case .body, .comments: return false
        case .furniture
        where index - sectionStart <= 2 && !blocks[sectionStart].traits.contains(.endMark):
            return true
        case .tag, .attachment, .furniture: return ahead * 6 >= before || proseAhead(index) >= 2
        case .related: return ahead * 3 >= before && proseAhead(index) >= 2
        case .contact: return ahead * 2 >= before && proseAhead(index) >= 2
        case .note: return false
        }
    }

    /// Whether the block at `index` shows that the section is over and furniture follows.
    private func endsSection(_ index: Int, _ section: Article.Section) -> Bool {
        let block = blocks[index]
        if section == .furniture { return false }
        if block.traits.contains(.endMark) {
            return section != .body && section != .note
                || section == .body && proseAhead(index) <= 2
        }
        if section == .body || section == .comments { return false }
        return block.whole.has(.furniture) || block.starts.has(.furnitureStart) && block.words <= 14
            || block.traits.contains(.copyright)
            || block.traits.contains(.network) && block.words <= 10
    }

    private mutating func findBodyEnd() {
        article.bodyEnd = article.bodyStart
        guard article.bodyStart < blocks.count else { return }
        let denseEnd = DenseRun.end(of: blocks, from: article.bodyStart)
        article.farEnd = denseEnd + 12
        for index in article.bodyStart..<denseEnd where article.sections[index] == .body {
            let block = blocks[index]
            let isStrong =
                block.isProse && !isEndMatter(block)
                || block.starts.has(.closingStart) && block.words <= 20
                || block.starts.has(.salutationStart) && block.words <= 20 && block.ending == .comma
                || block.ending == .semicolon
                || block.label.map { article.conversation.voices[$0.key] != nil } ?? false
                || block.opensQuote && block.words >= 4
                || (block.ending == .stop || block.ending == .question
                    || block.ending == .exclamation)
                    && block.words >= 3 && !isEndMatter(block)
                || isListItem(index)
            if isStrong { article.bodyEnd = index }
        }
    }

    /// Whether a sentence belongs to the matter behind a text by what it says.
    private func isEndMatter(_ block: PageBlock) -> Bool {
        block.starts.hasAny(
            .furnitureStart,
            .contactStart,
            .attachmentStart,
            .relatedStart,
            .captionStart,
            .signatureStart
        )
            && block.words <= 45
            || !block.traits.isDisjoint(with: [.copyright, .mailAddress, .telephone])
            || block.starts.has(.noteStart) || block.inner.has(.cookieWord) || block.isBracketed
            || block.traits.contains(.footnoteMark) && block.marker == nil
    }

    private func isListItem(_ index: Int) -> Bool {
        guard let marker = blocks[index].marker, blocks[index].words >= 2 else { return false }
        if blocks[index].isDate || blocks[index].starts.has(.furnitureStart) { return false }
        if index > article.bodyStart, blocks[index - 1].ending == .colon { return true }
        // Bullets at the foot of a page are menus and teasers; those of a list follow one another.
        guard index <= article.bodyEnd + 1, index > article.bodyStart else { return false }
        return blocks[index - 1].marker?.style.isLike(marker.style) == true || !marker.isSimple
    }
}
