/// What a phrase tells: the value of a ``PhraseTable``.
struct PhraseEntry: Sendable {
    /// The cues of the phrase; empty when it is only the beginning of others.
    var cues: CueSet = []
    /// The kind of text that the phrase names.
    var kind: UInt8 = 0
    /// Whether longer phrases begin with it.
    var continues = false
}

/// A table from phrases, as hashes of their folded bytes, to what they tell.
///
/// The beginnings of longer phrases are entries too, so that a search along a text can stop as soon
/// as no phrase goes on.
typealias PhraseTable = WordTable<PhraseEntry>

/// Tells in one look that a phrase stands in none of several tables: a bit for each hash, shared by
/// few. Most words of a text begin no phrase in any language.
struct PhraseFilter: Sendable {
    private static let bitCount: UInt64 = 1 << 17
    private var bits = [UInt64](repeating: 0, count: Int(bitCount / 64))

    /// Adds the hashes of `table`.
    mutating func add(_ table: PhraseTable) {
        for key in table.hashes { bits[Self.word(of: key)] |= Self.bit(of: key) }
    }

    /// Adds what another filter holds.
    mutating func formUnion(_ other: PhraseFilter) {
        unsafe bits.withUnsafeMutableBufferPointer { bits in
            unsafe other.bits.withUnsafeBufferPointer { other in
                // Without a check for each word it is done by the vector, and each page does it.
                for index in 0..<min(bits.count, other.count) {
                    unsafe bits[index] |= other[index]
                }
            }
        }
    }

    /// Whether the phrase whose hash is `key` may be in one of the tables.
    @inline(__always)
    func mayHold(_ key: UInt64) -> Bool { bits[Self.word(of: key)] & Self.bit(of: key) != 0 }

    private static func word(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: key >> 20 & (bitCount - 1)) >> 6
    }

    private static func bit(of key: UInt64) -> UInt64 { 1 << (key >> 20 & 63) }
}

/// The hash of Fowler, Noll and Vo over folded bytes, one byte at a time.
struct PhraseHash {
    private(set) var value: UInt64

    /// The hash of no bytes, or of those that gave `value`.
    init(value: UInt64 = 0xcbf2_9ce4_8422_2325) { self.value = value }

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// The hash of `bytes`.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = PhraseHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }

    /// The hash of the bytes at `range` of `bytes` but for full stops: a short form and the same
    /// without its stop are one word.
    static func ofWord(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = PhraseHash()
        for index in range where bytes[index] != UInt8(ascii: ".") { hash.add(bytes[index]) }
        return hash.value
    }
}

/// A set of cues.
struct CueSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    @inline(__always)
    init(_ cue: Cue) { rawValue = 1 << UInt64(cue.rawValue) }

    /// Whether the set has `cue`.
    @inline(__always)
    func has(_ cue: Cue) -> Bool { contains(CueSet(cue)) }
    /// Whether the set has one of `cues`.
    @inline(__always)
    func hasAny(_ cues: Cue...) -> Bool { !isDisjoint(with: CueSet(cues)) }

    @inline(__always)
    private init(_ cues: [Cue]) {
        rawValue = cues.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }
}
