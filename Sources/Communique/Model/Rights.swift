/// Who holds the rights in the document and on what terms it may be used.
///
/// - Source: NewsML-G2 2.35 `rightsInfo`; ninjs 3.1 `copyrightHolder`, `copyrightNotice`,
///   `usageTerms`.
public struct Rights: Hashable, Sendable {
    /// The holder of the copyright.
    public var copyrightHolder: Concept?
    /// The notices, in one or more languages.
    public var copyrightNotices: [LocalizedText]
    /// The terms of use, in one or more languages.
    public var usageTerms: [LocalizedText]

    /// Makes a statement of rights.
    public init(
        copyrightHolder: Concept? = nil,
        copyrightNotices: [LocalizedText] = [],
        usageTerms: [LocalizedText] = []
    ) {
        self.copyrightHolder = copyrightHolder
        self.copyrightNotices = copyrightNotices
        self.usageTerms = usageTerms
    }
}
