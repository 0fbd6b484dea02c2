import Communique

/// The text of a body for programs: a paragraph for each block, a line for each item.
enum PlainBody {
    /// Appends `text` with its blanks collapsed and its empty lines left out.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            let bytes = unsafe buffer.span
            if isCollapsed(bytes) {
                unsafe output.append(contentsOf: buffer)
                return
            }
            var index = 0
            var isFirst = true
            while index < bytes.count {
                var hasLineEnd = false
                while index < bytes.count, isBlank(bytes[index]) {
                    hasLineEnd = hasLineEnd || bytes[index] == 0x0A
                    index += 1
                }
                guard index < bytes.count else { break }
                let start = index
                // A single blank between words is copied with them.
                while index < bytes.count {
                    if !isBlank(bytes[index]) {
                        index += 1
                    } else if bytes[index] == 0x20, index + 1 < bytes.count,
                        !isBlank(bytes[index + 1])
                    {
                        index += 2
                    } else {
                        break
                    }
                }
                if !isFirst { output.append(hasLineEnd ? 0x0A : 0x20) }
                unsafe output.append(contentsOf: buffer[start..<index])
                isFirst = false
            }
        }
    }

    /// Whether there are no blanks but single ones between words; a text of which it is not said may
    /// be one such all the same.
    private static func isCollapsed(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty, bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else { return false }
        let raw = unsafe bytes.bytes
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = 0
        // Whether the byte before is a blank, in the top bit of the first.
        var before: UInt64 = 0
        while index + 8 <= bytes.count {
            let loaded = unsafe raw.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index,
                as: UInt64.self
            )
            let word = UInt64(littleEndian: loaded)
            let other = word ^ ones &* 0x20
            let spaces = ~(((other & (ones &* 0x7F)) &+ ones &* 0x7F) | other) & (ones &* 0x80)
            let controls = (word &- ones &* 0x20) & ~word & (ones &* 0x80)
            guard spaces & (spaces << 8 | before) | controls == 0 else { return false }
            before = spaces >> 56
            index += 8
        }
        var isBehindBlank = before != 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= 0x20, byte != 0x20 || !isBehindBlank else { return false }
            isBehindBlank = byte == 0x20
            index += 1
        }
        return true
    }

    /// Whether the byte is white space of ASCII.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// The characters of `text`, which is UTF-8, but line ends, and its words.
    ///
    /// Characters are Unicode scalars. Words are parted by white space; of scripts without blanks
    /// each ideograph or kana is a word, as newsrooms count them.
    static func counts(of text: [UInt8]) -> (characters: Int, words: Int) {
        counts(of: text, in: 0..<text.count)
    }

    /// The same of a part of `text`.
    static func counts(
        of text: [UInt8],
        in part: Range<Int>
    ) -> (characters: Int, words: Int) {
        let bytes = text.span.extracting(part)
        let raw = unsafe bytes.bytes
        var counter = Counter()
        var index = 0
        while index < bytes.count {
            if index + 8 <= bytes.count {
                let word = unsafe raw.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: index,
                    as: UInt64.self
                )
                if word & 0x8080_8080_8080_8080 == 0 {
                    counter.add(ascii: UInt64(littleEndian: word))
                    index += 8
                    continue
                }
            }
            let byte = bytes[index]
            if byte < 0x80 {
                counter.add(ascii: byte)
                index += 1
            } else {
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                var scalar = UInt32(byte) & (0x7F >> UInt32(length))
                for offset in 1..<length where index + offset < bytes.count {
                    scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
                }
                counter.add(scalar)
                index += length
            }
        }
        return (counter.characters, counter.words)
    }

    /// Counts scalar by scalar.
    private struct Counter {
        var characters = 0
        var words = 0
        private var isInWord = false

        /// Adds eight characters of ASCII, the first in the lowest byte.
        mutating func add(ascii word: UInt64) {
            let ones: UInt64 = 0x0101_0101_0101_0101
            let tops = ones &* 0x80
            // No byte is above 0x7F, so that nothing carries into the next.
            func isEqual(to byte: UInt64) -> UInt64 {
                ~((word ^ ones &* byte) &+ ones &* 0x7F) & tops
            }
            let isControl =
                (word &+ ones &* (0x80 - 0x09)) & ~(word &+ ones &* (0x80 - 0x0E)) & tops
            let letters = ~(isEqual(to: 0x20) | isControl) & tops
            // A word begins where the byte before, one lower, is none of a word.
            let before = letters << 8 | (isInWord ? 0x80 : 0)
            // The product has the sum of the bytes at its top: many processors count bits no faster.
            func count(_ marks: UInt64) -> Int { Int((marks >> 7 &* ones) >> 56) }
            words += count(letters & ~before)
            characters += 8 - count(isEqual(to: 0x0A))
            isInWord = letters >> 63 == 1
        }

        mutating func add(ascii byte: UInt8) {
            if byte != 0x0A { characters += 1 }
            let isWord = !isBlank(byte)
            if isWord, !isInWord { words += 1 }
            isInWord = isWord
        }

        mutating func add(_ scalar: UInt32) {
            characters += 1
            switch scalar {
            case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                isInWord = false
            case 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: isInWord = false
            case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
                0x20000...0x3FFFD:
                words += 1
                isInWord = false
            default:
                if !isInWord { words += 1 }
                isInWord = true
            }
        }
    }
}
