import CommuniquePage
import CommuniqueXML

/// Parts the tree of a page into blocks of text, in one pass, and notes what the markup shows of each.
struct BlockScanner {
    /// What is known at an element that is open.
    private struct Frame {
        var node: Int
        var end: Int
        var shape: ElementShape
        var element: BlockMarkup.Element
        var headingLevel: UInt8 = 0
        /// What the names of the element speak of, and of all around it.
        var own: MarkupCueSet
        var all: MarkupCueSet
        var traits: BlockMarkup.Traits
        var isLink: Bool
        var isStrong: Bool
        var isEmphasised: Bool
        /// The frame of the innermost element that holds blocks: this one, where it does.
        var block: Int
        var list: Int32
        var table: Int32
        var row: Int32
        var figure: Int
        var signature: UInt64
        var language: String?
        var isPreformatted: Bool
        /// Whether a block of an item or cell was already found.
        var hasBlock = false
    }

    private let tree: HTMLTree
    private var scan = BlockScan()
    private var frames: [Frame] = []
    private var current: Draft?
    /// How many elements deep frames are kept; deeper ones count for the last.
    private static let depthLimit = 4_000

    /// A block that is being read.
    private struct Draft {
        var start: Int
        var first: Int
        var last: Int
        var frame: Int
        var characters = 0
        var linkCharacters = 0
        var strongCharacters = 0
        var emphasisedCharacters = 0
        var own = MarkupCueSet()
        var hasTime = false
        /// Whether white space came, and has not been written.
        var isPending = false
        /// How many line breaks came in a row.
        var breaks = 0
    }

    /// The blocks of `tree`.
    static func scan(_ tree: HTMLTree) -> BlockScan {
        var scanner = BlockScanner(tree: tree)
        scanner.run()
        return scanner.scan
    }

    private init(tree: HTMLTree) {
        self.tree = tree
        scan.text.reserveCapacity(tree.nodes.count * 8)
        frames.append(
            Frame(
                node: -1,
                end: .max,
                shape: .block,
                element: .division,
                own: [],
                all: [],
                traits: [],
                isLink: false,
                isStrong: false,
                isEmphasised: false,
                block: 0,
                list: -1,
                table: -1,
                row: -1,
                figure: -1,
                signature: 0,
                language: nil,
                isPreformatted: false
            )
        )
    }

    private mutating func run() {
        var index = 0
        let count = tree.nodes.count
        while index < count {
            while index >= frames[frames.count - 1].end { close() }
            let node = tree.nodes[index]
            switch node.kind {
            case .text:
                add(index)
            case .element:
                switch ElementShape.of(node.name) {
                case .skipped:
                    index = Int(node.end)
                    continue
                case .lineBreak: lineBreak()
                case .medium: addMedium(index)
                case .inline, .block: open(index, node)
                }
            case .data, .comment: break
            }
            index += 1
        }
        while frames.count > 1 { close() }
        finish()
    }

    // MARK: Elements

    private mutating func open(_ index: Int, _ node: HTMLTree.Node) {
        let shape = ElementShape.of(node.name)
        if shape == .block { finish() }
        if node.name == .iframe || node.name == .video || node.name == .audio { addMedium(index) }
        let outer = frames[frames.count - 1]
        var frame = outer
        frame.node = index
        frame.end = Int(node.end)
        frame.shape = shape
        frame.own = []
        frame.hasBlock = false
        if !tree.isBare(index) { readAttributes(of: index, into: &frame) }
        frame.all = outer.all.union(frame.own)
        switch node.name {
        case .a: frame.isLink = tree.has(.href, at: index) || outer.isLink
        case .b, .strong: frame.isStrong = true
        case .i, .em, .cite: frame.isEmphasised = true
        case .time: current?.hasTime = true
        default: break
        }
        if shape == .block {
            enterBlock(index, node.name, outer, &frame)
        } else if var draft = current {
            // The names of elements within a text speak of it when it begins there.
            if draft.characters == 0 { draft.own.formUnion(frame.own) }
            current = draft
        }
        guard frames.count < Self.depthLimit else {
            // What is this deep in elements is read as text of the last one.
            return
        }
        frames.append(frame)
    }

