public import Communique

/// Makes blocks of a document from markup: elements and text of HTML or XHTML, one after the other.
///
/// It needs no parser of its own: whoever reads HTML, XHTML or markup that resembles it tells the
/// builder what comes, and gets the blocks in the end.
///
/// ```swift
/// var builder = MarkupBlockBuilder()
/// builder.startElement("p")
/// builder.text("Dear ")
/// builder.startElement("em")
/// builder.text("colleagues")
/// builder.endElement("em")
/// builder.endElement("p")
/// let blocks = builder.finish().value
/// ```
///
/// Every character that a reader of the page would see is in the blocks once, in order; white space
/// is collapsed as browsers do it. Elements that are not closed are closed by the end of those around
/// them, an end without a start counts for nothing. What nests deeper than the limits allow keeps its
/// text and loses its structure. What comes behind the last block that they allow is left out, with a
/// remark; in a task that was cancelled nothing more is taken. `Docs/Formats/html.md` says what becomes of each element.
public struct MarkupBlockBuilder {
    /// How markup is read.
    public struct Options: Hashable, Sendable {
        /// The address that relative addresses are seen from; `nil` leaves them as they are, unless
        /// the markup itself has a `base`.
        public var base: String?
        /// The language of the document: blocks in it have no language of their own.
        public var language: LanguageTag?
        /// How deep blocks and pieces of text may nest.
        public var limits: Limits
        /// Whether classes that our own writers set say what a paragraph is.
        public var readsRoles: Bool
        /// Whether text that readers of the page do not see is text: hidden elements, `noscript`.
        public var keepsUnseen: Bool

        /// Makes a set of options.
        public init(
            base: String? = nil,
            language: LanguageTag? = nil,
            limits: Limits = Limits(),
            readsRoles: Bool = true,
            keepsUnseen: Bool = false
        ) {
            self.base = base
            self.language = language
            self.limits = limits
            self.readsRoles = readsRoles
            self.keepsUnseen = keepsUnseen
        }
    }

    /// How markup is read.
    public let options: Options
    /// The language that the root of the markup says its text is in.
    public internal(set) var rootLanguage: LanguageTag?

    var base: String?
    /// The elements that are open.
    var open: [OpenElement] = []
    var names = ElementNames()
    /// What blocks of text are like at this place; the first is for text within no element.
    var holders: [BlockHolder]
    /// What blocks are put into; the first is the document.
    var containers: [BlockContainer]
    /// The inline elements that are open, whether or not a text has begun.
    var inlines: [(kind: InlineKind, language: LanguageTag?)] = []
    var collector = InlineCollector()
    /// Media that stood within a text, to come after it.
    var pendingMedia: [Block.Figure] = []
    /// The forms of a picture whose element is open.
    var sources: [Rendition] = []
    /// The name of an anchor within the text.
    var pendingID: Block.ID?
    var usedIDs: Set<Block.ID> = []
    /// How many elements were open when one came whose content is no text.
    var skipped: (depth: Int, element: String, isReported: Bool)?
    var remarks = MarkupRemarks()
    /// Whether no more is taken: the blocks are too many, or the task was cancelled.
    var isStopped = false
    /// How many blocks were made.
    private var blockCount = 0
    /// How many elements have begun.
    private var steps = 0
    var position: SourcePosition?
    var textStart: SourcePosition?

    /// Makes a builder for one text.
    public init(_ options: Options = Options()) {
        self.options = options
        base = options.base
        holders = [BlockHolder(language: options.language)]
        containers = [BlockContainer(.root, language: options.language)]
    }

    /// Takes the start of an element.
    ///
    /// - Parameters:
    ///   - name: The local name; of HTML in lower case.
    ///   - attributes: The attributes; `xml:lang` has its prefix, others of XML stand without.
    ///   - entity: The thing that the text of the element names, when the caller knows.
    ///   - position: Where the start tag begins.
    public mutating func startElement(
        _ name: String,
        _ attributes: MarkupAttributes = MarkupAttributes(),
        entity: Concept? = nil,
        at position: SourcePosition? = nil
    ) {
        steps &+= 1
        if Cancellation.isRequested(at: steps) { isStopped = true }
        guard !isStopped else { return }
        if let position { self.position = position }
        let meaning = MarkupMeaning.of(name)
        if skipped != nil {
            if !meaning.isVoid { push(name, .nothing) }
            return
        }
        if let entity {
            enterInline(name, .entity(entity), attributes)
        } else if isUnseen(meaning, attributes) {
            skip(name, isReported: true)
        } else {
            enter(name, meaning, attributes)
        }
    }

    /// Takes the end of an element, and with it of all that was opened within and is still open.
    public mutating func endElement(_ name: String, at position: SourcePosition? = nil) {
        guard !isStopped else { return }
        if let position { self.position = position }
        guard let id = names.openID(of: name) else { return }
        while let element = open.popLast() {
            names.close(element.name)
            leave(element.action)
            if element.name == id { return }
        }
    }

    /// Takes characters.
    public mutating func text(_ text: String, at position: SourcePosition? = nil) {
        var text = text
        text.withUTF8 { unsafe add($0, at: position) }
    }

    /// Takes characters: UTF-8 that may be cut anywhere but within a character.
    public mutating func text(utf8: borrowing Span<UInt8>, at position: SourcePosition? = nil) {
        unsafe utf8.withUnsafeBufferPointer { unsafe add($0, at: position) }
    }

