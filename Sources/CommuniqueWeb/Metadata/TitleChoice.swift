import Communique
import CommuniquePage
import CommuniqueXML

/// Decides which of the titles that a page gives is its headline.
///
/// What readers see, an `h1`, is taken when what the page says of itself agrees with it; else what the
/// page says, without the name of the site.
struct TitleChoice {
    /// The candidates, the chosen one first.
    private(set) var ranked: [Claim] = []
    /// The node of the heading that was chosen, or that has the words of the title.
    private(set) var heading: Int?

    private let signs: PageSigns
    private let sites: SiteNames

    /// A heading of the page, as it may be read.
    private struct Heading {
        var node: Int
        var text: String
        /// The text without what stands in an element of its own before it.
        var tails: [String]
        var level: Int
    }

    init(_ signs: PageSigns, claims: [Claim], sites: SiteNames) {
        self.signs = signs
        self.sites = sites
        let stated = Self.ordered(claims.filter { $0.field == .title })
        var named = stated
        if let title = signs.title { named.append(Self.claim(ofTitle: title, signs)) }
        choose(named.filter { !$0.value.isEmpty })
    }

    private static func ordered(_ claims: [Claim]) -> [Claim] {
        claims.enumerated().sorted {
            ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
        }.map(\.element)
    }

    private static func claim(ofTitle node: Int, _ signs: PageSigns) -> Claim {
        Claim(
            .title,
            SqueezedText.text(of: node, in: signs.tree, limit: 2000),
            rule: "web.title-element",
            confidence: 60,
            reason: "the element title",
            node: node,
            source: signs.source(of: node)
        )
    }

    private mutating func choose(_ named: [Claim]) {
        // What the page says of itself elsewhere counts for more than its title element, which often
        // begins with the name of the site.
        let stated = named.filter { $0.rule != "web.title-element" && !sites.isSite($0.value) }
        let metas = (stated.isEmpty ? named : stated).map { TitleWords($0.value) }
        let headings = headings(signs.headings, level: 1)
        var best: (score: Double, heading: Heading)?
        let candidates = headings.filter { !sites.isSite($0.text) && !leadsHome($0.node) }
        for heading in candidates {
            let words = TitleWords(heading.text)
            let score = metas.reduce(0.0) { max($0, Self.agreement(of: words, with: $1)) }
            if best.map({ score > $0.score + 0.05 }) ?? true { best = (score, heading) }
        }
        let needed = candidates.count == 1 ? 0.2 : 0.5
        if let best, best.score >= needed || named.isEmpty {
            take(best.heading, "web.heading", 90, named, "a heading that agrees with the metadata")
        } else if let property = named.first(where: { $0.rule == "web.property" }),
            TitleWords(property.value).count > 1
        {
            ranked.append(property)
        } else if let article = named.first(where: { $0.rule == "web.linked-article" }) {
            ranked.append(cut(article, others: headings.map(\.text)))
        } else if let heading = subheading(metas) {
            take(heading, "web.subheading", 74, named, "a second heading with the title's words")
        } else if let first = named.first {
            let others = named.dropFirst().map(\.value)
            ranked.append(cut(first, others: others))
        } else if let best {
            take(best.heading, "web.heading", 60, named, "the only title")
        }
        if heading == nil { heading = best?.heading.node }
        let chosen = ranked.first
        ranked += named.filter { $0.node != chosen?.node || $0.rule != chosen?.rule }
        for other in headings.prefix(8) where other.node != chosen?.node {
            ranked.append(claim(of: other, other.text, "web.heading", 50, "a heading"))
        }
    }

    /// How well a heading agrees with a title that the page states: both say the same, or the one is
    /// part of the other.
    private static func agreement(of heading: TitleWords, with stated: TitleWords) -> Double {
        var score = heading.similarity(to: stated)
        if heading.count >= 2 { score = max(score, heading.share(in: stated)) }
        if stated.count > 2 { score = max(score, stated.share(in: heading) * 0.9) }
        return score
    }

