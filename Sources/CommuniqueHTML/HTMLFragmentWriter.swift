public import Communique

/// Writes blocks as a fragment of HTML: what stands in an `article`, or in the body of a ninjs item.
///
/// Each block starts on a line of its own. A block or a span in another language than what is around
/// it has `lang`, and `dir` when the direction changes. What a block is stands in `class`. Blocks
/// without text are left out. The fragment is well-formed XML as well, for readers that have no
/// parser of HTML. The writer recurses as deep as blocks nest: ``Document/flattened(beyond:)`` bounds
/// a document that is not known to be flat.
public struct HTMLFragmentWriter {
    var sink: HTMLSink
    /// The language around the next block.
    var language: LanguageTag?
    /// The ids that translations refer to; only they are written.
    private let targets: Set<Block.ID>
    private var writtenIDs: Set<Block.ID> = []
    var isInLink = false
    var losses = Losses()

    /// What could not be written as it is.
    struct Losses {
        var links = 0
        var nestedLinks = 0
        var translations = 0
        var renditions = 0
    }

    /// Makes a writer for blocks that stand within text in `language`, and that may refer to each
    /// other as translations.
    public init(language: LanguageTag? = nil, referring blocks: [Block] = []) {
        self.language = language
        sink = HTMLSink(capacity: 4096)
        var targets: Set<Block.ID> = []
        for block in blocks { Self.collect(block, into: &targets) }
        self.targets = targets
    }

    /// The UTF-8 of what is written so far.
    public var bytes: [UInt8] { sink.bytes }

    /// What was lost or changed so far, beyond what the format has no place for.
    public var diagnostics: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        func add(_ code: Diagnostic.Code, _ count: Int, _ text: String, _ feature: String?) {
            guard count > 0 else { return }
            diagnostics.append(
                Diagnostic(
                    code,
                    .note,
                    "HTML: \(text) (\(count) times)",
                    feature: feature.map { Diagnostic.Feature(rawValue: $0) }
                )
            )
        }
        add(.notRepresented, losses.links, "an address that is not safe is left out", "inline.link")
        add(.narrowed, losses.nestedLinks, "a link within a link has no address", "inline.link")
        add(
            .notRepresented,
            losses.translations,
            "a block translates one that has no usable id",
            "block.translationOf"
        )
        add(
            .narrowed,
            losses.renditions,
            "a figure shows the first form of its medium alone",
            "block.figure.renditions"
        )
        add(
            .replacedCharacters,
            sink.replaced,
            "a character that is forbidden was replaced by U+FFFD",
            nil
        )
        return diagnostics
    }

    /// Writes `blocks`.
    public mutating func write(_ blocks: [Block]) {
        for block in blocks { visit(block) }
    }

    private static func collect(_ block: Block, into targets: inout Set<Block.ID>) {
        if let original = block.translationOf { targets.insert(original) }
        switch block.kind {
        case .list(let list):
            for item in list.items {
                for block in item.blocks { collect(block, into: &targets) }
            }
        case .custom(let custom):
            for block in custom.blocks { collect(block, into: &targets) }
        default: break
        }
    }
}

// MARK: Attributes

extension HTMLFragmentWriter {
    /// Writes the attributes that any block may have, and makes its language the one around it.
    mutating func openBlock(_ block: Block) {
        if let id = block.id, targets.contains(id), Self.isUsable(id),
            writtenIDs.insert(id).inserted
        {
            sink.attribute("id", id.rawValue)
        }
        writeLanguage(block.language)
        if let original = block.translationOf {
            if Self.isUsable(original) {
                sink.attribute("data-translation-of", original.rawValue)
            } else {
                losses.translations += 1
            }
        }
    }

    /// Writes `lang` and `dir` when `language` is another than the one around it.
    mutating func writeLanguage(_ own: LanguageTag?) {
        guard let own, own != language else { return }
        sink.attribute("lang", own.rawValue)
        if own.isRightToLeft != (language?.isRightToLeft ?? false) {
            sink.attribute("dir", own.isRightToLeft ? "rtl" : "ltr")
        }
        language = own
    }

    /// Whether the text may be an `id`: something, without white space (HTML Standard 3.2.6).
    private static func isUsable(_ id: Block.ID) -> Bool {
        !id.rawValue.isEmpty
            && !id.rawValue.unicodeScalars.contains(where: \.properties.isWhitespace)
    }

    /// Whether the block can do without an element of its own.
    func isBare(_ block: Block) -> Bool {
        guard block.translationOf == nil, block.language == nil || block.language == language
        else { return false }
        guard let id = block.id else { return true }
        return !targets.contains(id)
    }
}
