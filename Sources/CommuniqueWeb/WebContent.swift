import Communique
import CommuniqueHTML
import CommuniquePage
import CommuniqueXML

/// Gives the blocks of a page their content: what stands in the tree between their first and their
/// last text, read by the one builder of all markup.
final class WebContent: BlockContent {
    private let tree: HTMLTree
    private let scan: BlockScan
    private let options: MarkupBlockBuilder.Options

    init(_ tree: HTMLTree, _ scan: BlockScan, base: String?, limits: Limits) {
        self.tree = tree
        self.scan = scan
        options = MarkupBlockBuilder.Options(
            base: base,
            limits: limits,
            readsRoles: false,
            keepsUnseen: true
        )
    }

    /// How many elements within one another are followed: no page that somebody wrote comes near.
    private static let depthLimit = 500

    // MARK: Texts

    func content(of block: Int) -> [Inline] {
        let source = scan.blocks[block]
        let plain = [Inline.text(String(decoding: scan.text(of: block), as: UTF8.self))]
        let outer = outer(of: source.first, below: source.element)
        if source.first == source.last, let content = simple(plain, within: outer) {
            return content
        }
        var builder = MarkupBlockBuilder(options)
        builder.startElement("p")
        replay(
            source.first...source.last,
            within: outer,
            in: &builder,
            keeping: { _ in true }
        )
        let blocks = builder.finish().value
        var media: [Block] = []
        let content = blocks.joined(media: &media)
        return content.isEmpty ? plain : content
    }

    /// `text` within elements of which none means anything, but for one that may be a link; `nil` when
    /// there is more to them. Most blocks of a page are links of its menus, or no more than text.
    private func simple(_ text: [Inline], within outer: [Int]) -> [Inline]? {
        var href: String?
        for element in outer {
            guard !tree.has(.lang, at: element), !tree.has(.xmlLang, at: element) else {
                return nil
            }
            switch tree.nodes[element].name {
            case .span, .font: break
            case .a where href == nil: href = tree.value(of: .href, of: element)
            default: return nil
            }
        }
        guard let href, !href.isEmpty,
            let address = MarkupBlockBuilder.address(href, seenFrom: options.base)
        else { return text }
        return [.link(Inline.Link(href: address, content: text))]
    }

    /// The elements around a node that run on in the text, the outermost first.
    private func outer(of node: Int, below element: Int) -> [Int] {
        var outer: [Int] = []
        var parent = Int(tree.nodes[node].parent)
        var steps = 0
        while parent > element, steps < Self.depthLimit {
            steps += 1
            if ElementShape.of(tree.nodes[parent].name) == .inline { outer.append(parent) }
            parent = Int(tree.nodes[parent].parent)
        }
        return outer.reversed()
    }

    func link(of block: Int) -> String? {
        let source = scan.blocks[block]
        let outer = outer(of: source.first, below: -1).last { tree.nodes[$0].name == .a }
        let inner = (source.first...source.last).first {
            tree.nodes[$0].kind == .element && tree.nodes[$0].name == .a
        }
        guard let link = outer ?? inner, let href = tree.value(of: .href, of: link) else {
            return nil
        }
        return LinkTarget.safe(AddressResolution.resolved(href, against: options.base))
    }

    func cite(of block: Int) -> String? {
        var element = scan.blocks[block].element
        while element >= 0 {
            if tree.nodes[element].name == .blockquote {
                return tree.value(of: .cite, of: element).flatMap {
                    LinkTarget.safe(AddressResolution.resolved($0, against: options.base))
                }
            }
            element = Int(tree.nodes[element].parent)
        }
        return nil
    }

    // MARK: Lists and tables

    func lists(of blocks: Range<Int>) -> [Block] {
        var result: [Block] = []
        var start = blocks.lowerBound
        while start < blocks.upperBound {
            let list = Int(scan.blocks[start].markup.list)
            guard list >= 0 else { return [] }
            let listEnd = Int(tree.nodes[list].end)
            var end = start + 1
            while end < blocks.upperBound, scan.blocks[end].first < listEnd { end += 1 }
            result += rebuilt(list, blocks: start..<end)
            start = end
        }
        return result
    }

    func table(of blocks: Range<Int>) -> [Block] {
        let table = Int(scan.blocks[blocks.lowerBound].markup.table)
        return table >= 0 ? rebuilt(table, blocks: blocks) : []
    }

