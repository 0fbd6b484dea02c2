import Communique

extension Rule {
    /// The rules for the text of the article.
    static let body: [Rule] =
        conversation + [
            Rule("body.salutation", .salutation, "an address or a greeting alone") { scene in
                let block = scene.block
                guard block.starts.has(.salutationStart), block.sentences <= 1, block.marker == nil,
                    block.label == nil || block.ending == .colon
                else {
                    return block.inner.has(.salutationStart) && block.ending == .comma
                        && block.words <= 26 && block.marker == nil ? 79 : 0
                }
                switch block.ending {
                case .colon: return block.words <= 8 ? 85 : 0
                case .comma, .exclamation, .semicolon: return block.words <= 26 ? 85 : 0
                case .stop: return block.words <= 7 ? 74 : 0
                case .open:
                    return block.words <= 9 && block.gap + (scene.next?.gap ?? 0) >= 0 ? 66 : 0
                default: return 0
                }
            },
            Rule(
                "body.address",
                .salutation,
                "a short line that ends with a comma where a speech addresses"
            ) { scene in
                let block = scene.block
                guard block.words <= 12, !block.isProse, block.marker == nil,
                    block.ending == .comma || block.ending == .colon || block.ending == .exclamation
                else { return 0 }
                if scene.role() == .salutation {
                    return block.ending == .colon && block.startsUpper ? 60 : 75
                }
                guard block.startsUpper, block.ending == .comma, block.words <= 8,
                    let next = scene.next
                else { return 0 }
                return next.starts.has(.salutationStart)
                    || scene.index == scene.article.bodyStart && next.isProse ? 72 : 0
            },
            Rule("body.speaker-line", .byline, "names the only speaker before the first words") {
                scene in
                let block = scene.block
                guard scene.index == scene.article.bodyStart, scene.conversation.style == .none,
                    block.ending == .colon,
                    block.words <= 10, block.inner.has(.officeNoun), block.capitalShare >= 60,
                    !block.starts.has(.salutationStart)
                else { return 0 }
                return 86
            },
            Rule("body.closing", .closing, "a formula that ends the text") { scene in
                let block = scene.block
                guard block.words <= 16, scene.isLastOfText else { return 0 }
                if block.starts.has(.closingStart) || block.isSignOff { return 84 }
                return block.inner.has(.closingStart) && block.words <= 10 ? 78 : 0
            },
            Rule("body.cut", .note, "marks where the text was cut") { scene in
                scene.block.traits.contains(.symbols) && scene.block.text.contains("…") ? 95 : 0
            },
            Rule("body.labelled-note", .note, "a label of remarks") { scene in
                guard let label = scene.block.label, label.cues.has(.noteLabel) else { return 0 }
                return 79
            },
            Rule("body.field-run", .item, "a labelled field among others") { scene in
                guard scene.block.isField, scene.conversation.style != .labels else { return 0 }
                if scene.ruleBefore == "body.field-run" { return 77 }
                let behind = scene.blocks[(scene.index + 1)...].prefix(2)
                return behind.count == 2 && behind.allSatisfy(\.isField) ? 77 : 0
            },
            Rule("body.remark", .note, "a remark about the text") { scene in
                if scene.block.isRemark { return scene.block.isBracketed ? 88 : 76 }
                return scene.block.isBracketed && scene.block.words <= 24
                    && scene.block.sentences <= 1 ? 70 : 0
            },
            Rule("body.caption", .caption, "a caption's word or a credit") { scene in
                if scene.block.isCaption { return 80 }
                return scene.block.creditsPicture || scene.block.countsPictures ? 78 : 0
            },
            Rule("body.field", .item, "a labelled field") { scene in
                guard let label = scene.block.label, label.cues.has(.fieldLabel),
                    scene.block.words >= 2
                else { return 0 }
                return 79
            },
            Rule("body.bullet", .item, "begins with a bullet") { scene in
                guard scene.block.marker?.style == .bullet, scene.block.words >= 1 else { return 0 }
                return scene.block.isFurniture ? 60 : 82
            },
            Rule("body.dash-item", .item, "begins with a dash among others or after a colon") {
                scene in
                guard scene.block.marker?.style == .dash,
                    scene.conversation.style != .dashes || scene.isAfterIntroduction
                else { return 0 }
                if scene.isAfterIntroduction { return 86 }
                if scene.role() == .item, scene.previous?.marker?.style == .dash { return 83 }
                let isBesideDash = scene.next?.marker?.style == .dash
                return isBesideDash && !scene.block.holdsSpeech ? 81 : 0
            },
            Rule("body.counted-item", .item, "counted after a colon or after an item") { scene in
                let block = scene.block
                guard let marker = block.marker else { return 0 }
                switch marker.style {
                case .bullet, .dash: return 0
                case .letter, .roman:
                    let isHeading =
                        marker.style == .roman && !marker.isBracketed && block.startsUpper
                        && block.text.first?.isUppercase == true && block.ending == .open
                        && block.words <= 9 && scene.isFollowedByText
                    if isHeading { return 0 }
                    if scene.isAfterIntroduction { return 84 }
                    if scene.role() == .item { return 80 }
                    return marker.isBracketed && marker.style == .letter && !block.isCapitals
                        ? 62 : 0
                case .number:
                    let isWhole =
                        block.startsUpper && (block.ending == .stop || block.ending == .colon)
                        && block.words >= 7
                    if scene.isAfterIntroduction { return isWhole && block.words >= 12 ? 20 : 82 }
                    if scene.role() == .item, case .number? = scene.previous?.marker?.style {
                        return isWhole && block.words >= 12 ? 25 : 80
                    }
                    return scene.continuesNumbers ? 78 : 0
                }
            },
            Rule("body.unmarked-item", .item, "a short line after a colon or among such lines") {
                scene in
                let block = scene.block
                guard block.marker == nil, block.words <= 16, !block.opensQuote else { return 0 }
                if scene.isAfterIntroduction, !scene.introducesSpeech {
                    if block.ending == .semicolon { return 80 }
                    let isFollowed =
                        scene.next.map {
                            $0.words <= 16 && $0.marker == nil && $0.ending != .colon && !$0.isProse
                        } ?? false
                    return isFollowed && !block.isProse ? 72 : 0
                }
                guard scene.role() == .item, scene.previous?.marker == nil,
                    scene.ruleBefore == "body.unmarked-item"
                else { return 0 }
                if scene.previous?.ending == .semicolon || scene.previous?.ending == .comma {
                    return 78
                }
                return !block.isProse && block.ending == scene.previous?.ending ? 70 : 0
            },
            Rule(
                "body.quote",
                .quote,
                "begins with a mark of quotation and is speech for its greater part"
            ) { scene in
                guard scene.block.marker == nil || scene.block.marker?.style == .bullet else {
                    return 0
                }
                return scene.block.isQuotation ? 80 : 0
            },
            Rule("body.quote-goes-on", .quote, "goes on with a quotation that was not closed") {
                scene in
                guard scene.isWithinOpenQuotation, !scene.block.opensQuote else { return 0 }
                return 81
            },
            Rule("body.dialogue", .quote, "begins with a dash and is direct speech") { scene in
                guard scene.block.marker?.style == .dash, scene.conversation.style != .dashes,
                    scene.block.words >= 4
                else { return 0 }
                if scene.block.holdsSpeech { return 87 }
                return scene.role() == .item || scene.next?.marker?.style == .dash ? 0 : 58
            },
            Rule(
                "body.quote-after-said",
                .quote,
                "speech after a line that ends with said and a colon"
            ) { scene in
                guard scene.block.marker == nil, scene.block.isProse || scene.block.words >= 5
                else { return 0 }
                if let label = scene.block.label, label.text.first?.isUppercase == true { return 0 }
                if scene.isAfterIntroduction, scene.introducesSpeech, scene.block.ending != .colon {
                    return 76
                }
                guard scene.ruleBefore == "body.quote-after-said", scene.block.ending != .colon,
                    !scene.block.inner.has(.saidWord), !(scene.previous?.opensQuote ?? false)
                else { return 0 }
                return scene.speechGoesOn ? 68 : 0
            },
            Rule(
                "body.embedded-post",
                .quote,
                "a post of a social network, its author on the next line"
            ) { scene in
                guard let next = scene.next, next.marker?.style == .dash, next.text.contains("(@")
                else { return 0 }
                return 85
            },
            Rule("body.quote-author", .quote, "names the author of the quotation above") { scene in
                guard scene.role() == .quote, scene.block.marker?.style == .dash,
                    scene.block.words <= 16,
                    scene.block.ending == .open
                else { return 0 }
                return 90
            },
            Rule("body.heading", .heading, "a short line without a stop over running text") {
                scene in
                let block = scene.block
                guard block.words <= 16,
                    scene.conversation.style == .none || block.ending != .question,
                    block.ending == .open || block.ending == .question
                        || block.ending == .exclamation,
                    block.startsUpper, !block.isDate, !block.opensQuote || block.words >= 3,
                    !scene.isAfterIntroduction || block.isCapitals && block.words <= 8
                        || block.marker?.style == .roman,
                    scene.isFollowedByText
                else { return 0 }
                if let marker = block.marker {
                    switch marker.style {
                    case .bullet, .dash: return 0
                    case .letter where !block.isCapitals: return 0
                    default: return block.words <= 12 ? 70 : 0
                    }
                }
                if block.whole.has(.headingLabel) { return 83 }
                if block.isCapitals { return 77 }
                return block.words <= 12 ? 64 : 50
            },
            Rule("body.date", .date, "a date and nothing else") { scene in
                scene.block.isDate && scene.index - scene.article.bodyStart <= 3 ? 75 : 0
            },
            Rule("body.end-mark", .boilerplate, "marks that part the text") { scene in
                scene.block.traits.contains(.endMark) ? 90 : 0
            },
            Rule("body.furniture", .boilerplate, "a phrase or the form of site furniture") {
                scene in
                guard scene.block.isFurniture, !scene.block.isProse, scene.block.marker == nil
                else { return 0 }
                return scene.block.starts.has(.salutationStart) ? 0 : 76
            },
            Rule("body.cookie-notice", .boilerplate, "speaks of cookies") { scene in
                scene.block.inner.has(.cookieWord) && scene.block.starts.has(.furnitureStart)
                    ? 80 : 0
            },
            Rule("body.read-also", .related, "leads to another text") { scene in
                let block = scene.block
                if let label = block.label, label.cues.hasAny(.relatedLabel, .relatedStart),
                    block.words <= 30
                {
                    return 82
                }
                return 0
            },
            Rule("body.contact", .contact, "tells whom to call or write to") { scene in
                guard scene.block.isContact, scene.index > scene.article.bodyStart + 1 else {
                    return 0
                }
                return scene.block.starts.has(.contactStart) || scene.block.words <= 12 ? 78 : 40
            },
            Rule("body.attachment", .attachment, "a file or a recording") { scene in
                scene.block.isAttachment && scene.block.marker == nil ? 72 : 0
            },
            Rule("body.footnote", .footnote, "begins with the mark of a footnote") { scene in
                guard scene.block.traits.contains(.footnoteMark),
                    scene.index > scene.article.bodyStart + 2
                else { return 0 }
                return scene.block.text.hasPrefix("[") ? 80 : 0
            },
            Rule("body.signature", .signature, "a place and date of signing, or a party that signs")
            { scene in
                guard scene.block.starts.has(.signatureStart),
                    scene.index > scene.article.bodyStart + 2, scene.block.words <= 45
                else { return 0 }
                if !scene.block.dates.isEmpty { return 78 }
                return scene.role() == .signature ? 80 : 0
            },
            Rule("body.party", .signature, "a party and who signs for it") { scene in
                scene.isSigningParty ? 87 : 0
            },
            Rule("body.lede", .lede, "the paragraph that carries the news") { scene in
                scene.isLedePosition ? 66 : 0
            },
            Rule("body.paragraph", .paragraph, "running text") { scene in
                scene.block.isProse ? 32 : 30
            },
        ]
}

