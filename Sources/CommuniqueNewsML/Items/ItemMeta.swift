public import Communique
public import CommuniqueXML

/// What is said about the item, not about its content.
/// // - Source: NewsML-G2 2.35 `itemMeta`.
public struct ItemMeta: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.itemMeta) }

    /// What kind of content the item has, such as `ninat:text`.
    public var itemClass: G2Concept? {
        get { self[.itemClass] }
        set { self[.itemClass] = newValue }
    }

    /// Who manages and publishes the item.
    public var provider: G2Concept? {
        get { self[.provider] }
        set { self[.provider] = newValue }
    }

    /// When this version was made.
    public var versionCreated: NewsDate? {
        get { self[date: .versionCreated] }
        set { self[date: .versionCreated] = newValue }
    }

    /// When the first version was made.
    public var firstCreated: NewsDate? {
        get { self[date: .firstCreated] }
        set { self[date: .firstCreated] = newValue }
    }

    /// Whether the item must not be published yet; see ``embargoed``.
    public var isEmbargoed: Bool {
        get { known.child(G2Element.embargoed.id) != nil }
        set {
            guard newValue != isEmbargoed else { return }
            self[.embargoed] = newValue ? G2Text(.embargoed) : nil
        }
    }

    /// Before when the item must not be published; `nil` when it is not known or there is no embargo.
    public var embargoed: NewsDate? {
        get { self[date: .embargoed] }
        set { self[date: .embargoed] = newValue }
    }

    /// Whether the item may be used, such as `stat:usable`.
    public var pubStatus: G2Concept? {
        get { self[.pubStatus] }
        set { self[.pubStatus] = newValue }
    }

    /// The part that the item plays in a workflow.
    public var role: G2Concept? {
        get { self[.role] }
        set { self[.role] = newValue }
    }

    /// The recommended name of a file for the item.
    public var fileName: String? {
        get { self[text: .fileName] }
        set { self[text: .fileName] = newValue }
    }

    /// The programs that made the item.
    public var generators: [G2Text] {
        get { self[all: .generator] }
        set { self[all: .generator] = newValue }
    }

    /// The provider's name for the structure of the item.
    public var profile: G2Text? {
        get { self[.profile] }
        set { self[.profile] = newValue }
    }

    /// The services that the item belongs to.
    public var services: [G2Concept] {
        get { self[all: .service] }
        set { self[all: .service] = newValue }
    }

    /// Names of the item, not for publication.
    public var titles: [G2Label] {
        get { self[all: .title] }
        set { self[all: .title] = newValue }
    }

    /// Notes for editors.
    public var editorialNotes: [G2Label] {
        get { self[all: .edNote] }
        set { self[all: .edNote] = newValue }
    }

    /// The sets that the item belongs to.
    public var memberOf: [G2Concept] {
        get { self[all: .memberOf] }
        set { self[all: .memberOf] = newValue }
    }

    /// The series that the item is one of.
    public var instanceOf: [G2Concept] {
        get { self[all: .instanceOf] }
        set { self[all: .instanceOf] = newValue }
    }

    /// What a receiver should do, such as `sig:correction`.
    public var signals: [G2Concept] {
        get { self[all: .signal] }
        set { self[all: .signal] = newValue }
    }

    /// Addresses of the item in other forms.
    public var altReps: [G2Text] {
        get { self[all: .altRep] }
        set { self[all: .altRep] = newValue }
    }

    /// The planning items that asked for the item.
    public var deliverableOf: [G2Link] {
        get { self[all: .deliverableOf] }
        set { self[all: .deliverableOf] = newValue }
    }

    /// Hashes of the item or of its content.
    public var hashes: [G2Text] {
        get { self[all: .hash] }
        set { self[all: .hash] = newValue }
    }

    /// When the item's use ends, one date for each reason.
    public var expires: [NewsDate] {
        get { xml.g2Children(.expires) { $0.g2Date }.compactMap { $0 } }
        set { if newValue != expires { self[texts: .expires] = newValue.map(\.schemaText) } }
    }

    /// Where the original of the item is kept.
    public var origReps: [G2Text] {
        get { self[all: .origRep] }
        set { self[all: .origRep] = newValue }
    }

    /// The feeds that the item came by.
    public var incomingFeedIDs: [G2Concept] {
        get { self[all: .incomingFeedId] }
        set { self[all: .incomingFeedId] = newValue }
    }

    /// Who is responsible for the metadata.
    public var metadataCreator: G2Concept? {
        get { self[.metadataCreator] }
        set { self[.metadataCreator] = newValue }
    }

    /// Pointers to other items and pages.
    public var links: [G2Link] {
        get { self[all: .link] }
        set { self[all: .link] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .itemMetaExtProperty] }
        set { self[all: .itemMetaExtProperty] = newValue }
    }
}
