import Communique

/// What people, organisations, places, subjects, genres and sources have in common.
struct NinjsMember {
    var name: String?
    /// How the thing is related to the item; of a source its role.
    var rel: String?
    var uri: String?
    var literal: String?
    /// The scheme and the code, for the first line.
    private var scheme: String?
    private var code: String?

    var isEmpty: Bool {
        (name ?? "").isEmpty && (uri ?? "").isEmpty && (literal ?? "").isEmpty
    }

    /// Makes the member for a kind of document.
    init(_ kind: DocumentKind) {
        name = kind.name.text
        uri = NinjsVocabulary.uri(of: kind)
        literal = kind.rawValue
        scheme = DocumentKind.scheme
        code = kind.rawValue
    }

    /// Takes what identifies `concept`: its URI, else that of its code; an unknown code is a literal.
    init(name: String?, rel: String?, _ concept: Concept?, in language: LanguageTag?) {
        self.name = name ?? concept?.name(in: language)
        self.rel = rel
        let qcode = concept?.qcode
        let codeURI = qcode.flatMap { NinjsVocabulary.uri(of: $0) }
        let ownURI = concept?.uri.flatMap(IRI.absoluteURI)
        uri = ownURI ?? codeURI
        literal = concept?.literal
        if literal == nil, codeURI == nil { literal = qcode?.description }
        if literal == nil, ownURI == nil { literal = concept?.uri }
    }

    /// Writes the members of the object, its relation under the name `relation`.
    func write(to json: inout JSONWriter, isFirstLine: Bool, relation: StaticString = "rel") {
        json.member("name", name)
        json.member(relation, rel)
        guard isFirstLine else {
            json.member("uri", uri)
            json.member("literal", literal)
            return
        }
        let parts = parts
        json.member("scheme", parts.scheme)
        json.member("code", parts.code)
    }

    /// The scheme and the code that stand for the URI: what is behind its last mark is the code.
    private var parts: (scheme: String?, code: String?) {
        if let scheme { return (scheme, code) }
        guard let uri, !uri.isEmpty else { return (nil, literal) }
        let isMark: (UInt8) -> Bool = { $0 == 0x2F || $0 == 0x23 || $0 == 0x3D || $0 == 0x3A }
        guard let mark = uri.utf8.lastIndex(where: isMark) else { return (nil, uri) }
        let start = uri.utf8.index(after: mark)
        guard start < uri.utf8.endIndex else { return (nil, uri) }
        return (String(uri[..<start]), String(uri[start...]))
    }
}
