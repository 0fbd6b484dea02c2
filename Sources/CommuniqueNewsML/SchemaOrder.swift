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

    /// The order within elements called `name` of an item of a kind; `nil` where any order is right or
    /// nobody looks.
    static func of(_ name: String, in item: String) -> SchemaOrder? {
        if name == "contentMeta" { return contentMeta[item] ?? contentMeta["newsItem"] }
        return orders[name]
    }

    /// What is said about the content, by the kind of item.
    private static let contentMeta: [String: SchemaOrder] = {
        let parties: [String] = [
            "located", "infoSource", "creator", "contributor", "audience", "exclAudience", "altId",
            "rating", "userInteraction",
        ]
        let administrative: [[String]] = [
            ["icon"], ["urgency"], ["contentCreated"], ["contentModified"], ["digitalSourceType"],
            parties,
        ]
        let core = ["language", "keyword", "subject", "slugline", "headline", "description"]
        let properties = ["contentMetaExtProperty"]
        let concept = SchemaOrder(administrative + [core, properties])
        let news = SchemaOrder(
            administrative + [core + ["genre", "dateline", "by", "creditline"], properties]
        )
        let catalog = SchemaOrder([
            ["contentCreated"], ["contentModified"], ["creator", "contributor", "altId"],
        ])
        return [
            "newsItem": news, "packageItem": news, "conceptItem": concept,
            "knowledgeItem": concept, "planningItem": concept, "catalogItem": catalog,
        ]
    }()

    private static let orders: [String: SchemaOrder] = {
        let head: [[String]] = [
            ["catalogRef", "catalog"], ["hopHistory"], ["pubHistory"], ["rightsInfo"], ["itemMeta"],
            ["contentMeta"],
        ]
        let facts: [[String]] = [
            ["partMeta"], ["assert"], ["inlineRef"], ["derivedFrom", "derivedFromValue"],
        ]
        return [
            "newsItem": SchemaOrder(head + facts + [["contentSet"]]),
            "packageItem": SchemaOrder(head + facts + [["groupSet"]]),
            "conceptItem": SchemaOrder(head + facts + [["concept"]]),
            "knowledgeItem": SchemaOrder(head + facts + [["conceptSet"], ["schemeMeta"]]),
            "planningItem": SchemaOrder(head + facts + [["newsCoverageSet"]]),
            "catalogItem": SchemaOrder(head + [["catalogContainer"]]),
            "contentSet": SchemaOrder([["inlineXML", "inlineData", "remoteContent"]]),
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
        ]
    }()
}
