/// One technical form of some content: a file to download, a picture in one size, a recording.
///
/// - Source: NewsML-G2 2.35 `remoteContent`; ninjs 3.1 `renditions`; NITF 3.6 `media-reference`.
public struct Rendition: Hashable, Sendable {
    /// Where the content is; `nil` when the source names the file without an address.
    public var href: String?
    /// The name of the file as printed.
    public var fileName: String?
    /// The media type (RFC 6838): `application/pdf`.
    public var contentType: String?
    /// The size in bytes.
    public var sizeInBytes: Int?
    /// The width in pixels.
    public var width: Int?
    /// The height in pixels.
    public var height: Int?
    /// The playing time in seconds.
    public var duration: Int?
    /// What this form is meant for, as a code: `rnd:highRes`.
    public var role: QCode?

    /// Makes a rendition.
    public init(
        href: String? = nil,
        fileName: String? = nil,
        contentType: String? = nil,
        sizeInBytes: Int? = nil,
        width: Int? = nil,
        height: Int? = nil,
        duration: Int? = nil,
        role: QCode? = nil
    ) {
        self.href = href
        self.fileName = fileName
        self.contentType = contentType
        self.sizeInBytes = sizeInBytes
        self.width = width
        self.height = height
        self.duration = duration
        self.role = role
    }
}
