public import Communique
public import CommuniqueXML

/// Through whose hands the item went.
/// // - Source: NewsML-G2 2.35 `hopHistory`.
public struct HopHistory: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.hopHistory) }

    /// The hands, in the order of ``Hop/sequence``.
    public var hops: [Hop] {
        get { self[all: .hop] }
        set { self[all: .hop] = newValue }
    }
}

/// One who handed the item on.
/// // - Source: NewsML-G2 2.35 `hop`.
public struct Hop: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.hop) }

    /// Where it stands in the history.
    public var sequence: Int? {
        get { self[attributeNumber: .seq] }
        set { self[attributeNumber: .seq] = newValue }
    }

    /// When it was.
    public var timestamp: NewsDate? {
        get { self[attributeDate: .timestamp] }
        set { self[attributeDate: .timestamp] = newValue }
    }

    /// Who it was.
    public var party: G2Concept? {
        get { self[.party] }
        set { self[.party] = newValue }
    }

    /// What was done.
    public var actions: [HopAction] {
        get { self[all: .action] }
        set { self[all: .action] = newValue }
    }
}

/// What was done with an item.
/// // - Source: NewsML-G2 2.35 `action`.
public struct HopAction: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.action) }

    /// What it was.
    public var qcode: QCode? {
        get { self[qcode: .qcode] }
        set { self[qcode: .qcode] = newValue }
    }

    /// What it was, as a URI.
    public var uri: String? {
        get { self[attribute: .uri] }
        set { self[attribute: .uri] = newValue }
    }

    /// What it was done to.
    public var target: QCode? {
        get { self[qcode: .target] }
        set { self[qcode: .target] = newValue }
    }

    /// When it was.
    public var timestamp: NewsDate? {
        get { self[attributeDate: .timestamp] }
        set { self[attributeDate: .timestamp] = newValue }
    }

    /// Names of it.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }
}

/// Where the item was published.
/// // - Source: NewsML-G2 2.35 `pubHistory`.
public struct PubHistory: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.pubHistory) }

    /// Each publication.
    public var published: [Published] {
        get { self[all: .published] }
        set { self[all: .published] = newValue }
    }
}

/// Where and when the item was published.
/// // - Source: NewsML-G2 2.35 `published`.
public struct Published: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.published) }

    /// Where.
    public var qcode: QCode? {
        get { self[qcode: .qcode] }
        set { self[qcode: .qcode] = newValue }
    }

    /// Where, as a URI.
    public var uri: String? {
        get { self[attribute: .uri] }
        set { self[attribute: .uri] = newValue }
    }

    /// Where, by name.
    public var literal: String? {
        get { self[attribute: .literal] }
        set { self[attribute: .literal] = newValue }
    }

    /// When.
    public var timestamp: NewsDate? {
        get { self[date: .timestamp] }
        set { self[date: .timestamp] = newValue }
    }

    /// Names of the publication.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }

    /// What it is related to.
    public var related: [G2Concept] {
        get { self[all: .related] }
        set { self[all: .related] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .publishedExtProperty] }
        set { self[all: .publishedExtProperty] = newValue }
    }
}
