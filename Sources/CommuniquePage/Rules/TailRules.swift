import Communique

extension Rule {
    /// The rules for what stands behind the text.
    static let tail: [Rule] = [
        Rule("tail.cut", .note, "marks where the text was cut") { scene in
            scene.block.traits.contains(.symbols) && scene.block.text.contains("…") ? 97 : 0
        },
        Rule("tail.end-time", .note, "a time with its zone") { scene in
            scene.block.isTimed || scene.block.isTime && scene.block.hasTimeZone ? 92 : 0
        },
        Rule("tail.end-mark", .boilerplate, "marks that end the text") { scene in
            scene.block.traits.contains(.endMark) || scene.block.traits.contains(.symbols) ? 96 : 0
        },
        Rule("tail.comment", .boilerplate, "what readers of the page wrote") { scene in
            scene.section == .comments ? 94 : 0
        },
        Rule("tail.furniture", .boilerplate, "a phrase or the form of site furniture") { scene in
            let block = scene.block
            guard block.isFurniture || block.inner.has(.cookieWord) else { return 0 }
            return block.whole.hasAny(.relatedLabel, .contactLabel, .tagLabel, .attachmentLabel)
                ? 60 : 84
        },
        Rule("tail.closing", .closing, "a formula that ends the text") { scene in
            let block = scene.block
            guard block.starts.has(.closingStart) || block.isSignOff, block.words <= 16,
                scene.section == .body
            else { return 0 }
            return 86
        },
        Rule("tail.note-label", .note, "heads end matter about the text or its issuer") { scene in
            scene.section == .note && scene.opensSection ? 86 : 0
        },
        Rule("tail.note", .note, "end matter about the text or its issuer") { scene in
            guard scene.section == .note else { return 0 }
            return 66
        },
        Rule("tail.remark", .note, "a remark about the text") { scene in
            let block = scene.block
            if scene.section == .related, !block.isBracketed { return 0 }
            if block.isRemark { return block.isBracketed ? 85 : 76 }
            if block.isBracketed, scene.section == .body, !block.isContact { return 68 }
            return block.starts.has(.noteStart) && scene.section == .body ? 64 : 0
        },
        Rule("tail.signature", .signature, "a place and date of signing, or a party that signs") {
            scene in
            let block = scene.block
            guard scene.section == .body, !block.isSignOff else { return 0 }
            // The last block of a quotation may begin "On behalf of the Government" too.
            if block.starts.has(.signatureStart),
                !(scene.role() == .quote && block.closesQuote && !block.opensQuote)
            {
                return 82
            }
            if block.starts.has(.subtitleStart), !block.dates.isEmpty, block.words <= 22,
                scene.mayBeSigned
            {
                return 78
            }
            return !block.dates.isEmpty && !block.isDate && block.words <= 10 && block.leavesPlace
                && scene.mayBeSigned ? 77 : 0
        },
        Rule("tail.quote-ends", .quote, "the end of a quotation") { scene in
            guard scene.role() == .quote, let previous = scene.previous, previous.opensQuote,
                !previous.closesQuote, scene.block.closesQuote, !scene.block.opensQuote,
                scene.block.isProse
            else { return 0 }
            return 83
        },
        Rule("tail.party", .signature, "a party and who signs for it") { scene in
            scene.section == .body && scene.isSigningParty ? 87 : 0
        },
        Rule("tail.signatory", .signature, "a name, an office or a body right behind the text") {
            scene in
            let block = scene.block
            guard scene.section == .body, scene.mayBeSigned, block.words <= 14, block.label == nil,
                block.ending == .open || block.ending == .comma || block.ending == .stop,
                !block.isFurniture
            else { return 0 }
            if block.inner.hasAny(.officeNoun, .bodyNoun, .personTitle),
                block.capitalShare >= 50 || block.words <= 4
                    || block.isCaseless && block.words <= 8 && block.ending == .open
            {
                return 74
            }
            if scene.role() == .signature, block.words <= 8 { return 72 }
            return block.words <= 4 && block.words >= 2 && block.capitalShare >= 60 ? 63 : 0
        },
        Rule("tail.contact", .contact, "an address, a telephone number or their label") { scene in
            let block = scene.block
            if scene.role() == .signature, block.namesOfficeOfPress,
                scene.next?.isContact != true
            {
                return 0
            }
            if block.isContact { return 83 }
            if block.whole.has(.contactLabel) { return 80 }
            if let next = scene.next, next.isContact, next.words <= 8, !block.isFurniture {
                // "Press office of the Ministry", or "Reporters may call:", over the number.
                if block.starts.has(.contactLabel), block.words <= 12, block.ending == .open {
                    return 84
                }
                if block.ending == .colon, block.words <= 20 { return 79 }
            }
            return block.label?.cues.hasAny(.contactLabel, .contactStart) == true ? 79 : 0
        },
        Rule("tail.contact-line", .contact, "a line of a contact") { scene in
            scene.section == .contact ? 70 : 0
        },
        Rule("tail.attachment", .attachment, "a file, a recording or their label") { scene in
            let block = scene.block
            if block.isAttachment { return 86 }
            if block.starts.has(.attachmentStart), block.starts.has(.captionStart),
                block.label == nil, block.words <= 8
            {
                return 82
            }
            if scene.section == .attachment { return 72 }
            if block.starts.has(.attachmentStart),
                scene.section == .body || scene.section == .furniture, block.words <= 20,
                !block.isProse
            {
                return 65
            }
            return 0
        },
        Rule("tail.tag", .tag, "a tag or the label of tags") { scene in
            let block = scene.block
            if block.label?.cues.has(.tagLabel) == true { return 82 }
            if scene.section == .tag { return 74 }
            guard block.marks.contains(.hash), block.words <= 20, block.characters > 2 else {
                return 0
            }
            return block.text.hasPrefix("#") ? 80 : 0
        },
        Rule("tail.related", .related, "another text") { scene in
            if scene.block.whole.has(.relatedLabel) { return 82 }
            if let label = scene.block.label, label.cues.hasAny(.relatedLabel, .relatedStart) {
                return 80
            }
            return scene.section == .related ? 73 : 0
        },
        Rule("tail.read-more", .related, "leads to another text") { scene in
            guard scene.section == .related, scene.block.starts.has(.relatedStart) else { return 0 }
            return 85
        },
        Rule("tail.caption", .caption, "a caption's word or a credit") { scene in
            if scene.block.isCaption { return 81 }
            return scene.block.creditsPicture ? 80 : 0
        },
        Rule("tail.footnote", .footnote, "begins with the mark of a footnote") { scene in
            let block = scene.block
            guard block.traits.contains(.footnoteMark),
                scene.section == .body || scene.section == .furniture || block.text.hasPrefix("[")
            else { return 0 }
            return 79
        },
        Rule("tail.byline", .byline, "names who wrote or edited the text") { scene in
            let block = scene.block
            guard block.words <= 24, scene.section == .body || scene.section == .furniture else {
                return 0
            }
            if let label = block.label, label.cues.has(.bylineStart) { return 80 }
            if block.isBracketed, block.inner.has(.bylineStart) { return 83 }
            return block.starts.has(.bylineStart) && block.words <= 12 ? 71 : 0
        },
        Rule("tail.initials", .byline, "the initials of who wrote the text") { scene in
            scene.block.isInitials ? 88 : 0
        },
        Rule("tail.dated-teaser", .related, "a date over a title, or a title under a date") {
            scene in
            let block = scene.block
            if block.isDate, let next = scene.next, next.isTitleLike, next.words >= 4,
                !next.isFurniture, next.label == nil || next.words >= 7
            {
                return 80
            }
            return scene.role() == .related && scene.previous?.isDate == true && block.isTitleLike
                ? 78 : 0
        },
        Rule("tail.labelled-note", .note, "a label of remarks") { scene in
            guard let label = scene.block.label, label.cues.has(.noteLabel) else { return 0 }
            return 79
        },
        Rule("tail.tag-run", .tag, "a labelled field among tags") { scene in
            guard scene.role() == .tag, scene.block.label != nil, scene.block.words <= 14,
                !scene.block.isContact
            else { return 0 }
            return 62
        },
        Rule("tail.picture-count", .caption, "counts the pictures of a series") { scene in
            scene.block.countsPictures ? 70 : 0
        },
        Rule("tail.date", .boilerplate, "a date of the site") { scene in
            guard
                scene.block.isDate
                    || scene.block.label?.cues.hasAny(.publishedLabel, .updatedLabel) == true
            else { return 0 }
            return scene.block.label != nil ? 85 : scene.section == .related ? 60 : 78
        },
        Rule("tail.long-line", .paragraph, "a long line right behind the text") { scene in
            let block = scene.block
            guard scene.section == .body, scene.index == scene.article.bodyEnd + 1,
                block.words >= 18, block.startsUpper, !block.isFurniture,
                block.traits.isDisjoint(with: [.mailAddress, .telephone, .segments])
            else { return 0 }
            return 46
        },
        Rule("tail.paragraph", .paragraph, "running text") { scene in
            scene.section == .body && scene.block.isProse ? 45 : 0
        },
        Rule("tail.line", .boilerplate, "a line behind the article") { _ in 30 },
    ]
}

