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
            if block.starts.has(.signatureStart) { return 82 }
            if block.starts.has(.subtitleStart), !block.dates.isEmpty, block.words <= 22,
                scene.mayBeSigned
            {
                return 78
            }
            return !block.dates.isEmpty && !block.isDate && block.words <= 10 && block.leavesPlace
                && scene.mayBeSigned ? 77 : 0
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
            {
                return 74
            }
            if scene.role() == .signature, block.words <= 8 { return 72 }
            return block.words <= 4 && block.words >= 2 && block.capitalShare >= 60 ? 63 : 0
        },
        Rule("tail.contact", .contact, "an address, a telephone number or their label") { scene in
            let block = scene.block
            if block.isContact { return 83 }
            if block.whole.has(.contactLabel) { return 80 }
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

    /// Whether only signatures, remarks and closings stand between the text and this block.
    var mayBeSigned: Bool { trail.mayBeSigned }
}
