/// The order in which the schema wants the children of an element.
///
/// - Source: NewsML-G2 2.35 All-Power schema.
struct SchemaOrder {
    /// The children in groups; within a group any order is right.
    private let ranks: [String: Int]

    private init(_ groups: [[String]]) {
        var ranks: [String: Int] = [:]
        for (rank, names) in groups.enumerated() { for name in names { ranks[name] = rank } }
        self.ranks = ranks
    }

    /// The place of a child; `nil` for one that the schema does not know there.
    func rank(of name: String) -> Int? { ranks[name] }

    /// The order within elements called `name`; `nil` where any order is right or nobody looks.
    static func of(_ name: String) -> SchemaOrder? { orders[name] }

    private static let orders: [String: SchemaOrder] = {
        let head: [[String]] = [
            ["catalogRef", "catalog"], ["hopHistory"], ["pubHistory"], ["rightsInfo"], ["itemMeta"],
            ["contentMeta"],
        ]
        let facts: [[String]] = [["partMeta"], ["assert"], ["inlineRef"], ["derivedFrom", "derivedFromValue"]]
        let administrative: [[String]] = [
            ["urgency"], ["contentCreated"], ["contentModified"], ["digitalSourceType"],
            [
                "located", "infoSource", "creator", "contributor", "audience", "exclAudience",
                "altId", "rating", "userInteraction",
            ],
        ]
        let descriptive = [
            "language", "genre", "keyword", "subject", "slugline", "headline", "dateline", "by",
            "creditline", "description",
        ]
        return [
            "newsItem": SchemaOrder(head + facts + [["contentSet"]]),
            "packageItem": SchemaOrder(head + facts + [["groupSet"]]),
            "conceptItem": SchemaOrder(head + facts + [["concept"]]),
            "rightsInfo": SchemaOrder([
                ["accountable"], ["copyrightHolder"],
                [
                    "copyrightNotice", "usageTerms", "link", "rightsInfoExtProperty",
                    "rightsExpressionXML", "rightsExpressionData",
                ],
                ["dataMining"],
            ]),
            "itemMeta": SchemaOrder([
                ["itemClass"], ["provider"], ["versionCreated"], ["firstCreated"], ["embargoed"],
                ["pubStatus"], ["role"], ["fileName"], ["generator"], ["profile"], ["service"],
                ["title"], ["edNote"], ["memberOf"], ["instanceOf"], ["signal"], ["altRep"],
                ["deliverableOf"], ["hash"], ["expires"], ["origRep"], ["incomingFeedId"],
                ["metadataCreator"], ["link"], ["itemMetaExtProperty"],
            ]),
            "contentMeta": SchemaOrder(
                [["icon"]] + administrative + [descriptive, ["contentMetaExtProperty"]]
            ),
        ]
    }()
}
