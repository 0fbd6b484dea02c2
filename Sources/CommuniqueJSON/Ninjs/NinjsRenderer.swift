public import Communique
public import CommuniqueHTML

/// Writes a document as a news item of ninjs.
///
/// The item is valid against IPTC's JSON schema of its version, also where formats are asserted:
/// identifiers are made URIs by percent-encoding, and a date without a time or zone is kept among the
/// `altIds`, not filled up. The text comes twice, as an HTML fragment and as plain text.
///
/// A document that ``NinjsParser`` read keeps the item it came from: of that item only what was
/// changed in the document is written anew. `Docs/Formats/ninjs.md` has the mapping.
///
/// - Source: `http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json` and those of the versions before.
public struct NinjsRenderer: DocumentRenderer {
    /// The version to write; `nil` for that of the item the document was read from, else 3.1.
    public var version: NinjsVersion?
    /// Whether each member stands on a line of its own.
    public var pretty: Bool
    /// When this version was made, for a document that does not say; it needs a time and an offset.
    public var versionCreated: NewsDate?
    /// The parser of HTML that ``NinjsParser`` was given, so that the body of an item that it read is
    /// known to be unchanged.
    public var htmlParser: (any HTMLFragmentParser)?
    /// Writes the plain text body; `nil` for the paragraphs of the HTML body.
    private let plainText: (@Sendable (Document) -> [UInt8])?

    /// Makes a renderer whose plain text body is the paragraphs of the HTML body, parted by empty
    /// lines.
    public init(
        version: NinjsVersion? = nil,
        pretty: Bool = false,
        versionCreated: NewsDate? = nil,
        htmlParser: (any HTMLFragmentParser)? = nil
    ) {
        self.version = version
        self.pretty = pretty
        self.versionCreated = versionCreated
        self.htmlParser = htmlParser
        plainText = nil
    }

    /// Makes a renderer whose plain text body is written by another: by that of CommuniqueText, which
    /// knows about markers and labels, `.plainText(includeHead: false)`.
    public init<Plain: DocumentRenderer<String>>(
        version: NinjsVersion? = nil,
        pretty: Bool = false,
        versionCreated: NewsDate? = nil,
        htmlParser: (any HTMLFragmentParser)? = nil,
        plainBody: Plain
    ) where Plain.Failure == Never {
        self.version = version
        self.pretty = pretty
        self.versionCreated = versionCreated
        self.htmlParser = htmlParser
        plainText = { Array(plainBody.render($0).value.utf8) }
    }

    /// The format `ninjs`.
    public var format: Format { .ninjs(version ?? .v31) }

    /// Writes `document` as UTF-8 with a line feed at its end; what ninjs has no place for is in the
    /// diagnostics.
    public func render(_ document: Document) -> Outcome<[UInt8]> {
        let parser = NinjsParser(htmlParser: htmlParser)
        guard let origin = NinjsOrigin(of: document, readBy: parser) else {
            return written(document, in: version ?? .v31, pretty: pretty)
        }
        return merged(document, into: origin)
    }

    /// Writes the item that the document was read from, with what was changed since.
    private func merged(_ document: Document, into origin: NinjsOrigin) -> Outcome<[UInt8]> {
        let version = version ?? origin.version
        let baseline = written(origin.document, in: version, pretty: false)
        var current = written(document, in: version, pretty: false)
        let known = Set(baseline.diagnostics)
        // What the item keeps is no loss; what its own version alone can hold is.
        if version.line == origin.version.line
            || version.line != .first && origin.version.line != .first
        {
            current.diagnostics.removeAll { known.contains($0) }
        }
        guard version != origin.version || baseline.value != current.value else {
            return Outcome(origin.value.bytes(pretty: pretty), diagnostics: current.diagnostics)
        }
        guard let before = try? JSONValue(parsing: baseline.value),
            let after = try? JSONValue(parsing: current.value)
        else { return current }
        let (item, dropped) = origin.merged(baseline: before, current: after, in: version)
        current.diagnostics += dropped.map { path in
            Diagnostic(
                .notRepresented,
                .note,
                "ninjs \(version.rawValue) has no place for \(path) of the item",
                feature: "document.origin"
            )
        }
        return Outcome(item.bytes(pretty: pretty), diagnostics: current.diagnostics)
    }

