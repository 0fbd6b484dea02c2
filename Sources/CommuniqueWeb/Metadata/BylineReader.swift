import Communique
import CommuniquePage
import CommuniqueXML

/// Reads the authors that readers of a page see: links to authors, elements whose class speaks of a
/// byline, and short lines near the headline that begin with "By" in some language.
struct BylineReader {
    private(set) var claims: [Claim] = []
    private let signs: PageSigns
    private let sites: SiteNames
    private var heading: Int?

    init(_ signs: PageSigns, heading: Int?, sites: SiteNames) {
        self.signs = signs
        self.sites = sites
        readLinks()
        self.heading = heading
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
            let isLeading = Self.leadsToAuthor(href) && names.isEmpty
            names += AuthorNames.names(in: text, isStrict: !isLeading)
        }
        if !names.isEmpty {
            add(
                names,
                "web.byline-class",
                64 - distance(index),
                "links in an element of a byline",
                index
            )
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
            // A second piece is a further name when it is one without doubt.
            if !names.isEmpty,
                !found.allSatisfy({ AuthorNames.isPerson($0) && !names.contains($0) })
            {
                break
            }
            names += found
            isAfterLabel = false
        }
        add(
            names,
            "web.byline-class",
            60 - distance(index),
            "the text of an element of a byline",
            index
        )
    }

    /// What is taken off for the distance to the headline, in nodes.
    private func distance(_ index: Int) -> Int {
        guard let heading else { return 0 }
        return min(20, abs(index - heading) / 40)
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
            guard !signs.isAside(index) else { continue }
            if tree.nodes[index].name == .a { readAuthorAddress(index) }
            guard tree.nodes[index].kind == .text else { continue }
            let bytes = tree.utf8(of: index)
            guard bytes.count > 2, bytes.count < 200 else { continue }
            let text = SqueezedText.text(of: index, in: tree)
            let words = AuthorNames.words(of: text)
            let label = LabelWords.byline.count(at: words)
            guard words.count <= 14 else { continue }
            guard label > 0 else {
                readDatedLine(text, index, heading: heading)
                continue
            }
            if label < words.count {
                let isDated = !ShortText(text).dates.isEmpty
                let names = AuthorNames.names(in: text, isStrict: true).filter {
                    AuthorNames.isName($0, isStrict: true)
                        || !$0.contains(" ") && (isDated || $0.first?.isUppercase == true)
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

    /// A link whose address has a word for authors.
    private mutating func readAuthorAddress(_ index: Int) {
        guard let href = signs.tree.value(of: .href, of: index), href.utf8.count < 300,
            Self.hasAuthorFolder(href)
        else { return }
        let text = SqueezedText.text(of: index, in: signs.tree, limit: 200)
        let names = AuthorNames.names(in: text, isStrict: true)
        add(names, "web.author-address", 62, "a link to a page about an author", index)
    }

    /// Whether a folder of an address is for authors.
    private static func hasAuthorFolder(_ href: String) -> Bool {
        let folders = href.lowercased().split(whereSeparator: { "/?#=".contains($0) })
        return folders.dropLast().contains { authorFolders.contains(String($0)) }
    }

    private static let authorFolders: Set<String> = [
        "author", "authors", "autor", "autoren", "autorin", "autores", "auteur", "auteurs",
        "autore",
        "writer", "writers", "profil", "profile", "people", "person", "redaktion", "contributor",
        "contributors", "journalist", "journalists", "staff", "by", "reporter", "periodista",
        "firmas",
    ]

    /// A line that has a date, and the name of a person between bars or dots.
    private mutating func readDatedLine(_ text: String, _ index: Int, heading: Int) {
        guard abs(index - heading) <= 24, text.contains(where: { "|•·".contains($0) }),
            !ShortText(text).dates.isEmpty
        else { return }
        let names = AuthorNames.names(in: text, isStrict: true).filter(AuthorNames.isPerson)
        add(names, "web.byline-text", 44, "a name beside the date", index)
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
