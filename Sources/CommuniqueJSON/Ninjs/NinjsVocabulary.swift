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
        return IRI.ascii(scheme + IRI.encodedSegment(code.code))
    }

    /// The URI of a kind in our own scheme, the one of our NewsML-G2 items.
    static func uri(of kind: DocumentKind) -> String {
        IRI.ascii(DocumentKind.scheme + IRI.encodedSegment(kind.rawValue))
    }
}

extension NewsDate {
    /// The date as ninjs wants it; `nil` when it is no instant.
    var ninjsDateTime: String? { isInstant ? instantText() : nil }
}
