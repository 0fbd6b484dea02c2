/// An element of regular markup, and where it may stand.
///
/// - Source: HTML Standard 4 (content models), as narrow as it takes for no parser to end an element
///   before its end tag, or to move one.
struct RegularElement {
    /// What an element may have within it.
    enum Content {
        case nothing
        /// Text, and elements of running text.
        case phrase
        /// Text, elements of running text, and blocks.
        case flow
        case items
        case rows
        case tableParts
        case cells

        var text: Bool { self == .phrase || self == .flow }
    }

    /// What an element is for the one around it.
    enum Place { case phrase, flow, item, row, tablePart, cell }

    let name: String
    let place: Place
    let holds: Content
    /// The bytes of the name, the first in the lowest eight bits.
    private let key: (UInt64, UInt64)

    var isVoid: Bool { holds == .nothing }

    private init(_ name: String, _ place: Place, _ holds: Content) {
        self.name = name
        self.place = place
        self.holds = holds
        key = Self.key(name.utf8)
    }

    private static func key(_ bytes: some Sequence<UInt8>) -> (UInt64, UInt64) {
        var key: (UInt64, UInt64) = (0, 0)
        var shift: UInt64 = 0
        for byte in bytes {
            if shift < 64 {
                key.0 |= UInt64(byte) << shift
            } else {
                key.1 |= UInt64(byte) << (shift - 64)
            }
            shift += 8
        }
        return key
    }

    private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (UInt64, UInt64)? {
        guard range.count <= 10 else { return nil }
        var key: (UInt64, UInt64) = (0, 0)
        for index in range {
            let shift = UInt64(index - range.lowerBound) * 8
            if shift < 64 {
                key.0 |= UInt64(bytes[index]) << shift
            } else {
                key.1 |= UInt64(bytes[index]) << (shift - 64)
            }
        }
        return key
    }

    /// Whether the bytes are the name.
    func hasName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        Self.key(bytes, range).map { $0 == key } ?? false
    }

    /// The element whose name the bytes are; `nil` for one that is not regular.
    static func called(_ bytes: Span<UInt8>, _ range: Range<Int>) -> RegularElement? {
        guard let key = key(bytes, range) else { return nil }
        // The usual ones come first.
        for index in all.indices where all[index].key == key { return all[index] }
        return nil
    }

    /// Whether the element may stand within those that are open.
    func stands(in open: [RegularElement]) -> Bool {
        let outer = open.last?.holds ?? .flow
        switch place {
        case .phrase:
            // A link within a link ends it.
            return outer.text && (name != "a" || !open.contains { $0.name == "a" })
        case .flow: return outer == .flow
        case .item: return outer == .items
        case .row: return outer == .rows || outer == .tableParts
        case .tablePart: return outer == .tableParts
        case .cell: return outer == .cells
        }
    }

    private static let all: [RegularElement] = [
        .init("p", .flow, .phrase), .init("a", .phrase, .phrase), .init("br", .phrase, .nothing),
        .init("strong", .phrase, .phrase), .init("em", .phrase, .phrase),
        .init("span", .phrase, .phrase), .init("li", .item, .flow), .init("ul", .flow, .items),
        .init("b", .phrase, .phrase), .init("i", .phrase, .phrase),
        .init("h2", .flow, .phrase), .init("h3", .flow, .phrase), .init("div", .flow, .flow),
        .init("ol", .flow, .items), .init("blockquote", .flow, .flow),
        .init("td", .cell, .flow), .init("tr", .row, .cells), .init("th", .cell, .flow),
        .init("figure", .flow, .flow), .init("img", .phrase, .nothing),
        .init("figcaption", .flow, .flow), .init("h1", .flow, .phrase),
        .init("h4", .flow, .phrase), .init("h5", .flow, .phrase), .init("h6", .flow, .phrase),
        .init("hr", .flow, .nothing), .init("section", .flow, .flow),
        .init("article", .flow, .flow), .init("header", .flow, .flow),
        .init("footer", .flow, .flow), .init("main", .flow, .flow), .init("aside", .flow, .flow),
        .init("table", .flow, .tableParts), .init("caption", .tablePart, .phrase),
        .init("thead", .tablePart, .rows), .init("tbody", .tablePart, .rows),
        .init("tfoot", .tablePart, .rows), .init("sup", .phrase, .phrase),
        .init("sub", .phrase, .phrase), .init("u", .phrase, .phrase),
        .init("small", .phrase, .phrase), .init("cite", .phrase, .phrase),
        .init("q", .phrase, .phrase), .init("code", .phrase, .phrase),
        .init("mark", .phrase, .phrase), .init("del", .phrase, .phrase),
        .init("ins", .phrase, .phrase), .init("abbr", .phrase, .phrase),
        .init("time", .phrase, .phrase), .init("kbd", .phrase, .phrase),
        .init("samp", .phrase, .phrase),
    ]
}
