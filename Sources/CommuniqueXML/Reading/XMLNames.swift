/// The names, namespaces and prefixes of a tree: what its records have numbers for.
///
/// Those of the vocabulary come first, so that their numbers are the same in every tree.
struct XMLNames: Sendable {
    struct Entry: Hashable, Sendable {
        var namespace: UInt32
        /// Where the local name begins in `bytes`, and how long it is.
        var offset: UInt32
        var length: UInt32
    }

    let vocabulary: XMLVocabulary?
    private(set) var entries: [Entry] = []
    private(set) var bytes: [UInt8] = []
    /// The URIs: the first is that of no namespace, the second that of `xml:`.
    private(set) var namespaces = ["", XMLExpandedName.xmlNamespace]
    /// The prefixes: the first is that of a name without one, the second is `xml`.
    private(set) var prefixes = ["", "xml"]

    /// The number of `xml:lang`, once it is known.
    private(set) var language = UInt32.max

    static let noNamespace: UInt32 = 0
    static let xmlNamespace: UInt32 = 1
    static let noPrefix: UInt16 = 0
    static let xmlPrefix: UInt16 = 1

    /// The names of a vocabulary to be: none yet.
    init() { vocabulary = nil }

    /// The names that a tree starts from.
    init(_ vocabulary: XMLVocabulary) {
        self.vocabulary = vocabulary
        entries = vocabulary.names.entries
        bytes = vocabulary.names.bytes
        namespaces = vocabulary.names.namespaces
        language = vocabulary.names.language
    }

    func namespace(of name: UInt32) -> UInt32 { entries[Int(name)].namespace }

    func namespaceURI(of name: UInt32) -> String { namespaces[Int(namespace(of: name))] }

    func local(_ name: UInt32) -> String {
        let entry = entries[Int(name)]
        let start = Int(entry.offset)
        return String(decoding: bytes[start..<start + Int(entry.length)], as: UTF8.self)
    }

    func expanded(_ name: UInt32) -> XMLExpandedName {
        XMLExpandedName(namespace: namespaceURI(of: name), local(name))
    }

    /// Whether the numbers of `other` mean the same here.
    func contains(_ other: Self) -> Bool {
        entries.count >= other.entries.count && prefixes.count >= other.prefixes.count
            && namespaces.count >= other.namespaces.count
            && (entries == other.entries || entries.starts(with: other.entries))
            && (bytes == other.bytes || bytes.starts(with: other.bytes))
            && (namespaces == other.namespaces || namespaces.starts(with: other.namespaces))
            && (prefixes == other.prefixes || prefixes.starts(with: other.prefixes))
    }
}

// MARK: Adding names

extension XMLNames {
    /// Adds a name that is not there yet.
    mutating func add(
        namespace: UInt32,
        local: UnsafeBufferPointer<UInt8>
    ) -> UInt32 {
        let offset = UInt32(clamping: bytes.count)
        unsafe bytes.append(contentsOf: local)
        entries.append(
            Entry(namespace: namespace, offset: offset, length: UInt32(clamping: local.count))
        )
        let number = UInt32(clamping: entries.count - 1)
        if namespace == Self.xmlNamespace, unsafe local.elementsEqual("lang".utf8) {
            language = number
        }
        return number
    }

    /// The number of a name, which is added where it is new. Takes time for each name there is.
    mutating func intern(_ name: XMLExpandedName) -> UInt32 {
        let namespace = intern(namespace: name.namespace)
        var local = name.local
        return local.withUTF8 { utf8 in
            if let found = unsafe find(namespace: namespace, local: utf8) { return found }
            return unsafe add(namespace: namespace, local: utf8)
        }
    }

    /// The number of a name, or `nil` where it is unknown.
    func find(_ name: XMLExpandedName) -> UInt32? {
        guard let namespace = namespaces.firstIndex(of: name.namespace) else { return nil }
        var local = name.local
        return local.withUTF8 { unsafe find(namespace: UInt32(namespace), local: $0) }
    }

    private func find(namespace: UInt32, local: UnsafeBufferPointer<UInt8>) -> UInt32? {
        if let known = unsafe vocabulary?.find(namespace: namespace, local: local) { return known }
        let start = vocabulary?.names.entries.count ?? 0
        let found = entries[start...].firstIndex { entry in
            guard entry.namespace == namespace, Int(entry.length) == local.count else {
                return false
            }
            let offset = Int(entry.offset)
            return unsafe bytes[offset..<offset + local.count].elementsEqual(local)
        }
        return found.map { UInt32($0) }
    }

    /// The number of a namespace, which is added where it is new.
    mutating func intern(namespace: String) -> UInt32 {
        if let index = namespaces.firstIndex(of: namespace) { return UInt32(index) }
        namespaces.append(namespace)
        return UInt32(clamping: namespaces.count - 1)
    }

    /// The number of a prefix, which is added where it is new; past 65,535 of them, that of none.
    mutating func intern(prefix: String) -> UInt16 {
        if let index = prefixes.firstIndex(of: prefix) { return UInt16(index) }
        guard prefixes.count < Int(UInt16.max) else { return Self.noPrefix }
        prefixes.append(prefix)
        return UInt16(prefixes.count - 1)
    }
}
