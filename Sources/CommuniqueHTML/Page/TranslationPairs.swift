import Communique

/// The blocks of a text in rows: an original with its translations, or a block that has none.
struct TranslationPairs {
    /// The rows, in the order of the originals; each block stands in one row.
    let rows: [[Block]]

    /// Whether no block has a translation beside it.
    var isEmpty: Bool { !rows.contains { $0.count > 1 } }

    init(_ blocks: [Block]) {
        var originals: [Block.ID: Int] = [:]
        for (index, block) in blocks.enumerated() {
            // What translates another is no original.
            guard let id = block.id, block.translationOf == nil, originals[id] == nil
            else { continue }
            originals[id] = index
        }
        var translations: [Int: [Block]] = [:]
        var isTranslation = Array(repeating: false, count: blocks.count)
        for (index, block) in blocks.enumerated() {
            guard let name = block.translationOf, let original = originals[name] else { continue }
            translations[original, default: []].append(block)
            isTranslation[index] = true
        }
        rows = blocks.indices.filter { !isTranslation[$0] }.map { index in
            [blocks[index]] + (translations[index] ?? [])
        }
    }
}
