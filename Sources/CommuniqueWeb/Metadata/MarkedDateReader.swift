import Communique
import CommuniquePage
import CommuniqueXML

/// Reads the dates that readers of a page see: in `time` elements, in elements whose class speaks of a
/// date, and in short texts near the headline.
struct MarkedDateReader {
    private(set) var claims: [Claim] = []
    private let signs: PageSigns
    /// The node of the headline; dates are trusted more the nearer they are to it.
    private let heading: Int?
    private var seen: Set<Int> = []

    init(_ signs: PageSigns, heading: Int?) {
        self.signs = signs
        self.heading = heading
        for index in signs.times { readTime(index) }
        for index in signs.dateMarks { readMarked(index) }
        for index in signs.yearTexts { readText(index) }
    }

    /// What is taken off for the distance to the headline, in nodes.
    private func distance(_ index: Int) -> Int {
        guard let heading else { return 6 }
        let end = Int(signs.tree.nodes[heading].end)
        if index >= heading, index < end { return 0 }
        // What stands before the headline may belong to the head of the site.
        let nodes = index < heading ? (heading - index) * 2 : index - end
        return min(22, nodes / 14)
    }

    private mutating func readTime(_ index: Int) {
        let tree = signs.tree
        let text = SqueezedText.text(of: index, in: tree, limit: 200)
        let attribute = tree.nodes[index].name == .abbr ? HTMLName.title : .datetime
        let stated = tree.value(of: attribute, of: index).flatMap { MetadataDate($0) }
        guard let found = stated ?? MetadataDate(text) else { return }
        seen.insert(index)
        for child in index..<Int(tree.nodes[index].end) { seen.insert(child) }
        let cues = tree.value(of: .class, of: index).map { $0.lowercased() } ?? ""
        var confidence = 74
        if tree.has(.pubdate, at: index) || cues.contains("publish") || cues.contains("entry-date")
        {
            confidence = 80
        }
        if stated == nil { confidence -= 4 }
        if signs.isAside(index) { confidence -= 24 }
        let isModified =
            cues.contains("updated") && !cues.contains("publish") || cues.contains("modified")
            || isLabelled(.updated, text, before: index)
        add(
            isModified ? .modified : .published,
            found.date,
            found.swapped,
            "web.time-element",
            confidence - distance(index),
            isModified ? "an element time for a change" : "an element time",
            index
        )
    }

    private mutating func readMarked(_ index: Int) {
        guard !seen.contains(index) else { return }
        let pieces = SqueezedText.pieces(of: index, in: signs.tree, limit: 400)
        let text = pieces.joined(separator: " ")
        guard !text.isEmpty, text.utf8.count <= 300, text.contains(where: \.isNumber) else {
            return
        }
        for piece in [text] + pieces where piece.contains(where: \.isNumber) {
            let read = ShortText(piece)
            guard let found = read.dates.first(where: { MetadataDate.isLikely($0.date) }) else {
                continue
            }
            let strangers = read.wordsBesideDates
            guard strangers <= 12 else { continue }
            let isModified = isLabelled(.updated, piece, before: index) && read.dates.count == 1
            var confidence = strangers == 0 ? 68 : strangers <= 3 ? 64 : 56
            if signs.isAside(index) { confidence -= 24 }
            add(
                isModified ? .modified : .published,
                found.date,
                found.swapped,
                "web.marked-date",
                confidence - distance(index),
                "a class or an id that speaks of a date",
                index
            )
            for child in index..<Int(signs.tree.nodes[index].end) { seen.insert(child) }
            return
        }
    }

    private mutating func readText(_ index: Int) {
        guard !seen.contains(index) else { return }
        let text = SqueezedText.text(of: index, in: signs.tree, limit: 600)
        guard text.utf8.count <= 400 else { return }
        let read = ShortText(text)
        guard let found = read.dates.first(where: { MetadataDate.isLikely($0.date) }) else {
            return
        }
        guard found.date.day != nil else { return }
        let strangers = read.wordsBesideDates
        let isModified = isLabelled(.updated, text, before: index)
        let isPublished = !isModified && isLabelled(.published, text, before: index)
        var confidence = strangers == 0 ? 58 : strangers <= 4 ? 50 : strangers <= 12 ? 38 : 30
        if isPublished { confidence += 6 }
        if signs.isAside(index) { confidence -= 24 }
        add(
            isModified ? .modified : .published,
            found.date,
            found.swapped,
            "web.printed-date",
            confidence - distance(index),
            isPublished ? "a text that says when it was published" : "a date in the text",
            index
        )
    }

    /// Whether a text begins with a label, or the text before it ends with one.
    private func isLabelled(_ label: LabelWords, _ text: String, before index: Int) -> Bool {
        // What is longer than the start of a text is not read in vain.
        if label.count(at: AuthorNames.words(of: String(text.prefix(80)))) > 0 { return true }
        var place = index - 1
        while place >= 0, index - place < 6 {
            if signs.tree.nodes[place].kind == .text {
                let words = AuthorNames.words(
                    of: SqueezedText.text(of: place, in: signs.tree, limit: 120)
                )
                if !words.isEmpty { return label.count(at: words.suffix(4)) > 0 }
            }
            place -= 1
        }
        return false
    }

    private mutating func add(
        _ field: Fact.Field,
        _ date: NewsDate,
        _ swapped: NewsDate?,
        _ rule: Decision.RuleName,
        _ confidence: Int,
        _ reason: String,
        _ index: Int
    ) {
        var claim = Claim(
            field,
            date.iso8601,
            rule: rule,
            confidence: confidence,
            reason: reason,
            node: index,
            source: signs.source(of: index)
        )
        claim.date = date
        claim.swappedDate = swapped
        claims.append(claim)
    }
}