extension Scene {
    /// Whether the block before ends with a colon, and so introduces this one, or an item of a list
    /// that was introduced so.
    var isAfterIntroduction: Bool {
        guard let previous, index > article.bodyStart, let role = role() else { return false }
        guard previous.ending == .colon else { return false }
        return [.paragraph, .lede, .answer, .item, .quote, .heading].contains(role)
    }

    /// Whether a quotation of several paragraphs, opened before, is closed in this block or behind it.
    var isWithinOpenQuotation: Bool {
        var other = index - 1
        while other >= article.bodyStart, verdicts[other].role == .quote, index - other <= 12 {
            let block = blocks[other]
            if block.opensQuote {
                guard !block.closesQuoteWithin else { return false }
                return blocks[index...].prefix(8).contains {
                    !$0.opensQuote && ($0.closesQuote || $0.closesSpeech)
                }
            }
            if block.closesQuote || block.closesSpeech { return false }
            other -= 1
        }
        return false
    }

    /// Whether the items right before hold one with the number before this one's: items of a list
    /// within the item may stand between.
    var continuesNumbers: Bool {
        guard case .number(let number)? = block.marker?.style else { return false }
        var other = index - 1
        while other >= article.bodyStart, verdicts[other].role == .item, index - other <= 24 {
            if case .number(number - 1)? = blocks[other].marker?.style { return true }
            other -= 1
        }
        return false
    }

