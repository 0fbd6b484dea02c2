public import Communique

/// Writes blocks as a fragment of HTML: what stands in an `article`, or in the body of a ninjs item.
///
/// Each block starts on a line of its own. A block or a span in another language than what is around
/// it has `lang`, and `dir` when the direction changes. What a block is stands in `class`. Blocks
/// without text are left out. The fragment is well-formed XML as well, for readers that have no
/// parser of HTML. The writer recurses as deep as blocks nest: `Document.flattened(beyond:)` bounds
/// a document that is not known to be flat.
public struct HTMLFragmentWriter {
    var sink: HTMLSink
    var writer: BlockMarkupWriter

    /// Makes a writer for blocks that stand within text in `language`, and that may refer to each
    /// other as translations.
    public init(language: LanguageTag? = nil, referring blocks: [Block] = []) {
        sink = HTMLSink(capacity: 4096)
        writer = BlockMarkupWriter(
            .html,
            language: language,
            names: MarkupNames(referredIn: blocks)
        )
    }

    /// The UTF-8 of what is written so far.
    public var bytes: [UInt8] { sink.bytes }

    /// What was lost or changed so far, beyond what the format has no place for.
    public var diagnostics: [Diagnostic] {
        writer.losses.diagnostics(prefix: "HTML: ") + sink.replacements
    }

    /// Writes `blocks`.
    public mutating func write(_ blocks: [Block]) {
        for block in blocks { writer.write(block, to: &sink) }
    }
}

extension HTMLSink {
    /// What is to be said of characters that HTML forbids.
    var replacements: [Diagnostic] {
        guard replacementCount > 0 else { return [] }
        let times = replacementCount == 1 ? "" : " (\(replacementCount) times)"
        return [
            Diagnostic(
                .replacedCharacters,
                .note,
                "HTML: a character that is forbidden was replaced by U+FFFD" + times
            )
        ]
    }
}
