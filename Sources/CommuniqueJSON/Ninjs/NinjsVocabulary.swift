import Communique

/// The vocabularies whose codes ninjs wants as full URIs.
///
/// - Source: IPTC catalog 41 (`catalog.IPTC-G2-Standards_41.xml`); ninjs has no QCodes.
enum NinjsVocabulary {
    private static let schemes: [(alias: String, uri: String)] = [
        ("medtop", "http://cv.iptc.org/newscodes/mediatopic/"),
        ("subj", "http://cv.iptc.org/newscodes/subjectcode/"),
        ("genre", "http://cv.iptc.org/newscodes/genre/"),
        ("nprov", "http://cv.iptc.org/newscodes/newsprovider/"),
        ("bcp47", "http://cvx.iptc.org/bcp47/"),
        ("isin", "http://cvx.iptc.org/isin/"),
        ("iso3166-1a2", "http://cvx.iptc.org/iso3166-1a2/"),
        ("iso3166-1a3", "http://cvx.iptc.org/iso3166-1a3/"),
        ("geonames", "http://sws.geonames.org/"),
        ("geonameshttps", "https://sws.geonames.org/"),
        ("wikidata", "http://www.wikidata.org/entity/"),
    ]

    /// The URI of a code; `nil` when nobody told what the alias stands for.
    static func uri(of code: QCode) -> String? {
        guard let scheme = schemes.first(where: { $0.alias == code.alias }) else { return nil }
        return IRI.ascii(scheme.uri + IRI.encodedSegment(code.code))
    }

    /// Whether somebody told what the alias of a code stands for.
    static func isKnown(_ code: QCode) -> Bool { schemes.contains { $0.alias == code.alias } }

    /// The code that a URI stands for; `nil` when it is of no vocabulary that is known here.
    static func code(of uri: String) -> QCode? {
        for scheme in schemes where uri.utf8.starts(with: scheme.uri.utf8) {
            let code = String(uri.utf8.dropFirst(scheme.uri.utf8.count)) ?? ""
            // What was encoded, or lies deeper, is no code as it stands.
            guard IRI.encodedSegment(code).utf8.elementsEqual(code.utf8) else { return nil }
            return QCode(alias: scheme.alias, code: code)
        }
        return nil
    }

    /// The URI of the scheme of a code, and the code, as the first line of ninjs wants them; `nil` when
    /// nobody told what the alias stands for.
    static func scheme(of code: QCode) -> (scheme: String, code: String)? {
        schemes.first { $0.alias == code.alias }.map { ($0.uri, code.code) }
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