    /// What an element makes of some of the blocks in it.
    private func rebuilt(_ element: Int, blocks: Range<Int>) -> [Block] {
        let ranges = blocks.map { scan.blocks[$0].first...scan.blocks[$0].last }
        var builder = MarkupBlockBuilder(options)
        replay(element...(Int(tree.nodes[element].end) - 1), in: &builder) { node in
            // An empty cell keeps its place in the row.
            if tree.nodes[node].name == .td || tree.nodes[node].name == .th { return true }
            // Blocks are in order, so that those that meet a node are found by halves.
            let end = Int(tree.nodes[node].end) - 1
            var (low, high) = (0, ranges.count)
            while low < high {
                let middle = (low + high) / 2
                if ranges[middle].upperBound < node { low = middle + 1 } else { high = middle }
            }
            return low < ranges.count && ranges[low].lowerBound <= end
        }
        return builder.finish().value
    }

    // MARK: Replaying

    /// Hands nodes to a builder, those that `keeps` says yes to and what they hold. The elements of
    /// `outer` are open where the range begins, the outermost first; they end where they do in the page.
    private func replay(
        _ range: ClosedRange<Int>,
        within outer: [Int] = [],
        in builder: inout MarkupBlockBuilder,
        keeping keeps: (Int) -> Bool
    ) {
        var open: [(end: Int, name: String)] = []
        for node in outer {
            open.append((Int(tree.nodes[node].end), tree.string(tree.nodes[node].name)))
            start(node, in: &builder)
        }
        var index = range.lowerBound
        while index <= range.upperBound {
            while let last = open.last, last.end <= index {
                builder.endElement(last.name)
                open.removeLast()
            }
            let node = tree.nodes[index]
            switch node.kind {
            case .text:
                if keeps(index) { builder.text(utf8: tree.utf8(of: index).span) }
            case .element:
                let shape = ElementShape.of(node.name)
                guard shape != .skipped, shape != .medium, shape == .lineBreak || keeps(index)
                else {
                    index = Int(node.end)
                    continue
                }
                // What nests deeper is text of the last element.
                guard open.count < Self.depthLimit else { break }
                if shape != .lineBreak { open.append((Int(node.end), tree.string(node.name))) }
                start(index, in: &builder)
            case .data, .comment: break
            }
            index += 1
        }
        while let last = open.popLast() { builder.endElement(last.name) }
    }

    private func start(_ index: Int, in builder: inout MarkupBlockBuilder) {
        var attributes = MarkupAttributes()
        tree.forEachAttribute(of: index) { name, value in
            switch name {
            // What the page looks like is not what it says.
            case .`class`, .style, .hidden, .ariaHidden, .role: break
            default:
                attributes.all.append(
                    .init(tree.string(name), String(decoding: value, as: UTF8.self))
                )
            }
        }
        builder.startElement(tree.string(tree.nodes[index].name), attributes)
    }

    // MARK: Media

    func figure(captionedBy block: Int) -> Block.Figure? {
        let figure = figureElement(of: block)
        guard figure >= 0, let index = mediaOfFigures[figure] else { return nil }
        return self.figure(of: scan.media[index])
    }

    func figures(before block: Int) -> [Block] {
        let media = mediaOfBlocks[block] ?? []
        return media.map { scan.media[$0] }.filter { medium in
            guard medium.figure >= 0 else { return isLarge(medium.node) }
            // A figure with a caption is made where its caption stands.
            return !scan.blocks.indices[block...].prefix(4).contains {
                figureElement(of: $0) == medium.figure
            }
        }
        .compactMap { figure(of: $0).map { Block(.figure($0)) } }
    }

    /// The first medium of each `figure`, and the media before each block, by their indices.
    private lazy var mediaOfFigures = Dictionary(
        scan.media.indices.map { (scan.media[$0].figure, $0) },
        uniquingKeysWith: { first, _ in first }
    )
    private lazy var mediaOfBlocks = Dictionary(grouping: scan.media.indices) {
        scan.media[$0].blocksBefore
    }

    private func figureElement(of block: Int) -> Int {
        var element = scan.blocks[block].element
        while element >= 0 {
            if tree.nodes[element].name == .figure { return element }
            element = Int(tree.nodes[element].parent)
        }
        return -1
    }

    /// Whether a picture outside of a figure says that it is more than an ornament.
    private func isLarge(_ node: Int) -> Bool {
        guard let width = tree.value(of: .width, of: node).flatMap({ Int($0) }) else {
            return false
        }
        return width >= 200
    }

    private func figure(of medium: WebMedium) -> Block.Figure? {
        var builder = MarkupBlockBuilder(options)
        let node = tree.nodes[medium.node]
        start(medium.node, in: &builder)
        builder.endElement(tree.string(node.name))
        guard case .figure(let figure)? = builder.finish().value.first?.kind,
            !figure.renditions.isEmpty
        else { return nil }
        return figure
    }
}
