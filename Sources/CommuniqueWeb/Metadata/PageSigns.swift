import Communique
import CommuniqueXML

/// The nodes of a page that may say something of the page as a whole, found in one walk.
struct PageSigns {
    /// A `meta` element: what it is about, in lower case, and what it says.
    struct Meta {
        var name: String
        var content: String
        var node: Int
    }

    let tree: HTMLTree
    /// The `meta` elements that have a name and a content.
    private(set) var metas: [Meta] = []
    /// The `link` elements.
    private(set) var links: [Int] = []
    /// The contents of scripts of the type `application/ld+json`.
    private(set) var linkedData: [Int] = []
    /// The `html` element.
    private(set) var root: Int?
    /// The `title` element of the page.
    private(set) var title: Int?
    /// The elements `h1`.
    private(set) var headings: [Int] = []
    /// The elements `h2`.
    private(set) var subheadings: [Int] = []
    /// The elements `time`, and the elements `abbr` that give a date in full.
    private(set) var times: [Int] = []
    /// The elements with `itemprop` or `property` that are no `meta` and no `link`.
    private(set) var properties: [Int] = []
    /// The links to authors.
    private(set) var authorLinks: [Int] = []
    /// The elements whose class or id has a word for a byline.
    private(set) var bylines: [Int] = []
    /// The elements whose class or id has a word for a date.
    private(set) var dateMarks: [Int] = []
    /// The texts that have digits of a year.
    private(set) var yearTexts: [Int] = []
    /// The elements that hold what is not the article: menus, comments, related items, the foot.
    private(set) var asides: [Range<Int>] = []

    /// How many nodes of one sort are kept: a page with more of them lists other pages.
    private static let most = 400

    init(_ tree: HTMLTree) {
        self.tree = tree
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            switch node.kind {
            case .element:
                if note(index), Int(node.end) > index + 1 { asides.append(index..<Int(node.end)) }
            case .text:
                if yearTexts.count < Self.most, Self.holdsYear(tree.utf8(of: index)) {
                    yearTexts.append(index)
                }
            case .data, .comment: break
            }
        }
        settleAsides()
    }

    /// Forgets parts that hold a headline, such as a frame with a word for its layout, and those
    /// within others.
    private mutating func settleAsides() {
        var kept: [Range<Int>] = []
        var heading = headings.startIndex
        for aside in asides {
            while heading < headings.endIndex, headings[heading] < aside.lowerBound { heading += 1 }
            if heading < headings.endIndex, aside.contains(headings[heading]) { continue }
            if let last = kept.last, last.upperBound > aside.lowerBound { continue }
            kept.append(aside)
        }
        asides = kept
    }

    /// Whether a node stands in a part of the page that is not the article.
    func isAside(_ index: Int) -> Bool {
        var (low, high) = (0, asides.count)
        while low < high {
            let middle = (low + high) / 2
            if asides[middle].upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < asides.count && asides[low].contains(index)
    }

    /// The place of a node: from its start to that of the node behind it.
    func source(of index: Int) -> SourceRange {
        let start = tree.nodes[index].position
        let end = Int(tree.nodes[index].end)
        let last = end < tree.nodes.count ? tree.nodes[end].position : start
        return SourceRange(
            start: SourcePosition(offset: start.offset, line: start.line, column: start.column),
            end: SourcePosition(offset: last.offset, line: last.line, column: last.column)
        )
    }

    /// The content of the first `meta` element called `name`.
    func meta(_ name: String) -> String? { metas.first { $0.name == name }?.content }

    // MARK: The walk

    /// Notes an element for what it is; tells whether it is a part that is not the article.
    private mutating func note(_ index: Int) -> Bool {
        let name = tree.nodes[index].name
        switch name {
        case .html: if root == nil { root = index }
        case .meta: addMeta(index)
        case .link: add(index, to: &links)
        case .script: addScript(index)
        case .title: if title == nil, !isInPicture(index) { title = index }
        case .h1: add(index, to: &headings)
        case .h2: add(index, to: &subheadings)
        case .time: add(index, to: &times)
        case .abbr:
            if let title = tree.utf8(of: .title, of: index), Self.holdsYear(title) {
                add(index, to: &times)
            }
        case .nav, .footer: return true
        default: break
        }
        guard !tree.isBare(index), name != .meta, name != .link, name != .html, name != .body
        else { return false }
        return noteAttributes(index, name)
    }

    private mutating func noteAttributes(_ index: Int, _ name: HTMLName) -> Bool {
        var cues: ClassCues = []
        var isProperty = false
        var isAuthor = false
        tree.forEachAttribute(of: index) { attribute, value in
            switch attribute {
            case .class, .id: cues.formUnion(ClassCues(in: value))
            case .itemprop, .property: isProperty = true
            case .rel: isAuthor = isAuthor || Self.isAuthorLink(value)
            default: break
            }
        }
        if isProperty { add(index, to: &properties) }
        if isAuthor { add(index, to: &authorLinks) }
        if cues.contains(.byline) { add(index, to: &bylines) }
        if cues.contains(.date) { add(index, to: &dateMarks) }
        return cues.contains(.aside) && cues.isDisjoint(with: [.byline, .date, .article])
    }

    private func add(_ index: Int, to list: inout [Int]) {
        if list.count < Self.most { list.append(index) }
    }

    private mutating func addMeta(_ index: Int) {
        guard metas.count < Self.most, let content = tree.utf8(of: .content, of: index) else {
            return
        }
        let text = SqueezedText.squeezed(content)
        guard !text.isEmpty else { return }
        for attribute in [HTMLName.name, .property, .itemprop, .httpEquiv] {
            guard let value = tree.value(of: attribute, of: index) else { continue }
            for name in value.prefix(200).split(separator: " ") {
                metas.append(Meta(name: name.lowercased(), content: text, node: index))
            }
        }
    }

    private mutating func addScript(_ index: Int) {
        guard let type = tree.utf8(of: .type, of: index),
            String(decoding: type.prefix(40), as: UTF8.self).lowercased().contains("ld+json")
        else { return }
        for child in (index + 1)..<max(index + 1, Int(tree.nodes[index].end))
        where tree.nodes[child].kind != .element {
            add(child, to: &linkedData)
        }
    }

    private func isInPicture(_ index: Int) -> Bool {
        var parent = Int(tree.nodes[index].parent)
        for _ in 0..<16 where parent >= 0 {
            if tree.nodes[parent].name == .svg { return true }
            parent = Int(tree.nodes[parent].parent)
        }
        return false
    }

    private static func isAuthorLink(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.count >= 6 else { return false }
        return String(decoding: value.prefix(80), as: UTF8.self).lowercased()
            .split(separator: " ").contains("author")
    }

    /// Whether a text has four digits that may be a year, or two behind a point, as in `3.6.24`.
    private static func holdsYear(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 6 else { return false }
        var digits = 0
        for byte in text.prefix(400) {
            if ASCII.isDigit(byte) {
                digits += 1
                if digits == 4 { return true }
            } else {
                if digits == 2, byte == UInt8(ascii: ".") { return true }
                digits = 0
            }
        }
        return text.prefix(400).contains(0xE5) && text.prefix(400).contains(0xB9)
    }
}