    /// Ends the text and gives its blocks; the builder is ready for another text then.
    public mutating func finish() -> Outcome<[Block]> {
        while let element = open.popLast() { leave(element.action) }
        finishText()
        while containers.count > 1 { closeContainer() }
        let blocks = containers[0].blocks
        let diagnostics = remarks.diagnostics
        let language = rootLanguage
        self = MarkupBlockBuilder(options)
        rootLanguage = language
        return Outcome(blocks, diagnostics: diagnostics)
    }

    /// Counts a block of text or a medium; gives whether the limits allow it.
    mutating func takesBlock() -> Bool {
        blockCount += 1
        guard blockCount > options.limits.blocks else { return true }
        if blockCount == options.limits.blocks + 1 { remarks.add(.tooManyBlocks, at: position) }
        isStopped = true
        return false
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at position: SourcePosition?) {
        guard !isStopped else { return }
        if let position { self.position = position }
        if let skipped {
            if skipped.isReported, unsafe !bytes.allSatisfy(ASCII.isBlank) {
                remarks.add(.unseenText, at: self.position)
            }
            return
        }
        if !collector.isOpen {
            let isPreformatted = holders[holders.count - 1].isPreformatted
            guard unsafe isPreformatted || !bytes.allSatisfy(ASCII.isBlank) else { return }
            beginText()
        }
        unsafe collector.add(bytes)
    }
}

// MARK: Elements

/// What is to be done at the end of an element.
enum EndAction: UInt8 {
    case nothing
    /// Ends the text.
    case text
    /// Ends the text, and what blocks of text are like within the element.
    case holder
    /// Ends a container and its holder.
    case container
    case inline
    /// Ends a piece of text, and the one around it that has its language.
    case inlinePair
    case skipped
    case tableHead
    case picture
}

struct OpenElement {
    var name: Int32
    var action: EndAction
}

extension MarkupBlockBuilder {
    mutating func push(_ name: String, _ action: EndAction) {
        open.append(OpenElement(name: names.open(name), action: action))
    }

    mutating func skip(_ name: String, isReported: Bool) {
        skipped = (open.count, name, isReported)
        push(name, .skipped)
    }

    private func isUnseen(_ meaning: MarkupMeaning, _ attributes: MarkupAttributes) -> Bool {
        guard !options.keepsUnseen, !meaning.isVoid else { return false }
        if case .unseen = meaning { return true }
        guard !attributes.all.isEmpty else { return false }
        if attributes["hidden"] != nil { return true }
        guard let style = attributes["style"] else { return false }
        let declarations = style.lowercased().filter { !$0.isWhitespace }
        return declarations.contains("display:none") || declarations.contains("visibility:hidden")
    }

    private mutating func enter(
        _ name: String,
        _ meaning: MarkupMeaning,
        _ attributes: MarkupAttributes
    ) {
        switch meaning {
        case .root: enterRoot(name, attributes)
        case .base: if base == nil, let href = attributes["href"] { base = href }
        case .skipped: skip(name, isReported: false)
        case .nothing, .rule, .lineBreak: enterVoid(meaning)
        case .unseen: enterBlock(name, attributes)
        case .division, .aside, .footer: enterDivision(name, meaning, attributes)
        case .paragraph: enterParagraph(name, attributes)
        case .heading(let level): enterHeading(name, level, attributes)
        case .preformatted: enterBlock(name, attributes) { $0.isPreformatted = true }
        case .address: enterBlock(name, attributes) { $0.kind = .role(.contact) }
        case .quote:
            enterContainer(name, .quote, attributes) { $0.quote = QuoteDraft(attributes) }
        case .list(let isOrdered):
            enterList(name, ListDraft(attributes, isOrdered: isOrdered), attributes)
        case .definitions: enterList(name, ListDraft(definitions: attributes), attributes)
        case .item, .term, .definition: enterItem(name, meaning, attributes)
        case .table:
            enterContainer(name, .table, attributes) { $0.table = TableDraft(attributes) }
        case .tableCaption, .tableHead, .row, .cell: enterTablePart(name, meaning, attributes)
        case .figure:
            enterContainer(name, .figure, attributes) { $0.figure = FigureDraft(attributes) }
        case .figureCaption: enterFigureCaption(name, attributes)
        case .picture, .source, .image, .recording, .embedding:
            enterMedium(name, meaning, attributes)
        case .span, .emphasis, .strong, .anchor, .quotation, .role, .rubyText:
            enterPhrase(name, meaning, attributes)
        }
    }

    private mutating func enterVoid(_ meaning: MarkupMeaning) {
        switch meaning {
        case .rule: finishText()
        case .lineBreak: addLineBreak()
        default: break
        }
    }

    /// Two line breaks part paragraphs, where plain paragraphs stand.
    private mutating func addLineBreak() {
        guard collector.isOpen else { return }
        let holder = holders[holders.count - 1]
        if collector.endsInBreak, holder.kind == .paragraph, !holder.isPreformatted,
            containers[containers.count - 1].takesParagraphs
        {
            finishText()
        } else {
            collector.lineBreak()
        }
    }

    private mutating func enterRoot(_ name: String, _ attributes: MarkupAttributes) {
        finishText()
        if let language = attributes.language {
            rootLanguage = language
            holders[0].language = language
            if options.language == nil { containers[0].language = language }
        }
        push(name, .text)
    }

    mutating func leave(_ action: EndAction) {
        switch action {
        case .nothing: break
        case .text: finishText()
        case .holder:
            finishText()
            holders.removeLast()
        case .container:
            finishText()
            closeContainer()
            holders.removeLast()
        case .inline: leaveInline()
        case .inlinePair:
            leaveInline()
            leaveInline()
        case .skipped: if skipped?.depth == open.count { skipped = nil }
        case .tableHead:
            finishText()
            containers[containers.count - 1].table?.isInHead = false
        case .picture: sources = []
        }
    }
}
