import Communique

/// Finds the headline of a page: a text that is repeated, that ends a breadcrumb, or that has the
/// shape and the neighbours of one.
struct TitleFinder {
    private let blocks: [PageBlock]
    /// The words of running text from each block on.
    private let proseBehind: [Int]
    /// Where running text is densest.
    private let dense: Range<Int>
    /// What the blocks before each speak against a headline, summed up, and which could be one.
    private let minuses: [Int]
    private let rivals: [Bool]

    /// How far down the page the headline is looked for.
    private static let limit = 400

    /// Makes a finder over `blocks`, whose running text is densest in `dense`.
    init(_ blocks: [PageBlock], dense: Range<Int>) {
        self.blocks = blocks
        var behind = [Int](repeating: 0, count: blocks.count + 1)
        for index in blocks.indices.reversed() {
            behind[index] = behind[index + 1] + (blocks[index].isProse ? blocks[index].words : 0)
        }
        proseBehind = behind
        self.dense = dense
        var (sum, sums, flags) = (0, [0], [Bool]())
        for (index, block) in blocks.prefix(Self.limit).enumerated() {
            let behindDate = index > 0 && blocks[index - 1].isDate
            let (minus, isRival) = Self.minus(of: block, behindDate: behindDate)
            sum += minus
            sums.append(sum)
            flags.append(isRival)
        }
        (minuses, rivals) = (sums, flags)
    }

    /// The copies of the headline in the head of the article, in order; empty when there is none.
    func titles() -> [Int] {
        if let repeated = repeatedTitle() { return repeated }
        var best: (index: Int, score: Int)?
        for index in blocks.indices.prefix(Self.limit) {
            guard let score = score(index), score > (best?.score ?? 24) else { continue }
            best = (index, score)
        }
        if let best {
            return copies(of: first(of: best.index, score: best.score), withMirror: true)
        }
        return typeAsTitle().map { [$0] } ?? []
    }

    /// A line such as "Regular briefing (5.16)" over the text of a page that has no other headline.
    private func typeAsTitle() -> Int? {
        blocks.indices.prefix(dense.lowerBound + 1).last { index in
            let block = blocks[index]
            guard block.isTypeLine, block.words >= 2, block.isTitleLike, !Self.isFurniture(block),
                !block.isFurniture, block.marker == nil,
                let kind = block.kind, kind != .news, kind != .pressRelease
            else { return false }
            return index + 12 >= dense.lowerBound
        }
    }

    /// The first line of the head that could be the headline as well as the line at `index`: of two
    /// such lines the upper is the headline, the lower its deck.
    private func first(of index: Int, score best: Int) -> Int {
        var chosen = index
        for other in blocks.indices[..<index].suffix(6).reversed() {
            let block = blocks[other]
            if block.isProse || block.isFurniture && !block.isDate || block.ending == .ellipsis
                || block.isTypeLine || block.endsType && !block.kindStarts && !namesKindLast(block)
            {
                break
            }
            // A date parts a headline from its deck as well as a menu from a headline.
            let isParted = blocks[(other + 1)..<index].contains { $0.isDate || $0.isDatelineLike }
            guard block.words >= 3, !isIssuer(block), let score = score(other),
                // A line of three words is sooner a rubric than a headline with a longer deck.
                score >= best - (block.words <= 3 ? 0 : isParted ? 6 : 24)
            else { continue }
            chosen = other
        }
        return chosen
    }

    /// Whether a headline may end with the kind of the text: "Kesh Islands travel advisory", and in Chinese
    /// and Japanese most that name it.
    private func namesKindLast(_ block: PageBlock) -> Bool {
        switch block.kind {
        case nil, .pressRelease?, .news?: false
        case .announcement?: block.label == nil
        default: block.evidence.script == .han || block.evidence.script == .kana
        }
    }

    /// Whether the line is the name of a body and nothing else.
    private func isIssuer(_ block: PageBlock) -> Bool {
        if block.evidence.script == .han || block.evidence.script == .kana {
            return block.words <= 8 && block.inner.has(.bodyNoun) && block.kind == nil
                && block.endsBody
        }
        return block.inner.has(.bodyNoun) && block.kind == nil && block.words <= 8
            && block.numbers == 0
            && block.ending == .open
            && block.capitalShare >= 75 && !block.inner.has(.saidWord) && block.label == nil
    }

    // MARK: Copies

    /// The headline that stands twice near the beginning of the running text.
    private func repeatedTitle() -> [Int]? {
        var best: [Int]?
        var bestScore = 0
        for index in blocks.indices.prefix(Self.limit) where canRepeat(index) {
            let found = copies(of: index, withMirror: true)
            guard copies(of: index).count >= 2, let last = found.last,
                last + 20 >= dense.lowerBound, last < max(dense.upperBound, 1),
                proseBehind[last] * 4 > proseBehind[0]
            else { continue }
            let score = min(blocks[index].words, 30) + (blocks[last].keyBeforeDate != nil ? 10 : 0)
            if score > bestScore {
                best = found
                bestScore = score
            }
        }
        return best
    }

