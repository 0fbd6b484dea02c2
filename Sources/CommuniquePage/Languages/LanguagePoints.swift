/// Points for languages, by their indices in ``LanguageFacts/all``.
///
/// A text speaks for few of them, so that sums and maxima look only at those that have points.
struct LanguagePoints: Sendable {
    /// A set of languages, a bit each.
    typealias Mask = UInt64

    /// The languages that have been given points.
    private(set) var languages: Mask = 0
    private var values = SIMD32<Float>.zero

    /// Makes points that no language has.
    init() {}

    /// Whether no language has points.
    var isEmpty: Bool { languages == 0 }

    /// The points of the language at `index`.
    subscript(index: Int) -> Float { languages & (1 << Mask(index)) == 0 ? 0 : values[index] }

    /// Adds `share` to the points of each language of `mask`.
    mutating func add(_ share: Float, to mask: Mask) {
        languages |= mask
        var rest = mask
        unsafe withUnsafeMutableBytes(of: &values) { bytes in
            let values = unsafe bytes.assumingMemoryBound(to: Float.self)
            while rest != 0 {
                // There are 28 languages, and room for 32.
                unsafe values[rest.trailingZeroBitCount & 31] += share
                rest &= rest - 1
            }
        }
    }

    /// Takes the points of all languages that are not in `mask`.
    mutating func keep(_ mask: Mask) {
        let lost = languages & ~mask
        languages &= mask
        Self.forEach(in: lost) { values[$0] = 0 }
    }

    /// Adds the points of `other`.
    static func += (points: inout LanguagePoints, other: LanguagePoints) {
        points.languages |= other.languages
        points.values += other.values
    }

    /// Calls `body` with the index and the points of each language that has any, in order.
    func forEach(_ body: (Int, Float) -> Void) {
        unsafe withUnsafeBytes(of: values) { bytes in
            let values = unsafe bytes.assumingMemoryBound(to: Float.self)
            Self.forEach(in: languages) { body($0, unsafe values[$0 & 31]) }
        }
    }

    /// The most points that a language has.
    func max() -> Float {
        var most: Float = 0
        forEach { most = Swift.max(most, $1) }
        return most
    }

    /// The language with most points, of equals the first; `nil` when none has any.
    var best: Int? {
        var best: Int?
        var most: Float = 0
        forEach { index, value in if value > most { (best, most) = (index, value) } }
        return best
    }

    // MARK: Packing

    /// The points in 64ths.
    var packed: SIMD32<UInt16> {
        var packed = SIMD32<UInt16>.zero
        forEach { packed[$0] = UInt16(min($1 * 64, 65_535)) }
        return packed
    }

    /// Makes the points of `languages` from 64ths of them.
    init(_ packed: SIMD32<UInt16>, of languages: Mask) {
        self.languages = languages
        Self.forEach(in: languages) { values[$0] = Float(packed[$0]) / 64 }
    }

    @inline(__always)
    private static func forEach(in mask: Mask, _ body: (Int) -> Void) {
        var rest = mask
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
