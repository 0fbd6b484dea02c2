public import Communique
public import CommuniqueXML

/// What a provider plans to report.
/// // - Source: NewsML-G2 2.35 `newsCoverageSet`.
public struct NewsCoverageSet: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.newsCoverageSet) }

    /// One for each kind of content.
    public var coverages: [NewsCoverage] {
        get { self[all: .newsCoverage] }
        set { self[all: .newsCoverage] = newValue }
    }
}

/// One kind of content that a provider plans, and what came of it.
/// // - Source: NewsML-G2 2.35 `newsCoverage`.
public struct NewsCoverage: G2DescriptiveProperties {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.newsCoverage) }

    /// What is planned.
    public var plannings: [CoveragePlanning] {
        get { self[all: .planning] }
        set { self[all: .planning] = newValue }
    }

    /// What was delivered.
    public var delivery: CoverageDelivery? {
        get { self[.delivery] }
        set { self[.delivery] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .newsCoverageExtProperty] }
        set { self[all: .newsCoverageExtProperty] = newValue }
    }

    /// The part that it plays, in items of before version 2.8.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// The kind of content, in items of before version 2.8.
    public var contentType: String? {
        get { self[text: .g2contentType] }
        set { self[text: .g2contentType] = newValue }
    }

    /// The class of the content, in items of before version 2.8.
    public var itemClass: G2Concept? {
        get { self[.itemClass] }
        set { self[.itemClass] = newValue }
    }

    /// Who is to make it, in items of before version 2.8.
    public var assignedTo: [G2Concept] {
        get { self[all: .assignedTo] }
        set { self[all: .assignedTo] = newValue }
    }

    /// When it is to be delivered, in items of before version 2.8.
    public var scheduled: NewsDate? {
        get { self[date: .scheduled] }
        set { self[date: .scheduled] = newValue }
    }

    /// The services it is for, in items of before version 2.8.
    public var services: [G2Concept] {
        get { self[all: .service] }
        set { self[all: .service] = newValue }
    }

    /// Notes for editors, in items of before version 2.8.
    public var editorialNotes: [G2Label] {
        get { self[all: .edNote] }
        set { self[all: .edNote] = newValue }
    }
}

/// What is planned.
/// // - Source: NewsML-G2 2.35 `planning`.
public struct CoveragePlanning: G2DescriptiveProperties {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.planning) }

    /// The media type of the items to come.
    public var contentType: String? {
        get { self[text: .g2contentType] }
        set { self[text: .g2contentType] = newValue }
    }

    /// The class of the items to come.
    public var itemClass: G2Concept? {
        get { self[.itemClass] }
        set { self[.itemClass] = newValue }
    }

    /// How many items are to come.
    public var itemCount: G2ItemCount? {
        get { self[.itemCount] }
        set { self[.itemCount] = newValue }
    }

    /// Who is to make them.
    public var assignedTo: [G2Concept] {
        get { self[all: .assignedTo] }
        set { self[all: .assignedTo] = newValue }
    }

    /// When they are to be delivered.
    public var scheduled: NewsDate? {
        get { self[date: .scheduled] }
        set { self[date: .scheduled] = newValue }
    }

    /// The services that they are for.
    public var services: [G2Concept] {
        get { self[all: .service] }
        set { self[all: .service] = newValue }
    }

    /// Notes for editors.
    public var editorialNotes: [G2Label] {
        get { self[all: .edNote] }
        set { self[all: .edNote] = newValue }
    }

    /// What the content will be like.
    public var characteristics: G2ContentCharacteristics? {
        get { self[.newsContentCharacteristics] }
        set { self[.newsContentCharacteristics] = newValue }
    }

    /// How urgent it is, 1 (most) to 9.
    public var urgency: Int? {
        get { self[number: .urgency] }
        set { self[number: .urgency] = newValue }
    }

    /// Whom it is meant for.
    public var audiences: [G2Concept] {
        get { self[all: .audience] }
        set { self[all: .audience] = newValue }
    }

    /// Whom it is not meant for.
    public var excludedAudiences: [G2Concept] {
        get { self[all: .exclAudience] }
        set { self[all: .exclAudience] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .planningExtProperty] }
        set { self[all: .planningExtProperty] = newValue }
    }

    /// From when on it is covered.
    public var coversFrom: NewsDate? {
        get { self[attributeDate: .coversfrom] }
        set { self[attributeDate: .coversfrom] = newValue }
    }

    /// Until when it is covered.
    public var coversTo: NewsDate? {
        get { self[attributeDate: .coversto] }
        set { self[attributeDate: .coversto] = newValue }
    }
}

/// How many items there will be.
/// // - Source: NewsML-G2 2.35 `itemCount`.
public struct G2ItemCount: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.itemCount) }

    /// At least.
    public var lowest: Int? {
        get { self[attributeNumber: .rangefrom] }
        set { self[attributeNumber: .rangefrom] = newValue }
    }

    /// At most.
    public var highest: Int? {
        get { self[attributeNumber: .rangeto] }
        set { self[attributeNumber: .rangeto] = newValue }
    }
}

/// What content is like, or will be.
/// // - Source: NewsML-G2 2.35 `newsContentCharacteristics`.
public struct G2ContentCharacteristics: G2Characteristics {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.newsContentCharacteristics) }

    /// The media type.
    public var contentType: String? {
        get { self[attribute: .contentType] }
        set { self[attribute: .contentType] = newValue }
    }

    /// The format.
    public var format: QCode? {
        get { self[qcode: .format] }
        set { self[qcode: .format] = newValue }
    }
}

/// What was delivered.
/// // - Source: NewsML-G2 2.35 `delivery`.
public struct CoverageDelivery: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.delivery) }

    /// The items.
    public var items: [G2Link] {
        get { self[all: .deliveredItemRef] }
        set { self[all: .deliveredItemRef] = newValue }
    }
}
