public import Communique

/// Writes a document as plain text for reading: in a terminal, in a mail.
///
/// The text is the article without the furniture of its page: the headline underlined, the lines of
/// the head, the body with an empty line between blocks, the footnotes at the end. Lines are parted
/// by a line feed, and the last one ends with one; a document without text gives no characters.
/// `Docs/Formats/text.md` says what each block becomes.
public struct PlainTextRenderer: DocumentRenderer {
    /// The most columns of a line; `nil` for a line per paragraph. A word that is wider is left whole.
    ///
    /// East Asian wide characters and emoji take two columns, combining marks none.
    public var lineWidth: Int?
    /// Whether headline, subtitles, date and byline stand before the text.
    public var includeHead: Bool
    /// Whether the captions of figures are printed where the figures stand, in brackets.
    public var includeFigures: Bool
    /// Whether what stood around the text follows it, a line for each block.
    public var includeFurniture: Bool
    /// Whether the addresses of links follow the text, with numbers in brackets behind the links.
    public var linkNotes: Bool

    /// Makes a renderer; a `lineWidth` below 1 counts as 1.
    public init(
        lineWidth: Int? = nil,
        includeHead: Bool = true,
        includeFigures: Bool = true,
        includeFurniture: Bool = false,
        linkNotes: Bool = false
    ) {
        self.lineWidth = lineWidth
        self.includeHead = includeHead
        self.includeFigures = includeFigures
        self.includeFurniture = includeFurniture
        self.linkNotes = linkNotes
    }

    /// The format `text`.
    public var format: Format {
        Format(
            name: "text",
            title: "Plain text",
            mediaType: "text/plain",
            fileExtensions: ["txt", "text"]
        )
    }

    /// Writes `document`; what plain text cannot say is in the diagnostics, once for each feature.
    public func render(_ document: Document) -> Outcome<String> {
        let flat = document.flattened()
        let document = flat.value
        var writer = PlainTextWriter(limit: lineWidth, linkNotes: linkNotes, document: document)
        writer.includesFigures = includeFigures
        if includeHead { writer.writeHead(of: document) }
        writer.write(document.body)
        writer.writeFootnotes()
        if includeFurniture {
            writer.writeFurniture(document.furniture)
            writer.writeFootnotes()
        }
        writer.writeAddresses()
        return Outcome(
            String(decoding: writer.lines.bytes, as: UTF8.self),
            diagnostics: flat.diagnostics + diagnostics(for: document, writer: writer)
        )
    }
}

extension DocumentRenderer where Self == PlainTextRenderer {
    /// Plain text for reading, broken at `lineWidth` columns when one is given.
    public static func plainText(
        lineWidth: Int? = nil,
        includeHead: Bool = true,
        includeFigures: Bool = true,
        includeFurniture: Bool = false,
        linkNotes: Bool = false
    ) -> PlainTextRenderer {
        PlainTextRenderer(
            lineWidth: lineWidth,
            includeHead: includeHead,
            includeFigures: includeFigures,
            includeFurniture: includeFurniture,
            linkNotes: linkNotes
        )
    }
}

extension PlainTextRenderer {
    private func diagnostics(for document: Document, writer: PlainTextWriter) -> [Diagnostic] {
        var held = Self.alwaysHeld
        if includeHead {
            held.formUnion([.headline, .furtherHeadlines, .subtitles, .byline, .dateline, .embargo])
            // The head shows one date, the first that the document has.
            held.insert(document.dates.shownFeature)
            if document.dateline != nil { held.insert(.place) }
            if document.front.isEmpty, document.byline == nil { held.insert(.speaker) }
        }
        if includeFurniture { held.formUnion([.furniture, .relatedItems, .attachments]) }
        if !includeFigures { held.remove(.figure) }
        if linkNotes { held.insert(.link) }
        var diagnostics = FeatureInventory(of: document).diagnostics(
            for: format,
            held: held,
            narrowed: Self.narrowed
        )
        if writer.lines.replacedControls > 0 {
            diagnostics.append(
                Diagnostic(
                    .replacedCharacters,
                    .note,
                    "\(writer.lines.replacedControls) control characters were replaced by U+FFFD"
                )
            )
        }
        return diagnostics
    }

    private static let alwaysHeld: Set<DocumentFeature> = [
        .dateBlock, .datelineBlock, .bylineBlock, .heading, .list, .quote, .attribution, .question,
        .answer, .speakerLabel, .table, .figure, .footnote, .lineBreak, .inlineQuote,
    ]

    private static let narrowed: [DocumentFeature: String] = [
        .lede: "laid out as a paragraph",
        .salutation: "laid out as a paragraph",
        .note: "laid out as a paragraph",
        .signature: "laid out as a paragraph",
        .closing: "laid out as a paragraph",
        .turnSpeaker: "printed only before a turn without a label",
        .headerCell: "marked only when the whole first row is of such cells",
        .alternativeText: "printed only in place of a caption",
        .customBlock: "written as its text",
        .customInline: "written as its text",
        .link: "written without its address",
        .entity: "written as its text",
    ]
}
