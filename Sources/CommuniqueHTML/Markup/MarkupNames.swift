package import Communique

/// The names that blocks and references to entities get in the output.
///
/// Names that were planned belong to places, told by their number in reading order, each block
/// before the blocks within it: the writer counts along. Without a plan a block that a translation
/// refers to keeps its own name.
package struct MarkupNames {
    private var blocks: [(block: Int, id: String)]
    private var entities: [String]
    private var idsByName: [Block.ID: String]
    /// The blocks that keep their own names, and have not come yet.
    private var expected: Set<Block.ID> = []
    private var blockCount = 0
    private var nameCount = 0
    private var entityCount = 0

    /// Names of blocks in reading order, those of all entities, and which block has which name.
    package init(
        blocks: [(block: Int, id: String)],
        entities: [String] = [],
        idsByName: [Block.ID: String]
    ) {
        self.blocks = blocks
        self.entities = entities
        self.idsByName = idsByName
    }

    /// Names the blocks that translations in `blocks` refer to, by their own names; a name that is
    /// no `id` of HTML is left out, and of two blocks with one name the second gets none.
    init(referredIn blocks: [Block]) {
        self.init(blocks: [], idsByName: [:])
        Self.walk(blocks) { block in
            guard let original = block.translationOf, Self.isUsable(original) else { return }
            expected.insert(original)
            idsByName[original] = original.rawValue
        }
    }

    /// Whether a block is still to come that keeps its own name.
    var expectsNames: Bool { !expected.isEmpty }

    /// The name of the next block in reading order, when it has one.
    mutating func next(_ block: Block) -> String? {
        if !expected.isEmpty, let id = block.id, expected.remove(id) != nil { return id.rawValue }
        blockCount += 1
        guard nameCount < blocks.count, blocks[nameCount].block == blockCount else { return nil }
        nameCount += 1
        return blocks[nameCount - 1].id
    }

    /// The name of the next reference to an entity, when it has one.
    mutating func nextEntity() -> String? {
        entityCount += 1
        return entityCount <= entities.count ? entities[entityCount - 1] : nil
    }

    /// The name under which the block called `id` is written.
    func id(of id: Block.ID) -> String? { idsByName[id] }

    /// Calls `body` for each block in reading order; recurses as deep as blocks nest.
    private static func walk(_ blocks: [Block], _ body: (Block) -> Void) {
        // By index: a copy of a block costs more than a look at it.
        for index in blocks.indices {
            body(blocks[index])
            switch blocks[index].kind {
            case .list(let list): for item in list.items { walk(item.blocks, body) }
            case .custom(let custom): walk(custom.blocks, body)
            default: break
            }
        }
    }

    /// Whether the text may be an `id`: something, without white space (HTML Standard 3.2.6).
    private static func isUsable(_ id: Block.ID) -> Bool {
        !id.rawValue.isEmpty
            && !id.rawValue.unicodeScalars.contains(where: \.properties.isWhitespace)
    }
}
