import Communique

/// A document with one part of the model in it, and the same document without.
struct Probe: Sendable {
    /// The part by the name that a remark on its loss has: `block.footnote`.
    let name: String
    let document: Document
    /// The document without the part; its words stay where they can.
    let baseline: Document
    /// Words of the part that nothing else in the document has.
    let words: [String]
    /// Further names under which a loss of the words may be told.
    let parts: [String]

    init(
        _ name: String,
        words: [String] = [],
        parts: [String] = [],
        _ document: Document,
        without baseline: Document
    ) {
        self.name = name
        self.document = document
        self.baseline = baseline
        self.words = words
        self.parts = parts
    }

    /// Whether `feature` is the part, one within it, or one around it.
    func isPart(_ feature: String) -> Bool {
        ([name] + parts).contains { part in
            feature == part || feature.hasPrefix(part + ".") || part.hasPrefix(feature + ".")
        }
    }

    /// The probes for blocks, pieces of text and fields.
    static let all = blocks + inlines + fields

    /// A plain document: a headline and two paragraphs, around which a part is put.
    static func plain(_ blocks: [Block] = []) -> Document {
        var document = Document()
        document.guid = "urn:example:contract:1"
        document.language = "en"
        document.languages = ["en"]
        document.headlines = ["Lake Council meets in Arden"]
        document.dates.versionCreated = NewsDate(iso8601: "2024-06-03T10:00:00Z")
        document.body =
            [Block(.paragraph(.init("The first paragraph opens the text.")))] + blocks
            + [Block(.paragraph(.init("The last paragraph ends it.")))]
        return document
    }

    /// Documents whose every text is `text`: blocks and pieces, then fields.
    static func filled(with text: String) -> [(name: String, document: Document)] {
        let turn = Block.Turn(label: text, speaker: text, [.text(text)])
        let item = Block.List.Item(marker: text, blocks: [Block(.paragraph(.init(text)))])
        let blocks = plain(
            BlockProbes.kinds(text).map { Block($0.kind) } + [
                Block(.question(turn)), Block(.list(.init(items: [item]))),
                Block(.footnote(.init(label: text, [.text(text)]))),
                Block(.quote(.init([.text(text)], attribution: text, cite: text))),
                Block(
                    .figure(
                        .init(
                            caption: [.text(text)],
                            renditions: [Rendition(href: text, fileName: text)],
                            alternativeText: text,
                            credit: text
                        )
                    )
                ),
            ]
        )
        let inlines = plain([Block(.paragraph(.init(InlineProbes.all(text).map(\.inline))))])
        var fields = plain()
        for field in FieldProbes.all(text) { field.set(&fields) }
        return [("blocks", blocks), ("running text", inlines), ("fields", fields)]
    }
}

// MARK: Size

extension Probe {
    /// Documents that are deeper or longer than any press page.
    static let extreme: [Probe] = {
        func probe(_ name: String, _ blocks: [Block]) -> Probe {
            Probe(name, words: ["deepword"], plain(blocks), without: plain())
        }
        let depth = 3000
        var list = Block(.paragraph(.init("deepword")))
        var custom = list
        var span = Inline.text("deepword")
        for _ in 0..<depth {
            list = Block(.list(.init(items: [.init(marker: "- ", blocks: [list])])))
            custom = Block(.custom(.init(ExpandedName("c"), blocks: [custom])))
            span = .emphasis([.link(.init(href: "https://example.org/", content: [span]))])
        }
        let long = String(repeating: "many words of one paragraph ", count: 20_000)
        let row = [Block.Table.Cell](repeating: .init(["cell"]), count: 100)
        return [
            probe("\(depth) lists within each other", [list]),
            probe("\(depth) custom blocks within each other", [custom]),
            probe("\(depth) pieces of text within each other", [Block(.paragraph(.init([span])))]),
            probe("a long paragraph", [Block(.paragraph(.init(long + "deepword")))]),
            probe(
                "many paragraphs",
                (0..<5000).map { Block(.paragraph(.init("paragraph \($0)"))) }
                    + [Block(.paragraph(.init("deepword")))]
            ),
            probe(
                "a large table",
                [
                    Block(
                        .table(
                            .init(rows: Array(repeating: row, count: 100) + [[.init(["deepword"])]])
                        )
                    )
                ]
            ),
            probe(
                "no text at all",
                [Block(.paragraph(.init("deepword"))), Block(.paragraph(.init([])))]
            ),
        ]
    }()
}
