public import Communique
public import CommuniqueXML

/// The groups of a package.
/// // - Source: NewsML-G2 2.35 `groupSet`.
public struct GroupSet: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.groupSet) }

    /// The name of the group that the tree begins with.
    public var root: String? {
        get { self[attribute: .root] }
        set { self[attribute: .root] = newValue }
    }

    /// All groups, in the order of the source.
    public var groups: [Group] {
        get { self[all: .group] }
        set { self[all: .group] = newValue }
    }

    /// The group that the tree begins with.
    public var rootGroup: Group? { groups.first { $0.id == root } }
}

/// Pointers to items, things and other groups that belong together.
/// // - Source: NewsML-G2 2.35 `group`.
public struct Group: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.group) }

    /// What a group holds.
    public enum Member: Hashable, Sendable {
        /// Another group, by its name.
        case group(idRef: String)
        /// An item.
        case item(G2Link)
        /// A thing.
        case concept(G2Concept)
    }

    /// What the group holds, in order.
    public var members: [Member] {
        known.children.compactMap { child in
            switch G2Element(child.id) {
            case .groupRef: .group(idRef: child.attribute(G2Attribute.idref.id) ?? "")
            case .itemRef: .item(G2Link(xml: child))
            case .conceptRef: .concept(G2Concept(xml: child))
            default: nil
            }
        }
    }

    /// The part that the group plays.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// How its members belong together, such as `pgrmod:seq`.
    public var mode: QCode? {
        get { self[qcode: .mode] }
        set { self[qcode: .mode] = newValue }
    }

    /// The items.
    public var items: [G2Link] {
        get { self[all: .itemRef] }
        set { self[all: .itemRef] = newValue }
    }

    /// The things.
    public var concepts: [G2Concept] {
        get { self[all: .conceptRef] }
        set { self[all: .conceptRef] = newValue }
    }

    /// Names of the group.
    public var titles: [G2Label] {
        get { self[all: .title] }
        set { self[all: .title] = newValue }
    }

    /// What a receiver should do.
    public var signals: [G2Concept] {
        get { self[all: .signal] }
        set { self[all: .signal] = newValue }
    }

    /// Notes for editors.
    public var editorialNotes: [G2Label] {
        get { self[all: .edNote] }
        set { self[all: .edNote] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .groupExtProperty] }
        set { self[all: .groupExtProperty] = newValue }
    }

    /// The names of the groups that it holds, in order.
    public var groupRefs: [String] {
        known.children(G2Element.groupRef.id).compactMap { $0.attribute(G2Attribute.idref.id) }
    }
}
