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
    /// What is added to the score of each block for the sake of the caller's preference.
    private let shift: Int

    /// Reviews the verdicts on a page whose article is `article`.
    init(_ article: Article, preference: PageParser.Preference) {
        self.article = article
        shift =
            switch preference {
            case .recall: 120
            case .balanced: 0
            case .precision: -120
            }
    }

    /// The verdict on the block of `scene`: the one given, or the one that the model makes necessary.
    func reviewed(_ verdict: Verdict, of scene: Scene) -> Verdict {
        guard article.isFound, let model = article.model else { return verdict }
        let score = model.scores[scene.index] + shift
        if score > 0, Self.furniture.contains(verdict.role), mayBeText(scene) {
            let other = RoleDecider.verdict(of: scene, Rule.body, among: Self.textRoles)
            return overruled(verdict, by: other, Self.text, score, model, scene)
        }
        if let tolerance = Self.tolerance(of: verdict.role), score < -tolerance,
            !article.titles.contains(scene.index)
        {
            let other = RoleDecider.verdict(of: scene, Rule.tail, among: Self.furniture)
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

    /// Whether a block where it stands can be of the text: behind the headline.
    private func mayBeText(_ scene: Scene) -> Bool {
        guard let title = article.titles.last else { return true }
        return scene.index > title
    }

    /// How far below 0 a block must score before a role of the text is taken from it; `nil` for roles
    /// that are not asked about. What is told by its own words, such as a remark, stands beside the
    /// text as often as in it, and needs more.
    private static func tolerance(of role: Block.Role) -> Int? {
        switch role {
        case .paragraph, .lede, .heading: 20
        case .quote: 120
        case .item, .question, .answer, .speakerLabel: 250
        case .salutation, .closing: 350
        case .note, .footnote: 650
        case .signature, .caption: 950
        default: nil
        }
    }

    private static let furniture: Set<Block.Role> = [
        .contact, .attachment, .tag, .related, .boilerplate,
    ]

    private static let textRoles: Set<Block.Role> = [
        .lede, .paragraph, .heading, .item, .quote, .question, .answer, .speakerLabel, .salutation,
        .closing, .caption, .note, .footnote,
    ]
}
