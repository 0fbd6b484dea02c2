public import Communique

/// Writes a document as Markdown: front matter in YAML, then the text in CommonMark.
///
/// Whatever the text holds, it is read back as the same text: what would mean something is escaped.
/// `Docs/Formats/markdown.md` says what each block becomes.
///
/// - Source: CommonMark 0.31.2; GitHub Flavored Markdown 0.29 for tables; YAML 1.2.2.
public struct MarkdownRenderer: DocumentRenderer {
    /// How tables are written.
    public enum Tables: Hashable, Sendable {
        /// With bars, as GitHub and most sites read them; cells that take several places are followed
        /// by empty ones.
        case pipes
        /// As elements of HTML, which CommonMark alone reads, whole.
        case html
    }

    /// Whether what the document says of itself stands before it as YAML.
    public var frontMatter: Bool
    /// Whether headline, subtitles, date and byline stand before the text.
    public var includeHead: Bool
    /// How tables are written.
    public var tables: Tables
    /// Whether what Markdown has no marks for is written as elements of HTML: the languages of blocks
    /// and spans, subscripts, superscripts and their like.
    public var usesHTML: Bool

    /// Makes a renderer.
    public init(
        frontMatter: Bool = true,
        includeHead: Bool = true,
        tables: Tables = .pipes,
        usesHTML: Bool = false
    ) {
        self.frontMatter = frontMatter
        self.includeHead = includeHead
        self.tables = tables
        self.usesHTML = usesHTML
    }

    /// The format `markdown`.
    public var format: Format {
        Format(
            name: "markdown",
            title: "Markdown",
            mediaType: "text/markdown",
            fileExtensions: ["md", "markdown"]
        )
    }

    /// Writes `document`; what Markdown has no place for is in the diagnostics.
    public func render(_ document: Document) -> Outcome<String> {
        let flat = document.flattened()
        let document = flat.value
        var writer = MarkdownWriter(document, options: self)
        if includeHead { writer.writeHead(of: document) }
        writer.write(document.body)
        let head = frontMatter ? FrontMatter(document) : nil
        var text = head.map { $0.isEmpty ? "" : $0.text } ?? ""
        if !text.isEmpty, !writer.output.bytes.isEmpty { text += "\n" }
        text += String(decoding: writer.output.bytes, as: UTF8.self)
        let inventory = FeatureInventory(of: document).diagnostics(
            for: format,
            held: held(of: document),
            narrowed: narrowed
        )
        return Outcome(text, diagnostics: flat.diagnostics + inventory + writer.diagnostics)
    }
}

extension DocumentRenderer where Self == MarkdownRenderer {
    /// Markdown with front matter.
    public static var markdown: MarkdownRenderer { MarkdownRenderer() }

    /// Markdown.
    public static func markdown(
        frontMatter: Bool = true,
        includeHead: Bool = true,
        tables: MarkdownRenderer.Tables = .pipes,
        usesHTML: Bool = false
    ) -> MarkdownRenderer {
        MarkdownRenderer(
            frontMatter: frontMatter,
            includeHead: includeHead,
            tables: tables,
            usesHTML: usesHTML
        )
    }
}

// MARK: What is held

extension MarkdownRenderer {
    private func held(of document: Document) -> Set<DocumentFeature> {
        var held: Set<DocumentFeature> = [
            .heading, .quote, .attribution, .table, .figure, .figureCredit, .alternativeText,
            .emphasis, .strong, .link, .lineBreak, .inlineQuote, .list,
        ]
        held.formUnion(document.headLinesOutsideBody)
        if includeHead {
            held.formUnion([.headline, .furtherHeadlines, .subtitles, .dateline, .byline])
            held.insert(document.dates.shownFeature)
            if document.dateline != nil { held.insert(.place) }
            if document.front.isEmpty, document.byline == nil { held.insert(.speaker) }
        }
        if frontMatter {
            held.formUnion([
                .guid, .version, .alternativeIDs, .sourceURL, .kind, .headline, .furtherHeadlines,
                .subtitles, .summaries, .language, .furtherLanguages, .created, .modified,
                .published, .versionCreated, .expires, .place, .dateline, .speaker, .parties,
                .provider, .byline, .creditline, .slugline, .keywords, .subjects, .genres, .rights,
                .urgency, .embargo, .pubStatus, .relatedItems, .attachments,
            ])
        }
        if usesHTML { held.formUnion([.blockLanguage, .spanLanguage]) }
        if tables == .html { held.formUnion([.headerCell, .cellSpan]) }
        return held
    }

    private var narrowed: [DocumentFeature: String] {
        var narrowed: [DocumentFeature: String] = [
            .subtitleBlock: "laid out as a paragraph within the text",
            .dateBlock: "laid out as a paragraph within the text",
            .datelineBlock: "laid out as a paragraph within the text",
            .bylineBlock: "laid out as a paragraph within the text",
            .footnote: "laid out as a paragraph where it stands",
            .lede: "laid out as a paragraph", .salutation: "laid out as a paragraph",
            .question: "laid out as a paragraph, its label in bold",
            .answer: "laid out as a paragraph, its label in bold",
            .speakerLabel: "laid out as a paragraph in bold", .note: "laid out as a paragraph",
            .signature: "laid out as a paragraph", .closing: "laid out as a paragraph",
            .customBlock: "written as its text", .customInline: "written as its text",
            .entity: "written as its text", .figureRenditions: "cut to the first with an address",
            .headerCell: "marked only when the whole first row is of such cells",
            .cellSpan: "filled up with empty cells",
        ]
        narrowed[.spanRole] = usesHTML ? "kept for type alone" : "kept for code alone"
        return narrowed
    }
}

extension MarkdownWriter {
    /// What was lost or changed, beyond what the format has no place for.
    fileprivate var diagnostics: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        func add(
            _ code: Diagnostic.Code,
            _ count: Int,
            _ text: String,
            _ feature: Diagnostic.Feature?
        ) {
            guard count > 0 else { return }
            let times = count == 1 ? "" : " (\(count) times)"
            diagnostics.append(
                Diagnostic(code, .note, "Markdown: " + text + times, feature: feature)
            )
        }
        add(
            .notRepresented,
            inlines.unsafeLinks,
            "an address that is not safe is left out",
            "inline.link"
        )
        add(.narrowed, inlines.nestedLinks, "a link within a link has no address", "inline.link")
        add(
            .narrowed,
            listsWithBullets,
            "the items of a list have bullets before their marks",
            "block.list"
        )
        add(
            .narrowed,
            figuresWithoutAddress,
            "a figure without an address is laid out as a paragraph",
            "block.caption"
        )
        add(
            .replacedCharacters,
            inlines.replaced,
            "a control character was replaced by U+FFFD",
            nil
        )
        return diagnostics + tableRemarks
    }
}
