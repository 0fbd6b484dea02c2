public import Communique

extension Diagnostic.Code {
    /// Some bytes could not be decoded and became U+FFFD; the remark says how many, its range where
    /// the first is.
    public static let undecodable: Self = "page.undecodable"
    /// The byte order mark of the page is not that of the encoding the caller named.
    public static let encodingOverridden: Self = "page.encoding-overridden"
    /// The page was read in an encoding that nothing names.
    public static let encodingGuessed: Self = "page.encoding-guessed"
    /// The page names an encoding that is not known.
    public static let unknownEncoding: Self = "page.unknown-encoding"
    /// There is no converter for the encoding of the page, which was read as UTF-8.
    public static let noConverter: Self = "page.no-converter"
    /// The input is not text.
    public static let looksBinary: Self = "page.looks-binary"
    /// The page begins as an HTML page does, and its tags would be read as text.
    public static let looksLikeHTML: Self = "page.looks-like-html"
}
