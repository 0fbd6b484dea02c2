public import CommuniqueXML

/// What the schema says of elements: which hold text, and in which order children stand.
///
/// This is the one place where the order is written down: editing and the checks go by it.
///
/// - Source: NewsML-G2 2.35, All-Power schema of 2025-05-16.
enum G2Schema {
    /// The names of the standard, with the numbers that trees have for them.
    static let vocabulary: XMLVocabulary = {
        let namespace = G2Namespace.newsML.string
        let mixed = Set(textual.map { $0.rawValue.string })
        return XMLVocabulary(
            elements: G2Element.allCases.map {
                XMLExpandedName(namespace: namespace, $0.rawValue.string)
            },
            attributes: G2Attribute.allCases.map { attribute in
                attribute == .language
                    ? XMLExpandedName.language : XMLExpandedName(attribute.rawValue.string)
            },
            isMixed: { mixed.contains($0.local) }
        )
    }()

    /// Tells trees that were read with the names of the standard from others.
    static let vocabularyID = ObjectIdentifier(vocabulary)
    /// How many elements the standard has.
    static let elementCount = G2Element.allCases.count

    /// The elements in which white space may belong to the text. Those of HTML that senders write in
    /// the standard's namespace are no names of the standard, and are left alone too.
    static let textual: Set<G2Element> = [
        .sent, .sender, .transmitId, .priority, .origin, .timestamp, .destination, .channel,
        .sameAsScheme, .copyrightNotice, .usageTerms, .rightsExpressionXML, .rightsExpressionData,
        .versionCreated, .firstCreated, .embargoed, .fileName, .generator, .profile, .title,
        .edNote, .altRep, .hash, .expires, .origRep, .urgency, .contentCreated, .contentModified,
        .altId, .keyword, .slugline, .headline, .dateline, .by, .creditline, .description,
        .derivedFromValue, .inlineXML, .inlineData, .altLoc, .name, .definition, .note,
        .hierarchyInfo, .sameAs, .created, .ceasedToExist, .born, .died, .founded, .dissolved,
        .line, .address, .openHours, .capacity, .access, .details, .email, .im, .phone, .fax,
        .web, .postalCode, .start, .end, .duration, .rDate, .exDate, .registration,
        .g2contentType, .scheduled, .a, .span, .inline, .br, .ruby, .rb, .rt, .rp,
    ]

    /// The place of each element among the children of a parent; what the schema does not know there
    /// comes last.
    struct Order: Sendable {
        /// The rank of each element by its number.
        private let ranks: [UInt8]

        fileprivate init(_ groups: [[G2Element]]) {
            var ranks = [UInt8](repeating: .max, count: G2Element.allCases.count)
            for (rank, group) in groups.enumerated() {
                for element in group { ranks[element.ordinal] = UInt8(clamping: rank) }
            }
            self.ranks = ranks
        }

        /// The rank of a child: equal ranks may stand in any order; `nil` when the schema does not
        /// know such a child there.
        func rank(of element: G2Element) -> Int? {
            let rank = ranks[element.ordinal]
            return rank == .max ? nil : Int(rank)
        }

        /// The rank of a child in a tree. A signature comes first, all else that is foreign last.
        func rank(of child: XMLElement) -> Int {
            if let element = G2Element(child.id) { return rank(of: element) ?? Int(UInt8.max) }
            return child.localName == "Signature" && child.namespace == signatureNamespace
                ? -1 : Int(UInt8.max)
        }
    }

    /// The namespace of signatures, which stand before all else in an item.
    static let signatureNamespace = "http://www.w3.org/2000/09/xmldsig#"

    /// The order within `parent`.
    static func order(in parent: G2Element) -> Order { orders[parent] ?? conceptOrder }

