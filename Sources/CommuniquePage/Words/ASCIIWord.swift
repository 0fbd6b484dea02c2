/// Eight bytes of ASCII at a time, as one word of 64 bits.
enum ASCIIWord {
    /// The bits that no byte of ASCII has.
    static let highBits: UInt64 = 0x8080_8080_8080_8080
    /// One in each byte.
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The bytes, capitals made small.
    @inline(__always)
    static func lowercased(_ word: UInt64) -> UInt64 { word | capitals(in: word) >> 2 }

    /// The high bit of each byte that is `A`–`Z`.
    @inline(__always)
    static func capitals(in word: UInt64) -> UInt64 {
        // What is added carries no byte over, for all are below 0x80.
        (word &+ ones &* 0x3F) & ~(word &+ ones &* 0x25) & highBits
    }

    /// The high bit of each byte that is `a`–`z`.
    @inline(__always)
    static func smallLetters(in word: UInt64) -> UInt64 {
        (word &+ ones &* 0x1F) & ~(word &+ ones &* 0x05) & highBits
    }

    /// How many high bits are set in `word`, which has no others.
    @inline(__always)
    static func count(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: ((word >> 7) &* ones) >> 56)
    }
}
