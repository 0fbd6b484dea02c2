/// Searches in bytes, where a search by characters would find the same and take far longer.
enum ByteSearch {
    /// Whether `sought` stands in `bytes`.
    static func contains(_ sought: StaticString, in bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            sought.withUTF8Buffer { sought in unsafe contains(sought, in: bytes) }
        }
    }

    /// Whether `sought` stands in `text`.
    static func contains(_ sought: String, in text: String) -> Bool {
        var (sought, text) = (sought, text)
        return text.withUTF8 { text in
            sought.withUTF8 { sought in unsafe contains(sought, in: text) }
        }
    }

    /// The offset in UTF-8 at which `sought` first stands in `text`.
    static func offset(of sought: String, in text: String) -> Int? {
        var (sought, text) = (sought, text)
        return text.withUTF8 { text in
            sought.withUTF8 { sought in unsafe offset(of: sought, in: text) }
        }
    }

    /// Whether `sought` stands in `bytes` at `index`.
    static func stands(_ sought: StaticString, at index: Int, of bytes: [UInt8]) -> Bool {
        guard bytes.count - index >= sought.utf8CodeUnitCount else { return false }
        return sought.withUTF8Buffer { sought in
            for offset in 0..<sought.count where unsafe bytes[index + offset] != sought[offset] {
                return false
            }
            return true
        }
    }

    /// The parts of `text` between the places where `mark`, which is not empty, stands; empty parts
    /// are left out.
    static func parts(of text: String, between mark: String) -> [Substring] {
        let (bytes, mark) = (Array(text.utf8), Array(mark.utf8))
        var parts: [Substring] = []
        var (start, index) = (0, 0)
        func add(upTo end: Int) {
            guard start < end else { return }
            let first = text.utf8.index(text.startIndex, offsetBy: start)
            parts.append(text[first..<text.utf8.index(first, offsetBy: end - start)])
        }
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
                add(upTo: index)
                index += mark.count
                start = index
            } else {
                index += 1
            }
        }
        add(upTo: bytes.count)
        return parts
    }

    private static func contains(
        _ sought: UnsafeBufferPointer<UInt8>,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        unsafe offset(of: sought, in: bytes) != nil
    }

    private static func offset(
        of sought: UnsafeBufferPointer<UInt8>,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        guard let first = unsafe sought.first, sought.count <= bytes.count else {
            return sought.isEmpty ? 0 : nil
        }
        for index in 0...(bytes.count - sought.count) where unsafe bytes[index] == first {
            var length = 1
            while length < sought.count, unsafe bytes[index + length] == sought[length] {
                length += 1
            }
            if length == sought.count { return index }
        }
        return nil
    }
}

extension StringProtocol {
    /// Whether `sought` stands in the text, byte by byte: this takes the place of the search by
    /// characters of the standard library, which takes a hundred times as long.
    func contains(_ sought: String) -> Bool {
        if sought.utf8.count == 1, let byte = sought.utf8.first { return utf8.contains(byte) }
        return ByteSearch.contains(sought, in: String(self))
    }
}

extension StringProtocol {
    /// How many parts of the text stand between blanks.
    var wordCount: Int {
        var (count, isInside) = (0, false)
        for byte in utf8 {
            if byte == 0x20 {
                isInside = false
            } else if !isInside {
                isInside = true
                count += 1
            }
        }
        return count
    }
}