    private func enterBlock(
        _ index: Int,
        _ name: HTMLName,
        _ outer: Frame,
        _ frame: inout Frame
    ) {
        frame.block = frames.count
        let element = BlockMarkup.Element.of(name)
        if let element {
            frame.element = element
        } else if outer.element != .quote, outer.element != .control, outer.element != .item,
            outer.element != .cell, outer.element != .caption
        {
            frame.element = .division
        }
        // A paragraph within an item, a quote or a cell is of what is around it.
        if element == .paragraph,
            [.quote, .item, .cell, .caption, .definition].contains(outer.element)
        {
            frame.element = outer.element
        }
        frame.headingLevel = 0
        let node = Int32(truncatingIfNeeded: index)
        switch name {
        case .h1: frame.headingLevel = 1
        case .h2: frame.headingLevel = 2
        case .h3: frame.headingLevel = 3
        case .h4: frame.headingLevel = 4
        case .h5: frame.headingLevel = 5
        case .h6: frame.headingLevel = 6
        case .article:
            frame.traits.insert(.inArticle)
            frame.list = -1
        case .main:
            frame.traits.insert(.inMain)
            frame.list = -1
        case .section: frame.list = -1
        case .header: frame.traits.insert(.inHeader)
        case .footer: frame.traits.insert(.inFooter)
        case .nav, .menu: frame.traits.insert(.inNavigation)
        case .aside: frame.traits.insert(.inAside)
        case .form, .dialog, .search: frame.traits.insert(.inForm)
        case .figure:
            frame.traits.insert(.inFigure)
            frame.figure = index
        case .ul, .ol, .dl:
            // A list within an item is part of the list around it.
            if frame.list < 0 { frame.list = node }
            if name == .ol { frame.traits.insert(.ordered) } else { frame.traits.remove(.ordered) }
        case .table:
            frame.table = node
            frame.row = -1
            frame.list = -1
        case .tr: frame.row = node
        case .pre: frame.isPreformatted = true
        case .noscript: frame.traits.insert(.hidden)
        default: break
        }
        frame.signature = Self.mixed(outer.signature, UInt64(name.rawValue) &+ frame.own.rawValue)
    }

    private static func mixed(_ outer: UInt64, _ own: UInt64) -> UInt64 {
        // Three elements count, each with 21 bits.
        let hash = (own &* 0x9E37_79B9_7F4A_7C15) >> 43
        return (outer << 21 | hash) & 0x7FFF_FFFF_FFFF_FFFF
    }

    private func readAttributes(of index: Int, into frame: inout Frame) {
        var (own, traits, language) = (MarkupCueSet(), frame.traits, frame.language)
        let reader = MarkupCueReader.shared
        tree.forEachAttribute(of: index) { name, value in
            switch name {
            case .`class`, .id, .role, .itemprop, .property:
                own.formUnion(reader.cues(in: value.prefix(400)))
            case .hidden: traits.insert(.hidden)
            case .ariaHidden: if value.elementsEqual("true".utf8) { traits.insert(.hidden) }
            case .style: if Self.hides(value) { traits.insert(.hidden) }
            case .lang, .xmlLang:
                if !value.isEmpty { language = String(decoding: value.prefix(35), as: UTF8.self) }
            default: break
            }
        }
        (frame.own, frame.traits, frame.language) = (own, traits, language)
    }