    private func subheading(_ metas: [TitleWords]) -> Heading? {
        headings(signs.subheadings.filter { !signs.isAside($0) }, level: 2).first { heading in
            let words = TitleWords(heading.text)
            return words.count > 2 && !sites.isSite(heading.text)
                && metas.contains { words.similarity(to: $0) >= 0.8 || words.share(in: $0) == 1 }
        }
    }

    // MARK: Headings

    /// Whether a heading is a link to the start of the site: it is then the name of the site.
    private func leadsHome(_ node: Int) -> Bool {
        let end = min(Int(signs.tree.nodes[node].end), node + 12)
        for index in (node + 1)..<max(node + 1, end) where signs.tree.nodes[index].name == .a {
            guard let href = signs.tree.value(of: .href, of: index) else { continue }
            var path = href[...]
            if let scheme = href.firstIndex(of: ":"), href[scheme...].hasPrefix("://") {
                path = href[scheme...].dropFirst(3).drop { $0 != "/" }
            }
            return path.isEmpty && !href.isEmpty || path == "/" || path.hasPrefix("/index.")
        }
        return false
    }

    private func headings(_ nodes: [Int], level: Int) -> [Heading] {
        var headings: [Heading] = []
        for node in nodes.prefix(60) {
            let pieces = SqueezedText.pieces(of: node, in: signs.tree)
            guard !pieces.isEmpty else { continue }
            headings.append(
                Heading(
                    node: node,
                    text: pieces.joined(separator: " "),
                    tails: (1..<max(1, min(4, pieces.count))).map {
                        pieces[$0...].joined(separator: " ")
                    },
                    level: level
                )
            )
        }
        return headings
    }

    private mutating func take(
        _ heading: Heading,
        _ rule: Decision.RuleName,
        _ confidence: Int,
        _ named: [Claim],
        _ reason: String
    ) {
        self.heading = heading.node
        let text = withoutKicker(heading, named)
        ranked.append(claim(of: heading, withoutDate(text), rule, confidence, reason))
    }

    private func claim(
        of heading: Heading,
        _ text: String,
        _ rule: Decision.RuleName,
        _ confidence: Int,
        _ reason: String
    ) -> Claim {
        Claim(
            .title,
            text,
            rule: rule,
            confidence: confidence,
            reason: reason,
            node: heading.node,
            source: signs.source(of: heading.node)
        )
    }

    /// The heading without a line over it that stands in an element of its own: where the class of the
    /// element says so, or where the page states the title without it.
    private func withoutKicker(_ heading: Heading, _ named: [Claim]) -> String {
        for tail in heading.tails {
            let squashed = SiteNames.squashed(tail)
            let isStated = named.contains { claim in
                let value = SiteNames.squashed(claim.value)
                return value == squashed
                    || value.hasPrefix(squashed)
                        && sites.isSite(String(value.dropFirst(squashed.count)))
            }
            if isStated, TitleWords(tail).count > 1 { return tail }
        }
        // A line of another weight over the title, as the page states it without.
        let whole = SiteNames.squashed(heading.text)
        for claim in named where claim.confidence >= 70 && TitleWords(claim.value).count > 2 {
            let squashed = SiteNames.squashed(claim.value)
            if whole.hasSuffix(squashed), whole.count > squashed.count,
                let tail = Self.tail(of: heading.text, squashed: squashed)
            {
                return tail
            }
        }
        // A colon behind the line makes it a part of the title.
        guard let tail = heading.tails.first,
            tail.first.map({ $0.isLetter || $0.isNumber || !":–-|/".contains($0) }) == true
        else { return heading.text.replacing(" : ", with: ": ") }
        let end = Int(signs.tree.nodes[heading.node].end)
        for child in (heading.node + 1)..<min(end, heading.node + 12)
        where signs.tree.nodes[child].kind == .element {
            let cues = signs.tree.utf8(of: .class, of: child).map { ClassCues(in: $0) } ?? []
            if cues.contains(.kicker), TitleWords(tail).count > 1,
                SqueezedText.pieces(of: child, in: signs.tree).count == 1,
                heading.text.hasPrefix(SqueezedText.text(of: child, in: signs.tree))
            {
                return tail
            }
        }
        return heading.text
    }

