import Communique

/// The head of the second half of a page that is mirrored as a whole: its headline and date stand in the
/// middle of the text, where no rule looks for them.
struct MirroredHead {
    /// `verdicts`, with the headline, the date and the dateline of the second half found again.
    static func found(
        in blocks: [PageBlock],
        _ verdicts: [Verdict],
        _ languages: BlockLanguages
    ) -> [Verdict] {
        let text = verdicts.indices.filter {
            !verdicts[$0].role.isOfFurniture && verdicts[$0].role != .date
                && languages.tags[$0] != nil
        }
        guard text.count >= 6, let first = text.first, let last = text.last,
            let mine = languages.tags[first]?.primary, let other = languages.tags[last]?.primary,
            mine != other, verdicts[first].role == .title,
            let turn = text.firstIndex(where: { languages.tags[$0]?.primary == other }), turn >= 3,
            text.count - turn >= 3,
            // Each half is in a language of its own.
            text[turn...].count(where: { languages.tags[$0]?.primary != other }) <= text.count / 8
        else { return verdicts }
        var verdicts = verdicts
        let headline = text[turn]
        guard blocks[headline].isTitleLike, blocks[headline].ending != .stop,
            verdicts[headline].role == .heading || verdicts[headline].role == .paragraph
                || verdicts[headline].role == .subtitle
        else { return verdicts }
        verdicts[headline] = Verdict(
            role: .title,
            decision: Decision(
                rule: "head.title",
                confidence: 70,
                reason: "the headline of the text in another language"
            )
        )
        for index in (headline + 1)..<min(headline + 4, blocks.count)
        where !blocks[index].isProse && !blocks[index].dates.isEmpty {
            let role: Block.Role = blocks[index].isDate ? .date : .dateline
            guard blocks[index].isDate || blocks[index].leavesPlace else { continue }
            verdicts[index] = Verdict(
                role: role,
                decision: Decision(
                    rule: role == .date ? "head.date" : "head.dateline",
                    confidence: 70,
                    reason: "stands under the headline of the text in another language"
                )
            )
        }
        return verdicts
    }
}
