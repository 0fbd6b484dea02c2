public import Communique
public import CommuniqueXML

/// A pointer to a catalog.
/// // - Source: NewsML-G2 2.35 `catalogRef`.
public struct CatalogRef: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.catalogRef) }

    /// Makes a pointer.
    public init(href: String) {
        self.init(.catalogRef)
        self.href = href
    }

    /// The address of the catalog.
    public var href: String? {
        get { self[attribute: .href] }
        set { self[attribute: .href] = newValue }
    }

    /// Names of the catalog.
    public var titles: [G2Label] {
        get { self[all: .title] }
        set { self[all: .title] = newValue }
    }
}

/// Aliases for vocabularies, declared where they are used.
/// // - Source: NewsML-G2 2.35 `catalog`.
public struct Catalog: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.catalog) }

    /// Names of the catalog.
    public var titles: [G2Label] {
        get { self[all: .title] }
        set { self[all: .title] = newValue }
    }

    /// The vocabularies.
    public var schemes: [CatalogScheme] {
        get { self[all: .scheme] }
        set { self[all: .scheme] = newValue }
    }

    /// Where more is to be read.
    public var additionalInfo: String? {
        get { self[attribute: .additionalInfo] }
        set { self[attribute: .additionalInfo] = newValue }
    }

    /// The address of the catalog as a file.
    public var url: String? {
        get { self[attribute: .url] }
        set { self[attribute: .url] = newValue }
    }

    /// Who is responsible for it.
    public var authority: String? {
        get { self[attribute: .authority] }
        set { self[attribute: .authority] = newValue }
    }

    /// The guid of the catalog item that it came from.
    public var guid: String? {
        get { self[attribute: .guid] }
        set { self[attribute: .guid] = newValue }
    }

    /// The version of the catalog item that it came from.
    public var version: Int? {
        get { self[attributeNumber: .version] }
        set { self[attributeNumber: .version] = newValue }
    }
}

/// A vocabulary and its alias.
/// // - Source: NewsML-G2 2.35 `scheme`.
public struct CatalogScheme: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.scheme) }

    /// Makes a vocabulary.
    public init(alias: String, uri: String) {
        self.init(.scheme)
        self.alias = alias
        self.uri = uri
    }

    /// The part of a QCode before the colon.
    public var alias: String? {
        get { self[attribute: .alias] }
        set { self[attribute: .alias] = newValue }
    }

    /// What codes are put behind to make the URI of a concept.
    public var uri: String? {
        get { self[attribute: .uri] }
        set { self[attribute: .uri] = newValue }
    }

    /// Who is responsible for it.
    public var authority: String? {
        get { self[attribute: .authority] }
        set { self[attribute: .authority] = newValue }
    }

    /// What kind of authority that is.
    public var authorityStatus: QCode? {
        get { self[qcode: .authoritystatus] }
        set { self[qcode: .authoritystatus] = newValue }
    }

    /// When it was made.
    public var created: NewsDate? {
        get { self[attributeDate: .schemecreated] }
        set { self[attributeDate: .schemecreated] = newValue }
    }

    /// When it was last changed.
    public var modified: NewsDate? {
        get { self[attributeDate: .schememodified] }
        set { self[attributeDate: .schememodified] = newValue }
    }

    /// When it was given up.
    public var retired: NewsDate? {
        get { self[attributeDate: .schemeretired] }
        set { self[attributeDate: .schemeretired] = newValue }
    }

    /// Its names.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }

    /// What it is.
    public var definitions: [G2Label] {
        get { self[all: .definition] }
        set { self[all: .definition] = newValue }
    }

    /// Further words.
    public var notes: [G2Label] {
        get { self[all: .note] }
        set { self[all: .note] = newValue }
    }

    /// The URIs of vocabularies that are the same.
    public var sameAs: [String] {
        get { self[texts: .sameAsScheme] }
        set { self[texts: .sameAsScheme] = newValue }
    }
}

/// What is said about a vocabulary in a knowledge item.
/// // - Source: NewsML-G2 2.35 `schemeMeta`.
public struct SchemeMeta: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.schemeMeta) }

    /// The URI of the vocabulary.
    public var uri: String? {
        get { self[attribute: .uri] }
        set { self[attribute: .uri] = newValue }
    }

    /// The alias that its maker recommends.
    public var preferredAlias: String? {
        get { self[attribute: .preferredalias] }
        set { self[attribute: .preferredalias] = newValue }
    }

    /// What kinds of things its codes stand for.
    public var conceptTypes: [String] {
        get { self[list: .concepttype] }
        set { self[list: .concepttype] = newValue }
    }

    /// Who is responsible for it.
    public var authority: String? {
        get { self[attribute: .authority] }
        set { self[attribute: .authority] = newValue }
    }

    /// When it was made.
    public var created: NewsDate? {
        get { self[attributeDate: .schemecreated] }
        set { self[attributeDate: .schemecreated] = newValue }
    }

    /// When it was last changed.
    public var modified: NewsDate? {
        get { self[attributeDate: .schememodified] }
        set { self[attributeDate: .schememodified] = newValue }
    }

    /// When it was given up.
    public var retired: NewsDate? {
        get { self[attributeDate: .schemeretired] }
        set { self[attributeDate: .schemeretired] = newValue }
    }

    /// Its names.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }

    /// What it is.
    public var definitions: [G2Label] {
        get { self[all: .definition] }
        set { self[all: .definition] = newValue }
    }

    /// Further words.
    public var notes: [G2Label] {
        get { self[all: .note] }
        set { self[all: .note] = newValue }
    }

    /// What it is related to.
    public var related: [G2Concept] {
        get { self[all: .related] }
        set { self[all: .related] = newValue }
    }

    /// The URIs of vocabularies that are the same.
    public var sameAs: [String] {
        get { self[texts: .sameAsScheme] }
        set { self[texts: .sameAsScheme] = newValue }
    }
}
