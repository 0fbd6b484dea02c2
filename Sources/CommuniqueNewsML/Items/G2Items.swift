public import CommuniqueXML

extension G2AnyItem {
    /// The identifier of the item, the same for all its versions.
    @inlinable public var guid: String? {
        get { self[attribute: .guid] }
        set { self[attribute: .guid] = newValue }
    }

    /// Which version it is; missing means 1.
    @inlinable public var version: Int? {
        get { self[attributeNumber: .version] }
        set { self[attributeNumber: .version] = newValue }
    }

    /// The standard; it is `NewsML-G2`.
    @inlinable public var standard: String? {
        get { self[attribute: .standard] }
        set { self[attribute: .standard] = newValue }
    }

    /// The version of the standard.
    @inlinable public var standardVersion: String? {
        get { self[attribute: .standardVersion] }
        set { self[attribute: .standardVersion] = newValue }
    }

    /// How much of the standard the item uses: `core` or `power`.
    @inlinable public var conformance: String? {
        get { self[attribute: .conformance] }
        set { self[attribute: .conformance] = newValue }
    }

    /// Pointers to catalogs.
    @inlinable public var catalogRefs: [CatalogRef] {
        get { self[all: .catalogRef] }
        set { self[all: .catalogRef] = newValue }
    }

    /// Aliases that are declared in the item.
    @inlinable public var catalogs: [Catalog] {
        get { self[all: .catalog] }
        set { self[all: .catalog] = newValue }
    }

    /// Through whose hands the item went.
    @inlinable public var hopHistory: HopHistory? {
        get { self[.hopHistory] }
        set { self[.hopHistory] = newValue }
    }

    /// Where the item was published.
    @inlinable public var pubHistory: PubHistory? {
        get { self[.pubHistory] }
        set { self[.pubHistory] = newValue }
    }

    /// Who holds the rights, one for each part or aspect.
    @inlinable public var rightsInfo: [RightsInfo] {
        get { self[all: .rightsInfo] }
        set { self[all: .rightsInfo] = newValue }
    }

    /// What is said about the item.
    @inlinable public var itemMeta: ItemMeta {
        get { self[part: .itemMeta] }
        set { self[part: .itemMeta] = newValue }
    }

    /// What is said about the content.
    @inlinable public var contentMeta: ContentMeta {
        get { self[part: .contentMeta] }
        set { self[part: .contentMeta] = newValue }
    }

    /// What is said about things that the item speaks of.
    @inlinable public var asserts: [G2Concept] {
        get { self[all: .assert] }
        set { self[all: .assert] = newValue }
    }

    /// Which parts of the text stand for which things.
    @inlinable public var inlineRefs: [G2Concept] {
        get { self[all: .inlineRef] }
        set { self[all: .inlineRef] = newValue }
    }

    /// What parts of the content were derived from.
    @inlinable public var derivedFrom: [G2Concept] {
        get { self[all: .derivedFrom] }
        set { self[all: .derivedFrom] = newValue }
    }

    /// The values that they were derived from.
    @inlinable public var derivedFromValues: [G2Text] {
        get { self[all: .derivedFromValue] }
        set { self[all: .derivedFromValue] = newValue }
    }
}

/// A story, a picture, a film: one piece of news.
/// // - Source: NewsML-G2 2.35 `newsItem`.
public struct NewsItem: G2AnyItem {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.newsItem) }

    /// What is said about parts of the content.
    public var partMeta: [PartMeta] {
        get { self[all: .partMeta] }
        set { self[all: .partMeta] = newValue }
    }

    /// The content.
    public var contentSet: ContentSet {
        get { self[part: .contentSet] }
        set { self[part: .contentSet] = newValue }
    }
}

/// Items that belong together.
/// // - Source: NewsML-G2 2.35 `packageItem`.
public struct PackageItem: G2AnyItem {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.packageItem) }

    /// What is said about parts of the package.
    public var partMeta: [PartMeta] {
        get { self[all: .partMeta] }
        set { self[all: .partMeta] = newValue }
    }

    /// The groups.
    public var groupSet: GroupSet {
        get { self[part: .groupSet] }
        set { self[part: .groupSet] = newValue }
    }
}

/// One thing and what is known of it.
/// // - Source: NewsML-G2 2.35 `conceptItem`.
public struct ConceptItem: G2AnyItem {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.conceptItem) }

    /// The thing.
    public var concept: G2Concept? {
        get { self[.concept] }
        set { self[.concept] = newValue }
    }
}

/// A vocabulary, or a part of one.
/// // - Source: NewsML-G2 2.35 `knowledgeItem`.
public struct KnowledgeItem: G2AnyItem {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.knowledgeItem) }

    /// What is said about parts of the vocabulary.
    public var partMeta: [PartMeta] {
        get { self[all: .partMeta] }
        set { self[all: .partMeta] = newValue }
    }

    /// The things.
    public var conceptSet: ConceptSet {
        get { self[part: .conceptSet] }
        set { self[part: .conceptSet] = newValue }
    }

    /// What is said about the vocabulary.
    public var schemeMeta: SchemeMeta? {
        get { self[.schemeMeta] }
        set { self[.schemeMeta] = newValue }
    }
}

/// The things of a vocabulary.
/// // - Source: NewsML-G2 2.35 `conceptSet`.
public struct ConceptSet: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.conceptSet) }

    /// The things.
    public var concepts: [G2Concept] {
        get { self[all: .concept] }
        set { self[all: .concept] = newValue }
    }
}

/// What a provider plans to report.
/// // - Source: NewsML-G2 2.35 `planningItem`.
public struct PlanningItem: G2AnyItem {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.planningItem) }

    /// The plans.
    public var newsCoverageSet: NewsCoverageSet {
        get { self[part: .newsCoverageSet] }
        set { self[part: .newsCoverageSet] = newValue }
    }
}

/// A catalog.
/// // - Source: NewsML-G2 2.35 `catalogItem`.
public struct CatalogItem: G2AnyItem {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.catalogItem) }

    /// The catalog in its container.
    public var catalogContainer: CatalogContainer {
        get { self[part: .catalogContainer] }
        set { self[part: .catalogContainer] = newValue }
    }
}

/// Holds a catalog.
/// // - Source: NewsML-G2 2.35 `catalogContainer`.
public struct CatalogContainer: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.catalogContainer) }

    /// The catalog.
    public var catalog: Catalog? {
        get { self[.catalog] }
        set { self[.catalog] = newValue }
    }
}
