import Communique

/// Finds the short forms that the text defines, "European Research Council (ERC)", and their uses.
struct AbbreviationFinder {
    private let page: Page
    private let blocks: [Int]
    private let languages: BlockLanguages

    /// A definition: the block, the bytes of the short and of the long form in its text.
    struct Definition {
        var block: Int
        var short: Range<Int>
        var long: Range<Int>
        var shortText: String
        var longText: String
        /// From the first byte of the definition to the last.
        var range: Range<Int> {
            min(short.lowerBound, long.lowerBound)..<max(short.upperBound, long.upperBound)
        }
    }

    /// Makes a finder for the blocks of `page` at `blocks`, in order.
    init(_ page: Page, blocks: [Int], languages: BlockLanguages) {
        (self.page, self.blocks, self.languages) = (page, blocks, languages)
    }

    /// The short forms in the order of their definitions, each once.
    func abbreviations() -> [Abbreviation] {
        let definitions = definitions()
        guard !definitions.isEmpty else { return [] }
        var search = NameSearch()
        for (owner, definition) in definitions.enumerated() {
            search.add(definition.shortText, owner: owner, ending: 0)
        }
        var uses: [[SourceRange]] = Array(repeating: [], count: definitions.count)
        for index in blocks {
            search.forEach(in: Array(page.blocks[index].text.utf8)) { owner, range in
                let definition = definitions[owner]
                let isBehind =
                    index > definition.block
                    || index == definition.block && range.lowerBound >= definition.range.upperBound
                if isBehind {
                    uses[owner].append(SourceMap(page, block: index).source(of: range))
                }
            }
        }
        return definitions.enumerated().map { owner, definition in
            let tag = languages.tags[definition.block]
            return Abbreviation(
                short: definition.shortText,
                long: definition.longText,
                language: tag == languages.main ? nil : tag,
                definition: SourceMap(page, block: definition.block).source(of: definition.range),
                uses: uses[owner]
            )
        }
    }

    /// The definitions, the first of each short form.
    private func definitions() -> [Definition] {
        var found: [Definition] = []
        for index in blocks {
            let utf8 = Array(page.blocks[index].text.utf8)
            var position = 0
            while let open = utf8[position...].firstIndex(where: { $0 == 0x28 || $0 == 0xEF }) {
                position = open + 1
                let isWide = utf8[open] == 0xEF
                if isWide, !Self.isWide(utf8, at: open, last: 0x88) { continue }
                let start = open + (isWide ? 3 : 1)
                guard let end = Self.close(utf8, from: start), end - start <= 160 else { continue }
                if let definition = Self.definition(
                    utf8,
                    open: open,
                    inside: start..<end,
                    block: index
                ),
                    !found.contains(where: { $0.shortText == definition.shortText })
                {
                    found.append(definition)
                }
            }
        }
        return found
    }

    private static func isWide(_ utf8: [UInt8], at index: Int, last: UInt8) -> Bool {
        index + 2 < utf8.count && utf8[index + 1] == 0xBC && utf8[index + 2] == last
    }

    private static func close(_ utf8: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < utf8.count {
            if utf8[index] == 0x29 || utf8[index] == 0xEF && isWide(utf8, at: index, last: 0x89) {
                return index
            }
            if utf8[index] == 0x28 { return nil }
            index += 1
        }
        return nil
    }

    // MARK: Reading a definition

    private static func definition(
        _ utf8: [UInt8],
        open: Int,
        inside: Range<Int>,
        block: Int
    ) -> Definition? {
        let behindLabel = ShortFormLabels.shared.end(of: utf8, inside)
        let content = trimmed(utf8, (behindLabel ?? inside.lowerBound)..<inside.upperBound)
        let before = trimmed(utf8, max(0, open - 240)..<open)
        guard !content.isEmpty, !before.isEmpty else { return nil }
        func made(short: Range<Int>, long: Range<Int>) -> Definition {
            Definition(
                block: block,
                short: short,
                long: long,
                shortText: String(decoding: utf8[short], as: UTF8.self),
                longText: String(decoding: utf8[long], as: UTF8.self)
            )
        }
        // "Long Form (LF)", "Long Form (hereinafter LF)".
        if ShortForm.isShort(utf8[content]) || behindLabel != nil && content.count <= 60,
            let long = LongForm.behind(utf8, before, short: content, isLabelled: behindLabel != nil)
        {
            return made(short: content, long: long)
        }
        // "LF (Long Form)".
        let lastWord = (utf8[before].lastIndex(of: 0x20).map { $0 + 1 }) ?? before.lowerBound
        let short = trimmed(utf8, lastWord..<before.upperBound)
        guard behindLabel == nil, ShortForm.isShort(utf8[short]),
            let long = LongForm.whole(utf8, content, short: short)
        else { return nil }
        return made(short: short, long: long)
    }

