import Communique

/// Decides who wrote a page, from all that claims it.
///
/// The names of one place stay together: those of the most trusted place that names persons are
/// taken. A body is an author only where no person is named; the site itself is none.
struct AuthorChoice {
    /// One author: the name, whether it is a person or a body, and the claim behind it.
    struct Author {
        var name: String
        var nature: Party.Nature
        /// Whether it is the site itself.
        var isSite: Bool
        var claim: Claim
    }

    /// The authors that were chosen, in the order of the page.
    private(set) var authors: [Author] = []
    /// All claims with one name each, the chosen ones first.
    private(set) var facts: [Fact] = []

    init(_ claims: [Claim], sites: SiteNames) {
        var groups: [[Claim]] = []
        for claim in claims where claim.field == .author {
            if let last = groups.last?.last, last.rule == claim.rule, last.reason == claim.reason,
                last.node == claim.node || !Self.standsAlone(claim)
            {
                groups[groups.count - 1].append(claim)
            } else {
                groups.append([claim])
            }
        }
        let ranked = groups.map { Self.authors(in: $0, sites: sites) }
            .filter { !$0.isEmpty }
            .enumerated()
            .sorted { (Self.rank($1.element), $0.offset) < (Self.rank($0.element), $1.offset) }
            .map(\.element)
        authors = ranked.first ?? []
        for (index, group) in ranked.enumerated() {
            for author in group {
                var claim = author.claim
                claim.value = author.name
                facts.append(claim.fact(isChosen: index == 0))
            }
        }
    }

    /// Whether an element of the page names all authors by itself, so that the next one is another
    /// place; a `meta` element, a link or a property names one of several.
    private static func standsAlone(_ claim: Claim) -> Bool {
        claim.rule == "web.byline-class" || claim.rule == "web.byline-text"
    }

    private static func rank(_ group: [Author]) -> Int {
        let confidence = group.map(\.claim.confidence).max() ?? 0
        if group.contains(where: { $0.nature == .person }) { return confidence }
        return group.contains { !$0.isSite } ? confidence - 24 : confidence - 60
    }

    /// Whether a name is that of a site on the net: "arden-news.example".
    private static func isHost(_ name: String) -> Bool {
        guard !name.contains(" "), let dot = name.lastIndex(of: ".") else { return false }
        let end = name[name.index(after: dot)...]
        return (2...4).contains(end.count) && end.allSatisfy(\.isLetter)
            && end.allSatisfy { !$0.isUppercase } && dot > name.index(name.startIndex, offsetBy: 2)
    }

    private static func authors(in group: [Claim], sites: SiteNames) -> [Author] {
        var authors: [Author] = []
        for claim in group {
            let isBody = claim.nature == .organisation
            let names =
                isBody ? [claim.value] : AuthorNames.names(in: claim.value, isStrict: false)
            for name in names where name.utf8.count <= 200 {
                guard !authors.contains(where: { $0.name == name }) else { continue }
                let isSite = sites.isExactly(name) || Self.isHost(name)
                authors.append(
                    Author(
                        name: name,
                        nature: isBody || isSite ? .organisation : .person,
                        isSite: isSite,
                        claim: claim
                    )
                )
            }
        }
        let persons = authors.filter { $0.nature == .person }
        return persons.isEmpty ? authors : persons
    }
}
