import Communique
import CommuniquePage
import CommuniqueWeb

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
    /// The document of each part.
    private let owners: [Int]
    /// From where on blocks, and other parts, are too many to be shown on a page.
    private let shownEnds: (blocks: Int, others: Int)
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
        var owners: [Int] = []
        var translations = TranslationLinks()
        for (index, document) in documents.enumerated() {
            let first = origins.count
            firstOrigins.append(first)
            origins += document.provenance
            owners += Array(repeating: index, count: origins.count - first)
            translations.add(origins[first...])
        }
        self.origins = origins
        self.firstOrigins = firstOrigins
        self.owners = owners
        shownEnds = (
            Self.end(of: Self.shownCount, in: origins, where: \.isBlock),
            Self.end(of: Self.shownCount, in: origins, where: { !$0.isBlock })
        )
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
        documents[owners[origin]].language(of: block)
    }

    /// How many blocks, and how many other parts, a page shows one by one.
    private static let shownCount = 20_000

    /// Whether a page shows the part one by one.
    func isShown(_ origin: Int) -> Bool {
        origin < (origins[origin].isBlock ? shownEnds.blocks : shownEnds.others)
    }

    /// The place behind the first `count` origins of a kind.
    private static func end(
        of count: Int,
        in origins: [Provenance],
        where isOfKind: (Provenance) -> Bool
    ) -> Int {
        var left = count
        for (index, origin) in origins.enumerated() where isOfKind(origin) {
            if left == 0 { return index }
            left -= 1
        }
        return origins.count
    }

    /// The parts of a document among the origins.
    func parts(of document: Int) -> Range<Int> {
        let end = document + 1 < documents.count ? firstOrigins[document + 1] : origins.count
        return firstOrigins[document]..<end
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
            self.init(PageDecoder.text(of: input, encoding: encoding, converter: SystemConverter()))
        } else {
            self.init(
                PageDecoder.markup(input, encoding: encoding, converter: SystemConverter()).value
            )
        }
    }
}

extension Provenance {
    /// Whether it is that of a block.
    var isBlock: Bool { if case .block = part { true } else { false } }
}
