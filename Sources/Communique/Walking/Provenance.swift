/// Where a part of a document comes from: its place in the input, and why it was taken for what it is.
public struct Provenance: Hashable, Sendable {
    /// A part of a document that a parser found in its input.
    ///
    /// Clients switch over it with `@unknown default`: later versions may add parts.
    @nonexhaustive
    public enum Part: Hashable, Sendable {
        /// A block, of the front, the body or the furniture, at any depth.
        case block(Block)
        /// A candidate for a statement about the document.
        case fact(Fact)
        /// A mention of what the text names.
        case mention(Entity)
        /// The definition of a short form, or a use of it.
        case abbreviation(Abbreviation)
        /// A reference to another item.
        case relatedItem(RelatedItem)
        /// A file or a recording.
        case attachment(Attachment)
        /// A value that no field of the model fits.
        case `extension`(Extension)
    }

    /// What it is about.
    public var part: Part
    /// Where it stood in the input; `nil` when it was made in code, or found in no one place.
    public var source: SourceRange?
    /// The rule, how sure it was and the reason; `nil` when the source said so itself.
    public var decision: Decision?

    /// Makes a provenance.
    public init(_ part: Part, source: SourceRange?, decision: Decision? = nil) {
        self.part = part
        self.source = source
        self.decision = decision
    }

    /// What it is, in a word: the role of a block, the field of a fact, the name of the part.
    public var label: String {
        switch part {
        case .block(let block): block.role.rawValue
        case .fact(let fact): fact.field.rawValue
        case .mention(let entity): entity.concept.nature?.rawValue ?? "entity"
        case .abbreviation: "abbreviation"
        case .relatedItem: "related-item"
        case .attachment: "attachment"
        case .extension: "extension"
        }
    }
}

extension Provenance: CustomStringConvertible {
    /// The answer in a line: `12:1-12:41 salutation (body.salutation 90: opens with "Dear")`.
    public var description: String {
        let place = source.map { "\($0) " } ?? ""
        let why = decision.map { " (\($0.rule.rawValue) \($0.confidence): \($0.reason))" } ?? ""
        return place + label + why
    }
}

extension Document {
    /// Where everything of the document comes from: blocks, each before those within it, of front, body and
    /// furniture, then facts, mentions, abbreviations, related items, attachments and extensions.
    ///
    /// - Complexity: O(n) in the size of the document, as that of all queries of provenance: who asks
    ///   often keeps this array.
    public var provenance: [Provenance] {
        var list = (front + body + furniture).walk.map { Provenance(of: $0) }
        list += facts.map { Provenance(of: $0) }
        for entity in entities {
            list += entity.mentions.map { Provenance(.mention(entity), source: $0) }
        }
        for short in abbreviations {
            let places = [short.definition].compactMap { $0 } + short.uses
            list += places.map { Provenance(.abbreviation(short), source: $0) }
        }
        list += relatedItems.map { Provenance(.relatedItem($0), source: $0.source) }
        list += attachments.map { Provenance(.attachment($0), source: $0.source) }
        list += extensions.map { Provenance(.extension($0), source: $0.source) }
        return list
    }

    /// What stands at a byte of the input, the widest first: `offset` counts from 0, in the decoded text as
    /// UTF-8.
    public func provenance(at offset: Int) -> [Provenance] {
        let found = provenance.filter { $0.source?.contains(offset: offset) ?? false }
        let widths = found.map { $0.source?.byteCount ?? 0 }
        return found.indices.sorted {
            widths[$0] == widths[$1] ? $0 < $1 : widths[$0] > widths[$1]
        }.map { found[$0] }
    }

    /// The candidates for a statement about the document, the chosen ones first.
    public func provenance(of field: Fact.Field) -> [Provenance] {
        let candidates = facts.filter { $0.field == field }
        return (candidates.filter(\.isChosen) + candidates.filter { !$0.isChosen })
            .map { Provenance(of: $0) }
    }

    /// Where the block named `id` comes from; `nil` when there is none.
    public func provenance(of id: Block.ID) -> Provenance? {
        (front + body + furniture).block(id).map { Provenance(of: $0) }
    }
}

extension Provenance {
    fileprivate init(of block: Block) {
        self.init(.block(block), source: block.source, decision: block.decision)
    }

    fileprivate init(of fact: Fact) {
        self.init(.fact(fact), source: fact.source, decision: fact.decision)
    }
}
