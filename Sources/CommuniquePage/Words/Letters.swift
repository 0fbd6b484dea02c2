/// What a scalar value is as a letter, and what it folds to, from a table for the scripts of two
/// bytes: asking the standard library for each letter of a page takes longer than all the rest.
enum Letters {
    /// What a scalar value is.
    struct Class: OptionSet, Sendable {
        let rawValue: UInt8
        static let alphabetic = Class(rawValue: 1)
        static let uppercase = Class(rawValue: 2)
        static let lowercase = Class(rawValue: 4)
        /// It has a numeric value.
        static let numeric = Class(rawValue: 8)
    }

    /// The end of the scalar values that take two bytes of UTF-8.
    private static let tableEnd: UInt32 = 0x800

    /// Whether `scalar` is a letter, a capital, a small letter, a number.
    @inline(__always)
    static func classes(of scalar: Unicode.Scalar) -> Class {
        if scalar.isASCII { return classes(ofASCII: UInt8(truncatingIfNeeded: scalar.value)) }
        return classesBeyondASCII(of: scalar)
    }

    @inline(__always)
    private static func classes(ofASCII byte: UInt8) -> Class {
        if byte &- 0x61 < 26 { return [.alphabetic, .lowercase] }
        if byte &- 0x41 < 26 { return [.alphabetic, .uppercase] }
        return byte &- 0x30 < 10 ? .numeric : []
    }

    /// The table at hand, for a loop over many letters.
    struct Table {
        private let classes = Letters.classTable

        /// Whether `scalar` is a letter, a capital, a small letter, a number.
        @inline(__always)
        func classes(of scalar: Unicode.Scalar) -> Class {
            if scalar.isASCII {
                return Letters.classes(ofASCII: UInt8(truncatingIfNeeded: scalar.value))
            }
            return scalar.value < tableEnd
                ? classes[Int(scalar.value)] : Letters.classesBeyondASCII(of: scalar)
        }
    }

    fileprivate static func classesBeyondASCII(of scalar: Unicode.Scalar) -> Class {
        if scalar.value < tableEnd { return classTable[Int(scalar.value)] }
        switch scalar.value {
        // Dashes, quotes and the marks of East Asian texts.
        case 0x2000...0x206F, 0x3000...0x3003, 0x3008...0x3011: return []
        // Kana, Han characters and Hangul. Some Han characters are numbers, but letters first.
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            return .alphabetic
        default: break
        }
        return computedClasses(of: scalar)
    }

    private static let classTable: [Class] = (0..<tableEnd).map { value in
        Unicode.Scalar(value).map(computedClasses) ?? []
    }

    /// What each scalar value up to U+07FF folds to: 0 for nothing, U+FFFF when it is not one scalar
    /// value.
    static let foldTable: [UInt16] = (0..<tableEnd).map { value in
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        let folded = Folding.scalars(for: scalar)
        if folded.isEmpty { return 0 }
        return folded.count == 1 ? UInt16(exactly: folded[0].value) ?? .max : .max
    }

    private static func computedClasses(of scalar: Unicode.Scalar) -> Class {
        let properties = scalar.properties
        var classes: Class = []
        if properties.isAlphabetic { classes.insert(.alphabetic) }
        // Hardly a scalar value is both, and each question is a search in a table.
        if properties.isUppercase {
            classes.insert(.uppercase)
        } else if properties.isLowercase {
            classes.insert(.lowercase)
        }
        if !classes.contains(.alphabetic) || scalar.value >= tableEnd, properties.numericType != nil
        {
            classes.insert(.numeric)
        }
        return classes
    }
}

/// The scalar values of well-formed UTF-8 bytes.
struct ScalarReader {
    private let bytes: [UInt8]
    /// Where the next scalar value begins.
    private(set) var index: Int
    private let end: Int

    /// Makes a reader of `bytes` from `start` on.
    init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        index = start
        self.end = end ?? bytes.count
    }

    /// Goes on behind the next scalar value, which is of one byte.
    @inline(__always)
    mutating func skipByte() { index += 1 }

    /// Goes on at `next`, where a scalar value begins.
    @inline(__always)
    mutating func skip(to next: Int) { index = next }

    /// The next scalar value; `nil` at the end.
    @inline(__always)
    mutating func next() -> Unicode.Scalar? {
        guard index < end else { return nil }
        let lead = bytes[index]
        if lead < 0x80 {
            index += 1
            return Unicode.Scalar(lead)
        }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        let mask: UInt32 = length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07
        var value = UInt32(lead) & mask
        var offset = 1
        while offset < length, index + offset < end {
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
            offset += 1
        }
        index += offset
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The last scalar value that ends before `end`, and where it begins; `nil` at the start.
    static func last(of bytes: [UInt8], before end: Int) -> (scalar: Unicode.Scalar, start: Int)? {
        guard end > 0 else { return nil }
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var reader = ScalarReader(bytes, from: start, to: end)
        return reader.next().map { ($0, start) }
    }
}
