/// Finds what is not well-formed in UTF-8, and replaces it.
///
/// - Source: Unicode 16.0 section 3.9, table 3-7 and "U+FFFD Substitution of Maximal Subparts".
enum UTF8Repair {
    /// The offset of the first byte, from `start` on, that begins no well-formed sequence; `nil`
    /// when there is none.
    static func firstFault(in bytes: [UInt8], from start: Int = 0) -> Int? {
        // One walk over 100 MB is what a page costs before anything is read, hence the pointer.
        unsafe bytes.withUnsafeBytes { buffer in
            var index = start
            let count = buffer.count
            while index < count {
                let byte = unsafe buffer[index]
                if byte < 0x80 {
                    index += 1
                    while index + 8 <= count,
                        unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                            & 0x8080_8080_8080_8080 == 0
                    {
                        index += 8
                    }
                    continue
                }
                let sequence = unsafe Self.sequence(at: index, in: buffer)
                guard sequence.isWellFormed else { return index }
                index += sequence.length
            }
            return nil
        }
    }

    /// `bytes` with each maximal subpart of an ill-formed sequence as one U+FFFD.
    static func repaired(_ bytes: [UInt8], firstFault: Int) -> Decoded {
        var decoded = Decoded()
        decoded.bytes.reserveCapacity(bytes.count + bytes.count / 8)
        var copied = 0
        var fault: Int? = firstFault
        while let index = fault {
            if index - copied < 16 {
                // A page in another encoding has a fault every few bytes: copying by the stretch
                // takes three times as long.
                for good in copied..<index { decoded.bytes.append(bytes[good]) }
            } else {
                decoded.bytes += bytes[copied..<index]
            }
            decoded.replace()
            let length = unsafe bytes.withUnsafeBytes { buffer in
                unsafe sequence(at: index, in: buffer).length
            }
            copied = index + length
            fault = Self.firstFault(in: bytes, from: copied)
        }
        decoded.bytes += bytes[copied...]
        return decoded
    }

    /// The sequence that begins at `index`: its length, or that of the longest beginning of a
    /// sequence, at least 1, when it is ill-formed.
    @inline(__always)
    private static func sequence(
        at index: Int,
        in buffer: UnsafeRawBufferPointer
    ) -> (length: Int, isWellFormed: Bool) {
        let first = unsafe buffer[index]
        let length: Int
        // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case ..<0x80: return (1, true)
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return (1, false)
        }
        guard index + 1 < buffer.count, second.contains(unsafe buffer[index + 1]) else {
            return (1, false)
        }
        var found = 2
        while found < length {
            guard index + found < buffer.count, unsafe buffer[index + found] & 0xC0 == 0x80 else {
                return (found, false)
            }
            found += 1
        }
        return (length, true)
    }
}

/// The result of decoding: text, and what had to be replaced in it.
struct Decoded {
    /// The length of U+FFFD in UTF-8.
    static let replacementLength = 3

    /// Well-formed UTF-8.
    var bytes: [UInt8] = []
    /// How many U+FFFD stand for what could not be decoded.
    private(set) var replacements = 0
    /// The offset of the first of them in ``bytes``.
    private(set) var firstReplacement: Int?

    init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    init(_ text: ConvertedText) {
        bytes = text.bytes
        replacements = text.replacements
        firstReplacement = text.firstReplacement
    }

    /// Appends a U+FFFD for what cannot be decoded.
    mutating func replace() {
        if firstReplacement == nil { firstReplacement = bytes.count }
        replacements += 1
        bytes.append(0xEF)
        bytes.append(0xBF)
        bytes.append(0xBD)
    }
}
