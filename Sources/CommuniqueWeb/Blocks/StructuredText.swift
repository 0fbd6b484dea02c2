import CommuniqueXML

/// The texts that a page's structured data and head give for its headline and for its body.
///
/// - Source: schema.org `headline`, `articleBody`; Open Graph `og:title`.
struct StructuredText {
    /// What may be the headline, the surest first, as UTF-8; sites put their names to some of them.
    var headlines: [[UInt8]] = []
    /// The stretches of letters that the body has; empty when the page does not give it.
    private var stretches: Set<UInt64> = []
    /// The letters of the headlines, as hashes.
    private var headlineLetters: Set<UInt64> = []
    private var descriptionLetters: [[UInt8]] = []
    /// The letters that the descriptions begin with, as hashes.
    private var descriptionStarts: Set<UInt64> = []

    /// Whether the page gives the body of its text.
    var hasBody: Bool { !stretches.isEmpty }

    /// Reads what `tree` gives.
    init(_ tree: HTMLTree) {
        var titles: [[UInt8]] = []
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if node.kind == .element {
                switch node.name {
                case .meta: readMeta(index, tree)
                case .title where node.parent < 0 || tree.nodes[Int(node.parent)].name != .svg:
                    let title = Array(tree.plainText(within: index).utf8)
                    if !title.isEmpty, titles.isEmpty { titles.append(title) }
                case .script:
                    if let type = tree.utf8(of: .type, of: index), type.count < 60,
                        String(decoding: type, as: UTF8.self).lowercased().contains("ld+json")
                    {
                        readLinkedData(index, tree)
                    }
                default: break
                }
            }
            index += 1
        }
        headlines += titles
        for headline in headlines {
            let letters = Letters(headline[...])
            if letters.count >= 4 { headlineLetters.insert(letters.hash) }
        }
    }

    private mutating func readMeta(_ index: Int, _ tree: HTMLTree) {
        guard let name = tree.utf8(of: .property, of: index) ?? tree.utf8(of: .name, of: index),
            let content = tree.utf8(of: .content, of: index), !content.isEmpty
        else { return }
        switch String(decoding: name.prefix(40), as: UTF8.self).lowercased() {
        case "og:title", "twitter:title", "dc.title", "dcterms.title", "title":
            headlines.append(Array(content))
        case "description", "og:description", "twitter:description", "dc.description":
            guard let start = Letters(content).start else { break }
            descriptionStarts.insert(start)
            descriptionLetters.append(Self.letters(of: content))
        default: break
        }
    }

    private mutating func readLinkedData(_ index: Int, _ tree: HTMLTree) {
        for child in (index + 1)..<max(Int(tree.nodes[index].end), index + 1)
        where tree.nodes[child].kind != .comment {
            let json = tree.utf8(of: child)
            for headline in JSONMember.strings("headline", in: json).prefix(4) {
                headlines.insert(headline, at: 0)
            }
            for body in JSONMember.strings("articleBody", in: json).prefix(4) {
                stretches.formUnion(Stretch.hashes(of: body[...], at: nil))
            }
        }
    }

    /// Whether `text` stands in the body that the page gives; `nil` for a text too short to tell.
    func bodyHolds(_ text: ArraySlice<UInt8>) -> Bool? {
        let stretches = Stretch.hashes(of: text, at: 4)
        guard stretches.count >= 2 else { return nil }
        return stretches.count { self.stretches.contains($0) } * 2 > stretches.count
    }

    /// What a text is by its letters: a headline of the page, its description or the beginning of it.
    func meaning(of text: ArraySlice<UInt8>) -> (isHeadline: Bool, isDescription: Bool) {
        let letters = Letters(text)
        let mayDescribe = letters.start.map(descriptionStarts.contains) ?? false
        return (
            letters.count >= 4 && headlineLetters.contains(letters.hash),
            mayDescribe && isDescription(Self.letters(of: text))
        )
    }

    private func isDescription(_ letters: [UInt8]) -> Bool {
        descriptionLetters.contains { description in
            // Descriptions are often cut.
            letters.starts(with: description.prefix(max(description.count - 4, 24)))
                && letters.count < description.count * 2
                || description.starts(with: letters)
        }
    }

    /// The letters and digits of a text, those of ASCII small.
    static func letters(of text: ArraySlice<UInt8>) -> [UInt8] {
        text.compactMap(letter)
    }

    /// The letter or digit that a byte is, or is part of, those of ASCII small.
    private static func letter(_ byte: UInt8) -> UInt8? {
        if byte >= 0x80 || byte &- 0x30 < 10 { return byte }
        return (byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : nil
    }

    /// The letters of a text as hashes, made without a copy of the text: each block of a page is asked.
    private struct Letters {
        private(set) var hash = Stretch.seed
        private(set) var count = 0
        /// The hash of the first letters; `nil` for a text with fewer.
        private(set) var start: UInt64?

        init(_ text: ArraySlice<UInt8>) {
            for byte in text {
                guard let letter = StructuredText.letter(byte) else { continue }
                hash = Stretch.hash(hash, letter)
                count += 1
                if count == 24 { start = hash }
            }
        }
    }

    /// The stretches of letters of a text, whatever stands between them.
    private enum Stretch {
        /// How many letters a stretch has.
        private static let length = 20

        /// Hashes of stretches of letters: of all, or of `count` that are spread over the text.
        static func hashes(of text: ArraySlice<UInt8>, at count: Int?) -> [UInt64] {
            let letters = StructuredText.letters(of: text)
            guard letters.count >= length else { return [] }
            let last = letters.count - length
            if let count {
                return (0..<count).map { number in
                    let start = last * number / max(count - 1, 1)
                    return hash(letters[start..<(start + length)])
                }
            }
            return (0...last).map { hash(letters[$0..<($0 + length)]) }
        }

        static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

        static func hash(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
            (hash ^ UInt64(letter)) &* 0x100_0000_01B3
        }

        private static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
            letters.reduce(seed, hash)
        }
    }
}

