import Communique

/// Finds words and names that are known in texts, all in one pass.
struct NameSearch {
    private struct Name {
        var bytes: [UInt8]
        /// How many bytes of an ending may follow.
        var ending: Int
        var owner: Int
    }

    private var names: [UInt32: [Name]] = [:]
    /// Whether a name begins with each byte: most words of a text are dismissed by it.
    private var beginnings = [Bool](repeating: false, count: 256)

    /// Whether nothing is looked for.
    var isEmpty: Bool { names.isEmpty }

    /// Adds `name`, which is found for `owner`; up to `ending` bytes of an ending may follow it.
    mutating func add(_ name: String, owner: Int, ending: Int) {
        let bytes = Array(name.utf8)
        guard bytes.count >= 2 else { return }
        beginnings[Int(bytes[0])] = true
        names[Self.key(bytes, at: 0), default: []].append(
            Name(bytes: bytes, ending: ending, owner: owner)
        )
    }

    /// Calls `body` with the owner and the place of each name in `text`: of several at one place, with
    /// the longest.
    func forEach(in text: [UInt8], _ body: (Int, Range<Int>) -> Void) {
        var index = 0
        while index + 1 < text.count {
            guard beginnings[Int(text[index])], Self.beginsWord(text, at: index),
                let found = longest(in: text, at: index)
            else {
                index += 1
                continue
            }
            body(found.owner, index..<found.end)
            index = found.end
        }
    }

    private func longest(in text: [UInt8], at index: Int) -> (owner: Int, end: Int)? {
        var best: (owner: Int, end: Int)?
        for name in names[Self.key(text, at: index)] ?? [] {
            let stem = index + name.bytes.count
            guard stem <= text.count, text[index..<stem].elementsEqual(name.bytes),
                stem > best?.end ?? 0
            else { continue }
            var end = stem
            while end < text.count, Self.isLetter(text[end]), end - stem <= name.ending { end += 1 }
            guard end - stem <= name.ending else { continue }
            best = (name.owner, end)
        }
        return best
    }

    private static func key(_ bytes: [UInt8], at index: Int) -> UInt32 {
        UInt32(bytes[index]) << 8 | (index + 1 < bytes.count ? UInt32(bytes[index + 1]) : 0)
    }

    private static func beginsWord(_ text: [UInt8], at index: Int) -> Bool {
        let byte = text[index]
        guard byte & 0xC0 != 0x80, isLetter(byte) || ASCII.isDigit(byte) else { return false }
        return index == 0 || !isLetter(text[index - 1])
            || byte >= 0xE3 && byte <= 0xE9 || index >= 3 && isMark(text, before: index)
    }

    /// Whether the character before `index` is a mark of punctuation outside ASCII.
    private static func isMark(_ text: [UInt8], before index: Int) -> Bool {
        WordBoundary.isPunctuation(text, at: index - 2)
            || WordBoundary.isPunctuation(text, at: index - 3)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isLetter(byte) }
}