    private func canRepeat(_ index: Int) -> Bool {
        let block = blocks[index]
        return block.isTitleLike && block.words >= 3 && block.characters >= 10
            && !Self.isFurniture(block) && !block.traits.contains(.segments)
            // Lines that return with a bullet are menus, and credits return with their pictures.
            && block.marker?.isSimple != true && !block.isFurniture && !block.isCaption
            && !block.creditsPicture && !block.countsPictures && !isIssuer(block)
    }

    /// `index` and the blocks near behind it that repeat its text, with or without a date.
    private func copies(of index: Int, withMirror: Bool = false) -> [Int] {
        var found = [index]
        let block = blocks[index]
        for other in blocks.indices[(index + 1)...].prefix(14) {
            let candidate = blocks[other]
            // Lines that return between turns of a talk are names, not headlines.
            if candidate.isProse, !candidate.isTitleLike { break }
            if blocks[other - 1].isProse, other - 1 > index { break }
            let isCopy =
                candidate.key == block.key
                || candidate.keyBeforeDate != nil
                    && (candidate.keyBeforeDate == block.key
                        || candidate.keyBeforeDate == block.keyBeforeDate)
                || block.keyBeforeDate == candidate.key
            if isCopy, candidate.isTitleLike, !candidate.isDate { found.append(other) }
        }
        // A mirrored page has its headline in two languages, one below the other.
        if withMirror, let last = found.last, last + 1 < blocks.count,
            isMirror(blocks[last], blocks[last + 1])
        {
            found.append(last + 1)
        }
        return found
    }

    /// Whether `second` looks like the headline `first` in another language.
    private func isMirror(_ first: PageBlock, _ second: PageBlock) -> Bool {
        guard second.isTitleLike, second.ending != .stop, first.ending != .stop, first.words >= 4,
            second.words >= 4, !Self.isFurniture(second),
            let left = first.evidence.best, let right = second.evidence.best,
            left.index != right.index, left.lead > 0.3, right.lead > 0.3,
            // A name below the headline is of no language.
            second.evidence.language(main: left.index, capitalShare: second.capitalShare) != nil
        else { return false }
        // A Han character says as much as three letters.
        func length(_ block: PageBlock) -> Int {
            let isDense = block.evidence.script == .han || block.evidence.script == .kana
            return block.characters * (isDense ? 3 : 1)
        }
        return length(first) < length(second) * 2 && length(second) < length(first) * 2
    }

    // MARK: Shape

    /// How much the block at `index` looks like the headline; `nil` when it cannot be one.
    func score(_ index: Int) -> Int? {
        let block = blocks[index]
        let isCrumbEnd = endsBreadcrumb(index)
        if block.isRemark || block.isDatelineLike || block.countsPictures
            || block.isFurniture && !isCrumbEnd || block.label?.cues.has(.placeLabel) == true
        {
            return nil
        }
        guard block.isTitleLike || isCrumbEnd || isLoneWord(block), !block.isDate,
            !Self.isFurniture(block),
            !block.isTypeLine || isCrumbEnd, !block.traits.contains(.referenceNumber),
            !block.isMenuLine || isCrumbEnd, block.numbers < 5 || block.numbers * 2 < block.words,
            !block.traits.contains(.breadcrumb), !block.traits.contains(.languageName),
            !block.traits.contains(.mailAddress), !block.traits.contains(.telephone)
        else { return nil }
        guard index < max(dense.upperBound, 1) else { return nil }
        guard proseBehind[index] * 3 >= proseBehind[0] || proseBehind[0] == 0 else { return nil }
        var score = 20
        switch block.words {
        case 1: score -= 14
        case 2: score -= 4
        case 3: score += 4
        case 4...25: score += 16
        case 26...34: score += 4
        default: score -= 20
        }
        if block.kindStarts, block.kind != .news {
            score += 22
        } else if let kind = block.kind, kind != .news {
            score += namesKindLast(block) && block.endsType ? 22 : 8
        }
        if block.isCapitals, block.words >= 3 { score += 6 }
        if block.ending == .stop { score -= 22 }
        if isCrumbEnd { score += block.isTypeLine && hasHeadlineBelow(index) ? 12 : 45 }
        if block.whole.hasAny(.typeLabel, .tagLabel, .headingLabel) { score -= 30 }
        if block.starts.hasAny(.furnitureStart, .captionStart, .bylineStart, .noteStart) {
            score -= 22
        }
        if block.starts.has(.subtitleStart), block.kind == nil { score -= 8 }
        if block.starts.has(.salutationStart), block.ending == .comma || block.words <= 6 {
            score -= 20
        }
        if block.traits.contains(.segments) { score -= 30 }
        if block.endsType, !block.kindStarts, !namesKindLast(block) { score -= 25 }
        // "Press release of the Ministry of X" over the headline proper.
        if block.kindStarts, block.kind == .pressRelease, block.inner.has(.bodyNoun),
            hasHeadlineBelow(index)
        {
            score -= 35
        }
        if block.isBracketed { score -= 25 }
        if block.marker?.style == .bullet || block.marker?.style == .dash { score -= 25 }
        if case .number = block.marker?.style { score -= 15 }
        if let label = block.label,
            label.cues.hasAny(.publishedLabel, .updatedLabel, .contactLabel, .tagLabel)
        {
            score -= 30
        }
        if block.opensQuote, block.closesQuote { score -= 4 }
        if block.label != nil, block.ending == .question { score -= 30 }
        if block.creditsPicture || block.isCaption { score -= 30 }
        if isIssuer(block) { score -= 24 }
        if let date = block.dates.first, date.tokens.lowerBound == 0, block.wordsBesideDates <= 5 {
            score -= 25
        }
        score += neighbours(index)
        score -= material(before: index)
        if index < dense.lowerBound { score -= min((dense.lowerBound - index) / 2, 40) }
        return score
    }

