import Communique
import CommuniqueHTML
import CommuniquePage
import CommuniqueXML

/// A page of HTML before anything is decided: its tree, its blocks, its address, what is to be said.
struct WebPageReading {
    let tree: HTMLTree
    let scan: BlockScan
    /// The address that relative addresses are seen from: of a `base`, else that of the page.
    let base: String?
    /// How many bytes of UTF-8 the page has.
    private let size: Int
    /// The remarks on encoding and markup.
    let diagnostics: [Diagnostic]

    /// Reads the bytes of a page.
    ///
    /// - Throws: ``XMLError/Code/tooLarge``, ``XMLError/Code/outOfMemory``.
    init(_ input: [UInt8], page: PageParser, limits: Limits) throws(XMLError) {
        let decoded = PageDecoder.markup(
            input,
            encoding: page.encoding,
            converter: page.converter ?? SystemConverter()
        )
        var reader = HTMLEventReader()
        reader.limits.inputBytes = min(limits.inputBytes, reader.limits.inputBytes)
        tree = try HTMLTree(parsing: decoded.value, isWellFormed: true, reader: reader)
        size = decoded.value.count
        scan = BlockScanner.scan(tree)
        base = Self.baseAddress(of: tree, page.baseURL)
        diagnostics = decoded.diagnostics + Self.remarks(on: tree)
    }

    private static func remarks(on tree: HTMLTree) -> [Diagnostic] {
        guard let stop = tree.report.stop else { return [] }
        let place = SourcePosition(stop)
        return [
            Diagnostic(
                "web.stopped",
                .warning,
                "the markup costs too much to read; what comes behind this place is lost",
                source: SourceRange(start: place, end: place)
            )
        ]
    }

    /// - Source: HTML Standard 2.4.3 (document base URLs).
    private static func baseAddress(of tree: HTMLTree, _ address: String?) -> String? {
        for (index, node) in tree.nodes.enumerated() where node.name == .base {
            guard let href = tree.value(of: .href, of: index) else { continue }
            return AddressResolution.resolved(href, against: address)
        }
        return address
    }

    /// The blocks with what their markup shows, as the page reader takes them.
    func markedPage() -> MarkedPage {
        let structured = StructuredText(tree)
        let blocks = scan.blocks.indices.map { index in
            MarkedBlock(
                Array(scan.text(of: index)),
                source: source(of: scan.blocks[index]),
                markup: markup(of: index, structured)
            )
        }
        return MarkedPage(
            blocks,
            headlines: structured.headlines,
            entries: TeaserFinder(tree, scan).teasers().map(\.blocks)
        )
    }

    private func markup(of index: Int, _ structured: StructuredText) -> BlockMarkup {
        var markup = scan.blocks[index].markup
        if structured.hasBody, let holds = structured.bodyHolds(scan.text(of: index)) {
            markup.traits.insert(holds ? .inArticleBody : .notInArticleBody)
        }
        if scan.blocks[index].text.count <= 1_000 {
            let meaning = structured.meaning(of: scan.text(of: index))
            if meaning.isHeadline { markup.traits.insert(.headline) }
            if meaning.isDescription { markup.traits.insert(.description) }
        }
        return markup
    }

    /// Where a block stands in the page, from its first text to the end of its last.
    func source(of block: WebBlock) -> SourceRange {
        let start = SourcePosition(tree.nodes[block.first].position)
        let behind = block.last + 1
        guard behind < tree.nodes.count else {
            // Only its text tells how long the last block is, and libxml2 may have begun it late.
            let length = max(0, min(block.text.count, size - start.offset))
            let end = SourcePosition(
                offset: start.offset + length,
                line: start.line,
                column: start.column + length
            )
            return SourceRange(start: start, end: end)
        }
        return SourceRange(start: start, end: SourcePosition(tree.nodes[behind].position))
    }
}

extension SourcePosition {
    init(_ position: HTMLPosition) {
        self.init(offset: position.offset, line: position.line, column: position.column)
    }
}
