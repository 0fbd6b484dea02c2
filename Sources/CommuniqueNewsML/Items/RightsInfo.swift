public import Communique
public import CommuniqueXML

/// Who holds the rights, and what may be done.
/// // - Source: NewsML-G2 2.35 `rightsInfo`.
public struct RightsInfo: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.rightsInfo) }

    /// Who answers for the content before the law.
    public var accountable: G2Concept? {
        get { self[.accountable] }
        set { self[.accountable] = newValue }
    }

    /// Who holds the rights.
    public var copyrightHolder: G2Concept? {
        get { self[.copyrightHolder] }
        set { self[.copyrightHolder] = newValue }
    }

    /// Notices of copyright.
    public var copyrightNotices: [G2Label] {
        get { self[all: .copyrightNotice] }
        set { self[all: .copyrightNotice] = newValue }
    }

    /// What may be done with the content.
    public var usageTerms: [G2Label] {
        get { self[all: .usageTerms] }
        set { self[all: .usageTerms] = newValue }
    }

    /// Where more is to be read.
    public var links: [G2Link] {
        get { self[all: .link] }
        set { self[all: .link] = newValue }
    }

    /// Rights for programs, as XML of another namespace.
    public var rightsExpressionsXML: [G2Content] {
        get { self[all: .rightsExpressionXML] }
        set { self[all: .rightsExpressionXML] = newValue }
    }

    /// Rights for programs, as text.
    public var rightsExpressionsData: [G2Text] {
        get { self[all: .rightsExpressionData] }
        set { self[all: .rightsExpressionData] = newValue }
    }

    /// Whether the content may be mined.
    public var dataMining: G2Concept? {
        get { self[.dataMining] }
        set { self[.dataMining] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .rightsInfoExtProperty] }
        set { self[all: .rightsInfoExtProperty] = newValue }
    }

    /// The parts of the content that it is about; none: all.
    public var idRefs: [String] {
        get { self[list: .idRefs] }
        set { self[list: .idRefs] = newValue }
    }

    /// What kind of things it is about.
    public var scope: QCode? {
        get { self[qcode: .scope] }
        set { self[qcode: .scope] = newValue }
    }

    /// What side of the rights it is about.
    public var aspect: QCode? {
        get { self[qcode: .aspect] }
        set { self[qcode: .aspect] = newValue }
    }

    /// From when on it holds.
    public var validFrom: NewsDate? {
        get { self[attributeDate: .validfrom] }
        set { self[attributeDate: .validfrom] = newValue }
    }

    /// Until when it holds.
    public var validTo: NewsDate? {
        get { self[attributeDate: .validto] }
        set { self[attributeDate: .validto] = newValue }
    }
}
