import Communique

/// Tells escaped HTML from text in which angle brackets are no markup.
enum HTMLSigns {
    /// Whether `text` is HTML: it has an element of HTML that is closed, or one that needs no end
    /// tag to be known for what it is.
    ///
    /// `if a < b and b > c` and `<b` are text; `a<br>b`, `<p>a` and `<i>a</i>` are HTML.
    static func isHTML(_ text: String) -> Bool {
        var open: Set<[UInt8]> = []
        let bytes = Array(text.utf8)
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
            if isEnd { index += 1 }
            let nameEnd =
                bytes[index...].firstIndex { !ASCII.isLetter($0) && !ASCII.isDigit($0) }
                ?? bytes.count
            let name = bytes[index..<nameEnd].map { $0 | 0x20 }
            guard nameEnd < bytes.count, isTagRest(bytes[nameEnd]),
                bytes[nameEnd...].contains(UInt8(ascii: ">"))
            else { continue }
            if isEnd {
                if open.contains(name) { return true }
            } else if alone.contains(name) {
                return true
            } else if paired.contains(name) {
                open.insert(name)
            }
        }
        return false
    }

    /// Whether a byte can follow the name of a tag.
    private static func isTagRest(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ASCII.isBlank(byte)
    }

    private static let alone = names(["br", "p", "hr", "img", "html", "body", "li"])
    private static let paired = names([
        "a", "abbr", "article", "b", "blockquote", "center", "cite", "code", "div", "em", "figure",
        "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "i", "ol", "pre", "q", "s",
        "section", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "tr", "u",
        "ul",
    ])

    private static func names(_ names: [String]) -> Set<[UInt8]> {
        // Digits have the bit of lower case, so that both sides are folded alike.
        Set(names.map { $0.utf8.map { $0 | 0x20 } })
    }
}
