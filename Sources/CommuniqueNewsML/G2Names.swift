import CommuniqueXML

/// The elements of NewsML-G2 that the model has a use for, by local name.
///
/// - Source: NewsML-G2 2.35, namespace ``G2Namespace/newsML``.
enum G2Element: XMLName, CaseIterable {
    // The item.
    case newsItem = "newsItem"
    case packageItem = "packageItem"
    case catalogRef = "catalogRef"
    case catalog = "catalog"
    case scheme = "scheme"

    // Rights.
    case rightsInfo = "rightsInfo"
    case copyrightHolder = "copyrightHolder"
    case copyrightNotice = "copyrightNotice"
    case usageTerms = "usageTerms"

    // About the item.
    case itemMeta = "itemMeta"
    case itemClass = "itemClass"
    case provider = "provider"
    case versionCreated = "versionCreated"
    case firstCreated = "firstCreated"
    case embargoed = "embargoed"
    case pubStatus = "pubStatus"
    case generator = "generator"
    case title = "title"
    case edNote = "edNote"
    case altRep = "altRep"
    case expires = "expires"
    case link = "link"

    // About the content.
    case contentMeta = "contentMeta"
    case partMeta = "partMeta"
    case urgency = "urgency"
    case contentCreated = "contentCreated"
    case contentModified = "contentModified"
    case located = "located"
    case infoSource = "infoSource"
    case creator = "creator"
    case contributor = "contributor"
    case altId = "altId"
    case language = "language"
    case genre = "genre"
    case keyword = "keyword"
    case subject = "subject"
    case slugline = "slugline"
    case headline = "headline"
    case dateline = "dateline"
    case by = "by"
    case creditline = "creditline"
    case description = "description"

    // Concepts.
    case name = "name"
    case definition = "definition"
    case personDetails = "personDetails"
    case organisationDetails = "organisationDetails"
    case affiliation = "affiliation"
    case assert = "assert"
    case inlineRef = "inlineRef"

    // Groups.
    case groupSet = "groupSet"
    case group = "group"
    case itemRef = "itemRef"

    // The content.
    case contentSet = "contentSet"
    case inlineXML = "inlineXML"
    case remoteContent = "remoteContent"
}

/// The attributes of NewsML-G2 that the model has a use for.
enum G2Attribute: XMLName, CaseIterable {
    case guid = "guid"
    case version = "version"
    case standard = "standard"
    case standardVersion = "standardversion"
    case conformance = "conformance"
    case language = "xml:lang"
    case direction = "dir"
    case id = "id"
    case href = "href"
    case alias = "alias"
    case uri = "uri"
    case qcode = "qcode"
    case literal = "literal"
    case type = "type"
    case role = "role"
    case rel = "rel"
    case residref = "residref"
    case contentType = "contenttype"
    case size = "size"
    case title = "title"
    case versionInfo = "versioninfo"
    case tag = "tag"
    case rank = "rank"
    case partID = "partid"
    case contentRefs = "contentrefs"
    case idRefs = "idrefs"
    case original = "original"
    case root = "root"
    case mode = "mode"
    case rendition = "rendition"
    case width = "width"
    case height = "height"
    case duration = "duration"
}

/// The namespaces and fixed values of an item.
enum G2Namespace {
    /// The namespace of all versions of NewsML-G2.
    static let newsML: XMLText = "http://iptc.org/std/nar/2006-10-01/"
    /// The namespace of XHTML.
    static let xhtml: XMLText = "http://www.w3.org/1999/xhtml"
    /// The version of the standard that is written.
    static let version: XMLText = "2.35"
    /// The media type of an XHTML body.
    static let xhtmlType: XMLText = "application/xhtml+xml"
}

extension XMLWriter {
    mutating func start(_ element: G2Element) { start(element.rawValue) }
    mutating func element(_ element: G2Element, _ text: XMLText) {
        self.element(element.rawValue, text)
    }
    mutating func attribute(_ attribute: G2Attribute, _ value: XMLText) {
        self.attribute(attribute.rawValue, value)
    }
}
