import Communique
import CommuniqueXML

/// Shows what is in an item that has no text of its own: concepts, events, coverage, catalogs.
///
/// Names become headings, definitions and notes paragraphs, and all other properties a list in which
/// each is labelled with the name that the standard gives it. Whatever the standard adds later shows
/// too.
struct ItemOutline {
    let limits: Limits
    /// The language of the document, which texts in it do not name again.
    let language: LanguageTag?
    let lines: LineTable
    /// Whether something lay deeper than the limits allow, and was shown as plain text.
    private(set) var isCut = false

    init(limits: Limits, language: LanguageTag?, lines: LineTable) {
        self.limits = limits
        self.language = language
        self.lines = lines
    }

    /// The content of an item that is neither text nor a package.
    mutating func blocks(ofItem item: XMLElement) -> [Block] {
        var blocks: [Block] = []
        for child in item.children where child.isG2 && !Self.heads.contains(child.localName) {
            switch child.localName {
            case "concept": blocks += self.blocks(ofConcept: child, isOnly: true)
            case "conceptSet":
                for concept in child.all("concept") {
                    blocks += self.blocks(ofConcept: concept, isOnly: false)
                }
            default: blocks += properties(of: child).map { [$0] } ?? []
            }
        }
        return blocks
    }

    /// A concept; its name is a heading where it is one among others.
    private mutating func blocks(ofConcept concept: XMLElement, isOnly: Bool) -> [Block] {
        var blocks: [Block] = []
        for (index, name) in concept.all("name").enumerated() {
            // The names of the only concept are the headlines of the document.
            if isOnly { break }
            let content: [Inline] = [.text(LabelText.line(of: name))]
            blocks.append(
                block(index == 0 ? .heading(.init(content)) : .paragraph(.init(content)), name)
            )
        }
        for element in concept.children where element.isG2 {
            guard element.localName == "definition" || element.localName == "note" else { continue }
            blocks += paragraphs(of: element)
        }
        if let list = properties(
            of: concept,
            without: ["name", "definition", "note", "conceptId", "type"]
        ) {
            blocks.append(list)
        }
        return blocks
    }

    private func paragraphs(of element: XMLElement) -> [Block] {
        LabelText.block(of: element).split(separator: "\n").map { line in
            block(.paragraph(.init(String(line))), element)
        }
    }

    /// The properties of an element as a labelled list; `nil` when there are none.
    mutating func properties(
        of element: XMLElement,
        without hidden: Set<String> = [],
        depth: Int = 1
    ) -> Block? {
        var items: [Block.List.Item] = []
        for child in element.children where !hidden.contains(child.localName) {
            items.append(item(child, depth: depth))
        }
        guard !items.isEmpty else { return nil }
        return Block(.list(.init(style: .labelled, items: items)), source: lines.range(of: element))
    }

    private mutating func item(_ element: XMLElement, depth: Int) -> Block.List.Item {
        let names = element.all("name")
        let hasElements = element.children.contains { $0.localName != "name" }
        var blocks: [Block] = []
        if !names.isEmpty {
            for name in names {
                blocks.append(block(.paragraph(.init(LabelText.line(of: name))), name))
            }
        } else if hasElements, Self.isText(element) {
            blocks = paragraphs(of: element)
        } else if !hasElements {
            let text = LabelText.line(of: element)
            blocks = [
                block(
                    .paragraph(.init(text.isEmpty ? Self.attributes(of: element) : text)),
                    element
                )
            ]
        } else {
            let text = Self.attributes(of: element)
            if !text.isEmpty { blocks = [block(.paragraph(.init(text)), element)] }
        }
        if hasElements, !Self.isText(element) {
            // A list within an item is two levels further down.
            if depth + 2 > limits.nesting - 2 {
                isCut = true
                blocks.append(block(.paragraph(.init(element.text.collapsedBlanks)), element))
            } else if let list = properties(of: element, without: ["name"], depth: depth + 2) {
                blocks.append(list)
            }
        }
        return Block.List.Item(marker: element.localName + ": ", blocks: blocks)
    }

    private func block(_ kind: Block.Kind, _ element: XMLElement) -> Block {
        let own = element.ownLanguage.flatMap { LanguageTag($0) }
        return Block(
            kind,
            language: own == language ? nil : own,
            source: lines.range(of: element)
        )
    }

    /// Whether an element is running text with markup in it.
    private static func isText(_ element: XMLElement) -> Bool {
        textElements.contains(element.localName)
    }

    /// The values of the attributes that say something to a reader: what a thing is called, where it
    /// is, how much of it there is.
    private static func attributes(of element: XMLElement) -> String {
        let said = element.attributes.filter {
            $0.name.namespace.isEmpty && !hiddenAttributes.contains($0.name.local)
        }
        if let only = said.first, said.count == 1 { return only.value.collapsedBlanks }
        if let code = said.first(where: { $0.name.local == "qcode" || $0.name.local == "uri" }) {
            return code.value.collapsedBlanks
        }
        return said.map { "\($0.name.local) \($0.value.collapsedBlanks)" }.joined(separator: ", ")
    }

    private static let hiddenAttributes: Set<String> = [
        "creator", "creatoruri", "custom", "dir", "how", "howuri", "id", "modified",
        "pubconstraint", "pubconstrainturi", "rank", "type", "typeuri", "why", "whyuri",
    ]

    private static let textElements: Set<String> = [
        "definition", "note", "description", "headline", "edNote", "title", "registration",
        "accessDetails", "openHours", "capacity",
    ]

    /// The parts that all items have, which are read into fields.
    private static let heads: Set<String> = [
        "Signature", "catalogRef", "catalog", "hopHistory", "pubHistory", "rightsInfo", "itemMeta",
        "contentMeta", "partMeta", "assert", "inlineRef", "derivedFrom", "derivedFromValue",
        "contentSet", "groupSet",
    ]
}
