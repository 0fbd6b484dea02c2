/// A table from phrases, as hashes of their folded bytes, to small values.
///
/// The beginnings of longer phrases are entries too, so that a search along a text can stop as soon
/// as no phrase goes on.
struct PhraseTable: Sendable {
    /// What a phrase tells.
    struct Entry: Sendable {
        /// The cues of the phrase; empty when it is only the beginning of others.
        var cues: CueSet = []
        /// The kind of text that the phrase names.
        var kind: UInt8 = 0
        /// Whether longer phrases begin with it.
        var continues = false
    }

    private var keys: [UInt64]
    private var entries: [Entry]
    private var count = 0

    /// Makes a table with room for about `capacity` phrases.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        entries = Array(repeating: Entry(), count: size)
    }

    /// The entry of the phrase whose hash is `key`.
    subscript(key: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key { return entries[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    /// Changes the entry of the phrase whose hash is `key`, made when it is missing.
    mutating func update(_ key: UInt64, _ change: (inout Entry) -> Void) {
        if count * 4 > keys.count * 3 { grow() }
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        if keys[slot] == 0 {
            keys[slot] = key
            count += 1
        }
        change(&entries[slot])
    }

    private mutating func grow() {
        let (oldKeys, oldEntries) = (keys, entries)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        entries = Array(repeating: Entry(), count: oldKeys.count * 2)
        count = 0
        for (key, entry) in zip(oldKeys, oldEntries) where key != 0 { update(key) { $0 = entry } }
    }
}

/// The hash of Fowler, Noll and Vo over folded bytes, one byte at a time.
struct PhraseHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// The hash of `bytes`.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = PhraseHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}

/// A set of cues.
struct CueSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    init(_ cue: Cue) { rawValue = 1 << UInt64(cue.rawValue) }

    /// Whether the set has `cue`.
    func has(_ cue: Cue) -> Bool { contains(CueSet(cue)) }
    /// Whether the set has one of `cues`.
    func hasAny(_ cues: Cue...) -> Bool { cues.contains(where: has) }
}
