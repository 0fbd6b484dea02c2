public import Communique

/// Writes a document in our own JSON: all of it, so that reading it back gives the same document.
///
/// `Docs/Formats/json.md` describes the members, `Docs/Formats/json.schema.json` is their JSON schema.
/// What nests deeper than `Limits.nesting` is written as plain text, with a remark; nothing else is
/// lost.
public struct NativeJSONRenderer: DocumentRenderer {
    /// Whether each member stands on a line of its own.
    public var pretty: Bool
    /// How deep blocks and pieces of text may nest.
    public var limits: Limits

    /// Makes a renderer.
    public init(pretty: Bool = false, limits: Limits = Limits()) {
        self.pretty = pretty
        self.limits = limits
    }

    /// The format `json`.
    public var format: Format { .nativeJSON }

    /// Writes `document` as UTF-8 with a line feed at its end.
    public func render(_ document: Document) -> Outcome<[UInt8]> {
        let flat = document.flattened(beyond: limits)
        let written = Outcome(written(flat.value, pretty: pretty), diagnostics: flat.diagnostics)
        // Only a document from a newer version keeps its text, for what is not known here.
        guard flat.value.origin(in: "json") != nil else { return written }
        return Outcome(merged(flat.value) ?? written.value, diagnostics: flat.diagnostics)
    }

    /// The members of the text that the document was read from, with what was changed since; `nil` when
    /// the document keeps no such text.
    private func merged(_ document: Document) -> [UInt8]? {
        guard let text = document.origin(in: "json"),
            let node = try? JSONText(
                Array(text.utf8),
                limits: NativeJSONParser.jsonLimits(limits)
            ).roots.first
        else { return nil }
        var reader = NativeReader(limits: limits)
        guard var baseline = try? Cancellation.ignored({ try reader.document(node) }) else {
            return nil
        }
        baseline = baseline.flattened(beyond: limits).value
        var current = document
        current.setOrigin(in: "json", to: nil)
        guard let before = try? JSONValue(parsing: self.written(baseline, pretty: false)),
            let after = try? JSONValue(parsing: self.written(current, pretty: false))
        else { return nil }
        let item = ItemMerge.merged(origin: JSONValue(node), baseline: before, current: after)
        return item.bytes(pretty: pretty)
    }

    private func written(_ document: Document, pretty: Bool) -> [UInt8] {
        var writer = NativeWriter(pretty: pretty)
        writer.write(document)
        return writer.json.finish()
    }
}

extension DocumentRenderer where Self == NativeJSONRenderer {
    /// Our own JSON, which holds all of a document.
    public static func json(pretty: Bool = false) -> NativeJSONRenderer {
        NativeJSONRenderer(pretty: pretty)
    }
}

extension Format {
    /// Our own JSON.
    static let nativeJSON = Format(
        name: "json",
        title: "Communique JSON \(NativeJSONVersion.current)",
        mediaType: "application/json",
        fileExtensions: ["json"]
    )
}
