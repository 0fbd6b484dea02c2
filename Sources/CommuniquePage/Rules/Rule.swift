import Communique

/// A named rule: what it sees in a block, what it takes the block for, and how sure it is.
///
/// A rule is a pure function of the page and of the roles decided before. Rules stand in tables, one
/// for each zone of a page; the surest rule of the table decides, of equals the first.
struct Rule: Sendable {
    /// The name, as `Docs/Rules` lists it.
    let name: Decision.RuleName
    /// What the rule takes a block for.
    let role: Block.Role
    /// What it sees, in words for a reader of a log.
    let reason: String
    /// How sure it is, 1 to 100; 0 when it does not see it.
    let score: @Sendable (Scene) -> Int
    /// The role among those that are often asked for.
    let roles: RoleSet

    init(
        _ name: Decision.RuleName,
        _ role: Block.Role,
        _ reason: String,
        _ score: @escaping @Sendable (Scene) -> Int
    ) {
        self.name = name
        self.role = role
        self.reason = reason
        self.score = score
        roles = RoleSet(role)
    }
}

/// A role, and the rule that decided it.
struct Verdict {
    let role: Block.Role
    let decision: Decision
    /// The role among those that are often asked for.
    let roles: RoleSet

    /// Makes a verdict; whoever knows `roles` of the role says so.
    init(role: Block.Role, decision: Decision, roles: RoleSet? = nil) {
        self.role = role
        self.decision = decision
        self.roles = roles ?? RoleSet(role)
    }

    /// Whether blocks of the role stand around the text, and are no part of it.
    var isOfFurniture: Bool { !roles.isDisjoint(with: .furniture) }
}

/// What a rule looks at: a block among its neighbours.
struct Scene {
    let blocks: [PageBlock]
    let article: Article
    /// The block in question.
    private(set) var index: Int
    /// What the blocks before it were taken for.
    private(set) var verdicts: [Verdict] = []
    /// What they sum up to.
    private(set) var trail = Trail()
    /// The last block of the body that is a turn or running text; -1 when none is.
    let lastTurnIndex: Int

    /// Makes the scene of the first block.
    init(_ blocks: [PageBlock], _ article: Article) {
        self.blocks = blocks
        self.article = article
        index = 0
        lastTurnIndex = Self.lastTurnIndex(in: blocks, article)
        verdicts.reserveCapacity(blocks.count)
    }

    /// Takes note of the verdict on the block, and goes on to the next.
    mutating func append(_ verdict: Verdict) {
        trail.add(verdict, at: index, article)
        verdicts.append(verdict)
        index += 1
    }

    var block: PageBlock { blocks[index] }
    var previous: PageBlock? { index > 0 ? blocks[index - 1] : nil }
    var next: PageBlock? { index + 1 < blocks.count ? blocks[index + 1] : nil }
    var section: Article.Section { article.sections[index] }
    var conversation: Conversation { article.conversation }

    /// What the block `distance` blocks before was taken for.
    func role(before distance: Int = 1) -> Block.Role? {
        index >= distance ? verdicts[index - distance].role : nil
    }

    /// The rule that decided the block before.
    var ruleBefore: Decision.RuleName? { index > 0 ? verdicts[index - 1].decision.rule : nil }

    /// Whether the last block that is no remark, caption or furniture was taken for `role`.
    func follows(_ roles: Block.Role...) -> Bool {
        trail.lastOfText.map(roles.contains) ?? false
    }
}

/// Decides the role of each block by the tables of rules.
struct RoleDecider {
    /// The roles of all blocks of `page`, in order.
    static func verdicts(
        of page: Page,
        _ article: Article,
        preference: PageParser.Preference = .balanced
    ) -> [Verdict] {
        var scene = Scene(page.blocks, article)
        let review = BodyReview(article, page.blocks, preference: preference)
        for index in page.blocks.indices {
            let verdict = verdict(of: scene, rules(for: index, article, page))
            scene.append(review.reviewed(verdict, of: scene))
        }
        return scene.verdicts
    }

    /// The table for the zone of the block at `index`.
    private static func rules(for index: Int, _ article: Article, _ page: Page) -> [Rule] {
        if !article.isFound { return Rule.before }
        if page.blocks[index].markup != nil { return markedRules(for: index, article) }
        // Far behind the text a page is as it is before it: menus and teasers.
        if index < article.head.lowerBound || index >= article.farEnd { return Rule.before }
        if article.head.contains(index) { return Rule.head }
        if article.sections[index] == .body, index <= article.bodyEnd { return Rule.body }
        return Rule.tail
    }

    /// The table of a block with markup: those of its zone, and those that ask about markup.
    private static func markedRules(for index: Int, _ article: Article) -> [Rule] {
        if index < article.head.lowerBound || index >= article.farEnd { return markedBefore }
        if article.head.contains(index) { return markedHead }
        if article.sections[index] == .body, index <= article.bodyEnd { return markedBody }
        return markedTail
    }

    private static let markedBefore = Rule.before + Rule.markedTail
    // Running text in the head is none of the text there: the model has found where that begins.
    private static let markedHead = Rule.head.filter { $0.role != .lede } + Rule.markedHead
    private static let markedBody = Rule.body + Rule.markedBody
    private static let markedTail = Rule.tail + Rule.markedTail