    /// The end of a text whose letters and digits are `squashed`.
    private static func tail(of text: String, squashed: String) -> String? {
        let words = text.split(separator: " ")
        for start in words.indices.dropFirst() {
            let tail = words[start...].joined(separator: " ")
            if SiteNames.squashed(tail) == squashed {
                return tail.first.map { $0.isLetter || $0.isNumber || "\"„“«‘’¿¡".contains($0) }
                    == true
                    ? tail
                    : SqueezedText.squeezed(String(tail.drop { !$0.isLetter && !$0.isNumber }))
            }
        }
        return nil
    }

    /// The heading without a date printed before it or behind it.
    private func withoutDate(_ text: String) -> String {
        let words = text.split(separator: " ")
        guard words.count > 4, words.prefix(4).contains(where: { $0.contains(where: \.isNumber) })
        else { return text }
        for count in stride(from: min(5, words.count - 2), to: 0, by: -1) {
            let start = words[..<count].joined(separator: " ")
            let read = ShortText(start)
            if start.last?.isNumber == true || ":.-–|".contains(start.last ?? " "),
                !read.dates.isEmpty, read.wordsBesideDates == 0
            {
                return words[count...].joined(separator: " ")
            }
        }
        return text
    }

    // MARK: Names of sites

    /// A claim without the name of the site at its ends.
    private func cut(_ claim: Claim, others: [String]) -> Claim {
        var claim = claim
        claim.value = Self.cut(claim.value, others: others, sites: sites)
        return claim
    }

    /// `text` without the site's name at either end, or as another title has it.
    static func cut(_ text: String, others: [String], sites: SiteNames) -> String {
        var characters = Array(text)
        guard characters.count <= 500 else { return text }
        let known = Set(others.map(SiteNames.squashed).filter { $0.count > 3 })
        for cut in separators(characters) {
            let (start, end) = (
                String(characters[..<cut.lowerBound]), String(characters[cut.upperBound...])
            )
            for part in [start, end]
            where known.contains(SiteNames.squashed(part)) && TitleWords(part).count > 1 {
                return part
            }
        }
        for _ in 0..<4 {
            let cuts = separators(characters)
            guard let first = cuts.first, let last = cuts.last else { break }
            if isSite(characters[last.upperBound...], behind: characters[last], sites) {
                characters.removeSubrange(last.lowerBound...)
            } else if isSite(characters[..<first.lowerBound], behind: characters[first], sites) {
                characters.removeSubrange(..<first.upperBound)
            } else {
                break
            }
        }
        return String(characters)
    }

    /// Whether a part of a title is the name of the site; beside a colon it must be just that.
    private static func isSite(
        _ part: ArraySlice<Character>,
        behind separator: ArraySlice<Character>,
        _ sites: SiteNames
    ) -> Bool {
        let text = String(part)
        return separator.contains(":") ? sites.isExactly(text) : sites.isSite(text)
    }

    /// Where a title may be cut: at bars, dots and dashes between blanks, and behind colons.
    private static func separators(_ text: [Character]) -> [Range<Int>] {
        var cuts: [Range<Int>] = []
        var index = 1
        while index + 1 < text.count {
            var end = index
            while end < text.count, "|-–—•·»›:/~«".contains(text[end]) { end += 1 }
            guard end > index, end < text.count else {
                index += 1
                continue
            }
            let isTight = "|•»".contains(text[index])
            let isOpen = text[index - 1] == " " && text[end] == " "
            let isColon = text[index] == ":" && text[end] == " "
            if isTight || isOpen || isColon {
                let start = text[index - 1] == " " ? index - 1 : index
                cuts.append(start..<(text[end] == " " ? end + 1 : end))
            }
            index = end + 1
        }
        return cuts
    }
}
