public import Communique
public import CommuniqueXML

/// What is said about the transport of a message.
/// // - Source: NewsML-G2 2.35 `header`.
public struct MessageHeader: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.header) }

    /// When it was sent.
    public var sent: NewsDate? {
        get { self[date: .sent] }
        set { self[date: .sent] = newValue }
    }

    /// Pointers to catalogs for the header.
    public var catalogRefs: [CatalogRef] {
        get { self[all: .catalogRef] }
        set { self[all: .catalogRef] = newValue }
    }

    /// Aliases that are declared in the header.
    public var catalogs: [Catalog] {
        get { self[all: .catalog] }
        set { self[all: .catalog] = newValue }
    }

    /// Who sent it.
    public var sender: G2Text? {
        get { self[.sender] }
        set { self[.sender] = newValue }
    }

    /// The identifier of the transmission.
    public var transmitID: String? {
        get { self[text: .transmitId] }
        set { self[text: .transmitId] = newValue }
    }

    /// How urgent the transmission is, 1 (most) to 9.
    public var priority: Int? {
        get { self[number: .priority] }
        set { self[number: .priority] = newValue }
    }

    /// Who sent it in the first place.
    public var origin: G2Text? {
        get { self[.origin] }
        set { self[.origin] = newValue }
    }

    /// When it was where, by role.
    public var timestamps: [G2Text] {
        get { self[all: .timestamp] }
        set { self[all: .timestamp] = newValue }
    }

    /// Whom it is for.
    public var destinations: [G2Text] {
        get { self[all: .destination] }
        set { self[all: .destination] = newValue }
    }

    /// The channels it goes by.
    public var channels: [G2Text] {
        get { self[all: .channel] }
        set { self[all: .channel] = newValue }
    }

    /// What a receiver should do.
    public var signals: [G2Concept] {
        get { self[all: .signal] }
        set { self[all: .signal] = newValue }
    }

    /// Properties of the sender's own.
    public var extensions: [G2Concept] {
        get { self[all: .headerExtProperty] }
        set { self[all: .headerExtProperty] = newValue }
    }
}