    /// Whether the line before introduces speech.
    var introducesSpeech: Bool {
        guard let previous else { return false }
        return previous.inner.has(.saidWord) && (previous.words <= 30)
    }

    /// Whether nothing of the text follows but remarks, signatures and what stands behind it.
    var isLastOfText: Bool {
        guard index + 1 < blocks.count else { return true }
        for other in blocks.indices[(index + 1)...].prefix(40) {
            if article.isBehindBody(other) { return true }
            let block = blocks[other]
            if article.sections[other] != .body || block.isRemark || block.isBracketed
                || block.isFurniture
            {
                continue
            }
            if block.starts.has(.closingStart), block.words <= 16 { continue }
            if block.words <= 4, !block.isProse { continue }
            if block.evidence.best?.index != blocks[index].evidence.best?.index, block.words <= 8 {
                continue
            }
            return false
        }
        return true
    }

    /// Whether text stands right behind the block.
    var isFollowedByText: Bool {
        for other in blocks.indices[(index + 1)...].prefix(3) {
            let block = blocks[other]
            if article.isBehindBody(other) && !block.isProse { return false }
            if block.isProse || block.marker != nil || block.ending == .colon || block.opensQuote {
                return true
            }
            if block.isField, other + 1 < blocks.count, blocks[other + 1].isField { return true }
            if block.starts.has(.salutationStart) { return true }
            if block.ending == .stop, block.words >= 3 { return true }
            if block.isCaption || block.isRemark { continue }
            if !(block.words <= 16 && block.startsUpper && block.ending == .open) {
                return block.words >= 6
            }
        }
        return false
    }

