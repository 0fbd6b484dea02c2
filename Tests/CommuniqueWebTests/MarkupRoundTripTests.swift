import Communique
import CommuniqueHTML
import CommuniqueWeb
import TestSupport
import Testing

/// What our own writer writes is read back as the blocks that it was written from, as far as HTML
/// holds them.
@Suite struct MarkupRoundTripTests {
    private func html(_ blocks: [Block], _ language: LanguageTag?) -> [UInt8] {
        var writer = HTMLFragmentWriter(language: language, referring: blocks)
        writer.write(blocks)
        return writer.bytes
    }

    private func read(_ html: [UInt8], _ language: LanguageTag?) -> [Block] {
        LibXMLFragmentParser().parse(fragment: html, language: language).value.rewritten { block in
            var block = block
            block.source = nil
            block.id = nil
            return [block]
        }
    }

    /// Text without white space, which blocks and lines part as they like.
    private func letters(_ html: [UInt8]) -> String {
        var text = ""
        var isTag = false
        for scalar in String(decoding: html, as: UTF8.self).unicodeScalars {
            if scalar == "<" { isTag = true }
            if !isTag, !scalar.properties.isWhitespace { text.unicodeScalars.append(scalar) }
            if scalar == ">" { isTag = false }
        }
        return text
    }

    @Test func writtenBlocksAreReadBack() {
        let blocks: [Block] = [
            Block(.lede(.init(["A ", .strong(["bold"]), " start"]))),
            Block(.salutation(.init("Dear all,")), language: "ru"),
            Block(.heading(.init(level: 2, ["Next"]))),
            Block(.question(.init(label: "Q - ", speaker: "Ann", ["Why?"]))),
            Block(.answer(.init(label: "— ", ["So."]))),
            Block(.speakerLabel(.init("Mr X"))),
            Block(
                .footnote(.init(label: "[1] ", ["See ", .link(.init(href: "/a", content: ["a"]))]))
            ),
            Block(.quote(.init(["Yes."], attribution: "Ann", cite: "https://example.org/s"))),
            Block(
                .list(
                    .init(
                        style: .lettered,
                        items: [
                            .init(marker: "(a) ", blocks: [Block(.paragraph(.init("one")))]),
                            .init(
                                marker: "(b) ",
                                blocks: [
                                    Block(.paragraph(.init("two"))),
                                    Block(
                                        .list(
                                            .init(items: [.init(blocks: [Block(.note(.init("n")))])]
                                            )
                                        )
                                    ),
                                ]
                            ),
                        ]
                    )
                )
            ),
            Block(
                .table(
                    .init(
                        rows: [
                            [.init(["A"], isHeader: true), .init(["B"], isHeader: true)],
                            [.init(["1"], columnSpan: 2)],
                        ],
                        caption: ["Figures"]
                    )
                )
            ),
            Block(
                .figure(
                    .init(
                        caption: ["Two people"],
                        renditions: [Rendition(href: "a.jpg", width: 640, height: 480)],
                        alternativeText: "Alt",
                        credit: "Photo: X"
                    )
                )
            ),
            Block(
                .custom(
                    .init(
                        ExpandedName(namespace: "urn:x", "box"),
                        content: ["c"],
                        blocks: [Block(.closing(.init("end")))]
                    )
                )
            ),
            Block(
                .paragraph(
                    .init([
                        .span(.init(role: "subscript", content: ["2"])), " ",
                        .span(.init(role: "dateline", language: "fr", content: ["Paris"])), " ",
                        .quote(["«Oui»"]), " ",
                        .entity(.init(Concept(qcode: "ours:x"), content: ["X"])),
                        .lineBreak, "end",
                    ])
                )
            ),
        ]
        let back = read(html(blocks, "en"), "en")
        #expect(back.count == blocks.count)
        for (found, expected) in zip(back, blocks) { #expect(found == expected) }
    }

    @Test(arguments: [DocumentGenerator.Options.tame, .hostile])
    func readingAndWritingAgainChangesNothing(options: DocumentGenerator.Options) {
        for seed in UInt64(0)..<150 {
            var generator = DocumentGenerator(seed: seed, options: options)
            let document = generator.document()
            let first = html(document.body, document.language)
            let blocks = read(first, document.language)
            let second = html(blocks, document.language)
            // Marks that are no text, such as a dash among bullets, may be counted anew once.
            if options.hostility == 0 {
                #expect(letters(first) == letters(second), "seed \(seed)")
            }
            let third = html(read(second, document.language), document.language)
            #expect(letters(second) == letters(third), "seed \(seed)")
        }
    }

    @Test func realPagesAreReadWithoutATrap() throws {
        guard let shared = sharedFolder else { return }
        // Pages are packed there; the feeds and agency items beside them are not.
        let folder = shared + "/fixtures/ninjs/iptc+newsinjson/examples/3.0"
        for path in try files(in: folder, suffix: ".json") {
            let bytes = try bytes(ofFile: path)
            let outcome = LibXMLFragmentParser().parse(fragment: bytes, language: nil)
            #expect(!outcome.value.isEmpty)
        }
    }
}
