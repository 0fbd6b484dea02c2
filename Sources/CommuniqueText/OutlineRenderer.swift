public import Communique

/// Writes a document as an outline: its facts, then a line for each block that the page had.
///
/// ```
/// @field<TAB>value
/// ROLE<TAB>LANG<TAB>TEXT[<TAB>translation-of=-N]
/// ```
///
/// The blocks come in the order of the source. A list gives a line for each item, a table one for
/// its caption and one for each row; `Docs/Formats/outline.md` has the whole of the format. It is
/// what the gold corpus is written in, made for tests and for people.
public struct OutlineRenderer: DocumentRenderer {
    /// Makes a renderer.
    public init() {}

    /// The format `outline`.
    public var format: Format {
        Format(
            name: "outline",
            title: "Outline",
            mediaType: "text/tab-separated-values",
            fileExtensions: ["tsv"]
        )
    }

    /// Writes `document`; what an outline has no column for is in the diagnostics.
    public func render(_ document: Document) -> Outcome<String> {
        let flat = document.flattened()
        let document = flat.value
        var flattener = OutlineFlattener()
        let blocks = document.blocksInSourceOrder
        if document.front.isEmpty, blocks.allSatisfy({ $0.source == nil }) {
            flattener.addHead(of: document)
        }
        flattener.add(blocks, language: document.language)

        var writer = Writer()
        writer.writeFacts(of: document)
        let order = flattener.sourceOrder
        var place = [Int](repeating: 0, count: order.count)
        for (row, index) in order.enumerated() { place[index] = row }
        for (row, index) in order.enumerated() {
            let line = flattener.lines[index]
            var distance: Int?
            if let original = line.translationOf {
                if let range = flattener.linesOfBlock[original], line.ordinal < range.count {
                    distance = row - place[range.lowerBound + line.ordinal]
                }
                // The format can only point back.
                if distance ?? 0 < 1 {
                    distance = nil
                    writer.danglingTranslations += 1
                }
            }
            writer.write(line, translating: distance)
        }
        return Outcome(
            String(decoding: writer.bytes, as: UTF8.self),
            diagnostics: flat.diagnostics
                + FeatureInventory(of: document).diagnostics(
                    for: format,
                    held: held(of: document),
                    narrowed: Self.narrowed
                ) + writer.diagnostics
        )
    }
}

extension DocumentRenderer where Self == OutlineRenderer {
    /// An outline of facts and blocks, for tests and for people.
    public static var outline: OutlineRenderer { OutlineRenderer() }
}

extension OutlineFlattener {
    /// The places of the lines in the order of the source; in their own when one has no source.
    fileprivate var sourceOrder: [Int] {
        let offsets = lines.compactMap(\.offset)
        guard offsets.count == lines.count else { return Array(lines.indices) }
        return lines.indices.sorted { left, right in
            offsets[left] == offsets[right] ? left < right : offsets[left] < offsets[right]
        }
    }
}

extension OutlineFlattener {
    /// Adds the head that a document written in code has in its fields alone.
    fileprivate mutating func addHead(of document: Document) {
        for text in document.headlines { add(.title, text, of: document) }
        for text in document.subtitles { add(.subtitle, text, of: document) }
        if let dateline = document.dateline {
            add(.dateline, LocalizedText(dateline.text), of: document)
        } else if let date = document.dates.shown {
            add(.date, LocalizedText(date.iso8601), of: document)
        }
        if let byline = document.byline { add(.byline, byline, of: document) }
    }

    private mutating func add(_ role: Block.Role, _ text: LocalizedText, of document: Document) {
        add(role, text.text, language: text.language ?? document.language)
    }
}

extension OutlineRenderer {
    private func held(of document: Document) -> Set<DocumentFeature> {
        var held = Self.held
        if document.dates.shown?.time == nil { held.insert(document.dates.shownFeature) }
        if document.provider?.isPlain(withOffice: false) ?? true { held.insert(.provider) }
        let speakers = document.parties.filter { $0.role == .speaker }
        if speakers.count == 1, speakers[0].isPlain(withOffice: true) { held.insert(.speaker) }
        return held
    }

    private static let held: Set<DocumentFeature> = [
        .kind, .headline, .language, .place, .subtitles,
        .furniture, .blockLanguage, .translationOf, .dateBlock, .datelineBlock, .bylineBlock, .lede,
        .salutation, .heading, .list, .quote, .question, .answer, .speakerLabel, .figure, .note,
        .footnote, .signature, .closing, .inlineQuote,
    ]

    private static let narrowed: [DocumentFeature: String] = [
        .created: "written without its time",
        .speaker: "written as the name and the office of the first",
        .provider: "written as its name",
        .table: "written as a paragraph for each row",
        .customBlock: "written as paragraphs",
        .customInline: "written as its text",
        .link: "written without its address",
        .entity: "written as its text",
        .lineBreak: "written as a blank",
    ]

    /// Collects the bytes of one outline.
    private struct Writer {
        var bytes: [UInt8] = []
        var danglingTranslations = 0

        mutating func writeFacts(of document: Document) {
            for field in Fact.Field.printed {
                guard let value = document.printedValue(of: field) else { continue }
                let start = bytes.count
                bytes.append(UInt8(ascii: "@"))
                bytes += field.rawValue.utf8
                bytes.append(0x09)
                if WhiteSpace.append(value, to: &bytes) {
                    bytes.append(0x0A)
                } else {
                    bytes.removeSubrange(start...)
                }
            }
        }

        mutating func write(_ line: OutlineLine, translating distance: Int?) {
            bytes += line.role.rawValue.utf8
            bytes.append(0x09)
            bytes += (line.language?.rawValue ?? "und").utf8
            bytes.append(0x09)
            bytes += line.text.utf8
            if let distance {
                bytes += "\ttranslation-of=-".utf8
                bytes += String(distance).utf8
            }
            bytes.append(0x0A)
        }

        var diagnostics: [Diagnostic] {
            var diagnostics: [Diagnostic] = []
            if danglingTranslations > 0 {
                diagnostics.append(
                    Diagnostic(
                        .notRepresented,
                        .note,
                        "\(danglingTranslations) lines translate a line that does not stand before",
                        feature: "block.translationOf"
                    )
                )
            }
            return diagnostics
        }
    }
}

extension Party {
    /// Whether the party has a name and, where `withOffice` allows it, an office, and nothing else.
    fileprivate func isPlain(withOffice: Bool) -> Bool {
        affiliation == nil && abbreviation == nil && concept == nil
            && (withOffice || jobTitle == nil)
    }
}

extension Document {
    /// The value that an outline prints for `field`; `nil` when the document does not say.
    fileprivate func printedValue(of field: Fact.Field) -> String? {
        switch field {
        case .title: headline?.text
        case .subtitle: subtitle?.text
        case .date: dates.shown?.withoutTime.iso8601
        case .kind: kind?.rawValue
        case .language: language?.rawValue
        case .speaker: speaker?.name
        case .speakerRole: speaker?.jobTitle
        case .organisation: provider?.name
        case .place: place?.name
        default: nil
        }
    }
}
