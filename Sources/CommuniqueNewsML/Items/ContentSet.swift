public import Communique
public import CommuniqueXML

/// The content of a news item, in one form or in several.
/// // - Source: NewsML-G2 2.35 `contentSet`.
public struct ContentSet: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.contentSet) }

    /// The rendition that the others were made from.
    public var original: String? {
        get { self[attribute: .original] }
        set { self[attribute: .original] = newValue }
    }

    /// Renditions that are XML.
    public var inlineXML: [G2Content] {
        get { self[all: .inlineXML] }
        set { self[all: .inlineXML] = newValue }
    }

    /// Renditions that are text, or data written as text.
    public var inlineData: [G2Content] {
        get { self[all: .inlineData] }
        set { self[all: .inlineData] = newValue }
    }

    /// Renditions that are elsewhere.
    public var remoteContent: [G2Content] {
        get { self[all: .remoteContent] }
        set { self[all: .remoteContent] = newValue }
    }

    /// All renditions, in order.
    public var renditions: [G2Content] {
        known.children.compactMap { child in
            switch G2Element(child.id) {
            case .inlineXML, .inlineData, .remoteContent: G2Content(xml: child)
            default: nil
            }
        }
    }
}

/// One rendition of the content.
/// // - Source: NewsML-G2 2.35 `inlineXML`, `inlineData`, `remoteContent`.
public struct G2Content: G2Characteristics {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.remoteContent) }

    /// Where a rendition is.
    public enum Kind: Hashable, Sendable {
        /// In the item, as XML.
        case inlineXML
        /// In the item, as text.
        case inlineData
        /// Elsewhere.
        case remote
    }

    /// Where the rendition is.
    public var kind: Kind {
        switch G2Element(xml.hasG2Names ? xml.id : xml.asG2.id) {
        case .inlineXML, .rightsExpressionXML: .inlineXML
        case .inlineData: .inlineData
        default: .remote
        }
    }

    /// The root element of a rendition that is XML.
    public var root: XMLElement? {
        get { kind == .inlineXML ? xml.children.first { _ in true } : nil }
        set { xml.setContent(newValue.map { [.element($0)] } ?? []) }
    }

    /// The text of a rendition that is text.
    public var text: String {
        get { xml.text }
        set { if newValue != xml.text { xml.setText(newValue) } }
    }

    // MARK: What it is

    /// Which form of the content it is, such as `rnd:highRes`.
    public var rendition: QCode? {
        get { self[qcode: .rendition] }
        set { self[qcode: .rendition] = newValue }
    }

    /// The media type.
    public var contentType: String? {
        get { self[attribute: .contentType] }
        set { self[attribute: .contentType] = newValue }
    }

    /// What the media type does not say.
    public var contentTypeVariant: String? {
        get { self[attribute: .contenttypevariant] }
        set { self[attribute: .contenttypevariant] = newValue }
    }

    /// The format.
    public var format: QCode? {
        get { self[qcode: .format] }
        set { self[qcode: .format] = newValue }
    }

    /// What made it.
    public var generator: String? {
        get { self[attribute: .generator] }
        set { self[attribute: .generator] = newValue }
    }

    /// When it was made.
    public var generated: NewsDate? {
        get { self[attributeDate: .generated] }
        set { self[attributeDate: .generated] = newValue }
    }

    /// Whether there is content, or metadata alone.
    public var hasContent: Bool? {
        get { self[flag: .hascontent] }
        set { self[flag: .hascontent] = newValue }
    }

    /// How data is written as text, such as in base64.
    public var encoding: QCode? {
        get { self[qcode: .encoding] }
        set { self[qcode: .encoding] = newValue }
    }

    /// The language of a rendition that is elsewhere.
    public var contentLanguage: String? {
        get { self[attribute: .contentLanguage] }
        set { self[attribute: .contentLanguage] = newValue }
    }

    /// The language that rights are expressed in.
    public var languageCode: String? {
        get { self[attribute: .langid] }
        set { self[attribute: .langid] = newValue }
    }

    // MARK: Where it is

    /// The address.
    public var href: String? {
        get { self[attribute: .href] }
        set { self[attribute: .href] = newValue }
    }

    /// The guid of the item that has it.
    public var residref: String? {
        get { self[attribute: .residref] }
        set { self[attribute: .residref] = newValue }
    }

    /// The version of that item.
    public var version: Int? {
        get { self[attributeNumber: .version] }
        set { self[attributeNumber: .version] = newValue }
    }

    /// The size in bytes.
    public var size: Int? {
        get { self[attributeNumber: .size] }
        set { self[attributeNumber: .size] = newValue }
    }

    /// The name of the target.
    public var title: String? {
        get { self[attribute: .title] }
        set { self[attribute: .title] = newValue }
    }

    /// The channels of sound, film or text.
    public var channels: [G2Channel] {
        get { self[all: .channel] }
        set { self[all: .channel] = newValue }
    }

    /// Other identifiers.
    public var altIDs: [G2Text] {
        get { self[all: .altId] }
        set { self[all: .altId] = newValue }
    }

    /// Other addresses.
    public var altLocations: [G2Text] {
        get { self[all: .altLoc] }
        set { self[all: .altLoc] = newValue }
    }

    /// Hashes of it.
    public var hashes: [G2Text] {
        get { self[all: .hash] }
        set { self[all: .hash] = newValue }
    }

    /// What a receiver should do.
    public var signals: [G2Concept] {
        get { self[all: .signal] }
        set { self[all: .signal] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .remoteContentExtProperty] }
        set { self[all: .remoteContentExtProperty] = newValue }
    }
}

/// One channel of a rendition.
/// // - Source: NewsML-G2 2.35 `channel` of `remoteContent`.
public struct G2Channel: G2Characteristics {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.channel) }

    /// The name of the channel.
    public var channelID: String? {
        get { self[attribute: .chnlid] }
        set { self[attribute: .chnlid] = newValue }
    }

    /// What kind it is.
    public var type: QCode? {
        get { self[qcode: .type] }
        set { self[qcode: .type] = newValue }
    }

    /// The part that it plays.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// The language of it.
    public var contentLanguage: String? {
        get { self[attribute: .contentLanguage] }
        set { self[attribute: .contentLanguage] = newValue }
    }
}