    /// Whether unmarked speech that was introduced goes on in this block: until another introduction,
    /// a heading or the end of the text comes.
    var speechGoesOn: Bool {
        for other in blocks.indices[index...].prefix(4) {
            let block = blocks[other]
            if other > index, article.sections[other] != .body || article.isBehindBody(other) {
                return true
            }
            if other > index, block.ending == .colon, block.inner.has(.saidWord) { return true }
            if block.inner.has(.saidWord) { return false }
            if !block.isProse { return other > index }
        }
        return false
    }

    /// Whether the block is the first paragraph of a text of a kind that opens with the news.
    var isLedePosition: Bool {
        guard block.isProse, block.marker == nil, !block.opensQuote, !trail.hasText else {
            return false
        }
        switch article.kind {
        case .news?, .pressRelease?, .announcement?, .message?, .interview?, nil: return true
        default: return false
        }
    }
}

extension PageBlock {
    /// Whether the block ends speech and says whose it was: "…," said X.
    var closesSpeech: Bool {
        guard inner.has(.saidWord) else { return false }
        return [",\"", ",”", ",»", "\",", "”,", "»,", ",“", "“,"].contains { text.contains($0) }
    }

    /// Whether the block is a formula before a signature: "Yours sincerely,".
    var isSignOff: Bool { starts.has(.signatureStart) && ending == .comma && words <= 5 }

    /// Whether the block is a label with a short value.
    var isField: Bool {
        guard let label, words <= 22, marker == nil, !opensQuote, dates.isEmpty || words > 3 else {
            return false
        }
        return label.length < text.utf8.count && label.text.split(separator: " ").count <= 5
            && sentences <= 1
            && traits.isDisjoint(with: [.mailAddress, .telephone, .network, .webAddress])
            && !label.cues.hasAny(
                .contactLabel,
                .contactStart,
                .captionStart,
                .relatedLabel,
                .tagLabel,
                .bylineStart,
                .questionLabel,
                .answerLabel
            )
    }

