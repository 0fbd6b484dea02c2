package import Communique

/// Writes blocks as elements, in HTML or in XHTML 1.0 Strict: the one place in the package where that
/// is done.
///
/// The writer recurses as deep as blocks nest: ``Document/flattened(beyond:)`` bounds a document that
/// is not known to be flat.
package struct BlockMarkupWriter {
    /// The elements that there are to write with.
    package enum Dialect: Sendable {
        /// HTML as browsers read it today. Blocks without text are left out.
        case html
        /// XHTML 1.0 Strict, whose blocks others count on: each is written.
        case xhtml
    }

    package let dialect: Dialect
    /// Whether labels of turns, footnotes and items have an element of their own.
    package let marksLabels: Bool
    /// The language of the text around, which a block without one has.
    package var language: LanguageTag?
    /// What was lost or changed so far.
    package var losses = MarkupLosses()
    var names: MarkupNames
    var isInLink = false
    /// Where the block that is being written stood.
    var source: SourceRange?

    /// Makes a writer for blocks within text in `language`.
    package init(
        _ dialect: Dialect,
        language: LanguageTag?,
        names: MarkupNames,
        marksLabels: Bool = true
    ) {
        self.dialect = dialect
        self.language = language
        self.names = names
        self.marksLabels = marksLabels
    }

    /// Writes a block, and what is within it.
    package mutating func write<Sink: MarkupSink & ~Copyable>(
        _ block: Block,
        to sink: inout Sink
    ) {
        let outerSource = source
        if let own = block.source { source = own }
        if block.language == nil {
            write(block, named: names.next(block), to: &sink)
        } else {
            let outerLanguage = language
            write(block, named: names.next(block), to: &sink)
            language = outerLanguage
        }
        source = outerSource
    }
}

// MARK: Attributes

extension BlockMarkupWriter {
    /// The element for a block in the dialect.
    func tag(_ element: BlockElement) -> HTMLElement {
        dialect == .html ? element.html : element.xhtml
    }

    /// Opens the element of a block with the attributes that any block may have, and makes its
    /// language the one around.
    mutating func open<Sink: MarkupSink & ~Copyable>(
        _ tag: HTMLElement,
        class className: String? = nil,
        for block: Block,
        named name: String?,
        isMixed: Bool = false,
        to sink: inout Sink
    ) {
        sink.start(html: tag, isMixed: isMixed)
        if let name { sink.attribute(html: .id, name) }
        let original = block.translationOf.map { names.id(of: $0) }
        if let original, original == nil {
            losses.add(
                dialect == .html ? .notRepresented : .narrowed,
                "block.translationOf",
                "a block translates one that is not in the text, or has no usable name",
                at: source
            )
        }
        switch dialect {
        case .html:
            if let className { sink.attribute(html: .class, className) }
            writeLanguage(block.language, to: &sink)
            if let original = original ?? nil { sink.attribute(html: .translationOf, original) }
        case .xhtml:
            // There are no attributes for data of one's own.
            var classes = className
            if let original {
                classes = classes.map { $0 + " translation" } ?? "translation"
                if let original { classes? += " translation-of-" + original }
            }
            if let classes { sink.attribute(html: .class, classes) }
            writeLanguage(block.language, to: &sink)
        }
    }

    /// Writes language and direction where they are not those around, and makes the language the one
    /// around.
    package mutating func writeLanguage<Sink: MarkupSink & ~Copyable>(
        _ own: LanguageTag?,
        to sink: inout Sink
    ) {
        guard let own, own != language else { return }
        sink.attribute(html: .lang, own.rawValue)
        if dialect == .xhtml { sink.attribute(html: .xmlLang, own.rawValue) }
        if own.isRightToLeft != (language?.isRightToLeft ?? false) {
            sink.attribute(html: .dir, own.isRightToLeft ? "rtl" : "ltr")
        }
        language = own
    }

    /// A name as one class.
    func token(_ name: String) -> String {
        guard name.unicodeScalars.contains(where: \.properties.isWhitespace) else { return name }
        let words = name.unicodeScalars.split { $0.properties.isWhitespace }
        return words.map { String($0) }.joined(separator: "-")
    }

    /// Whether a block that shows `content` is written.
    func isWritten(_ content: [Inline]) -> Bool {
        // Nearly every text begins with a letter.
        if case .text(let text) = content.first, let byte = text.utf8.first, ASCII.isLetter(byte) {
            return true
        }
        return dialect == .xhtml || !content.isBlank
    }
}
