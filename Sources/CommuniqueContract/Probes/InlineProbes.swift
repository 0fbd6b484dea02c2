import Communique

extension Probe {
    /// A probe for each kind of running text, against the same words without markup.
    static let inlines: [Probe] = InlineProbes.all("probed").map { probe in
        func document(_ inline: Inline) -> Document {
            plain([Block(.paragraph(.init(["Words before ", inline, " and behind."])))])
        }
        let words = probe.inline.children.isEmpty ? [] : ["probed"]
        // The marks of a quotation are part of its text, and may be all that shows it.
        return Probe(
            probe.name,
            words: words,
            document(probe.inline),
            without: document(.text(probe.inline.children.isEmpty ? " " : "probed"))
        )
    }
}

/// The kinds of running text, each with a text in it.
enum InlineProbes {
    static func all(_ text: String) -> [(name: String, inline: Inline)] {
        let content: [Inline] = [.text(text)]
        let concept = Concept(qcode: "medtop:20000639", names: [LocalizedText(text)])
        return [
            ("inline.emphasis", .emphasis(content)), ("inline.strong", .strong(content)),
            ("inline.link", .link(.init(href: "https://example.org/linked", content: content))),
            ("inline.lineBreak", .lineBreak), ("inline.quote", .quote([.text("“\(text)”")])),
            ("inline.entity", .entity(.init(concept, content: content))),
            ("inline.span.language", .span(.init(language: "de", content: content))),
            ("inline.span.role", .span(.init(role: "superscript", content: content))),
            (
                "inline.custom",
                .custom(
                    .init(ExpandedName(namespace: "urn:example:contract", "mark"), content: content)
                )
            ),
        ]
    }
}
