import Communique
import CommuniqueNewsML
import CommuniqueXML

/// Makes all that a document takes from an item, and gives a number that depends on it.
struct TypedRead {
    private(set) var size = 0

    mutating func read(_ item: G2Item) {
        for item in item.items {
            if case .news(let news) = item { read(news) } else { add(item.common?.guid) }
        }
    }

    private mutating func read(_ news: NewsItem) {
        add(news.guid)
        size += news.version ?? 0
        add(news.language?.rawValue)
        for reference in news.catalogRefs { add(reference.href) }
        for scheme in news.catalogs.flatMap(\.schemes) {
            add(scheme.alias)
            add(scheme.uri)
        }
        for rights in news.rightsInfo {
            add(rights.copyrightHolder)
            for notice in rights.copyrightNotices + rights.usageTerms { add(notice) }
        }
        readItemMeta(news.itemMeta)
        readContentMeta(news.contentMeta)
        for assertion in news.asserts { add(assertion) }
        for reference in news.inlineRefs { add(reference) }
        for rendition in news.contentSet.renditions { read(rendition) }
    }

    private mutating func readItemMeta(_ meta: ItemMeta) {
        add(meta.itemClass)
        add(meta.provider)
        size += meta.versionCreated?.year ?? 0
        size += meta.firstCreated?.year ?? 0
        size += meta.isEmbargoed ? meta.embargoed?.year ?? 1 : 0
        add(meta.pubStatus)
        for service in meta.services + meta.signals { add(service) }
        for text in meta.titles + meta.editorialNotes { add(text) }
        for text in meta.altReps + meta.generators { add(text.text) }
        for link in meta.links {
            size += link.rel?.code.utf8.count ?? 0
            add(link.href)
            add(link.residref)
            for title in link.titles + link.headlines { add(title) }
        }
    }

    private mutating func readContentMeta(_ meta: ContentMeta) {
        size += meta.urgency ?? 0
        size += meta.contentCreated?.year ?? 0
        size += meta.contentModified?.year ?? 0
        for concept in meta.located { add(concept) }
        for concept in meta.infoSources { add(concept) }
        for concept in meta.creators { add(concept) }
        for concept in meta.contributors { add(concept) }
        for text in meta.altIDs { add(text.text) }
        for language in meta.languages { add(language.tag?.rawValue) }
        for concept in meta.genres { add(concept) }
        for concept in meta.subjects { add(concept) }
        for label in meta.keywords { add(label) }
        for label in meta.sluglines { add(label) }
        for label in meta.headlines { add(label) }
        for label in meta.datelines { add(label) }
        for label in meta.bylines { add(label) }
        for label in meta.creditlines { add(label) }
        for label in meta.descriptions { add(label) }
    }

    private mutating func read(_ rendition: G2Content) {
        add(rendition.contentType)
        add(rendition.id)
        size += rendition.rendition?.code.utf8.count ?? 0
        switch rendition.kind {
        case .inlineXML: if let root = rendition.root { readBlocks(root) }
        case .inlineData: add(rendition.text)
        case .remote:
            add(rendition.href)
            add(rendition.residref)
            size += rendition.size ?? 0
        }
    }

    /// The text of each element that holds text.
    private mutating func readBlocks(_ root: XMLElement) {
        var waiting = [root]
        while let element = waiting.popLast() {
            if element.holdsText { add(element.text) } else { waiting += element.children }
        }
    }

    private mutating func add(_ concept: G2Concept?) {
        guard let concept else { return }
        size += concept.qcode?.code.utf8.count ?? 0
        add(concept.uri)
        add(concept.literal)
        size += concept.type?.code.utf8.count ?? 0
        size += concept.role?.code.utf8.count ?? 0
        for name in concept.names { add(name) }
    }

    private mutating func add(_ label: G2Label) {
        add(label.text)
        add(label.language?.rawValue)
        size += label.role?.code.utf8.count ?? 0
    }

    private mutating func add(_ text: String?) { size += text?.utf8.count ?? 0 }
}
