import Communique

/// The vocabularies whose codes ninjs wants as full URIs.
///
/// - Source: IPTC catalog 41 (`catalog.IPTC-G2-Standards_41.xml`); ninjs 3.1 has no QCodes.
enum NinjsVocabulary {
    /// The URI of a code; `nil` when nobody told what the alias stands for.
    static func uri(of code: QCode) -> String? {
        let scheme: String
        switch code.alias {
        case "medtop": scheme = "http://cv.iptc.org/newscodes/mediatopic/"
        case "subj": scheme = "http://cv.iptc.org/newscodes/subjectcode/"
        case "genre": scheme = "http://cv.iptc.org/newscodes/genre/"
        case "nprov": scheme = "http://cv.iptc.org/newscodes/newsprovider/"
        case "bcp47": scheme = "http://cvx.iptc.org/bcp47/"
        case "isin": scheme = "http://cvx.iptc.org/isin/"
        case "iso3166-1a2": scheme = "http://cvx.iptc.org/iso3166-1a2/"
        case "iso3166-1a3": scheme = "http://cvx.iptc.org/iso3166-1a3/"
        case "geonames": scheme = "http://sws.geonames.org/"
        case "geonameshttps": scheme = "https://sws.geonames.org/"
        case "wikidata": scheme = "http://www.wikidata.org/entity/"
        default: return nil
        }
        return scheme + URIText.segment(code.code)
    }

    /// What IPTC's genre vocabulary says of a kind of document; `nil` where it has no code that fits.
    ///
    /// - Source: IPTC NewsCodes `genre`, as of 2024-02-13 and 2026-07-02.
    static func genre(of document: Document) -> (code: QCode, name: String)? {
        switch document.kind {
        case .statement, .jointStatement, .declaration, .communique, .pressRelease, .announcement,
            .message:
            ("genre:Press_Release", "Press Release")
        case .speech, .transcript:
            ("genre:Transcript_and_Verbatim", "Transcript and Verbatim")
        case .interview where document.body.contains { $0.role == .question }:
            ("genre:Question_and_Answer_Session", "Question and Answer Session")
        case .interview: ("genre:Interview", "Interview")
        default: nil
        }
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

    /// The URI of a kind in our own scheme, the one of our NewsML-G2 items; a name, it leads nowhere.
    static func uri(of kind: DocumentKind) -> String {
        "urn:x-communique:kind:" + URIText.segment(kind.rawValue)
    }
}