extension Scene {
    /// Whether the block opened the section it is in.
    var opensSection: Bool {
        index > 0 && article.sections[index - 1] != section
            || block.whole.has(.noteLabel)
    }

    /// Whether the block names a party and who signs for it, "For Arden: Ida Holm", and a neighbour does
    /// so too.
    var isSigningParty: Bool {
        block.namesSigningParty
            && (previous?.namesSigningParty == true || next?.namesSigningParty == true)
    }

    /// Whether only signatures, remarks and closings stand between the text and this block.
    var mayBeSigned: Bool { trail.mayBeSigned }
}

extension PageBlock {
    /// Whether it is the office of who speaks for a body and nothing else: "Press officer".
    var namesOfficeOfPress: Bool {
        whole.has(.contactLabel) && starts.has(.officeNoun) && words <= 4 && ending == .open
    }

    /// Whether its label begins with a word such as "for", and a name follows.
    fileprivate var namesSigningParty: Bool {
        guard let label, words <= 14, ending == .open, marker == nil,
            label.length < text.utf8.count,
            let first = label.text.split(separator: " ").first,
            Self.forWords.contains(Folding.folded(String(first)))
        else { return false }
        let name = (String(text.utf8.dropFirst(label.length)) ?? "").split(separator: " ")
        return (2...5).contains(name.count)
            && name.allSatisfy { $0.first?.isUppercase == true || $0.utf8.count <= 3 }
    }

    /// "For" before a party that signs.
    private static let forWords: Set<String> = [
        "for", "für", "pour", "por", "per", "za", "за", "від", "от", "ад", "pentru", "voor", "για",
        "w", "em", "en", "in", "au",
    ]
}
