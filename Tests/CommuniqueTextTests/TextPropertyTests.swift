import Communique
@testable import CommuniqueText
import TestSupport
import Testing

@Suite struct TextPropertyTests {
    private static let seeds: Range<UInt64> = 0..<100

    @Test(arguments: [DocumentGenerator.Options(), .hostile, .tame])
    func outlineLinesAreWellFormed(options: DocumentGenerator.Options) throws {
        let roles: Set<Substring> = [
            "title", "subtitle", "date", "dateline", "byline", "lede", "salutation", "heading",
            "paragraph", "item", "quote", "question", "answer", "speaker-label", "closing",
            "signature", "note", "contact", "caption", "attachment", "tag", "related",
            "boilerplate", "footnote",
        ]
        for seed in Self.seeds {
            var generator = DocumentGenerator(seed: seed, options: options)
            let document = generator.document()
            let outline = document.rendered(as: .outline).value
            #expect(document.rendered(as: .outline).value == outline, "seed \(seed)")
            guard !outline.isEmpty else { continue }
            #expect(outline.unicodeScalars.last == "\n")
            // The line ends of Python's splitlines, which the scorer uses.
            let lines = outline.unicodeScalars.split(omittingEmptySubsequences: false) {
                ("\n"..."\r").contains($0) || ("\u{1C}"..."\u{1E}").contains($0)
                    || ["\u{85}", "\u{2028}", "\u{2029}"].contains($0)
            }.dropLast()
            var row = 0
            for line in lines {
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                    .map { Substring($0) }
                if line.first == "@" {
                    #expect(row == 0 && columns.count == 2 && !columns[1].isEmpty, "seed \(seed)")
                    continue
                }
                row += 1
                try #require(columns.count == 3 || columns.count == 4, "seed \(seed): \(line)")
                #expect(roles.contains(columns[0]), "seed \(seed)")
                #expect(LanguageTag(String(columns[1])) != nil, "seed \(seed)")
                let text = String(columns[2])
                #expect(!text.isEmpty && WhiteSpace.collapsed(text).utf8.elementsEqual(text.utf8))
                if columns.count == 4 {
                    let mark = columns[3]
                    try #require(mark.hasPrefix("translation-of=-"))
                    let distance = try #require(Int(mark.dropFirst(16)))
                    #expect(distance >= 1 && distance < row, "seed \(seed)")
                }
            }
        }
    }

    @Test(arguments: [1, 7, 20, 72])
    func paragraphsKeepTheirWordsAndTheWidth(width: Int) {
        for seed in Self.seeds {
            var generator = DocumentGenerator(seed: seed, options: .hostile)
            let text = generator.text()
            let document = Document { text }
            let output = document.rendered(as: .plainText(lineWidth: width)).value
            let words = text.unicodeScalars.map { Self.isControl($0) ? "\u{FFFD}" : $0 }
            #expect(
                words.filter { !Self.isBlank($0) }
                    == output.unicodeScalars.filter { !Self.isBlank($0) },
                "seed \(seed)"
            )
            for line in output.unicodeScalars.split(separator: "\n") {
                let line = String(line)
                let isOneWord = !line.unicodeScalars.contains(" ")
                #expect(DisplayWidth.of(line) <= width || isOneWord, "seed \(seed): \(line)")
                #expect(line.unicodeScalars.last != " ")
            }
        }
    }

    @Test(arguments: [nil, 1, 30, 72])
    func documentsOfAnyShapeHaveALayout(width: Int?) {
        for seed in Self.seeds {
            var generator = DocumentGenerator(seed: seed)
            let document = generator.document()
            let renderer = PlainTextRenderer(
                lineWidth: width,
                includeFurniture: seed % 2 == 0,
                linkNotes: seed % 3 == 0
            )
            let output = document.rendered(as: renderer)
            #expect(document.rendered(as: renderer) == output, "seed \(seed)")
            let text = output.value.unicodeScalars
            #expect(text.isEmpty || text.last == "\n" && text.first != "\n", "seed \(seed)")
            #expect(!text.contains { $0 != "\n" && Self.isControl($0) }, "seed \(seed)")
            #expect(output.diagnostics.allSatisfy { $0.severity == .note && $0.isLoss })
            // Words of scripts without blanks are broken where a line ends, so lines must not end.
            guard width == nil else { continue }
            let printed = text.split(whereSeparator: Self.isBlank).map { String($0) }
            let known = Set(printed)
            for word in Self.words(of: document.body) where !known.contains(word) {
                #expect(printed.contains { $0.contains(word) }, "seed \(seed): \(word)")
            }
        }
    }

    private static func words(of blocks: [Block]) -> [String] {
        blocks.walked.filter { $0.role == .paragraph }.flatMap { block in
            block.content.flatMap { inline -> [String] in
                guard case .text(let text) = inline else { return [] }
                let shown = text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }
                return shown.split(whereSeparator: isBlank).map { scalars in
                    var word = ""
                    word.unicodeScalars.append(contentsOf: scalars)
                    return word
                }
            }
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains(scalar)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && !isBlank(scalar)
    }
}
