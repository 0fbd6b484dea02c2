import Communique

extension Rule {
    /// The rules for what stands before the head of the article.
    static let before: [Rule] = [
        Rule("before.cookie-notice", .boilerplate, "speaks of cookies") { scene in
            scene.block.inner.has(.cookieWord) ? 90 : 0
        },
        Rule("before.furniture", .boilerplate, "a phrase or the form of site furniture") { scene in
            scene.block.isFurniture ? 84 : 0
        },
        Rule("before.menu-line", .boilerplate, "a menu or a bar of numbers in one line") { scene in
            scene.block.isMenuLine || scene.block.isColumned
                || scene.block.numbers >= 5 && scene.block.numbers * 2 >= scene.block.words ? 82 : 0
        },
        Rule("before.site-name", .boilerplate, "the name of a body over the page") { scene in
            let block = scene.block
            guard block.inner.has(.bodyNoun), block.words <= 10, block.ending == .open,
                block.capitalShare >= 75 || block.isCaseless && block.endsBody
                    || block.whole.has(.bodyNoun) && block.words >= 2
                    || scene.next?.isMenu == true && scene.index <= 3,
                block.numbers == 0, scene.index <= 8, scene.role() != .related
            else { return 0 }
            return 70
        },
        Rule("before.related-label", .related, "heads related items") { scene in
            guard scene.block.whole.has(.relatedLabel), let next = scene.next else { return 0 }
            return next.isProse || next.isDate ? 86 : 0
        },
        Rule("before.teaser", .related, "running text before the headline") { scene in
            let block = scene.block
            guard block.isProse || block.ending == .ellipsis && block.words >= 4 else { return 0 }
            return block.starts.has(.furnitureStart) ? 40 : 72
        },
        Rule("before.teaser-date", .related, "a date beside a teaser") { scene in
            guard scene.block.isDate else { return 0 }
            let isBeside = scene.next.map { $0.isProse || $0.isTitleLike && $0.words >= 5 } ?? false
            let isBehind = scene.role(before: 1) == .related
            return isBeside || isBehind ? 76 : 0
        },
        Rule("before.teaser-title", .related, "a title among teasers") { scene in
            let block = scene.block
            guard block.isTitleLike, block.words >= 4, block.label == nil || block.words >= 7 else {
                return 0
            }
            if scene.role(before: 1) == .related { return 60 }
            if let next = scene.next, next.isProse || next.isDate { return 55 }
            return block.words >= 6 ? 44 : 0
        },
        Rule("before.read-more", .related, "leads to another text") { scene in
            scene.block.starts.has(.relatedStart) && scene.role(before: 1) == .related
                && scene.block.words <= 8 ? 90 : 0
        },
        Rule("before.contact", .contact, "an address or a telephone number") { scene in
            scene.block.isContact && scene.block.traits.contains(.mailAddress) ? 45 : 0
        },
        Rule("before.menu", .boilerplate, "a line before the article") { _ in 30 },
    ]
}

extension PageBlock {
    /// Whether it is a menu or a breadcrumb in one line.
    var isMenu: Bool {
        isMenuLine || isColumned || traits.contains(.breadcrumb) || traits.contains(.segments)
            || traits.contains(.languageName)
    }
}
