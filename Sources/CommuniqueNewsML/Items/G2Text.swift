public import Communique
public import CommuniqueXML

/// A value that is written as text, with what its attributes say of it.
/// // Attributes that a property does not have read as missing.
/// // - Source: NewsML-G2 2.35 `generator`, `altId`, `altRep`, `origRep`, `hash`, `sender`, `email` and others.
public struct G2Text: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes a value.
    public init(_ text: String) {
        self.init(.altId)
        self.text = text
    }

    /// The value as it is written, blanks and all.
    public var text: String {
        get { xml.text }
        set { if newValue != xml.text { xml.setText(newValue) } }
    }

    /// What kind of value it is.
    public var type: QCode? {
        get { self[qcode: .type] }
        set { self[qcode: .type] = newValue }
    }

    /// The part that the value plays.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// A code for the value.
    public var qcode: QCode? {
        get { self[qcode: .qcode] }
        set { self[qcode: .qcode] = newValue }
    }

    /// A URI for the value.
    public var uri: String? {
        get { self[attribute: .uri] }
        set { self[attribute: .uri] = newValue }
    }

    /// A name for the value.
    public var literal: String? {
        get { self[attribute: .literal] }
        set { self[attribute: .literal] = newValue }
    }

    /// The version of a generator or profile.
    public var versionInfo: String? {
        get { self[attribute: .versionInfo] }
        set { self[attribute: .versionInfo] = newValue }
    }

    /// The version of what is named.
    public var version: String? {
        get { self[attribute: .version] }
        set { self[attribute: .version] = newValue }
    }

    /// Where an alternative identifier is used.
    public var environment: QCode? {
        get { self[qcode: .environment] }
        set { self[qcode: .environment] = newValue }
    }

    /// The format of an alternative identifier.
    public var idFormat: QCode? {
        get { self[qcode: .idformat] }
        set { self[qcode: .idformat] = newValue }
    }

    /// How a hash was computed.
    public var hashType: QCode? {
        get { self[qcode: .hashtype] }
        set { self[qcode: .hashtype] = newValue }
    }

    /// What a hash was computed from.
    public var scope: QCode? {
        get { self[qcode: .scope] }
        set { self[qcode: .scope] = newValue }
    }

    /// The media type of what is pointed to.
    public var contentType: String? {
        get { self[attribute: .contentType] }
        set { self[attribute: .contentType] = newValue }
    }

    /// The format of what is pointed to.
    public var format: QCode? {
        get { self[qcode: .format] }
        set { self[qcode: .format] = newValue }
    }

    /// What kind of representation it is.
    public var representation: QCode? {
        get { self[qcode: .representation] }
        set { self[qcode: .representation] = newValue }
    }

    /// The size of what is pointed to, in bytes.
    public var size: Int? {
        get { self[attributeNumber: .size] }
        set { self[attributeNumber: .size] = newValue }
    }

    /// How a repository is to be asked.
    public var accessType: QCode? {
        get { self[qcode: .accesstype] }
        set { self[qcode: .accesstype] = newValue }
    }

    /// What kind of repository it is.
    public var repositoryRole: QCode? {
        get { self[qcode: .reposrole] }
        set { self[qcode: .reposrole] = newValue }
    }

    /// By which means somebody is reached.
    public var technology: QCode? {
        get { self[qcode: .tech] }
        set { self[qcode: .tech] = newValue }
    }

    /// When it was.
    public var timestamp: NewsDate? {
        get { self[attributeDate: .timestamp] }
        set { self[attributeDate: .timestamp] = newValue }
    }

    /// The part of the item that a value was derived from.
    public var sourceIDRef: String? {
        get { self[attribute: .sourceidref] }
        set { self[attribute: .sourceidref] = newValue }
    }

    /// The parts of the item that it is about.
    public var idRefs: [String] {
        get { self[list: .idRefs] }
        set { self[list: .idRefs] = newValue }
    }

    /// The language that rights are expressed in.
    public var languageCode: String? {
        get { self[attribute: .langid] }
        set { self[attribute: .langid] = newValue }
    }

    /// The encoding of rights that are expressed as data.
    public var encodingType: String? {
        get { self[attribute: .enctype] }
        set { self[attribute: .enctype] = newValue }
    }

    /// The name of a channel within a rendition.
    public var channelID: String? {
        get { self[attribute: .chnlid] }
        set { self[attribute: .chnlid] = newValue }
    }

    /// The language of a channel or what is pointed to.
    public var contentLanguage: String? {
        get { self[attribute: .contentLanguage] }
        set { self[attribute: .contentLanguage] = newValue }
    }

    /// The earliest date, of one that is not known exactly.
    public var approximateStart: NewsDate? {
        get { self[attributeDate: .approxstart] }
        set { self[attributeDate: .approxstart] = newValue }
    }

    /// The latest date, of one that is not known exactly.
    public var approximateEnd: NewsDate? {
        get { self[attributeDate: .approxend] }
        set { self[attributeDate: .approxend] = newValue }
    }

    /// How sure a date of an event is.
    public var confirmationStatus: QCode? {
        get { self[qcode: .confirmationstatus] }
        set { self[qcode: .confirmationstatus] = newValue }
    }

    /// The date that the text is; `nil` when it is none.
    public var date: NewsDate? {
        get { xml.g2Date }
        set { text = newValue?.schemaText ?? "" }
    }
}
