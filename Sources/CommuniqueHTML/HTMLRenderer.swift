public import Communique

/// Writes a document as semantic HTML: a whole page, or an `article` to be put into one.
///
/// The article has a `header` with headline, subtitles, dates and byline, and then the blocks as
/// ``HTMLFragmentWriter`` writes them. There is no script and no style; every text is escaped, and
/// links lead to http, https, mailto and tel addresses and relative ones alone.
/// `Docs/Formats/html.md` lists the elements and classes.
public struct HTMLRenderer: DocumentRenderer {
    /// How much of a page is written.
    public enum Extent: Hashable, Sendable {
        /// From the document type to the end of `html`, with metadata in the head.
        case page
        /// The `article` alone.
        case article
        /// The blocks of the body alone, without their title.
        case body
    }

    /// How much of a page is written.
    public var extent: Extent
    /// Whether what stood around the text follows it in an `aside`.
    public var includeFurniture: Bool

    /// Makes a renderer.
    public init(_ extent: Extent = .page, includeFurniture: Bool = false) {
        self.extent = extent
        self.includeFurniture = includeFurniture
    }

    /// The format `html`.
    public var format: Format {
        Format(
            name: "html",
            title: "HTML",
            mediaType: "text/html",
            fileExtensions: ["html", "htm"]
        )
    }

    /// Writes `document` as UTF-8; what HTML has no place for is in the diagnostics.
    public func render(_ document: Document) -> Outcome<[UInt8]> {
        let flat = document.flattened()
        let document = flat.value
        var writer = HTMLFragmentWriter(
            referring: document.front + document.body + (includeFurniture ? document.furniture : [])
        )
        if extent == .page { writer.writePageHead(of: document) }
        if extent == .body {
            writer.writer.language = document.language
        } else {
            writer.openArticle(of: document, isPage: extent == .page)
            writer.writeHeader(of: document)
        }
        writer.write(document.body)
        if includeFurniture { writer.writeFurniture(document.furniture) }
        if extent != .body { writer.closeArticle() }
        if extent == .page { writer.closePage() }
        let inventory = FeatureInventory(of: document).diagnostics(
            for: format,
            held: held(of: document),
            narrowed: extent == .page
                ? Self.narrowed.merging(Self.narrowedOnPage) { $1 } : Self.narrowed
        )
        return Outcome(writer.bytes, diagnostics: flat.diagnostics + inventory + writer.diagnostics)
    }
}

extension DocumentRenderer where Self == HTMLRenderer {
    /// A page of semantic HTML.
    public static var html: HTMLRenderer { HTMLRenderer() }

    /// Semantic HTML: a page, an article, or the body alone.
    public static func html(
        _ extent: HTMLRenderer.Extent,
        includeFurniture: Bool = false
    ) -> HTMLRenderer {
        HTMLRenderer(extent, includeFurniture: includeFurniture)
    }
}

extension HTMLRenderer {
    private func held(of document: Document) -> Set<DocumentFeature> {
        var held = Self.heldInBody
        if extent != .body {
            held.formUnion([
                .kind, .headline, .furtherHeadlines, .subtitles, .language, .furtherLanguages,
                .dateline, .byline, .embargo,
            ])
            // The header shows one date, the first that the document has.
            held.insert(document.dates.shownFeature)
            if document.dateline != nil { held.insert(.place) }
            if document.front.isEmpty, document.byline == nil { held.insert(.speaker) }
        }
        if extent == .page {
            held.formUnion([
                .sourceURL, .keywords, .guid, .provider, .created, .published, .modified,
            ])
        }
        if includeFurniture { held.formUnion([.furniture, .relatedItems, .attachments]) }
        return held
    }

    /// What a body of HTML holds; the ninjs renderer, whose bodies these are, has a list of its own.
    package static let heldInBody: Set<DocumentFeature> = [
        .blockLanguage, .translationOf, .dateBlock, .datelineBlock, .bylineBlock, .lede,
        .salutation, .heading, .list, .quote, .attribution, .cite, .question, .answer, .turnSpeaker,
        .speakerLabel, .table, .headerCell, .cellSpan, .figure, .figureRenditions, .figureCredit,
        .alternativeText, .note,
        .footnote, .signature, .closing, .customBlock, .emphasis, .strong, .link, .lineBreak,
        .inlineQuote, .spanLanguage, .spanRole, .customInline,
    ]

    private static let narrowed: [DocumentFeature: String] = [
        .entity: "written without its names"
    ]

    private static let narrowedOnPage: [DocumentFeature: String] = [
        .parties: "named only when it is an author",
        .rights: "cut to the first copyright notice",
        .summaries: "cut to the first",
    ]
}