    private func isLoneWord(_ block: PageBlock) -> Bool { block.words == 1 && block.kindStarts }

    /// What the blocks around `index` say.
    private func neighbours(_ index: Int) -> Int {
        var score = 0
        for other in (index - 3)...(index + 3)
        where other != index && blocks.indices.contains(other) {
            let block = blocks[other]
            let nearness = abs(other - index) == 1 ? 2 : 1
            if block.isDate { score += 6 * nearness }
            if block.whole.has(.typeLabel), other < index { score += 5 * nearness }
            if other < index, block.traits.contains(.breadcrumb) { score += 5 * nearness }
            if other > index, block.isProse { score += 4 * nearness }
            if other > index, block.starts.has(.salutationStart), block.words <= 12 {
                score += 4 * nearness
            }
            if other > index, block.starts.hasAny(.bylineStart, .subtitleStart, .captionStart),
                block.words <= 20
            {
                score += 3 * nearness
            }
            if block.whole.has(.relatedLabel), other < index { score -= 8 * nearness }
        }
        // The head is near the running text.
        let distance = blocks.indices[(index + 1)...].prefix(9).firstIndex {
            blocks[$0].isProse || blocks[$0].starts.has(.salutationStart)
        }
        if distance == nil { score -= 18 }
        return min(score, 38)
    }

    /// What speaks against a headline here in the blocks before it: running text that is no teaser,
    /// and other lines that could be the headline.
    private func material(before index: Int) -> Int {
        let near = (max(index - 3, 0)..<index).count { rivals[$0] }
        return min(minuses[index] - minuses[max(index - 40, 0)] + near * 3, 45)
    }

    /// How much a block speaks against a headline behind it, and whether it could be the headline.
    private static func minus(of block: PageBlock, behindDate: Bool) -> (minus: Int, isRival: Bool)
    {
        if block.isProse {
            let isTeaser =
                block.ending == .ellipsis || block.gap >= 2 || block.inner.has(.cookieWord)
                || behindDate || block.sentences <= 1
            return (isTeaser ? 1 : 9, false)
        }
        let isRival =
            block.isTitleLike && block.words >= 4 && !isFurniture(block) && !block.isDate
            && !block.traits.contains(.segments) && !block.starts.has(.furnitureStart)
        return (isRival ? 2 : 0, isRival)
    }

    /// Whether the next line could be the headline over which the type of the text stands.
    private func hasHeadlineBelow(_ index: Int) -> Bool {
        blocks[(index + 1)...].prefix(2).contains { next in
            next.isTitleLike && next.words >= 4 && next.marker == nil && !next.isProse
                && !next.starts.hasAny(.bylineStart, .byWord, .captionStart)
                && !next.isDate && !next.isDatelineLike
        }
    }

    /// Whether a breadcrumb shortly before `index` ends with its text.
    private func endsBreadcrumb(_ index: Int) -> Bool {
        for other in blocks.indices[..<index].suffix(14)
        where blocks[other].traits.contains(.segments) || blocks[other].traits.contains(.breadcrumb)
        {
            let crumb = blocks[other].text
            let text = blocks[index].text
            guard crumb.utf8.count > text.utf8.count, text.utf8.count >= 6,
                Self.mayEndAlike(crumb, text)
            else { continue }
            if Folding.folded(crumb).hasSuffix(Folding.folded(text)) { return true }
        }
        return false
    }

    /// Whether two texts end with the same letter, so far as it is of ASCII: folding both is far more
    /// than to look.
    private static func mayEndAlike(_ first: String, _ second: String) -> Bool {
        guard let first = first.utf8.last, let second = second.utf8.last, first.isASCIILetter,
            second.isASCIILetter
        else { return true }
        return first | 0x20 == second | 0x20
    }

    private static func isFurniture(_ block: PageBlock) -> Bool {
        block.isMenuLine || block.isColumned
            || block.whole.hasAny(.furniture, .relatedLabel, .home, .contactLabel, .attachmentLabel)
                && !block.kindStarts
            || block.traits.contains(.symbols) || block.inner.has(.cookieWord)
    }
}
