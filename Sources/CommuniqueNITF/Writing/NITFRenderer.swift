public import Communique
public import CommuniqueXML

/// Writes a document as NITF 3.6.
///
/// The item validates against IPTC's schema whatever the document holds. A document that was read
/// from NITF and keeps its item is written as that item, with only what was changed in the document
/// written anew. `Docs/Formats/nitf.md` says what becomes of each part of the model.
///
/// - Source: NITF 3.6, schema of 2012-01-12.
public struct NITFRenderer: DocumentRenderer {
    /// The encoding of the output, by a name that libxml2 knows.
    public var encoding: String
    /// How many spaces a level is set in by; `nil` for no line breaks.
    public var indentation: Int?
    /// Whether an item that the document keeps is written, changed where the document was.
    public var usesOrigin: Bool

    /// Makes a renderer.
    public init(encoding: String = "UTF-8", indentation: Int? = 2, usesOrigin: Bool = true) {
        self.encoding = encoding
        self.indentation = indentation
        self.usesOrigin = usesOrigin
    }

    /// `nitf`.
    public var format: Format { .nitf }

    /// Writes `document`.
    ///
    /// - Throws: `XMLError.Code.unknownEncoding` when libxml2 knows no encoding of that name, or
    ///   none that XML can be told to be in.
    public func render(_ document: Document) throws(XMLError) -> Outcome<[UInt8]> {
        let flat = document.flattened()
        if usesOrigin, let origin = document.origin(in: format.name),
            let kept = try NITFMerge.render(flat.value, into: origin, encoding: encoding)
        {
            return Outcome(kept.value, diagnostics: flat.diagnostics + kept.diagnostics)
        }
        let fresh = try renderAnew(flat.value)
        return Outcome(fresh.value, diagnostics: flat.diagnostics + fresh.diagnostics)
    }

    /// Writes a document that does not nest too deep, whatever it was read from.
    func renderAnew(_ document: Document) throws(XMLError) -> Outcome<[UInt8]> {
        var writer = try NITFItemWriter(document, encoding: encoding, indentation: indentation)
        writer.writeItem()
        return try writer.finish()
    }
}

extension DocumentRenderer where Self == NITFRenderer {
    /// NITF with all options at their defaults.
    public static var nitf: Self { NITFRenderer() }
}