    /// Whether a style takes an element from sight.
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard style.count >= 12, style.count < 2_000 else { return false }
        // The bit that makes letters small leaves ":" and "-" as they are.
        let plain = style.compactMap { $0 <= 0x20 ? nil : $0 | 0x20 }
        return hidingDeclarations.contains { declaration in
            plain.indices.contains { plain[$0...].starts(with: declaration) }
        }
    }

    private static let hidingDeclarations = [
        Array("display:none".utf8), Array("visibility:hidden".utf8),
    ]

    private mutating func close() {
        if frames[frames.count - 1].shape == .block { finish() }
        frames.removeLast()
    }

    // MARK: Text

    private mutating func lineBreak() {
        guard var draft = current else { return }
        draft.breaks += 1
        draft.isPending = true
        current = draft
        // Two line breaks part paragraphs.
        if draft.breaks >= 2, !frames[frames.count - 1].isPreformatted { finish() }
    }

    private mutating func add(_ index: Int) {
        let top = frames.count - 1
        let bytes = tree.utf8(of: index)
        var position = bytes.startIndex
        let end = bytes.endIndex
        if current == nil {
            position = Self.skippingBlanks(bytes, from: position)
            if position == end { return }
            current = Draft(
                start: scan.text.count,
                first: index,
                last: index,
                frame: frames[top].block
            )
            // Elements that run on in the text, and opened right before it.
            var place = top
            while place > frames[top].block {
                current?.own.formUnion(frames[place].own)
                if tree.nodes[frames[place].node].name == .time { current?.hasTime = true }
                place -= 1
            }
        }
        guard var draft = current else { return }
        var characters = 0
        while position < end {
            let blank = Self.blankLength(bytes, at: position)
            if blank > 0 {
                draft.isPending = true
                position += blank
                continue
            }
            if draft.isPending {
                if scan.text.count > draft.start { scan.text.append(0x20) }
                draft.isPending = false
            }
            draft.breaks = 0
            let start = position
            repeat {
                position += 1
            } while position < end && bytes[position] > 0x20
                && bytes[position] < 0x7F
            while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
            scan.text.append(contentsOf: bytes[start..<position])
            characters += position - start
        }
        guard characters > 0 else {
            current = draft
            return
        }
        draft.last = index
        draft.characters += characters
        let frame = frames[top]
        if frame.isLink { draft.linkCharacters += characters }
        if frame.isStrong { draft.strongCharacters += characters }
        if frame.isEmphasised { draft.emphasisedCharacters += characters }
        current = draft
    }

    private static func skippingBlanks(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.endIndex {
            let blank = blankLength(bytes, at: position)
            if blank == 0 { break }
            position += blank
        }
        return position
    }

    /// The length of the white space or control character at a place; 0 when there is none.
    @inline(__always)
    private static func blankLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte < 0xC2 { return 0 }
        let rest = bytes.endIndex - index
        switch byte {
        case 0xC2:
            return rest >= 2 && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85) ? 2 : 0
        case 0xE1: return rest >= 3 && bytes[index + 1] == 0x9A && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xE2:
            guard rest >= 3 else { return 0 }
            let last = bytes[index + 2]
            if bytes[index + 1] == 0x80 {
                return last <= 0x8B || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
            }
            return bytes[index + 1] == 0x81 && (last == 0x9F || last == 0xA0) ? 3 : 0
        case 0xE3: return rest >= 3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xEF: return rest >= 3 && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    private mutating func finish() {
        guard let draft = current else { return }
        current = nil
        guard draft.characters > 0 else { return }
        let frame = frames[min(draft.frame, frames.count - 1)]
        var markup = BlockMarkup()
        markup.element = frame.element
        markup.headingLevel = frame.headingLevel
        markup.linkShare = UInt8(draft.linkCharacters * 100 / draft.characters)
        markup.own = frame.own.union(draft.own)
        markup.traits = frame.traits
        if draft.strongCharacters * 10 >= draft.characters * 9 { markup.traits.insert(.strong) }
        if draft.emphasisedCharacters * 10 >= draft.characters * 9 {
            markup.traits.insert(.emphasised)
        }
        if draft.hasTime { markup.traits.insert(.time) }
        markup.list =
            frame.element == .item || frame.element == .term
                || frame.element == .definition ? frame.list : -1
        markup.table = frame.element == .cell || isTableCaption(frame) ? frame.table : -1
        markup.row = frame.element == .cell ? frame.row : -1
        markup.signature = frame.signature
        markup.depth = Int32(truncatingIfNeeded: draft.frame)
        markup.language = frame.language
        readOuter(of: min(draft.frame, frames.count - 1), into: &markup)
        noteFirst(draft.frame, &markup)
        scan.blocks.append(
            WebBlock(
                text: draft.start..<scan.text.count,
                first: draft.first,
                last: draft.last,
                element: frame.node,
                markup: markup
            )
        )
    }

    /// The elements around a block, and what their names speak of.
    private func readOuter(of frame: Int, into markup: inout BlockMarkup) {
        var parents: [Int32] = []
        var place = frame
        var names = 0
        while place > 0, parents.count < 3 {
            place -= 1
            let outer = frames[place]
            guard outer.shape == .block else { continue }
            parents.append(Int32(truncatingIfNeeded: outer.node))
            if names < 2 {
                markup.near.formUnion(outer.own)
                names += 1
                if names == 2 { markup.far = frames[max(place - 1, 0)].all }
            }
        }
        if names < 2 { markup.far = [] }
        if parents.count > 0 { markup.parent = parents[0] }
        if parents.count > 1 { markup.grandparent = parents[1] }
        if parents.count > 2 { markup.greatGrandparent = parents[2] }
    }

    private mutating func noteFirst(_ frame: Int, _ markup: inout BlockMarkup) {
        guard frame < frames.count else { return }
        var place = frame
        while place > 0 {
            if frames[place].shape == .block, isItem(place) {
                if !frames[place].hasBlock { markup.traits.insert(.first) }
                frames[place].hasBlock = true
                return
            }
            place -= 1
            if frame - place > 4 { return }
        }
    }

    private func isTableCaption(_ frame: Frame) -> Bool {
        frame.element == .caption && frame.node >= 0 && tree.nodes[frame.node].name == .caption
    }

    private func isItem(_ place: Int) -> Bool {
        guard frames[place].node >= 0 else { return false }
        let name = tree.nodes[frames[place].node].name
        return name == .li || name == .td || name == .th || name == .dd
    }

    // MARK: Media

    private mutating func addMedium(_ index: Int) {
        scan.media.append(
            WebMedium(
                node: index,
                blocksBefore: scan.blocks.count + (current == nil ? 0 : 1),
                figure: frames[frames.count - 1].figure
            )
        )
    }
}
