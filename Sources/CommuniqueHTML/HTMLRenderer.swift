public import Communique

/// Writes a document as semantic HTML: a whole page, or an `article` to be put into one.
///
/// The article has a `header` with issuer, kind, headline, subtitles, dates and byline, then the
/// blocks as ``HTMLFragmentWriter`` writes them, then a `footer` with contacts, attachments, related
/// items and rights. A page has metadata for search engines and archives in its head (JSON-LD in the
/// words of schema.org, Dublin Core, Open Graph), and a style sheet for screens and paper. Every text
/// is escaped, no script runs, nothing is fetched but the media of the text, and links lead to http,
/// https, mailto and tel addresses and relative ones alone.
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

    /// How blocks stand that repeat others in a second language.
    public enum Translations: Hashable, Sendable {
        /// Where they stand in the text.
        case inOrder
        /// Each beside its original, in a `div class="pair"`; below it on a narrow screen.
        case sideBySide
    }

    /// How a page gets its looks.
    public enum Style: Hashable, Sendable {
        /// By the style sheet of the package, within the page.
        case embedded
        /// By the style sheet at an address; one that is not safe is left out.
        case linked(String)
        /// Not at all.
        case none
    }

    /// How much of a page is written.
    public var extent: Extent
    /// How blocks stand that repeat others in a second language.
    public var translations: Translations
    /// How a page gets its looks.
    public var style: Style
    /// Whether what stood around the text follows it in an `aside`.
    public var includeFurniture: Bool

    /// Makes a renderer.
    public init(
        _ extent: Extent = .page,
        translations: Translations = .inOrder,
        style: Style = .embedded,
        includeFurniture: Bool = false
    ) {
        self.extent = extent
        self.translations = translations
        self.style = style
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
        var writer = PageWriter(document, options: self)
        writer.write()
        let inventory = FeatureInventory(of: document).diagnostics(
            for: format,
            held: held(of: document),
            narrowed: narrowed
        )
        return Outcome(
            writer.sink.bytes,
            diagnostics: flat.diagnostics + inventory + writer.diagnostics
        )
    }
}

extension DocumentRenderer where Self == HTMLRenderer {
    /// A page of semantic HTML.
    public static var html: HTMLRenderer { HTMLRenderer() }

    /// Semantic HTML: a page, an article, or the body alone.
    public static func html(
        _ extent: HTMLRenderer.Extent,
        translations: HTMLRenderer.Translations = .inOrder,
        style: HTMLRenderer.Style = .embedded,
        includeFurniture: Bool = false
    ) -> HTMLRenderer {
        HTMLRenderer(
            extent,
            translations: translations,
            style: style,
            includeFurniture: includeFurniture
        )
    }
}

extension HTMLRenderer {
    private func held(of document: Document) -> Set<DocumentFeature> {
        var held = Self.heldInBody
        if extent != .body {
            held.formUnion([
                .kind, .headline, .furtherHeadlines, .subtitles, .summaries, .language,
                .dateline, .byline, .creditline, .embargo, .provider,
                .relatedItems, .attachments, .rights, .sourceURL, .modified,
            ])
            // The header shows one date, the first that the document has, and the last change.
            held.insert(document.dates.shownFeature)
            if document.dateline != nil { held.insert(.place) }
            if document.front.isEmpty, document.byline == nil { held.insert(.speaker) }
        }
        if extent == .page {
            held.formUnion([
                .guid, .version, .alternativeIDs, .furtherLanguages, .keywords, .created,
                .published, .expires,
                .pubStatus, .place, .speaker, .parties, .subjects, .genres, .nature, .entities,
                .renditions,
            ])
        }
        if includeFurniture { held.insert(.furniture) }
        return held
    }

    private var narrowed: [DocumentFeature: String] {
        var narrowed: [DocumentFeature: String] = [.entity: "written without its names"]
        if extent != .body {
            narrowed[.furniture] = "written as far as it is contacts"
            narrowed[.parties] = "written as far as they are contacts"
        }
        return narrowed
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
}

extension PageWriter {
    /// What was lost or changed, beyond what the format has no place for.
    fileprivate var diagnostics: [Diagnostic] {
        blocks.losses.diagnostics(prefix: "HTML: ") + losses.diagnostics(prefix: "HTML: ")
            + sink.replacements
    }
}