    /// The range without blanks, quotes and dashes at its ends.
    private static func trimmed(_ utf8: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var range = range
        // A range may begin within a character.
        while let first = range.first, utf8[first] & 0xC0 == 0x80 {
            range = (range.lowerBound + 1)..<range.upperBound
        }
        while !range.isEmpty {
            var reader = ScalarReader(utf8, from: range.lowerBound, to: range.upperBound)
            guard let scalar = reader.next(), isOuter(scalar) else { break }
            range = reader.index..<range.upperBound
        }
        while !range.isEmpty, let last = ScalarReader.last(of: utf8, before: range.upperBound),
            last.start >= range.lowerBound, isOuter(last.scalar)
        {
            range = range.lowerBound..<last.start
        }
        return range
    }

    private static func isOuter(_ scalar: Unicode.Scalar) -> Bool {
        " \"'“”„«»‹›‘’「」『』–—-:,;՝".unicodeScalars.contains(scalar)
    }
}

/// Tells what looks like a short form.
enum ShortForm {
    /// Whether `bytes` are one word of two to twelve letters with two capitals or more.
    static func isShort(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (2...24).contains(bytes.count), !bytes.contains(0x20) else { return false }
        let array = Array(bytes)
        var reader = ScalarReader(array)
        var (letters, capitals) = (0, 0)
        while let scalar = reader.next() {
            let classes = Letters.classes(of: scalar)
            if classes.contains(.alphabetic) { letters += 1 }
            if classes.contains(.uppercase) { capitals += 1 }
            if classes.isEmpty, scalar != "-", scalar != ".", scalar != "/", scalar != "&",
                scalar != "\"", scalar != "״"
            {
                return false
            }
        }
        return letters >= 2 && letters <= 12 && capitals >= 2 && capitals * 2 >= letters
    }
}

/// Finds the long form of a short one by the letters that it is made of.
enum LongForm {
    /// The long form at the end of `before`, as Schwartz and Hearst find it: each letter of the short
    /// form stands in it, in order, and the first begins a word.
    static func behind(
        _ utf8: [UInt8],
        _ before: Range<Int>,
        short: Range<Int>,
        isLabelled: Bool
    ) -> Range<Int>? {
        let words = words(utf8, before)
        guard let last = words.last else { return nil }
        let letters = scalars(utf8, short)
        let sentence = startOfSentence(utf8, words)
        if ShortForm.isShort(utf8[short]) {
            let most = min(letters.count + 5, letters.count * 2)
            for count in stride(from: 1, through: min(most, words.count - sentence), by: 1) {
                let first = words[words.count - count]
                guard count >= 2 || letters.count <= 3 && last.count >= letters.count * 3 else {
                    continue
                }
                let texts = words.suffix(count).map { scalars(utf8, $0) }
                guard texts.first?.first == letters.first, matches(letters, Array(texts)),
                    count <= letters.count + 3
                else { continue }
                return first.lowerBound..<last.upperBound
            }
        }
        guard isLabelled else { return nil }
        // "… (hereinafter the Council)": the capitalised words before, with small ones among them.
        var start = words.count
        var capital: Int?
        while start > sentence, words.count - start < 10 {
            start -= 1
            var reader = ScalarReader(utf8, from: words[start].lowerBound)
            let classes = reader.next().map { Letters.classes(of: $0) } ?? []
            if classes.contains(.uppercase) || classes == .alphabetic { capital = start }
        }
        return capital.map { words[$0].lowerBound..<last.upperBound }
    }

