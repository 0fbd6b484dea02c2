import Communique
import CommuniqueXML

/// The things that NITF has elements for.
enum NITFEntity {
    /// The element that names a thing of a nature.
    static func element(for nature: Concept.Nature?) -> XMLName {
        switch nature {
        case .person: "person"
        case .organisation: "org"
        case .geoArea, .pointOfInterest: place
        case .event: "event"
        case .object: "object.title"
        default: unknown
        }
    }

    /// The element of a place, whose attributes have names of their own.
    static let place: XMLName = "location"
    /// The element of a thing of no such nature.
    static let unknown: XMLName = "classifier"

    /// The thing that an element names.
    static func concept(_ element: XMLElement) -> Concept {
        var concept = Concept(nature: nature(of: element.localName))
        let isPlace = element.localName == "location"
        let scheme = element.attribute(isPlace ? "code-source" : "idsrc")
        let code = element.attribute(isPlace ? "location-code" : "value")
        identify(&concept, scheme: scheme, code: code)
        if code == nil, let other = element.children.first(where: { $0.localName == "alt-code" }) {
            identify(
                &concept,
                scheme: other.attribute("idsrc"),
                code: other.attribute("value")
            )
        }
        return concept
    }

    /// The scheme and the code that stand for a thing.
    static func code(of concept: Concept) -> (scheme: String?, code: String)? {
        if let qcode = concept.qcode {
            let text = qcode.description
            if let colon = text.firstIndex(of: ":") {
                return (String(text[..<colon]), String(text[text.index(after: colon)...]))
            }
        }
        if let uri = concept.uri { return (nil, uri) }
        return concept.literal.map { (nil, $0) }
    }

    private static func identify(_ concept: inout Concept, scheme: String?, code: String?) {
        guard let code, !code.isEmpty else { return }
        if let scheme, !scheme.isEmpty {
            concept.qcode = QCode(scheme + ":" + code)
        } else if let colon = code.firstIndex(of: ":"), IRI.isScheme(code[..<colon]) {
            concept.uri = code
        } else {
            concept.literal = code
        }
    }

    private static func nature(of name: String) -> Concept.Nature? {
        switch name {
        case "person": .person
        case "org": .organisation
        case "location", "sublocation", "city", "state", "region", "country": .geoArea
        case "event": .event
        case "object.title": .object
        default: nil
        }
    }
}
