import Communique
import CommuniqueHTML

/// What the metadata has to know of the body before the body is written: which places in it have
/// names, which are in another language, and which name a known thing.
///
/// Places are found again by their number in reading order, each block before the blocks within it;
/// whoever writes the body counts along.
struct BodyPlan {
    /// The blocks in one language other than the document's.
    struct Part {
        var language: LanguageTag
        var ids: [String]
    }

    /// The places that name one thing.
    struct Mention {
        var concept: Concept
        var ids: [String]
    }

    /// A block that gets a name.
    private struct Place {
        var number: Int
        var id: Block.ID?
        var language: LanguageTag?
    }

    /// The parts in other languages, in the order in which the languages appear.
    private(set) var parts: [Part] = []
    /// The things that the text names.
    private(set) var mentions: [Mention] = []
    /// All languages that blocks and spans have of their own, in order.
    private(set) var languages: [LanguageTag] = []

    private var places: [Place] = []
    private var blockCount = 0
    private var concepts: [Concept] = []
    private var entityIDs: [String] = []
    /// The names of blocks, in reading order.
    private var names: [(block: Int, id: String)] = []
    private var idsByName: [Block.ID: String] = [:]
    private var taken: Set<String> = []

    /// Plans a body whose text is in `language` where nothing else is said.
    ///
    /// - Parameter reserved: A name that another part of the item has.
    init(_ blocks: [Block], language: LanguageTag?, reserved: String) {
        collect(blocks, language: language)
        guard !places.isEmpty || !concepts.isEmpty else { return }
        // Names that are made here do not meet each other: `b3`, `e3`, `part-ru`.
        if places.contains(where: { $0.id != nil }) {
            taken = [reserved]
            for place in places {
                if let language = place.language { taken.insert(Self.partID(language)) }
            }
        }
        // Names that blocks have come before names that they are given.
        var given: [String?] = []
        for place in places {
            let name = place.id.map { unused(Self.name(of: $0)) }
            if let id = place.id, idsByName[id] == nil { idsByName[id] = name }
            given.append(name)
        }
        for (place, name) in zip(places, given) {
            let name = name ?? unused("b\(place.number)")
            names.append((place.number, name))
            guard let other = place.language, other != language else { continue }
            if let index = parts.firstIndex(where: { $0.language == other }) {
                parts[index].ids.append(name)
            } else {
                parts.append(Part(language: other, ids: [name]))
            }
        }
        var mentioned: [Concept: Int] = [:]
        for (index, concept) in concepts.enumerated() {
            let name = unused("e\(index + 1)")
            entityIDs.append(name)
            if let index = mentioned[concept] {
                mentions[index].ids.append(name)
            } else {
                mentioned[concept] = mentions.count
                mentions.append(Mention(concept: concept, ids: [name]))
            }
        }
    }

    /// The names, for who writes the body.
    var markupNames: MarkupNames {
        MarkupNames(blocks: names, entities: entityIDs, idsByName: idsByName)
    }

    /// The name of the metadata of the blocks in `language`.
    static func partID(_ language: LanguageTag) -> String { "part-" + language.rawValue }

    private mutating func collect(_ blocks: [Block], language: LanguageTag?) {
        // By index: a copy of a block costs more than a look at it.
        for index in blocks.indices {
            blockCount += 1
            // A list without items is not written.
            if case .list(let list) = blocks[index].kind, list.items.isEmpty { continue }
            var own: LanguageTag?
            if let other = blocks[index].language {
                note(other)
                if other != language { own = other }
            }
            if own != nil || blocks[index].id != nil {
                places.append(Place(number: blockCount, id: blocks[index].id, language: own))
            }
            switch blocks[index].kind {
            case .list(let list):
                for item in list.items { collect(item.blocks, language: own ?? language) }
            case .custom(let custom):
                collect(custom.content)
                collect(custom.blocks, language: own ?? language)
            case .table(let table):
                collect(table.caption)
                for row in table.rows { for cell in row { collect(cell.content) } }
            case .paragraph(let text): collect(text.content)
            default: collect(blocks[index].content)
            }
        }
    }

    private mutating func collect(_ content: [Inline]) {
        for inline in content {
            switch inline {
            case .text, .lineBreak: continue
            case .entity(let entity):
                concepts.append(entity.concept)
                collect(entity.content)
            case .span(let span):
                if let language = span.language { note(language) }
                collect(span.content)
            default: collect(inline.children)
            }
        }
    }

    private mutating func note(_ language: LanguageTag) {
        if !languages.contains(language) { languages.append(language) }
    }

    private mutating func unused(_ name: String) -> String {
        if taken.isEmpty { return name }
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }

    /// A name of XML that resembles the name of a block.
    ///
    /// ASCII alone: libxml2 judges other letters by the fourth edition of XML 1.0.
    private static func name(of id: Block.ID) -> String {
        var name = ""
        for scalar in id.rawValue.unicodeScalars {
            let byte = UInt8(exactly: scalar.value) ?? 0
            let isKept =
                ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte == 0x2E
            name.unicodeScalars.append(isKept ? scalar : "_")
        }
        let first = name.utf8.first ?? 0
        return ASCII.isLetter(first) || first == 0x5F ? name : "_" + name
    }
}