    /// The elements of the standard that stand behind one that must follow them, at any depth.
    static func misplaced(in root: XMLElement) -> [XMLElement] {
        var found: [XMLElement] = []
        var waiting = [root]
        while let parent = waiting.popLast() {
            let order = G2Element(parent.id).flatMap { orders[$0] }
            var highest = -1
            for child in parent.children {
                if !child.isEmpty { waiting.append(child) }
                guard let order, G2Element(child.id) != nil else { continue }
                let rank = order.rank(of: child)
                if rank < highest { found.append(child) } else { highest = rank }
            }
        }
        return found.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }
}

// MARK: The order

extension G2Schema {
    private static let conceptGroups: [[G2Element]] = [
        [.name, .definition, .note, .facet, .remoteInfo, .hierarchyInfo],
        [.sameAs, .broader, .narrower, .related],
    ]
    private static let detailGroups: [[G2Element]] = [
        [
            .personDetails, .organisationDetails, .geoAreaDetails, .poiDetails, .objectDetails,
            .eventDetails,
        ]
    ]

    /// The order within all properties that name a thing.
    private static let conceptOrder = Order(
        conceptGroups + detailGroups + [[.bag], [.mainConcept], [.facetConcept]]
    )

    private static let headGroups: [[G2Element]] = [
        [.catalogRef, .catalog], [.hopHistory], [.pubHistory], [.rightsInfo], [.itemMeta],
        [.contentMeta], [.partMeta], [.assert], [.inlineRef], [.derivedFrom, .derivedFromValue],
    ]
    private static let administrativeGroups: [[G2Element]] = [
        [.urgency], [.contentCreated], [.contentModified], [.digitalSourceType],
        [
            .located, .infoSource, .creator, .contributor, .audience, .exclAudience, .altId,
            .rating, .userInteraction,
        ],
    ]
    private static let descriptive: [G2Element] = [
        .language, .genre, .keyword, .subject, .slugline, .headline, .dateline, .by, .creditline,
        .description,
    ]

    private static let orders: [G2Element: Order] =
        itemOrders
        .merging(metadataOrders) { first, _ in first }
        .merging(conceptOrders) { first, _ in first }
        .merging(planningOrders) { first, _ in first }
        .mapValues { Order($0) }

    private static var itemOrders: [G2Element: [[G2Element]]] {
        [
            .newsItem: headGroups + [[.contentSet]],
            .packageItem: headGroups + [[.groupSet]],
            .conceptItem: headGroups + [[.concept]],
            .knowledgeItem: headGroups + [[.conceptSet], [.schemeMeta]],
            .planningItem: headGroups + [[.newsCoverageSet]],
            .catalogItem: headGroups + [[.catalogContainer]],
            .newsMessage: [[.header], [.itemSet]],
            .header: [
                [.sent], [.catalogRef, .catalog], [.sender], [.transmitId], [.priority], [.origin],
                [.timestamp, .destination, .channel], [.signal], [.headerExtProperty],
            ],
            .catalog: [[.title], [.scheme]],
            .scheme: [[.sameAsScheme, .name, .definition, .note, .sameAs]],
            .schemeMeta: [
                [.sameAsScheme, .name, .definition, .note, .related, .schemeMetaExtProperty]
            ],
            .contentSet: [[.inlineXML, .inlineData, .remoteContent]],
            .remoteContent: [
                [.channel], [.altId], [.altLoc], [.hash], [.signal], [.remoteContentExtProperty],
            ],
            .group: [
                [.groupRef, .itemRef, .conceptRef, .title, .signal, .edNote, .groupExtProperty]
            ],
            .hop: [[.party], [.action]],
            .published: [[.timestamp], [.name, .related, .publishedExtProperty]],
        ]
    }

