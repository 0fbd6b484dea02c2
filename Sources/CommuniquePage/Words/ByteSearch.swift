/// Searches in bytes, where a search by characters would find the same and take far longer.
enum ByteSearch {
    /// Whether `sought` stands in `bytes`.
    static func contains(_ sought: StaticString, in bytes: [UInt8]) -> Bool {
        contains(sought.utf8, in: bytes)
    }

    /// Whether `sought` stands in `text`.
    static func contains(_ sought: String, in text: String) -> Bool {
        var (sought, text) = (sought, text)
        return text.withUTF8 { text in
            sought.withUTF8 { sought in unsafe contains(sought, in: text) }
        }
    }

    private static func contains(
        _ sought: UnsafeBufferPointer<UInt8>,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let first = unsafe sought.first, sought.count <= bytes.count else {
            return sought.isEmpty
        }
        for index in 0...(bytes.count - sought.count) where unsafe bytes[index] == first {
            if unsafe bytes[index...].starts(with: sought) { return true }
        }
        return false
    }

    /// Whether `sought` stands in `bytes` at `index`.
    static func stands(_ sought: StaticString, at index: Int, of bytes: [UInt8]) -> Bool {
        bytes[index...].starts(with: sought.utf8)
    }

    private static func contains(_ sought: [UInt8], in bytes: [UInt8]) -> Bool {
        guard let first = sought.first, sought.count <= bytes.count else { return sought.isEmpty }
        for index in 0...(bytes.count - sought.count) where bytes[index] == first {
            if bytes[index...].starts(with: sought) { return true }
        }
        return false
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

extension StaticString {
    /// The bytes of the string.
    fileprivate var utf8: [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
    }
}
