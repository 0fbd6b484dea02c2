import Communique

extension Rule {
    /// The rules for the lines that go with the headline.
    static let head: [Rule] = [
        Rule("head.title", .title, "the headline or a copy of it") { scene in
            scene.article.titles.contains(scene.index) ? 100 : 0
        },
        Rule("head.symbols", .boilerplate, "marks without words") { scene in
            scene.block.traits.contains(.symbols) ? 96 : 0
        },
        Rule("head.start-time", .note, "a time with its zone alone") { scene in
            scene.block.isTime && (scene.block.hasTimeZone || !scene.isBesideDate) ? 92 : 0
        },
        Rule("head.date", .date, "a date and nothing else") { scene in
            if scene.block.isDate { return 90 }
            return scene.block.isTime && scene.isBesideDate && !scene.block.hasTimeZone ? 88 : 0
        },
        Rule("head.labelled-date", .date, "a label of dates and a date") { scene in
            let block = scene.block
            guard !block.dates.isEmpty, block.words <= 22 else { return 0 }
            if let label = block.label, label.cues.hasAny(.publishedLabel, .updatedLabel) {
                return 87
            }
            return block.starts.hasAny(.publishedLabel, .updatedLabel) && !block.isProse ? 80 : 0
        },
        Rule("head.cookie-notice", .boilerplate, "speaks of cookies") { scene in
            scene.block.inner.has(.cookieWord) ? 90 : 0
        },
        Rule("head.remark", .note, "a remark about the text") { scene in
            guard scene.block.isRemark else { return 0 }
            return scene.block.whole.has(.typeLabel) ? 60 : 86
        },
        Rule("head.bracketed", .note, "a remark in brackets") { scene in
            scene.block.isBracketed && scene.block.dates.isEmpty && scene.block.words >= 2 ? 70 : 0
        },
        Rule("head.caption", .caption, "a caption's word or a credit") { scene in
            let block = scene.block
            return block.isCaption
                || block.starts.has(.captionStart) && block.words <= 28 && block.sentences <= 1
                    && block.label == nil && !block.isTypeLine
                ? 84 : 0
        },
        Rule("head.picture-count", .caption, "counts the pictures of a series") { scene in
            scene.block.countsPictures ? 82 : 0
        },
        Rule("head.type", .tag, "the type of the document") { scene in
            let block = scene.block
            if block.isTypeLine { return 87 }
            if block.kind != nil, block.kind != .news, block.words <= 6, block.kindStarts,
                block.ending == .open, !block.isNumbered,
                // "Speech at the reception of the savings banks" under a headline is its deck.
                block.words <= 3 || scene.role() != .title
            {
                return 66
            }
            return 0
        },
        Rule("head.type-beside", .tag, "a body's name with the type of the document") { scene in
            let block = scene.block
            guard block.inner.has(.typeLabel), block.words <= 12, block.ending == .open,
                block.dates.isEmpty, !block.isColumned,
                scene.index < (scene.article.titles.first ?? 0)
            else { return 0 }
            // "Lake News Agency" has the type in its name.
            let isName =
                block.capitalShare == 100 && !block.endsType
                && (block.kind == nil || block.kind == .news) && !block.starts.has(.typeLabel)
                && block.inner.has(.bodyNoun)
            return isName ? 0 : 68
        },
        Rule("head.field", .tag, "a label that classifies") { scene in
            guard let label = scene.block.label, scene.block.words <= 24 else { return 0 }
            return label.cues.has(.tagLabel) && !label.cues.hasAny(.publishedLabel) ? 82 : 0
        },
        Rule("head.reference", .tag, "a reference number") { scene in
            scene.block.traits.contains(.referenceNumber) ? 82 : 0
        },
        Rule("head.rubric", .tag, "one or two words above the headline") { scene in
            let block = scene.block
            guard block.words <= 2, block.ending == .open, let title = scene.article.titles.first,
                scene.index < title, block.dates.isEmpty, !block.inner.has(.bodyNoun)
            else { return 0 }
            return 52
        },
        Rule("head.furniture", .boilerplate, "a phrase or the form of site furniture") { scene in
            (scene.block.isFurniture || scene.block.isColumned && scene.block.dates.isEmpty)
                && !scene.block.whole.has(.typeLabel) ? 81 : 0
        },
        Rule("head.dateline", .dateline, "a place and a date") { scene in
            let block = scene.block
            guard !block.dates.isEmpty, !block.isDate, block.words <= 16, !block.isProse else {
                return 0
            }
            return block.leavesPlace ? 79 : 0
        },
        Rule("head.place-field", .dateline, "a label of places") { scene in
            scene.block.label?.cues.has(.placeLabel) == true && scene.block.words <= 14 ? 86 : 0
        },
        Rule("head.place", .dateline, "a place alone") { scene in
            let block = scene.block
            guard block.words <= 5,
                block.ending == .open || block.ending == .stop || block.isBracketed,
                block.dates.isEmpty, block.kind == nil, block.numbers == 0,
                block.startsUpper || block.starts.has(.inWord),
                !block.whole.hasAny(.typeLabel, .tagLabel, .furniture),
                !block.inner.hasAny(.officeNoun, .bodyNoun)
            else { return 0 }
            let isBesideDate = scene.isBesideDate
            if block.starts.has(.inWord), isBesideDate { return 78 }
            if block.words == 1 || block.text.contains(",") { return isBesideDate ? 74 : 50 }
            return isBesideDate ? 57 : 40
        },
        Rule("head.byline", .byline, "names who wrote, said or issued the text") { scene in
            let block = scene.block
            guard block.words <= 26, !block.isProse || block.label != nil else { return 0 }
            if let label = block.label, label.cues.has(.bylineStart) { return 84 }
            if block.starts.has(.bylineStart), block.words <= 20,
                block.ending == .open || block.ending == .comma
            {
                return 77
            }
            return 0
        },
        Rule("head.office-holder", .byline, "a name and an office") { scene in
            let block = scene.block
            guard block.words <= 16, block.ending == .open, block.inner.has(.officeNoun),
                block.kind == nil,
                block.dates.isEmpty
            else { return 0 }
            if block.words > 8, block.capitalShare < 60 { return 0 }
            if block.text.contains(",") || block.text.contains(" - ") || block.text.contains(" – ")
                || block.inner.has(.personTitle)
            {
                return 74
            }
            guard block.capitalShare >= 50, block.words >= 3 else { return 0 }
            return block.words <= 6 ? 66 : block.words <= 9 ? 59 : 0
        },
        Rule("head.speech-by", .byline, "the kind of text and who speaks it") { scene in
            let block = scene.block
            guard block.kindStarts, block.inner.hasAny(.officeNoun, .personTitle),
                block.inner.has(.byWord),
                scene.index > (scene.article.titles.last ?? 0), block.words <= 45, block.words >= 5
            else { return 0 }
            return block.starts.has(.subtitleStart) ? 81 : 78
        },
        Rule("head.issuer", .byline, "the issuing body") { scene in
            let block = scene.block
            guard block.words <= 10, block.ending == .open, block.inner.has(.bodyNoun),
                block.kind == nil || block.kind == .news && block.capitalShare == 100,
                block.dates.isEmpty, block.label == nil, !block.traits.contains(.segments)
            else { return 0 }
            // "Your council" is a menu's; names begin with the noun or with capitals.
            guard
                block.starts.has(.bodyNoun) || block.capitalShare >= 60
                    || block.isCaseless && block.endsBody
            else { return 0 }
            return block.words <= 7 ? 67 : 54
        },
        Rule("head.name", .byline, "a person's name alone") { scene in
            let block = scene.block
            guard (2...4).contains(block.words), block.ending == .open, block.capitalShare == 100,
                !block.isCapitals, block.dates.isEmpty, !block.text.contains(where: \.isNumber),
                scene.index > (scene.article.titles.first ?? 0)
            else { return 0 }
            return 58
        },
        Rule("head.attachment", .attachment, "a file or a recording") { scene in
            if scene.block.isAttachment { return 88 }
            return scene.block.starts.has(.attachmentStart) && scene.block.words <= 8
                && scene.block.ending == .open ? 64 : 0
        },
        Rule("head.lede", .lede, "running text set before the rest of the head") { scene in
            scene.block.isProse && scene.index > (scene.article.titles.last ?? 0) ? 75 : 0
        },
        Rule("head.deck", .subtitle, "completes the headline") { scene in
            let block = scene.block
            guard block.starts.has(.subtitleStart), block.words <= 40,
                scene.index > (scene.article.titles.last ?? 0)
            else { return 0 }
            return 80
        },
        Rule("head.subtitle", .subtitle, "a line under the headline") { scene in
            let block = scene.block
            guard scene.index > (scene.article.titles.last ?? 0), block.words >= 3,
                block.words <= 45
            else { return 0 }
            let isAdjacent =
                scene.role() == .title || scene.role() == .subtitle
                || scene.role() == .date && scene.role(before: 2) == .title
            return isAdjacent ? 64 : 45
        },
        Rule("head.overline", .subtitle, "a line over the headline") { scene in
            let block = scene.block
            guard let title = scene.article.titles.first, scene.index == title - 1,
                block.words >= 3,
                block.isTitleLike
            else { return 0 }
            return 48
        },
        Rule("head.alternative-text", .caption, "a line between the head and the text") { scene in
            let block = scene.block
            guard scene.index > (scene.article.titles.last ?? 0), block.words >= 6,
                block.ending == .open,
                scene.role() != .title, scene.role() != .subtitle
            else { return 0 }
            let before = scene.verdicts.suffix(6).map(\.role)
            return before.contains(.date) || before.contains(.byline) ? 56 : 0
        },
        Rule("head.contact", .contact, "an address or a telephone number") { scene in
            guard scene.block.isContact, !scene.block.isDate else { return 0 }
            // "Judgment of 12 June 2025 in Case 118/2023" only looks like one.
            if !scene.block.dates.isEmpty, !scene.block.traits.contains(.mailAddress),
                !scene.block.starts.has(.contactStart)
            {
                return 0
            }
            return scene.block.words <= 6 ? 91 : 70
        },
        Rule("head.line", .boilerplate, "a line of the head that says nothing of the text") { _ in
            20
        },
    ]
}

extension Scene {
    /// Whether a neighbour is a date.
    var isBesideDate: Bool {
        (previous?.isDate ?? false) || (next?.isDate ?? false)
    }
}

extension PageBlock {
    /// Whether what is left of the block without its date can be a place: a few words that begin with
    /// capitals.
    var leavesPlace: Bool {
        // "Judgment of 12 June 2025 in Case 118/2023".
        if hasLooseNumber, wordsBesideDates >= 2 { return false }
        if wordsBesideDates >= 1, wordsBesideDates <= 4, startsUpper, kind == nil, label == nil,
            !traits.contains(.webAddress), !traits.contains(.referenceNumber)
        {
            return true
        }
        guard kind == nil || words <= 5, !traits.contains(.webAddress),
            !traits.contains(.referenceNumber),
            !starts.hasAny(.bylineStart, .publishedLabel, .updatedLabel, .typeLabel)
        else { return false }
        if let label,
            label.cues.hasAny(.tagLabel, .publishedLabel, .updatedLabel, .bylineStart, .fieldLabel)
        {
            return false
        }
        return words <= 14 && capitalShare >= 30 || characters <= 30
    }
}