    private static var metadataOrders: [G2Element: [[G2Element]]] {
        [
            .rightsInfo: [
                [.accountable], [.copyrightHolder],
                [
                    .copyrightNotice, .usageTerms, .link, .rightsInfoExtProperty,
                    .rightsExpressionXML, .rightsExpressionData,
                ],
                [.dataMining],
            ],
            .itemMeta: [
                [.itemClass], [.provider], [.versionCreated], [.firstCreated], [.embargoed],
                [.pubStatus], [.role], [.fileName], [.generator], [.profile], [.service], [.title],
                [.edNote], [.memberOf], [.instanceOf], [.signal], [.altRep], [.deliverableOf],
                [.hash], [.expires], [.origRep], [.incomingFeedId], [.metadataCreator], [.link],
                [.itemMetaExtProperty],
            ],
            .contentMeta: [[.icon]] + administrativeGroups
                + [descriptive, [.contentMetaExtProperty]],
            .partMeta: [[.icon], [.timeDelim], [.regionDelim], [.role]] + administrativeGroups
                + [descriptive, [.partMetaExtProperty], [.signal], [.edNote], [.link]],
            // The schema says nothing of hints and assertions: any property of the standard.
            .link: [[.itemClass], [.title], descriptive],
            .itemRef: [[.itemClass], [.title], descriptive],
        ]
    }

    private static var conceptOrders: [G2Element: [[G2Element]]] {
        [
            .concept: [
                [.conceptId], [.type], [.name],
                [.definition, .note, .facet, .remoteInfo, .hierarchyInfo],
                [.sameAs, .broader, .narrower, .related], [.hasInstrument],
            ] + detailGroups + [[.conceptExtProperty]],
            .personDetails: [[.born], [.died], [.affiliation, .contactInfo]],
            .organisationDetails: [
                [.founded], [.dissolved], [.location, .affiliation, .contactInfo, .hasInstrument],
            ],
            .geoAreaDetails: [[.position], [.founded], [.dissolved], [.line, .circle, .polygon]],
            .poiDetails: [
                [.position], [.address], [.openHours], [.capacity],
                [.contactInfo, .access, .details], [.created], [.ceasedToExist],
            ],
            .objectDetails: [[.created], [.copyrightNotice, .creator], [.ceasedToExist]],
            .contactInfo: [[.email, .im, .phone, .fax, .web, .address, .note]],
            .address: [[.line], [.locality], [.area], [.country], [.postalCode], [.worldRegion]],
            .event: [
                [.name], [.definition, .note, .facet], [.sameAs, .broader, .narrower, .related],
                [.eventDetails],
            ],
        ]
    }

    private static var planningOrders: [G2Element: [[G2Element]]] {
        [
            .eventDetails: [
                [.dates], [.eventStatus], [.occurStatus], [.newsCoverageStatus],
                [
                    .registration, .keyword, .accessStatus, .participationRequirement, .subject,
                    .location, .participant, .organiser, .contactInfo, .language, .newsCoverage,
                ],
            ],
            .dates: [
                [.start], [.end, .duration], [.rDate, .rRule], [.exDate, .exRule], [.confirmation],
            ],
            // Of an event the first line and the rest of the second; of a planning item the third.
            .newsCoverage: [
                [.g2contentType], [.itemClass], [.assignedTo], [.scheduled], [.service], [.edNote],
                descriptive, [.planning], [.delivery], [.newsCoverageExtProperty],
            ],
            .planning: [
                [.g2contentType], [.itemClass], [.itemCount], [.assignedTo], [.scheduled],
                [.service], descriptive, [.edNote], [.newsContentCharacteristics], [.urgency],
                [.audience], [.exclAudience], [.planningExtProperty],
            ],
        ]
    }
}

// MARK: Numbers

extension G2Element {
    /// The number of the element: its place among all cases.
    var ordinal: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }

    /// The number that trees have for the element.
    @usableFromInline var id: XMLNameID { XMLNameID(at: ordinal) }

    /// The element that a tree has a number for; `nil` for what is not of the standard.
    init?(_ id: XMLNameID) {
        let index = id.position
        guard index < G2Schema.elementCount else { return nil }
        // The cases without values have the numbers from 0.
        self = unsafe unsafeBitCast(UInt8(truncatingIfNeeded: index), to: Self.self)
    }
}

extension G2Attribute {
    /// The number that trees have for the attribute.
    @usableFromInline var id: XMLNameID {
        let ordinal = Int(unsafe unsafeBitCast(self, to: UInt8.self))
        return XMLNameID(at: G2Schema.elementCount + ordinal)
    }
}
