/// How many capitals and small letters stand at the beginning of a text.
struct LetterCount {
    private(set) var capitals = 0
    private(set) var small = 0

    /// Counts in the first `limit` bytes of `utf8`, which is ASCII.
    init(ofASCII utf8: [UInt8], limit: Int) {
        add(utf8, from: 0, to: min(limit, utf8.count))
    }

    /// Counts in the first `limit` scalar values of `utf8`.
    init(_ utf8: [UInt8], limit: Int) {
        let table = Letters.Table()
        var reader = ScalarReader(utf8)
        var seen = 0
        while seen < limit, reader.index < utf8.count {
            // Stretches of ASCII at once.
            let start = reader.index
            var end = start
            while end < utf8.count, end - start < limit - seen, utf8[end] < 0x80 { end += 1 }
            if end > start {
                add(utf8, from: start, to: end)
                seen += end - start
                reader.skip(to: end)
                continue
            }
            guard let scalar = reader.next() else { break }
            seen += 1
            let classes = table.classes(of: scalar)
            if classes.contains(.uppercase) {
                capitals += 1
            } else if classes.contains(.lowercase) {
                small += 1
            }
        }
    }

    /// Counts in the bytes of `utf8` from `start` to `end`, which are ASCII.
    private mutating func add(_ utf8: [UInt8], from start: Int, to end: Int) {
        unsafe utf8.withUnsafeBytes { bytes in
            var index = start
            while index + 8 <= end {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                capitals += ASCIIWord.count(ASCIIWord.capitals(in: word))
                small += ASCIIWord.count(ASCIIWord.smallLetters(in: word))
                index += 8
            }
            while index < end {
                let byte = unsafe bytes[index]
                if byte &- 0x61 < 26 { small += 1 } else if byte &- 0x41 < 26 { capitals += 1 }
                index += 1
            }
        }
    }
}
