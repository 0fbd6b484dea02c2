#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Makes the bytes of a page fit for libxml2's HTML parser.
enum HTMLInput {
    /// `bytes` as UTF-8 that is valid, without zeros, at which libxml2 would stop, and with tags that
    /// are repaired.
    ///
    /// - Parameter isWellFormed: Whether it is known that they are UTF-8.
    static func prepared(_ bytes: [UInt8], attributeLimit: Int, isWellFormed: Bool) -> [UInt8] {
        var bytes = bytes
        if !isWellFormed, String(validating: bytes, as: UTF8.self) == nil {
            bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let hasZero = unsafe bytes.withUnsafeBytes {
            unsafe TagScanner(bytes: $0).index(of: 0, from: 0) < $0.count
        }
        if hasZero { bytes.removeAll { $0 == 0 } }
        let blanks = unsafe bytes.withUnsafeBytes {
            unsafe TagScanner(bytes: $0).blanks(limit: attributeLimit)
        }
        for blank in blanks {
            for place in blank { bytes[place] = 0x20 }
        }
        return bytes
    }
}

/// Finds what in the tags of a page libxml2 would stumble over.
///
/// It looks at each byte of every page, hence the pointers.
@safe
private struct TagScanner {
    private let bytes: UnsafeRawBufferPointer
    private let count: Int

    init(bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = unsafe bytes
        count = bytes.count
    }

    /// The place of the first `byte` from `start` on; that behind the last byte when there is none.
    func index(of byte: UInt8, from start: Int) -> Int {
        guard start < count, let base = unsafe bytes.baseAddress,
            let found = unsafe memchr(base + start, Int32(byte), count - start)
        else { return count }
        return unsafe UnsafeRawPointer(found) - base
    }

    private func byte(_ index: Int) -> UInt8 { unsafe bytes[index] }

    /// Where spaces are to stand: in the place of attributes beyond `limit`, of which 2.9 compares each
    /// with all before it, and of the slash at the end of `<script/>`, which 2.9 takes for the end of
    /// the script.
    ///
    /// - Source: HTML Standard 13.2.5.32 to 13.2.5.40 (attributes), 13.2.5.4 (script data).
    func blanks(limit: Int) -> [Range<Int>] {
        var blanks: [Range<Int>] = []
        var index = index(of: UInt8(ascii: "<"), from: 0)
        while index + 1 < count {
            if (byte(index + 1) | 0x20) &- 0x61 < 26 {
                let start = index + 1
                let tag = endOfTag(from: start, limit: limit)
                if let excess = tag.excess { blanks.append(excess..<tag.end) }
                if tag.end < count, byte(tag.end - 1) == UInt8(ascii: "/"),
                    isRawText(start..<tag.end)
                {
                    blanks.append((tag.end - 1)..<tag.end)
                }
                index = tag.end - 1
            }
            index = self.index(of: UInt8(ascii: "<"), from: index + 1)
        }
        return blanks
    }

    /// Where a tag ends, and where the attributes begin that are too many.
    private func endOfTag(from start: Int, limit: Int) -> (end: Int, excess: Int?) {
        var index = start
        var attributes = 0
        var excess: Int?
        // Whether an attribute may begin, and whether a value may.
        var (isBetween, isBeforeValue) = (false, false)
        while index < count {
            let byte = byte(index)
            switch byte {
            case UInt8(ascii: ">"): return (index, excess)
            case ...0x20, UInt8(ascii: "/"): if !isBeforeValue { isBetween = true }
            case UInt8(ascii: "="):
                isBeforeValue = true
                isBetween = false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isBeforeValue {
                    let end = self.index(of: byte, from: index + 1)
                    guard end < count else { return (index, nil) }
                    index = end
                    isBetween = true
                } else {
                    isBetween = false
                }
                isBeforeValue = false
            default:
                if isBetween {
                    attributes += 1
                    if attributes > limit, excess == nil { excess = index }
                }
                isBetween = false
                isBeforeValue = false
            }
            index += 1
        }
        return (index, excess)
    }

    private func isRawText(_ tag: Range<Int>) -> Bool {
        ["script", "style"].contains { (name: String) in
            let end = tag.lowerBound + name.utf8.count
            return end < tag.upperBound && (byte(end) | 0x20) &- 0x61 >= 26
                && zip(tag, name.utf8).allSatisfy { byte($0) | 0x20 == $1 }
        }
    }
}
