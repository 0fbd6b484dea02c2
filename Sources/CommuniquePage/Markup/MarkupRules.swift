import Communique

/// The rules that ask what the markup of a page shows; on a page of text none of them applies.
extension Rule {
    /// For the lines that go with the headline.
    static let markedHead: [Rule] = [
        Rule("markup.date", .date, "is marked as a time, or by the names around it") { scene in
            scene.markup.map { $0.marksDate(scene.block) ? 86 : 0 } ?? 0
        },
        Rule("markup.byline", .byline, "is marked as naming the author") { scene in
            scene.markup.map { $0.marksByline(scene.block) ? 84 : 0 } ?? 0
        },
        Rule("markup.caption", .caption, "is marked as a caption") { scene in
            scene.markup.map { $0.marksCaption(scene.block) ? 89 : 0 } ?? 0
        },
        Rule("markup.furniture", .boilerplate, "is marked as no part of the text") { scene in
            scene.markup.map { $0.marksFurniture ? 78 : 0 } ?? 0
        },
        Rule("markup.standfirst", .subtitle, "is marked as the standfirst, or stands as one") {
            scene in
            guard let markup = scene.markup, scene.index > (scene.article.titles.last ?? 0),
                scene.block.words >= 5, markup.linkShare < 30,
                scene.role() != .boilerplate || markup.names.has(.lead)
            else { return 0 }
            if markup.own.hasAny([.lead, .summary]) { return 85 }
            return markup.names.hasAny([.lead, .summary]) || scene.block.isProse ? 68 : 0
        },
        Rule("markup.no-text", .boilerplate, "running text that the model takes for none") {
            scene in
            scene.markup != nil && scene.block.isProse ? 40 : 0
        },
    ]

    /// For the text of the article.
    static let markedBody: [Rule] = [
        Rule("markup.heading", .heading, "is a heading") { scene in
            guard let markup = scene.markup, markup.headingLevel > 0, scene.block.words <= 40
            else { return 0 }
            return 90
        },
        Rule("markup.strong-heading", .heading, "a short line that is strong as a whole") { scene in
            guard let markup = scene.markup, markup.traits.contains(.strong),
                markup.element == .paragraph || markup.element == .division,
                scene.block.words <= 14, scene.block.ending == .open, scene.block.label == nil,
                let next = scene.next, next.markup?.traits.contains(.strong) == false,
                next.isProse || next.marker != nil
            else { return 0 }
            return 78
        },
        Rule("markup.cell", .paragraph, "is a cell of a table of data") { scene in
            guard let table = scene.markup?.table, table >= 0 else { return 0 }
            return scene.article.tables.contains(table) ? 96 : 0
        },
        Rule("markup.item", .item, "is an item of a list") { scene in
            guard let markup = scene.markup, markup.list >= 0 else { return 0 }
            return markup.element == .item || markup.element == .term
                || markup.element == .definition ? 87 : 0
        },
        Rule("markup.quote", .quote, "is marked as a quotation") { scene in
            scene.markup?.element == .quote ? 82 : 0
        },
        Rule("markup.caption", .caption, "is marked as a caption") { scene in
            // Whole articles stand in figures on some pages: within the text the element itself tells.
            guard let markup = scene.markup, scene.block.words <= 80 else { return 0 }
            if markup.element == .caption || markup.own.has(.caption) { return 89 }
            // "In this photo … (Agency/Name)", in an element named for pictures.
            return markup.names.has(.media) && scene.block.creditsPicture ? 89 : 0
        },
        Rule("markup.byline", .byline, "is marked as naming the author") { scene in
            scene.markup.map { $0.marksByline(scene.block) ? 79 : 0 } ?? 0
        },
    ]

    /// For what stands behind the text.
    static let markedTail: [Rule] = [
        Rule("markup.tag", .tag, "is marked as a keyword") { scene in
            guard let markup = scene.markup, markup.names.has(.tag), scene.block.words <= 8,
                markup.linkShare >= 50
            else { return 0 }
            return 75
        },
        Rule("markup.related", .related, "leads to another text") { scene in
            guard let markup = scene.markup, markup.linkShare >= 80, scene.block.words >= 4,
                !markup.traits.contains(.inNavigation)
            else { return 0 }
            return markup.names.hasAny([.related, .teaser, .popular]) ? 81 : 58
        },
        Rule("markup.caption", .caption, "is marked as a caption") { scene in
            guard let markup = scene.markup, scene.index < scene.article.bodyEnd else { return 0 }
            return markup.marksCaption(scene.block) ? 86 : 0
        },
        Rule("markup.byline", .byline, "is marked as naming the author") { scene in
            guard let markup = scene.markup, scene.section == .body || scene.section == .furniture,
                scene.index < scene.article.bodyEnd + 4
            else { return 0 }
            return markup.marksByline(scene.block) ? 76 : 0
        },
        Rule("markup.furniture", .boilerplate, "is marked as no part of the text") { scene in
            scene.markup.map { $0.marksFurniture ? 79 : 0 } ?? 0
        },
    ]
}

extension Scene {
    /// What the markup shows of the block; `nil` on a page of text.
    var markup: BlockMarkup? { block.markup }
}

extension BlockMarkup {
    /// What the names of the element and of those right around it speak of.
    var names: MarkupCueSet { own.union(near) }

    fileprivate func marksDate(_ block: PageBlock) -> Bool {
        guard block.words <= 16, !block.isProse else { return false }
        if traits.contains(.time), !block.dates.isEmpty || block.numbers > 0 { return true }
        return own.has(.date) && !block.dates.isEmpty
    }

    fileprivate func marksByline(_ block: PageBlock) -> Bool {
        block.words >= 2 && block.words <= 20 && !block.isProse && block.ending != .colon
            && (own.hasAny([.author, .byline])
                || near.hasAny([.author, .byline]) && block.words <= 8)
            && block.dates.isEmpty
    }

    fileprivate func marksCaption(_ block: PageBlock) -> Bool {
        if element == .caption { return true }
        guard block.words <= 80 else { return false }
        return traits.contains(.inFigure) || own.has(.caption)
            || near.has(.caption) && near.hasAny([.media, .video])
            || names.has(.media) && block.creditsPicture
    }

    fileprivate var marksFurniture: Bool {
        if !traits.isDisjoint(with: [.inNavigation, .inForm]) || element == .control {
            return true
        }
        return names.hasAny([
            .share, .newsletter, .comment, .breadcrumb, .cookie, .overlay, .ad, .search,
            .pagination,
            .navigation, .paywall, .print,
        ])
    }
}