    /// Writes an item that the document alone makes.
    private func written(
        _ document: Document,
        in version: NinjsVersion,
        pretty: Bool
    ) -> Outcome<[UInt8]> {
        var document = document
        var diagnostics: [Diagnostic] = []
        var body = BodyText(of: document.body, hasPlain: plainText == nil)
        if !document.isFlat(body: body.others) {
            let flat = document.flattened()
            document = flat.value
            diagnostics = flat.diagnostics
            body = BodyText(of: document.body, hasPlain: plainText == nil)
        }
        if let plainText { body.setPlain(plainText(document)) }
        var writer = NinjsWriter(
            document: document,
            body: body,
            version: version,
            pretty: pretty,
            versionCreated: versionCreated
        )
        writer.write()
        diagnostics += FeatureInventory(of: document, body: body.others).diagnostics(
            for: .ninjs(version),
            held: writer.lost.isEmpty ? Self.held : Self.held.subtracting(writer.lost),
            narrowed: Self.narrowed
        )
        diagnostics += writer.diagnostics
        diagnostics += writer.htmlDiagnostics
        let outcome = Outcome(writer.finish(), diagnostics: diagnostics)
        return Self.needsFitting.contains(version) ? fitted(outcome, to: version) : outcome
    }

    /// The versions that lack members which the latest of their line have.
    private static let needsFitting: Set<NinjsVersion> = [
        .v10, .v11, .v12, .v13, .v14, .v20,
    ]

    /// Drops what an early version does not know.
    private func fitted(_ item: Outcome<[UInt8]>, to version: NinjsVersion) -> Outcome<[UInt8]> {
        var fit = ItemFit(version: version)
        guard let value = try? JSONValue(parsing: item.value), let fitted = fit.fitted(value) else {
            return item
        }
        let losses = fit.dropped.map { path in
            Diagnostic(
                .notRepresented,
                .note,
                "ninjs \(version.rawValue) has no member \(path)"
            )
        }
        return Outcome(fitted.bytes(pretty: pretty), diagnostics: item.diagnostics + losses)
    }

    private static let held: Set<DocumentFeature> = HTMLRenderer.heldInBody.union([
        .guid, .version, .sourceURL, .alternativeIDs, .kind, .headline, .textRole, .subtitles,
        .summaries, .language, .created, .published, .versionCreated, .expires, .place, .speaker,
        .parties, .provider, .byline, .slugline, .subjects, .nature, .entities, .genres, .rights,
        .urgency, .embargo, .pubStatus, .editorialNotes, .relatedItems, .attachments, .renditions,
        .figureCredit,
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
    /// A news item of ninjs.
    public static func ninjs(
        version: NinjsVersion? = nil,
        pretty: Bool = false,
        versionCreated: NewsDate? = nil,
        htmlParser: (any HTMLFragmentParser)? = nil
    ) -> NinjsRenderer {
        NinjsRenderer(
            version: version,
            pretty: pretty,
            versionCreated: versionCreated,
            htmlParser: htmlParser
        )
    }

    /// A news item of ninjs whose plain text body another renderer writes.
    public static func ninjs<Plain: DocumentRenderer<String>>(
        version: NinjsVersion? = nil,
        pretty: Bool = false,
        versionCreated: NewsDate? = nil,
        htmlParser: (any HTMLFragmentParser)? = nil,
        plainBody: Plain
    ) -> NinjsRenderer where Plain.Failure == Never {
        NinjsRenderer(
            version: version,
            pretty: pretty,
            versionCreated: versionCreated,
            htmlParser: htmlParser,
            plainBody: plainBody
        )
    }
}
