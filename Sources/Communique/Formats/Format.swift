/// A format that documents are read from or written in.
public struct Format: Hashable, Sendable {
    /// The name by which a caller chooses it: `newsml-g2`.
    public var name: String
    /// The name for people: `NewsML-G2 2.35`.
    public var title: String
    /// The media type (RFC 6838).
    public var mediaType: String
    /// The extensions of its files, the usual one first, without dots.
    public var fileExtensions: [String]

    /// Makes a format.
    public init(name: String, title: String, mediaType: String, fileExtensions: [String]) {
        self.name = name
        self.title = title
        self.mediaType = mediaType
        self.fileExtensions = fileExtensions
    }
}
