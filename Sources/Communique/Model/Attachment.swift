/// A file or a recording that goes with the document.
public struct Attachment: Hashable, Sendable {
    /// What the source calls it.
    public var title: LocalizedText
    /// The forms in which it can be had; may be empty.
    public var renditions: [Rendition]
    /// Where it stood in the input.
    public var source: SourceRange?

    /// Makes an attachment.
    public init(
        _ title: LocalizedText,
        renditions: [Rendition] = [],
        source: SourceRange? = nil
    ) {
        self.title = title
        self.renditions = renditions
        self.source = source
    }
}
