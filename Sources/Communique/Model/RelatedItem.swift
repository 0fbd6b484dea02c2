/// Another item that the document points to.
///
/// - Source: NewsML-G2 2.35 `itemMeta/link`; ninjs 3.1 `associations`.
public struct RelatedItem: Hashable, Sendable {
    /// How the other item is related. The set is open.
    public struct Relation: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name of the relation.
        public let rawValue: String
        /// Makes a relation from its name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a relation from its name.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// Further reading.
        public static let seeAlso: Self = "seeAlso"
        /// The other item is the same text in another language.
        public static let translation: Self = "translation"
        /// The document was made from the other item.
        public static let derivedFrom: Self = "derivedFrom"
    }

    /// How the other item is related.
    public var relation: Relation
    /// The title or teaser text of the other item.
    public var title: LocalizedText?
    /// The language of the other item; `nil` when the source did not say. That of its title may be
    /// another.
    public var language: LanguageTag?
    /// The address of the other item on the web.
    public var href: String?
    /// The guid of the other item.
    public var guid: String?
    /// The date printed beside its title.
    public var date: NewsDate?
    /// Where the reference stood in the input.
    public var source: SourceRange?

    /// Makes a reference to another item.
    public init(
        relation: Relation = .seeAlso,
        title: LocalizedText? = nil,
        language: LanguageTag? = nil,
        href: String? = nil,
        guid: String? = nil,
        date: NewsDate? = nil,
        source: SourceRange? = nil
    ) {
        self.relation = relation
        self.title = title
        self.language = language
        self.href = href
        self.guid = guid
        self.date = date
        self.source = source
    }
}
