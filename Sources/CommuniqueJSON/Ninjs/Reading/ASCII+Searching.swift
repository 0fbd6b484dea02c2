import Communique

extension ASCII {
    /// Whether `word`, which is lower case, stands in `text` in whatever case.
    static func contains(_ word: StaticString, in text: String) -> Bool {
        let length = word.utf8CodeUnitCount
        let bytes = Array(text.utf8)
        guard bytes.count >= length else { return false }
        for start in 0...(bytes.count - length) {
            var offset = 0
            while offset < length {
                let byte = bytes[start + offset]
                let folded = isLetter(byte) ? byte | 0x20 : byte
                guard unsafe folded == word.utf8Start[offset] else { break }
                offset += 1
            }
            if offset == length { return true }
        }
        return false
    }
}