/// Finds members of JSON that may be broken around them.
enum JSONMember {
    /// The strings that members called `name` hold, their escapes resolved.
    static func strings(_ name: String, in json: ArraySlice<UInt8>) -> [[UInt8]] {
        let key = Array("\"\(name)\"".utf8)
        var found: [[UInt8]] = []
        var index = json.startIndex
        while index + key.count < json.endIndex {
            guard json[index] == UInt8(ascii: "\""),
                json[index..<(index + key.count)].elementsEqual(key)
            else {
                index += 1
                continue
            }
            index += key.count
            while index < json.endIndex, json[index] <= 0x20 || json[index] == UInt8(ascii: ":") {
                index += 1
            }
            guard index < json.endIndex, json[index] == UInt8(ascii: "\"") else { continue }
            let (string, end) = string(in: json, from: index + 1)
            found.append(string)
            index = end
        }
        return found
    }

    /// The string that begins at a place, and where it ends.
    private static func string(
        in json: ArraySlice<UInt8>,
        from start: Int
    ) -> ([UInt8], Int) {
        var result: [UInt8] = []
        var index = start
        while index < json.endIndex, json[index] != UInt8(ascii: "\"") {
            guard json[index] == UInt8(ascii: "\\"), index + 1 < json.endIndex else {
                result.append(json[index])
                index += 1
                continue
            }
            let escape = json[index + 1]
            index += 2
            switch escape {
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): result.append(0x20)
            case UInt8(ascii: "u"):
                let digits = json[index..<min(index + 4, json.endIndex)]
                let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0x20
                result += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
                index = min(index + 4, json.endIndex)
            default: result.append(escape)
            }
        }
        return (result, min(index + 1, json.endIndex))
    }
}
