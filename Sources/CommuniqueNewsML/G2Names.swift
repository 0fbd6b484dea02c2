import CommuniqueXML

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
