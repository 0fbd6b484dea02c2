public import Communique
import CommuniqueHTML

/// Writes a document as a news item of ninjs 3.1.
///
/// The item is valid against IPTC's JSON schema, also where formats are asserted: identifiers are
/// made URIs by percent-encoding, and a date without a time or zone is kept among the `altIds`, not
/// filled up. The text comes twice, as an HTML fragment and as plain text.
/// `Docs/Formats/ninjs.md` has the mapping.
///
/// - Source: ninjs 3.1, `http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json`.
public struct NinjsRenderer: DocumentRenderer {
    /// Whether each member stands on a line of its own.
    public var pretty: Bool
    /// When this version was made, for a document that does not say; it needs a time and an offset.
    public var versionCreated: NewsDate?
    /// Writes the plain text body.
    private let plainText: @Sendable (Document) -> String

    /// Makes a renderer whose plain text body is the paragraphs of the HTML body, parted by empty
    /// lines.
    public init(pretty: Bool = false, versionCreated: NewsDate? = nil) {
        self.pretty = pretty
        self.versionCreated = versionCreated
        plainText = { PlainBody.text(of: $0.body) }
    }

    /// Makes a renderer whose plain text body is written by another: by that of CommuniqueText, which
    /// knows about markers and labels, `.plainText(includeHead: false)`.
    public init<Plain: DocumentRenderer<String>>(
        pretty: Bool = false,
        versionCreated: NewsDate? = nil,
        plainBody: Plain
    ) where Plain.Failure == Never {
        self.pretty = pretty
        self.versionCreated = versionCreated
        plainText = { plainBody.render($0).value }
    }

    /// The format `ninjs`.
    public var format: Format {
        Format(
            name: "ninjs",
            title: "ninjs 3.1",
            mediaType: "application/json",
            fileExtensions: ["json", "ninjs"]
        )
    }

    /// Writes `document` as UTF-8 with a line feed at its end; what ninjs has no place for is in the
    /// diagnostics.
    public func render(_ document: Document) -> Outcome<[UInt8]> {
        let flat = document.flattened()
        let document = flat.value
        var html = HTMLFragmentWriter(language: document.language, referring: document.body)
        html.write(document.body)
        let plain = plainText(document)
        var writer = NinjsWriter(document: document, pretty: pretty, versionCreated: versionCreated)
        writer.write(html: html.bytes, plain: plain)
        let inventory = FeatureInventory(of: document).diagnostics(
            for: format,
            held: writer.lost.isEmpty ? Self.held : Self.held.subtracting(writer.lost),
            narrowed: Self.narrowed
        )
        return Outcome(
            writer.finish(),
            diagnostics: flat.diagnostics + inventory + writer.diagnostics + html.diagnostics
        )
    }

    private static let held: Set<DocumentFeature> = HTMLRenderer.heldInBody.union([
        .guid, .version, .sourceURL, .kind, .headline, .subtitles, .summaries, .language, .created,
        .published, .versionCreated, .place, .speaker, .parties, .provider, .byline, .slugline,
        .subjects, .genres, .rights, .urgency, .embargo, .pubStatus, .editorialNotes, .relatedItems,
        .attachments, .renditions,
    ]).subtracting([.dateBlock, .datelineBlock, .bylineBlock])

    private static let narrowed: [DocumentFeature: String] = [
        .furtherHeadlines: "written without its language, by the role translation",
        .furtherLanguages: "told by lang in the HTML body alone",
        .dateline: "written as its place alone",
        .dateBlock: "kept in the fields of the item, not as printed",
        .datelineBlock: "kept in the fields of the item, not as printed",
        .bylineBlock: "kept in the fields of the item, not as printed",
        .entity: "written without its names, in the HTML body",
    ]
}

extension DocumentRenderer where Self == NinjsRenderer {
    /// A news item of ninjs 3.1.
    public static func ninjs(
        pretty: Bool = false,
        versionCreated: NewsDate? = nil
    ) -> NinjsRenderer {
        NinjsRenderer(pretty: pretty, versionCreated: versionCreated)
    }

    /// A news item of ninjs 3.1 whose plain text body another renderer writes.
    public static func ninjs<Plain: DocumentRenderer<String>>(
        pretty: Bool = false,
        versionCreated: NewsDate? = nil,
        plainBody: Plain
    ) -> NinjsRenderer where Plain.Failure == Never {
        NinjsRenderer(pretty: pretty, versionCreated: versionCreated, plainBody: plainBody)
    }
}
