import Communique

/// The words of ninjs that reader and writer agree on; the standard leaves them to the sender.
enum NinjsTerms {
    /// Roles of headlines that are lines under or over the main one.
    static let subtitleRoles: Set<String> = [
        "subtitle", "subheadline", "subheading", "subhead", "sub", "deck", "kicker", "overline",
    ]

    /// How persons, bodies and things are related to an item that is about them.
    static let aboutRelations: Set<String> = [
        "about", "isabout", "subject", "classifies", "depicts", "partof", "related", "features",
        "associatedwith", "associated",
    ]

    /// How persons, bodies and things are related to an item whose text names them.
    static let mentionRelations: Set<String> = ["mentions", "mentioned", "mention", "references"]

    /// Roles of sources that manage the item.
    static let providerRoles: Set<String> = ["publisher", "provider", "distributor"]

    /// How the names of renditions begin that are forms of an attachment, and of the others.
    static let attachmentPrefix = "attachment-"
    static let renditionPrefix = "rendition-"
    /// The alias of the codes that the names of other renditions are read as.
    static let renditionAlias = "ninjs"
    /// The names of associations that are the media of figures.
    static let figurePrefix = "figure-"

    /// The names of renditions in IPTC's vocabulary `rendition`, whose alias is `rnd`.
    static let renditionCodes: Set<String> = [
        "highRes", "lowRes", "preview", "thumbnail", "web", "print", "mobile", "sidebar",
    ]

    /// The members of `altIds` that stand for fields of the document.
    enum Role {
        static let guid = "guid"
        static let url = "url"
        static let relation = "relation"
    }
}
