import Communique

extension Probe {
    /// A probe for each kind of block, and for what blocks have beside their text.
    static let blocks: [Probe] = kindProbes + furnitureProbes + partProbes

    /// Each kind in the body against plain paragraphs of the same text.
    private static let kindProbes: [Probe] = BlockProbes.kinds("probed").map { probe in
        let block = Block(probe.kind)
        let lines = block.plainText.split(separator: "\n").map(String.init)
        let role = block.role.rawValue
        // A paragraph is held against nothing.
        let baseline =
            role == "paragraph" ? plain() : plain(lines.map { Block(.paragraph(.init($0))) })
        return Probe(
            "block." + role,
            words: ["probed"],
            parts: probe.parts,
            plain([block]),
            without: baseline
        )
    }

    /// What stands around a text.
    private static let furnitureProbes: [Probe] = {
        let text = Block.Text("probed")
        let kinds: [Block.Kind] = [
            .contact(text), .attachment(text), .tag(text), .related(text), .boilerplate(text),
        ]
        return kinds.map { kind in
            let block = Block(kind)
            var document = plain()
            document.furniture = [block]
            return Probe(
                "document.furniture",
                words: ["probed"],
                parts: ["block." + block.role.rawValue],
                document,
                without: plain()
            )
        }
    }()

    /// One thing that a block says beside its text.
    private static let partProbes: [Probe] = {
        let words: [Inline] = ["probed words"]
        func probe(
            _ name: String,
            words marks: [String] = [],
            _ kind: Block.Kind,
            without plainer: Block.Kind
        ) -> Probe {
            Probe(name, words: marks, plain([Block(kind)]), without: plain([Block(plainer)]))
        }
        let picture = Rendition(
            href: "https://example.org/pictured.jpg",
            contentType: "image/jpeg"
        )
        let original = Block(.paragraph(.init("An original")), id: "original")
        let translated = Block(
            .paragraph(.init("Ein Original")),
            language: "de",
            translationOf: "original"
        )
        var untied = translated
        untied.translationOf = nil
        var foreign = Block(.paragraph(.init(words)))
        foreign.language = "fr"
        return [
            probe(
                "block.quote.attribution",
                words: ["Attributed"],
                .quote(.init(words, attribution: "Attributed Speaker")),
                without: .quote(.init(words))
            ),
            probe(
                "block.quote.cite",
                .quote(.init(words, cite: "https://example.org/cited")),
                without: .quote(.init(words))
            ),
            probe(
                "block.question",
                words: ["Labelled"],
                .question(.init(label: "Labelled: ", words)),
                without: .question(.init(words))
            ),
            probe(
                "block.footnote",
                words: ["Labelled"],
                .footnote(.init(label: "Labelled ", words)),
                without: .footnote(.init(words))
            ),
            probe(
                "block.list",
                words: ["Marked"],
                .list(
                    .init(items: [
                        .init(marker: "Marked ", blocks: [Block(.paragraph(.init(words)))])
                    ])
                ),
                without: .list(.init(items: [.init(blocks: [Block(.paragraph(.init(words)))])]))
            ),
            probe(
                "block.turn.speaker",
                .question(.init(label: "Q: ", speaker: "Named Asker", words)),
                without: .question(.init(label: "Q: ", words))
            ),
            probe(
                "block.table.header",
                .table(.init(rows: [[.init(words, isHeader: true)], [.init(["cell"])]])),
                without: .table(.init(rows: [[.init(words)], [.init(["cell"])]]))
            ),
            probe(
                "block.table.span",
                .table(
                    .init(rows: [[.init(words, columnSpan: 2)], [.init(["a"]), .init(["b"])]])
                ),
                without: .table(.init(rows: [[.init(words)], [.init(["a"]), .init(["b"])]]))
            ),
            probe(
                "block.figure.renditions",
                .figure(.init(caption: words, renditions: [picture])),
                without: .figure(.init(caption: words))
            ),
            probe(
                "block.figure.alternativeText",
                words: ["Alternative"],
                .figure(
                    .init(
                        caption: words,
                        renditions: [picture],
                        alternativeText: "Alternative words"
                    )
                ),
                without: .figure(.init(caption: words, renditions: [picture]))
            ),
            probe(
                "block.figure.credit",
                words: ["Credited"],
                .figure(.init(caption: words, renditions: [picture], credit: "Credited Agency")),
                without: .figure(.init(caption: words, renditions: [picture]))
            ),
            Probe(
                "block.language",
                plain([foreign]),
                without: plain([Block(.paragraph(.init(words)))])
            ),
            Probe(
                "block.translationOf",
                plain([original, translated]),
                without: plain([original, untied])
            ),
        ]
    }()
}

/// The kinds of blocks, each with a text in it.
enum BlockProbes {
    /// The kinds that a body has, with the parts that a loss of their words may be told of.
    static func kinds(_ text: String) -> [(kind: Block.Kind, parts: [String])] {
        let words = Block.Text(text)
        let content: [Inline] = [.text(text)]
        let cell = Block.Table.Cell(content)
        let item = Block.List.Item(blocks: [Block(.paragraph(words))])
        return [
            (.paragraph(words), []), (.lede(words), []), (.salutation(words), []),
            (.title(words), []), (.subtitle(words), []), (.date(words), []),
            (.dateline(words), []), (.byline(words), []),
            (.heading(.init(level: 2, content)), []), (.list(.init(items: [item, item])), []),
            (.quote(.init(content)), []),
            (.question(.init(content)), ["block.turn"]),
            (.answer(.init(content)), ["block.turn"]),
            (.speakerLabel(words), []),
            (.table(.init(rows: [[cell, cell], [cell, cell]], caption: content)), []),
            (.figure(.init(caption: content)), ["block.figure"]), (.note(words), []),
            (.footnote(.init(content)), []), (.signature(words), []),
            (.closing(words), []),
            (
                .custom(
                    .init(
                        ExpandedName(namespace: "urn:example:contract", "aside"),
                        content: content,
                        blocks: [Block(.paragraph(words))]
                    )
                ), []
            ),
        ]
    }
}
