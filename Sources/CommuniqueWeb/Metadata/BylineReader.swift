import Communique
import CommuniquePage
import CommuniqueXML

/// Reads the authors that readers of a page see: links to authors, elements whose class speaks of a
/// byline, and short lines near the headline that begin with "By" in some language.
struct BylineReader {
    private(set) var claims: [Claim] = []
    private let signs: PageSigns
    private let sites: SiteNames

    init(_ signs: PageSigns, heading: Int?, sites: SiteNames) {
        self.signs = signs
        self.sites = sites
        readLinks()
        for index in signs.bylines.prefix(80) where !signs.isAside(index) { readMarked(index) }
        if let heading { readLines(around: heading) }
    }

    private mutating func readLinks() {
        for index in signs.authorLinks.prefix(20) where !signs.isAside(index) {
            let text = SqueezedText.text(of: index, in: signs.tree, limit: 200)
            let names = AuthorNames.names(in: text, isStrict: false)
            add(names, "web.author-link", 68, "a link to the author", index)
        }
    }

    private mutating func readMarked(_ index: Int) {
        let tree = signs.tree
        let pieces = SqueezedText.pieces(of: index, in: tree, limit: 500)
        guard !pieces.isEmpty, pieces.count <= 24, pieces.reduce(0, { $0 + $1.utf8.count }) <= 400
        else { return }
        // Links within a byline lead to the authors.
        var names: [String] = []
        for child in index..<Int(tree.nodes[index].end)
        where tree.nodes[child].kind == .element && tree.nodes[child].name == .a {
            let text = SqueezedText.text(of: child, in: tree, limit: 200)
            guard let href = tree.value(of: .href, of: child), href.utf8.count > 1,
                !href.hasPrefix("mailto:")
            else { continue }
            let isLeading = Self.leadsToAuthor(href)
            names += AuthorNames.names(in: text, isStrict: !isLeading)
        }
        if !names.isEmpty {
            add(names, "web.byline-class", 64, "links in an element of a byline", index)
            return
        }
        var isAfterLabel = false
        for piece in pieces {
            if AuthorNames.isLabel(piece) {
                isAfterLabel = true
                continue
            }
            let found = AuthorNames.names(in: piece, isStrict: !isAfterLabel)
            if found.isEmpty {
                if !names.isEmpty { break }
                isAfterLabel = false
                continue
            }
            // A second piece is a further name only behind a comma or an "and".
            if !names.isEmpty, !piece.hasPrefix(","), !piece.hasPrefix("und "),
                !piece.hasPrefix("and ")
            {
                break
            }
            names += found
        }
        add(names, "web.byline-class", 60, "the text of an element of a byline", index)
    }

    /// Whether an address has a word for authors in its path.
    private static func leadsToAuthor(_ href: String) -> Bool {
        let path = href.lowercased()
        return [
            "author", "autor", "auteur", "redakt", "writer", "profile", "people", "team", "user",
        ]
        .contains { path.contains($0) }
    }

    private mutating func readLines(around heading: Int) {
        let tree = signs.tree
        var index = max(0, heading - 40)
        let end = min(tree.nodes.count, Int(tree.nodes[heading].end) + 160)
        while index < end {
            defer { index += 1 }
            guard tree.nodes[index].kind == .text, !signs.isAside(index) else { continue }
            let bytes = tree.utf8(of: index)
            guard bytes.count > 2, bytes.count < 200 else { continue }
            let text = SqueezedText.text(of: index, in: tree)
            let words = AuthorNames.words(of: text)
            let label = LabelWords.byline.count(at: words)
            guard label > 0, words.count <= 14 else { continue }
            if label < words.count {
                let names = AuthorNames.names(in: text, isStrict: true).filter {
                    AuthorNames.isName($0, isStrict: true)
                }
                add(names, "web.byline-text", 50, "a line that begins like a byline", index)
            } else if let next = nextText(behind: index, end: end) {
                let text = SqueezedText.text(of: next, in: tree, limit: 200)
                guard text.utf8.count < 90 else { continue }
                let names = AuthorNames.names(in: text, isStrict: true)
                add(names, "web.byline-text", 48, "a name behind a word of a byline", next)
            }
        }
    }

    private func nextText(behind index: Int, end: Int) -> Int? {
        var next = index + 1
        while next < min(end, index + 8) {
            if signs.tree.nodes[next].kind == .text,
                signs.tree.utf8(of: next).contains(where: { $0 > 0x20 })
            {
                return next
            }
            next += 1
        }
        return nil
    }

    private mutating func add(
        _ names: [String],
        _ rule: Decision.RuleName,
        _ confidence: Int,
        _ reason: String,
        _ index: Int
    ) {
        for name in names where !sites.isExactly(name) {
            claims.append(
                Claim(
                    .author,
                    name,
                    rule: rule,
                    confidence: confidence,
                    reason: reason,
                    node: index,
                    source: signs.source(of: index)
                )
            )
        }
    }
}
