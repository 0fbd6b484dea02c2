import Communique
import CommuniqueXML

/// Writes one item.
struct NITFItemWriter: ~Copyable {
    let document: Document
    var xml: XMLWriter
    var body: NITFBodyWriter
    var diagnostics: [Diagnostic] = []

    init(_ document: Document, encoding: String, indentation: Int?) throws(XMLError) {
        self.document = document
        xml = try XMLWriter(encoding: encoding, indentation: indentation)
        body = NITFBodyWriter(language: document.language, blocks: document.body)
    }

    mutating func writeItem() {
        xml.start("nitf")
        xml.namespace(XMLText(NITFNames.namespace))
        xml.attribute("version", XMLText(NITFNames.version))
        if let language = document.language {
            xml.attribute("baselang", XMLText(language.rawValue))
        }
        writeHead()
        xml.start("body")
        writeBodyHead()
        xml.start("body.content")
        body.write(document.body, to: &xml)
        writeRelatedItems()
        xml.end()
        xml.end()
        xml.end()
    }

    consuming func finish() throws(XMLError) -> Outcome<[UInt8]> {
        var remarks = Self.inventory(of: document)
        remarks += diagnostics + body.diagnostics
        if xml.replacementCount > 0 {
            remarks.append(
                Diagnostic(
                    .replacedCharacters,
                    .warning,
                    "NITF: characters that XML forbids were replaced by U+FFFD"
                        + " (\(xml.replacementCount) times)"
                )
            )
        }
        return Outcome(try xml.finish(), diagnostics: remarks)
    }

    /// What the format has no place for, or less room than the model.
    static func inventory(of document: Document) -> [Diagnostic] {
        let hasOrigin = document.origin(in: Format.nitf.name) != nil
        return FeatureInventory(of: document).diagnostics(
            for: .nitf,
            held: hasOrigin ? held.union([.origin]) : held,
            narrowed: narrowed
        )
    }

    /// What the format holds whole.
    private static let held: Set<DocumentFeature> = [
        .guid, .version, .kind, .headline, .furtherHeadlines, .subtitles, .summaries, .language,
        .created, .modified, .published, .expires, .place, .dateline, .provider, .byline,
        .slugline, .keywords, .subjects, .editorialNotes, .relatedItems, .urgency, .embargo,
        .pubStatus, .blockLanguage, .translationOf, .dateBlock, .datelineBlock, .bylineBlock,
        .lede, .salutation, .heading, .list, .quote, .attribution, .question, .answer,
        .speakerLabel, .table, .headerCell, .cellSpan, .figure, .figureRenditions,
        .alternativeText, .figureCredit, .note, .footnote, .signature, .closing, .emphasis, .strong,
        .link, .lineBreak, .inlineQuote, .spanLanguage, .spanRole,
    ]

    private static let narrowed: [DocumentFeature: String] = [
        .speaker: "named in the byline",
        .parties: "named in the byline when it is an author",
        .genres: "written by name",
        .rights: "written without identifiers",
        .entities: "written without affiliation and places in the text",
        .entity: "written without its markup and further names",
        .customBlock: "written as paragraphs of that class",
        .customInline: "written as text of that class",
    ]
}