    /// `content` when it is the long form of the short one.
    static func whole(_ utf8: [UInt8], _ content: Range<Int>, short: Range<Int>) -> Range<Int>? {
        let words = words(utf8, content)
        guard words.count >= 2, words.count <= 14 else { return nil }
        let letters = scalars(utf8, short)
        let texts = words.map { scalars(utf8, $0) }
        guard texts.first?.first == letters.first, matches(letters, Array(texts)) else {
            return nil
        }
        return content
    }

    /// Whether the letters stand in the words in order: the first letters of each word, of which short
    /// ones may be left out.
    private static func matches(_ letters: [Unicode.Scalar], _ words: [[Unicode.Scalar]]) -> Bool {
        // From the last word back: whether the letters from each on are in the words behind.
        var rest = letters.indices.map { _ in false } + [true]
        for word in words.reversed() {
            var found = letters.indices.map { _ in false } + [false]
            for start in found.indices {
                if word.count <= 4 || start == 0 && letters.isEmpty { found[start] = rest[start] }
                var position = 0
                for count in 1...4 where start + count <= letters.count {
                    let letter = letters[start + count - 1]
                    guard let next = word[position...].firstIndex(of: letter),
                        count > 1 || next == 0
                    else { break }
                    position = next + 1
                    if rest[start + count] { found[start] = true }
                }
            }
            rest = found
        }
        return rest[0]
    }

    /// The words of `range`, without marks at their ends; parts of a hyphenated word are words.
    private static func words(_ utf8: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var reader = ScalarReader(utf8, from: range.lowerBound, to: range.upperBound)
        while true {
            let index = reader.index
            let scalar = reader.next()
            let isLetter =
                scalar.map { !Letters.classes(of: $0).isEmpty || $0 == "’" || $0 == "'" } ?? false
            if isLetter, start == nil { start = index }
            if !isLetter, let first = start {
                words.append(first..<index)
                start = nil
            }
            if scalar == nil { break }
        }
        return words
    }

    /// The index of the first word of the last sentence.
    private static func startOfSentence(_ utf8: [UInt8], _ words: [Range<Int>]) -> Int {
        for index in words.indices.dropFirst().reversed() {
            let between = utf8[words[index - 1].upperBound..<words[index].lowerBound]
            if between.contains(where: {
                $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x28 || $0 == 0x29
            }) {
                return index
            }
        }
        return 0
    }

    /// The folded letters of `range`.
    private static func scalars(_ utf8: [UInt8], _ range: Range<Int>) -> [Unicode.Scalar] {
        let folded = Folding.fold(Array(utf8[range]))
        var reader = ScalarReader(folded)
        var scalars: [Unicode.Scalar] = []
        while let scalar = reader.next() {
            if !Letters.classes(of: scalar).isEmpty { scalars.append(scalar) }
        }
        return scalars
    }
}

/// The words that stand before a short form in the brackets of its definition.
struct ShortFormLabels: Sendable {
    private let labels: [[UInt8]]

    /// The labels of all languages, the longest first.
    static let shared = ShortFormLabels()

    private init() {
        var labels: [[UInt8]] = []
        for facts in LanguageFacts.all {
            for label in facts.shortFormLabels.split(whereSeparator: { "|\n".contains($0) }) {
                let folded = Folding.fold(label.trimmed)
                if !folded.isEmpty { labels.append(folded) }
            }
        }
        self.labels = labels.sorted { $0.count > $1.count }
    }

    /// Where the label at the beginning of `range` ends; `nil` when none stands there.
    func end(of utf8: [UInt8], _ range: Range<Int>) -> Int? {
        let folded = Folding.fold(Array(utf8[range]))
        for label in labels where folded.starts(with: label) {
            guard WordBoundary.ends(in: folded, at: label.count) else { continue }
            // Folding may change lengths: count characters.
            let characters = label.count { $0 & 0xC0 != 0x80 }
            var reader = ScalarReader(utf8, from: range.lowerBound, to: range.upperBound)
            for _ in 0..<characters { _ = reader.next() }
            return reader.index
        }
        return nil
    }
}
