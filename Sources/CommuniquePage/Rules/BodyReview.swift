import Communique

/// Holds the verdicts of the rules against what ``BodyModel`` says of a block.
///
/// The rules say what a block is; whether it belongs to the text at all is often sooner seen from the
/// blocks around it. Where the model is sure of the opposite, the block is decided again among the
/// roles that are left, and the decision names the model with what spoke most for it.
struct BodyReview {
    /// The name of a decision that a block is text though the rules took it for none.
    static let text: Decision.RuleName = "model.text"
    /// The name of a decision that a block is no text though the rules took it for some.
    static let noText: Decision.RuleName = "model.no-text"

    private let article: Article
    /// Whether the model agrees with the rules on nearly all running text, so that the rules know the
    /// page's structure better where they differ.
    private let agrees: Bool
    /// Whether the page is one of a site with all its boxes, and not a text with a line or two around
    /// it: there teasers and captions look like text to the rules, and the model is the better judge.
    private let isOfSite: Bool
    /// What is added to the score of each block for the sake of the caller's preference.
    private let shift: Int

    /// Reviews the verdicts on a page whose article is `article`.
    init(_ article: Article, _ blocks: [PageBlock], preference: PageParser.Preference) {
        self.article = article
        let surelyNoText = article.model?.scores.count { $0 < -100 } ?? 0
        isOfSite = surelyNoText >= Self.siteBlocks
        agrees = !isOfSite && article.model?.agrees(with: article, blocks) ?? true
        shift =
            switch preference {
            case .recall: 120
            case .balanced: 0
            case .precision: -120
            }
    }

    /// How many blocks that are surely no text make a page one of a site.
    private static let siteBlocks = 40

    /// The verdict on the block of `scene`: the one given, or the one that the model makes necessary.
    func reviewed(_ verdict: Verdict, of scene: Scene) -> Verdict {
        // On a page with markup the model has already said where the text is.
        guard article.isFound, let model = article.model, scene.block.markup == nil else {
            return verdict
        }
        let score = model.scores[scene.index] + shift
        if verdict.isOfFurniture {
            guard score > needed(for: verdict.roles), mayBeText(scene) else { return verdict }
            let other = RoleDecider.verdict(of: scene, Self.textRules)
            return overruled(verdict, by: other, Self.text, score, model, scene)
        }
        if score < 0, let tolerance = tolerance(of: verdict.role, scene),
            score < -(isOfSite ? tolerance * 3 / 10 : tolerance * 3 / 2)
        {
            let other = RoleDecider.verdict(of: scene, Self.furnitureRules)
            return overruled(verdict, by: other, Self.noText, score, model, scene)
        }
        return verdict
    }

    private func overruled(
        _ verdict: Verdict,
        by other: Verdict,
        _ name: Decision.RuleName,
        _ score: Int,
        _ model: BodyModel,
        _ scene: Scene
    ) -> Verdict {
        // 100 is e times as likely as not.
        let confidence = min(50 + abs(score) / 8, 99)
        let evidence = model.evidence(for: scene.index)
        return Verdict(
            role: other.role,
            decision: Decision(
                rule: name,
                confidence: confidence,
                reason: "\(other.decision.reason) (\(other.decision.rule.rawValue)), by \(evidence)"
                    + "; not \(verdict.role.rawValue) (\(verdict.decision.rule.rawValue))"
            )
        )
    }

    /// What a block must score before one of the roles of the furniture is taken from it.
    private func needed(for roles: RoleSet) -> Int {
        if !roles.isDisjoint(with: [.boilerplate, .related]) { return agrees ? 100 : 0 }
        // These are told by what stands in them: addresses, files, labels.
        return agrees ? 500 : 250
    }

    /// Whether a block where it stands can be of the text: behind the headline.
    private func mayBeText(_ scene: Scene) -> Bool {
        // A row of signs has nothing to say, whatever it stands among.
        if scene.section == .comments || scene.block.words == 0 { return false }
        guard let title = article.titles.last else { return true }
        // Text above the headline is a teaser's, unless most of the text is there.
        return scene.index > title || article.model?.stretch.contains(scene.index) == true
    }

    /// How far below 0 a block must score before a role of the text is taken from it; `nil` where it
    /// is not asked. What is told by its own words, such as a remark, stands beside the text as often
    /// as in it, and needs more.
    private func tolerance(of role: Block.Role, _ scene: Scene) -> Int? {
        let isWithinText =
            scene.index >= article.head.lowerBound && scene.index <= article.bodyEnd
        let trust = !agrees ? 0 : scene.index <= article.bodyEnd ? 150 : 60
        switch role {
        case .paragraph: return scene.isAfterIntroduction ? 200 + trust : 40 + trust
        // A standfirst stands apart from the text, and is told by its place.
        case .lede: return (scene.index < article.bodyStart ? 300 : 100) + trust
        case .heading: return 200 + trust * 2
        case .quote: return 120 + trust
        case .question, .answer: return scene.block.label == nil ? 200 + trust : nil
        case .item: return 250 + trust
        case .salutation, .closing: return 350 + trust
        case .note, .footnote:
            return scene.block.isBracketed || isWithinText ? nil : 500 + trust * 2
        case .caption: return isWithinText ? nil : 500 + trust * 2
        case .signature: return 850 + trust
        default: return nil
        }
    }

    /// The rules for what stands behind a text that take a block for furniture.
    private static let furnitureRules = Rule.tail.filter { rule in
        !rule.roles.isDisjoint(with: .furniture)
    }

    /// The rules for a text that take a block for a part of it.
    private static let textRules = Rule.body.filter { rule in
        let roles: Set<Block.Role> = [
            .lede, .paragraph, .heading, .item, .quote, .question, .answer, .speakerLabel,
            .salutation, .closing, .caption, .note, .footnote,
        ]
        return roles.contains(rule.role)
    }
}
