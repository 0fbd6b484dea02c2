import Communique

/// What holds a document together: the names of its blocks, what refers to them, their places.
struct Wholeness {
    private var ids: Set<Block.ID> = []
    private var repeated: Block.ID?
    private var references: Set<Block.ID> = []
    private var places: Set<SourceRange> = []

    init(_ document: Document) {
        for block in (document.front + document.body + document.furniture).walked {
            if let id = block.id, !ids.insert(id).inserted { repeated = repeated ?? id }
            if let id = block.translationOf { references.insert(id) }
            if let place = block.source { places.insert(place) }
        }
    }

    /// What is wrong with a document that was not wrong with the one it was made from.
    func fault(behind origin: Wholeness) -> String? {
        if let repeated, origin.repeated == nil { return "two blocks named \(repeated.rawValue)" }
        let missing = references.subtracting(ids)
        if let id = missing.first, origin.references.isSubset(of: origin.ids) {
            return "a translation of \(id.rawValue), which is not there"
        }
        if let place = places.subtracting(origin.places).first {
            return "a block at \(place), where none was"
        }
        return nil
    }
}

extension Probe {
    /// For each kind of block, a document with a named block of it, a translation and their places.
    static let linked: [(name: String, document: Document)] = BlockProbes.kinds("probed").map {
        probe in
        func place(_ line: Int) -> SourceRange {
            SourceRange(
                start: SourcePosition(offset: 20 * (line - 1), line: line, column: 1),
                end: SourcePosition(offset: 20 * line - 1, line: line, column: 20)
            )
        }
        let original = Block(probe.kind, id: "original", source: place(1))
        let translation = Block(
            .paragraph(Block.Text("проба")),
            id: "translation",
            language: "ru",
            translationOf: "original",
            source: place(2)
        )
        return ("\(original.role) with a translation", plain([original, translation]))
    }
}
