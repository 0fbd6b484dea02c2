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
                // There are 29 languages, and room for 32.
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

    /// Takes the points of the languages that more speaks against than for.
    mutating func dropNegative() {
        Self.forEach(in: languages) { index in
            guard values[index] <= 0 else { return }
            values[index] = 0
            languages &= ~(1 << Mask(index))
        }
    }

    /// The languages that have points, the most first.
    var ranked: [Int] {
        var found: [(index: Int, points: Float)] = []
        forEach { if $1 > 0 { found.append(($0, $1)) } }
        return found.sorted { ($0.points, $1.index) > ($1.points, $0.index) }.map(\.index)
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
    var packed: Packed {
        var packed = Packed()
        unsafe withUnsafeMutableBytes(of: &packed) { bytes in
            let packed = unsafe bytes.assumingMemoryBound(to: UInt16.self)
            forEach { unsafe packed[$0 & 31] = UInt16(min($1 * 64, 65_535)) }
        }
        return packed
    }

    /// Points in 64ths: room for 32 languages, in parts that do not make each block of a page begin
    /// at a multiple of 64 bytes, as a vector of 32 would.
    struct Packed: Sendable {
        private var parts = (SIMD8<UInt16>(), SIMD8<UInt16>(), SIMD8<UInt16>(), SIMD8<UInt16>())

        /// The points of the language at `index`.
        subscript(index: Int) -> Float {
            let part =
                switch index >> 3 {
                case 0: parts.0
                case 1: parts.1
                case 2: parts.2
                default: parts.3
                }
            return Float(part[index & 7]) / 64
        }
    }

    /// Adds the points of `languages`, which `packed` has in 64ths.
    mutating func add(_ packed: Packed, of languages: Mask) {
        self.languages |= languages
        unsafe withUnsafeMutableBytes(of: &values) { bytes in
            let values = unsafe bytes.assumingMemoryBound(to: Float.self)
            unsafe withUnsafeBytes(of: packed) { bytes in
                let packed = unsafe bytes.assumingMemoryBound(to: UInt16.self)
                Self.forEach(in: languages) {
                    unsafe values[$0 & 31] += Float(packed[$0 & 31]) / 64
                }
            }
        }
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