    /// The verdict of the surest rule.
    static func verdict(of scene: Scene, _ rules: [Rule]) -> Verdict {
        var (best, confidence) = (-1, 0)
        for index in rules.indices {
            let score = rules[index].score(scene)
            if score > confidence { (best, confidence) = (index, score) }
        }
        guard best >= 0 else {
            return Verdict(
                role: .paragraph,
                decision: Decision(rule: "none", confidence: 0, reason: "no rule of the zone")
            )
        }
        return Verdict(
            role: rules[best].role,
            decision: Decision(
                rule: rules[best].name,
                confidence: confidence,
                reason: rules[best].reason
            ),
            roles: rules[best].roles
        )
    }
}

extension PageBlock {
    /// Whether the block is site furniture by its own words, as ``isFurniture`` keeps it.
    var looksLikeFurniture: Bool {
        if let label, label.cues.hasAny(.furniture, .home),
            !label.cues.hasAny(
                .typeLabel,
                .publishedLabel,
                .updatedLabel,
                .contactLabel,
                .contactStart
            ), words <= 10, marker == nil
        {
            return true
        }
        if !traits.isDisjoint(with: [.browserMark, .textSize]) || isCounter
            || words <= 12 && marks.contains(.bracket) && text.contains("] [")
        {
            return true
        }
        if traits.contains(.symbols) || traits.contains(.copyright) && words <= 30 { return true }
        if whole.hasAny(.furniture, .home) && words <= 8 { return true }
        if isMenuLine { return true }
        if traits.contains(.breadcrumb) || traits.contains(.languageName) { return true }
        if traits.contains(.mailAddress) || traits.contains(.telephone) { return false }
        if starts.has(.furnitureStart), words <= 16, sentences <= 1 { return true }
        // A headline may name a network too, among words without capitals.
        if traits.contains(.network), words <= 12, !isProse, words <= 4 || capitalShare >= 50 {
            return true
        }
        return traits.contains(.segments) && words <= 30 && dates.isEmpty
    }

    /// Whether the block is a counter: a label and a number.
    var isCounter: Bool {
        if numbers == 1, words <= 4, ending == .open, inner.has(.minuteWord) { return true }
        guard let label, words <= 5, numbers > 0, dates.isEmpty, ending == .open,
            !label.cues.hasAny(.tagLabel, .fieldLabel)
        else { return false }
        let rest = text.utf8.dropFirst(label.length)
        return !rest.isEmpty && rest.allSatisfy { !ASCII.isLetter($0) && $0 < 0x80 }
            && traits.isDisjoint(with: [.telephone, .mailAddress])
    }

    /// Whether the block counts the pictures of a series: "1 of 5".
    var countsPictures: Bool {
        numbers == 2 && words <= 3 && !traits.contains(.referenceNumber) && label == nil
            && dates.isEmpty && !text.contains(",")
            && ending == .open && characters <= 12 && !isTime
    }

    /// Whether the block is the initials of who wrote it: "(mlp/rgc)".
    var isInitials: Bool {
        isBracketed && text.contains("/") && characters <= 24 && words <= 5 && numbers == 0
            && text.split(whereSeparator: { "/()-".contains($0) }).allSatisfy { $0.count <= 4 }
    }

    /// Whether the block is a remark about the text.
    var isRemark: Bool {
        if traits.contains(.segments) { return false }
        if starts.has(.noteStart), isBracketed || words <= 16 { return true }
        return false
    }

    /// Whether the block is a caption by its own words.
    var isCaption: Bool {
        guard words <= 60 else { return false }
        if traits.contains(.copyright), text.hasPrefix("©"), words <= 6 || text.contains("/") {
            return true
        }
        guard starts.has(.captionStart) else { return false }
        if label?.cues.has(.captionStart) == true { return true }
        return ending != .colon && (words <= 6 || !isProse || isBracketed)
    }

    /// Whether the block has what only contacts have.
    var isContact: Bool {
        if traits.contains(.mailAddress) && words <= 30 { return true }
        if traits.contains(.telephone), words <= 40 { return true }
        if starts.has(.contactStart), words <= 40 {
            return whole.has(.contactStart) || label?.cues.has(.contactStart) == true
                || words >= 5
                    && (traits.contains(.telephone) || traits.contains(.mailAddress)
                        || traits.contains(.webAddress) || inner.has(.contactLabel))
        }
        return false
    }

    /// Whether the block names a file.
    var isAttachment: Bool {
        guard words <= 24, sentences <= 1 else { return false }
        if traits.contains(.file)
            && (traits.contains(.fileSize) || starts.has(.attachmentStart) || isFileName
                || text.contains("("))
        {
            return true
        }
        if traits.contains(.fileSize) { return true }
        if label?.cues.has(.attachmentLabel) == true { return true }
        return false
    }

    private var isFileName: Bool {
        words <= 6
            && text.split(separator: " ").first.map { $0.contains(".") || $0.contains("_") }
                ?? false
    }
}
