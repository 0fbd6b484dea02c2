import Communique
import CommuniqueXML

/// A controlled vocabulary of our own, for what no vocabulary of IPTC has a code.
///
/// A scheme is declared in the item's inline catalog when one of its codes is used. Its URI, with a
/// code behind it, is the URI of a concept; it is a name, and leads nowhere.
enum OwnScheme: String, CaseIterable {
    /// The kinds of documents: `cmkind:joint-statement`.
    case kind = "cmkind"
    /// The parts that texts, parties and notes have: `cmrole:speaker`, `cmrole:subtitle`.
    case role = "cmrole"
    /// The relations between items: `cmrel:translation`.
    case relation = "cmrel"

    /// The URI of the scheme.
    var uri: String {
        switch self {
        case .kind: DocumentKind.scheme
        case .role: "urn:x-communique:role:"
        case .relation: "urn:x-communique:relation:"
        }
    }

    /// The QCode for the member called `name`; what a URI cannot hold is percent-encoded.
    func qcode(_ name: String) -> String {
        rawValue + ":" + (name.isEmpty ? "unnamed" : IRI.encodedSegment(name))
    }
}

/// Codes of vocabularies of IPTC that every item or many an item uses.
enum G2Code {
    static let text: XMLText = "ninat:text"
    static let person: XMLText = "cpnat:person"
    static let organisation: XMLText = "cpnat:organisation"
    static let summary: XMLText = "drol:summary"

    /// The QCode of a publishing status.
    static func status(_ status: PubStatus?) -> XMLText {
        switch status {
        case .usable, nil: "stat:usable"
        case .withheld: "stat:withheld"
        case .canceled: "stat:canceled"
        }
    }

    /// The QCode of a relation: IPTC's, the document's own, or one of our scheme.
    static func relation(_ relation: RelatedItem.Relation) -> String {
        switch relation {
        case .seeAlso: "irel:seeAlso"
        case .derivedFrom: "irel:derivedFrom"
        default:
            QCode(relation.rawValue)?.description
                ?? OwnScheme.relation.qcode(relation.rawValue)
        }
    }
}
