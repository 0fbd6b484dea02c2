/// White space in UTF-8: what parts words and what may end a line.
///
/// All characters with the Unicode property `White_Space`, and the four separators U+001C to U+001F,
/// which programs that read lines take for line ends too.
enum WhiteSpace {
    /// The number of bytes of the white space that begins at `index`; 0 when there is none.
    static func length(at index: Int, in bytes: Span<UInt8>) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            return byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
                ? 1 : 0
        }
        guard (0xC2...0xE3).contains(byte), index + 1 < bytes.count else { return 0 }
        let second = bytes[index + 1]
        if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
        guard byte >= 0xE1, index + 2 < bytes.count else { return 0 }
        let third = bytes[index + 2]
        switch (byte, second) {
        case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
        case (0xE2, 0x80):
            let isSpace = third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
            return isSpace ? 3 : 0
        case (0xE2, 0x81): return third == 0x9F ? 3 : 0
        case (0xE3, 0x80): return third == 0x80 ? 3 : 0
        default: return 0
        }
    }

    /// Whether `text` holds nothing but white space.
    static func isBlank(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            let bytes = unsafe buffer.span
            var index = 0
            while index < bytes.count {
                let blank = length(at: index, in: bytes)
                if blank == 0 { return false }
                index += blank
            }
            return true
        }
    }

    /// `text` with each run of white space made one blank, and none at either end.
    static func collapsed(_ text: String) -> String {
        var result: [UInt8] = []
        append(text, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends `text` to `output` with each run of white space made one blank, and none at either
    /// end; gives whether anything was appended.
    @discardableResult
    static func append(_ text: String, to output: inout [UInt8]) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            let bytes = unsafe buffer.span
            var index = 0
            var hasWords = false
            while index < bytes.count {
                let blank = length(at: index, in: bytes)
                if blank > 0 {
                    index += blank
                    continue
                }
                let start = index
                // A single blank between words is copied with them.
                while index < bytes.count {
                    let byte = bytes[index]
                    if byte > 0x20 && byte < 0xC2 || length(at: index, in: bytes) == 0 {
                        index += 1
                    } else if byte == 0x20, index + 1 < bytes.count,
                        length(at: index + 1, in: bytes) == 0
                    {
                        index += 2
                    } else {
                        break
                    }
                }
                if hasWords { output.append(0x20) }
                unsafe output.append(contentsOf: buffer[start..<index])
                hasWords = true
            }
            return hasWords
        }
    }
}
