/// The bytes that occur in a text: what tells in one look that a mark does not stand in it.
struct ByteSet: Sendable {
    private var words = SIMD4<UInt64>.zero

    /// Gathers the bytes of `bytes`.
    init(_ bytes: [UInt8]) {
        // Four separate words, for a subscript of the vector costs more than the rest.
        var (low, letters, high, lead): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for byte in bytes {
            let bit: UInt64 = 1 << UInt64(byte & 63)
            switch byte >> 6 {
            case 0: low |= bit
            case 1: letters |= bit
            case 2: high |= bit
            default: lead |= bit
            }
        }
        words = SIMD4(low, letters, high, lead)
    }

    /// Whether `byte` occurs.
    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }
}
