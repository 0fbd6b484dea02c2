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
        case .kind: "urn:x-communique:kind:"
        case .role: "urn:x-communique:role:"
        case .relation: "urn:x-communique:relation:"
        }
    }

    /// The QCode for the member called `name`; what a URI cannot hold is percent-encoded.
    func qcode(_ name: String) -> String {
        rawValue + ":" + (name.isEmpty ? "unnamed" : IRI.encodedSegment(name))
    }
}

extension LanguageTag {
    /// Whether text in the language runs from right to left; at no cost for the commonest tags.
    var runsRightToLeft: Bool {
        let utf8 = rawValue.utf8
        guard utf8.count == 2, let first = utf8.first, let last = utf8.last else {
            return isRightToLeft
        }
        // No language outside of these initials has such a script: ar, dv, fa, he, ps, sd, ug, ur, yi.
        switch (first, last) {
        case (0x61, 0x72), (0x64, 0x76), (0x66, 0x61), (0x68, 0x65), (0x70, 0x73), (0x73, 0x64),
            (0x75, 0x67), (0x75, 0x72), (0x79, 0x69):
            return true
        default: return false
        }
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

/// What IPTC's genre vocabulary says of a kind of document.
///
/// - Source: IPTC NewsCodes `genre`, as of 2024-02-13 and 2026-07-02. It has no code for speech,
///   statement, communiqué or declaration, and none for news that is nothing but news.
enum G2Genre {
    /// The concept, with its English label, or `nil` where IPTC has none that fits.
    static func iptc(for document: Document) -> Concept? {
        switch document.kind {
        case .statement, .jointStatement, .declaration, .communique, .pressRelease, .announcement,
            .message:
            pressRelease
        case .speech, .transcript: transcript
        case .interview where document.body.contains(where: { $0.role == .question }):
            questionAndAnswer
        case .interview: interview
        default: nil
        }
    }

    /// The language of labels that are IPTC's or ours.
    static let english: LanguageTag = "en"
    private static let pressRelease = concept("genre:Press_Release", "Press Release")
    private static let transcript = concept(
        "genre:Transcript_and_Verbatim",
        "Transcript and Verbatim"
    )
    private static let questionAndAnswer = concept(
        "genre:Question_and_Answer_Session",
        "Question and Answer Session"
    )
    private static let interview = concept("genre:Interview", "Interview")

    private static func concept(_ code: QCode, _ name: String) -> Concept {
        Concept(qcode: code, names: [LocalizedText(name, language: english)])
    }

    /// The English name of a kind.
    static func name(of kind: DocumentKind) -> String {
        switch kind {
        case .speech: "Speech"
        case .statement: "Statement"
        case .jointStatement: "Joint statement"
        case .declaration: "Declaration"
        case .communique: "Communiqué"
        case .pressRelease: "Press release"
        case .news: "News"
        case .interview: "Interview"
        case .transcript: "Transcript"
        case .announcement: "Announcement"
        case .message: "Message"
        default: kind.rawValue
        }
    }
}
