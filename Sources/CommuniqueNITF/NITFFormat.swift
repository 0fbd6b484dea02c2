public import Communique

extension Format {
    /// The News Industry Text Format, one item to a file.
    public static let nitf = Format(
        name: "nitf",
        title: "NITF 3.6",
        mediaType: "application/nitf+xml",
        fileExtensions: ["nitf", "xml"]
    )
}

/// The fixed names of NITF.
enum NITFNames {
    /// The namespace of versions 3.4 to 3.6; items made to the DTD have none.
    static let namespace = "http://iptc.org/std/NITF/2006-10-18/"
    /// The only value that the schema of 3.6 takes for `nitf/@version`.
    static let version = "-//IPTC//DTD NITF 3.6//EN"
    /// The names in `meta` under which newsrooms put the slug.
    static let sluglines = ["anpa-keyword", "slugline", "slug"]
    /// What stands for the code of a subject that has none: the schema asks for one.
    static let noSubjectCode = "00000000"
    /// The class of a block that lists related items.
    static let relatedItems = "related-items"
    /// The class of a heading below the first level, with its level behind it.
    static let headingClass = "heading-"
}
