/// Why a parser took a block or a fact for what it says: the rule, how sure it is, and the reason.
public struct Decision: Hashable, Sendable {
    /// The name of a rule, such as `body.salutation`; each has a section in `Docs/Rules`.
    public struct RuleName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name: the stage, a dot, what the rule looks for.
        public let rawValue: String
        /// Makes a name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a name.
        public init(stringLiteral value: String) { self.init(rawValue: value) }
    }

    /// The rule that decided.
    public var rule: RuleName
    /// How sure the rule is, 0 to 100, in the manner of NewsML-G2's `confidence`.
    public var confidence: Int
    /// What the rule saw, in words for a reader of a log.
    public var reason: String

    /// Makes a decision; `confidence` is clamped to 0...100.
    public init(rule: RuleName, confidence: Int, reason: String) {
        self.rule = rule
        self.confidence = min(100, max(0, confidence))
        self.reason = reason
    }
}
