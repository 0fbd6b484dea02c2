public import Communique
public import CommuniqueXML

/// Words for people: a headline, a name, a note, a notice.
/// // - Source: NewsML-G2 2.35 `Label1Type`, `BlockType`, `IntlStringType` and their kin.
public struct G2Label: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes a label.
    public init(_ text: String, language: LanguageTag? = nil, role: QCode? = nil) {
        self.init(.name)
        self.text = text
        if let language { self.language = language }
        if let role { self.role = role }
    }

    /// The words without markup; setting it drops the markup.
    public var text: String {
        get { xml.text }
        set { if newValue != xml.text { xml.setText(newValue) } }
    }

    /// The part that the words play, such as `drol:summary`.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// The part that the words play, as a URI.
    public var roleURI: String? {
        get { self[attribute: .roleuri] }
        set { self[attribute: .roleuri] = newValue }
    }

    /// Which part of a name it is, such as a family name.
    public var part: QCode? {
        get { self[qcode: .part] }
        set { self[qcode: .part] = newValue }
    }

    /// The kinds of media that the words are for.
    public var media: [String] {
        get { self[list: .media] }
        set { self[list: .media] = newValue }
    }

    /// Where the words stand among their like.
    public var rank: Int? {
        get { self[attributeNumber: .rank] }
        set { self[attributeNumber: .rank] = newValue }
    }

    /// How sure the assignment is, 0 to 100.
    public var confidence: Int? {
        get { self[attributeNumber: .confidence] }
        set { self[attributeNumber: .confidence] = newValue }
    }

    /// How much they matter to the content, 0 to 100.
    public var relevance: Int? {
        get { self[attributeNumber: .relevance] }
        set { self[attributeNumber: .relevance] = newValue }
    }

    /// What stands between the tokens of a slugline.
    public var separator: String? {
        get { self[attribute: .separator] }
        set { self[attribute: .separator] = newValue }
    }

    /// Where a notice is to be read in full.
    public var href: String? {
        get { self[attribute: .href] }
        set { self[attribute: .href] = newValue }
    }

    /// From when on the words hold.
    public var validFrom: NewsDate? {
        get { self[attributeDate: .validfrom] }
        set { self[attributeDate: .validfrom] = newValue }
    }

    /// Until when the words hold.
    public var validTo: NewsDate? {
        get { self[attributeDate: .validto] }
        set { self[attributeDate: .validto] = newValue }
    }
}
