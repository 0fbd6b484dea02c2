public import Communique
public import CommuniqueXML

/// A pointer to another item, or to a place on the web.
/// // - Source: NewsML-G2 2.35 `Link1Type`: `link`, `itemRef`, `remoteInfo`, `deliverableOf`, `deliveredItemRef`, `icon`.
public struct G2Link: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.link) }

    /// Makes a link.
    public init(rel: QCode? = nil, href: String? = nil, residref: String? = nil) {
        self.init(.link)
        if let rel { self.rel = rel }
        if let href { self.href = href }
        if let residref { self.residref = residref }
    }

    /// How the target is related to the item, such as `irel:seeAlso`.
    public var rel: QCode? {
        get { self[qcode: .rel] }
        set { self[qcode: .rel] = newValue }
    }

    /// How the target is related to the item, as a URI.
    public var relURI: String? {
        get { self[attribute: .reluri] }
        set { self[attribute: .reluri] = newValue }
    }

    /// Where the link stands among its like.
    public var rank: Int? {
        get { self[attributeNumber: .rank] }
        set { self[attributeNumber: .rank] = newValue }
    }

    /// The address of the target.
    public var href: String? {
        get { self[attribute: .href] }
        set { self[attribute: .href] = newValue }
    }

    /// The guid of the target.
    public var residref: String? {
        get { self[attribute: .residref] }
        set { self[attribute: .residref] = newValue }
    }

    /// The version of the target.
    public var version: Int? {
        get { self[attributeNumber: .version] }
        set { self[attributeNumber: .version] = newValue }
    }

    /// The part of the target that is meant.
    public var persistentIDRef: String? {
        get { self[attribute: .persistidref] }
        set { self[attribute: .persistidref] = newValue }
    }

    /// The media type of the target.
    public var contentType: String? {
        get { self[attribute: .contentType] }
        set { self[attribute: .contentType] = newValue }
    }

    /// What the media type does not say.
    public var contentTypeVariant: String? {
        get { self[attribute: .contenttypevariant] }
        set { self[attribute: .contenttypevariant] = newValue }
    }

    /// The format of the target.
    public var format: QCode? {
        get { self[qcode: .format] }
        set { self[qcode: .format] = newValue }
    }

    /// The size of the target in bytes.
    public var size: Int? {
        get { self[attributeNumber: .size] }
        set { self[attributeNumber: .size] = newValue }
    }

    /// The name of the target.
    public var title: String? {
        get { self[attribute: .title] }
        set { self[attribute: .title] = newValue }
    }

    /// The rendition of the target that is meant.
    public var rendition: QCode? {
        get { self[qcode: .rendition] }
        set { self[qcode: .rendition] = newValue }
    }

    /// From when on the link holds.
    public var validFrom: NewsDate? {
        get { self[attributeDate: .validfrom] }
        set { self[attributeDate: .validfrom] = newValue }
    }

    /// Until when the link holds.
    public var validTo: NewsDate? {
        get { self[attributeDate: .validto] }
        set { self[attributeDate: .validto] = newValue }
    }

    // MARK: Hints

    /// What kind of item the target is.
    public var itemClass: G2Concept? {
        get { self[.itemClass] }
        set { self[.itemClass] = newValue }
    }

    /// Who manages the target.
    public var provider: G2Concept? {
        get { self[.provider] }
        set { self[.provider] = newValue }
    }

    /// When the version of the target was made.
    public var versionCreated: NewsDate? {
        get { self[date: .versionCreated] }
        set { self[date: .versionCreated] = newValue }
    }

    /// The publishing status of the target.
    public var pubStatus: G2Concept? {
        get { self[.pubStatus] }
        set { self[.pubStatus] = newValue }
    }

    /// Names of the target.
    public var titles: [G2Label] {
        get { self[all: .title] }
        set { self[all: .title] = newValue }
    }

    /// Headlines of the target.
    public var headlines: [G2Label] {
        get { self[all: .headline] }
        set { self[all: .headline] = newValue }
    }

    /// Words on the target.
    public var descriptions: [G2Label] {
        get { self[all: .description] }
        set { self[all: .description] = newValue }
    }

    /// Names of the target, where they are given like those of a thing.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }

    /// The languages of the target.
    public var languages: [G2Language] {
        get { self[all: .language] }
        set { self[all: .language] = newValue }
    }

    /// Other identifiers of the target.
    public var altIDs: [G2Text] {
        get { self[all: .altId] }
        set { self[all: .altId] = newValue }
    }
}

/// A language of the content.
/// // - Source: NewsML-G2 2.35 `language`.
public struct G2Language: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.language) }

    /// Makes a language.
    public init(_ tag: LanguageTag, role: QCode? = nil) {
        self.init(.language)
        self.tag = tag
        if let role { self.role = role }
    }

    /// The tag; `nil` when it is not well formed.
    public var tag: LanguageTag? {
        get { self[attribute: .tag].flatMap { LanguageTag($0.trimmedBlanks) } }
        set { self[attribute: .tag] = newValue?.rawValue }
    }

    /// What the language is used for, such as subtitles.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// Where it stands among the languages, the main one first.
    public var rank: Int? {
        get { self[attributeNumber: .rank] }
        set { self[attributeNumber: .rank] = newValue }
    }

    /// Names of the language.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }
}
