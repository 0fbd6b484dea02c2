import Communique
import CommuniquePage

/// What was understood of one input, with all that is shown of it.
struct Inspection {
    /// What the input is called.
    let name: String
    /// The format that it was read as.
    let format: Format
    let source: SourceText
    let documents: [Document]
    /// What was remarked in reading and by the filters.
    let remarks: [Diagnostic]
    let outputs: [Output]

    /// Where the parts of all documents come from; a part goes by its place in the list.
    let origins: [Provenance]
    /// Where the parts of each document begin in ``origins``.
    let firstOrigins: [Int]
    let translations: TranslationLinks

    /// What one format makes of the documents.
    struct Output {
        var format: Format
        /// An output for each document, or one that holds all.
        var files: [[UInt8]] = []
        var remarks: [Diagnostic] = []
        /// Why there is none.
        var error: String?
    }

    init(
        name: String,
        format: Format,
        source: SourceText,
        documents: [Document],
        remarks: [Diagnostic],
        renderers: [any DocumentRenderer]
    ) {
        self.name = name
        self.format = format
        self.source = source
        self.documents = documents
        self.remarks = remarks
        outputs = renderers.map { Output(of: documents, by: $0) }
        var origins: [Provenance] = []
        var firstOrigins: [Int] = []
        var translations = TranslationLinks()
        for document in documents {
            let first = origins.count
            firstOrigins.append(first)
            origins += document.provenance
            translations.add(origins[first...])
        }
        self.origins = origins
        self.firstOrigins = firstOrigins
        self.translations = translations
    }

    /// Whether places are places in this input: documents of our own JSON keep those of the page that
    /// they were made from.
    var hasPlaces: Bool { format.name != "json" }

    /// The text of the input, cut where other parts of the documents begin or end.
    var pieces: SourcePieces {
        SourcePieces(
            origins.enumerated().compactMap { index, origin in
                guard let range = range(of: origin.source) else { return nil }
                if case .block = origin.part { return (index, range) }
                return (index, source.beginning(of: range))
            }
        )
    }

    /// The language of a block, its own or that of its document.
    func language(of block: Block, at origin: Int) -> LanguageTag? {
        let index = firstOrigins.lastIndex { $0 <= origin } ?? 0
        return documents[index].language(of: block)
    }

    /// The bytes of the input that a part comes from.
    func range(of source: SourceRange?) -> Range<Int>? {
        guard hasPlaces, let source else { return nil }
        return self.source.range(of: source)
    }
}

extension Inspection.Output {
    /// Writes `documents`; an error is one of the things to be shown.
    init(of documents: [Document], by renderer: any DocumentRenderer) {
        format = renderer.format
        do {
            if let renderer = renderer as? any DocumentSetRenderer {
                let outcome = try renderer.renderedBytes(documents)
                files = [outcome.value]
                remarks = outcome.diagnostics
            } else {
                for document in documents {
                    let outcome = try renderer.renderedBytes(document)
                    files.append(outcome.value)
                    remarks += outcome.diagnostics
                }
            }
        } catch {
            self.error = "\(error)"
        }
    }

    /// The remarks that say what did not reach the output whole.
    var losses: [Diagnostic] { remarks.filter(\.isLoss) }
}

extension SourceText {
    /// The text of an input in the encoding in which the reader of `format` takes it.
    init(of input: [UInt8], as format: Format, encoding: PageEncoding?) {
        if format.name == "page" {
            self.init(PageDecoder.text(of: input, encoding: encoding))
        } else {
            self.init(PageDecoder.markup(input, encoding: encoding).value)
        }
    }
}
