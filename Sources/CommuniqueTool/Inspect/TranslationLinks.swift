import Communique

/// Which blocks repeat which in another language, by their places among the origins of an inspection.
struct TranslationLinks {
    /// A block and one that repeats it.
    struct Pair: Hashable {
        /// The number of the pair, from 1; translations of one block share it.
        var number: Int
        var original: Int
        var translation: Int
    }

    private(set) var pairs: [Pair] = []
    /// The numbers of blocks that are in a pair, by their places.
    private(set) var numbers: [Int: Int] = [:]

    init() {}

    /// Adds the pairs of one document, whose origins begin at `first`.
    mutating func add(_ origins: ArraySlice<Provenance>) {
        var places: [Block.ID: Int] = [:]
        for (index, origin) in zip(origins.indices, origins) {
            if case .block(let block) = origin.part, let id = block.id { places[id] = index }
        }
        for (index, origin) in zip(origins.indices, origins) {
            guard case .block(let block) = origin.part, let name = block.translationOf,
                let original = places[name]
            else { continue }
            let number = numbers[original] ?? (pairs.last?.number ?? 0) + 1
            numbers[original] = number
            numbers[index] = number
            pairs.append(Pair(number: number, original: original, translation: index))
        }
    }
}
