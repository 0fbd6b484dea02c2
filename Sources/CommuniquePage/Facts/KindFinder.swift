import Communique

/// Finds out what the text is, by its headline, its labels and its build.
struct KindFinder {
    private let finder: FactFinder
    private let hasAgency: Bool

    /// Makes a finder; `hasAgency` says that a dateline names an agency.
    init(_ finder: FactFinder, hasAgency: Bool) {
        self.finder = finder
        self.hasAgency = hasAgency
    }

    private struct Votes {
        private(set) var points: [DocumentKind: Int] = [:]
        private(set) var reasons: [DocumentKind: (String, Int?)] = [:]
        private var best: [DocumentKind: Int] = [:]

        mutating func add(_ kind: DocumentKind, _ vote: Int, _ reason: String, _ block: Int? = nil)
        {
            points[kind, default: 0] += vote
            if vote > best[kind] ?? 0 {
                best[kind] = vote
                reasons[kind] = (reason, block)
            }
        }
    }

    /// The candidates, the one with most votes first.
    func candidates() -> [FactFinder.Candidate] {
        var votes = Votes()
        voteByHeadline(&votes)
        voteByLabels(&votes)
        voteByBuild(&votes)
        let ranked = votes.points.sorted {
            ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue)
        }
        let total = max(1, ranked.reduce(0) { $0 + max(0, $1.value) })
        return ranked.filter { $0.value > 0 }.map { kind, points in
            let (reason, block) = votes.reasons[kind] ?? ("", nil)
            return .init(
                value: kind.rawValue,
                rule: "fact.kind",
                confidence: points * 100 / total,
                reason: reason,
                block: block
            )
        }
    }

    private func voteByHeadline(_ votes: inout Votes) {
        for index in finder.article.titles.prefix(1) {
            let block = finder.page.blocks[index]
            for kind in block.kinds where kind != .news {
                votes.add(
                    kind,
                    kind == block.kind && block.kindStarts ? 10 : 4,
                    "the headline says so",
                    index
                )
            }
            if block.inner.has(.jointWord), block.kind == .statement || block.kind == .declaration {
                votes.add(.jointStatement, 12, "the headline names two parties", index)
            }
        }
        for index in finder.blocks(of: .subtitle) + finder.blocks(of: .byline) {
            let block = finder.page.blocks[index]
            if let kind = block.kind, block.kindStarts, kind != .news {
                votes.add(kind, kind == .interview ? 9 : 3, "the deck says so", index)
            }
        }
    }

    private func voteByLabels(_ votes: inout Votes) {
        for index in finder.article.head where finder.verdicts[index].role == .tag {
            let block = finder.page.blocks[index]
            guard let kind = block.kind, block.words <= 12 else { continue }
            votes.add(
                kind,
                kind == .pressRelease || kind == .news ? 4 : 6,
                "a label of the head says so",
                index
            )
        }
        for index in finder.article.head.lowerBound..<finder.page.blocks.count {
            let block = finder.page.blocks[index]
            if finder.verdicts[index].role == .note,
                block.kind == .pressRelease || block.starts.has(.noteLabel)
            {
                votes.add(.pressRelease, 2, "end matter of a press release", index)
            }
            if finder.verdicts[index].role == .contact, index > finder.article.bodyEnd {
                votes.add(.pressRelease, 1, "contacts for the press", index)
                break
            }
        }
    }

    /// Whether the standfirst, the first paragraph or a remark calls the text an interview.
    private var namesInterview: Bool {
        (finder.blocks(of: .lede).prefix(1) + finder.opening.prefix(1)).contains {
            finder.page.blocks[$0].kinds.contains(.interview)
        }
    }

    private func voteByBuild(_ votes: inout Votes) {
        let conversation = finder.article.conversation
        let questions = finder.blocks(of: .question).count
        switch conversation.style {
        case .labels, .labelLines:
            if questions >= 1 { votes.add(.transcript, 8, "turns with labels") }
            if questions >= 3 {
                // What is called a statement or an address and ends in questions is none.
                for kind in [DocumentKind.speech, .statement, .message] {
                    votes.add(kind, -5, "turns with labels")
                }
            }
            let voices = conversation.voices.values
            if voices.count(where: { $0 == .presides }) == 0, questions >= 3,
                finder.blocks(of: .lede).count == 1, finder.blocks(of: .paragraph).count <= 3
            {
                votes.add(.interview, 5, "questions and answers under a standfirst")
            }
            if questions >= 2, namesInterview {
                votes.add(.interview, 6, "the first paragraph calls it an interview")
            }
        case .dashes, .unmarked:
            if questions >= 2 { votes.add(.interview, 9, "questions and answers without labels") }
        case .none: break
        }
        let salutations = finder.blocks(of: .salutation)
        if let first = salutations.first, questions == 0 {
            votes.add(.speech, salutations.count > 1 ? 8 : 6, "addresses its hearers", first)
        }
        if !salutations.isEmpty, questions == 0, finder.isSignedByName {
            votes.add(.message, 5, "addresses its reader and is signed")
        }
        let isCompany = finder.blocks(of: .note).contains { index in
            let block = finder.page.blocks[index]
            return block.starts.has(.noteLabel) && block.words <= 9 && block.ending == .open
                && index > finder.article.bodyStart && block.label == nil
                || block.aboutName != nil
        }
        if isCompany { votes.add(.pressRelease, 6, "tells about its issuer at the end") }
        if hasAgency { votes.add(.news, isCompany ? 2 : 7, "the dateline names an agency") }
        let numbered = finder.page.blocks.indices.filter { index in
            guard finder.verdicts[index].role == .paragraph,
                case .number? = finder.page.blocks[index].marker?.style
            else { return false }
            return true
        }
        if numbered.count >= 4 {
            votes.add(.declaration, 2, "numbered paragraphs");
            votes.add(.communique, 2, "numbered paragraphs");
            votes.add(.statement, 1, "numbered paragraphs")
        }
        let quotes = finder.blocks(of: .quote).count
        let isNewsLike =
            finder.article.titles.first.map { finder.page.blocks[$0].kind == nil } ?? true
        if isNewsLike {
            votes.add(.news, 3, "a headline that tells the news")
            if quotes > 0 { votes.add(.news, 1, "quotes others") }
            if finder.blocks(of: .byline).contains(where: {
                finder.page.blocks[$0].starts.has(.bylineStart)
            }) {
                votes.add(.news, 2, "names its author")
            }
            let isOfBody =
                finder.blocks(of: .signature) + finder.blocks(of: .attachment)
                + finder.blocks(of: .contact)
            if !isOfBody.isEmpty { votes.add(.pressRelease, 3, "what press offices add") }
        }
    }
}
