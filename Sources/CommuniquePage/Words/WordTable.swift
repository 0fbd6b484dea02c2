/// A table from the hashes of words and phrases to small values, with open addressing.
///
/// The keys are hashes of ``PhraseHash`` already, so that a look-up is one masked index and seldom a
/// second probe: `Dictionary` would hash them again with a keyed hash, for each word of a page.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value]
    private var count = 0
    private let empty: Value

    /// Makes a table with room for about `capacity` words; `empty` fills the slots without one.
    init(capacity: Int, empty: Value) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: empty, count: size)
        self.empty = empty
    }

    /// The value of the word whose hash is `key`; no word has the hash 0.
    @inline(__always)
    subscript(key: UInt64) -> Value? {
        let keys = keys.span
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while true {
            let found = keys[slot]
            if found == key { return found == 0 ? nil : values[slot] }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    /// Changes the value of the word whose hash is `key`, made when it is missing.
    mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
        if count * 4 > keys.count * 3 { grow() }
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        if keys[slot] == 0 {
            keys[slot] = key
            count += 1
        }
        change(&values[slot])
    }

    /// The hashes of all words, in no order.
    var hashes: some Sequence<UInt64> { keys.lazy.filter { $0 != 0 } }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: empty, count: oldKeys.count * 2)
        count = 0
        for (key, value) in zip(oldKeys, oldValues) where key != 0 { update(key) { $0 = value } }
    }
}
