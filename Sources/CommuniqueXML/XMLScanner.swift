/// Finds bytes of UTF-8 text that XML treats specially, eight bytes at a time.
///
/// It is made within a `withUTF8` closure and never outlives it.
@safe
struct XMLScanner {
    private let base: UnsafeRawPointer?
    /// How many bytes there are.
    let count: Int

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        unsafe base = UnsafeRawPointer(bytes.baseAddress)
        count = bytes.count
    }

    /// The index of the first byte, from `start` on, of a character that XML 1.0 forbids; else the
    /// count.
    func firstForbidden(from start: Int) -> Int {
        var index = start
        while true {
            index = first(from: index) { word in
                // 0xEF opens U+FFFE and U+FFFF, and much of what is printed in Chinese too.
                Self.marks(in: word, below: 0x20) | Self.marks(in: word, of: 0xEF)
            }
            guard index < count else { return count }
            switch byte(at: index) {
            case 0x09, 0x0A, 0x0D: break
            case 0..<0x20: return index
            default: if isNoncharacter(at: index) { return index }
            }
            index += 1
        }
    }

    /// The index of the first byte, from `start` on, that must be escaped in text; else the count.
    ///
    /// Those are `&`, `<`, `>` and the carriage return, which a parser would drop.
    @inline(__always)
    func firstTextSpecial(from start: Int) -> Int {
        first(from: start) { word in
            // `<` and `>` differ in one bit.
            Self.marks(in: word | Self.repeated(0x02), of: 0x3E)
                | Self.marks(in: word, of: 0x26) | Self.marks(in: word, of: 0x0D)
        }
    }

    /// The index of the first byte, from `start` on, that must be escaped in the value of an
    /// attribute; else the count.
    ///
    /// Those are `&`, `<`, `"`, and the blanks that a parser would turn into spaces.
    @inline(__always)
    func firstAttributeSpecial(from start: Int) -> Int {
        first(from: start) { word in
            // `"` and `&` differ in one bit.
            Self.marks(in: word | Self.repeated(0x04), of: 0x26)
                | Self.marks(in: word, of: 0x3C) | Self.marks(in: word, below: 0x20)
        }
    }

    /// Whether a byte is white space in XML.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    private func isNoncharacter(at index: Int) -> Bool {
        index + 2 < count && byte(at: index + 1) == 0xBF && byte(at: index + 2) | 1 == 0xBF
    }

    @inline(__always)
    private func byte(at index: Int) -> UInt8 {
        guard let base = unsafe base else { return 0 }
        return unsafe base.load(fromByteOffset: index, as: UInt8.self)
    }

    /// The first index whose byte has a mark, else the count; the lowest mark of a word is exact.
    @inline(__always)
    private func first(from start: Int, marks: (UInt64) -> UInt64) -> Int {
        guard let base = unsafe base else { return count }
        var index = start
        while index &+ 8 <= count {
            let word = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let found = marks(UInt64(littleEndian: word))
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count {
            // Seven bytes without a mark beside the one that is looked at.
            let word = Self.repeated(0x40) & ~0xFF | UInt64(byte(at: index))
            if marks(word) != 0 { return index }
            index &+= 1
        }
        return count
    }

    @inline(__always)
    private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    @inline(__always)
    private static func marks(in word: UInt64, of byte: UInt8) -> UInt64 {
        let difference = word ^ repeated(byte)
        return (difference &- repeated(1)) & ~difference & repeated(0x80)
    }

    @inline(__always)
    private static func marks(in word: UInt64, below byte: UInt8) -> UInt64 {
        (word &- repeated(byte)) & ~word & repeated(0x80)
    }
}
