/// A set of cues.
package struct MarkupCueSet: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// A bit for each cue.
    package private(set) var rawValue: UInt64 = 0

    package init(arrayLiteral cues: MarkupCue...) {
        for cue in cues { insert(cue) }
    }

    package mutating func insert(_ cue: MarkupCue) { rawValue |= 1 << UInt64(cue.rawValue) }

    package func has(_ cue: MarkupCue) -> Bool { rawValue & (1 << UInt64(cue.rawValue)) != 0 }

    package func hasAny(_ cues: MarkupCueSet) -> Bool { rawValue & cues.rawValue != 0 }

    package mutating func formUnion(_ other: MarkupCueSet) { rawValue |= other.rawValue }

    package func union(_ other: MarkupCueSet) -> MarkupCueSet {
        var both = self
        both.formUnion(other)
        return both
    }

    package func subtracting(_ other: MarkupCueSet) -> MarkupCueSet {
        var rest = self
        rest.rawValue &= ~other.rawValue
        return rest
    }

    /// Calls `body` with the number of each cue.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        var rest = rawValue
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}

/// Finds the cues in names of classes and the like: `post-body__text`, `articleBody`.
package struct MarkupCueReader: Sendable {
    private struct Place: Sendable {
        var hash: UInt64
        var cues: MarkupCueSet
    }

    /// Words by their hash, in a table with open addresses.
    private let places: [Place]

    private init() {
        var places = [Place](repeating: Place(hash: 0, cues: []), count: 4096)
        for (word, cues) in MarkupCue.cues {
            var hash = Self.start
            for byte in word.utf8 { Self.add(byte, to: &hash) }
            var place = Int(truncatingIfNeeded: hash >> 40) & 4095
            while places[place].hash != 0 { place = (place + 1) & 4095 }
            places[place] = Place(hash: hash, cues: cues)
        }
        self.places = places
    }

    package static let shared = MarkupCueReader()

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The cues of a name: of its words, where `-`, `_`, digits and capitals part them, and of two
    /// words in a row, which are often one: `article-body`, `articleBody` and `articlebody`.
    package func cues(in name: ArraySlice<UInt8>) -> MarkupCueSet {
        var cues = MarkupCueSet()
        var (hash, length) = (Self.start, 0)
        // The word before, with this one behind it.
        var (pair, pairLength) = (Self.start, 0)
        var isAfterLower = false
        func finish() {
            guard length > 0 else { return }
            if length > 1 { cues.formUnion(self[hash]) }
            if pairLength > length { cues.formUnion(self[pair]) }
        }
        for byte in name {
            let lower = byte | 0x20
            if lower &- 0x61 < 26 {
                let isUpper = byte < 0x61
                if isUpper, isAfterLower {
                    finish()
                    (pair, pairLength) = (hash, length)
                    (hash, length) = (Self.start, 0)
                }
                Self.add(lower, to: &hash)
                Self.add(lower, to: &pair)
                length += 1
                pairLength += 1
                isAfterLower = !isUpper
            } else if byte >= 0x80 {
                Self.add(byte, to: &hash)
                Self.add(byte, to: &pair)
                length += 1
                pairLength += 1
                isAfterLower = true
            } else {
                finish()
                if length > 0 { (pair, pairLength) = (hash, length) }
                // A blank parts names, not words.
                if byte <= 0x20 { (pair, pairLength) = (Self.start, 0) }
                (hash, length) = (Self.start, 0)
                isAfterLower = false
            }
        }
        finish()
        return cues
    }

    private subscript(hash: UInt64) -> MarkupCueSet {
        var place = Int(truncatingIfNeeded: hash >> 40) & 4095
        while places[place].hash != 0 {
            if places[place].hash == hash { return places[place].cues }
            place = (place + 1) & 4095
        }
        return []
    }
}