    /// Whether the block holds speech and who said it, as after a dialogue's dash: "– …, – said X".
    var holdsSpeech: Bool {
        guard inner.has(.saidWord) else { return false }
        let rest = text.utf8.dropFirst(marker?.length ?? 0)
        let tail = String(rest) ?? ""
        return [" – ", " — ", " - ", ", –", ", —"].contains { tail.contains($0) }
    }

    /// Whether the quotation that the block begins with is closed within it.
    var closesQuoteWithin: Bool {
        let rest = text[...]
        return Quotation.closingIndex(in: rest) != nil
    }

    /// Whether the block begins with a quotation that is its greater part.
    var isQuotation: Bool {
        guard opensQuote else { return false }
        let rest = Substring(text.utf8.dropFirst(marker?.length ?? 0))
        guard let end = Quotation.closingIndex(in: rest) else { return words >= 5 }
        let inside = rest[..<end]
        let insideWords = inside.wordCount
        if script == .han || script == .kana {
            return inside.count * 2 >= rest.count && inside.count >= 8
        }
        if insideWords * 2 >= words, insideWords >= 4 { return true }
        // Several quotations with "said" between them.
        guard insideWords >= 4, inner.has(.saidWord) else { return false }
        let parts = rest.unicodeScalars.split { scalar in
            switch scalar {
            case "\"", "“", "”", "„", "«", "»": true
            default: false
            }
        }
        let quotedWords = stride(from: 0, to: parts.count, by: 2).reduce(0) {
            $0 + Substring(parts[$1]).wordCount
        }
        return quotedWords * 2 >= words
    }

    private var script: Script? { evidence.script }

    /// Whether the block ends with the credit of a picture: "… Photo: Agency".
    var creditsPicture: Bool {
        guard words <= 45 else { return false }
        if text.utf8.contains(0xA9), creditsByRight { return true }
        // "(Agency Photo/Name)", "(Name/AGENCY)".
        if text.utf8.last == UInt8(ascii: ")"),
            let open = text.utf8.lastIndex(of: UInt8(ascii: "("))
        {
            let credit = text[open...]
            if credit.wordCount <= 6,
                credit.utf8.contains(UInt8(ascii: "/")) || Self.opensCredit(credit),
                !credit.contains(where: \.isNumber), open > text.startIndex
            {
                return true
            }
        }
        guard inner.has(.captionStart) else { return false }
        for mark in [". ", "(", " / ", " – "] where words <= 16 && text.contains(mark) {
            for part in ByteSearch.parts(of: text, between: mark).dropFirst() {
                let word = Folding.folded(String(part.prefix { $0.isLetter }))
                if Self.creditWords.contains(word) { return true }
            }
        }
        for mark in [". ", "(", " / ", " – ", ", "] where text.contains(mark) {
            for part in ByteSearch.parts(of: text, between: mark).dropFirst() {
                let lowered = Folding.folded(String(part.prefix(24)))
                guard let colon = lowered.firstIndex(where: { $0 == ":" || $0 == "." }) else {
                    continue
                }
                let word = lowered[..<colon].trimmed
                if Self.creditWords.contains(word) { return true }
            }
        }
        return false
    }

    /// Whether a bracket opens right before one of ``creditWords``.
    private static func opensCredit(_ text: Substring) -> Bool {
        let folded = Folding.fold(String(text))
        return folded.indices.contains { index in
            folded[index] == UInt8(ascii: "(")
                && creditBytes.contains { folded[(index + 1)...].starts(with: $0) }
        }
    }

    private static let creditWords: Set<String> = [
        "photo", "photos", "foto", "фото", "image", "picture", "bild", "photo credit", "credit",
        "fot.", "фота", "fotoğraf", "صورة", "写真", "图", "φωτο", "φωτογραφια", "credits", "fot",
        "foto", "φωτ", "imagem", "immagine", "снимка", "сурет",
    ]
    private static let creditBytes = creditWords.map { Array($0.utf8) }
}
