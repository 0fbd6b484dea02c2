/// The names that a format is known to use: a reader gives them the same numbers in every tree.
///
/// Make one for a format, as a global constant, and keep the numbers that it gives.
public final class XMLVocabulary: Identifiable, Sendable {
    let names: XMLNames
    /// For each name, whether white space directly in such an element is layout.
    private let isStructural: [Bool]
    /// The numbers of the names by the hash of their letters, plus one; 0 is an empty place.
    private let places: [UInt32]

    /// Makes a vocabulary; its numbers follow the order of the names, the elements first.
    ///
    /// - Parameters:
    ///   - elements: The elements.
    ///   - attributes: The attributes.
    ///   - isMixed: Whether an element may hold text beside elements, so that white space between
    ///     its children belongs to the text.
    public init(
        elements: [XMLExpandedName],
        attributes: [XMLExpandedName] = [],
        isMixed: (XMLExpandedName) -> Bool = { _ in true }
    ) {
        var names = XMLNames()
        var structural: [Bool] = []
        for name in elements + attributes {
            let namespace = names.intern(namespace: name.namespace)
            var local = name.local
            _ = local.withUTF8 { unsafe names.add(namespace: namespace, local: $0) }
        }
        structural = elements.map { !isMixed($0) } + attributes.map { _ in false }
        isStructural = structural
        var size = 16
        while size < names.entries.count * 2 { size *= 2 }
        var places = [UInt32](repeating: 0, count: size)
        for (index, entry) in names.entries.enumerated() {
            let offset = Int(entry.offset)
            let hash = Self.hash(
                names.bytes[offset..<offset + Int(entry.length)],
                namespace: entry.namespace
            )
            var place = hash & (size - 1)
            while places[place] != 0 { place = (place + 1) & (size - 1) }
            places[place] = UInt32(index) + 1
        }
        self.places = places
        self.names = names
    }

    /// No names: all those of a tree are its own.
    public static let empty = XMLVocabulary(elements: [])

    /// The number of the name at `index` of the elements and attributes, in the order given.
    public func id(at index: Int) -> XMLNameID { XMLNameID(at: index) }

    /// The place of a number among the elements and attributes; `nil` for a name of a tree's own.
    public func index(of id: XMLNameID) -> Int? {
        let index = Int(id.index)
        return index < names.entries.count ? index : nil
    }

    /// The number of a name, or `nil` where the vocabulary does not have it.
    public func id(_ name: XMLExpandedName) -> XMLNameID? { names.find(name).map { XMLNameID($0) } }

    func isStructural(_ name: UInt32) -> Bool {
        Int(name) < isStructural.count && isStructural[Int(name)]
    }

    func find(namespace: UInt32, local: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard Int(namespace) < names.namespaces.count else { return nil }
        var place = unsafe Self.hash(local, namespace: namespace) & (places.count - 1)
        while places[place] != 0 {
            let index = places[place] - 1
            let entry = names.entries[Int(index)]
            let offset = Int(entry.offset)
            if entry.namespace == namespace, Int(entry.length) == local.count,
                unsafe isEqual(local, at: offset)
            {
                return index
            }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// Whether a local name is the one at a place among the bytes of all; written out, for it is done
    /// for each name of each new reader.
    private func isEqual(_ local: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        var index = 0
        while index < local.count {
            guard unsafe names.bytes[offset + index] == local[index] else { return false }
            index += 1
        }
        return true
    }

    @inline(__always)
    private static func hash(_ local: some Sequence<UInt8>, namespace: UInt32) -> Int {
        var hash: UInt32 = 2_166_136_261 ^ namespace
        for byte in local { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ (hash >> 15))
    }
}
